// One execution while it lives: the gate that every service call passes.

import { modeAllows } from './auth-mode';
import type { AuthMode, CallRecord, EntryKind, Person, Run, RunEnd, Screen, ServiceCall } from './contract';
import { costOf } from './costs';
import type { LogLine } from './executions';
import type { PlannedKill } from './faults';
import { type FreshRealm, outsideRealms } from './realm';
import { covers, fullScope } from './scopes';
import type { House } from './world';

/** Thrown into a script that must die. It may be caught there; nothing the script does afterwards has any effect. */
export class Kill {
  constructor(readonly reason: string) {}
}

/** Thrown through a service call that must wait while the other executions go on; the same call is made again later. */
export class Waiting {
  constructor(
    readonly ready: () => boolean,
    /** Virtual epoch milliseconds: the wait is over then, come what may. */
    readonly until: number,
  ) {}
}

export interface RunFacts {
  id: number;
  scriptId: string;
  boundTo: string | undefined;
  entry: EntryKind;
  authMode: AuthMode;
  active: Person | undefined;
  effective: Person;
  screen: Screen | undefined;
  granted: readonly string[];
  /** Virtual milliseconds this execution may take. */
  limitMs: number;
}

// reported: an execution that takes too long ends with Exceeded maximum execution time
// [github.com/GioBonvi/GoogleContactsEventsNotifier/issues/155]
export const timeIsUp = 'Exceeded maximum execution time';

export class LiveRun implements Run {
  readonly id: number;
  readonly scriptId: string;
  readonly boundTo: string | undefined;
  readonly entry: EntryKind;
  readonly authMode: AuthMode;
  readonly active: Person | undefined;
  readonly effective: Person;
  readonly screen: Screen | undefined;
  readonly granted: readonly string[];
  readonly startedAt: number;
  readonly calls: CallRecord[] = [];
  readonly logs: LogLine[] = [];
  /** What broke in the workbench itself (a gap, a bug, a hook's assertion): thrown to the caller when the run is over. */
  broken: { problem: unknown } | undefined;
  /** Why the run is dead. */
  killed: string | undefined;
  /** Whether others go on while this one waits. */
  takesTurns = false;

  private readonly deadline: number;
  /** Which life of the world it belongs to: a restored world knows nothing of it. */
  private readonly epoch: number;
  private readonly kill: PlannedKill | undefined;
  private readonly ends: ((how: RunEnd) => void)[] = [];
  private over = false;
  private ownRealm: FreshRealm | undefined;
  /** Set while a call waits and is made again. */
  private waitsUntil: number | undefined;

  constructor(
    private readonly house: House,
    facts: RunFacts,
  ) {
    this.id = facts.id;
    this.scriptId = facts.scriptId;
    this.boundTo = facts.boundTo;
    this.entry = facts.entry;
    this.authMode = facts.authMode;
    this.active = facts.active;
    this.effective = facts.effective;
    this.screen = facts.screen;
    this.granted = facts.granted;
    this.startedAt = house.clock.now();
    this.epoch = house.executions.epoch();
    this.deadline = this.startedAt + facts.limitMs;
    this.kill = house.faults.takeKill(this);
  }

  get realm(): FreshRealm {
    if (this.ownRealm === undefined) throw new Error('The run has no context yet');
    return this.ownRealm;
  }

  enter(realm: FreshRealm): void {
    this.ownRealm = realm;
  }

  now(): number {
    return this.house.clock.now();
  }

  give<T>(value: T): T {
    return this.realm.give(value);
  }

  giveJson<T>(value: T): T {
    return this.realm.giveJson(value);
  }

  exception(message: string): Error {
    const error = new this.realm.Error(message);
    // reported: an error of a service is an Error whose name is Exception [github.com/ttsukagoshi/mail-merge-for-gmail/issues/242]
    Object.defineProperty(error, 'name', { value: 'Exception', configurable: true, writable: true });
    return error;
  }

  hasScope(...anyOf: string[]): boolean {
    return covers(this.granted, anyOf);
  }

  spend(milliseconds: number): void {
    this.mustLive();
    this.pass(milliseconds);
    this.mustHaveTime();
  }

  /** Until its first line. A run that waited for its turn all its time is not killed before it has done anything. */
  load(milliseconds: number): void {
    this.pass(milliseconds);
  }

  /** True when the world was restored under its feet: nothing that it holds or does belongs to the world any more. */
  get outlived(): boolean {
    return this.epoch !== this.house.executions.epoch();
  }

  waitFor(ready: () => boolean, milliseconds: number): boolean {
    const until = this.waitsUntil ?? Math.min(this.now() + Math.max(0, milliseconds), this.deadline);
    this.waitsUntil = undefined;
    if (ready()) return true;
    if (!this.takesTurns) this.house.clock.advanceTo(until);
    if (this.now() >= until) return ready();
    this.waitsUntil = until;
    throw new Waiting(ready, until);
  }

  atEnd(act: (how: RunEnd) => void): void {
    this.ends.push(act);
  }

