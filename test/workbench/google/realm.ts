// A fresh context for one execution: only the globals Apps Script has, with virtual time and seeded chance.
import { createContext, Script } from 'node:vm';
import type { Realm } from './contract';
import { offsetMs } from './grid/zone';
import { prelude } from './realm-prelude';
import { dateMs, isDate } from './values';

export interface RealmOptions {
  now(): number;
  random(): number;
  timeZone: string;
  /** Getters of the service globals; each is asked at most once. */
  globals: Record<string, () => unknown>;
}

export interface FreshRealm extends Realm {
  evaluate(source: string, fileName: string): unknown;
  /** Runs `act` and all it calls under one watch in real time, or none for 0; throws `TimedOut`. */
  watched<T>(act: () => T, realTimeoutMs: number): T;
  /** Calls a function of the realm with no `this`. */
  apply(callee: (...args: never[]) => unknown, args: readonly unknown[]): unknown;
  give<T>(value: T): T;
  /** As `give`, for what is JSON already: much quicker for a large answer. */
  giveJson<T>(value: T): T;
}

export class TimedOut extends Error {}

/** Marks the script's own files in stacks. */
const filePrefix = 'script:';

/** Otherwise Node puts the source line on top of the stack, which a script could read. */
const plainErrors = { displayErrors: false };

const preludeScript = new Script(prelude, { filename: 'prelude' });
const gate = new Script('(function (act) { delete globalThis.$act; return act(); })($act)', { filename: 'gate' });

type Tools = Realm & {
  array(): unknown[];
  object(): Record<string, unknown>;
  parse(text: string): unknown;
  apply: FreshRealm['apply'];
};

/**
 * reported: the globals of Node that are absent (structuredClone, queueMicrotask, URL, TextEncoder, timers ...) are absent in Apps
 * Script too (justin.poehnelt.com, "Apps Script runtime limitations"); documented: D/guides/v8-runtime. SharedArrayBuffer, Atomics,
 * WeakRef and Intl are not verified and so are kept away: assumed.
 */
export function freshRealm({ now, random, timeZone, globals }: RealmOptions): FreshRealm {
  const sandbox: Record<string, unknown> = {};
  const context = createContext(sandbox, { microtaskMode: 'afterEvaluate' });
  const start = preludeScript.runInContext(context) as (host: object) => Tools;
  const offset = (at: number) => (Number.isNaN(at) ? Number.NaN : offsetMs(timeZone, at));
  const tools = start({ now, random, offset, zone: timeZone, zoneName: zoneName(timeZone), filePrefix });
  for (const [name, make] of Object.entries(globals)) defineLazily(sandbox, name, make);

  return {
    Object: tools.Object,
    Array: tools.Array,
    Date: tools.Date,
    Error: tools.Error,
    apply: tools.apply,
    give: <T>(value: T) => give(tools, value) as T,
    giveJson: <T>(value: T) => tools.parse(JSON.stringify(value)) as T,
    evaluate: (source, fileName) =>
      new Script(source, { filename: filePrefix + fileName }).runInContext(context, plainErrors) as unknown,
    watched<T>(act: () => T, realTimeoutMs: number): T {
      sandbox.$act = act;
      try {
        return gate.runInContext(
          context,
          realTimeoutMs > 0 ? { ...plainErrors, timeout: realTimeoutMs } : plainErrors,
        ) as T;
      } catch (thrown) {
        if (isTimeout(thrown)) throw new TimedOut();
        throw thrown;
      }
    },
  };
}

/** Building every service would cost more than most runs use. */
function defineLazily(sandbox: Record<string, unknown>, name: string, make: () => unknown): void {
  let value: unknown;
  let made = false;
  Object.defineProperty(sandbox, name, {
    configurable: true,
    enumerable: true,
    get() {
      if (!made) {
        value = make();
        made = true;
      }
      return value;
    },
    set(next: unknown) {
      value = next;
      made = true;
    },
  });
}

function isTimeout(thrown: unknown): boolean {
  return (
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function zoneName(timeZone: string): (at: number) => string {
  return (at) => {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(at);
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  };
}

function give(tools: Tools, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const array = tools.array();
    for (const one of value) array.push(give(tools, one));
    return array;
  }
  if (isDate(value)) return new tools.Date(dateMs(value));
  const object = tools.object();
  for (const [key, one] of Object.entries(value)) object[key] = give(tools, one);
  return object;
}
