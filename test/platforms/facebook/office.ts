// A small office at the simulated Facebook, and short ways to call its sites, for the tests beside this file.
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { memoryBlobs } from '../../workbench/google/blob-store';
import type { HttpResponse } from '../../workbench/google/contract';
import { createFacebook, type FacebookOptions, type Settings } from '../../workbench/platforms/facebook/facebook';

export { memoryBlobs };
export const start = Date.parse('2026-11-23T07:30:00Z');
export const allScopes = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'];

/** mulberry32 */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pixels = (width: number, height: number, tint: number): Buffer => {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      data[at] = (x * 255) / width;
      data[at + 1] = (y * 255) / height;
      data[at + 2] = tint;
    }
  return data;
};

export const jpeg = (width = 320, height = 240, tint = 120): Uint8Array =>
  new Uint8Array(encode({ width, height, data: pixels(width, height, tint) }, 85).data);

export function png(width = 320, height = 240): Uint8Array {
  const image = new PNG({ width, height });
  image.data = pixels(width, height, 90);
  return new Uint8Array(PNG.sync.write(image, { filterType: 0 }));
}

export interface FilePart {
  name?: string;
  filename?: string;
  type?: string;
  bytes: Uint8Array;
}

const boundary = 'siar-9d2f';

export function multipart(fields: Record<string, string>, files: FilePart[]): { type: string; body: Uint8Array } {
  const parts: Buffer[] = [];
  for (const [name, value] of Object.entries(fields))
    parts.push(Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  for (const { name = 'source', filename = 'foto.jpg', type = 'image/jpeg', bytes } of files)
    parts.push(
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    );
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { type: `multipart/form-data; boundary=${boundary}`, body: new Uint8Array(Buffer.concat(parts)) };
}

/** The parts of the Graph API's answers that these tests read. */
export interface GraphJson {
  id?: string;
  post_id?: string;
  success?: boolean;
  error?: {
    code: number;
    error_subcode?: number;
    message: string;
    type: string;
    fbtrace_id: string;
    error_data?: unknown;
  };
  data?: GraphJson[];
  paging?: { cursors: { before: string; after: string }; next?: string; previous?: string };
  name?: string;
  message?: string;
  type?: string;
  source?: string;
  width?: number;
  height?: number;
  images?: GraphJson[];
  attachments?: GraphJson;
  subattachments?: GraphJson;
  target?: GraphJson;
  permalink_url?: string;
  page_story_id?: string;
  uri?: string;
  video_id?: string;
  upload_url?: string;
  upload_session_id?: string;
  start_offset?: string;
  end_offset?: string;
  status?: unknown;
  status_code?: string;
  debug_info?: { retriable: boolean; type: string; message: string };
  is_published?: boolean;
  published?: boolean;
  access_token?: string;
  expires_in?: number;
  tasks?: string[];
}

export interface Answer {
  status: number;
  headers: HttpResponse['headers'];
  text: string;
  json: GraphJson;
}

const toAnswer = (response: HttpResponse): Answer => {
  const text = Buffer.from(response.body).toString('utf8');
  let json: unknown = {};
  try {
    json = JSON.parse(text);
  } catch {
    json = { notJson: true };
  }
  return { status: response.status, headers: response.headers, text, json: json as GraphJson };
};

export interface CallOptions {
  token?: string | null;
  version?: string;
  headers?: Record<string, string>;
  host?: 'graph.facebook.com' | 'graph-video.facebook.com';
  /** How parameters travel; default: query for GET and DELETE, form for POST. */
  by?: 'query' | 'form' | 'json' | 'multipart';
  json?: unknown;
  files?: FilePart[];
}

export function openOffice(settings: Partial<Settings> = {}, extra: Partial<FacebookOptions> = {}) {
  const clock = { now: start };
  const facebook = createFacebook({
    now: () => clock.now,
    blobs: memoryBlobs(),
    random: seeded(7),
    settings,
    ...extra,
  });
  const { admin, sites } = facebook;
  const app = admin.addApp({ name: 'Siar' });
  const person = admin.addPerson({ name: 'Rina Wulandari' });
  const page = admin.addPage({
    name: 'Dinas Komunikasi dan Informatika',
    username: 'diskominfo.contoh',
    about: 'Akun resmi.',
    followers: 12480,
  });
  admin.setTasks(page.id, person.id, ['MANAGE', 'CREATE_CONTENT', 'MODERATE', 'ANALYZE']);
  const userToken = admin.issueToken({ kind: 'user', appId: app.id, personId: person.id, scopes: allScopes });
  const pageToken = admin.pageToken(userToken, page.id);

  function call(
    method: string,
    path: string,
    parameters: Record<string, string> = {},
    options: CallOptions = {},
  ): Answer {
    const { token = pageToken, version = 'v25.0', headers = {}, files, host = 'graph.facebook.com' } = options;
    const by = options.by ?? (files ? 'multipart' : method === 'POST' ? 'form' : 'query');
    const url = new URL(`https://${host}/${version ? `${version}/` : ''}${path}`);
    let body = new Uint8Array() as Uint8Array;
    const sent: Record<string, string> = { ...headers };
    if (token !== null && !sent.authorization) sent.authorization = `Bearer ${token}`;
    if (by === 'query') for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    if (by === 'form') {
      sent['content-type'] = 'application/x-www-form-urlencoded';
      body = new Uint8Array(Buffer.from(new URLSearchParams(parameters).toString()));
    }
    if (by === 'json') {
      sent['content-type'] = 'application/json';
      body = new Uint8Array(Buffer.from(JSON.stringify(options.json ?? parameters)));
    }
    if (by === 'multipart') {
      const form = multipart(parameters, files ?? []);
      sent['content-type'] = form.type;
      body = form.body;
    }
    return toAnswer(sites[host]({ method, url: url.href, headers: sent, body }));
  }

  /** Raw bytes to rupload.facebook.com, with the headers it asks for; a header set to '' is left out. */
  function send(address: string, bytes: Uint8Array, headers: Record<string, string> = {}): Answer {
    const all: Record<string, string> = {
      Authorization: `OAuth ${pageToken}`,
      offset: '0',
      file_size: String(bytes.length),
      'Content-Type': 'application/octet-stream',
      ...headers,
    };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    return toAnswer(sites['rupload.facebook.com']({ method: 'POST', url: address, headers: sent, body: bytes }));
  }

  /** The bytes in pieces of that size, each at its offset; the last answer. */
  function sendInPieces(
    address: string,
    bytes: Uint8Array,
    size: number,
    headers: Record<string, string> = {},
  ): Answer {
    let answer: Answer | undefined;
    for (let from = 0; from < bytes.length; from += size) {
      const own = { offset: String(from), file_size: String(bytes.length), ...headers };
      answer = send(address, bytes.slice(from, from + size), own);
    }
    if (!answer) throw new Error('Nothing to send');
    return answer;
  }

  const stage = (bytes: Uint8Array = jpeg(), parameters: Record<string, string> = {}): string =>
    call('POST', `${page.id}/photos`, { published: 'false', ...parameters }, { files: [{ bytes }] }).json.id ?? '';

  const post = (parameters: Record<string, string>, options: CallOptions = {}): Answer =>
    call('POST', `${page.id}/feed`, parameters, options);

  const get = (url: string): HttpResponse => {
    const host = new URL(url).host as keyof typeof sites;
    return sites[host]({ method: 'GET', url, headers: {}, body: new Uint8Array() });
  };

  return {
    clock,
    facebook,
    admin,
    app,
    person,
    page,
    userToken,
    pageToken,
    call,
    send,
    sendInPieces,
    stage,
    post,
    get,
    web: (path: string): Answer => toAnswer(get(`https://www.facebook.com${path}`)),
    minutes(count: number) {
      clock.now += count * 60_000;
    },
  };
}

export const mediaOf = (...ids: string[]): string => JSON.stringify(ids.map((id) => ({ media_fbid: id })));