  call<T>(what: ServiceCall, effect: () => T): T {
    this.mustLive();
    this.mustBeAllowed(what);
    this.mustHaveTime();
    if (what.free === true) {
      const value = effect();
      this.mustHaveTime(); // Utilities.sleep takes time
      return value;
    }
    const n = this.calls.length + 1;
    const record: CallRecord = { ...named(what), cells: 0, bytes: 0, virtualMs: 0, effect: 'none' };
    this.calls.push(record);
    if (this.waitsUntil === undefined) {
      this.hook('before', what, n);
      this.mustHaveTime();
      this.strike('before', what, n, record);
      this.dieUnderWay(what, n);
    }
    const answer = this.perform(what, effect, record);
    if ('thrown' in answer && answer.thrown instanceof Waiting) {
      this.calls.splice(this.calls.indexOf(record), 1);
      throw answer.thrown;
    }
    this.mustLive();
    // reported: a service call that throws may have taken effect all the same [github.com/merlokk/CO2Meter/issues/2]
    this.strike('after', what, n, record);
    this.hook('after', what, n);
    this.mustHaveTime();
    if ('thrown' in answer) throw answer.thrown;
    return answer.value;
  }

  die(reason: string): never {
    this.killed ??= reason;
    Object.freeze(this.logs); // not another line, whatever catch and finally try
    throw new Kill(this.killed);
  }

  /** The script's code is over: whoever held something on its behalf lets go. */
  end(how: RunEnd): void {
    if (this.outlived) return;
    try {
      for (const act of this.ends.splice(0)) act(how);
    } finally {
      // documented: LockService lets go of every lock of an execution that is over [D/reference/lock/lock]
      this.house.locks.releaseAll(this.id);
      this.over = true;
    }
  }

  private mustLive(): void {
    if (this.outlived) this.die('The world was restored to another moment');
    // assumed: nothing that a stopped execution still tries has any effect [probes/stopped-execution.gs]
    if (this.killed !== undefined) throw new Kill(this.killed);
    if (this.over) throw new Kill('The execution is over');
  }

  private mustHaveTime(): void {
    this.mustLive();
    // assumed: neither catch nor finally does anything in an execution that ran out of time [probes/out-of-time.gs]
    if (this.now() >= this.deadline) this.die(timeIsUp);
  }

  private mustBeAllowed({
    scopes,
    fullOnly,
    service,
    operation,
    method = `${service}.${operation}`,
  }: ServiceCall): void {
    if (!modeAllows(this.authMode, { service, operation })) {
      throw this.exception(`You do not have permission to call ${method}.`);
    }
    // documented: a simple trigger may not use services that need authorization, such as UrlFetchApp or MailApp
    // [D/guides/triggers]
    const unlimited = this.authMode !== 'LIMITED' || fullOnly !== true;
    if (unlimited && (scopes === undefined || covers(this.granted, scopes))) return;
    const needed = (scopes ?? []).map(fullScope);
    const listed = needed.length > 1 ? `(${needed.join(' || ')})` : needed.join('');
    // reported: a call without its scope is refused with the name of the method and the scopes, any one of which would do
    // [stackoverflow.com/questions/64147616]
    throw this.exception(`You do not have permission to call ${method}. Required permissions: ${listed}`);
  }

  private hook(when: 'before' | 'after', what: ServiceCall, n: number): void {
    try {
      outsideRealms(() => this.house.faults.hook(when, this, what, n));
    } catch (problem) {
      this.broken ??= { problem };
      this.die('A hook of the test failed');
    }
  }

  private strike(when: 'before' | 'after', what: ServiceCall, n: number, record: CallRecord): void {
    // reported: an execution may be stopped between any two service calls, with part of its work done
    // [github.com/Elijas/auto-youtube-subscription-playlist-2/issues/144]
    if (this.kill?.at === n && this.kill.when === when) this.die(`Killed ${when} service call ${n}`);
    const text = this.house.faults.takeFailure(what, this, n, when);
    if (text === undefined) return;
    if (when === 'before') this.charge(what, record);
    throw this.exception(text);
  }

  private dieUnderWay(what: ServiceCall, n: number): void {
    if (this.kill?.at !== n || this.kill.when !== 'during') return;
    what.underWay?.();
    this.die(`Killed during service call ${n}`);
  }

  private perform<T>(what: ServiceCall, effect: () => T, record: CallRecord): { value: T } | { thrown: unknown } {
    const startedAt = this.now();
    try {
      const value = effect();
      record.effect = 'done';
      return { value };
    } catch (caught) {
      record.effect = 'threw';
      const thrown = this.realm.origin(caught);
      const ours = this.realm.owns(thrown) || thrown instanceof Kill || thrown instanceof Waiting;
      if (!ours) this.broken ??= { problem: thrown };
      return { thrown };
    } finally {
      if (this.waitsUntil === undefined) this.charge(what, record);
      record.virtualMs = this.now() - startedAt;
    }
  }

  private charge(what: ServiceCall, record: CallRecord): void {
    record.cells = what.cells ?? 0;
    record.bytes = what.bytes ?? 0;
    this.pass(costOf(what));
  }

  private pass(milliseconds: number): void {
    if (this.outlived) return;
    // assumed: a run ends at its limit, in the middle of a sleep, a slow fetch or an open dialog [probes/cut-at-the-limit.gs]
    if (milliseconds >= this.deadline - this.now()) this.house.clock.advanceTo(this.deadline);
    else this.house.clock.advance(milliseconds);
  }
}

const named = ({ service, operation }: ServiceCall) => ({ service, operation });
