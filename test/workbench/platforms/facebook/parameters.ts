// Reads a call's parameters as the Graph API types them. They may come by query, form, multipart or JSON body alike.
// documented: https://developers.facebook.com/docs/graph-api/overview#parameters
import type { Json } from '../../google/contract';
import { invalid, NotSimulated } from './errors';

export type Parameters = Map<string, string>;

/** Absent or empty text is undefined. */
export const textOf = (parameters: Parameters, name: string): string | undefined => parameters.get(name) || undefined;

/** assumed text */
export function booleanOf(parameters: Parameters, name: string): boolean | undefined {
  const text = textOf(parameters, name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw invalid(`Param ${name} must be a boolean`);
}

/**
 * A moment in epoch ms, from unix seconds or ISO 8601. documented, together with strtotime() text, which is not simulated:
 * https://developers.facebook.com/docs/pages-api/posts
 */
export function timeOf(parameters: Parameters, name: string): number | undefined {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const at = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    if (!Number.isNaN(at)) return at;
  }
  if (/[a-z]/i.test(text) && !/^\d{4}-/.test(text)) throw new NotSimulated(`strtotime text in ${name}: ${text}`);
  throw invalid(`Param ${name} must be a valid timestamp`);
}

export function limitOf(parameters: Parameters): number {
  const text = textOf(parameters, 'limit');
  if (text === undefined) return 25;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 0) throw invalid('Param limit must be a non-negative integer');
  // documented: more than 100 "will get an error". https://developers.facebook.com/docs/graph-api/reference/page/feed (assumed for other edges; assumed text)
  if (limit > 100) throw invalid('Param limit must be less than or equal to 100');
  return limit;
}

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** reported text: https://www.volcengine.com/article/1274564 */
const notAnArray = () => invalid('param attached_media must be an array.');

function mediaId(value: Json | undefined, index: number): string {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const id = value.media_fbid;
    if (typeof id === 'string' && /^\d+$/.test(id)) return id;
    // A number loses digits on the way; Facebook reads 64 bits, JSON here cannot, so only short ones survive.
    if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  }
  throw invalid(`Param attached_media[${index}][media_fbid] must be a valid ID string (e.g., "123")`);
}

/**
 * `attached_media`, as a JSON array or as indexed fields. documented, both:
 * https://developers.facebook.com/docs/graph-api/reference/page/photos ; reported: PHP's `attached_media[0][media_fbid]`.
 */
export function attachedMediaOf(parameters: Parameters): string[] {
  const whole = textOf(parameters, 'attached_media');
  if (whole !== undefined) {
    const list = parse(whole);
    if (!Array.isArray(list)) throw notAnArray();
    return list.map((item, index) => mediaId(item, index));
  }
  const indexed: [number, string][] = [];
  for (const [name, text] of parameters) {
    const found = /^attached_media\[(\d+)\](\[media_fbid\])?$/.exec(name);
    if (!found) continue;
    const index = Number(found[1]);
    indexed.push([index, mediaId(found[2] ? { media_fbid: text } : parse(text), index)]);
  }
  return indexed.sort((a, b) => a[0] - b[0]).map(([, id]) => id);
}

/** Parameters Facebook documents and this simulation would silently drop: refused by name instead. */
export function refuseUnsimulated(parameters: Parameters, call: string, names: readonly string[]): void {
  for (const name of names) if (parameters.has(name)) throw new NotSimulated(`${call} with ${name}`);
}
