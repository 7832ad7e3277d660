// The strict reading of bodies and queries: what the specification does not name is refused, by the same words X uses.
// documented (additionalProperties: false): https://docs.x.com/openapi.json ; texts reported: https://github.com/geduldig/TwitterAPI/issues/227
import type { Json } from '../../google/contract';
import type { Asked, Body } from './asked';
import { invalid, NotSimulated } from './errors';

const typeOf = (value: Json): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
};

const wrong = (path: string, value: Json, expected: string) =>
  invalid(`${path}: ${typeOf(value)} found, ${expected} expected`, { [path]: [JSON.stringify(value)] });

/** `known` are simulated, `elsewhere` exist at X and are not: those are answered 501, by name. */
export function allowOnly(body: Body, path: string, known: readonly string[], elsewhere: readonly string[] = []): void {
  for (const [name, value] of Object.entries(body)) {
    if (known.includes(name)) continue;
    if (elsewhere.includes(name)) throw new NotSimulated(`${path}.${name} of the request body`);
    throw invalid(`${path}.${name}: is not defined in the schema and the schema does not allow additional properties`, {
      [`${path}.${name}`]: [JSON.stringify(value)],
    });
  }
}

type Reader<T> = (value: Json, path: string) => T;

export const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string') throw wrong(path, value, 'string');
  return value;
};

export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw wrong(path, value, 'boolean');
  return value;
};

export const whole =
  (least: number, most: number): Reader<number> =>
  (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(path, value, 'integer');
    if (value < least) throw invalid(`${path}: must have a minimum value of ${least}`);
    if (value > most) throw invalid(`${path}: must have a maximum value of ${most}`);
    return value;
  };

export const object: Reader<Body> = (value, path) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw wrong(path, value, 'object');
  return value;
};

export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value, path) => {
    const found = values.find((one) => one === value);
    if (found === undefined)
      throw invalid(`${path}: does not have a value in the enumeration [${values.join(', ')}]`, {
        [path]: [JSON.stringify(value)],
      });
    return found;
  };

export const id: Reader<string> = (value, path) => {
  if (!/^[0-9]{1,19}$/.test(text(value, path)))
    throw invalid(`${path}: does not match the regex pattern ^[0-9]{1,19}$`);
  return String(value);
};

export const listOf =
  <T>(item: Reader<T>, least: number, most: number): Reader<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, value, 'array');
    if (value.length < least) throw invalid(`${path}: there must be a minimum of ${least} items in the array`);
    if (value.length > most) throw invalid(`${path}: there must be a maximum of ${most} items in the array`);
    return value.map((one, index) => item(one, `${path}[${index}]`));
  };

/** Undefined when the property is absent. */
export const read = <T>(body: Body, path: string, name: string, reader: Reader<T>): T | undefined => {
  const value = body[name];
  return value === undefined ? undefined : reader(value, `${path}.${name}`);
};

export function need<T>(body: Body, path: string, name: string, reader: Reader<T>): T {
  const value = read(body, path, name, reader);
  if (value === undefined) throw invalid(`${path}.${name}: is missing but it is required`);
  return value;
}

/** documented: unknown query parameters are refused. https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
export function allowQuery(asked: Asked, names: readonly string[]): void {
  for (const [name, value] of asked.query)
    if (!names.includes(name))
      throw invalid(`The query parameter [${name}] is not one of [${names.join(',')}]`, { [name]: [value] });
}

export function queryNumber(asked: Asked, name: string, least: number, most: number): number | undefined {
  const value = asked.query.get(name);
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw invalid(`The \`${name}\` query parameter value [${value}] is not between ${least} and ${most}`, {
      [name]: [value],
    });
  return number;
}

/** documented: `YYYY-MM-DDTHH:mm:ssZ` */
export function queryTime(asked: Asked, name: string): number | undefined {
  const value = asked.query.get(name);
  if (value === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) || Number.isNaN(Date.parse(value)))
    throw invalid(`The \`${name}\` query parameter value [${value}] is not a valid RFC 3339 date`, { [name]: [value] });
  return Date.parse(value);
}

export function queryId(asked: Asked, name: string): string | undefined {
  const value = asked.query.get(name);
  if (value !== undefined && !/^[0-9]{1,19}$/.test(value))
    throw invalid(`The \`${name}\` query parameter value [${value}] is not valid`, { [name]: [value] });
  return value;
}
