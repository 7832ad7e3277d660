// Runs one function of a script project: a fresh context, the project's files, the call, and how it went.
import type { AuthMode, EntryKind, Person, Screen } from './contract';
import { startMs } from './costs';
import type { Outcome, RunError } from './executions';
import { Kill, LiveRun, timeIsUp } from './live-run';
import type { Project } from './project';
import { freshRealm, TimedOut } from './realm';
import { missedCount, missedSince } from './services/surface';
import { toHost } from './values';
import type { House } from './world';

export interface Order {
  project: Project;
  functionName: string;
  entry: EntryKind;
  authMode: AuthMode;
  active: Person | undefined;
  effective: Person;
  screen: Screen | undefined;
  /** Scopes this run may use. */
  granted: readonly string[];
  /** Built in the run's own realm, once the source is loaded. */
  args?: (run: LiveRun, globals: Record<string, () => unknown>) => unknown[];
  /** Turns what the function returned into a value for us; by default JSON plus Date, anything else becomes undefined. */
  read?: (value: unknown, run: LiveRun) => unknown;
  /** Only `function name() {}` will do, and no object member: google.script.run. */
  topLevelOnly?: boolean;
}

/** documented: D/guides/services/quotas ("Script runtime"); D/guides/triggers (simple triggers: 30 seconds). */
const limitMs = (entry: EntryKind) => (entry === 'simple_trigger' ? 30_000 : 6 * 60_000);

/** documented: D/guides/services/quotas ("Simultaneous executions per user"). */
const maxSimultaneous = 30;
const tooMany = 'There are too many scripts running simultaneously for this Google user account.';

const callable = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

let living = 0;

/** Throws only what broke in the workbench itself; whatever a script does is an outcome. */
export function execute(house: House, order: Order): Outcome {
  const { project, entry } = order;
  const run = new LiveRun(house, {
    ...order,
    id: house.executions.nextRunId(),
    scriptId: project.scriptId,
    boundTo: project.boundTo ?? undefined,
    limitMs: limitMs(entry),
  });
  const gaps = missedCount();
  const globals = house.globalsFor(run, project);
  const realm = freshRealm({
    now: () => house.clock.now(),
    random: () => house.random.next(),
    timeZone: project.manifest.timeZone,
    globals,
  });
  run.enter(realm);
  run.spend(startMs);

  let value: unknown;
  let error: RunError | undefined;
  const around = living;
  living += 1;
  try {
    if (living > maxSimultaneous) throw run.exception(tooMany);
    value = realm.watched(() => read(order, run, perform(order, run, globals)), house.settings.realTimeoutMs);
    run.end(run.killed === undefined ? 'finished' : 'killed');
  } catch (thrown) {
    if (thrown instanceof TimedOut) outOfTime(house, run, limitMs(entry));
    else if (!(thrown instanceof Kill)) error = described(thrown);
    run.end(run.killed === undefined ? 'failed' : 'killed');
  } finally {
    living = around; // not minus one: a run that was cut short from outside never came here
  }
  if (run.killed !== undefined) {
    value = undefined;
    error = { name: 'Exception', message: run.killed, stack: '' };
  }
  const outcome = finished(house, order, run, value, error);
  house.executions.add(outcome);
  const missed = missedSince(gaps);
  if (run.broken !== undefined) throw run.broken.problem;
  if (missed[0] !== undefined) throw missed[0];
  return outcome;
}

function perform(order: Order, run: LiveRun, globals: Record<string, () => unknown>): unknown {
  const { project, functionName, args, topLevelOnly } = order;
  const { realm } = run;
  for (const file of project.files) if (file.type === 'SERVER_JS') realm.evaluate(file.source, file.name);
  const callee = callable.test(functionName) ? realm.evaluate(finder(functionName), 'finder') : undefined;
  if (typeof callee !== 'function' || (topLevelOnly === true && !isDeclaration(callee, functionName))) {
    throw run.exception(`Script function not found: ${functionName}`);
  }
  return realm.apply(callee as (...args: never[]) => unknown, args?.(run, globals) ?? []);
}

/** `typeof` of a missing name is no error; a missing object before a dot is. */
function finder(functionName: string): string {
  const [first = ''] = functionName.split('.');
  return `typeof ${first} === 'undefined' ? undefined : ${functionName.split('.').join('?.')}`;
}

function isDeclaration(callee: object, functionName: string): boolean {
  const text = Function.prototype.toString.call(callee);
  return (
    !text.endsWith('{ [native code] }') &&
    new RegExp(`^(?:async )?function\\s*\\*?\\s*${functionName.replace(/\$/g, '\\$')}\\s*\\(`).test(text)
  );
}

function read(order: Order, run: LiveRun, value: unknown): unknown {
  if (order.read !== undefined) return order.read(value, run);
  try {
    return toHost(value);
  } catch {
    return undefined;
  }
}

/** An endless loop without any service call: virtual time stood still for it, so the clock catches up. */
function outOfTime(house: House, run: LiveRun, limit: number): void {
  run.killed ??= timeIsUp;
  house.clock.advanceTo(run.startedAt + limit);
}

function described(thrown: unknown): RunError {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
    return { name: 'Error', message: String(thrown), stack: '' };
  }
  const { name, message, stack } = thrown as { name?: unknown; message: unknown; stack?: unknown };
  return { name: String(name ?? 'Error'), message: String(message), stack: String(stack ?? '') };
}

function finished(house: House, order: Order, run: LiveRun, value: unknown, error: RunError | undefined): Outcome {
  return {
    runId: run.id,
    scriptId: run.scriptId,
    functionName: order.functionName,
    entry: run.entry,
    effective: run.effective.email,
    startedAt: run.startedAt,
    virtualMs: house.clock.now() - run.startedAt,
    ok: error === undefined,
    ...(value !== undefined && { value }),
    ...(error !== undefined && { error }),
    ...(run.killed !== undefined && { killed: run.killed }),
    calls: run.calls,
    logs: run.logs,
  };
}

/** A run that never started, listed all the same. */
export function refuse(house: House, order: Order, message: string, name = 'Exception'): Outcome {
  const outcome: Outcome = {
    runId: house.executions.nextRunId(),
    scriptId: order.project.scriptId,
    functionName: order.functionName,
    entry: order.entry,
    effective: order.effective.email,
    startedAt: house.clock.now(),
    virtualMs: 0,
    ok: false,
    error: { name, message, stack: '' },
    calls: [],
    logs: [],
  };
  house.executions.add(outcome);
  return outcome;
}
