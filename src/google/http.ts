// HTTP as a value: an answer, or the reason why none came. What a missing answer means is the caller's to decide.
// https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
import { Fault, messageOf } from './fault';

export interface Ask {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, form fields, or form fields with a Blob (sent as multipart). */
  readonly payload?:
    | string
    | GoogleAppsScript.Base.Blob
    | Readonly<Record<string, string | GoogleAppsScript.Base.Blob>>;
  readonly contentType?: string;
}

export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly text: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** The request may have arrived and taken effect. */
  | { readonly kind: 'lost'; readonly message: string }
  /** Apps Script itself refused to send: quota or bandwidth. Nothing left. */
  | { readonly kind: 'not_sent'; readonly message: string };

/** Seconds a fetch may take (design: every fetch has a time-out). Missing in the type package, documented since 2026. */
const timeoutSeconds = 50;

const refusals = [
  /^Service invoked too many times/,
  /^Bandwidth quota exceeded/,
  /^Service using too much computer time/,
  /^DNS error/,
];

/** Google's own words may quote the address they were about, and an upload address is a secret. */
export const withoutAddresses = (message: string): string => message.replace(/https?:\S+/g, '...');

/** Apps Script's own words for what it did not even send. */
export const isRefusedByGoogle = (message: string): boolean => refusals.some((pattern) => pattern.test(message));

export function send(ask: Ask): Answer {
  try {
    const response = request(ask);
    return {
      kind: 'answer',
      status: response.getResponseCode(),
      text: response.getContentText(),
      headers: lowerCaseKeys(response.getHeaders()),
    };
  } catch (error) {
    const message = messageOf(error);
    return { kind: isRefusedByGoogle(message) ? 'not_sent' : 'lost', message: withoutAddresses(message) };
  }
}

function request(ask: Ask): GoogleAppsScript.URL_Fetch.HTTPResponse {
  const options = {
    method: ask.method,
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds,
    ...(ask.headers ? { headers: ask.headers } : {}),
    ...(ask.payload === undefined ? {} : { payload: ask.payload }),
    ...(ask.contentType === undefined ? {} : { contentType: ask.contentType }),
  };
  return UrlFetchApp.fetch(ask.url, options as GoogleAppsScript.URL_Fetch.URLFetchRequestOptions);
}

const lowerCaseKeys = (headers: object): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), String(value)]));

const driveHeaders = () => ({ Authorization: `Bearer ${ScriptApp.getOAuthToken()}` });

/** A part of a Drive file, 0-255. Throws a `temporary` fault when Drive does not answer with it. */
export function fetchBytes(url: string, range: string): number[] {
  const response = request({ method: 'get', url, headers: { ...driveHeaders(), Range: range } });
  if (response.getResponseCode() !== 206 && response.getResponseCode() !== 200) {
    throw new Fault('temporary', 'driveRead', { status: response.getResponseCode() });
  }
  return response.getContent().map((byte) => (byte + 256) % 256);
}

/** A whole Drive file, passed on as a Blob so that its bytes never become a script array. */
export const fetchBlob = (url: string, name: string, mimeType: string): GoogleAppsScript.Base.Blob =>
  driveBlob(url, name, mimeType, {}, 200);

/** Bytes `first` to `last` (both included) of a Drive file, as a Blob. */
export const fetchPart = (
  url: string,
  name: string,
  mimeType: string,
  first: number,
  last: number,
): GoogleAppsScript.Base.Blob => driveBlob(url, name, mimeType, { Range: `bytes=${first}-${last}` }, 206);

function driveBlob(
  url: string,
  name: string,
  mimeType: string,
  headers: Readonly<Record<string, string>>,
  wanted: number,
): GoogleAppsScript.Base.Blob {
  const response = request({ method: 'get', url, headers: { ...driveHeaders(), ...headers } });
  const status = response.getResponseCode();
  if (status !== wanted) throw new Fault('temporary', 'driveRead', { status });
  return response.getBlob().setName(name).setContentType(mimeType);
}

/** A picture Drive made of a file; undefined when it has none. */
export function fetchPicture(url: string): { mimeType: string; base64: string } | undefined {
  const response = request({ method: 'get', url, headers: driveHeaders() });
  const mimeType = lowerCaseKeys(response.getHeaders())['content-type']?.split(';')[0] ?? '';
  if (response.getResponseCode() !== 200 || !mimeType.startsWith('image/')) return undefined;
  return { mimeType, base64: Utilities.base64Encode(response.getContent()) };
}
