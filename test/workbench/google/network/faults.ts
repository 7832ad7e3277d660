// The switches that break the local internet: a request that never leaves, an answer that never comes, an answer of the test's own.
import type { HttpRequest, HttpResponse, NetworkFailure } from '../contract';

/** Which requests a fault means. The record form is plain data, so that a panel in a page can send it. */
export type RequestMatch =
  | ((request: HttpRequest) => boolean)
  | { host?: string; method?: string; pathContains?: string };

/**
 * `bandwidth` is Google's own wall, not the far side's: "Bandwidth quota exceeded: URL. Try reducing the rate of data transfer."
 * reported: several public Apps Script projects of 2026 that list this text.
 */
export type HttpFailure = NetworkFailure | { kind: 'bandwidth'; url: string };

export interface FaultPlan {
  match: RequestMatch;
  /** Strikes at the n-th matching request from now on; 1, the default, is the next one. */
  nth?: number;
  /** How many matching requests in a row are struck, from the n-th on. Default 1. */
  times?: number;
}

/** A fault that was switched on. */
export interface PlannedFault {
  /** How often it has struck. */
  readonly struck: number;
  /** How many matching requests it has seen. */
  readonly seen: number;
  remove(): void;
}

type Strike =
  | { kind: 'lose_answer' }
  | { kind: 'before'; failure: HttpFailure['kind'] }
  | { kind: 'answer'; response: HttpResponse };

export interface NetworkFaults {
  /** The request is delivered and takes effect; its answer never arrives: a time-out. */
  loseAnswer(plan: FaultPlan): PlannedFault;
  /** The request never leaves. `unreachable`, the default, is "Address unavailable". */
  failBefore(plan: FaultPlan, kind?: HttpFailure['kind']): PlannedFault;
  /** The far side never sees the request; the caller gets this answer. */
  answerWith(plan: FaultPlan, response: HttpResponse): PlannedFault;
  clear(): void;
  /** Asked once for each request, by the network. */
  strike(request: HttpRequest): Strike | undefined;
}

function matches(match: RequestMatch, request: HttpRequest): boolean {
  if (typeof match === 'function') return match(request);
  const url = new URL(request.url);
  return (
    (match.host === undefined || match.host === url.host) &&
    (match.method === undefined || match.method.toUpperCase() === request.method.toUpperCase()) &&
    (match.pathContains === undefined || (url.pathname + url.search).includes(match.pathContains))
  );
}

export function createNetworkFaults(): NetworkFaults {
  interface Entry {
    plan: FaultPlan;
    strike: Strike;
    seen: number;
    struck: number;
  }
  let entries: Entry[] = [];

  function add(plan: FaultPlan, strike: Strike): PlannedFault {
    const entry: Entry = { plan, strike, seen: 0, struck: 0 };
    entries.push(entry);
    return {
      get seen() {
        return entry.seen;
      },
      get struck() {
        return entry.struck;
      },
      remove() {
        entries = entries.filter((other) => other !== entry);
      },
    };
  }

  return {
    loseAnswer: (plan) => add(plan, { kind: 'lose_answer' }),
    failBefore: (plan, failure = 'unreachable') => add(plan, { kind: 'before', failure }),
    answerWith: (plan, response) => add(plan, { kind: 'answer', response }),
    clear() {
      entries = [];
    },
    strike(request) {
      let found: Strike | undefined;
      for (const entry of entries) {
        if (!matches(entry.plan.match, request)) continue;
        entry.seen += 1; // every fault counts every request it means, also those another fault takes
        const first = entry.plan.nth ?? 1;
        if (found !== undefined || entry.seen < first || entry.seen >= first + (entry.plan.times ?? 1)) continue;
        entry.struck += 1;
        found = entry.strike;
      }
      return found;
    },
  };
}
