// Bytes over HTTP: the whole file, or the part that a Range header asks for.
import type { HttpRequest, HttpResponse } from '../contract';
import { DriveError } from './errors';
import type { Revision } from './record';

export interface MediaAnswer {
  revision: Revision;
  name: string;
  /** Bytes `start` to `end` (exclusive), without reading the rest. */
  part(start: number, end: number): Uint8Array;
}

export function mediaResponse(request: HttpRequest, { revision, name, part }: MediaAnswer): HttpResponse {
  const { size } = revision;
  const headers = {
    'Content-Type': revision.mimeType,
    'Content-Disposition': `attachment; filename="${name.replace(/["\\\r\n]/g, '_').replace(/[^\x20-\x7e]/g, '_')}"`,
    'Accept-Ranges': 'bytes',
  };
  const range = rangeOf(request.headers.range, size);
  if (range === 'outside') return unsatisfiable(size);
  if (range === undefined) return { status: 200, headers, body: part(0, size) };
  const { first, last } = range;
  return {
    // documented: a Range of bytes is answered with 206 and Content-Range [G/guides/manage-downloads]
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${first}-${last}/${size}` },
    body: part(first, last + 1),
  };
}

/** RFC 9110, 14: a header that is no range of bytes is ignored, which answers the whole file. */
function rangeOf(header: string | undefined, size: number): { first: number; last: number } | 'outside' | undefined {
  // assumed: a Range of several parts is answered with the whole file and 200 [probes/several-ranges.gs]
  const several = (header ?? '').includes(',');
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)/.exec(header?.trim() ?? '') ?? [];
  if (several || (from === '' && to === '')) return undefined;
  if (from === '') return lastBytes(Number(to), size);
  const first = Number(from);
  if (to !== '' && Number(to) < first) return undefined;
  if (first >= size) return 'outside';
  // documented: a Range that ends behind the file ends with the file [www.rfc-editor.org/rfc/rfc9110]
  const last = Math.min(to === '' ? size : Number(to), size - 1);
  return { first, last };
}

function lastBytes(count: number, size: number): { first: number; last: number } | 'outside' {
  if (count === 0 || size === 0) return 'outside';
  // documented: a Range bytes=-N asks for the last N bytes [www.rfc-editor.org/rfc/rfc9110]
  return { first: Math.max(0, size - count), last: size - 1 };
}

function unsatisfiable(size: number): HttpResponse {
  const { error } = new DriveError({
    status: 416,
    reason: 'requestedRangeNotSatisfiable',
    message: 'Request range not satisfiable',
    location: 'Range',
    locationType: 'header',
  }).body();
  return {
    // documented: a Range that begins behind the end of a file answers 416 [www.rfc-editor.org/rfc/rfc9110]
    status: 416,
    headers: { 'Content-Type': 'application/json; charset=UTF-8', 'Content-Range': `bytes */${size}` },
    body: new TextEncoder().encode(JSON.stringify({ error })),
  };
}
