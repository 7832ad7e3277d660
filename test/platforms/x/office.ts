// A small office at the simulated X, and short ways to call its sites, for the tests beside this file. Signs requests by its own reading of OAuth.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encode } from 'jpeg-js';
import { memoryBlobs } from '../../workbench/google/blob-store';
import type { HttpResponse } from '../../workbench/google/contract';
import { createX, type Scope, type Settings } from '../../workbench/platforms/x/x';

export const start = Date.parse('2026-11-23T07:30:00Z');

function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const jpeg = (width = 64, height = 48, tint = 120): Uint8Array =>
  new Uint8Array(encode({ width, height, data: Buffer.alloc(width * height * 4, tint) }, 85).data);

/** About 10 s, upright, H.264 with AAC. */
export const film = (): Uint8Array =>
  new Uint8Array(readFileSync('test/workbench/office/media/reels-uji-mutu-beras.mp4'));

/** The parts of the answers that these tests read. */
export interface XJson {
  id?: string;
  text?: string;
  data?: XJson & XJson[];
  errors?: { message?: string; detail?: string; type?: string; parameters?: Record<string, string[]> }[];
  meta?: Record<string, string | number>;
  includes?: { media?: Record<string, unknown>[]; users?: Record<string, unknown>[] };
  title?: string;
  detail?: string;
  type?: string;
  status?: number;
  media_key?: string;
  expires_after_secs?: number;
  expires_at?: number;
  size?: number;
  processing_info?: {
    state: string;
    check_after_secs?: number;
    progress_percent?: number;
    error?: { code: number; name: string; message: string };
  };
  attachments?: { media_keys: string[] };
  entities?: { urls?: Record<string, unknown>[]; hashtags?: Record<string, unknown>[] };
  [field: string]: unknown;
}

export interface Answer {
  status: number;
  headers: HttpResponse['headers'];
  text: string;
  json: XJson;
}

const read = (response: HttpResponse): Answer => {
  const text = Buffer.from(response.body).toString('utf8');
  let json: XJson = {};
  try {
    json = JSON.parse(text);
  } catch {
    json = { notJson: true };
  }
  return { status: response.status, headers: response.headers, text, json };
};

const boundary = 'siar-9d2f';

