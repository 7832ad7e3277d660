// Facebook's bad days: what it refuses by name, and how an answer is lost.
import type { HttpResponse } from '../../google/contract';
import * as shared from '../faults';
import { answer, answerHtml, answerJson } from '../http';
import { envelope, errors } from './errors';
import type { Store } from './store';
import type { FaultMatch, LostAnswer, Strike } from './types';

export { slowHeader, strikeFor } from '../faults';
export type FaultPlan = shared.FaultPlan<FaultMatch, Strike>;
export type Faults = shared.Faults<FaultMatch, Strike>;

export const createFaults = (store: Store): Faults =>
  shared.createFaults(store, Object.keys(errors), (strike) => {
    if (strike.kind === 'error') return strike.name;
    return strike.kind === 'processing' ? strike.error : undefined;
  });

/** reported: 500 with code 2 for calls that took effect, https://github.com/arsduo/koala/issues/699 ; assumed: the same with code 1, an empty body or HTML from a gateway */
export function lostAnswer(kind: LostAnswer, traceId: string): HttpResponse {
  switch (kind) {
    case 'timeout':
      return shared.noAnswer();
    case 'status_500':
      return answer(500, 'text/html', '');
    case 'code_1':
      return answerJson(errors.unknown.status, envelope(errors.unknown, traceId));
    case 'code_2':
      return answerJson(errors.service.status, envelope(errors.service, traceId));
    case 'html_502':
      return answerHtml(
        502,
        '<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>',
      );
  }
}
