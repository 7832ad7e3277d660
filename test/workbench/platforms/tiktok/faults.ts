// Switches that make TikTok answer as it does on its bad days. Plans are plain JSON and part of a snapshot.
import type { HttpResponse } from '../../google/contract';
import { answer, answerHtml } from '../http';
import { errors, uploadErrors } from './errors';
import type { FaultMatch, LostAnswer, PlannedFault, Strike } from './fault-types';
import type { Store } from './store';
import { answerEnvelope } from './wire';

export interface FaultPlan {
  match: FaultMatch;
  /** Strikes from the n-th matching call on, counted from now. Default 1: the next one. */
  nth?: number;
  /** How many matching calls in a row it strikes. Default 1. */
  times?: number | 'always';
  strike: Strike;
}

export interface Faults {
  /** Answers the plan's number, for `cancel`. */
  plan(plan: FaultPlan): number;
  cancel(id: number): void;
  clear(): void;
  planned(): PlannedFault[];
}

const names: readonly string[] = [...Object.keys(errors), ...Object.keys(uploadErrors)];

export function createFaults(store: Store): Faults {
  return {
    plan({ match, nth = 1, times = 1, strike }) {
      if (match.path !== undefined) new RegExp(match.path);
      if (strike.kind === 'error' && !names.includes(strike.name))
        throw new Error(`No documented error is called ${strike.name}. There are: ${names.join(', ')}`);
      const id = store.data.nextFault;
      store.data.nextFault += 1;
      store.data.faults.push({ id, match, skip: nth - 1, left: times === 'always' ? null : times, strike });
      return id;
    },
    cancel(id) {
      store.data.faults = store.data.faults.filter((fault) => fault.id !== id);
    },
    clear() {
      store.data.faults = [];
    },
    planned: () => structuredClone(store.data.faults),
  };
}

/** The first plan that strikes this call; every matching plan counts it. */
export function strikeFor(store: Store, call: { host: string; method: string; path: string }): Strike | undefined {
  let struck: Strike | undefined;
  for (const fault of [...store.data.faults]) {
    const { host, method, path } = fault.match;
    if (host !== undefined && host !== call.host) continue;
    if (method !== undefined && method !== call.method) continue;
    if (path !== undefined && !new RegExp(path).test(call.path)) continue;
    if (fault.skip > 0) {
      fault.skip -= 1;
      continue;
    }
    if (struck) continue;
    struck = fault.strike;
    if (fault.left !== null) fault.left -= 1;
  }
  store.data.faults = store.data.faults.filter((fault) => fault.left === null || fault.left > 0);
  return struck;
}

/** Longer than any time-out; the transport takes the header off and lets the caller wait in virtual time. */
const foreverSeconds = '86400';

const gatewayPage =
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** documented: internal_error with 5xx, https://developers.tiktok.com/doc/tiktok-api-v2-error-handling ; assumed: an empty body or HTML from a gateway */
export function lostAnswer(store: Store, kind: LostAnswer): HttpResponse {
  switch (kind) {
    case 'timeout':
      return answer(504, 'text/plain', '', { 'x-siar-virtual-seconds': foreverSeconds });
    case 'status_500':
      return answer(500, 'text/html', '');
    case 'internal_error':
      return answerEnvelope(store, {}, { ...errors.internal_error, code: 'internal_error' });
    case 'html_502':
      return answerHtml(502, gatewayPage);
  }
}
