// What a lively office does to its sheet between two contents, drawn from a seed: moved columns, inserted ones, sorted rows, filters, new names.
import { createRandom } from '../workbench/google/random';
import type { BookName, Who } from '../workbench/office/contract';
import type { PlayedOffice } from '../workbench/office/played-office';
import { handsOf } from './played';

/** A tab by the name it was born with: `titleOf` tells what it is called now. */
export interface Titles {
  of(born: string, book?: BookName): string;
}

export function titlesOf(office: PlayedOffice): Titles {
  const born = new Map(
    (['ledger', 'backOffice'] as const).flatMap((book) =>
      office.book(book).sheets.map((sheet) => [`${book} ${sheet.title}`, sheet.sheetId] as const),
    ),
  );
  return {
    of: (name, book = 'ledger') => {
      const sheet = office.book(book).sheets.find((one) => one.sheetId === born.get(`${book} ${name}`));
      if (!sheet) throw new Error(`The tab ${name} is gone`);
      return sheet.title;
    },
  };
}

export interface Shuffled {
  readonly name: string;
  readonly kind: string;
  readonly refused: boolean;
}

const headerRows = 2;
const mostColumns = 60;

/** One act after another, always the same for a seed. */
export function createShuffler(office: PlayedOffice, titles: Titles, seed: number) {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;

  interface Scene {
    readonly who: Who;
    readonly book: BookName;
    /** As it was born. */
    readonly tab: string;
  }
  const scenes: readonly Scene[] = [
    ...Array<Scene>(6).fill({ who: 'staff', book: 'ledger', tab: 'Register Konten' }),
    { who: 'lead', book: 'ledger', tab: 'Register Konten' },
    ...Array<Scene>(2).fill({ who: 'owner', book: 'ledger', tab: 'Pemeriksaan' }),
    { who: 'lead', book: 'ledger', tab: 'Pemeriksaan' },
    { who: 'owner', book: 'ledger', tab: 'Register Unggahan' },
    { who: 'staff', book: 'ledger', tab: 'Laporan' },
    { who: 'owner', book: 'backOffice', tab: 'Pengguna & Peran' },
    { who: 'owner', book: 'backOffice', tab: 'Akun Media Sosial' },
    { who: 'owner', book: 'backOffice', tab: 'Paket' },
    { who: 'owner', book: 'backOffice', tab: 'Sasaran' },
    { who: 'owner', book: 'backOffice', tab: 'Unggahan' },
    { who: 'owner', book: 'backOffice', tab: 'Log' },
  ];

  const kinds = {
    'moves a column': ({ acts, email, at, sheet }) =>
      acts.moveColumns(email, at, random.below(sheet.columnCount), 1, random.below(sheet.columnCount + 1)),
    'inserts a column': ({ acts, email, at, sheet }) => {
      if (sheet.columnCount >= mostColumns) return acts.clearFilter(email, at);
      const column = random.below(sheet.columnCount + 1);
      const result = acts.insertColumns(email, at, column, 1);
      if (result.ok) acts.typeCell(email, at, 1, column, pick(['Catatan kita', 'Judul', 'Nomor', 'Paraf', '2026']));
      return result;
    },
    'sorts all rows': ({ acts, email, at, sheet }) =>
      acts.sortRange(email, at, { column: random.below(sheet.columnCount), ascending: random.below(2) === 0 }),
    'sets a filter': ({ acts, email, at, sheet }) =>
      acts.setFilter(email, at, {
        [random.below(sheet.columnCount)]: [pick(['', 'Facebook', 'Terunggah', 'Kegiatan'])],
      }),
    'clears the filter': ({ acts, email, at }) => acts.clearFilter(email, at),
    'renames the tab': ({ acts, email, at }) => acts.renameTab(email, at, `Tab ${random.below(1_000_000)} ' "é🌾`),
    'moves the tab': ({ acts, email, at, sheets }) => acts.moveTab(email, at, random.below(sheets)),
    'inserts rows': ({ acts, email, at, sheet }) =>
      acts.insertRows(
        email,
        at,
        headerRows + random.below(Math.min(12, sheet.rowCount - headerRows)),
        1 + random.below(2),
      ),
    'deletes empty rows': ({ acts, email, at, sheet }) => {
      const filled = sheet.rows.reduce(
        (last, row, i) => (row?.cells.some((one) => one?.value !== undefined) ? i : last),
        0,
      );
      return sheet.rowCount - filled > 30 ? acts.deleteRows(email, at, filled + 5, 2) : acts.clearFilter(email, at);
    },
    'hides a column': ({ acts, email, at, sheet }) =>
      acts.hideLines(email, at, 'COLUMNS', random.below(sheet.columnCount), 1, random.below(2) === 0),
    'adds a tab of their own': ({ acts, email, bookId, sheets }) =>
      sheets < 30 ? acts.addTab(email, bookId, `Catatan ${random.below(1_000_000)}`) : { ok: true },
  } satisfies Record<string, (stage: ReturnType<typeof stageOf>) => { ok: boolean }>;
  const names = Object.keys(kinds) as (keyof typeof kinds)[];

  function stageOf({ who, book, tab }: Scene) {
    const { acts, email, at } = handsOf(office, who);
    const place = at(titles.of(tab, book), book);
    const sheet = office.book(book).sheets.find((one) => one.sheetId === place.sheetId);
    if (!sheet) throw new Error(`The tab ${tab} is gone`);
    return { acts, email, at: place, sheet, bookId: office.books[book], sheets: office.book(book).sheets.length };
  }

  return {
    /** Three acts at once, so that each shuffle is a little hostile and their sum is very. */
    shuffle: (): Shuffled[] =>
      Array.from({ length: 3 }, () => {
        const scene = pick(scenes);
        const kind = pick(names);
        return { name: `${scene.who} ${kind} (${scene.tab})`, kind, refused: !kinds[kind](stageOf(scene)).ok };
      }),
    random,
  };
}
