// Checks what a caller sends against the shapes: an unknown name or a wrong type is refused as Google's JSON reader does.
import { notSimulated } from '../../grid/grid-error';
import { badRequest } from './api-error';
import { otherRequests, shapes, simulatedRequests } from './shapes';
import { chartShapes } from './shapes-charts';
import { type Words, wordsOf } from './words';

export interface Field {
  /** A named type, or undefined for a scalar. */
  type: string | undefined;
  scalar: 's' | 'n' | 'b' | '?';
  list: boolean;
  map: boolean;
  /** Of a text that is one of a few words. */
  words: Words | undefined;
}

const types = new Map<string, Map<string, Field>>();

function known(): typeof types {
  if (types.size === 0) readShapes();
  return types;
}

export function fieldsOf(type: string): Map<string, Field> {
  const fields = known().get(type);
  if (!fields) throw new Error(`No shape is known for ${type}`);
  return fields;
}

export const typeNames = (): string[] => [...known().keys()];

function readShapes(): void {
  for (const text of [shapes, chartShapes]) {
    for (const line of text
      .trim()
      .replace(/\n {2}/g, ' ')
      .split('\n')) {
      const [name = '', ...fields] = line.trim().split(/\s+/);
      types.set(name, new Map(fields.filter((field) => field !== '?').map((field) => readField(name, field))));
      if (fields[0] === '?') opaque.add(name);
    }
  }
  const requests = words(simulatedRequests).map((name): [string, Field] => [
    name,
    {
      type: `${name[0]?.toUpperCase()}${name.slice(1)}Request`,
      scalar: '?',
      list: false,
      map: false,
      words: undefined,
    },
  ]);
  types.set('Request', new Map(requests));
}

const words = (text: string) => text.trim().split(/\s+/);

/** Types whose inside is not looked into. */
const opaque = new Set<string>();

function readField(owner: string, text: string): [string, Field] {
  const match = /^(\w+)(\*|\{\})?([:=])(.+)$/.exec(text);
  if (!match) throw new Error(`Unreadable shape ${text}`);
  const [, name = '', mark, kind, target = ''] = match;
  const scalar = kind === '=' ? (target as Field['scalar']) : '?';
  const type = kind === ':' && target !== '?' ? target : undefined;
  return [name, { type, scalar, list: mark === '*', map: mark === '{}', words: wordsOf(owner, name) }];
}

export const isOpaque = (type: string) => opaque.has(type);

/** The way the API's own reader names a field: `requests[0].update_cells`. */
export const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function checkBody(type: string, value: unknown, at = ''): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object' || Array.isArray(value))
    throw wrong(at, `type.googleapis.com/google.apps.sheets.v4.${type}`, value);
  const fields = fieldsOf(type);
  if (isOpaque(type)) return;
  for (const [name, member] of Object.entries(value)) {
    const field = fields.get(name);
    if (field) checkField(name, field, member, at === '' ? snake(name) : `${at}.${snake(name)}`);
    else if (type === 'Request' && words(otherRequests).includes(name)) throw notSimulated(`Sheets request ${name}`);
    else {
      const place = at === '' ? '' : ` at '${at}'`;
      // reported: the Sheets API refuses a member that it does not know, by its name and its place
      // [github.com/googleapis/google-api-python-client/issues/930]
      throw badRequest(`Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`);
    }
  }
}

function checkField(name: string, field: Field, value: unknown, path: string): void {
  if (value === undefined || value === null) return;
  if (field.list) {
    if (!Array.isArray(value)) throw wrong(path, '', value);
    for (const [index, item] of value.entries()) checkOne(name, field, item, `${path}[${index}]`);
  } else if (field.map) {
    for (const [key, item] of Object.entries(value as object)) checkOne(name, field, item, `${path}[${key}]`);
  } else checkOne(name, field, value, path);
}

/** Numbers that may have a fraction; all others count something. */
const fractions = new Set(
  'numberValue red green blue alpha viewWindowMin viewWindowMax size pieHole bubbleOpacity bucketSize outlierPercentile minValue maxValue scaleFactor'.split(
    ' ',
  ),
);

function checkOne(name: string, field: Field, value: unknown, path: string): void {
  if (field.type !== undefined) checkBody(field.type, value, path);
  else if (field.words && typeof value === 'string') {
    // documented: the Sheets API takes a word of an enumeration as its reference spells it, and no other
    // [S/reference/rest/v4/spreadsheets/other]
    if (!field.words.known.has(value)) throw wrong(path, field.words.type, value);
  } else if (field.scalar === 's') {
    if (typeof value !== 'string') throw wrong(path, 'TYPE_STRING', value);
  } else if (field.scalar === 'b') {
    if (typeof value !== 'boolean') throw wrong(path, 'TYPE_BOOL', value);
  } else if (field.scalar === 'n') {
    const fraction = fractions.has(name);
    // reported: the Sheets API refuses a value of the wrong type and names its place and the type wanted
    // [github.com/burnash/gspread/issues/668]
    if (typeof value !== 'number' || (!fraction && !Number.isInteger(value)))
      throw wrong(path, fraction ? 'TYPE_DOUBLE' : 'TYPE_INT32', value);
  }
}

const wrong = (path: string, type: string, value: unknown) =>
  badRequest(`Invalid value at '${path}'${type === '' ? '' : ` (${type})`}, ${JSON.stringify(value)?.slice(0, 200)}`);
