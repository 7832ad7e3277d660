// Switches that break executions: a kill at the n-th service call, a call that fails, a person who acts between two calls.
import type { Run, ServiceCall } from './contract';

export type Moment = 'before' | 'after';

/** A kill `during` a call leaves the run dead and the call to go on without it, where it can: a request that has left. */
export type KillMoment = Moment | 'during';

export interface PlannedKill {
  at: number;
  when: KillMoment;
}

export interface PlannedFailure {
  matches: (call: ServiceCall, run: Run, n: number) => boolean;
  text: string;
  when: Moment;
  times: number;
}

/** `n` counts the calls of this run from 1. A run started inside a hook sees no hooks itself. */
export type CallHook = (run: Run, call: ServiceCall, n: number) => void;

export interface Faults {
  /** Kills the next run (that matches) at its n-th service call. Spent with that run, whether it got so far or not. */
  killAt(n: number, when?: KillMoment, which?: (run: Run) => boolean): void;
  /** Makes matching calls throw `text`, before or after they took effect; `times` calls in all, then no more. */
  failCall(matches: PlannedFailure['matches'], text: string, when?: Moment, times?: number): void;
  /** Lets somebody act before each service call, or after it. */
  beforeCall: CallHook | undefined;
  afterCall: CallHook | undefined;
  /** Executions that run elsewhere at the same time, as far as Google's counting is concerned. */
  othersRunning: { email: string; scriptId: string }[];
  /** Switches everything off. */
  clear(): void;
  /** For execution.ts: the kill planned for this run, if any. */
  takeKill(run: Run): PlannedKill | undefined;
  /** For execution.ts: the text this call fails with now. */
  takeFailure(call: ServiceCall, run: Run, n: number, when: Moment): string | undefined;
  /** For execution.ts. */
  hook(when: Moment, run: Run, call: ServiceCall, n: number): void;
}

export function createFaults(): Faults {
  let kills: (PlannedKill & { which: (run: Run) => boolean })[] = [];
  let failures: PlannedFailure[] = [];
  let insideHook = false;
  const faults: Faults = {
    beforeCall: undefined,
    afterCall: undefined,
    othersRunning: [],
    killAt: (at, when = 'before', which = () => true) => void kills.push({ at, when, which }),
    failCall: (matches, text, when = 'before', times = 1) => void failures.push({ matches, text, when, times }),
    clear() {
      kills = [];
      failures = [];
      faults.beforeCall = undefined;
      faults.afterCall = undefined;
      faults.othersRunning = [];
    },
    takeKill(run) {
      const kill = kills.find((one) => one.which(run));
      kills = kills.filter((one) => one !== kill);
      return kill;
    },
    takeFailure(call, run, n, when) {
      const failure = failures.find((one) => one.when === when && one.times > 0 && one.matches(call, run, n));
      if (failure === undefined) return undefined;
      failure.times -= 1;
      return failure.text;
    },
    hook(when, run, call, n) {
      const hook = when === 'before' ? faults.beforeCall : faults.afterCall;
      if (hook === undefined || insideHook) return;
      insideHook = true;
      try {
        hook(run, call, n);
      } finally {
        insideHook = false;
      }
    },
  };
  return faults;
}
