// A small office at the simulated TikTok, and short ways to call its sites, for the tests beside this file.
import { memoryBlobs } from '../../workbench/google/blob-store';
import type { HttpResponse } from '../../workbench/google/contract';
import { mediaBytes } from '../../workbench/office/media';
import {
  type App,
  type Creator,
  createTiktok,
  type Scope,
  type Settings,
} from '../../workbench/platforms/tiktok/tiktok';
import { seeded } from '../facebook/office';

export const start = Date.parse('2026-11-23T07:30:00Z');
export const allScopes: Scope[] = [
  'user.info.basic',
  'user.info.profile',
  'user.info.stats',
  'video.publish',
  'video.upload',
  'video.list',
];

/** 6 seconds, 720 x 1280, 25 frames a second, H.264 and AAC; 271,924 bytes. */
export const shortFilm = (): Uint8Array => mediaBytes('video-tanam-jajar-legowo.mp4');

export interface TiktokJson {
  data: {
    publish_id?: string;
    upload_url?: string;
    status?: string;
    fail_reason?: string;
    uploaded_bytes?: number;
    publicaly_available_post_id?: number[];
    videos?: Record<string, string | number | boolean | null>[];
    cursor?: number;
    has_more?: boolean;
    user?: Record<string, string | number | boolean>;
    privacy_level_options?: string[];
    [name: string]: unknown;
  };
  error: { code: string; message: string; log_id?: string; logid?: string };
}

export interface Answer {
  status: number;
  headers: HttpResponse['headers'];
  text: string;
  json: TiktokJson;
  code: string;
}

function toAnswer(response: HttpResponse): Answer {
  const text = Buffer.from(response.body).toString('utf8');
  let json: TiktokJson = { data: {}, error: { code: '', message: '' } };
  try {
    json = JSON.parse(text);
  } catch {
    // a page, or nothing at all
  }
  return { status: response.status, headers: response.headers, text, json, code: json.error.code };
}

export interface Film {
  bytes: Uint8Array;
  chunkBytes?: number;
}

/** The members of source_info for a film cut into chunks of this size. */
export const sourceOf = ({ bytes, chunkBytes = bytes.length }: Film) => ({
  source: 'FILE_UPLOAD',
  video_size: bytes.length,
  chunk_size: chunkBytes,
  total_chunk_count: Math.floor(bytes.length / chunkBytes),
});

export const postInfo = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: 'Tanam jajar legowo #PertanianMaju',
  privacy_level: 'PUBLIC_TO_EVERYONE',
  disable_duet: true,
  disable_stitch: true,
  disable_comment: true,
  brand_content_toggle: false,
  brand_organic_toggle: false,
  ...change,
});

interface Opening {
  settings?: Partial<Settings>;
  app?: Partial<App>;
  creator?: Partial<Creator>;
  scopes?: readonly Scope[];
}

export function openOffice({ settings = {}, app = {}, creator = {}, scopes = allScopes }: Opening = {}) {
  const clock = { now: start };
  const tiktok = createTiktok({ now: () => clock.now, blobs: memoryBlobs(), random: seeded(7), settings });
  const { admin, sites } = tiktok;
  const siar = admin.addApp({ name: 'Siar', ...app });
  const account = admin.addCreator({
    username: 'dinas.contoh',
    nickname: 'Dinas Pertanian Contoh',
    bio: 'Akun resmi. Layanan: https://contoh.go.id',
    followers: 8214,
    ...creator,
  });
  const token = admin.issueToken({ openId: account.openId, scopes });

  function call(
    path: string,
    body?: unknown,
    { as = token, method = 'POST' }: { as?: string | null; method?: string } = {},
  ) {
    const headers: Record<string, string> = as === null ? {} : { Authorization: `Bearer ${as}` };
    if (body !== undefined) headers['Content-Type'] = 'application/json; charset=UTF-8';
    return toAnswer(
      sites['open.tiktokapis.com']({
        method,
        url: `https://open.tiktokapis.com/v2/${path}`,
        headers,
        body: body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body)),
      }),
    );
  }

  const film = { bytes: shortFilm() };
  const initDirect = (post = postInfo(), source: Record<string, unknown> = sourceOf(film), as = token) =>
    call('post/publish/video/init/', { post_info: post, source_info: source }, { as });
  const initInbox = (source: Record<string, unknown> = sourceOf(film)) =>
    call('post/publish/inbox/video/init/', { source_info: source });
  const status = (publishId: string, as = token) =>
    call('post/publish/status/fetch/', { publish_id: publishId }, { as });

  const put = (url: string, chunk: Uint8Array, range: string, headers: Record<string, string> = {}) =>
    toAnswer(
      sites['open-upload.tiktokapis.com']({
        method: 'PUT',
        url,
        headers: { 'Content-Type': 'video/mp4', 'Content-Range': range, ...headers },
        body: chunk,
      }),
    );

  /** All chunks in order; the answers' statuses. */
  function upload(url: string, { bytes, chunkBytes = bytes.length }: Film): number[] {
    const count = Math.floor(bytes.length / chunkBytes);
    return Array.from({ length: count }, (_, i) => {
      const first = i * chunkBytes;
      const last = i === count - 1 ? bytes.length - 1 : first + chunkBytes - 1;
      return put(url, bytes.subarray(first, last + 1), `bytes ${first}-${last}/${bytes.length}`).status;
    });
  }

  const seconds = (count: number) => {
    clock.now += count * 1000;
  };

  /** From init to the last chunk; the publish_id. */
  function send(kind: 'direct' | 'inbox' = 'direct', one: Film = film, post = postInfo()): string {
    const { data } = (kind === 'direct' ? initDirect(post, sourceOf(one)) : initInbox(sourceOf(one))).json;
    upload(data.upload_url ?? '', one);
    return data.publish_id ?? '';
  }

  /** Asked every half minute until the state no longer changes. */
  function states(publishId: string, times = 5): string[] {
    return Array.from({ length: times }, () => {
      seconds(30);
      const { data } = status(publishId).json;
      return data.fail_reason ?? data.status ?? '';
    });
  }

  const web = (path: string, headers: Record<string, string> = {}) =>
    toAnswer(
      sites['www.tiktok.com']({ method: 'GET', url: `https://www.tiktok.com${path}`, headers, body: new Uint8Array() }),
    );

  return {
    ...{ clock, tiktok, admin, siar, account, token, film },
    ...{ call, initDirect, initInbox, status, put, upload, send, states, seconds, web },
  };
}
