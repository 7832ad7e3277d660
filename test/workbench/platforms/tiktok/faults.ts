// TikTok's bad days: what it refuses by name, and how an answer is lost.
import type { HttpResponse } from '../../google/contract';
import * as shared from '../faults';
import { answer, answerHtml } from '../http';
import { errors, uploadErrors } from './errors';
import type { FaultMatch, LostAnswer, Strike } from './fault-types';
import type { Store } from './store';
import { answerEnvelope } from './wire';

export { slowly, strikeFor } from '../faults';
export type FaultPlan = shared.FaultPlan<FaultMatch, Strike>;
export type Faults = shared.Faults<FaultMatch, Strike>;

const refusals = [...Object.keys(errors), ...Object.keys(uploadErrors)];

export const createFaults = (store: Store): Faults =>
  shared.createFaults(store, refusals, (strike) => (strike.kind === 'error' ? strike.name : undefined));

const gatewayPage =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** documented: internal_error with 5xx, https://developers.tiktok.com/doc/tiktok-api-v2-error-handling ; assumed: an empty body or HTML from a gateway */
export function lostAnswer(store: Store, kind: LostAnswer): HttpResponse {
  switch (kind) {
    case 'timeout':
      return shared.noAnswer();
    case 'status_500':
      return answer(500, 'text/html', '');
    case 'internal_error':
      return answerEnvelope(store, {}, { ...errors.internal_error, code: 'internal_error' });
    case 'html_502':
      return answerHtml(502, gatewayPage);
  }
}
