// open.tiktokapis.com and open-upload.tiktokapis.com: which path means which endpoint. Whatever is not here answers 501 by name.
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answer, notSimulated } from '../http';
import { authenticate, type Body, type Call, isObject, type Result } from './call';
import { queryCreatorInfo, withStatus200 } from './creator-info';
import { listVideos, queryVideos, readUser } from './display';
import { type Passing, pass } from './door';
import { type ErrorCode, errors, fail, invalid, NotSimulated, TiktokError, uploadErrors } from './errors';
import { initDirect, initInbox, uploadHost } from './init';
import { fetchStatus } from './status';
import type { Store } from './store';
import { findUpload, takeChunk } from './upload';
import { answerEnvelope } from './wire';

export const apiHost = 'open.tiktokapis.com';
export { uploadHost };

/** documented: POST nearly everywhere; the slash at the end belongs to the path. */
const endpoints: Record<string, (call: Call) => Result> = {
  'POST /v2/post/publish/creator_info/query/': queryCreatorInfo,
  'POST /v2/post/publish/video/init/': initDirect,
  'POST /v2/post/publish/inbox/video/init/': initInbox,
  'POST /v2/post/publish/status/fetch/': fetchStatus,
  'POST /v2/video/list/': listVideos,
  'POST /v2/video/query/': queryVideos,
  'GET /v2/user/info/': readUser,
};

/** documented: `Content-Type: application/json`. assumed: anything else is an invalid parameter. */
function readBody(request: HttpRequest, headers: Record<string, string>): Body {
  if (request.body.length === 0) return {};
  if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
    throw invalid('The content type must be application/json');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(request.body).toString('utf8'));
  } catch {
    throw invalid('The request body is not JSON');
  }
  if (!isObject(value)) throw invalid('The request body is not a JSON object');
  return value;
}

function run(store: Store, request: HttpRequest, passing: Passing): Result {
  const { url, method, headers, strike, entry } = passing;
  const endpoint = endpoints[`${method} ${url.pathname}`];
  if (!endpoint) throw new NotSimulated(`${method} https://${apiHost}${url.pathname}`);
  if (strike?.kind === 'error') throw planned(url.pathname, strike.name);
  const caller = authenticate(store, headers.authorization);
  if (strike?.kind === 'token_ended') {
    caller.token.isRevoked = true;
    throw fail('access_token_invalid');
  }
  const body = readBody(request, headers);
  entry.body = request.body.length === 0 ? (url.searchParams.get('fields') ?? '') : JSON.stringify(body);
  return endpoint({ store, caller, body, query: url.searchParams, strike, changed: entry.changed });
}

/** A refusal by name, with the status this endpoint gives it. */
function planned(path: string, name: string): TiktokError {
  const code = name as ErrorCode;
  const is200 = path.includes('/creator_info/') && withStatus200.includes(code);
  return new TiktokError({ ...errors[code], code, ...(is200 ? { status: 200 } : {}) });
}

export const serveApi = (store: Store, request: HttpRequest): HttpResponse =>
  pass(store, request, (passing) => {
    try {
      const data = run(store, request, passing);
      passing.entry.code = 'ok';
      return answerEnvelope(store, data);
    } catch (error) {
      if (error instanceof NotSimulated) return notSimulated(error.message);
      if (!(error instanceof TiktokError)) throw error;
      passing.entry.code = error.refusal.code;
      return answerEnvelope(store, {}, error.refusal);
    }
  });

export const serveUpload = (store: Store, request: HttpRequest): HttpResponse =>
  pass(store, request, ({ url, method, headers, strike, entry }) => {
    if (method !== 'PUT' || url.pathname !== '/video/')
      return notSimulated(`${method} https://${uploadHost}${url.pathname}`);
    if (strike?.kind === 'error') {
      const status = (uploadErrors as Record<string, number>)[strike.name];
      return status === undefined ? notSimulated(`${strike.name} at ${uploadHost}`) : answer(status, 'text/plain', '');
    }
    const response = takeChunk(store, request, headers);
    const one = findUpload(store, url);
    if (one && response.status < 300) entry.changed.push(one.publishId);
    return response;
  });
