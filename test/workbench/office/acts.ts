// What people of the office do, as acts to be put in a list.
import { mediaBytes } from './media';
import type { PlayedOffice } from './played-office';
import { writeRow } from './rows';
import { tableRows } from './sheet-text';

type Act = (office: PlayedOffice) => void;

export const uploadFiles =
  (names: readonly string[]): Act =>
  (office) => {
    for (const name of names) office.upload('staff', name, mediaBytes(name));
  };

/** Types a content under the labels of the register; `row` counts from zero, labels included. */
export const typeContent =
  (row: number, values: Readonly<Record<string, string>>): Act =>
  (office) => {
    writeRow(office, office.seat('staff'), 'Register Konten', row, { ...values, staff: office.people.staff.name });
  };

export const submit =
  (row: number): Act =>
  (office) => {
    writeRow(office, office.seat('staff'), 'Register Konten', row, { action: 'Ajukan' });
  };

/** The lead approves from the menu, standing on the content's row. */
export const approve =
  (title: string): Act =>
  (office) => {
    const row = tableRows(office.book('ledger'), 'Pemeriksaan').find((one) => one.title === title);
    if (!row) throw new Error(`"${title}" does not wait for review`);
    const lead = office.seat('lead');
    lead.open();
    lead.select('Pemeriksaan', Number(row.row), 0);
    lead.answer({ button: 'YES' });
    lead.menu('Pemeriksaan (Review)', 'Setujui (Approve)');
  };
