// A ledger as it looks after a year or three: contents that are over, typed in bulk, so that a tick can be measured beside them.
import { createActs } from '../google/grid/acts';
import { lastRow } from '../google/grid/cells';
import type { BookName, Who } from './contract';
import type { PlayedOffice } from './played-office';
import { columnOf, sheetNamed } from './sheet-text';

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number as the product gives it, a different one for every i. */
const numberOf = (i: number): string => {
  const digit = (power: number) => letters[Math.floor(i / letters.length ** power) % letters.length] ?? '2';
  return `K250101-${digit(3)}${digit(2)}${digit(1)}${digit(0)}`;
};

/** Their uploads, packages and log entries stand in the other tabs, as many rows each. */
const tabs: readonly {
  readonly book: BookName;
  readonly who: Who;
  readonly tab: string;
  readonly cells: Readonly<Record<string, (i: number) => string>>;
}[] = [
  {
    book: 'ledger',
    who: 'staff',
    tab: 'Register Konten',
    cells: {
      contentNo: numberOf,
      title: (i) => `Konten lama ${i + 1}`,
      caption: (i) => `Caption konten lama ${i + 1}.`,
    },
  },
  {
    book: 'ledger',
    who: 'owner',
    tab: 'Register Unggahan',
    cells: { uploadKey: (i) => `${numberOf(i)}/1/fb-utama`, contentNo: numberOf },
  },
  { book: 'backOffice', who: 'owner', tab: 'Unggahan', cells: { uploadKey: (i) => `${numberOf(i)}/1/fb-utama` } },
  {
    book: 'backOffice',
    who: 'owner',
    tab: 'Arsip Paket',
    cells: { packageKey: (i) => `${numberOf(i)}/1`, contentNo: numberOf },
  },
  { book: 'backOffice', who: 'owner', tab: 'Log', cells: { event: () => 'uploaded', contentNo: numberOf } },
];

export function fillLedger(office: PlayedOffice, contents: number): void {
  const acts = createActs(office.world);
  for (const { book, who, tab, cells } of tabs) {
    // Below what stands already: the newest rows of a mirror are compared with the truth.
    const firstFree = Math.max(2, lastRow(sheetNamed(office.book(book), tab)) + 1);
    for (const [key, text] of Object.entries(cells)) {
      const sheet = sheetNamed(office.book(book), tab);
      const column = columnOf(office.book(book), sheet, key);
      const values = Array.from({ length: contents }, (_, i) => [text(i)]);
      const result = acts.paste(
        office.people[who].email,
        { bookId: office.books[book], sheetId: sheet.sheetId },
        firstFree,
        column,
        values,
        true,
      );
      if (!result.ok) throw new Error(result.refused);
    }
  }
}
