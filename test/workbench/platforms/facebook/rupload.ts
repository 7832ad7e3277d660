// rupload.facebook.com: raw bytes of films, for Instagram's containers and for Reels of Pages.
// documented: https://developers.facebook.com/docs/instagram-platform/content-publishing/resumable-uploads ,
// https://developers.facebook.com/docs/video-api/guides/reels-publishing (offset, file_size, file_url, error types)
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answerJson, notSimulated, type Taken } from '../http';
import { type ContainerShelf, containerShelf } from '../instagram/shelf';
import { authenticate, type Caller, requireCreating } from './access';
import { type ErrorName, envelope, GraphError, NotSimulated, noSuchObject, sessionError, shapeOf } from './errors';
import { lostAnswer, slowHeader, strikeFor } from './faults';
import { newTraceId } from './ids';
import { newIntake, take } from './intake';
import { type Store, settle } from './store';
import { endSessions, findToken } from './tokens';
import { keepTraffic, startTraffic } from './traffic';
import type { Strike, Traffic } from './types';
import { lookAtFilm } from './video-life';

export const uploadHost = 'rupload.facebook.com';

/** documented types: OffsetInvalidError, PartialRequestError, ProcessingFailedError; reported: ParameterValidationError (https://github.com/trypostit/trypost/pull/32); assumed: NotAuthorizedError */
type RefusalType =
  | 'OffsetInvalidError'
  | 'PartialRequestError'
  | 'ProcessingFailedError'
  | 'ParameterValidationError'
  | 'NotAuthorizedError';

class Refusal extends Error {
  constructor(
    readonly type: RefusalType,
    message: string,
  ) {
    super(message);
  }
}

/** reported: 412 and retriable for a wrong offset at this host, https://github.com/mapillary/mapillary_tools ; assumed for the others: 400, 401 */
const faces: Record<RefusalType, { status: number; retriable: boolean }> = {
  OffsetInvalidError: { status: 412, retriable: true },
  PartialRequestError: { status: 400, retriable: true },
  ProcessingFailedError: { status: 400, retriable: false },
  ParameterValidationError: { status: 400, retriable: false },
  NotAuthorizedError: { status: 401, retriable: false },
};

function refused({ type, message }: Refusal): HttpResponse {
  const { status, retriable } = faces[type];
  return answerJson(status, { debug_info: { retriable, type, message } });
}

/** documented: the message of a ProcessingFailedError is itself JSON; assumed: of the error as the Graph API would write it */
const asRefusal = (store: Store, error: GraphError, type: RefusalType): Refusal =>
  new Refusal(type, JSON.stringify(envelope(error.shape, newTraceId(store))));

function takeApart(request: HttpRequest): Taken {
  const url = new URL(request.url);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const contentType = headers['content-type'] ?? 'application/octet-stream';
  return {
    method: request.method.toUpperCase(),
    url,
    segments: url.pathname.split('/').filter(Boolean),
    headers,
    parameters: new Map(),
    files: [{ name: 'body', filename: undefined, contentType, bytes: request.body }],
  };
}

function callerOf(store: Store, taken: Taken): Caller {
  if (!/^OAuth\s+\S+$/.test(taken.headers.authorization ?? ''))
    throw new Refusal('NotAuthorizedError', 'The request needs Authorization: OAuth and a token.');
  try {
    return authenticate(store, taken);
  } catch (error) {
    throw error instanceof GraphError ? asRefusal(store, error, 'NotAuthorizedError') : error;
  }
}

function numberIn(taken: Taken, name: 'offset' | 'file_size'): number {
  const text = taken.headers[name] ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Refusal(
    'ParameterValidationError',
    `HeaderValuePredicate: Header ${name} not convertable to unsigned long`,
  );
}

/** Where bytes go: a Reel of a Page or a container of Instagram, behind the same few questions. */
function shelfOf(store: Store, caller: Caller, kind: string, id: string): ContainerShelf {
  if (kind === 'ig-api-upload') return containerShelf(store, caller, id);
  const video = store.data.videos[id];
  const page = store.data.pages[video?.pageId ?? ''];
  if (video?.kind !== 'reel' || !page) throw noSuchObject('POST', id);
  requireCreating(store, caller, page);
  return {
    intake: video.intake,
    open: video.stage === 'uploading',
    maxBytes: store.data.settings.videoMaxBytes,
    pieces: store.data.settings.reelPieces,
    begin: (intake) => {
      video.intake = intake;
    },
    whole: () => lookAtFilm(store, video),
  };
}

