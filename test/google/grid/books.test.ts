import { actsOf, bench, lead, owner, scriptOf, sheetsOf, staff } from './bench';

/** Numbers below `end`, the same every time. */
function chance(seed: number) {
  let state = seed;
  return (end: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % end;
  };
}

describe('Books', () => {
  it('starts a file with one tab of 1000 rows and 26 columns, in the language of its owner', () => {
    const table = bench();
    const book = table.books.create(owner.email, 'Baru');
    expect(book).toMatchObject({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
    expect(book.sheets).toMatchObject([{ sheetId: 0, title: 'Sheet1', rowCount: 1000, columnCount: 26 }]);
    expect(table.world.files.get(book.id)).toMatchObject({ name: 'Baru', access: { owner: owner.email } });
  });

  it('goes back to a snapshot that later writes cannot reach', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    const before = table.books.state();
    const text = JSON.stringify(before);
    sheet.getRange('A1').setValue('x').setFontWeight('bold').addDeveloperMetadata;
    sheet.insertRowBefore(1);
    sheet.getRange('1:1').addDeveloperMetadata('k');
    sheet.protect();
    expect(JSON.stringify(before)).toBe(text);
    table.books.restore(before);
    expect(JSON.stringify(table.books.state())).toBe(text);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    table.books.restore(JSON.parse(text));
    expect(JSON.stringify(table.books.state())).toBe(text);
  });

  it('tells of every write, and of none that failed', () => {
    const table = bench();
    const heard: number[] = [];
    const stop = table.books.onChange((_id, revision) => void heard.push(revision));
    const { sheet } = scriptOf(table, staff);
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A1').getValue();
    expect(() => actsOf(table).typeCell(staff.email, { bookId: table.bookId, sheetId: 9 }, 0, 0, 'x')).not.toThrow();
    stop();
    sheet.getRange('A1').setValue(2);
    expect(heard).toHaveLength(1);
  });

  it('copies a file with its tabs and tags; protections fall to the new owner', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('A1').setValue('isi');
    const protection = sheet.getRange('A1').protect();
    protection.removeEditors([staff.email]);
    const copy = table.books.copy(table.bookId, lead.email, 'Salinan');
    expect(table.world.files.get(copy.id).access.owner).toBe(lead.email);
    expect(table.books.get(copy.id).sheets[0]?.protections[0]).toMatchObject({ users: [], createdBy: lead.email });
    sheet.getRange('A1').setValue('lain');
    expect(table.books.get(copy.id).sheets[0]?.rows[0]?.cells[0]?.value).toBe('isi');
  });
});

describe('200 shuffles', () => {
  it('keep tag, text, look, rule and protection of a row together, and of a column', () => {
    const table = bench();
    const { Spreadsheets } = sheetsOf(table, owner);
    const { sheet, app } = scriptOf(table, owner);
    const acts = actsOf(table);
    const at = { bookId: table.bookId, sheetId: 0 };
    const rows = 20;
    const columns = 6;
    sheet.getRange(1, 1, 1, columns).setValues([Array.from({ length: columns }, (_, index) => `kolom ${index}`)]);
    sheet
      .getRange(2, 1, rows, columns)
      .setValues(
        Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => `${row}:${column}`)),
      );
    const tag = (metadataId: number, dimension: string, index: number) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId,
          metadataKey: 'k',
          visibility: 'DOCUMENT',
          location: { dimensionRange: { sheetId: 0, dimension, startIndex: index, endIndex: index + 1 } },
        },
      },
    });
    Spreadsheets.batchUpdate(
      {
        requests: [
          ...Array.from({ length: rows }, (_, row) => tag(100 + row, 'ROWS', row + 1)),
          ...Array.from({ length: columns }, (_, column) => tag(200 + column, 'COLUMNS', column)),
        ],
      },
      table.bookId,
    );
    sheet
      .getRange(2, 1, 1, 26)
      .setFontWeight('bold')
      .setDataValidation(app.newDataValidation().requireTextContains('0').build());
    sheet.setFrozenRows(1);
    const below = chance(1);
    for (let round = 0; round < 200; round++) {
      const height = sheet.getLastRow();
      const width = sheet.getLastColumn();
      const acted = [
        () => acts.sortRange(staff.email, at, { column: below(width), ascending: below(2) === 0 }),
        () => acts.moveRows(staff.email, at, 1 + below(height - 2), 1 + below(2), 1 + below(height)),
        () => acts.moveColumns(staff.email, at, below(width), 1, below(width + 1)),
        () => acts.insertRows(staff.email, at, 1 + below(height), 1),
        () => acts.insertColumns(staff.email, at, below(width), 1),
        () => acts.setFilter(staff.email, at, { [below(width)]: ['3:3'] }),
        () => acts.renameTab(staff.email, at, `Tab ${round}`),
      ][below(7)]?.();
      expect(acted).toEqual({ ok: true });
    }
    const read = (metadataId: number, majorDimension: string) =>
      Spreadsheets.Values.batchGetByDataFilter(
        { dataFilters: [{ developerMetadataLookup: { metadataId } }], majorDimension },
        table.bookId,
      ).valueRanges?.[0]?.valueRange.values?.[0]?.filter((value) => value !== '');
    for (let row = 0; row < rows; row++) {
      const found = read(100 + row, 'ROWS') as string[];
      expect([...found].sort()).toEqual(Array.from({ length: columns }, (_, column) => `${row}:${column}`).sort());
    }
    for (let column = 0; column < columns; column++) {
      const found = read(200 + column, 'COLUMNS') as string[];
      expect(found[0]).toBe(`kolom ${column}`);
      expect(found).toHaveLength(rows + 1);
    }
    const first = sheet.createTextFinder('0:0').matchEntireCell(true).findNext();
    expect([first?.getFontWeight(), first?.getDataValidation()?.getCriteriaType()]).toEqual([
      'bold',
      app.DataValidationCriteria.TEXT_CONTAINS,
    ]);
  });
});
