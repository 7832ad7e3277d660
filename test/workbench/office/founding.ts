// The office's first morning, as people's acts: two empty spreadsheets, set-up, the register of people, the accounts, their tokens, the trigger.
import type { PlatformName } from './contract';
import type { PlayedOffice } from './played-office';
import { writeRow } from './rows';

/** What stands in the back office's own tabs, in the words of its columns. */
const peopleRows = (office: PlayedOffice) => [
  { email: office.people.staff.email, name: office.people.staff.name, role: 'Pelaksana/Staf', unit: 'Tim Kerja Humas' },
  {
    email: office.people.lead.email,
    name: office.people.lead.name,
    role: 'Ketua Tim Kerja Humas',
    unit: 'Tim Kerja Humas',
  },
  {
    email: office.people.head.email,
    name: office.people.head.name,
    role: 'Ketua Kelompok HKSH',
    unit: 'Kelompok HKSH',
  },
];

/** The owner's first hour. Without secrets the accounts stay as a fresh row is: posted to by hand. */
export function found(office: PlayedOffice, secrets: Readonly<Record<PlatformName, string>> | undefined): void {
  const owner = office.seat('owner', 'backOffice');
  owner.open();
  owner.answer({ button: 'OK', text: `https://docs.google.com/spreadsheets/d/${office.books.ledger}/edit#gid=0` });
  must(owner.menu('Siar', 'Siapkan buku kerja'));
  peopleRows(office).forEach((values, i) => void writeRow(office, owner, 'Pengguna & Peran', 2 + i, values));
  const accounts = Object.values(office.accounts);
  accounts.forEach(({ accountId, label, handle, externalId }, i) => {
    const mode = secrets ? { mode: 'otomatis' } : {};
    const values = { accountId, platform: label, handle, externalId, active: 'TRUE', ...mode };
    writeRow(office, owner, 'Akun Media Sosial', 2 + i, values);
  });
  must(owner.menu('Siar', 'Siapkan buku kerja'));
  for (const { accountId, platform } of secrets ? accounts : []) {
    owner.answer({ button: 'OK', text: accountId }, { button: 'OK', text: secrets?.[platform] ?? '' });
    must(owner.menu('Siar', 'Tempel token akun'));
  }
  must(owner.menu('Siar', 'Pasang pemicu'));
  must(owner.menu('Siar', 'Jalankan pengunggah sekarang'));
}

/** The founding is no story: whatever goes wrong in it is a bug of the bundles or of the workbench. */
function must(happenings: ReturnType<ReturnType<PlayedOffice['seat']>['menu']>): void {
  const wrong = happenings.find(
    (one) =>
      one.kind === 'error' || one.kind === 'refused' || (one.kind === 'alert' && /kesalahan|tidak/i.test(one.message)),
  );
  if (wrong && 'message' in wrong) throw new Error(`The office could not be founded: ${wrong.message}`);
}
