// Checks what a caller sends against the shapes: an unknown name or a wrong type is refused as Google's JSON reader does.
import { notSimulated } from '../../grid/grid-error';
import { badRequest } from './api-error';
import { otherRequests, shapes, simulatedRequests } from './shapes';

export interface Field {
  /** A named type, or undefined for a scalar. */
  type: string | undefined;
  scalar: 's' | 'n' | 'b' | '?';
  list: boolean;
  map: boolean;
}

const types = new Map<string, Map<string, Field>>();

export function fieldsOf(type: string): Map<string, Field> {
  if (types.size === 0) readShapes();
  const fields = types.get(type);
  if (!fields) throw new Error(`No shape is known for ${type}`);
  return fields;
}

function readShapes(): void {
  const text = shapes.trim().replace(/\n {2}/g, ' ');
  for (const line of text.split('\n')) {
    const [name = '', ...fields] = line.trim().split(/\s+/);
    types.set(name, new Map(fields.filter((field) => field !== '?').map(readField)));
    if (fields[0] === '?') opaque.add(name);
  }
  const requests = words(simulatedRequests).map((name): [string, Field] => [
    name,
    { type: `${name[0]?.toUpperCase()}${name.slice(1)}Request`, scalar: '?', list: false, map: false },
  ]);
  types.set('Request', new Map(requests));
}

const words = (text: string) => text.trim().split(/\s+/);

/** Types whose inside is not looked into. */
const opaque = new Set<string>();

function readField(text: string): [string, Field] {
  const match = /^(\w+)(\*|\{\})?([:=])(.+)$/.exec(text);
  if (!match) throw new Error(`Unreadable shape ${text}`);
  const [, name = '', mark, kind, target = ''] = match;
  const scalar = kind === '=' ? (target as Field['scalar']) : '?';
  const type = kind === ':' && target !== '?' ? target : undefined;
  return [name, { type, scalar, list: mark === '*', map: mark === '{}' }];
}

export const isOpaque = (type: string) => opaque.has(type);

/**
 * reported texts: `Invalid JSON payload received. Unknown name "x" at 'requests[0]': Cannot find field.` and
 * `Invalid value at 'requests[0].x' (TYPE_INT32), "abc"`.
 */
export function checkBody(type: string, value: unknown, at = ''): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw badRequest(`Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`);
  }
  const fields = fieldsOf(type);
  if (isOpaque(type)) return;
  for (const [name, member] of Object.entries(value)) {
    const field = fields.get(name);
    const path = at === '' ? name : `${at}.${name}`;
    if (!field) {
      if (type === 'Request' && words(otherRequests).includes(name)) throw notSimulated(`Sheets request ${name}`);
      const place = at === '' ? '' : ` at '${at}'`;
      throw badRequest(`Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`);
    }
    checkField(field, member, path);
  }
}

function checkField(field: Field, value: unknown, path: string): void {
  if (value === undefined || value === null) return;
  if (field.list) {
    if (!Array.isArray(value)) throw badRequest(`Invalid value at '${path}', ${JSON.stringify(value)}`);
    for (const [index, item] of value.entries()) checkOne(field, item, `${path}[${index}]`);
  } else if (field.map) {
    for (const [key, item] of Object.entries(value as object)) checkOne(field, item, `${path}[${key}]`);
  } else checkOne(field, value, path);
}

const scalarNames = { s: 'TYPE_STRING', n: 'TYPE_INT32', b: 'TYPE_BOOL', '?': '' } as const;

function checkOne(field: Field, value: unknown, path: string): void {
  if (field.type !== undefined) {
    checkBody(field.type, value, path);
    return;
  }
  const fits =
    field.scalar === '?' ||
    (field.scalar === 's' && typeof value === 'string') ||
    (field.scalar === 'b' && typeof value === 'boolean') ||
    (field.scalar === 'n' && typeof value === 'number');
  if (!fits) throw badRequest(`Invalid value at '${path}' (${scalarNames[field.scalar]}), ${JSON.stringify(value)}`);
}
