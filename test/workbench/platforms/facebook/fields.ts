// `fields=id,attachments{media_type,target{id}},comments.limit(0).summary(true)`: reads it, and picks from a node what it asks for.
// documented: https://developers.facebook.com/docs/graph-api/guides/field-expansion
import type { Json } from '../../google/contract';
import { GraphError, invalid, NotSimulated, noSuchField } from './errors';

export interface Field {
  name: string;
  modifiers: Record<string, string>;
  fields: Field[] | undefined;
}

const syntaxError = (near: string) =>
  new GraphError({ code: 2500, message: `Syntax error "Expected end of string instead of "${near}"." in fields` });

export function parseFields(text: string): Field[] {
  let at = 0;
  const list = (closing: boolean): Field[] => {
    const fields: Field[] = [];
    for (;;) {
      const name = /^\s*([A-Za-z_][A-Za-z0-9_]*)/.exec(text.slice(at));
      if (!name) throw syntaxError(text.slice(at, at + 1));
      at += name[0].length;
      const field: Field = { name: name[1] ?? '', modifiers: {}, fields: undefined };
      for (;;) {
        const modifier = /^\.([a-z_]+)\(([^)]*)\)/.exec(text.slice(at));
        if (!modifier) break;
        field.modifiers[modifier[1] ?? ''] = modifier[2] ?? '';
        at += modifier[0].length;
      }
      if (text[at] === '{') {
        at += 1;
        field.fields = list(true);
      }
      fields.push(field);
      const sign = /^\s*([,}]?)/.exec(text.slice(at));
      at += sign?.[0].length ?? 0;
      if (sign?.[1] === ',') continue;
      if (sign?.[1] === '}' ? !closing : closing || at < text.length) throw syntaxError(text.slice(at - 1, at));
      return fields;
    }
  };
  return list(false);
}

/** A value of a node; undefined leaves the field out, as Facebook does with empty ones. */
export type Reader<T> = (node: T, field: Field) => Json | undefined;

export interface NodeType<T> {
  name: string;
  /** What comes when `fields` is absent; id always comes. */
  defaults: readonly string[];
  readers: Record<string, Reader<T>>;
  /** Fields that exist at Facebook and not here: asking for one answers 501 instead of pretending. */
  unsimulated: readonly string[];
}

/** One unknown field fails the whole call; see `noSuchField`. */
export function readNode<T>(type: NodeType<T>, node: T, fields: Field[] | undefined): { [key: string]: Json } {
  const wanted = fields ?? type.defaults.map((name) => ({ name, modifiers: {}, fields: undefined }));
  const all = wanted.some((field) => field.name === 'id')
    ? wanted
    : [...wanted, { name: 'id', modifiers: {}, fields: undefined }];
  const result: { [key: string]: Json } = {};
  for (const field of all) {
    const value = readerOf(type, field.name)(node, field);
    if (value !== undefined) result[field.name] = value;
  }
  return result;
}

function readerOf<T>(type: NodeType<T>, name: string): Reader<T> {
  const reader = Object.hasOwn(type.readers, name) ? type.readers[name] : undefined;
  if (reader) return reader;
  if (type.unsimulated.includes(name)) throw new NotSimulated(`field ${name} of ${type.name}`);
  throw noSuchField(name, type.name);
}

/** Before a call takes effect: the fields it wants read afterwards exist. assumed: Facebook, too, looks before it writes. */
export function checkFields<T>(type: NodeType<T>, fields: Field[]): void {
  for (const field of fields) readerOf(type, field.name);
}

/** Narrows plain data to the sub-fields asked for. `known` names every sub-field that may be asked, `defaults` those that come unasked. */
export function pick(
  value: { [key: string]: Json },
  fields: Field[] | undefined,
  typeName: string,
  known: readonly string[],
  defaults: readonly string[] = known,
): { [key: string]: Json } {
  const wanted = fields?.map((field) => field.name) ?? defaults;
  const result: { [key: string]: Json } = {};
  for (const name of wanted) {
    if (!known.includes(name)) throw noSuchField(name, typeName);
    const item = value[name];
    if (item === undefined) continue;
    const inner = fields?.find((field) => field.name === name)?.fields;
    result[name] = inner ? pickInside(item, inner, typeName) : item;
  }
  return result;
}

function pickInside(value: Json, fields: Field[], typeName: string): Json {
  if (Array.isArray(value)) return value.map((item) => pickInside(item, fields, typeName));
  if (value === null || typeof value !== 'object') throw invalid(`Subfields are not supported by a plain field`);
  // A list inside a node wears its own envelope, which sub-fields pass through.
  if (Array.isArray(value.data) && Object.keys(value).length === 1)
    return { data: pickInside(value.data, fields, typeName) };
  return pick(value, fields, typeName, Object.keys(value).concat(looseSubfields));
}

/** Sub-fields that a value may lack although they exist. */
const looseSubfields = [
  'id',
  'url',
  'name',
  'src',
  'source',
  'image',
  'width',
  'height',
  'media_type',
  'type',
  'title',
  'description',
  'target',
  'media',
  'unshimmed_url',
  'subattachments',
];

/** Graph's way to write a moment. */
export const graphTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+0000`;
