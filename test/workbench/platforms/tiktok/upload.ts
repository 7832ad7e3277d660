// open-upload.tiktokapis.com: takes the chunks of a film, one after the other. The last one is the moment of posting.
// documented: https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answer } from '../http';
import { uploadErrors } from './errors';
import type { Store } from './store';
import type { Publication } from './types';

interface Range {
  first: number;
  last: number;
  total: number;
}

const empty = (status: number, headers: Record<string, string> = {}): HttpResponse =>
  answer(status, 'text/plain; charset=utf-8', '', headers);

const refuse = (name: keyof typeof uploadErrors): HttpResponse => empty(uploadErrors[name]);

const contentTypes = ['video/mp4', 'video/quicktime', 'video/webm'];

function readRange(text: string | undefined): Range | undefined {
  const found = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(text ?? '');
  if (!found) return undefined;
  return { first: Number(found[1]), last: Number(found[2]), total: Number(found[3]) };
}

/** Every chunk but the last is exactly chunk_size; the last takes what is left. */
function isPlanned({ plan, parts }: Publication, { first, last }: Range): boolean {
  const isLast = parts.length === plan.chunks - 1;
  return last - first + 1 === (isLast ? plan.videoBytes - first : plan.chunkBytes);
}

function progress(store: Store, one: Publication): HttpResponse {
  const uploaded = store.data.settings.uploadedInRange === 'count' ? one.uploadedBytes : one.uploadedBytes - 1;
  return empty(206, { 'content-range': `bytes 0-${uploaded}/${one.plan.videoBytes}` });
}

export const findUpload = (store: Store, url: URL): Publication | undefined =>
  Object.values(store.data.publications).find(
    (one) =>
      one.uploadId === url.searchParams.get('upload_id') && one.uploadToken === url.searchParams.get('upload_token'),
  );

/** The address carries its own secret; an Authorization header beside it is not looked at (assumed). */
export function takeChunk(store: Store, request: HttpRequest, headers: Record<string, string>): HttpResponse {
  const one = findUpload(store, new URL(request.url));
  if (!one) return refuse('upload_unknown');
  if (store.now() >= one.uploadUntil) return refuse('upload_expired');
  const range = readRange(headers['content-range']);
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!range || range.total !== one.plan.videoBytes || range.last >= range.total || range.first > range.last)
    return refuse('upload_malformed');
  if (request.body.length !== range.last - range.first + 1) return refuse('upload_malformed');
  // assumed: a type the guide does not list is malformed
  if (!contentTypes.includes(type)) return refuse('upload_malformed');
  if (range.first !== one.uploadedBytes) return repeated(store, one, range);
  if (!isPlanned(one, range)) return refuse('upload_malformed');
  return keep(store, one, request.body, type);
}

/** documented: a range that does not fit the progress is 416; undocumented for one that was taken already, see Settings.repeatedRange. */
function repeated(store: Store, one: Publication, range: Range): HttpResponse {
  const isOld = range.last < one.uploadedBytes && range.first % one.plan.chunkBytes === 0;
  if (!isOld || store.data.settings.repeatedRange === 'refused') return refuse('upload_range');
  return one.sentAt === null ? progress(store, one) : empty(201);
}

function keep(store: Store, one: Publication, chunk: Uint8Array, type: string): HttpResponse {
  one.parts.push(store.blobs.put(chunk));
  one.uploadedBytes += chunk.length;
  one.contentType ??= type;
  if (one.uploadedBytes < one.plan.videoBytes) return progress(store, one);
  one.sha256 = one.parts.length === 1 ? (one.parts[0] ?? null) : store.blobs.put(joined(store, one));
  one.sentAt = store.now();
  one.readyAt = one.sentAt + one.processingSeconds * 1000;
  return empty(201);
}

/** Once, when all is there. */
const joined = (store: Store, one: Publication): Uint8Array =>
  Buffer.concat(one.parts.map((part) => store.blobs.get(part)));
