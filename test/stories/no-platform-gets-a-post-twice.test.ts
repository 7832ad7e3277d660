// Promise 2 on every platform and form: whatever answer is lost and wherever the publishing run is killed, there is one post; only on X
// may a person have to look. Every call to a platform is struck; of the service calls, those that fetch and a few others.
import type { Json } from '../workbench/google/contract';
import { film100Seconds } from '../workbench/office/bad-films';
import type { PlatformName } from '../workbench/office/contract';
import { makeFilm } from '../workbench/office/film-maker';
import { mediaBytes } from '../workbench/office/media';
import { calm, seenOn } from './platforms';
import { approveByCells, cell, openOffice, picture, submitByCells, typedRow } from './played';

const short = 'video-tanam-jajar-legowo.mp4';
const long = 'panen-panjang.mp4';
/** Longer than a Reel on Facebook may be. */
const wide = 'panen-100-detik.mp4';

const office = openOffice();
office.upload('staff', short, mediaBytes(short));
// Two chunks for Meta and TikTok, ten for X.
office.upload('staff', long, makeFilm({ seconds: 12, bytes: 9_500_000 }));
office.upload('staff', wide, film100Seconds());
office.advance(5);
const morning = office.snapshot();

const forms: readonly (readonly [string, PlatformName, string])[] = [
  ['a picture on Instagram', 'instagram', picture],
  ['a Reel on Instagram', 'instagram', short],
  ['a Reel on Facebook in two chunks', 'facebook', long],
  ['a Page video on Facebook', 'facebook', wide],
  ['a picture on X', 'x', picture],
  ['a film on X', 'x', short],
  ['a film on TikTok in two chunks', 'tiktok', long],
];

/** Approved, and due at the next tick. */
function due(platform: PlatformName, files: string): Json {
  office.restore(morning);
  calm(office);
  const platforms = office.accounts[platform].label;
  submitByCells(office, { ...typedRow, platforms, files, tiktokPrivacy: 'Semua orang' });
  approveByCells(office);
  office.advance(5);
  return office.snapshot();
}

const isOver = () => /^(Terunggah|Gagal diunggah|Perlu dipastikan)/.test(cell(office, 'status'));

/** The next ticks, until the row says the end; one more, in which a second post would come. */
function carryOn(): void {
  for (let tick = 0; tick < 20 && !isOver(); tick += 1) office.advance(5);
  office.advance(5);
  calm(office);
}

/** X cannot say that a post is not there, so a person looks; everywhere else there is an end. Undefined when all is well. */
function wrong(platform: PlatformName): string | undefined {
  const [status, note] = [cell(office, 'status'), cell(office, 'note')];
  const count = seenOn(office, platform).length;
  const isForAPerson = platform === 'x' && status === 'Perlu dipastikan' && count <= 1 && /Periksa akun /.test(note);
  const isRight = isForAPerson || (status === 'Terunggah' && count === 1);
  return isRight ? undefined : `${count} posts, ${status}: ${note}`;
}

/** Drive is no platform. */
const toPlatform = ({ url }: { readonly url: string }) => new URL(url).host !== 'www.googleapis.com';

describe.each(forms)('%s', (_name, platform, files) => {
  let ready: Json;
  let requests = 0;
  /** Numbers of the publishing run's service calls, and those of them that went to a host. */
  const calls = { all: 0, fetches: [] as number[] };

  beforeAll(() => {
    ready = due(platform, files);
    const { traffic } = office.world.network;
    const before = traffic.entries.length;
    office.world.faults.afterCall = (run, call, n) => {
      if (run.entry !== 'clock') return;
      calls.all = Math.max(calls.all, n);
      if (call.service === 'UrlFetch') calls.fetches.push(n);
    };
    office.advance(5);
    office.world.faults.clear();
    carryOn();
    requests = traffic.entries.slice(before).filter(toPlatform).length;
  });

  it('is posted once when nothing is lost', () => {
    expect([wrong(platform), seenOn(office, platform).length]).toEqual([undefined, 1]);
    expect(requests).toBeGreaterThan(2);
  });

  it.each(['before', 'after'] as const)('is posted once, each answer lost %s its call took effect', (when) => {
    const seen = new Map<number, string>();
    for (let nth = 1; nth <= requests; nth += 1) {
      office.restore(ready);
      const { faults } = office.world.network;
      if (when === 'after') faults.loseAnswer({ match: toPlatform, nth });
      else faults.failBefore({ match: toPlatform, nth }, 'timeout');
      carryOn();
      const trouble = wrong(platform);
      if (trouble !== undefined) seen.set(nth, trouble);
    }
    expect([...seen]).toEqual([]);
  });

  it('is posted once, its first run killed after each fetch and after some other calls (seed 7)', () => {
    const seen = new Map<number, string>();
    for (const nth of [...new Set([...calls.fetches, ...sample(calls.all, 3, 7)])]) {
      office.restore(ready);
      office.world.faults.killAt(nth, 'after', (run) => run.entry === 'clock');
      carryOn();
      const trouble = wrong(platform);
      if (trouble !== undefined) seen.set(nth, trouble);
    }
    expect([...seen]).toEqual([]);
  });

  it('is posted once, its first run killed while a fetch is under way, which lands without it', () => {
    const seen = new Map<number, string>();
    const { traffic } = office.world.network;
    for (const nth of calls.fetches) {
      office.restore(ready);
      const before = traffic.entries.length;
      office.world.faults.killAt(nth, 'during', (run) => run.entry === 'clock');
      carryOn();
      const landed = traffic.entries.slice(before).some(({ unheard }) => unheard);
      const trouble = landed ? wrong(platform) : 'nothing landed';
      if (trouble !== undefined) seen.set(nth, trouble);
    }
    expect([...seen]).toEqual([]);
  });
});

/** The same few numbers of 1 to `most` every time (a linear congruence, so that no clock and no chance is asked). */
function sample(most: number, count: number, seed: number): number[] {
  let value = seed;
  return Array.from({ length: count }, () => {
    value = (value * 1_103_515_245 + 12_345) % 2 ** 31;
    return 1 + (value % most);
  });
}
