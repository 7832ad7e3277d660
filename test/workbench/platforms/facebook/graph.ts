// graph.facebook.com and graph-video.facebook.com: take one request through version, faults, token, limits and endpoint, and write down what happened.
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answerJson, notSimulated, type Taken, takeApart, UnreadableBody } from '../http';
import { authenticate, presentedToken } from './access';
import type { Call, Result } from './call';
import { dispatch } from './endpoints';
import { type ErrorName, envelope, fail, GraphError, NotSimulated, noSuchObject, sessionError } from './errors';
import { lostAnswer, slowHeader, strikeFor } from './faults';
import { newTraceId } from './ids';
import { exchangeToken } from './people';
import { type Store, settle } from './store';
import { endSessions, findToken } from './tokens';
import { keepTraffic, startTraffic } from './traffic';
import type { Strike, Traffic } from './types';
import { count, limitOf, refuseThrottled, throttle, usageHeaders } from './usage';
import { isVersion, servedVersion } from './versions';

export const graphHost = 'graph.facebook.com';
/** documented for films of Pages: https://developers.facebook.com/docs/video-api/guides/publishing ; assumed: for nothing else */
export const videoHost = 'graph-video.facebook.com';

interface Passage {
  store: Store;
  host: string;
  taken: Taken;
  segments: string[];
  entry: Traffic;
  strike: Strike | undefined;
  /** Whose budget the call is counted on, once its token is known. */
  limit: string | undefined;
}

function run(passage: Passage): Result {
  const { store, taken, segments, entry, strike } = passage;
  // Exchanging a token speaks with the app's secret instead of a token.
  if (segments.join('/') === 'oauth/access_token') {
    if (strike?.kind === 'error') throw fail(strike.name as ErrorName);
    return exchangeToken(store, taken.parameters);
  }
  const caller = authenticate(store, taken);
  if (strike?.kind === 'token_ended') {
    if (caller.token.personId !== null) endSessions(store, caller.token.personId, strike.subcode, caller.app.id);
    throw sessionError(strike.subcode, caller.app.id, new Date(store.now()).toUTCString());
  }
  const key = limitOf(store, caller, segments[0]);
  passage.limit = key;
  if (strike?.kind === 'throttle') throttle(store, key, strike.code, strike.minutes);
  count(store, key);
  refuseThrottled(store, key);
  const refusal = strike?.kind === 'error' ? refusalOf(strike.name, taken.method, segments) : undefined;
  if (refusal && strike?.kind === 'error' && !strike.committed) throw refusal;
  if (passage.host === videoHost && (taken.method !== 'POST' || segments[1] !== 'videos'))
    throw new NotSimulated(`${taken.method} https://${videoHost}/${segments.join('/')}`);
  const call: Call = {
    store,
    method: taken.method,
    address: `https://${passage.host}/${[entry.servedVersion, ...segments].join('/')}`,
    version: entry.servedVersion,
    parameters: taken.parameters,
    files: taken.files,
    caller,
    changed: entry.changed,
    processing: strike?.kind === 'processing' ? strike : undefined,
  };
  if (strike?.kind === 'delivered_twice') dispatch(call, segments);
  const result = dispatch(call, segments);
  if (refusal) throw refusal;
  return result;
}

/** A node that cannot be read names itself in the refusal. */
const refusalOf = (name: string, method: string, segments: string[]): GraphError =>
  name === 'readFailed' ? noSuchObject(method, segments[0] ?? '') : fail(name as ErrorName);

function answerTo(passage: Passage): HttpResponse {
  const { store, entry, strike } = passage;
  const headers: Record<string, string> = { 'facebook-api-version': entry.servedVersion, 'cache-control': 'no-store' };
  if (strike?.kind === 'slow') headers[slowHeader] = String(strike.seconds);
  const withUsage = () => (passage.limit ? { ...headers, ...usageHeaders(store, passage.limit) } : headers);
  if (strike?.kind === 'lost_answer' && !strike.committed) return lostAnswer(strike.answer, newTraceId(store));
  // A form that breaks off is no form: nothing of it is kept.
  if (strike?.kind === 'cut_short') return lostAnswer(strike.answer, newTraceId(store));
  try {
    const result = run(passage);
    if (strike?.kind === 'lost_answer') return lostAnswer(strike.answer, newTraceId(store));
    return answerJson(200, result, withUsage());
  } catch (error) {
    if (error instanceof NotSimulated) return notSimulated(error.message);
    if (!(error instanceof GraphError)) throw error;
    entry.code = error.shape.code;
    entry.subcode = error.shape.subcode ?? null;
    // documented: 400 for nearly everything, refused tokens and throttling included
    return answerJson(error.shape.status ?? 400, envelope(error.shape, newTraceId(store)), withUsage());
  }
}

function pass(store: Store, host: string, request: HttpRequest, taken: Taken, entry: Traffic): HttpResponse {
  const asked = isVersion(taken.segments[0]) ? taken.segments[0] : undefined;
  const segments = asked === undefined ? taken.segments : taken.segments.slice(1);
  const token = findToken(store, presentedToken(taken) ?? '')?.kind;
  entry.tokenKind = token ?? null;
  if (!['GET', 'POST', 'DELETE'].includes(taken.method))
    return notSimulated(`${taken.method} ${new URL(request.url).pathname} at ${host}`);
  try {
    entry.servedVersion = servedVersion(asked, store.now(), store.data.settings);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    entry.code = error.shape.code;
    return answerJson(400, envelope(error.shape, newTraceId(store)));
  }
  const strike = strikeFor(store, { host, method: taken.method, path: `/${segments.join('/')}`, token });
  entry.fault = strike?.kind ?? null;
  return answerTo({ store, host, taken, segments, entry, strike, limit: undefined });
}

export function serveGraph(store: Store, request: HttpRequest, host: string = graphHost): HttpResponse {
  settle(store);
  let taken: Taken | undefined;
  let response: HttpResponse;
  try {
    taken = takeApart(request);
  } catch (error) {
    if (!(error instanceof UnreadableBody)) throw error;
  }
  const entry = startTraffic(store, request, taken);
  if (taken) response = pass(store, host, request, taken, entry);
  else {
    // assumed: a body that is not what it says is an invalid request.
    const shape = { code: 100, message: '(#100) The request body could not be read' };
    entry.code = 100;
    response = answerJson(400, envelope(shape, newTraceId(store)));
  }
  keepTraffic(store, entry, response.status);
  return response;
}
