// Switches that make X answer as it does on its bad days. Plans are plain JSON and part of a snapshot.
import type { HttpResponse } from '../../google/contract';
import { answer, answerHtml, answerJson } from '../http';
import { bodyOf, errors, type XErrorShape } from './errors';
import type { Store } from './store';
import type { FaultMatch, LostAnswer, PlannedFault, Strike } from './types';

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
      if (strike.kind === 'error' && !Object.hasOwn(errors, strike.name))
        throw new Error(`No refusal is called ${strike.name}. There are: ${Object.keys(errors).join(', ')}`);
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
  call: { method: string; path: string; userId: string | null },
): Strike | undefined {
  let struck: Strike | undefined;
  for (const fault of store.data.faults) {
    const { method, path, userId } = fault.match;
    if (method !== undefined && method !== call.method) continue;
    if (userId !== undefined && userId !== call.userId) continue;
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
const foreverSeconds = 86_400;

export const slowly = (response: HttpResponse, seconds: number): HttpResponse => ({
  ...response,
  headers: { ...response.headers, 'x-siar-virtual-seconds': String(seconds) },
});

const internal: XErrorShape = { status: 500, title: 'Internal Server Error', detail: 'Something is broken.' };

/** documented statuses: https://docs.x.com/x-api/fundamentals/response-codes-and-errors ; assumed bodies */
export function lostAnswer(store: Store, kind: LostAnswer): HttpResponse {
  const settings = store.data.settings;
  switch (kind) {
    case 'timeout':
      return slowly(answer(504, 'text/plain', ''), foreverSeconds);
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
