// Partial answers: `fields=files(id,name),nextPageToken` really cuts everything else away.
import { DriveError } from './errors';

/** What a mask keeps: everything below, or these names. */
export type Mask = true | Map<string, Mask>;

const invalid = (field: string): DriveError =>
  new DriveError({
    status: 400,
    reason: 'invalidParameter',
    message: `Invalid field selection ${field}`,
    location: 'fields',
    locationType: 'parameter',
  });

/** Drive API guides, "Return specific fields": commas, `a/b`, `a(b,c)`, `*`. */
export function parseFields(text: string): Mask {
  let at = 0;

  function list(): Mask {
    const kept = new Map<string, Mask>();
    let everything = false;
    for (;;) {
      const name = /^[A-Za-z*][A-Za-z0-9]*/.exec(text.slice(at))?.[0];
      if (name === undefined) throw invalid(text.slice(at) || text);
      at += name.length;
      let below: Mask = true;
      if (text[at] === '/') {
        at += 1;
        below = single();
      } else if (text[at] === '(') {
        at += 1;
        below = list();
        if (text[at] !== ')') throw invalid(text);
        at += 1;
      }
      if (name === '*') everything = true;
      else kept.set(name, join(kept.get(name), below));
      if (text[at] !== ',') break;
      at += 1;
    }
    return everything ? true : kept;
  }

  /** What follows a slash: one name, which may have its own list or slash. */
  function single(): Mask {
    const name = /^[A-Za-z*][A-Za-z0-9]*/.exec(text.slice(at))?.[0];
    if (name === undefined) throw invalid(text.slice(at) || text);
    at += name.length;
    if (name === '*') return true;
    let below: Mask = true;
    if (text[at] === '/') {
      at += 1;
      below = single();
    } else if (text[at] === '(') {
      at += 1;
      below = list();
      if (text[at] !== ')') throw invalid(text);
      at += 1;
    }
    return new Map([[name, below]]);
  }

  const mask = list();
  if (at !== text.length) throw invalid(text.slice(at));
  return mask;
}

function join(a: Mask | undefined, b: Mask): Mask {
  if (a === undefined) return b;
  if (a === true || b === true) return true;
  const both = new Map(a);
  for (const [name, mask] of b) both.set(name, join(both.get(name), mask));
  return both;
}

/** Names at the top of a mask that are not among `known` are refused, as Google refuses them. */
export function checkFields(mask: Mask, known: readonly string[]): void {
  if (mask === true) return;
  // reported: a name that is no field is refused: Invalid field selection
  // [github.com/googleworkspace/java-samples/issues/1547]
  for (const name of mask.keys()) if (!known.includes(name)) throw invalid(name);
}

export function applyFields(value: unknown, mask: Mask): unknown {
  if (mask === true || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => applyFields(one, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const below = mask.get(name);
      return below === undefined ? [] : [[name, applyFields(inner, below)]];
    }),
  );
}

export const inMask = (mask: Mask, name: string): Mask | undefined => (mask === true ? true : mask.get(name));
