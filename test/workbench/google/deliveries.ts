// What may befall an event between what happened and its handler: lost, doubled, late, out of turn. Switches, so no state.
import type { Clock } from './clock';
import type { Outcome } from './executions';

/** One event on its way to one kind of handler; a clock trigger's moment is such an event too. */
export interface Delivery {
  kind: 'open' | 'edit' | 'change' | 'clock';
  handler: 'simple' | 'installed';
  /** Who did it; a clock trigger's creator. */
  email: string;
  /** The spreadsheet; undefined for a clock trigger. */
  bookId?: string;
  functionName: string;
}

type Which = (delivery: Delivery) => boolean;
type Fate = 'drop' | 'duplicate' | 'overtaken' | { delayMs: number };

/** Each plan strikes the next event (that matches), once or as often as said. */
export interface DeliveryPlan {
  /** Never reaches its handler; for a clock trigger: the firing is skipped. */
  drop(times?: number, which?: Which): void;
  /** Reaches its handler twice. */
  duplicate(times?: number, which?: Which): void;
  /** Arrives that much later, when `runUntil` or `runDueTriggers` gets there. */
  delay(milliseconds: number, which?: Which): void;
  /** Arrives right after the event that follows it. */
  overtake(which?: Which): void;
  /** While the next clock run (that matches) goes on, whatever falls due meanwhile runs inside it, between two of its calls. */
  overlap(which?: Which): void;
  clear(): void;
}

export interface Deliveries extends DeliveryPlan {
  /** Forgets what is on its way, and keeps what is planned. */
  forget(): void;
  /** Runs the handler now, twice, later or never, as planned; answers the runs that happened now. */
  pass(delivery: Delivery, run: () => Outcome[]): Outcome[];
  /** The moment at which the first late event arrives, if any does until then. */
  firstHeld(until: number): number | undefined;
  /** Runs what arrives now. */
  arrive(): Outcome[];
  /** True once for a clock run that was planned to be overlapped. */
  takeOverlap(delivery: Delivery): boolean;
}

const any: Which = () => true;

export function createDeliveries(clock: Clock): Deliveries {
  let plans: { fate: Fate; times: number; which: Which }[] = [];
  let overlaps: Which[] = [];
  let held: { at: number; run: () => Outcome[] }[] = [];
  let overtaken: (() => Outcome[])[] = [];

  const fateOf = (delivery: Delivery): Fate | undefined => {
    const plan = plans.find(({ times, which }) => times > 0 && which(delivery));
    if (plan === undefined) return undefined;
    plan.times -= 1;
    return plan.fate;
  };
  const plan = (fate: Fate, times: number, which: Which) => void plans.push({ fate, times, which });

  return {
    // reported: a clock trigger's firing is sometimes skipped entirely
    // [www.appscript.dev/guides/schedule-reliable-recurring-jobs]
    drop: (times = 1, which = any) => plan('drop', times, which),
    // reported: a clock trigger sometimes fires twice close together
    // [www.appscript.dev/guides/schedule-reliable-recurring-jobs]
    duplicate: (times = 1, which = any) => plan('duplicate', times, which),
    // reported: a trigger's firing sometimes comes minutes late [buralog.jp/en/gas-trigger-reliability-en]
    delay: (delayMs, which = any) => plan({ delayMs }, 1, which),
    // assumed: the handlers of two edits may run in another order than the edits [probes/overtaken-edits.gs]
    overtake: (which = any) => plan('overtaken', 1, which),
    // reported: a clock trigger fires while its last run still goes on
    // [www.appscript.dev/use-lockservice-to-prevent-race-conditions]
    overlap: (which = any) => void overlaps.push(which),
    clear() {
      plans = [];
      overlaps = [];
      held = [];
      overtaken = [];
    },
    forget() {
      held = [];
      overtaken = [];
    },
    pass(delivery, run) {
      const fate = fateOf(delivery);
      if (fate === 'drop') return [];
      if (fate === 'overtaken') {
        overtaken.push(run);
        return [];
      }
      if (typeof fate === 'object') {
        held.push({ at: clock.now() + fate.delayMs, run });
        return [];
      }
      const outcomes = run();
      if (fate === 'duplicate') outcomes.push(...run());
      for (const late of overtaken.splice(0)) outcomes.push(...late());
      return outcomes;
    },
    firstHeld: (until) =>
      held
        .map(({ at }) => at)
        .reduce<number | undefined>((first, at) => (at <= Math.min(until, first ?? until) ? at : first), undefined),
    arrive() {
      const arrived = held.filter(({ at }) => at <= clock.now());
      held = held.filter((one) => !arrived.includes(one));
      return arrived.flatMap(({ run }) => run());
    },
    takeOverlap(delivery) {
      const found = overlaps.find((which) => which(delivery));
      overlaps = overlaps.filter((one) => one !== found);
      return found !== undefined;
    },
  };
}
