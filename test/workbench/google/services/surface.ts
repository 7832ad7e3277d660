// The skin of every object a script can hold: a member we do not simulate throws by name instead of reading as undefined.

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
}

const skins = new WeakMap<object, Skin>();

/** What languages and printers ask of any object without meaning a service member. */
const silent = new Set(['then', 'toJSON', 'constructor', '$$typeof', 'asymmetricMatch', 'nodeType', 'tagName']);

/**
 * Wraps `members` (an object of functions and values, or an instance of a class) as the service object `name`.
 * `inner` is what our own rooms may take back out with `innerOf`; a script never sees it.
 */
export function surface<M extends object>(name: string, members: M, inner?: unknown): M {
  const proxy = new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol') return undefined;
      if (Object.hasOwn(target, key) || inPrototype(target, key)) {
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' && !Object.hasOwn(target, key) ? value.bind(target) : value;
      }
      if (key === 'toString' || key === 'valueOf') return () => name;
      if (silent.has(key) || key.startsWith('@@')) return undefined;
      throw new NotSimulated(`${name}.${key}`);
    },
    set(_target, key) {
      throw new TypeError(`Cannot assign to ${name}.${String(key)}`);
    },
    deleteProperty: (_target, key) => {
      throw new TypeError(`Cannot delete ${name}.${String(key)}`);
    },
  });
  skins.set(proxy, { name, inner: inner ?? members, members });
  return proxy;
}

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
