// Switches that make Facebook answer as it does on its bad days. Plans are plain JSON and part of a snapshot.
import type { HttpResponse } from '../../google/contract';
import { answer, answerHtml, answerJson } from '../http';
import { envelope, errors } from './errors';
import type { Store } from './store';
import type { FaultMatch, LostAnswer, PlannedFault, Strike, TokenKind } from './types';

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

export function createFaults(store: Store): Faults {
  return {
    plan({ match, nth = 1, times = 1, strike }) {
      if (match.path !== undefined) new RegExp(match.path);
      const name = strike.kind === 'error' ? strike.name : strike.kind === 'processing' ? strike.error : undefined;
      if (name !== undefined && !Object.hasOwn(errors, name))
        throw new Error(`No documented error is called ${name}. There are: ${Object.keys(errors).join(', ')}`);
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
export function strikeFor(
  store: Store,
  call: { host: string; method: string; path: string; token: TokenKind | undefined },
): Strike | undefined {
  let struck: Strike | undefined;
  for (const fault of [...store.data.faults]) {
    const { host, method, path, token } = fault.match;
    if (host !== undefined && host !== call.host) continue;
    if (method !== undefined && method !== call.method) continue;
    if (token !== undefined && token !== call.token) continue;
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

/** Tells the transport how many virtual seconds the answer took. */
export const slowHeader = 'x-siar-virtual-seconds';

/** Longer than any time-out; the transport takes the header off and lets the caller wait in virtual time. */
const foreverSeconds = '86400';

/** reported: 500 with code 2 for calls that took effect, https://github.com/arsduo/koala/issues/699 ; assumed: the same with code 1, an empty body or HTML from a gateway */
export function lostAnswer(kind: LostAnswer, traceId: string): HttpResponse {
  switch (kind) {
    case 'timeout':
      return answer(504, 'text/plain', '', { [slowHeader]: foreverSeconds });
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
