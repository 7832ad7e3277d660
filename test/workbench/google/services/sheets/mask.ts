// Field masks: `sheets(properties(sheetId,title),data.rowData)`, `userEnteredFormat.textFormat.bold`, `*`.
import { badRequest } from './api-error';
import { fieldsOf, isOpaque } from './schema';

/** Everything below, or only these members. */
export type Mask = true | ReadonlyMap<string, Mask>;

type Tree = Map<string, Mask>;

export const wants = (mask: Mask, name: string): boolean => mask === true || mask.has(name);

export function inside(mask: Mask, name: string): Mask {
  return mask === true ? true : (mask.get(name) ?? new Map());
}

export const wantsPath = (mask: Mask, ...path: string[]): boolean => {
  let at: Mask = mask;
  for (const name of path) {
    if (!wants(at, name)) return false;
    at = inside(at, name);
  }
  return true;
};

/** Reads a mask over `type`; throws the reason when it is no mask or names an unknown field. */
export function parseMask(type: string, text: string, refuse: (path: string) => Error): Mask {
  const tokens = text.match(/[A-Za-z_]\w*|[*(),./]|\S/g) ?? [];
  let at = 0;
  const root: Tree = new Map();
  let all = list(root, type, '');
  if (at < tokens.length) throw refuse(text);
  if (tokens.length === 0) all = true;
  return all ? true : root;

  /** Answers whether `*` stood in the list. */
  function list(tree: Tree, owner: string | undefined, path: string): boolean {
    let star = false;
    for (;;) {
      if (tokens[at] === '*') {
        at += 1;
        star = true;
      } else if (field(tree, owner, path)) star = true;
      if (tokens[at] !== ',') return star;
      at += 1;
    }
  }

  function field(tree: Tree, owner: string | undefined, path: string): boolean {
    const name = tokens[at] ?? '';
    const full = path === '' ? name : `${path}.${name}`;
    if (!/^[A-Za-z_]\w*$/.test(name)) throw refuse(path === '' ? text : path);
    at += 1;
    const known = owner === undefined ? undefined : fieldsOf(owner).get(name);
    // documented: a field mask that names an unknown field is refused [S/guides/field-masks]
    if (owner !== undefined && !known && !isOpaque(owner)) throw refuse(full);
    const type = known?.type !== undefined && !isOpaque(known.type) ? known.type : undefined;
    const deep = known?.type === undefined && known !== undefined && known.scalar !== '?';
    const next = tokens[at];
    if (next === '.' || next === '/' || next === '(') {
      if (deep) throw refuse(`${full}.${tokens[at + 1] ?? ''}`);
      at += 1;
      const before = tree.get(name);
      const below: Tree = before instanceof Map ? before : new Map();
      let star: boolean;
      if (next === '(') {
        star = list(below, type, full);
        if (tokens[at] !== ')') throw refuse(text);
        at += 1;
      } else if (tokens[at] === '*') {
        at += 1;
        star = true;
      } else if (tokens[at] === '(') {
        // `sheets/(properties)` is an older spelling of `sheets(properties)`.
        at += 1;
        star = list(below, type, full);
        if (tokens[at] !== ')') throw refuse(text);
        at += 1;
      } else star = field(below, type, full);
      if (before !== true) tree.set(name, star ? true : below);
    } else tree.set(name, true);
    return false;
  }
}

export const refuseRead = (path: string) =>
  badRequest('Request contains an invalid argument.', [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [
        {
          field: path,
          description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
        },
      ],
    },
  ]);

export function readMask(type: string, fields: string | undefined): Mask {
  if (fields === undefined) return true;
  // reported: the fields parameter of the Sheets API may hold no blank
  // [github.com/ringo380/claude-google-sheets-mcp/pull/4]
  if (/\s/.test(fields)) throw refuseRead(fields);
  return parseMask(type, fields, refuseRead);
}

/** The mask of an update request. Throws the plain reason; the caller names the request. */
export function writeMask(type: string, fields: string | undefined): Mask {
  // reported: an update request of batchUpdate without fields is refused
  // [github.com/theoephraim/node-google-spreadsheet/issues/308]
  if (fields === undefined || fields.trim() === '') {
    throw badRequest("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  return parseMask(type, fields, (path) => badRequest(`The field '${path}' in 'fields' is not known.`));
}

/** A copy of `value` with only what the mask wants. */
export function cut<T>(value: T, mask: Mask): T {
  if (mask === true || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => cut(item, mask)) as T;
  // documented: a field mask leaves out of an answer all that it does not name [S/guides/field-masks]
  const kept = Object.entries(value).flatMap(([name, member]) =>
    wants(mask, name) ? [[name, cut(member, inside(mask, name))]] : [],
  );
  return Object.fromEntries(kept) as T;
}

/** `target` with the fields of the mask taken from `source`; what the source lacks is removed. */
export function merge<T extends object>(target: T | undefined, source: object | undefined, mask: Mask): T {
  // documented: the mask * stands for every field, also those that the data lacks [S/guides/field-masks]
  if (mask === true) return { ...source } as T;
  const result = { ...target } as Record<string, unknown>;
  const given = (source ?? {}) as Record<string, unknown>;
  for (const [name, below] of mask) {
    const value = given[name];
    if (below === true) {
      // documented: an update request clears a field that its mask names and its data lacks [S/guides/field-masks]
      delete result[name];
      if (value !== undefined && value !== null) result[name] = value;
    } else {
      const merged = merge(result[name] as object | undefined, value as object | undefined, below);
      if (Object.keys(merged).length === 0) delete result[name];
      else result[name] = merged;
    }
  }
  return result as T;
}
