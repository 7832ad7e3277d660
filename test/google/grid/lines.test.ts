// Rows and columns that come, go, move, hide, and what moves along.
import { actsOf, bench, lead, owner, scriptOf, sheetsOf, staff } from './bench';

function grouped(...groups: [number, number][]) {
  const table = bench();
  const { Spreadsheets } = sheetsOf(table, owner);
  const requests = groups.map(([startIndex, endIndex]) => ({
    addDimensionGroup: { range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex } },
  }));
  Spreadsheets.batchUpdate({ requests }, table.bookId);
  const { sheet } = scriptOf(table, owner);
  return { table, Spreadsheets, sheet };
}

describe('rows', () => {
  it('moved rows go before the row that stood at the destination before the move', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    const move = { source: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 }, destinationIndex: 3 };
    sheetsOf(table, owner).Spreadsheets.batchUpdate({ requests: [{ moveDimension: move }] }, table.bookId);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['b', 'c', 'a', 'd']);
  });

  it('developer metadata of a row is deleted with the row', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.getRange('2:2').addDeveloperMetadata('k');
    sheet.deleteRow(2);
    expect(sheet.createDeveloperMetadataFinder().withKey('k').find()).toEqual([]);
  });

  it('developer metadata of a row moves with the row', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('2:2').addDeveloperMetadata('k');
    actsOf(table).moveRows(staff.email, { bookId: table.bookId, sheetId: 0 }, 1, 1, 5);
    expect(sheet.createDeveloperMetadataFinder().withKey('k').find()[0]?.getLocation().getRow()?.getRow()).toBe(5);
  });

  it('a row pasted over another brings no developer metadata along', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1').setValue('asli');
    sheet.getRange('1:1').addDeveloperMetadata('k');
    actsOf(table).pasteRows(staff.email, { bookId: table.bookId, sheetId: 0 }, 0, 1, 4);
    expect(sheet.getRange('A5').getValue()).toBe('asli');
    expect(sheet.createDeveloperMetadataFinder().withKey('k').find()).toHaveLength(1);
  });

  it('developer metadata with PROJECT visibility is seen by the project that made it and no other', () => {
    const table = bench();
    const { app, sheet } = scriptOf(table, owner, { scriptId: 'satu' });
    sheet.addDeveloperMetadata('k', 'x', app.DeveloperMetadataVisibility.PROJECT);
    expect(sheet.getDeveloperMetadata()).toHaveLength(1);
    expect(scriptOf(table, lead, { scriptId: 'dua' }).sheet.getDeveloperMetadata()).toEqual([]);
  });

  it('a group of rows inside another one is one level deeper', () => {
    const { Spreadsheets, table } = grouped([0, 10], [2, 4]);
    const seen = Spreadsheets.get(table.bookId, { fields: 'sheets.rowGroups' });
    expect(JSON.stringify(seen)).toMatch(/"startIndex":2,"endIndex":4\},"depth":2/);
  });

  it('a group of rows around another one pushes it one level deeper', () => {
    const { Spreadsheets, table } = grouped([2, 4], [0, 10]);
    const seen = Spreadsheets.get(table.bookId, { fields: 'sheets.rowGroups' });
    expect(JSON.stringify(seen)).toMatch(/"startIndex":2,"endIndex":4\},"depth":2/);
  });

  it('a collapsed group hides its rows', () => {
    const { table, Spreadsheets, sheet } = grouped([2, 4]);
    const dimensionGroup = {
      range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 4 },
      depth: 1,
      collapsed: true,
    };
    Spreadsheets.batchUpdate({ requests: [{ updateDimensionGroup: { dimensionGroup, fields: '*' } }] }, table.bookId);
    expect([sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)]).toEqual([false, true]);
  });

  it('a filter hides the rows that hold a hidden value', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1:A3').setValues([['Nama'], ['a'], ['b']]);
    const basicFilter = {
      filter: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
        criteria: { 0: { hiddenValues: ['b'] } },
      },
    };
    sheetsOf(table, owner).Spreadsheets.batchUpdate({ requests: [{ setBasicFilter: basicFilter }] }, table.bookId);
    expect([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)]).toEqual([false, true]);
  });
});
