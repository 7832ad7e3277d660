// English is data, not code: templates in a file beside the script (build/words.mjs writes it), read at most once a run and only
// when somebody reads English.
import { fill, type Values } from './fill';
import { type Words, wordsId } from './words.id';

type Part = string | ((values: Values) => string) | { readonly [key: string]: Part };

let read = (): string => {
  throw new Error('Nobody said where the English words are (readEnglish)');
};
let kept: Words | undefined;

/** Each wing says once how to read its file. */
export function readEnglish(reader: () => string): void {
  read = reader;
  kept = undefined;
}

/** Indonesian when the file cannot be read: people understand that better than silence. */
export function english(): Words {
  if (kept) return kept;
  try {
    kept = translated(wordsId, JSON.parse(read())) as Words;
  } catch (error) {
    console.error('The English words cannot be read.', error);
    kept = wordsId;
  }
  return kept;
}

/** In the shape of the source; what the file lacks stays as the source says it. */
function translated(source: Part, data: unknown): Part {
  if (typeof source === 'object') {
    const parts: ReadonlyMap<string, unknown> = new Map(Object.entries(Object(data)));
    return Object.fromEntries(Object.entries(source).map(([key, part]) => [key, translated(part, parts.get(key))]));
  }
  if (typeof data !== 'string') return source;
  return typeof source === 'string' ? data : (values) => fill(data, values);
}
