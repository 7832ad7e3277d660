// Copies of a file, and what it looked like earlier.
import { actsOf, bench, lead, owner, scriptOf, staff, stranger } from './bench';

const minutes = (count: number) => count * 60_000;

describe('a version', () => {
  it('a version restored by any editor rewinds every tab, protected or not', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1').setValue('lama');
    const [before] = table.books.versions(table.bookId).slice(-1);
    sheet.protect().removeEditors([staff.email]);
    actsOf(table).typeCell(lead.email, { bookId: table.bookId, sheetId: 0 }, 1, 0, 'milik ketua');
    table.world.clock.advance(minutes(30));
    sheet.getRange('A1').setValue('baru');
    sheet.getRange('1:1').addDeveloperMetadata('k');
    const [first] = table.books.versions(table.bookId);
    expect(first).toMatchObject({ id: before?.id, author: owner.email });
    table.books.restoreVersion(table.bookId, staff, first?.id ?? 0);
    const after = scriptOf(table, owner).sheet;
    expect([after.getRange('A1').getValue(), after.getRange('A2').getValue()]).toEqual(['lama', '']);
    expect(after.createDeveloperMetadataFinder().withKey('k').find()).toEqual([]);
    expect(() => table.books.restoreVersion(table.bookId, stranger, 1)).toThrow();
  });

  it('begins with another hand or after a pause', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A1').setValue(2);
    table.world.clock.advance(minutes(11));
    sheet.getRange('A1').setValue(3);
    scriptOf(table, staff).sheet.getRange('A1').setValue(4);
    expect(table.books.versions(table.bookId).map(({ author }) => author)).toEqual([
      owner.email,
      owner.email,
      staff.email,
    ]);
  });

  it('old versions of a file may be gone: they are merged to save space', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    for (let change = 0; change < 150; change++) {
      sheet.getRange('A1').setValue(change);
      table.world.clock.advance(minutes(30));
    }
    const versions = table.books.versions(table.bookId);
    expect(versions[0]?.id).toBe(50);
    expect(versions).toHaveLength(101);
  });
});

describe('a copy', () => {
  it('whoever can view a file can make a copy of it', () => {
    const table = bench();
    expect(() => table.books.copy(table.bookId, stranger.email, 'Salinan')).toThrow();
    table.world.files.share(table.bookId, stranger.email, 'viewer');
    expect(table.books.title(table.books.copy(table.bookId, stranger.email, 'Salinan').id)).toBe('Salinan');
  });

  it('a copy of a file keeps its protections and no editor of theirs', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    const protection = sheet.getRange('A1').protect();
    protection.removeEditors([lead.email]);
    expect(protection.getEditors().length).toBeGreaterThan(0);
    const copy = table.books.copy(table.bookId, lead.email, 'Salinan');
    expect(table.books.get(copy.id).sheets[0]?.protections).toMatchObject([{ users: [], createdBy: lead.email }]);
  });

  it("a new file takes the locale and the zone of its creator's account", () => {
    const { books } = bench();
    expect(books.create(owner.email, 'Baru')).toMatchObject({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
    expect(books.create(lead.email, 'New')).toMatchObject({ locale: 'en_GB', timeZone: 'Europe/London' });
  });
});
