// A small runner for one film on the simulated TikTok: the rules of publisher.ts and nothing else. The real one is proven by the stories.
import { readFileSync } from 'node:fs';
import type { MediaFile } from '../../../../../src/domain/content/content';
import type { TiktokChoices } from '../../../../../src/domain/content/tiktok';
import type { Account } from '../../../../../src/domain/office/account';
import type { Attempt, Step } from '../../../../../src/engine/upload/publishers/publisher';
import type { TiktokState } from '../../../../../src/engine/upload/publishers/tiktok/state';
import { tiktok } from '../../../../../src/engine/upload/publishers/tiktok/tiktok';
import type { Answer, Ask } from '../../../../../src/google/http';
import { memoryBlobs, sha256 } from '../../../../workbench/google/blob-store';
import { createRandom } from '../../../../workbench/google/random';
import { createTiktok, type Scope, type Settings } from '../../../../workbench/platforms/tiktok/tiktok';

/** A real film with a box of nothing at its end: large enough for several chunks. */
function paddedFilm(bytes: number): Uint8Array {
  const film = readFileSync('test/workbench/office/media/reels-uji-mutu-beras.mp4');
  const padded = Buffer.alloc(bytes);
  film.copy(padded);
  padded.writeUInt32BE(bytes - film.length, film.length);
  padded.write('free', film.length + 4);
  return padded;
}

/** Three chunks: one in the middle. */
export const film = paddedFilm(17_000_000);
const filmHash = sha256(film);

export interface Setting {
  readonly mode?: 'automatic' | 'tiktok_draft';
  readonly choices?: Partial<TiktokChoices>;
  readonly settings?: Partial<Settings>;
  readonly handle?: string;
  readonly scopes?: readonly Scope[];
}

export type End =
  | Extract<Step<TiktokState>, { kind: 'done' | 'handed_over' | 'unsure' }>
  | { kind: 'failed'; code: string };

export function openRunner({
  mode = 'automatic',
  choices = {},
  settings = {},
  handle = '@dinas.contoh',
  scopes,
}: Setting = {}) {
  const clock = { now: Date.parse('2026-11-23T07:30:00Z') };
  const random = createRandom(3);
  const site = createTiktok({ now: () => clock.now, blobs: memoryBlobs(), random: random.next, settings });
  site.admin.addApp();
  const creator = site.admin.addCreator({ username: 'dinas.contoh', nickname: 'Dinas Contoh' });
  const secret = site.admin.issueToken({
    openId: creator.openId,
    scopes: scopes ?? ['user.info.basic', 'video.publish', 'video.upload'],
  });
  const account: Account = {
    accountId: 'tt-utama',
    platform: 'tiktok',
    handle,
    externalId: creator.openId,
    mode,
    active: true,
  };
  const file: MediaFile = {
    fileId: 'f1',
    name: 'film.mp4',
    mimeType: 'video/mp4',
    bytes: film.length,
    sha256: filmHash,
    width: 720,
    height: 1280,
    film: { seconds: 10, codec: 'h264', fps: 30, audio: 'aac', indexFirst: true, hasEditList: false },
  };
  const kept = { address: '', intentAt: '', absentAt: '', attempts: 0, calls: 0 };

  function send(ask: Ask): Answer {
    clock.now += 1000;
    kept.calls += 1;
    const payload = ask.payload as unknown as Uint8Array | string | undefined;
    const body = typeof payload === 'string' ? Buffer.from(payload) : (payload ?? new Uint8Array());
    const headers: Record<string, string> = { ...ask.headers, ...tiktok.authorize(ask, secret) };
    if (ask.contentType !== undefined) headers['content-type'] = ask.contentType;
    if (ask.method === 'put') headers['content-length'] = String(body.length);
    const host = ask.url.split('/')[2] as keyof typeof site.sites;
    const response = site.sites[host]({ method: ask.method.toUpperCase(), url: ask.url, headers, body });
    if (Number(response.headers['x-siar-virtual-seconds'] ?? 0) > 50) return { kind: 'lost', message: 'Timeout' };
    const text = Buffer.from(response.body).toString('utf8');
    return { kind: 'answer', status: response.status, text, headers: {} };
  }

  const attempt = (seen: Pick<Attempt, 'mayHaveHappened' | 'absentTwice'>): Attempt => ({
    account,
    form: 'video',
    files: [file],
    cover: null,
    isTaken: () => false,
    title: 'Uji mutu',
    caption: 'Uji mutu beras #Beras',
    parts: ['Uji mutu beras #Beras'],
    altTexts: [''],
    tiktok: { privacy: 'public', comments: true, duet: false, stitch: false, promotion: 'none', ...choices },
    ...seen,
    intentAt: kept.intentAt,
    send,
    blob: () => {
      throw new Error('Films go by parts');
    },
    part: (_, first, last) => film.subarray(first, last + 1) as unknown as GoogleAppsScript.Base.Blob,
    get address() {
      return kept.address;
    },
    keepAddress(address) {
      kept.address = address;
    },
  });

  /** Until the target is over. `interrupt`: every other state is read back from its text, as after a kill. */
  function run({ interrupt = false } = {}): End {
    let state = tiktok.first({ account, form: 'video', files: [file], cover: null });
    for (let steps = 0; steps < 400; steps++) {
      if (interrupt && steps % 2 === 0) state = tiktok.parse(JSON.stringify(state)) ?? state;
      const asksFirst = tiktok.safety(state) === 'ask_first';
      const mayHaveHappened = asksFirst && kept.intentAt !== '';
      if (mayHaveHappened) clock.now = Math.max(clock.now, Date.parse(kept.intentAt) + 120_000);
      const absentTwice = mayHaveHappened && kept.absentAt !== '';
      if (asksFirst && (!mayHaveHappened || absentTwice)) kept.intentAt = new Date(clock.now).toISOString();
      const step = tiktok.advance(state, attempt({ mayHaveHappened, absentTwice }));
      if (kept.address !== '' && JSON.stringify(step).includes('https://open-upload'))
        throw new Error('The upload address stands in a step');
      const end = settle(step, asksFirst);
      if (end) return end;
      if (step.kind === 'next' || step.kind === 'wait') state = step.state;
    }
    throw new Error(`No end in sight: ${JSON.stringify(state)}`);
  }

  function settle(step: Step<TiktokState>, asksFirst: boolean): End | undefined {
    switch (step.kind) {
      case 'next':
        Object.assign(kept, { intentAt: '', absentAt: '', attempts: 0 });
        return undefined;
      case 'wait':
        clock.now += step.seconds * 1000;
        return undefined;
      case 'not_there':
        kept.absentAt ||= new Date(clock.now).toISOString();
        clock.now += 60_000;
        return undefined;
      case 'lost':
        if (!asksFirst) kept.attempts += 1;
        clock.now += 120_000;
        return undefined;
      case 'failed':
        kept.attempts += 1;
        if (step.again === 'no' || kept.attempts > 6) return { kind: 'failed', code: step.problem.code };
        clock.now += (step.seconds ?? 120) * 1000;
        return undefined;
      case 'paused':
        clock.now += step.seconds * 1000;
        return undefined;
      case 'not_sent':
        throw new Error('Nothing here refuses to send');
      default:
        return step;
    }
  }

  return { site, account, creator, kept, send, run, posts: () => site.admin.posts(creator.openId) };
}
