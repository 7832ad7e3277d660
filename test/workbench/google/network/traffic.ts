// What went over the local internet, so that a test can hold the bytes sent against the file, without ever writing a secret down.
import { sha256 } from '../blob-store';
import type { HttpRequest, HttpResponse } from '../contract';
import type { HttpFailure } from './faults';

export interface TrafficEntry {
  /** Counts from 1 over the whole life of the network. */
  no: number;
  method: string;
  /** The address asked for; the values of secret query parameters are replaced by `***`. */
  url: string;
  requestBytes: number;
  requestSha256: string;
  /** Absent when the request was never delivered or no answer came. */
  response?: { status: number; bytes: number; sha256: string };
  /** Why the caller got no answer. */
  failure?: HttpFailure['kind'];
  /** Whether the far side saw the request. */
  delivered: boolean;
  /** Set when it arrived after its sender had stopped waiting. */
  unheard?: true;
}

const SECRET_PARAMETER = /token|secret|proof|signature|password|verifier|^code$|^key$|^sig$|upload_id/i;
const KEPT_ENTRIES = 10_000;

/** The address with every secret query value blotted out. */
export function withoutSecrets(address: string): string {
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
  }
  for (const name of new Set(url.searchParams.keys())) {
    if (SECRET_PARAMETER.test(name)) url.searchParams.set(name, '***');
  }
  return url.href;
}

export interface Traffic {
  readonly entries: readonly TrafficEntry[];
  note(
    request: HttpRequest,
    outcome: { delivered: boolean; response?: HttpResponse; failure?: HttpFailure['kind']; unheard?: true },
  ): TrafficEntry;
  clear(): void;
}

export function createTraffic(): Traffic {
  const entries: TrafficEntry[] = [];
  let no = 0;
  return {
    entries,
    note(request, { delivered, response, failure, unheard }) {
      no += 1;
      const entry: TrafficEntry = {
        no,
        method: request.method,
        url: withoutSecrets(request.url),
        requestBytes: request.body.length,
        requestSha256: sha256(request.body),
        ...(response && {
          response: { status: response.status, bytes: response.body.length, sha256: sha256(response.body) },
        }),
        ...(failure && { failure }),
        delivered,
        ...(unheard && { unheard }),
      };
      entries.push(entry);
      if (entries.length > KEPT_ENTRIES) entries.splice(0, entries.length - KEPT_ENTRIES);
      return entry;
    },
    clear() {
      entries.length = 0;
    },
  };
}
