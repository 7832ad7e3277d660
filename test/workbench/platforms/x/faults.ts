// X's bad days: what it refuses by name, and how an answer is lost.
import type { HttpResponse } from '../../google/contract';
import * as shared from '../faults';
import { answer, answerHtml, answerJson } from '../http';
import { bodyOf, errors, type XErrorShape } from './errors';
import type { Store } from './store';
import type { FaultMatch, LostAnswer, Strike } from './types';

export { slowly, strikeFor } from '../faults';
export type FaultPlan = shared.FaultPlan<FaultMatch, Strike>;
export type Faults = shared.Faults<FaultMatch, Strike>;

export const createFaults = (store: Store): Faults =>
  shared.createFaults(store, Object.keys(errors), (strike) => (strike.kind === 'error' ? strike.name : undefined));

const internal: XErrorShape = { status: 500, title: 'Internal Server Error', detail: 'Something is broken.' };

/** documented statuses: https://docs.x.com/x-api/fundamentals/response-codes-and-errors ; assumed bodies */
export function lostAnswer(store: Store, kind: LostAnswer): HttpResponse {
  const settings = store.data.settings;
  switch (kind) {
    case 'timeout':
      return shared.noAnswer();
    case 'status_500':
      return answerJson(500, bodyOf(internal, settings));
    case 'status_503':
      return answerJson(503, bodyOf(errors.unavailable, settings));
    case 'html_502':
      return answerHtml(502, '<!DOCTYPE html><html><head><title>502</title></head><body>Bad gateway</body></html>');
    case 'empty_200':
      return answer(200, 'text/plain', '');
  }
}
