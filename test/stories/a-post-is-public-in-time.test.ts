// Must hold (the numbers of an upload): an approved picture is public within 17 minutes on all its automatic accounts, and a film of 60 MB
// costs each of its four accounts a bounded number of fetches, never more than a chunk at a time, in runs that end in time.
import { createHash } from 'node:crypto';
import type { TrafficEntry } from '../workbench/google/network/traffic';
import type { PlatformName } from '../workbench/office/contract';
import { largeFilm } from '../workbench/office/large-film';
import { platformNames, resultsOf, seenOn } from './platforms';
import { approveByCells, openOffice, picture, submitByCells, typedRow } from './played';

const minute = 60_000;
/** Virtual milliseconds: an execution may last 6 minutes; we end half a minute before. */
const longestRun = 330_000;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const office = openOffice();
const founded = office.snapshot();
const runsSince = (count: number) => office.world.executions.all().slice(count);

describe('an approved picture', () => {
  submitByCells(office, { ...typedRow, platforms: '', files: picture });
  const offered = office.snapshot();

  /** 0: right after a tick, the worst moment, for the decision then waits for the whole of the next one. */
  it.each([0, 1, 2, 3, 4])('is public on all its accounts within 17 minutes, decided %i min after a tick', (after) => {
    office.restore(offered);
    office.world.runUntil(office.now() + after * minute);
    const decidedAt = office.now();
    approveByCells(office);
    office.advance(20);
    const results = resultsOf(office, typedRow.title ?? '');
    expect(Object.keys(results).sort()).toEqual(['facebook', 'instagram', 'x']);
    for (const platform of ['facebook', 'instagram', 'x'] as const) {
      expect([platform, seenOn(office, platform)]).toEqual([platform, [expect.objectContaining({})]]);
      expect((results[platform]?.publishedAt ?? Number.NaN) - decidedAt).toBeLessThanOrEqual(17 * minute);
    }
  });
});

describe('a film of 62 MB on all four platforms', () => {
  const film = largeFilm();
  const title = 'Film panen';
  office.restore(founded);
  office.upload('staff', 'panen.mp4', film);
  office.advance(5);
  const typed = { ...typedRow, title, platforms: '', files: 'panen.mp4' };
  submitByCells(office, { ...typed, tiktokPrivacy: 'Semua orang', tiktokComments: 'TRUE' });
  approveByCells(office);
  office.advance(5);
  const runsBefore = office.world.executions.all().length;
  const before = office.world.network.traffic.entries.length;
  office.advance(40);
  const entries = office.world.network.traffic.entries.slice(before);
  const played = office.snapshot();
  beforeAll(() => office.restore(played));

  const { facebook, accounts } = office;
  const filmIds = facebook.admin.videos(accounts.facebook.externalId).map((one) => one.id);
  const containers = facebook.instagram.admin.containers(accounts.instagram.externalId);
  const ownIds: readonly (readonly [PlatformName, readonly string[]])[] = [
    ['instagram', [accounts.instagram.externalId, ...containers.flatMap((one) => [one.id, one.mediaId ?? '-'])]],
    ['facebook', [accounts.facebook.externalId, ...filmIds]],
  ];
  const hosts: Readonly<Record<string, PlatformName>> = {
    'api.x.com': 'x',
    'open.tiktokapis.com': 'tiktok',
    'open-upload.tiktokapis.com': 'tiktok',
  };
  const isDrive = (entry: TrafficEntry) => new URL(entry.url).host === 'www.googleapis.com';
  /** Facebook and Instagram share their hosts: there the id in the path tells whose call it is. */
  function callee({ url }: TrafficEntry): PlatformName | undefined {
    const { host, pathname } = new URL(url);
    const parts = pathname.split('/');
    return hosts[host] ?? ownIds.find(([, ids]) => parts.some((part) => ids.includes(part)))?.[0];
  }
  /** Whose fetch each one was: a part read from Drive belongs to the platform that is sent something next. */
  const owned = entries.map((entry, i) => {
    const next = entries.slice(i).find((one) => !isDrive(one));
    return { entry, platform: next && callee(next) };
  });
  const of = (platform: PlatformName) => owned.filter((one) => one.platform === platform).map(({ entry }) => entry);
  /** A question how far the platform is: a read, or TikTok's and X's ways to ask. */
  const isPoll = (entry: TrafficEntry) => !isDrive(entry) && (entry.method === 'GET' || entry.url.includes('/status/'));
  /** Bytes of a part, as each publisher cuts the film; the design names them. */
  const chunkBytes = { facebook: 8 * 2 ** 20, instagram: 8 * 2 ** 20, x: 2 ** 20, tiktok: 8_000_000 } as const;

  it('knows whose fetch each one was', () => {
    expect(owned.filter(({ platform }) => platform === undefined).map(({ entry }) => entry.url)).toEqual([]);
  });

  it.each(platformNames)('is there once, whole, on %s', (platform) => {
    expect(seenOn(office, platform)).toEqual([expect.objectContaining({ sha256: sha256(film) })]);
  });

  it.each(platformNames)('costs no more fetches than 2 a chunk, 3 a run, its polls and 8: %s', (platform) => {
    const fetches = of(platform);
    const polls = fetches.filter(isPoll).length;
    const chunks = Math.ceil(film.length / chunkBytes[platform]);
    const executions = resultsOf(office, title)[platform]?.executions ?? Number.NaN;
    expect(fetches.length).toBeGreaterThanOrEqual(2 * chunks);
    expect(fetches.length).toBeLessThanOrEqual(2 * chunks + 3 * executions + polls + 8);
    // Polls have a bound of their own: the film is digested within a few looks.
    expect(polls).toBeLessThanOrEqual(executions + 8);
  });

  it.each(platformNames)(
    'is never in memory by more than a chunk: each part leaves before the next is read (%s)',
    (platform) => {
      const fetches = of(platform);
      const parts = fetches.flatMap((entry, i) => (isDrive(entry) ? [{ read: entry, sent: fetches[i + 1] }] : []));
      for (const { read, sent } of parts) {
        const bytes = read.response?.bytes ?? 0;
        expect(bytes).toBeLessThanOrEqual(chunkBytes[platform]);
        // X wraps a part in a form of a few hundred bytes.
        expect((sent?.requestBytes ?? 0) - bytes).toBeGreaterThanOrEqual(0);
        expect((sent?.requestBytes ?? 0) - bytes).toBeLessThan(1_000);
      }
      expect(parts.reduce((sum, { read }) => sum + (read.response?.bytes ?? 0), 0)).toBe(film.length);
    },
  );

  it('keeps every run within its time', () => {
    const runs = runsSince(runsBefore);
    expect(runs.every((run) => run.ok)).toBe(true);
    expect(Math.max(...runs.map((run) => run.virtualMs))).toBeLessThanOrEqual(longestRun);
  });
});
