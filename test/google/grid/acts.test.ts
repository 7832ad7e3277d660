import type { SheetEdit } from '../../workbench/google/contract';
import { snapshotForView } from '../../workbench/google/grid/view';
import { actsOf, bench, lead, owner, scriptOf, staff, stranger } from './bench';

function seated() {
  const table = bench();
  const edits: SheetEdit[] = [];
  const changes: string[] = [];
  const acts = actsOf(table, {
    edited: (_email, _bookId, edit) => void edits.push(edit),
    changed: (_email, _bookId, type) => void changes.push(type),
  });
  return { ...table, acts, edits, changes, at: { bookId: table.bookId, sheetId: 0 } };
}

const cell = (row: number, column: number) => ({
  startRow: row,
  endRow: row + 1,
  startColumn: column,
  endColumn: column + 1,
});

describe('people', () => {
  it('type into cells, which tells old and new value', () => {
    const { acts, at, edits, changes } = seated();
    acts.typeCell(staff.email, at, 0, 0, 'satu');
    acts.typeCell(staff.email, at, 0, 0, '1/2/2026');
    acts.clearContents(staff.email, at, cell(0, 0));
    expect(edits).toEqual([
      { sheetId: 0, ...cell(0, 0), value: 'satu' },
      { sheetId: 0, ...cell(0, 0), value: '46054', oldValue: 'satu' },
      { sheetId: 0, ...cell(0, 0), oldValue: '46054' },
    ]);
    expect(changes).toEqual(['EDIT', 'EDIT', 'EDIT']);
  });

  it('are refused in their own language, and nothing fires', () => {
    const table = seated();
    const { acts, at, edits } = table;
    const { app, sheet } = scriptOf(table, owner);
    const protection = sheet.getRange('B1:B').protect();
    protection.removeEditors([staff.email, lead.email]);
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireValueInList(['Ya']).setAllowInvalid(false).build());
    expect(acts.typeCell(staff.email, at, 0, 1, 'x')).toEqual({
      ok: false,
      refused: expect.stringContaining('yang dilindungi'),
    });
    expect(acts.typeCell(lead.email, at, 0, 1, 'x')).toEqual({
      ok: false,
      refused: expect.stringContaining('protected cell'),
    });
    expect(acts.typeCell(staff.email, at, 0, 0, 'Tidak')).toEqual({
      ok: false,
      refused:
        'Data yang Anda masukkan di sel A1 melanggar aturan validasi data yang ditetapkan untuk sel ini.\nMasukkan salah satu nilai berikut: Ya.',
    });
    expect(acts.typeCell(stranger.email, at, 5, 5, 'x').ok).toBe(false);
    expect(edits).toEqual([]);
  });

  it('paste over formats, rules and checkboxes, without telling values', () => {
    const table = seated();
    const { acts, at, edits } = table;
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1:A2').setNumberFormat('@');
    sheet.getRange('B1').insertCheckboxes();
    acts.paste(staff.email, at, 0, 0, [['007', 'x']]);
    acts.paste(staff.email, at, 1, 0, [['007']], true);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [7, 'x'],
      ['007', ''],
    ]);
    expect(sheet.getRange('B1').getDataValidation()).toBeNull();
    expect(edits[0]).toEqual({ sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 });
  });

  it('paste past the end, and the tab grows', () => {
    const table = seated();
    table.acts.paste(staff.email, table.at, 999, 25, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { sheet } = scriptOf(table, owner);
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('AA1001').getValue()]).toEqual([1001, 27, 'd']);
  });

  it('copy a row without its tag', () => {
    const table = seated();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1').setValue('asli');
    sheet.getRange('1:1').addDeveloperMetadata('k');
    table.acts.pasteRows(staff.email, table.at, 0, 1, 4);
    expect(sheet.getRange('A5').getValue()).toBe('asli');
    expect(sheet.createDeveloperMetadataFinder().withKey('k').find()).toHaveLength(1);
  });

  it('tick a box', () => {
    const table = seated();
    scriptOf(table, owner).sheet.getRange('C3').insertCheckboxes();
    table.acts.toggleCheckbox(staff.email, table.at, 2, 2);
    expect(table.edits).toEqual([{ sheetId: 0, ...cell(2, 2), value: 'TRUE', oldValue: 'FALSE' }]);
  });

  it('turn a link into a file chip, whose value is the title', () => {
    const table = seated();
    table.acts.putChip(staff.email, table.at, 0, 0, { title: 'foto.jpg', uri: 'https://drive.google.com/file/d/1' });
    expect(scriptOf(table, owner).sheet.getRange('A1').getValue()).toBe('foto.jpg');
    expect(snapshotForView(table.books, table.bookId, 0).cells[0]?.links).toEqual([
      { start: 0, end: 8, url: 'https://drive.google.com/file/d/1' },
    ]);
  });

  it('sort, filter, insert, move and delete, and no onEdit fires', () => {
    const table = seated();
    const { acts, at, edits, changes } = table;
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1:B4').setValues([
      ['No', 'Nama'],
      [3, 'c'],
      [1, 'a'],
      [2, 'b'],
    ]);
    sheet.setFrozenRows(1);
    acts.sortRange(staff.email, at, { column: 0, ascending: true });
    expect(sheet.getRange('B2:B4').getValues().flat()).toEqual(['a', 'b', 'c']);
    acts.setFilter(staff.email, at, { 1: ['b'] });
    expect([2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false]);
    acts.insertRows(staff.email, at, 1, 1);
    acts.moveColumns(staff.email, at, 0, 1, 2);
    acts.deleteRows(staff.email, at, 2, 1);
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['Nama', 'No'],
      ['', ''],
      ['b', 2],
      ['c', 3],
    ]);
    expect(edits).toEqual([]);
    expect(changes).toEqual(['OTHER', 'OTHER', 'INSERT_ROW', 'OTHER', 'REMOVE_ROW']);
  });

  it('rename, hide, move and delete tabs', () => {
    const table = seated();
    const { acts, at } = table;
    acts.addTab(staff.email, at.bookId, 'Dua');
    expect(acts.renameTab(staff.email, at, 'Dua').ok).toBe(false);
    acts.renameTab(staff.email, at, 'Satu');
    acts.moveTab(staff.email, at, 1);
    acts.hideTab(staff.email, at);
    expect(snapshotForView(table.books, at.bookId, 0).tabs.map(({ title, hidden }) => [title, hidden])).toEqual([
      ['Dua', false],
      ['Satu', true],
    ]);
    acts.deleteTab(staff.email, at);
    expect(table.books.get(at.bookId).sheets).toHaveLength(1);
  });
});
