// graph.facebook.com: takes one request through version, faults, token, limits and endpoint, and writes down what happened.
import { createHash } from 'node:crypto';
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { answerJson, notSimulated, type Taken, takeApart, UnreadableBody } from '../http';
import { authenticate, type Caller, presentedToken } from './access';
import type { Call, Result } from './call';
import { dispatch } from './endpoints';
import { type ErrorName, envelope, fail, GraphError, NotSimulated, noSuchObject, sessionError } from './errors';
import { lostAnswer, strikeFor } from './faults';
import { newTraceId } from './ids';
import { exchangeToken } from './people';
import { type Store, settle } from './store';
import { endSessions, findToken } from './tokens';
import type { Strike, Traffic } from './types';
import { count, refuseThrottled, throttle, usageHeaders } from './usage';
import { isVersion, servedVersion } from './versions';

export const graphHost = 'graph.facebook.com';

const secrets = new Set(['access_token', 'appsecret_proof', 'client_secret', 'fb_exchange_token', 'input_token']);

const hidden = (parameters: Map<string, string>): Record<string, string> =>
  Object.fromEntries([...parameters].map(([name, value]) => [name, secrets.has(name) ? '(secret)' : value]));

function startTraffic(store: Store, request: HttpRequest, taken: Taken | undefined): Traffic {
  return {
    at: store.now(),
    method: request.method.toUpperCase(),
    path: new URL(request.url).pathname,
    servedVersion: '',
    tokenKind: null,
    parameters: taken ? hidden(taken.parameters) : {},
    files: (taken?.files ?? []).map((file) => ({
      name: file.name,
      filename: file.filename ?? null,
      contentType: file.contentType,
      bytes: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    })),
    status: 0,
    code: null,
    subcode: null,
    fault: null,
    changed: [],
  };
}

interface Passage {
  store: Store;
  taken: Taken;
  segments: string[];
  entry: Traffic;
  strike: Strike | undefined;
  caller: Caller | undefined;
}

function run(passage: Passage): Result {
  const { store, taken, segments, entry, strike } = passage;
  // Exchanging a token speaks with the app's secret instead of a token.
  if (segments.join('/') === 'oauth/access_token') {
    if (strike?.kind === 'error') throw fail(strike.name as ErrorName);
    return exchangeToken(store, taken.parameters);
  }
  const caller = authenticate(store, taken);
  passage.caller = caller;
  if (strike?.kind === 'token_ended') {
    if (caller.token.personId !== null) endSessions(store, caller.token.personId, strike.subcode, caller.app.id);
    throw sessionError(strike.subcode, caller.app.id, new Date(store.now()).toUTCString());
  }
  if (strike?.kind === 'throttle') throttle(store, caller, strike.code, strike.minutes);
  count(store, caller);
  refuseThrottled(store, caller);
  if (strike?.kind === 'error') {
    if (strike.name === 'readFailed') throw noSuchObject(taken.method, segments[0] ?? '');
    throw fail(strike.name as ErrorName);
  }
  const call: Call = {
    store,
    method: taken.method,
    address: `https://${graphHost}/${[entry.servedVersion, ...segments].join('/')}`,
    parameters: taken.parameters,
    files: taken.files,
    caller,
    changed: entry.changed,
  };
  if (strike?.kind === 'delivered_twice') dispatch(call, segments);
  return dispatch(call, segments);
}

function answerTo(passage: Passage): HttpResponse {
  const { store, entry, strike } = passage;
  const headers: Record<string, string> = { 'facebook-api-version': entry.servedVersion, 'cache-control': 'no-store' };
  const withUsage = () => (passage.caller ? { ...headers, ...usageHeaders(store, passage.caller) } : headers);
  if (strike?.kind === 'lost_answer' && !strike.committed) return lostAnswer(strike.answer, newTraceId(store));
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

function pass(store: Store, request: HttpRequest, taken: Taken, entry: Traffic): HttpResponse {
  const asked = isVersion(taken.segments[0]) ? taken.segments[0] : undefined;
  const segments = asked === undefined ? taken.segments : taken.segments.slice(1);
  const token = findToken(store, presentedToken(taken) ?? '')?.kind;
  entry.tokenKind = token ?? null;
  if (!['GET', 'POST', 'DELETE'].includes(taken.method))
    return notSimulated(`${taken.method} ${new URL(request.url).pathname} at ${graphHost}`);
  try {
    entry.servedVersion = servedVersion(asked, store.now(), store.data.settings);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    entry.code = error.shape.code;
    return answerJson(400, envelope(error.shape, newTraceId(store)));
  }
  const strike = strikeFor(store, { method: taken.method, path: `/${segments.join('/')}`, token });
  entry.fault = strike?.kind ?? null;
  return answerTo({ store, taken, segments, entry, strike, caller: undefined });
}

export function serveGraph(store: Store, request: HttpRequest): HttpResponse {
  settle(store);
  let taken: Taken | undefined;
  let response: HttpResponse;
  try {
    taken = takeApart(request);
  } catch (error) {
    if (!(error instanceof UnreadableBody)) throw error;
  }
  const entry = startTraffic(store, request, taken);
  if (taken) response = pass(store, request, taken, entry);
  else {
    // assumed: a body that is not what it says is an invalid request.
    const shape = { code: 100, message: '(#100) The request body could not be read' };
    entry.code = 100;
    response = answerJson(400, envelope(shape, newTraceId(store)));
  }
  entry.status = response.status;
  store.data.traffic.push(entry);
  const spare = store.data.traffic.length - store.data.settings.trafficKept;
  if (spare > 0) store.data.traffic.splice(0, spare);
  return response;
}
