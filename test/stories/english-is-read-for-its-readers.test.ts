// English lies beside the scripts as a file: a reader of English gets it everywhere, and without the file is told in Indonesian.

import { writeRow } from '../workbench/office/rows';
import { lettersTo } from './by-hand';
import { approveByMenu, openOffice, rows, submitByCells, wordsOf } from './played';

const peopleTab = 'Pengguna & Peran';

/** The lead’s Google account and his letters are English; everybody else’s are Indonesian. */
function openEnglishOffice() {
  const office = openOffice();
  office.world.people.get(office.people.lead.email).locale = 'en_GB';
  const row = rows(office, peopleTab, 'backOffice').find((one) => one.email === office.people.lead.email)?.row ?? -1;
  writeRow(office, office.seat('owner', 'backOffice'), peopleTab, row, { language: 'Inggris' });
  return office;
}

describe('a reader of English', () => {
  const office = openEnglishOffice();
  submitByCells(office);

  it('gets English letters, with every value in its place', () => {
    const [offer] = lettersTo(office, 'lead');
    expect(offer?.subject).toMatch(/^\[SOP Medsos\] Please review: \S+ – Panen raya padi \[/);
    expect(offer?.body).toContain('Dear Bagas Pranata,');
    expect(offer?.body).toContain('Form: Photo');
    expect(offer?.body).not.toMatch(/[{}]|undefined/);
  });

  it('opens English menus from the simple trigger, where the others find theirs', () => {
    const menusOf = (who: 'lead' | 'staff') => {
      const seat = office.seat(who);
      seat.open();
      return seat.menus().flatMap(({ items }) => items);
    };
    expect(menusOf('lead')).toContain('Submit for review');
    expect(menusOf('staff')).toContain('Ajukan pemeriksaan');
  });

  it('is answered in English, in the dialog and when something is refused', () => {
    const lead = office.seat('lead');
    lead.select('Register Konten', 40, 0);
    expect(wordsOf(lead.menu('SOP Media Sosial', 'Submit for review'))).toContain(
      'Tab Register Konten, row 41, column Judul: The title is empty. Write a title.',
    );
    expect(wordsOf(approveByMenu(office))).toMatch(/Approve content \S+, version 1, for Facebook/);
  });
});

it('is told in Indonesian when the English file was left behind, and nobody is left without words', () => {
  const office = openEnglishOffice();
  for (const scriptId of Object.values(office.scripts)) {
    const { owner, files } = office.world.projects.get(scriptId);
    office.world.projects.changeSource(
      owner,
      scriptId,
      files.filter((file) => file.name !== 'en'),
    );
  }
  submitByCells(office);
  expect(lettersTo(office, 'lead')[0]?.subject).toContain('Mohon pemeriksaan');
  const lead = office.seat('lead');
  lead.open();
  expect(lead.menus().flatMap(({ items }) => items)).toContain('Ajukan pemeriksaan');
});
