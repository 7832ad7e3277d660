// Promise 1: what the lead looks at is the engine's own copy, open to the lead while it is judged, and to nobody else.
import {
  approveByMenu,
  openOffice,
  picture,
  pictureBytes,
  posts,
  review,
  rows,
  submitByCells,
  typedRow,
  typeRow,
} from './played';

describe('the copy under review', () => {
  const office = openOffice();
  submitByCells(office);
  const link = String(rows(office, review)[0]?.media);
  const copyId = /\/d\/([\w-]+)\//.exec(link)?.[1] ?? '';
  const roleOf = (who: 'staff' | 'lead' | 'head') => office.world.drive.roleOf(copyId, office.people[who].email);

  it('can be opened by the addressed lead, and by nobody else', () => {
    expect([roleOf('lead'), roleOf('staff'), roleOf('head')]).toEqual(['viewer', 'none', 'none']);
  });

  it('has the bytes that were submitted, whatever happens to the file in the folder', () => {
    const file = office.files().find((one) => one.name === picture);
    office.world.drive.replaceContent(office.people.staff.email, file?.id ?? '', pictureBytes(64, 64));
    expect(Buffer.from(office.world.drive.bytes(copyId)).equals(Buffer.from(pictureBytes()))).toBe(true);
  });

  it('is linked in the letter to the lead, with caption and title', () => {
    const letter = office.mails('lead').find((mail) => mail.subject.includes('Mohon pemeriksaan'));
    expect(letter?.body).toContain(link);
    expect(letter?.body).toContain('Panen raya padi di lahan percontohan.');
    expect(letter?.subject).toMatch(/^\[SOP Medsos\] Mohon pemeriksaan: K\d{6}-\w{4} – Panen raya padi \[v1-P\]$/);
  });

  it('closes again when the content is done', () => {
    approveByMenu(office);
    office.advance(30);
    expect(roleOf('lead')).toBe('none');
  });
});

describe('a row that moves while the lead decides', () => {
  const office = openOffice();
  submitByCells(office);
  submitByCells(office, { ...typedRow, title: 'Kedua', caption: 'Kalimat kedua.' }, 3);
  const wanted = rows(office, review).find((row) => row.title === 'Panen raya padi');

  it('never lends its decision to its neighbour: the lead is asked again', () => {
    // Right before the decision is written the engine inserts a third offer on top, and all rows move down by one.
    typeRow(office, { ...typedRow, title: 'Ketiga', caption: 'Kalimat ketiga.', action: 'Ajukan' }, 4);
    let isDone = false;
    office.world.faults.beforeCall = (run, call) => {
      if (isDone || run.entry !== 'menu' || call.operation !== 'setNumberFormats') return;
      isDone = true;
      office.runTriggers();
    };
    approveByMenu(office, 'lead', Number(wanted?.row));
    office.world.faults.clear();
    expect(isDone).toBe(true);
    office.advance(30);
    expect(posts(office)).toHaveLength(0);
    expect(rows(office, review)).toHaveLength(3);
    expect(rows(office, review).filter((row) => String(row.answer).includes('konten atau versi lain'))).toHaveLength(1);
  });
});
