// Values that cross between the workbench and a script's own context, where `instanceof` does not hold.

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A Date of any realm as epoch milliseconds; surfaces with a Date's methods do not pass. */
export const dateMs = (value: Date): number => Date.prototype.getTime.call(value);

/** An object literal of any realm: its prototype is that realm's Object.prototype, or nothing. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'hasOwnProperty');
}

/**
 * A copy of a script's value for us: JSON plus Date. Throws a TypeError for anything else, such as a function, a service object
 * or a circle. `undefined` members vanish and `undefined` in arrays becomes null, as in JSON.
 */
export function toHost(value: unknown, path = '', parents: readonly unknown[] = []): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (isDate(value)) return new Date(dateMs(value));
  if (parents.includes(value)) throw new TypeError(`A circle at ${path || 'the top'}`);
  const inside = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (one, index) => toHost(one, `${path}[${index}]`, inside) ?? null);
  }
  if (!isPlainObject(value)) throw new TypeError(`Not a plain value at ${path || 'the top'}`);
  const copy: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    if (one !== undefined) copy[key] = toHost(one, `${path}.${key}`, inside);
  }
  return copy;
}
