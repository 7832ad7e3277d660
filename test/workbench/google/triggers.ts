// Installed triggers: who made them, what they call, and when a clock trigger is due next.
import { type ClockRule, firstDue, nextDue } from './clock-rule';
import type { Json, Stateful } from './contract';
import type { Random } from './random';

export type SpreadsheetEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

export interface Trigger {
  uid: string;
  scriptId: string;
  /** Runs as this person, always. */
  creator: string;
  functionName: string;
  source: { kind: 'clock'; rule: ClockRule } | { kind: 'spreadsheet'; bookId: string; event: SpreadsheetEvent };
  /** The regular moment behind `dueAt`, which jitter makes later. */
  beat: number;
  /** Epoch milliseconds; null for a one-shot that has fired (it stays in the list) and for spreadsheet triggers. */
  dueAt: number | null;
  /** Set when it stands in the list and fires no more: its creator's consent was missing, or a trigger's run had created it. */
  stopped: boolean;
}

type NewTrigger = Pick<Trigger, 'scriptId' | 'creator' | 'functionName' | 'source'> & { stopped?: boolean };

export interface Triggers extends Stateful {
  add(trigger: NewTrigger, now: number): Trigger;
  all(): Trigger[];
  find(uid: string): Trigger | undefined;
  /** Those of one person in one script. */
  of(scriptId: string, creator: string): Trigger[];
  remove(uid: string): void;
  stop(uid: string): void;
  /** The clock trigger due first, if any is due at `until` or before. */
  firstDue(until: number): Trigger | undefined;
  /** Sets the next moment after one fired at `now`; moments that passed meanwhile are skipped. */
  fired(uid: string, now: number): void;
}

// assumed: a one-shot that has fired stays in the list and counts until it is deleted [probes/fired-one-shot.gs]
const firedOneShotsStay = true;

export function createTriggers(random: Random, jitterSeconds: () => number): Triggers {
  let triggers: Trigger[] = [];
  const find = (uid: string) => triggers.find((one) => one.uid === uid);
  // documented: the time at which a clock trigger fires is slightly randomized [D/guides/triggers/installable]
  const jitter = () => Math.floor(random.next() * jitterSeconds() * 1000);
  return {
    add(trigger, now) {
      const beat = trigger.source.kind === 'clock' ? firstDue(trigger.source.rule, now) : null;
      const uid = String(1 + random.below(9)) + Array.from({ length: 17 }, () => random.below(10)).join('');
      const dueAt = beat === null ? null : beat + jitter();
      const added: Trigger = {
        ...structuredClone(trigger),
        uid,
        beat: beat ?? 0,
        dueAt,
        stopped: trigger.stopped ?? false,
      };
      triggers.push(added);
      return added;
    },
    all: () => structuredClone(triggers),
    find,
    // documented: ScriptApp.getProjectTriggers lists only the current user's triggers of this script
    // [D/reference/script/script-app]
    of: (scriptId, creator) => triggers.filter((one) => one.scriptId === scriptId && one.creator === creator),
    remove(uid) {
      triggers = triggers.filter((one) => one.uid !== uid);
    },
    stop(uid) {
      const trigger = find(uid);
      if (trigger !== undefined) trigger.stopped = true;
    },
    firstDue(until) {
      const due = triggers.filter((one) => one.dueAt !== null && !one.stopped && one.dueAt <= until);
      return due.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
    },
    fired(uid, now) {
      const trigger = find(uid);
      if (trigger === undefined || trigger.source.kind !== 'clock' || trigger.dueAt === null) return;
      const next = nextDue(trigger.source.rule, trigger.beat, now);
      trigger.beat = next ?? trigger.beat;
      trigger.dueAt = next === null ? null : next + jitter();
      if (next === null && !firedOneShotsStay) triggers = triggers.filter((one) => one !== trigger);
    },
    state: () => structuredClone(triggers) as unknown as Json,
    restore(state) {
      triggers = structuredClone(state) as unknown as Trigger[];
    },
  };
}
