// One execution while it lives: the gate that every service call passes.

import type { AuthMode, CallRecord, EntryKind, Person, Run, RunEnd, Screen, ServiceCall } from './contract';
import { costOf } from './costs';
import type { LogLine } from './executions';
import type { PlannedKill } from './faults';
import type { FreshRealm } from './realm';
import { covers, fullScope } from './scopes';
import type { House } from './world';

/** Thrown into a script that must die. It may be caught there; nothing the script does afterwards has any effect. */
export class Kill {
  constructor(readonly reason: string) {}
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

/** documented, uncatchable: D/guides/support/troubleshooting. */
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

  private readonly deadline: number;
  private readonly kill: PlannedKill | undefined;
  private readonly ends: ((how: RunEnd) => void)[] = [];
  private ownRealm: FreshRealm | undefined;
  private inside = false;

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

  /** reported: service errors are Errors whose name is 'Exception' (public logs: "Exception: Service Spreadsheets timed out ..."). */
  exception(message: string): Error {
    const error = new this.realm.Error(message);
    Object.defineProperty(error, 'name', { value: 'Exception', configurable: true, writable: true });
    return error;
  }

  hasScope(...anyOf: string[]): boolean {
    return covers(this.granted, anyOf);
  }

  spend(milliseconds: number): void {
    this.house.clock.advance(milliseconds);
  }

  atEnd(act: (how: RunEnd) => void): void {
    this.ends.push(act);
  }

  call<T>(what: ServiceCall, effect: () => T): T {
    this.mustLive();
    this.mustBeAllowed(what);
    if (what.free === true || this.inside) return effect();
    this.mustHaveTime();
    const n = this.calls.length + 1;
    const record: CallRecord = { ...named(what), cells: 0, bytes: 0, virtualMs: 0, effect: 'none' };
    this.calls.push(record);
    this.hook('before', what, n);
    this.mustHaveTime();
    this.strike('before', what, n, record);
    const answer = this.perform(what, effect, record);
    this.strike('after', what, n, record);
    this.hook('after', what, n);
    this.mustHaveTime();
    if ('thrown' in answer) throw answer.thrown;
    return answer.value;
  }

  die(reason: string): never {
    this.killed ??= reason;
    throw new Kill(this.killed);
  }

  /** The script's code is over: whoever held something on its behalf lets go. */
  end(how: RunEnd): void {
    for (const act of this.ends.splice(0)) act(how);
    this.house.locks.releaseAll(this.id);
  }

  private mustLive(): void {
    if (this.killed !== undefined) throw new Kill(this.killed);
  }

  private mustHaveTime(): void {
    this.mustLive();
    if (this.now() >= this.deadline) this.die(timeIsUp);
  }

  /**
   * reported: the text of a missing scope ("You do not have permission to call X. Required permissions: (a || b)", many public issue
   * threads). documented: what LIMITED forbids (D/guides/triggers, "Restrictions").
   */
  private mustBeAllowed({
    scopes,
    fullOnly,
    service,
    operation,
    method = `${service}.${operation}`,
  }: ServiceCall): void {
    const unlimited = this.authMode === 'FULL' || fullOnly !== true;
    if (unlimited && (scopes === undefined || covers(this.granted, scopes))) return;
    const needed = (scopes ?? []).map(fullScope);
    const listed = needed.length > 1 ? `(${needed.join(' || ')})` : needed.join('');
    throw this.exception(`You do not have permission to call ${method}. Required permissions: ${listed}`);
  }

  private hook(when: 'before' | 'after', what: ServiceCall, n: number): void {
    try {
      this.house.faults.hook(when, this, what, n);
    } catch (problem) {
      this.broken ??= { problem };
      this.die('A hook of the test failed');
    }
  }

  private strike(when: 'before' | 'after', what: ServiceCall, n: number, record: CallRecord): void {
    if (this.kill?.at === n && this.kill.when === when) this.die(`Killed ${when} service call ${n}`);
    const text = this.house.faults.takeFailure(what, this, n, when);
    if (text === undefined) return;
    if (when === 'before') this.charge(what, record);
    throw this.exception(text);
  }

  private perform<T>(what: ServiceCall, effect: () => T, record: CallRecord): { value: T } | { thrown: unknown } {
    const startedAt = this.now();
    this.inside = true;
    try {
      const value = effect();
      record.effect = 'done';
      return { value };
    } catch (thrown) {
      record.effect = 'threw';
      if (!(thrown instanceof this.realm.Error) && !(thrown instanceof Kill)) this.broken ??= { problem: thrown };
      return { thrown };
    } finally {
      this.inside = false;
      this.charge(what, record);
      record.virtualMs = this.now() - startedAt;
    }
  }

  private charge(what: ServiceCall, record: CallRecord): void {
    record.cells = what.cells ?? 0;
    record.bytes = what.bytes ?? 0;
    this.spend(costOf(what));
  }
}

const named = ({ service, operation }: ServiceCall) => ({ service, operation });
