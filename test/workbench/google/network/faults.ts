// The switches that break the local internet: a request that never leaves, an answer that never comes or comes changed, a request
// that arrives when nobody waits for it any more, and Google's own wall of bytes.
import type { HttpRequest, HttpResponse } from '../contract';
import { type Garbling, garbled } from './garble';

/** Which requests a fault means. The record form is plain data, so that a panel in a page can send it. */
export type RequestMatch =
  | ((request: HttpRequest) => boolean)
  | { host?: string; method?: string; pathContains?: string };

export const failureKinds = ['dns', 'timeout', 'unreachable', 'ssl', 'bandwidth'] as const;

/** Why no answer came. `bandwidth` is Google's own wall, not the far side's. */
export interface HttpFailure {
  kind: (typeof failureKinds)[number];
  url: string;
}

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

export type Strike =
  | { kind: 'before'; failure: HttpFailure['kind'] }
  | { kind: 'answer'; response: HttpResponse }
  | { kind: 'lose_answer'; failure: HttpFailure['kind'] }
  | { kind: 'slow'; seconds: number }
  | { kind: 'land_late'; seconds: number }
  | { kind: 'change'; change: (response: HttpResponse) => HttpResponse };

export interface NetworkFaults {
  /** The request never leaves. `unreachable`, the default, is "Address unavailable". */
  failBefore(plan: FaultPlan, kind?: HttpFailure['kind']): PlannedFault;
  /** The request is delivered and takes effect; its answer never arrives: a time-out, unless told otherwise. */
  loseAnswer(plan: FaultPlan, kind?: HttpFailure['kind']): PlannedFault;
  /** The far side never sees the request; the caller gets this answer. */
  answerWith(plan: FaultPlan, response: HttpResponse): PlannedFault;
  /** The request is delivered at once; its answer takes so many virtual seconds more, or comes too late. */
  delay(plan: FaultPlan, seconds: number): PlannedFault;
  /** The request is delivered; its answer arrives broken. */
  garble(plan: FaultPlan, how: Garbling): PlannedFault;
  /** The caller's time runs out; the request reaches the far side only so many virtual seconds after it was sent. */
  landLate(plan: FaultPlan, seconds: number): PlannedFault;
  /** Google lets so many more bytes pass, both ways together, then refuses every request until the wall is removed. */
  bandwidthWall(bytesLeft?: number): PlannedFault;
  clear(): void;
  /** Asked once for each request, by the network. */
  strike(request: HttpRequest): Strike | undefined;
  /** Told by the network, for the wall. */
  noteBytes(bytes: number): void;
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

interface Entry {
  plan: FaultPlan;
  strike: Strike;
  seen: number;
  struck: number;
}

export function createNetworkFaults(): NetworkFaults {
  let entries: Entry[] = [];
  let moved = 0;

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
    failBefore: (plan, failure = 'unreachable') => add(plan, { kind: 'before', failure }),
    loseAnswer: (plan, failure = 'timeout') => add(plan, { kind: 'lose_answer', failure }),
    answerWith: (plan, response) => add(plan, { kind: 'answer', response }),
    delay: (plan, seconds) => add(plan, { kind: 'slow', seconds }),
    garble: (plan, how) => add(plan, { kind: 'change', change: (response) => garbled(response, how) }),
    landLate: (plan, seconds) => add(plan, { kind: 'land_late', seconds }),
    bandwidthWall(bytesLeft = 0) {
      const end = moved + bytesLeft;
      return add(
        { match: () => moved >= end, times: Number.POSITIVE_INFINITY },
        { kind: 'before', failure: 'bandwidth' },
      );
    },
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
    noteBytes(bytes) {
      moved += bytes;
    },
  };
}
