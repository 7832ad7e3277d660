// The main job, act by act, for stories: a row typed and submitted, a decision, and the clock run until nothing is left to do.
import { encode } from 'jpeg-js';
import type { Acts, At } from '../workbench/google/grid/acts';
import { createHands } from '../workbench/google/hands';
import type { RecordingScreen } from '../workbench/google/screens';
import type { BookName, Happening, Who } from '../workbench/office/contract';
import { createOffice, type OfficeOptions } from '../workbench/office/office';
import type { PlayedOffice } from '../workbench/office/played-office';
import { writeRow } from '../workbench/office/rows';
import { cellText, columnOf, sheetNamed, tableRows } from '../workbench/office/sheet-text';

export const register = 'Register Konten';
export const review = 'Pemeriksaan';
export const picture = 'panen.jpg';

/** A real JPEG, small because the simulated platform really decodes it. */
export const pictureBytes = (width = 320, height = 320): Uint8Array =>
  encode({ width, height, data: Buffer.alloc(width * height * 4, 0x7f) }, 80).data;

/** One row as staff type it. */
export const typedRow: Readonly<Record<string, string>> = {
  title: 'Panen raya padi',
  category: 'Kegiatan',
  files: picture,
  caption: 'Panen raya padi di lahan percontohan.',
  platforms: 'Facebook',
  staff: 'Wening Asri',
};

export const firstRow = 2;

export function openOffice(options: OfficeOptions = {}): PlayedOffice {
  const office = createOffice(options);
  office.upload('staff', picture, pictureBytes());
  office.advance(5);
  return office;
}

export function typeRow(office: PlayedOffice, values: Readonly<Record<string, string>>, row = firstRow): Happening[] {
  return writeRow(office, office.seat('staff'), register, row, values);
}

/** From a phone: the row and its `Tindakan`, no menu. */
export function submitByCells(
  office: PlayedOffice,
  values: Readonly<Record<string, string>> = typedRow,
  row = firstRow,
): void {
  typeRow(office, { ...values, action: 'Ajukan' }, row);
  office.advance(5);
}

/** At a desk: the menu, on the selected row. */
export function submitByMenu(office: PlayedOffice, row = firstRow): Happening[] {
  const staff = office.seat('staff');
  staff.open();
  staff.select(register, row, 0);
  return staff.menu('SOP Media Sosial', 'Ajukan pemeriksaan');
}

export function approveByMenu(
  office: PlayedOffice,
  who: 'lead' | 'staff' | 'head' = 'lead',
  row = firstRow,
): Happening[] {
  const seat = office.seat(who);
  seat.open();
  seat.select(review, row, 0);
  seat.answer({ button: 'YES' });
  return seat.menu('Pemeriksaan (Review)', 'Setujui (Approve)');
}

export function approveByCells(office: PlayedOffice, who: 'lead' | 'staff' = 'lead', row = firstRow): Happening[] {
  const seat = office.seat(who);
  return writeRow(office, seat, review, row, { decision: 'Setujui (Approve)', attested: 'TRUE', send: 'TRUE' });
}

/** Until the next tick would change nothing: every delay the runner knows is shorter. */
export const settle = (office: PlayedOffice, minutes = 60): void => office.advance(minutes);

export const posts = (office: PlayedOffice) =>
  office.facebook.admin.posts(office.accounts.facebook.externalId).filter((post) => post.permalink !== '');

export const rows = (office: PlayedOffice, tab: string, book: 'ledger' | 'backOffice' = 'ledger') =>
  tableRows(office.book(book), tab);

export function cell(office: PlayedOffice, key: string, row = firstRow, tab = register): string {
  const book = office.book('ledger');
  const sheet = sheetNamed(book, tab);
  return cellText(book, sheet, row, columnOf(book, sheet, key));
}

export const wordsOf = (happenings: readonly Happening[]): string =>
  happenings.map((one) => ('message' in one ? one.message : one.title)).join('\n');

/** A person's own hands on cells, rows and tabs; what is typed sets off what Google sets off. */
export interface Hands {
  readonly email: string;
  readonly acts: Acts;
  /** A tab by its title as shown now. */
  at(tab: string, book?: BookName): At;
}

export function handsOf(office: PlayedOffice, who: Who): Hands {
  const { world } = office;
  return {
    email: office.people[who].email,
    acts: createHands(world),
    at: (tab, book = 'ledger') => ({
      bookId: office.books[book],
      sheetId: sheetNamed(office.book(book), tab).sheetId,
    }),
  };
}

/** Where a column stands now. */
export const columnAt = (office: PlayedOffice, tab: string, key: string, book: BookName = 'ledger'): number =>
  columnOf(office.book(book), sheetNamed(office.book(book), tab), key);

/** Every sentence of toasts and dialogs this person has seen, oldest first. */
export const toldTo = (office: PlayedOffice, who: Who): string[] =>
  (office.seat(who).screen as RecordingScreen).shown.flatMap((one) => ('message' in one ? [one.message] : []));

/** The owner's menu; answers what the dialog says. */
export function setUpAgain(office: PlayedOffice): string {
  const owner = office.seat('owner', 'backOffice');
  owner.open();
  return wordsOf(owner.menu('Siar', 'Siapkan buku kerja'));
}
