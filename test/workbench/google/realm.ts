// A fresh context for one execution: only the globals Apps Script has, with virtual time and seeded chance.
import { promiseHooks } from 'node:v8';
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
  SyntaxError: ErrorConstructor;
  evaluate(source: string, fileName: string): unknown;
  /** A function of ours as one of the realm, from which nothing leads to us; the same one for the same holder and name. */
  wrap(callee: AnyFunction, holder?: object, name?: string): AnyFunction;
  /** An object of ours as one of the realm: whatever a script does to it passes these traps. */
  service<T extends object>(target: T, traps: Traps): T;
  /** What was thrown, for us; a script only sees a harmless copy of what is ours. */
  origin(thrown: unknown): unknown;
  /** Whether a value is the realm's own, whatever `instanceof` was made to say. */
  owns(value: unknown): boolean;
  /** Runs `act` and all it calls under one watch in real time, or none for 0; throws `TimedOut`. */
  watched<T>(act: () => T, realTimeoutMs: number): T;
  /** Calls a function of the realm with no `this`. */
  apply(callee: (...args: never[]) => unknown, args: readonly unknown[]): unknown;
  give<T>(value: T): T;
  /** As `give`, for what is JSON already: much quicker for a large answer. */
  giveJson<T>(value: T): T;
}

type AnyFunction = (...args: never[]) => unknown;

/** What a script may do to a service object. */
export interface Traps {
  get(target: object, key: string): unknown;
  has(target: object, key: string): boolean;
  set(target: object, key: string | symbol, value: unknown): void;
  remove(target: object, key: string | symbol): void;
  keys(target: object): string[];
}

let current: FreshRealm | undefined;

/** The realm whose script is running, here and now. */
export const currentRealm = (): FreshRealm | undefined => current;

/** For what the test does in the middle of a run. */
export function outsideRealms<T>(act: () => T, inside?: FreshRealm): T {
  const before = current;
  current = inside;
  try {
    return act();
  } finally {
    current = before;
  }
}

export class TimedOut extends Error {}

/** Marks the script's own files in stacks. */
const filePrefix = 'script:';

/** Otherwise Node puts the source line on top of the stack, which a script could read. */
const plainErrors = { displayErrors: false };

const preludeScript = new Script(prelude, { filename: 'prelude' });
const gate = new Script('(function (act) { delete globalThis.$act; return act(); })($act)', { filename: 'gate' });

type Tools = Omit<Realm, 'Array'> & {
  SyntaxError: ErrorConstructor;
  errors: Record<string, ErrorConstructor>;
  wrap(call: (args: unknown[]) => unknown): AnyFunction;
  /** On the sandbox, not on its global: Node asks there too, and twice when the getter throws. */
  lazily(on: object, name: string, get: () => unknown, set: (next: unknown) => void): void;
  handler(traps: Traps): ProxyHandler<object>;
  service<T extends object>(target: T, handler: ProxyHandler<object>): T;
  array(): unknown[];
  object(): Record<string, unknown>;
  parse(text: string): unknown;
  apply: FreshRealm['apply'];
};

