// Posting by hand: the links staff paste, the letters they get, and the owner's hands on the accounts.
import type { SentMail } from '../workbench/google/mail';
import type { Who } from '../workbench/office/contract';
import type { PlayedOffice } from '../workbench/office/played-office';
import { writeRow } from '../workbench/office/rows';
import { rows } from './played';

const accountsTab = 'Akun Media Sosial';

const accountRows = (office: PlayedOffice) => rows(office, accountsTab, 'backOffice');

/** The owner changes one account's row; '' as mode is what a fresh row has: manual. */
export function changeAccount(office: PlayedOffice, accountId: string, cells: Readonly<Record<string, string>>): void {
  const row = accountRows(office).find((one) => one.accountId === accountId)?.row;
  if (row === undefined) throw new Error(`There is no account ${accountId}`);
  writeRow(office, office.seat('owner', 'backOffice'), accountsTab, row, cells);
}

/** One more account below the others. */
export function addAccount(office: PlayedOffice, cells: Readonly<Record<string, string>>): void {
  const row = Math.max(...accountRows(office).map((one) => one.row)) + 1;
  writeRow(office, office.seat('owner', 'backOffice'), accountsTab, row, { active: 'TRUE', ...cells });
}

/** Each account's `Keadaan`. */
export const statesOf = (office: PlayedOffice): Record<string, string> =>
  Object.fromEntries(accountRows(office).map((row) => [row.accountId, String(row.state)]));

/** Letters with all they carry, oldest first. */
export const lettersTo = (office: PlayedOffice, who: Who, words = ''): SentMail[] =>
  office.world.mail.outbox(office.people[who].email).filter((mail) => mail.subject.includes(words));

/** Real-looking links of the office's own accounts. */
export const links = {
  instagram: 'https://www.instagram.com/p/DCx9aBcPqRs/?igsh=MzRlODBiNWFlZA==',
  facebook: 'https://www.facebook.com/humas.contoh/posts/pfbid02AbCdEf1234567890',
  x: 'https://x.com/humas_contoh/status/1860000000000000001?s=20',
  tiktok: 'https://www.tiktok.com/@humas.contoh/photo/7440000000000000001',
} as const;
