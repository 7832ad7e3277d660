import type { Person } from '../../workbench/google/contract';
import { deskOf, guest, lead, owner, staff } from './office';

/** As a script sees the first protection of a range. */
const first = `const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];`;
const emails = `const emails = (one) => one.getEditors().map((user) => user.getEmail()).sort();`;
const writes = (cell: string) => `return said(() => { sheet.getRange('${cell}').setValue('x'); flush(); });`;
const english = 'You are trying to edit a protected cell or object.';
const indonesian = 'Anda mencoba mengedit sel atau objek yang dilindungi.';

/** Column B is for the lead alone. */
function guarded() {
  const desk = deskOf();
  desk.run(
    `const p = sheet.getRange('B:B').protect(); p.addEditor('${lead.email}'); p.removeEditor('${staff.email}');`,
  );
  return desk;
}

describe('protections', () => {
  it('a new protection mirrors the editors of the file until its own list is changed', () => {
    const desk = deskOf();
    desk.run(`sheet.getRange('A1').protect();`);
    expect(desk.run(writes('A1'), staff)).toBe('nothing');
    desk.run(`${first} p.removeEditor('${lead.email}');`);
    expect(desk.run(writes('A1'), lead)).toContain(english);
    desk.world.files.share(desk.bookId, guest.email, 'editor');
    expect(desk.run(writes('A1'), guest)).toContain(english);
  });

  it('the owner of the spreadsheet may always edit protected ranges and sheets', () => {
    const desk = deskOf();
    desk.run(`const p = sheet.protect(); p.removeEditors([${quoted(owner, lead)}]);`, staff);
    expect(desk.run(writes('A1'))).toBe('nothing');
    expect(desk.run(writes('A1'), lead)).toContain(english);
  });

  it('a cell under several protections may be edited only by those whom every one of them lets in', () => {
    const desk = guarded();
    desk.run(`const p = sheet.getRange('A5:C5').protect(); p.removeEditor('${lead.email}');`);
    expect(desk.run(writes('B5'), lead)).toContain(english);
    expect(desk.run(writes('B6'), lead)).toBe('nothing');
    expect(desk.run(writes('B5'), staff)).toContain(indonesian);
    expect(desk.run(writes('A5'), staff)).toBe('nothing');
  });

  it('a write to a protected cell throws "You are trying to edit a protected cell or object" and what to do about it', () => {
    expect(guarded().run(`${first} p.removeEditor('${lead.email}'); return 1;`)).toBe(1);
    const desk = guarded();
    desk.run(`${first} p.removeEditor('${lead.email}');`);
    expect(desk.run(writes('B1'), lead)).toBe(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  });

  it('the text of an error follows the language of the account that runs', () => {
    const desk = guarded();
    desk.run(`${first} p.removeEditor('${lead.email}');`);
    expect(desk.run(writes('B1'), staff)).toContain(indonesian);
    expect(desk.run(writes('B1'), lead)).toContain(english);
  });

  it('whoever may only view or comment changes nothing', () => {
    const desk = deskOf();
    expect(desk.run(writes('A1'), guest)).toBe('You do not have permission to perform that action.');
    desk.world.files.share(desk.bookId, guest.email, 'commenter');
    expect(desk.run(writes('A1'), guest)).toBe('You do not have permission to perform that action.');
    expect(desk.column()).toEqual([]);
  });

  it('whoever may look reads what is protected and may copy it', () => {
    const desk = guarded();
    desk.run(`sheet.getRange('B1').setValue('rahasia');`);
    expect(desk.run(`return sheet.getRange('B1').getValue();`, guest)).toBe('rahasia');
    expect(desk.run(`return book.copy('Salinan').getSheets()[0].getRange('B1').getValue();`, guest)).toBe('rahasia');
  });

  it('Protection.addEditor gives nobody the right to edit the file itself', () => {
    const desk = deskOf();
    desk.run(`const p = sheet.getRange('A1').protect(); p.addEditor('${guest.email}');`);
    expect(desk.run(`${first} return p.canEdit();`, guest)).toBe(false);
    expect(desk.run(writes('A1'), guest)).toBe('You do not have permission to perform that action.');
  });

  it('Protection.setDomainEdit lets in everybody of the Workspace domain that owns the file', () => {
    const work = (email: string): Person => ({ email, name: email, kind: 'workspace', locale: 'en' });
    const desk = deskOf();
    const [chief, colleague, stranger] = [work('a@kantor.go.id'), work('b@kantor.go.id'), work('c@lain.go.id')];
    for (const one of [chief, colleague, stranger]) {
      desk.world.people.add(one);
      desk.world.files.share(desk.bookId, one.email, 'viewer');
    }
    desk.world.books.create(chief.email, 'Kantor', { id: 'kantor' });
    for (const { email } of [colleague, stranger, lead]) desk.world.files.share('kantor', email, 'editor');
    const inOffice = `const kantor = SpreadsheetApp.openById('kantor').getSheets()[0];`;
    desk.run(`${inOffice} const p = kantor.protect(); p.removeEditors(p.getEditors()); p.setDomainEdit(true);`, chief);
    const write = `${inOffice} return said(() => { kantor.getRange('A1').setValue('x'); flush(); });`;
    expect(desk.run(write, colleague)).toBe('nothing');
    expect(desk.run(write, stranger)).toContain(english);
    expect(desk.run(write, lead)).toContain(english);
    desk.run(`${inOffice} kantor.protect().setDomainEdit(false);`, chief);
    expect(desk.run(write, colleague)).toContain(english);
  });

  it("Protection.setDomainEdit ends the mirroring of the file's editors", () => {
    const desk = deskOf();
    const chief: Person = { email: 'a@kantor.go.id', name: 'A', kind: 'workspace', locale: 'en' };
    desk.world.people.add(chief);
    desk.world.files.share(desk.bookId, chief.email, 'viewer');
    desk.world.books.create(chief.email, 'Kantor', { id: 'kantor' });
    desk.run(`SpreadsheetApp.openById('kantor').getSheets()[0].protect().setDomainEdit(false);`, chief);
    desk.world.files.share('kantor', lead.email, 'editor');
    const write = `SpreadsheetApp.openById('kantor').getSheets()[0].getRange('A1').setValue('x');`;
    expect(desk.refused(write, lead)).toContain(english);
  });

  it('Protection.setDomainEdit throws when a gmail.com account owns the file', () => {
    expect(deskOf().run(`return said(() => sheet.protect().setDomainEdit(true));`)).not.toBe('nothing');
  });

  it('Protection.canDomainEdit is asked by whoever may edit what it protects, and false in a file of a consumer account', () => {
    const desk = guarded();
    expect(desk.run(`${first} return p.canDomainEdit();`, lead)).toBe(false);
    expect(desk.run(`${first} return said(() => p.canDomainEdit());`, staff)).toContain(indonesian);
  });

  it('Protection.setWarningOnly stops nobody who may edit the file', () => {
    const desk = guarded();
    desk.run(`${first} p.setWarningOnly(true);`);
    expect(desk.run(writes('B1'), staff)).toBe('nothing');
    expect(desk.run(`${first} return [p.isWarningOnly(), p.getEditors().length];`)).toEqual([true, 0]);
  });

  it('Protection.setUnprotectedRanges leaves these ranges open to every editor of the file', () => {
    const desk = deskOf();
    desk.run(
      `const p = sheet.protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([sheet.getRange('C1:C5'), sheet.getRange('D1:D5')]);`,
    );
    expect(desk.run(writes('C2'), lead)).toBe('nothing');
    expect(desk.run(writes('C2:D3'), lead)).toBe('nothing');
    expect(desk.run(writes('C5:C6'), lead)).toContain(english);
    expect(desk.run(writes('B2'), lead)).toContain(english);
    expect(desk.run(`return sheet.protect().getUnprotectedRanges().map((one) => one.getA1Notation());`)).toEqual([
      'C1:C5',
      'D1:D5',
    ]);
  });

  it('Protection.setUnprotectedRanges throws for the protection of a range', () => {
    expect(
      deskOf().run(`return said(() => sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')]));`),
    ).toContain('protected sheet');
  });

  it('Protection.setUnprotectedRanges throws for a range of another tab', () => {
    expect(
      deskOf().run(
        `const other = book.insertSheet('Dua'); return said(() => sheet.protect().setUnprotectedRanges([other.getRange('A1')]));`,
      ),
    ).toContain('protected sheet');
  });

  it('Range.protect always makes a new protection, over those that are there', () => {
    expect(
      deskOf().run(
        `sheet.protect(); sheet.getRange('A1:B2').protect(); sheet.getRange('A1:B2').protect(); return ['RANGE', 'SHEET'].map((type) => sheet.getProtections(SpreadsheetApp.ProtectionType[type]).length);`,
      ),
    ).toEqual([2, 1]);
  });

  it('Sheet.protect of a protected tab answers the protection that is there', () => {
    expect(
      deskOf().run(
        `sheet.protect().setDescription('satu'); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`,
      ),
    ).toEqual(['satu', 1]);
  });

  it("Sheet.getProtections lists the tab's own protection for SHEET and those of its ranges for RANGE", () => {
    expect(
      deskOf().run(`
        sheet.protect(); sheet.getRange('A1').protect(); book.insertSheet('Dua').getRange('B2').protect();
        const of = (holder, type) => holder.getProtections(SpreadsheetApp.ProtectionType[type]).map((one) => one.getProtectionType() + one.getRange().getA1Notation());
        return [of(sheet, 'SHEET'), of(sheet, 'RANGE'), of(book, 'RANGE')];`),
    ).toEqual([['SHEETA1:Z1000'], ['RANGEA1'], ['RANGEA1', 'RANGEB2']]);
  });

  it('Protection.getEditors does not list the owner on a new protection', () => {
    expect(deskOf().run(`${emails} return emails(sheet.getRange('A1').protect());`)).toEqual([lead.email, staff.email]);
    const desk = deskOf();
    desk.world.files.get(desk.bookId).access.editors.push(owner.email);
    expect(desk.run(`${emails} return emails(sheet.getRange('A1').protect());`)).toEqual([lead.email, staff.email]);
  });

  it('Protection.removeEditor takes away neither the owner nor the current user', () => {
    const desk = deskOf();
    const code = `${emails} const p = sheet.getRange('A1').protect(); p.removeEditors([${quoted(owner, lead)}]); return emails(p);`;
    expect(desk.run(code, lead)).toEqual([lead.email, staff.email]);
    expect(desk.run(writes('A1'))).toBe('nothing');
  });

  it('Protection.getEditors and every change of a protection are refused to whoever may not edit what it protects', () => {
    const desk = guarded();
    for (const act of [
      `p.getEditors()`,
      `p.addEditor('${staff.email}')`,
      `p.setWarningOnly(true)`,
      `p.setRange(sheet.getRange('A1'))`,
      `p.setDescription('x')`,
      `p.remove()`,
    ])
      expect(desk.run(`${first} return said(() => ${act});`, staff)).toContain(indonesian);
    expect(desk.run(`${first} return said(() => p.remove());`, lead)).toBe('nothing');
    expect(desk.run(writes('B1'), staff)).toBe('nothing');
  });

  it('Protection.canEdit may be asked by anyone', () => {
    const desk = guarded();
    const asked = [owner, lead, staff, guest].map((who) => desk.run(`${first} return p.canEdit();`, who));
    expect(asked).toEqual([true, true, false, false]);
    desk.run(`${first} p.setWarningOnly(true);`);
    expect([staff, guest].map((who) => desk.run(`${first} return p.canEdit();`, who))).toEqual([true, false]);
  });

  it('Protection.addEditors with one unknown address adds nobody', () => {
    const desk = guarded();
    const code = `${first} return said(() => p.addEditors(['${staff.email}', 'tidak.ada@contoh.id']));`;
    expect(desk.run(code)).toContain('tidak.ada@contoh.id');
    expect(desk.run(`${emails} ${first} return emails(p);`)).toEqual([lead.email]);
  });

  it('Protection.setRangeName takes a name on the protected tab only', () => {
    expect(
      deskOf().run(
        `book.setNamedRange('jauh', book.insertSheet('Dua').getRange('A1')); return said(() => sheet.getRange('A1').protect().setRangeName('jauh'));`,
      ),
    ).toContain('protected sheet');
  });

  it('Protection.setRangeName moves the protection to where the name lies', () => {
    expect(
      deskOf().run(`
        book.setNamedRange('Daftar', sheet.getRange('C1:C5'));
        const p = sheet.getRange('A1').protect();
        const before = p.getRangeName();
        p.setRangeName('Daftar');
        const there = [p.getRangeName(), p.getRange().getA1Notation()];
        book.getNamedRanges()[0].setRange(sheet.getRange('D1:D5'));
        const followed = p.getRange().getA1Notation();
        p.setNamedRange(book.getNamedRanges()[0]).setRange(sheet.getRange('E1'));
        return [before, there, followed, p.getRangeName(), p.getRange().getA1Notation()];`),
    ).toEqual([null, ['Daftar', 'C1:C5'], 'D1:D5', null, 'E1']);
  });

  it('a tab with a protection that stops somebody cannot be deleted by him', () => {
    const desk = guarded();
    desk.run(`book.insertSheet('Dua');`);
    expect(desk.run(`return said(() => book.deleteSheet(sheet));`, lead)).toBe('nothing');
    const other = guarded();
    other.run(`book.insertSheet('Dua');`);
    expect(other.run(`return said(() => book.deleteSheet(sheet));`, staff)).toContain(indonesian);
  });

  it('a protected tab refuses its title and looks to others, a protected range does not', () => {
    const desk = guarded();
    expect(desk.run(`return said(() => sheet.setName('Baru'));`, staff)).toBe('nothing');
    desk.run(`const p = sheet.protect(); p.removeEditors(p.getEditors());`);
    expect(desk.run(`return said(() => sheet.setName('Lain'));`, staff)).toContain(indonesian);
    expect(desk.run(`return said(() => { sheet.setFrozenRows(1); flush(); });`, staff)).toContain(indonesian);
  });

  it('Range.canEdit is false as soon as one cell of the range is closed to the person', () => {
    const desk = guarded();
    expect(desk.run(`return ['A1', 'A1:B1'].map((cells) => sheet.getRange(cells).canEdit());`, staff)).toEqual([
      true,
      false,
    ]);
  });

  it('moves along with its cells, and sorting or inserting across it is refused to others', () => {
    const desk = guarded();
    expect(desk.run(`${first} sheet.insertColumnBefore(1); return p.getRange().getA1Notation();`)).toBe('C1:C1000');
    expect(desk.run(`return said(() => { sheet.sort(1); flush(); });`, staff)).toContain(indonesian);
    expect(desk.run(`return said(() => sheet.insertRowAfter(3));`, staff)).toContain(indonesian);
    expect(desk.run(`return said(() => sheet.deleteRow(3));`, staff)).toContain(indonesian);
  });
});

function quoted(...people: Person[]): string {
  return people.map(({ email }) => `'${email}'`).join();
}
