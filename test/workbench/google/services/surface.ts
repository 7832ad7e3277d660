// The skin of every object a script can hold: a member we do not simulate throws by name instead of reading as undefined.
import { currentRealm, type FreshRealm, type Traps } from '../realm';

/** Thrown for a gap in this workbench, never for an answer of Google. It fails the run even when the script catches it. */
export class NotSimulated extends Error {
  override name = 'NotSimulated';
  constructor(what: string) {
    super(`Not simulated: ${what}`);
    missed.push(this);
  }
}

/** Every gap touched since the process started; a run compares the length before and after itself. */
const missed: NotSimulated[] = [];

export const missedCount = (): number => missed.length;
export const missedSince = (count: number): NotSimulated[] => missed.splice(count);

interface Skin {
  name: string;
  inner: unknown;
  members: object;
  /** The script may put its own values on it. */
  variables: Record<string, unknown> | undefined;
  /** Made before any script ran, as the enums are: each realm has its own face of it. */
  shared: boolean;
}

/** By the object a script holds, and by its members. */
const skins = new WeakMap<object, Skin>();
const byMembers = new WeakMap<object, { skin: Skin; proxy: object }>();

/** What languages and printers ask of any object without meaning a service member. */
const silent = new Set(['then', 'toJSON', 'constructor', '$$typeof', 'asymmetricMatch', 'nodeType', 'tagName']);

/**
 * Wraps `members` (an object of functions and values, or an instance of a class) as the service object `name`.
 * `inner` is what our own rooms may take back out with `innerOf`; a script never sees it. Its `variables` a script may set and read.
 */
export function surface<M extends object>(
  name: string,
  members: M,
  inner?: unknown,
  variables?: Record<string, unknown>,
): M {
  const realm = currentRealm();
  return faced(realm, members, { name, inner: inner ?? members, members, variables, shared: realm === undefined });
}

function faced<M extends object>(realm: FreshRealm | undefined, members: M, skin: Skin): M {
  const target = skin.shared && realm !== undefined ? copyOf(members) : members;
  const proxy = realm === undefined ? (new Proxy(target, ownTraps) as M) : realm.service(target, traps);
  byMembers.set(target, { skin, proxy });
  skins.set(proxy, skin);
  return proxy;
}

const copyOf = <M extends object>(members: M): M =>
  Object.create(Object.getPrototypeOf(members), Object.getOwnPropertyDescriptors(members)) as M;

const faces = new WeakMap<FreshRealm, WeakMap<object, object>>();

/** What the script that is running may hold: of an enum, which all worlds share, a face of its own realm. */
export function here<T>(value: T): T {
  const realm = currentRealm();
  if (realm === undefined || typeof value !== 'object' || value === null) return value;
  const skin = skins.get(value);
  if (skin === undefined) return realm.owns(value) ? value : realm.give(value);
  if (!skin.shared) return value;
  const known = faces.get(realm) ?? new WeakMap<object, object>();
  faces.set(realm, known);
  const face = known.get(skin) ?? faced(realm, skin.members, skin);
  known.set(skin, face);
  return face as T;
}

const skinOf = (target: object) => byMembers.get(target) as { skin: Skin; proxy: object };

function read(target: object, key: string): unknown {
  const { skin, proxy } = skinOf(target);
  const { name, variables } = skin;
  if (variables !== undefined && Object.hasOwn(variables, key)) return variables[key];
  if (Object.hasOwn(target, key) || inPrototype(target, key)) {
    const value: unknown = Reflect.get(target, key, target);
    if (typeof value === 'function') return called(target, key, value as (...args: unknown[]) => unknown);
    return here(value);
  }
  if (key === 'toString') return called(target, key, () => name);
  if (key === 'valueOf') return called(target, key, () => proxy); // so that joining it to a text asks toString
  if (silent.has(key) || key.startsWith('@@')) return undefined;
  throw new NotSimulated(`${name}.${key}`);
}

function called(target: object, key: string, value: (...args: unknown[]) => unknown): unknown {
  const realm = currentRealm();
  if (realm === undefined) return Object.hasOwn(target, key) ? value : value.bind(target);
  return realm.wrap((...args) => here(Reflect.apply(value, target, args)), target, key);
}

const traps: Traps = {
  get: read,
  has: (target, key) => Object.hasOwn(target, key) || inPrototype(target, key),
  set(target, key, value) {
    const { name, variables } = skinOf(target).skin;
    if (variables === undefined) throw new TypeError(`Cannot assign to ${name}.${String(key)}`);
    variables[String(key)] = value;
  },
  remove(target, key) {
    throw new TypeError(`Cannot delete ${skinOf(target).skin.name}.${String(key)}`);
  },
  keys: (target) => Object.keys(target),
};

/** Where no script of this thread is running, such as for one that runs in a thread of its own. */
const ownTraps: ProxyHandler<object> = {
  get: (target, key) => (typeof key === 'symbol' ? undefined : read(target, key)),
  set(target, key, value) {
    traps.set(target, key, value);
    return true;
  },
  deleteProperty(target, key) {
    traps.remove(target, key);
    return true;
  },
};

const plain = new Set<object | null>([Object.prototype, Function.prototype, null]);

function inPrototype(target: object, key: string): boolean {
  if (key === 'constructor') return false;
  for (let at = Object.getPrototypeOf(target); !plain.has(at); at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, key)) return true;
  }
  return false;
}

/** The payload of a surface of this name; undefined for anything else, such as a look-alike made by a script. */
export function innerOf(value: unknown, name: string): unknown {
  const skin = typeof value === 'object' && value !== null ? skins.get(value) : undefined;
  return skin?.name === name ? skin.inner : undefined;
}

/** The name under which a value was wrapped: 'Range', 'Blob'; undefined for a script's own values. */
export function surfaceName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? skins.get(value)?.name : undefined;
}

/** The same service object with a few more members, such as the bounds that `e.range` carries. */
export function extended<M extends object>(value: M, more: object): M {
  const skin = skins.get(value);
  if (skin === undefined) throw new TypeError('Only a service object can be extended');
  return surface(skin.name, Object.assign(Object.create(skin.members), more), skin.inner);
}

/** True when a value is a surface that has this member: asks without touching. */
export function offers(value: unknown, member: string): boolean {
  const skin = typeof value === 'object' && value !== null ? skins.get(value) : undefined;
  return skin !== undefined && member in skin.members;
}
