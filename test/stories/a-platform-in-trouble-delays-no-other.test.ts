// Must hold: a platform that refuses, is slow or is down costs the others no more than a tick, is never posted to twice, and ends in one
// post or in words that say what to do.
import type { Json } from '../workbench/google/contract';
import type { PlatformName } from '../workbench/office/contract';
import { largeFilm } from '../workbench/office/large-film';
import { calm, platformNames, resultsOf, type StrikeOf, seenOn, trouble } from './platforms';
import { approveByCells, cell, firstRow, openOffice, submitByCells, typedRow } from './played';

/** Virtual milliseconds: design, "one execution". */
const longestRun = 330_000;

const picture = { ...typedRow, title: 'Gambar panen', platforms: '', caption: 'Panen raya padi.' };
const film = {
  ...typedRow,
  ...{ title: 'Film panen', platforms: '', caption: 'Dari sawah ke gudang.', files: 'panen.mp4' },
  ...{ tiktokPrivacy: 'Semua orang', tiktokComments: 'TRUE' },
};
const contents = [
  { ...picture, row: firstRow, on: ['facebook', 'instagram', 'x'] },
  { ...film, row: firstRow + 1, on: platformNames },
] as const;

const office = openOffice();
// Three chunks for Meta and TikTok, twenty for X.
office.upload('staff', film.files, largeFilm(20_000_000));
office.advance(5);
submitByCells(office, picture);
submitByCells(office, film, firstRow + 1);
for (const { row } of contents) approveByCells(office, 'lead', row);
office.advance(5);
const approved: Json = office.snapshot();

/** In which run after the approval each post came out: a run is a tick. */
const outIn = () => {
  const runs = office.world.executions.all().slice(runsBefore);
  return contents.flatMap(({ title, on }) =>
    on.map((platform) => {
      const at = resultsOf(office, title)[platform]?.publishedAt ?? 0;
      return {
        title,
        platform,
        run: at === 0 ? Number.POSITIVE_INFINITY : runs.findIndex((run) => run.startedAt + run.virtualMs >= at),
      };
    }),
  );
};
const runsBefore = office.world.executions.all().length;
office.advance(40);
const undisturbed = outIn();

const refusals: { readonly [P in PlatformName]: StrikeOf<P> } = {
  facebook: { kind: 'error', name: 'contentPolicy' },
  instagram: { kind: 'error', name: 'blocked' },
  x: { kind: 'error', name: 'notPermitted' },
  tiktok: { kind: 'error', name: 'spam_risk_user_banned_from_posting' },
};

const slowly = (platform: PlatformName) => trouble(office, platform, { kind: 'slow', seconds: 45 });

/** What befalls a platform, and for how many minutes its target keeps trying. */
const troubles: readonly [string, number, (platform: PlatformName) => void][] = [
  ['refuses', 40, (platform) => trouble(office, platform, refusals[platform], 'POST')],
  ['takes 45 s for every answer', 90, slowly],
  [
    'answers nothing for 50 s a call',
    85,
    (platform) => trouble(office, platform, { kind: 'lost_answer', answer: 'timeout', committed: false }),
  ],
  [
    'answers 500',
    85,
    (platform) => trouble(office, platform, { kind: 'lost_answer', answer: 'status_500', committed: false }),
  ],
];
const label = (platform: PlatformName) => office.accounts[platform].label;

it('puts everything out when nobody is in trouble', () => {
  expect(undisturbed.map(({ run }) => Number.isFinite(run))).toEqual(Array(7).fill(true));
});

describe.each(troubles)('a platform that %s', (_name, minutes, befall) => {
  it.each(platformNames)('delays no other and explains itself: %s', (troubled) => {
    office.restore(approved);
    calm(office);
    befall(troubled);
    office.advance(minutes);
    const now = outIn();
    const late = undisturbed.flatMap((one, i) => {
      const run = now[i]?.run ?? Number.POSITIVE_INFINITY;
      return one.platform !== troubled && run > one.run + 1 ? [{ ...one, cameIn: run }] : [];
    });
    expect(late).toEqual([]);

    for (const platform of platformNames) {
      const seen = seenOn(office, platform).map((post) => post.caption);
      expect(seen.sort()).toEqual([...new Set(seen)]);
    }
    if (befall === slowly) expect(now.filter(({ run }) => !Number.isFinite(run))).toEqual([]);
    for (const { title, row, on } of contents) {
      const isOut = resultsOf(office, title)[troubled] !== undefined;
      if (isOut || !(on as readonly PlatformName[]).includes(troubled)) continue;
      expect(cell(office, 'status', row)).toMatch(/^(Terunggah sebagian|Perlu dipastikan)$/);
      const words = cell(office, 'note', row)
        .split('\n')
        .find((line) => line.startsWith(label(troubled)));
      expect(words).toMatch(/(Minta|ajukan kembali|Periksa|Buka|Perbaiki) /);
      const letters = office.mails('staff').filter((mail) => mail.subject.includes(cell(office, 'contentNo', row)));
      expect(letters.filter((mail) => mail.subject.includes('Unggahan gagal'))).toHaveLength(1);
      expect(letters.at(-1)?.body).toContain(label(troubled));
    }
    const runs = office.world.executions.all().slice(runsBefore);
    expect(runs.filter((run) => !run.ok || run.virtualMs > longestRun)).toEqual([]);
  });
});
