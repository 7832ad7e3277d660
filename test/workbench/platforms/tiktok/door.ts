// What both API hosts do with every request: time passes, faults strike, what happened is written down.
import type { HttpRequest, HttpResponse } from '../../google/contract';
import { lostAnswer, slowly, strikeFor } from './faults';
import type { Store } from './store';
import type { Strike, Traffic } from './types';
import { settle } from './verdict';

export interface Passing {
  url: URL;
  method: string;
  headers: Record<string, string>;
  strike: Strike | undefined;
  entry: Traffic;
}

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function carryOut(store: Store, passing: Passing, work: (passing: Passing) => HttpResponse): HttpResponse {
  const { strike } = passing;
  if (strike?.kind === 'lost_answer') {
    if (strike.committed) work(passing);
    return lostAnswer(store, strike.answer);
  }
  if (strike?.kind === 'delivered_twice') work(passing);
  const response = work(passing);
  return strike?.kind === 'slow' ? slowly(response, strike.seconds) : response;
}

export function pass(store: Store, request: HttpRequest, work: (passing: Passing) => HttpResponse): HttpResponse {
  settle(store);
  const url = new URL(request.url);
  const method = request.method.toUpperCase();
  const headers = lowerCased(request.headers);
  const strike = strikeFor(store, { host: url.host, method, path: url.pathname });
  const entry: Traffic = {
    at: store.now(),
    host: url.host,
    method,
    path: url.pathname,
    body: '',
    bytes: request.body.length,
    range: headers['content-range'] ?? null,
    status: 0,
    code: null,
    fault: strike?.kind ?? null,
    changed: [],
  };
  const response = carryOut(store, { url, method, headers, strike, entry }, work);
  entry.status = response.status;
  store.data.traffic.push(entry);
  const spare = store.data.traffic.length - store.data.settings.trafficKept;
  if (spare > 0) store.data.traffic.splice(0, spare);
  return response;
}
