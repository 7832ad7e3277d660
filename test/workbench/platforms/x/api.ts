// api.x.com: takes one request through faults, token, permission, limits and endpoint, and writes down what happened.
import type { HttpRequest, HttpResponse, Json } from '../../google/contract';
import { answer, answerJson, notSimulated } from '../http';
import { authenticate, type Caller, permit, presentedToken } from './access';
import { type Asked, readRequest } from './asked';
import type { Call, Result } from './call';
import { findRoute, type Route } from './endpoints';
import { bodyOf, type ErrorName, fail, NotSimulated, XError } from './errors';
import { lostAnswer, slowly, strikeFor } from './faults';
import { newTransactionId } from './ids';
import { spendCall, throttle } from './limits';
import type { Store } from './store';
import type { Strike, Traffic } from './types';

export const apiHost = 'api.x.com';

/** Bodies are kept for tests to read, but no media and nothing without end. */
function keptBody(asked: Asked): string | null {
  if (asked.contentType !== 'application/json' || asked.bytes.length > 100_000) return null;
  return Buffer.from(asked.bytes)
    .toString('utf8')
    .replace(/("media"\s*:\s*)"[^"]*"/, '$1"(bytes)"');
}

function startTraffic(store: Store, asked: Asked): Traffic {
  const token = presentedToken(store, asked);
  return {
    at: store.now(),
    method: asked.method,
    path: asked.path,
    query: Object.fromEntries(asked.query),
    auth: token?.kind ?? 'none',
    userId: token && token.kind !== 'app_only' ? token.userId : null,
    contentType: asked.contentType || null,
    requestBytes: asked.bytes.length,
    body: keptBody(asked),
    media: null,
    status: 0,
    detail: null,
    reason: null,
    fault: null,
    changed: [],
  };
}

interface Passage {
  store: Store;
  asked: Asked;
  entry: Traffic;
  route: Route;
  id: string;
  strike: Strike | undefined;
  headers: Record<string, string>;
}

function run({ store, asked, entry, route, id, strike, headers }: Passage): Result {
  const caller: Caller = authenticate(store, asked);
  if (strike?.kind === 'token_ended') {
    caller.token.revoked = true;
    throw fail('unauthorized', 'the token was revoked just now');
  }
  if (strike?.kind === 'throttle') throttle(store, route.name, caller.user.id, strike.minutes);
  permit(caller, route);
  spendCall(store, route.name, caller, headers);
  if (strike?.kind === 'error') throw fail(strike.name as ErrorName);
  const call: Call = { store, asked, caller, changed: entry.changed, media: null };
  if (strike?.kind === 'delivered_twice') route.run(call, id);
  const result = route.run(call, id);
  entry.media = call.media;
  return result;
}

function toAnswer(result: Result, headers: Record<string, string>): HttpResponse {
  const { status = 200, ...body } = result;
  if (status === 204) return answer(204, 'application/json', '', headers);
  return answerJson(status, body as Json, headers);
}

function answerTo(passage: Passage): HttpResponse {
  const { store, entry, strike, headers } = passage;
  if (strike?.kind === 'lost_answer' && !strike.committed) return lostAnswer(store, strike.answer);
  try {
    const result = run(passage);
    if (strike?.kind === 'lost_answer') return lostAnswer(store, strike.answer);
    const response = toAnswer(result, headers);
    return strike?.kind === 'slow' ? slowly(response, strike.seconds) : response;
  } catch (error) {
    if (error instanceof NotSimulated) return notSimulated(error.message);
    if (!(error instanceof XError)) throw error;
    entry.detail = error.message;
    entry.reason = error.reason;
    if (error.shape.empty) return answer(error.shape.status, 'text/plain', '', headers);
    return answerJson(error.shape.status, bodyOf(error.shape, store.data.settings), {
      ...headers,
      'content-type': 'application/problem+json',
    });
  }
}

export function serveApi(store: Store, request: HttpRequest): HttpResponse {
  const asked = readRequest(request);
  const entry = startTraffic(store, asked);
  const found = findRoute(asked);
  let response: HttpResponse;
  if (found) {
    const strike = strikeFor(store, { method: asked.method, path: asked.path, userId: entry.userId });
    entry.fault = strike?.kind ?? null;
    const headers = { 'x-transaction-id': newTransactionId(store), 'cache-control': 'no-cache, no-store, max-age=0' };
    response = answerTo({ store, asked, entry, ...found, strike, headers });
  } else response = notSimulated(`${asked.method} https://${apiHost}${asked.path}`);
  entry.status = response.status;
  store.data.traffic.push(entry);
  const spare = store.data.traffic.length - store.data.settings.trafficKept;
  if (spare > 0) store.data.traffic.splice(0, spare);
  return response;
}