function upload(store: Store, taken: Taken, caller: Caller, kind: string, id: string, body: Uint8Array): void {
  if (taken.headers.file_url !== undefined) throw new NotSimulated(`${kind} with file_url`);
  const offset = numberIn(taken, 'offset');
  const total = numberIn(taken, 'file_size');
  const shelf = shelfOf(store, caller, kind, id);
  if (!shelf.open) throw new Refusal('ProcessingFailedError', 'Request processing failed');
  // assumed: a size that is refused is refused before its bytes are taken
  if (total === 0 || total > shelf.maxBytes) throw new Refusal('ProcessingFailedError', 'Request processing failed');
  const received = shelf.intake?.received ?? 0;
  const continued = offset > 0 && shelf.pieces === 'continuation_refused';
  if (offset !== received || continued || (shelf.intake && shelf.intake.total !== total))
    throw new Refusal('OffsetInvalidError', 'Request starting offset is invalid');
  const end = offset + body.length;
  if (end > total || (end < total && shelf.pieces === 'partial_refused'))
    throw new Refusal('PartialRequestError', 'Partial request (did not match length of file)');
  const intake = shelf.intake ?? newIntake(total);
  if (!shelf.intake) shelf.begin(intake);
  if (take(store, intake, body)) shelf.whole();
}

function run(store: Store, taken: Taken, entry: Traffic, strike: Strike | undefined): HttpResponse {
  const [kind = '', , id = '', ...rest] = taken.segments;
  if (taken.method !== 'POST' || !/^(ig-api-upload|video-upload)$/.test(kind) || id === '' || rest.length > 0)
    throw new NotSimulated(`${taken.method} https://${uploadHost}${taken.url.pathname}`);
  const caller = callerOf(store, taken);
  if (strike?.kind === 'token_ended') {
    if (caller.token.personId !== null) endSessions(store, caller.token.personId, strike.subcode, caller.app.id);
    const ended = sessionError(strike.subcode, caller.app.id, new Date(store.now()).toUTCString());
    throw asRefusal(store, ended, 'NotAuthorizedError');
  }
  const refusal =
    strike?.kind === 'error'
      ? asRefusal(store, new GraphError(shapeOf(strike.name as ErrorName)), 'ProcessingFailedError')
      : undefined;
  if (refusal && strike?.kind === 'error' && !strike.committed) throw refusal;
  const body = taken.files[0]?.bytes ?? new Uint8Array();
  entry.changed.push(id);
  upload(store, taken, caller, kind, id, strike?.kind === 'cut_short' ? body.subarray(0, strike.bytes) : body);
  if (strike?.kind === 'lost_answer' || strike?.kind === 'cut_short')
    return lostAnswer(strike.answer, newTraceId(store));
  if (refusal) throw refusal;
  const slow: Record<string, string> = strike?.kind === 'slow' ? { [slowHeader]: String(strike.seconds) } : {};
  return answerJson(200, { success: true, message: 'Upload successful.' }, slow);
}

/** Faults match paths without the version: '^/ig-api-upload/', '^/video-upload/'. assumed: this host has no rate limit of its own. */
export function serveUpload(store: Store, request: HttpRequest): HttpResponse {
  settle(store);
  const taken = takeApart(request);
  const entry = startTraffic(store, request, taken);
  const token = findToken(store, taken.headers.authorization?.split(' ')[1] ?? '')?.kind;
  entry.tokenKind = token ?? null;
  const path = `/${taken.segments.filter((_, index) => index !== 1).join('/')}`;
  const strike = strikeFor(store, { host: uploadHost, method: taken.method, path, token });
  entry.fault = strike?.kind ?? null;
  const response = answerTo(store, taken, entry, strike);
  keepTraffic(store, entry, response.status);
  return response;
}

function answerTo(store: Store, taken: Taken, entry: Traffic, strike: Strike | undefined): HttpResponse {
  if (strike?.kind === 'lost_answer' && !strike.committed) return lostAnswer(strike.answer, newTraceId(store));
  try {
    return run(store, taken, entry, strike);
  } catch (error) {
    if (error instanceof NotSimulated) return notSimulated(error.message);
    if (error instanceof GraphError) return refused(asRefusal(store, error, 'NotAuthorizedError'));
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}
