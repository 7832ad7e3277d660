import { bench, lead, owner, scriptOf, sheetsOf, staff, stranger } from './bench';

const english = 'You are trying to edit a protected cell or object.';
const indonesian = 'Anda mencoba mengedit sel atau objek yang dilindungi.';

/** Column B is for the lead alone. */
function guarded() {
  const table = bench();
  const { sheet } = scriptOf(table, owner);
  const protection = sheet.getRange('B1:B').protect();
  protection.removeEditors(protection.getEditors());
  protection.addEditor(lead.email);
  return { ...table, sheet, protection };
}

describe('Protection', () => {
  it('stops everyone who is not listed, in their own language, but never the owner', () => {
    const table = guarded();
    expect(() =>
      scriptOf(table, staff)
        .sheet.getRange('A5:B5')
        .setValues([['x', 'y']]),
    ).toThrow(indonesian);
    expect(table.sheet.getRange('A5').isBlank()).toBe(true);
    scriptOf(table, staff).sheet.getRange('A5').setValue('x');
    scriptOf(table, lead).sheet.getRange('B5').setValue('y');
    table.sheet.getRange('B6').setValue('z');
    expect(table.sheet.getRange('A5:B6').getValues()).toEqual([
      ['x', 'y'],
      ['', 'z'],
    ]);
  });

  it('answers canEdit to anyone, and its editors only to those on the list', () => {
    const table = guarded();
    const seenBy = (person: typeof staff) => {
      const { sheet } = scriptOf(table, person);
      const [protection] = sheet.getProtections(
        table.world ? scriptOf(table, person).app.ProtectionType.RANGE : (undefined as never),
      );
      if (!protection) throw new Error('no protection');
      return { sheet, protection };
    };
    expect(seenBy(lead).protection.canEdit()).toBe(true);
    expect(
      seenBy(lead)
        .protection.getEditors()
        .map((user) => user.getEmail()),
    ).toEqual([lead.email]);
    expect(seenBy(staff).protection.canEdit()).toBe(false);
    expect(() => seenBy(staff).protection.getEditors()).toThrow(indonesian);
    expect([seenBy(staff).sheet.getRange('B9').canEdit(), seenBy(staff).sheet.getRange('A9').canEdit()]).toEqual([
      false,
      true,
    ]);
    expect(() => seenBy(staff).protection.addEditor(staff.email)).toThrow(indonesian);
    expect(() => seenBy(staff).protection.remove()).toThrow(indonesian);
    seenBy(lead).protection.remove();
    scriptOf(table, staff).sheet.getRange('B5').setValue('y');
  });

  it('needs the consent of every protection over a cell', () => {
    const table = guarded();
    const both = table.sheet.getRange('A5:C5').protect();
    both.removeEditors([lead.email]);
    expect(() => scriptOf(table, lead).sheet.getRange('B5').setValue('y')).toThrow(english);
    scriptOf(table, staff).sheet.getRange('A5').setValue('x');
  });

  it('mirrors the editors of the file until its list is changed', () => {
    const table = bench();
    const protection = scriptOf(table, owner).sheet.protect();
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([staff.email, lead.email]);
    scriptOf(table, staff).sheet.getRange('A1').setValue('masih boleh');
    table.world.files.share(table.bookId, stranger.email, 'editor');
    scriptOf(table, stranger).sheet.getRange('A2').setValue('juga');
    protection.removeEditor(staff.email);
    expect(() => scriptOf(table, staff).sheet.getRange('A1').setValue('x')).toThrow(indonesian);
  });

  it('keeps its creator, refuses unknown addresses, and shares nothing', () => {
    const table = bench();
    const protection = scriptOf(table, lead).sheet.getRange('A1').protect();
    protection.removeEditors([lead.email, staff.email]);
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([lead.email]);
    expect(() => protection.addEditors([stranger.email, 'tidak.ada@example.com'])).toThrow(
      'Invalid email: tidak.ada@example.com',
    );
    protection.addEditor(stranger.email);
    expect(table.world.files.roleOf(table.bookId, stranger.email)).toBe('none');
    expect(() => scriptOf(table, stranger)).toThrow('You do not have permission to access the requested document.');
  });

  it('of a tab is one, leaves named ranges open, and closes rows and name', () => {
    const table = bench();
    const { sheet, app, book } = scriptOf(table, owner);
    const protection = sheet.protect();
    protection.removeEditors(protection.getEditors());
    protection.setUnprotectedRanges([sheet.getRange('A1:A')]);
    sheet.protect();
    expect(book.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    const other = scriptOf(table, staff).sheet;
    other.getRange('A7').setValue('terbuka');
    for (const attempt of [
      () => other.getRange('A7:B7').setValues([['x', 'y']]),
      () => other.deleteRow(3),
      () => other.insertRowAfter(3),
      () => other.setName('Lain'),
    ]) {
      expect(attempt).toThrow(indonesian);
    }
  });

  it('that only warns stops no script', () => {
    const table = guarded();
    table.protection.setWarningOnly(true);
    scriptOf(table, staff).sheet.getRange('B5').setValue('y');
  });

  it('moves with its rows and vanishes with them', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    const protection = sheet.getRange('A5:C5').protect();
    sheet.insertRowBefore(2);
    expect(protection.getRange().getA1Notation()).toBe('A6:C6');
    sheet.moveRows(sheet.getRange('6:6'), 11);
    expect(protection.getRange().getA1Notation()).toBe('A10:C10');
    sheet.deleteRow(10);
    expect(() => protection.getRange()).toThrow('This protection was deleted.');
  });

  it('refuses sorting and inserting across columns that are closed', () => {
    const table = guarded();
    const { sheet } = scriptOf(table, staff);
    expect(() => sheet.sort(1)).toThrow(indonesian);
    expect(() => sheet.insertRowAfter(3)).toThrow(indonesian);
    expect(() => sheet.deleteRow(3)).toThrow(indonesian);
  });

  it('knows no domain in files of consumer accounts', () => {
    const { protection } = guarded();
    expect(protection.canDomainEdit()).toBe(false);
    expect(() => protection.setDomainEdit(true)).toThrow();
  });

  it('is the same seen by REST', () => {
    const table = guarded();
    const { Spreadsheets } = sheetsOf(table, staff);
    const body = { valueInputOption: 'RAW', data: [{ range: 'A5:B5', values: [['x', 'y']] }] };
    expect(() => Spreadsheets.Values.batchUpdate(body, table.bookId)).toThrow(`Invalid data[0]: ${english}`);
  });
});
