// Values between the thread of a script and the thread of the world. JSON, undefined and Date cross by value; whatever else there is
// crosses as a Map with one entry, because a script's own values never look like that.
import { dateMs, isDate, isPlainObject } from '../values';

/** What structured cloning carries. */
export type Wire = unknown;

export type Special =
  /** A service object, by its number. */
  | { kind: 'service'; id: number }
  /** A function of the world, by its number. */
  | { kind: 'function'; id: number }
  | { kind: 'error'; name: string; message: string; stack: string; more: Wire }
  /** A value of the script that no service takes, such as a function or an object of a class. */
  | { kind: 'foreign'; type: string; text: string };

const tag = 'special';

/** `special` answers for what does not cross by value; undefined for all the rest. */
export function toWire(value: unknown, special: (value: object) => Special | undefined, parents: object[] = []): Wire {
  if (typeof value === 'symbol') return String(value);
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
  const found = special(value);
  if (found !== undefined) return new Map([[tag, found]]);
  if (isDate(value)) return new Date(dateMs(value));
  if (parents.includes(value)) return undefined;
  const inside = [...parents, value];
  if (Array.isArray(value)) return Array.from(value, (one) => toWire(one, special, inside));
  if (isError(value)) {
    const { name, message, stack, ...more } = {
      ...value,
      name: value.name,
      message: value.message,
      stack: value.stack,
    };
    const error = { kind: 'error' as const, name: String(name), message: String(message), stack: String(stack ?? '') };
    return new Map([[tag, { ...error, more: toWire(more, special, inside) }]]);
  }
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toWire(one, special, inside)]));
  }
  return new Map([[tag, { kind: 'foreign', type: typeof value, text: textOf(value) }]]);
}

/** How the other side makes its own values. */
export interface Maker {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(milliseconds: number): unknown;
  special(special: Special): unknown;
}

export function fromWire(wire: Wire, maker: Maker): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  if (Array.isArray(wire)) {
    const array = maker.array();
    for (const one of wire) array.push(fromWire(one, maker));
    return array;
  }
  if (isDate(wire)) return maker.date(dateMs(wire));
  if (isMap(wire)) return maker.special(wire.get(tag) as Special);
  const object = maker.object();
  for (const [key, one] of Object.entries(wire)) object[key] = fromWire(one, maker);
  return object;
}

const tagOf = (value: object): string => Object.prototype.toString.call(value);

/** An Error of any context. */
export const isError = (value: object): value is Error => tagOf(value) === '[object Error]';

const isMap = (value: object): value is Map<unknown, unknown> => tagOf(value) === '[object Map]';

function textOf(value: object): string {
  try {
    return String(value);
  } catch {
    return tagOf(value);
  }
}
