// Switches that make a platform answer as it does on its bad days. Plans are plain JSON and part of a snapshot. One mechanism for
// all; a platform says what a plan may match, how it strikes, and which of its refusals there are.
import type { HttpResponse } from '../google/contract';
import { answer } from './http';

/** What a call must be to be struck; what is absent may be anything. */
export interface Match {
  /** A regular expression, as text, against the path. */
  path?: string;
}

export interface FaultPlan<M extends Match, S> {
  match: M;
  /** Strikes from the n-th matching call on, counted from now. Default 1: the next one. */
  nth?: number;
  /** How many matching calls in a row it strikes. Default 1. */
  times?: number | 'always';
  strike: S;
}

export interface PlannedFault<M extends Match, S> {
  id: number;
  match: M;
  /** Matching calls still to let pass. */
  skip: number;
  /** Matching calls still to strike; null means until cleared. */
  left: number | null;
  strike: S;
}

/** The part of a platform's data that the plans are. */
export interface FaultData<M extends Match, S> {
  faults: PlannedFault<M, S>[];
  nextFault: number;
}

export interface Faults<M extends Match, S> {
  /** Answers the plan's number, for `cancel`. */
  plan(plan: FaultPlan<M, S>): number;
  cancel(id: number): void;
  clear(): void;
  planned(): PlannedFault<M, S>[];
}

/** `refusalIn` finds the name of a refusal in a strike; it must be one of `refusals`. */
export function createFaults<M extends Match, S>(
  store: { readonly data: FaultData<M, S> },
  refusals: readonly string[],
  refusalIn: (strike: S) => string | undefined,
): Faults<M, S> {
  return {
    plan({ match, nth = 1, times = 1, strike }) {
      if (match.path !== undefined) new RegExp(match.path);
      const name = refusalIn(strike);
      if (name !== undefined && !refusals.includes(name))
        throw new Error(`No documented error is called ${name}. There are: ${refusals.join(', ')}`);
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

/** A call as a plan may match it: what a match can name, the call has. */
export type CallOf<M extends Match> = { readonly [K in keyof M]-?: unknown } & { readonly path: string };

/** The first plan that strikes this call; every matching plan counts it. */
export function strikeFor<M extends Match, S>({ data }: { data: FaultData<M, S> }, call: CallOf<M>): S | undefined {
  let struck: S | undefined;
  for (const fault of data.faults) {
    if (!fits(fault.match, call)) continue;
    if (fault.skip > 0) {
      fault.skip -= 1;
      continue;
    }
    if (struck !== undefined) continue;
    struck = fault.strike;
    if (fault.left !== null) fault.left -= 1;
  }
  data.faults = data.faults.filter((fault) => fault.left === null || fault.left > 0);
  return struck;
}

function fits(match: Match, call: Readonly<Record<string, unknown>> & { readonly path: string }): boolean {
  const { path, ...equal } = match;
  if (path !== undefined && !new RegExp(path).test(call.path)) return false;
  return Object.entries(equal).every(([name, wanted]) => wanted === undefined || wanted === call[name]);
}

/** Tells the transport how many virtual seconds the answer took. */
export const slowHeader = 'x-siar-virtual-seconds';

export const slowly = (response: HttpResponse, seconds: number): HttpResponse => ({
  ...response,
  headers: { ...response.headers, [slowHeader]: String(seconds) },
});

/** Longer than any time-out: the transport takes the header off and lets the caller wait in virtual time. */
const foreverSeconds = 86_400;

export const noAnswer = (): HttpResponse => slowly(answer(504, 'text/plain', ''), foreverSeconds);
