// Runs one function of a script project: a fresh context, the project's files, the call, and how it went.
import type { AuthMode, EntryKind, Person, Screen } from './contract';
import { startMs } from './costs';
import type { Outcome, RunError } from './executions';
import { Kill, LiveRun, timeIsUp } from './live-run';
import type { Project } from './project';
import { freshRealm, TimedOut } from './realm';
import { described, perform, type ScriptCode } from './script-code';
import { missedCount, missedSince } from './services/surface';
import { mayStart } from './simultaneous';
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

/** How the script's own code ended. */
export type Ending = { value: unknown } | { error: RunError } | 'killed' | 'timed_out';

// documented: an execution may take six minutes [D/guides/services/quotas]
const longestMs = 360_000;
// documented: a custom function may take 30 seconds [D/guides/services/quotas]
const isShort = (entry: EntryKind) => entry === 'simple_trigger' || entry === 'custom_function';

// documented: a simple trigger may take 30 seconds [D/guides/triggers]
const limitMs = (entry: EntryKind) => (isShort(entry) ? 30_000 : longestMs);

type Meeting = (order: Order) => Outcome;

const meetings = new WeakMap<House, Meeting>();

/** The next execution of this house is not run but handed over: executions that take turns gather like that. */
export function intercept(house: House, meeting: Meeting | undefined): void {
  if (meeting === undefined) meetings.delete(house);
  else meetings.set(house, meeting);
}

/** Throws only what broke in the workbench itself; whatever a script does is an outcome. */
export function execute(house: House, order: Order): Outcome {
  const meeting = meetings.get(house);
  if (meeting !== undefined) return meeting(order);
  const gaps = missedCount();
  const outcome = alone(house, order);
  const missed = missedSince(gaps);
  if (missed[0] !== undefined) throw missed[0];
  return outcome;
}

/** In this thread, from beginning to end. */
function alone(house: House, order: Order): Outcome {
  const run = begin(house, order);
  const globals = house.globalsFor(run, order.project);
  // documented: nothing that a script keeps in its variables is there in the next execution [D/guides/properties]
  const realm = freshRealm({
    now: () => house.clock.now(),
    random: () => house.random.next(),
    // documented: the dates of a script are in the time zone of its manifest [D/manifest]
    timeZone: order.project.manifest.timeZone,
    globals,
  });
  run.enter(realm);
  run.load(startMs);
  const leave = house.executions.enter({ email: run.effective.email, scriptId: run.scriptId });
  const act = (): Ending => {
    try {
      mayStart(house, run);
      const returned = perform(realm, codeOf(order), () => order.args?.(run, globals) ?? []);
      return { value: read(order, run, returned) };
    } catch (thrown) {
      // In here, because reading what was thrown may run the script's own code.
      return realm.origin(thrown) instanceof Kill ? 'killed' : { error: described(thrown) };
    }
  };
  let ending: Ending;
  try {
    ending = realm.watched(act, house.settings.realTimeoutMs);
  } catch (thrown) {
    ending = thrown instanceof TimedOut ? 'timed_out' : { error: described(thrown) };
  } finally {
    leave();
  }
  return finished(house, order, run, ending);
}

export function begin(house: House, order: Order): LiveRun {
  const { scriptId, boundTo } = order.project;
  const id = house.executions.nextRunId();
  return new LiveRun(house, { ...order, id, scriptId, boundTo: boundTo ?? undefined, limitMs: limitMs(order.entry) });
}

export const codeOf = ({ project, functionName, topLevelOnly = false }: Order): ScriptCode => ({
  files: project.files.filter((file) => file.type === 'SERVER_JS'),
  functionName,
  topLevelOnly,
});

/** Lets go of what was held on its behalf, and lists how it went. */
export function finished(house: House, order: Order, run: LiveRun, ending: Ending): Outcome {
  // assumed: an execution that calls no service ends when its time is up, as any other [probes/endless-loop.gs]
  if (ending === 'timed_out') {
    // An endless loop without any service call: virtual time stood still for it, so the clock catches up.
    run.killed ??= timeIsUp;
    if (!run.outlived) house.clock.advanceTo(run.startedAt + limitMs(order.entry));
  }
  let over: { value?: unknown; error?: RunError } = typeof ending === 'string' ? {} : ending;
  try {
    run.end(run.killed !== undefined ? 'killed' : over.error !== undefined ? 'failed' : 'finished');
  } catch (thrown) {
    // A write that was still queued is refused at the very end: the run has failed after all.
    over = { error: described(thrown) };
  }
  const outcome = outcomeOf(house, order, run, over);
  if (!run.outlived) house.executions.add(outcome);
  if (run.broken !== undefined) throw run.broken.problem;
  return outcome;
}

/** By default JSON plus Date; anything else becomes undefined. */
export function read(order: Order, run: LiveRun, value: unknown): unknown {
  if (order.read !== undefined) return order.read(value, run);
  try {
    return toHost(value);
  } catch {
    return undefined;
  }
}

function outcomeOf(
  house: House,
  order: Order,
  run: LiveRun,
  { value, error }: { value?: unknown; error?: RunError },
): Outcome {
  const { killed } = run;
  const facts = {
    ...listed(order, run.id, run.startedAt),
    // Whoever acts while it waits moves the clock too, further than the run lives.
    virtualMs: Math.min(Math.max(0, house.clock.now() - run.startedAt), limitMs(order.entry)),
    calls: run.calls,
    logs: run.logs,
  };
  if (killed !== undefined)
    return { ...facts, ok: false, killed, error: { name: 'Exception', message: killed, stack: '' } };
  if (error !== undefined) return { ...facts, ok: false, error };
  return { ...facts, ok: true, ...(value !== undefined && { value }) };
}

const listed = ({ project, functionName, entry, effective }: Order, runId: number, startedAt: number) => ({
  runId,
  scriptId: project.scriptId,
  functionName,
  entry,
  effective: effective.email,
  startedAt,
});

/** A run that never started, listed all the same. */
export function refuse(house: House, order: Order, message: string, name = 'Exception'): Outcome {
  const outcome: Outcome = {
    ...listed(order, house.executions.nextRunId(), house.clock.now()),
    virtualMs: 0,
    ok: false,
    error: { name, message, stack: '' },
    calls: [],
    logs: [],
  };
  house.executions.add(outcome);
  return outcome;
}