export function multipart(fields: Record<string, string>, bytes: Uint8Array): { type: string; body: Uint8Array } {
  const lines = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `${lines.join('')}--${boundary}\r\nContent-Disposition: form-data; name="media"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, body: new Uint8Array(body) };
}

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export interface Keys {
  consumerKey: string;
  consumerSecret: string;
  token: string;
  tokenSecret: string;
}

export interface Signing {
  nonce: string;
  timestamp: number;
  /** Fields of a form-encoded body. */
  form?: Record<string, string>;
}

export function oauthHeader(keys: Keys, method: string, url: string, { nonce, timestamp, form = {} }: Signing): string {
  const at = new URL(url);
  const fields: Record<string, string> = {
    oauth_consumer_key: keys.consumerKey,
    oauth_nonce: nonce,
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(timestamp),
    oauth_token: keys.token,
    oauth_version: '1.0',
  };
  const all = [...at.searchParams, ...Object.entries(form), ...Object.entries(fields)];
  const sorted = all.map(([name, value]) => `${percent(name)}=${percent(value)}`).sort();
  const base = [method, `${at.origin}${at.pathname}`, sorted.join('&')].map(percent).join('&');
  const key = `${percent(keys.consumerSecret)}&${percent(keys.tokenSecret)}`;
  fields.oauth_signature = createHmac('sha1', key).update(base).digest('base64');
  return `OAuth ${Object.entries(fields)
    .map(([name, value]) => `${name}="${percent(value)}"`)
    .join(', ')}`;
}

export interface CallOptions {
  /** A bearer token, null for none; default: signed by OAuth 1.0a. */
  bearer?: string | null;
  json?: unknown;
  upload?: { type: string; body: Uint8Array };
  headers?: Record<string, string>;
}

export function openOffice(settings: Partial<Settings> = {}) {
  const clock = { now: start };
  const x = createX({ now: () => clock.now, blobs: memoryBlobs(), random: seeded(5), settings });
  const { admin, sites } = x;
  const app = admin.addApp();
  const user = admin.addUser({
    username: 'dinas_contoh',
    name: 'Dinas Contoh',
    bio: 'Akun resmi #Contoh',
    verified: true,
    followers: 12480,
  });
  const { token, tokenSecret } = admin.issueOAuth1(app.id, user.id);
  const keys: Keys = { consumerKey: app.consumerKey, consumerSecret: app.consumerSecret, token, tokenSecret };
  let nonces = 0;

  function call(method: string, path: string, options: CallOptions = {}): Answer {
    const url = `https://api.x.com${path}`;
    const { bearer, json, upload } = options;
    nonces += 1;
    const signing = { nonce: `n${nonces}`, timestamp: Math.floor(clock.now / 1000) };
    const authorization = bearer === undefined ? oauthHeader(keys, method, url, signing) : `Bearer ${bearer}`;
    const sent: Record<string, string> = { ...(bearer === null ? {} : { Authorization: authorization }) };
    let body = new Uint8Array() as Uint8Array;
    if (json !== undefined) {
      sent['Content-Type'] = 'application/json';
      body = new Uint8Array(Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)));
    }
    if (upload) {
      sent['Content-Type'] = upload.type;
      body = upload.body;
    }
    return read(sites['api.x.com']({ method, url, headers: { ...sent, ...options.headers }, body }));
  }

  const web = (url: string, headers: Record<string, string> = {}): Answer => {
    const { host } = new URL(url);
    return read(sites[host as keyof typeof sites]({ method: 'GET', url, headers, body: new Uint8Array() }));
  };

  const picture = (bytes: Uint8Array = jpeg()): string =>
    call('POST', '/2/media/upload', { upload: multipart({ media_category: 'tweet_image' }, bytes) }).json.data?.id ??
    '';

  const begin = (bytes: Uint8Array, category = 'tweet_video', type = 'video/mp4'): string =>
    call('POST', '/2/media/upload/initialize', {
      json: { media_type: type, total_bytes: bytes.length, media_category: category },
    }).json.data?.id ?? '';

  const append = (id: string, index: number, bytes: Uint8Array): Answer =>
    call('POST', `/2/media/upload/${id}/append`, { upload: multipart({ segment_index: String(index) }, bytes) });

  const finalize = (id: string): Answer => call('POST', `/2/media/upload/${id}/finalize`);
  const status = (id: string): Answer => call('GET', `/2/media/upload?command=STATUS&media_id=${id}`);

  const seconds = (count: number): void => {
    clock.now += count * 1000;
  };

  /** Uploaded in parts and processed to its end, whatever that is. */
  function upload(bytes: Uint8Array, category = 'tweet_video', type = 'video/mp4', partBytes = 65_536): string {
    const id = begin(bytes, category, type);
    for (let at = 0, index = 0; at < bytes.length; at += partBytes, index++)
      append(id, index, bytes.subarray(at, at + partBytes));
    finalize(id);
    for (let polls = 0; polls < admin.settings().processingPolls; polls++) {
      seconds(admin.settings().checkAfterSeconds);
      status(id);
    }
    return id;
  }

  const post = (body: unknown, options: CallOptions = {}): Answer =>
    call('POST', '/2/tweets', { json: body, ...options });

  const bearer = (scopes?: Scope[]): string => admin.issueOAuth2(app.id, user.id, scopes);

  return {
    clock,
    x,
    admin,
    app,
    user,
    keys,
    call,
    web,
    picture,
    begin,
    append,
    finalize,
    status,
    upload,
    post,
    bearer,
    seconds,
  };
}