// assumed: a script finds no Intl, SharedArrayBuffer, Atomics, WeakRef or FinalizationRegistry [probes/absent-globals.gs]
const keptAway = ['Intl', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'];

// assumed: dates and numbers are written as in the United States when a script names no locale [probes/default-locale.gs]
const defaultLocale = 'en-US';

export function freshRealm({ now, random, timeZone, globals }: RealmOptions): FreshRealm {
  const sandbox: Record<string, unknown> = {};
  // documented: a script has no timers, streams, URL, TextEncoder, fetch, File, crypto, window, process or performance
  // [D/guides/v8-runtime]
  const context = createContext(sandbox, {
    // documented: what a script awaits goes on when its function is through, before the execution is over [D/guides/v8-runtime]
    microtaskMode: 'afterEvaluate',
  });
  const start = preludeScript.runInContext(context) as (host: object) => Tools;
  const offset = (at: number) => (Number.isNaN(at) ? Number.NaN : offsetMs(timeZone, at));
  const zone = { zone: timeZone, zoneName: zoneName(timeZone), locale: defaultLocale };
  const border = (thrown: unknown) => crossed(tools, copies, thrown);
  const tools = start({ now, random, offset, ...zone, filePrefix, keptAway, border });
  const copies: Copies = { safe: new WeakMap(), origin: new WeakMap() };
  for (const [name, make] of Object.entries(globals)) defineLazily(tools, sandbox, name, make);
  const wrapped = new WeakMap<object, Map<string, AnyFunction>>();
  const handlers = new Map<Traps, ProxyHandler<object>>();

  function wrap(callee: AnyFunction, holder?: object, name = ''): AnyFunction {
    const held = holder && (wrapped.get(holder) ?? new Map<string, AnyFunction>());
    const known = held?.get(name);
    if (known !== undefined) return known;
    const made = tools.wrap((args) => Reflect.apply(callee, holder, taken(args, 0) as never[]));
    Object.defineProperty(made, 'name', { value: name });
    if (holder !== undefined && held !== undefined) wrapped.set(holder, held.set(name, made));
    return made;
  }

  const realm: FreshRealm = {
    Object: tools.Object,
    Array: { from: (list: ArrayLike<unknown> | Iterable<unknown>, each?: Each) => listed(tools, list, each) as never },
    wrap,
    service(target, traps) {
      const handler = handlers.get(traps) ?? tools.handler(traps);
      handlers.set(traps, handler);
      return tools.service(target, handler);
    },
    origin: (thrown) => (isObject(thrown) ? (copies.origin.get(thrown) ?? thrown) : thrown),
    owns: (value) => !isForeign(tools, value),
    Date: tools.Date,
    Error: tools.Error,
    SyntaxError: tools.SyntaxError,
    apply: tools.apply,
    give: <T>(value: T) => give(tools, value) as T,
    giveJson: <T>(value: T) => tools.parse(JSON.stringify(value)) as T,
    evaluate: (source, fileName) =>
      new Script(source, { filename: filePrefix + fileName }).runInContext(context, plainErrors) as unknown,
    watched<T>(act: () => T, realTimeoutMs: number): T {
      sandbox.$act = act;
      try {
        const options = realTimeoutMs > 0 ? { ...plainErrors, timeout: realTimeoutMs } : plainErrors;
        const run = () => gate.runInContext(context, options) as T;
        return outsideRealms(() => withSilentPromises(run), realm);
      } catch (thrown) {
        if (isTimeout(thrown)) throw new TimedOut();
        throw thrown;
      }
    },
  };
  return realm;
}

type Each = (one: unknown, index: number) => unknown;

/** What of ours was thrown at a script, and what the script got instead. */
interface Copies {
  safe: WeakMap<object, object>;
  origin: WeakMap<object, unknown>;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Of this process, or of another script: the end of its prototypes is not the realm's. */
function isForeign(tools: Tools, value: unknown): boolean {
  if (!isObject(value)) return false;
  let root: object = value;
  for (let left = 100; left > 0; left -= 1) {
    const next = Reflect.getPrototypeOf(root);
    if (next === null) break;
    root = next;
  }
  return root !== tools.Object.prototype && root !== value;
}

/** An error keeps its kind and message; of anything else of ours nothing is left. */
function crossed(tools: Tools, copies: Copies, thrown: unknown): unknown {
  if (!isObject(thrown) || !isForeign(tools, thrown)) return thrown;
  const known = copies.safe.get(thrown);
  if (known !== undefined) return known;
  let safe: object = tools.object();
  if ('message' in thrown) {
    const name = 'name' in thrown ? String(thrown.name) : 'Error';
    safe = new (tools.errors[name] ?? tools.Error)(String(thrown.message));
    if (tools.errors[name] === undefined) {
      Object.defineProperty(safe, 'name', { value: name, configurable: true, writable: true });
    }
  }
  copies.safe.set(thrown, safe);
  copies.origin.set(safe, thrown);
  return safe;
}

/** As Array.from, which a script may have replaced. */
function listed(tools: Tools, list: ArrayLike<unknown> | Iterable<unknown>, each?: Each): unknown[] {
  const from = 'length' in list ? list : Array.from(list);
  const array = tools.array();
  for (let index = 0; index < from.length; index += 1) {
    array[index] = each === undefined ? from[index] : each(from[index], index);
  }
  return array;
}

const deepestLists = 4;

/** Lists of a script as lists of ours: a script may have replaced their `map`, which would get a function of ours. */
function taken(value: unknown, depth: number): unknown {
  if (!Array.isArray(value) || depth > deepestLists) return value;
  const list = new Array<unknown>(value.length);
  for (let index = 0; index < list.length; index += 1) {
    const one: unknown = value[index];
    list[index] = typeof one === 'object' && one !== null ? taken(one, depth + 1) : one;
  }
  return list;
}

/** Node would report a rejected promise that nobody handles, and stop the process. */
function withSilentPromises<T>(act: () => T): T {
  let busy = false;
  const stop = promiseHooks.onSettled((promise) => {
    if (busy) return;
    busy = true;
    // reported: nobody hears of a promise that a script leaves rejected [justin.poehnelt.com/posts/apps-script-async-await]
    silence(promise);
    busy = false;
  });
  try {
    return act();
  } finally {
    stop();
  }
}

/** `then` asks the promise for its constructor, which a script may have replaced, and hands it a function of ours. */
function silence(promise: Promise<unknown>): void {
  const own = Object.getOwnPropertyDescriptor(promise, 'constructor');
  const hidden = Reflect.defineProperty(promise, 'constructor', { value: Promise, configurable: true, writable: true });
  if (!hidden) return;
  Promise.prototype.then.call(promise, undefined, () => undefined);
  if (own === undefined) Reflect.deleteProperty(promise, 'constructor');
  else Object.defineProperty(promise, 'constructor', own);
}

/** Building every service would cost more than most runs use. */
function defineLazily(tools: Tools, sandbox: object, name: string, make: () => unknown): void {
  let value: unknown;
  let made = false;
  const get = () => {
    if (!made) {
      value = make();
      made = true;
    }
    return value;
  };
  tools.lazily(sandbox, name, get, (next) => {
    value = next;
    made = true;
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
  for (const [key, one] of Object.entries(value)) {
    const inner = give(tools, one);
    if (key === '__proto__') {
      Object.defineProperty(object, key, { value: inner, configurable: true, enumerable: true, writable: true });
    } else object[key] = inner;
  }
  return object;
}
