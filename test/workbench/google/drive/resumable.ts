// Resumable uploads: a session gets a description first, then the bytes in chunks, each of which may be lost and asked for again.
import type { HttpRequest, HttpResponse } from '../contract';
import type { Caller, Params } from './caller';
import type { Drive } from './drive';
import { DriveError } from './errors';
import type { Media } from './files-api';
import { typeOfBytes } from './media/type-of-bytes';
import type { Body } from './metadata';

export interface Session {
  /** Who began it: the address of a session is as good as a token. */
  caller: Caller;
  body: Body;
  params: Params;
  /** Set for new content of an old file. */
  fileId?: string;
  mimeType: string | null;
  startedAt: number;
  chunks: Uint8Array[];
  received: number;
  /** What the file became, told again to whoever asks. */
  answer?: unknown;
}

export interface Resumable {
  start(session: Pick<Session, 'caller' | 'body' | 'params' | 'fileId' | 'mimeType'>, url: URL): HttpResponse;
  /** A chunk, or the question what has arrived. `finish` makes the file. */
  put(request: HttpRequest, url: URL, finish: (session: Session, media: Media) => unknown): HttpResponse;
}

const day = 24 * 3600_000;

/** Sessions are no state: a restored world has none, as if their week were over. */
export function createResumable(drive: Pick<Drive, 'now'>): Resumable {
  const sessions = new Map<string, Session>();
  let count = 0;

  function sessionAt(url: URL): Session {
    const session = sessions.get(url.searchParams.get('upload_id') ?? '');
    if (session === undefined) throw sessionGone();
    // documented: the address of a resumable upload ends after one week [G/guides/manage-uploads]
    if (drive.now() - session.startedAt >= 7 * day) throw sessionGone();
    return session;
  }

  return {
    start(order, url) {
      count += 1;
      const id = `A${drive.now().toString(36)}-${count}`;
      sessions.set(id, { ...order, startedAt: drive.now(), chunks: [], received: 0 });
      const address = new URL(url);
      address.searchParams.set('upload_id', id);
      // documented: a resumable upload is begun by an answer whose Location is the session's address
      // [G/guides/manage-uploads]
      return { status: 200, headers: { Location: address.href, 'Content-Length': '0' }, body: new Uint8Array(0) };
    },
    put(request, url, finish) {
      const session = sessionAt(url);
      if (session.answer !== undefined) return created(session.answer);
      const { first, last, total } = contentRange(request);
      if (first !== undefined) {
        // documented: every chunk but the last is a multiple of 256 KiB [G/guides/manage-uploads]
        if (total !== last + 1 && request.body.length % 262_144 !== 0)
          throw badChunk('The chunk is not a multiple of 256 KB.');
        if (request.body.length !== last - first + 1) throw badChunk('Content-Range and content do not fit.');
        // What does not follow is not taken: the answer says where to go on.
        if (first !== session.received) return incomplete(session.received);
        session.chunks.push(request.body);
        session.received += request.body.length;
      }
      // documented: until the whole file has arrived the answer is 308 with Range bytes=0-N [G/guides/manage-uploads]
      if (session.received !== total) return incomplete(session.received);
      const bytes = new Uint8Array(Buffer.concat(session.chunks));
      session.chunks = [];
      session.answer = finish(session, { bytes, mimeType: session.mimeType ?? typeOfBytes(bytes) ?? null });
      return created(session.answer);
    },
  };
}

interface Sent {
  /** Undefined for the question what has arrived. */
  first: number | undefined;
  last: number;
  /** Undefined while the sender does not know it. */
  total: number | undefined;
}

function contentRange({ headers, body }: HttpRequest): Sent {
  const text = headers['content-range'];
  if (text === undefined) return { first: 0, last: body.length - 1, total: body.length };
  const asked = /^bytes \*\/(\d+|\*)$/.exec(text);
  // documented: an empty request with Content-Range bytes */N asks how much has arrived [G/guides/manage-uploads]
  if (asked !== null) return { first: undefined, last: 0, total: size(asked[1]) };
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) throw badChunk('Failed to parse Content-Range header.');
  return { first: Number(first), last: Number(last), total: size(total) };
}

const size = (text: string | undefined): number | undefined =>
  text === undefined || text === '*' ? undefined : Number(text);

const incomplete = (received: number): HttpResponse => ({
  status: 308,
  headers: received === 0 ? {} : { Range: `bytes=0-${received - 1}` },
  body: new Uint8Array(0),
});

const created = (answer: unknown): HttpResponse => ({
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  body: new TextEncoder().encode(JSON.stringify(answer)),
});

const sessionGone = () =>
  new DriveError({ status: 404, reason: 'notFound', message: 'The upload session is not there any more.' });
const badChunk = (message: string) => new DriveError({ status: 400, reason: 'badRequest', message });
