// What was called and how it was answered, written down without secrets.
import { createHash } from 'node:crypto';
import type { HttpRequest } from '../../google/contract';
import type { FilePart } from '../http';
import type { Store } from './store';
import type { Traffic } from './types';

const secrets = new Set(['access_token', 'appsecret_proof', 'client_secret', 'fb_exchange_token', 'input_token']);

const hidden = (parameters: Map<string, string>): Record<string, string> =>
  Object.fromEntries([...parameters].map(([name, value]) => [name, secrets.has(name) ? '(secret)' : value]));

export function startTraffic(
  store: Store,
  request: HttpRequest,
  taken: { parameters: Map<string, string>; files: FilePart[] } | undefined,
): Traffic {
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

export function keepTraffic(store: Store, entry: Traffic, status: number): void {
  entry.status = status;
  store.data.traffic.push(entry);
  const spare = store.data.traffic.length - store.data.settings.trafficKept;
  if (spare > 0) store.data.traffic.splice(0, spare);
}
