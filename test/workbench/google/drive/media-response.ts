// Bytes over HTTP: the whole file, or the part that a Range header asks for.
import type { HttpRequest, HttpResponse } from '../contract';
import { DriveError } from './errors';
import type { Revision } from './record';

export interface MediaAnswer {
  bytes: Uint8Array;
  revision: Revision;
  name: string;
}

/** documented (Drive API guides, "Download files": partial download; RFC 9110, 14): 206 with Content-Range, 416 outside the file. */
export function mediaResponse(request: HttpRequest, { bytes, revision, name }: MediaAnswer): HttpResponse {
  const headers = {
    'Content-Type': revision.mimeType,
    'Content-Disposition': `attachment; filename="${name.replace(/["\\\r\n]/g, '_').replace(/[^\x20-\x7e]/g, '_')}"`,
    'Accept-Ranges': 'bytes',
  };
  const range = rangeOf(request.headers.range, bytes.length);
  if (range === undefined) return { status: 200, headers, body: bytes };
  if (range === 'outside') {
    const { error } = new DriveError({
      status: 416,
      reason: 'requestedRangeNotSatisfiable',
      message: 'Request range not satisfiable',
      location: 'Range',
      locationType: 'header',
    }).body();
    return {
      status: 416,
      headers: { 'Content-Type': 'application/json; charset=UTF-8', 'Content-Range': `bytes */${bytes.length}` },
      body: new TextEncoder().encode(JSON.stringify({ error })),
    };
  }
  const { first, last } = range;
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(first, last + 1),
  };
}

/** RFC 9110: a header that is no single range of bytes is ignored, which answers the whole file. */
function rangeOf(header: string | undefined, size: number): { first: number; last: number } | 'outside' | undefined {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (parts === null) return undefined;
  const [, from = '', to = ''] = parts;
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Number(to);
    return length === 0 || size === 0 ? 'outside' : { first: Math.max(0, size - length), last: size - 1 };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return undefined;
  if (first >= size) return 'outside';
  return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
