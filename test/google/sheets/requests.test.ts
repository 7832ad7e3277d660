import { area, doorOf, type Json, rows } from './door';

const whole = (sheetId = 0) => ({ sheetId });
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const data = (...lines: string[][]) => lines.map((line) => ({ values: line.map(text) }));
const bold = { userEnteredFormat: { textFormat: { bold: true } } };

describe('spreadsheets.batchUpdate', () => {
  it('Sheets.Spreadsheets.batchUpdate applies all of its requests or none', () => {
    const { batch, get } = doorOf();
    expect(() => batch({ addSheet: { properties: { title: 'Baru' } } }, { deleteSheet: { sheetId: 99 } })).toThrow();
    expect(get('sheets.properties.title')).toEqual({ sheets: [{ properties: { title: 'Sheet1' } }] });
  });

  it('a refusal of batchUpdate names the request by its number and kind', () => {
    const { batch } = doorOf();
    expect(() => batch({ addSheet: {} }, { deleteSheet: { sheetId: 99 } })).toThrow(
      'Invalid requests[1].deleteSheet: No sheet with id: 99',
    );
  });

  it('batchUpdate without a request is refused', () => {
    expect(() => doorOf().batch()).toThrow('Must specify at least one request.');
  });

  it('batchUpdate takes one kind of update in each request', () => {
    const { batch } = doorOf();
    expect(() => batch({ addSheet: {}, deleteSheet: { sheetId: 0 } })).toThrow(
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
    );
  });

  it('batchUpdate answers one reply for each request, empty where there is nothing to say', () => {
    const { batch } = doorOf();
    const merge = { mergeCells: { range: area(0, 0, 1, 2), mergeType: 'MERGE_ALL' } };
    expect(
      batch(merge, { addSheet: { properties: { sheetId: 7 } } }, { unmergeCells: { range: area(0, 0, 1, 2) } }),
    ).toEqual([{}, { addSheet: { properties: expect.objectContaining({ sheetId: 7 }) } }, {}]);
  });

  it('says which requests it does not simulate', () => {
    for (const name of ['addTable', 'addSlicer', 'addFilterView', 'addBanding', 'autoFill']) {
      expect(() => doorOf().batch({ [name]: {} })).toThrow(`Not simulated: Sheets request ${name}`);
    }
  });
});

describe('tabs', () => {
  it('batchUpdate addSheet answers the properties of the new tab, its id among them', () => {
    const [reply] = doorOf().batch({
      addSheet: { properties: { title: 'Baru', gridProperties: { rowCount: 5, columnCount: 2 } } },
    });
    expect(reply).toEqual({
      addSheet: {
        properties: {
          sheetId: expect.any(Number),
          title: 'Baru',
          index: 1,
          sheetType: 'GRID',
          gridProperties: { rowCount: 5, columnCount: 2 },
        },
      },
    });
  });

  it('batchUpdate deleteSheet takes a tab with its cells out of the spreadsheet', () => {
    const { batch, get, ask } = doorOf();
    batch({ addSheet: { properties: { sheetId: 2, title: 'B' } } }, { deleteSheet: { sheetId: 0 } });
    expect(get('sheets.properties.title')).toEqual({ sheets: [{ properties: { title: 'B' } }] });
    expect(ask('GET', '/values/Sheet1!A1').status).toBe(400);
  });

  it('batchUpdate updateSheetProperties counts the new index of a tab before it is taken away', () => {
    const { batch, get } = doorOf();
    batch(
      { addSheet: { properties: { sheetId: 2, title: 'B' } } },
      { addSheet: { properties: { sheetId: 3, title: 'C' } } },
    );
    batch({ updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } });
    expect(get('sheets.properties.title')).toEqual({
      sheets: ['B', 'Sheet1', 'C'].map((title) => ({ properties: { title } })),
    });
  });

  it('batchUpdate updateSheetProperties with a smaller rowCount cuts the rows off the end', () => {
    const { batch, get, write, values } = doorOf();
    write('A9', [['a'], ['b'], ['c']]);
    batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 10 } },
        fields: 'gridProperties.rowCount',
      },
    });
    expect(get('sheets.properties.gridProperties.rowCount')).toEqual({
      sheets: [{ properties: { gridProperties: { rowCount: 10 } } }],
    });
    expect(values('A9:A10')).toEqual([['a'], ['b']]);
  });

  it('batchUpdate updateSpreadsheetProperties sets the locale, by which typed values are read from then on', () => {
    const { batch, write, values } = doorOf();
    batch({ updateSpreadsheetProperties: { properties: { locale: 'en_US' }, fields: 'locale' } });
    write('A1', [['1.5']], 'valueInputOption=USER_ENTERED');
    expect(values('A1')).toEqual([[1.5]]);
  });

  it('batchUpdate updateSpreadsheetProperties renames the file by its title', () => {
    const { batch, table } = doorOf();
    batch({ updateSpreadsheetProperties: { properties: { title: 'Buku SOP' }, fields: 'title' } });
    expect(table.world.files.get(table.bookId).name).toBe('Buku SOP');
  });

  it('a copied tab is called "Copy of" and the name of its source', () => {
    const { batch } = doorOf();
    const copied = () =>
      (batch({ duplicateSheet: { sourceSheetId: 0 } })[0]?.duplicateSheet as { properties: Json } | undefined)
        ?.properties;
    expect(copied()).toMatchObject({ title: 'Copy of Sheet1' });
    expect(copied()).toMatchObject({ title: 'Copy of Sheet1 1' });
  });

  it('batchUpdate duplicateSheet puts the copy first unless insertSheetIndex says otherwise', () => {
    const { batch, write, get, ask } = doorOf();
    write('A1', [['x']]);
    batch(
      { duplicateSheet: { sourceSheetId: 0, newSheetName: 'Pertama' } },
      { duplicateSheet: { sourceSheetId: 0, newSheetName: 'Ketiga', insertSheetIndex: 2 } },
    );
    expect(get('sheets.properties.title')).toEqual({
      sheets: ['Pertama', 'Sheet1', 'Ketiga'].map((title) => ({ properties: { title } })),
    });
    expect(ask('GET', '/values/Ketiga!A1').json.values).toEqual([['x']]);
  });

  it('copies a tab into another spreadsheet with its looks', () => {
    const { batch, write, ask, table } = doorOf();
    write('A1', [['x']]);
    batch({ repeatCell: { range: area(0, 0), cell: bold, fields: 'userEnteredFormat' } });
    const other = table.books.create('pemilik@example.go.id', 'Lain').id;
    expect(ask('POST', '/sheets/0:copyTo', { destinationSpreadsheetId: other }).json).toMatchObject({
      title: 'Copy of Sheet1',
      index: 1,
    });
    const there = doorOf(undefined, { table: { ...table, bookId: other } });
    expect(
      there.get(
        'sheets.data.rowData.values(formattedValue,userEnteredFormat.textFormat.bold)',
        '&ranges=Copy of Sheet1!A1',
      ),
    ).toEqual({
      sheets: [
        {
          data: [
            { rowData: [{ values: [{ formattedValue: 'x', userEnteredFormat: { textFormat: { bold: true } } }] }] },
          ],
        },
      ],
    });
  });
});

describe('rows and columns', () => {
  /** Five rows of which the second is bold. */
  function five() {
    const door = doorOf();
    door.write('A1', [['a'], ['b'], ['c'], ['d'], ['e']]);
    door.batch({ repeatCell: { range: area(1, 0), cell: bold, fields: 'userEnteredFormat' } });
    const boldAt = (row: number) =>
      JSON.stringify(
        door.get('sheets.data.rowData.values.userEnteredFormat.textFormat.bold', `&ranges=A${row}`),
      ).includes('true');
    return { ...door, boldAt };
  }

  it('batchUpdate insertDimension refuses inheritFromBefore at the first row or column', () => {
    const { batch } = five();
    expect(() => batch({ insertDimension: { range: rows(0), inheritFromBefore: true } })).toThrow('inheritFromBefore');
    expect(() => batch({ insertDimension: { range: rows(1), inheritFromBefore: true } })).not.toThrow();
  });

  it('batchUpdate insertDimension takes looks from the line before with inheritFromBefore, else from the line after', () => {
    const before = five();
    before.batch({ insertDimension: { range: rows(2), inheritFromBefore: true } });
    expect(before.boldAt(3)).toBe(true);
    const after = five();
    after.batch({ insertDimension: { range: rows(2), inheritFromBefore: false } });
    expect(after.boldAt(3)).toBe(false);
  });

  it('batchUpdate deleteDimension takes the rows or columns out of the tab', () => {
    const { batch, values, get } = five();
    batch({ deleteDimension: { range: rows(1, 3) } });
    expect(values('A1:A9')).toEqual([['a'], ['d'], ['e']]);
    expect(get('sheets.properties.gridProperties.rowCount')).toEqual({
      sheets: [{ properties: { gridProperties: { rowCount: 998 } } }],
    });
  });

  it('batchUpdate appendDimension adds rows or columns at the end of the tab', () => {
    const { batch, get } = five();
    batch({ appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 4 } });
    expect(get('sheets.properties.gridProperties.columnCount')).toEqual({
      sheets: [{ properties: { gridProperties: { columnCount: 30 } } }],
    });
  });

  it('batchUpdate moveDimension counts its destination before the lines are taken away', () => {
    const { batch, values } = five();
    batch({ moveDimension: { source: rows(0), destinationIndex: 3 } });
    expect(values('A1:A5')).toEqual([['b'], ['c'], ['a'], ['d'], ['e']]);
  });

  it('batchUpdate updateDimensionProperties hides and shows lines by hiddenByUser', () => {
    const { batch, get } = five();
    const hide = (hiddenByUser: boolean) =>
      batch({ updateDimensionProperties: { range: rows(1), properties: { hiddenByUser }, fields: 'hiddenByUser' } });
    const seen = () => JSON.stringify(get('sheets.data.rowMetadata.hiddenByUser', '&ranges=A2'));
    hide(true);
    expect(seen()).toContain('true');
    hide(false);
    expect(seen()).not.toContain('true');
  });

  it('batchUpdate updateDimensionProperties sets the height or width of lines by pixelSize', () => {
    const { batch, get } = five();
    batch({ updateDimensionProperties: { range: rows(1), properties: { pixelSize: 55 }, fields: 'pixelSize' } });
    expect(get('sheets.data.rowMetadata.pixelSize', '&ranges=A1:A2')).toEqual({
      sheets: [{ data: [{ rowMetadata: [{ pixelSize: 21 }, { pixelSize: 55 }] }] }],
    });
  });

  it('batchUpdate addDimensionGroup answers all groups of the dimension', () => {
    const { batch } = five();
    batch({ addDimensionGroup: { range: rows(1, 3) } });
    const [reply] = batch({ addDimensionGroup: { range: rows(6, 8) } });
    expect((reply?.addDimensionGroup as { dimensionGroups: unknown[] } | undefined)?.dimensionGroups).toHaveLength(2);
  });

  it('batchUpdate updateDimensionGroup hides the lines of a group that it collapses', () => {
    const { batch, get } = five();
    batch(
      { addDimensionGroup: { range: rows(1, 3) } },
      {
        updateDimensionGroup: { dimensionGroup: { range: rows(1, 3), depth: 1, collapsed: true }, fields: 'collapsed' },
      },
    );
    expect(get('sheets.data.rowMetadata.hiddenByUser', '&ranges=A1:A4')).toEqual({
      sheets: [{ data: [{ rowMetadata: [{}, { hiddenByUser: true }, { hiddenByUser: true }, {}] }] }],
    });
  });
});

describe('cells', () => {
  it('batchUpdate updateCells clears the fields of its mask in cells of its range that its data does not reach', () => {
    const { batch, values, write } = doorOf();
    write('A1', [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    batch({ updateCells: { range: area(0, 0, 2, 2), rows: data(['x']), fields: 'userEnteredValue' } });
    expect(values('A1:B3')).toEqual([['x'], [], ['e', 'f']]);
  });

  it('batchUpdate updateCells writes its data from the start cell on', () => {
    const { batch, values } = doorOf();
    batch({
      updateCells: {
        start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
        rows: data(['a', 'b'], ['c']),
        fields: 'userEnteredValue',
      },
    });
    expect(values('A1:C3')).toEqual([[], ['', 'a', 'b'], ['', 'c']]);
  });

  it('batchUpdate updateCells cannot enter an errorValue, which is for reading alone', () => {
    const { batch } = doorOf();
    const enter = (userEnteredValue: object) =>
      batch({
        updateCells: { range: area(0, 0), rows: [{ values: [{ userEnteredValue }] }], fields: 'userEnteredValue' },
      });
    expect(() => enter({ errorValue: { type: 'N_A' } })).toThrow('Invalid requests[0].updateCells');
  });

  it('batchUpdate updateCells keeps a stringValue as text, whatever it looks like', () => {
    const { batch, values } = doorOf();
    batch({
      updateCells: { range: area(0, 0, 1, 3), rows: data(['=1+1', '007', 'TRUE']), fields: 'userEnteredValue' },
    });
    expect(values('A1:C1')).toEqual([['=1+1', '007', 'TRUE']]);
  });

  const chipAt = (startIndex: number, uri: string) => ({
    updateCells: {
      range: area(0, 0),
      rows: [{ values: [{ ...text('Lihat @.'), chipRuns: [{ startIndex, chip: { richLinkProperties: { uri } } }] }] }],
      fields: 'userEnteredValue,chipRuns',
    },
  });
  const drive = 'https://drive.google.com/file/d/abc/view';

  it('batchUpdate updateCells puts a chip where the text has an @ as placeholder', () => {
    const { batch, get } = doorOf();
    expect(() => batch(chipAt(0, drive))).toThrow('Invalid requests[0].updateCells');
    batch(chipAt(6, drive));
    expect(get('sheets.data.rowData.values.chipRuns', '&ranges=A1')).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [{ values: [{ chipRuns: [{ startIndex: 6, chip: { richLinkProperties: { uri: drive } } }] }] }],
            },
          ],
        },
      ],
    });
  });

  it('batchUpdate updateCells writes links to Drive files as rich link chips, and no other link', () => {
    const { batch } = doorOf();
    expect(() => batch(chipAt(6, 'https://example.com/'))).toThrow('Invalid requests[0].updateCells');
    expect(() => batch(chipAt(6, drive))).not.toThrow();
  });

  it('a cell with several links tells none as its hyperlink', () => {
    const { batch, get } = doorOf();
    const link = (startIndex: number, uri: string) => ({ startIndex, format: { link: { uri } } });
    const put = (...textFormatRuns: object[]) =>
      batch({
        updateCells: {
          range: area(0, 0),
          rows: [{ values: [{ ...text('satu dua'), textFormatRuns }] }],
          fields: 'userEnteredValue,textFormatRuns',
        },
      });
    const seen = () => JSON.stringify(get('sheets.data.rowData.values.hyperlink', '&ranges=A1'));
    put(link(0, 'https://a.id/'));
    expect(seen()).toContain('https://a.id/');
    put(link(0, 'https://a.id/'), link(5, 'https://b.id/'));
    expect(seen()).not.toContain('https');
  });

  it('batchUpdate appendCells writes below the last row with data', () => {
    const { batch, values, write } = doorOf();
    write('B3', [['a']]);
    batch({ appendCells: { sheetId: 0, rows: data(['x']), fields: 'userEnteredValue' } });
    expect(values('A1:B9')).toEqual([[], [], ['', 'a'], ['x']]);
  });

  it("batchUpdate repeatCell gives one cell's fields to every cell of its range", () => {
    const { batch, values } = doorOf();
    batch({ repeatCell: { range: area(0, 0, 2, 2), cell: text('x'), fields: 'userEnteredValue' } });
    expect(values('A1:C3')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('batchUpdate setDataValidation without a rule clears the rules of its range', () => {
    const { batch, get } = doorOf();
    const range = area(0, 0, 2, 1);
    const seen = () => JSON.stringify(get('sheets.data.rowData.values.dataValidation.condition.type', '&ranges=A1:A2'));
    batch({ setDataValidation: { range, rule: { condition: { type: 'BOOLEAN' } } } });
    expect(seen()).toContain('BOOLEAN');
    batch({ setDataValidation: { range } });
    expect(seen()).not.toContain('BOOLEAN');
  });

  it('batchUpdate updateBorders leaves a side as it is that it does not name', () => {
    const { batch, get } = doorOf();
    batch(
      { updateBorders: { range: area(0, 0), top: { style: 'SOLID' } } },
      { updateBorders: { range: area(0, 0), left: { style: 'DASHED' } } },
    );
    expect(get('sheets.data.rowData.values.userEnteredFormat.borders', '&ranges=A1')).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                {
                  values: [{ userEnteredFormat: { borders: { top: { style: 'SOLID' }, left: { style: 'DASHED' } } } }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('batchUpdate updateBorders with the style NONE takes a border away', () => {
    const { batch, get } = doorOf();
    batch(
      { updateBorders: { range: area(0, 0), top: { style: 'SOLID' } } },
      { updateBorders: { range: area(0, 0), top: { style: 'NONE' } } },
    );
    expect(JSON.stringify(get('sheets.data.rowData.values.userEnteredFormat.borders', '&ranges=A1'))).not.toContain(
      'top',
    );
  });

  it('batchUpdate mergeCells makes one cell of its range, or one of each row or column', () => {
    const { batch, get } = doorOf();
    batch(
      { mergeCells: { range: area(0, 0, 2, 2), mergeType: 'MERGE_ALL' } },
      { mergeCells: { range: area(4, 0, 2, 2), mergeType: 'MERGE_ROWS' } },
    );
    const merged = (get('sheets.merges').sheets as { merges: Json[] }[])[0]?.merges.map((one) => [
      one.startRowIndex,
      one.endRowIndex,
      one.endColumnIndex,
    ]);
    expect(merged).toEqual([
      [0, 2, 2],
      [4, 5, 2],
      [5, 6, 2],
    ]);
  });

  it('batchUpdate unmergeCells takes all merges in its range apart', () => {
    const { batch, get } = doorOf();
    batch({ mergeCells: { range: area(0, 0, 2, 2), mergeType: 'MERGE_ALL' } }, { unmergeCells: { range: whole() } });
    expect(get('sheets.merges')).toEqual({ sheets: [{}] });
  });
});

describe('copies, cuts and shifts', () => {
  /** A bold 5 that is a sum, with a merge to its right. */
  function sum() {
    const door = doorOf();
    door.write('A1', [['=2+3']], 'valueInputOption=USER_ENTERED');
    door.batch(
      { repeatCell: { range: area(0, 0), cell: bold, fields: 'userEnteredFormat' } },
      { setDataValidation: { range: area(0, 0), rule: { condition: { type: 'NOT_BLANK' } } } },
      { mergeCells: { range: area(0, 0, 1, 2), mergeType: 'MERGE_ALL' } },
    );
    const cell = (at: string) =>
      (
        door.get(
          'sheets.data.rowData.values(userEnteredValue,userEnteredFormat.textFormat.bold,dataValidation.condition.type)',
          `&ranges=${at}`,
        ).sheets as { data: { rowData?: { values: Json[] }[] }[] }[]
      )[0]?.data[0]?.rowData?.[0]?.values[0];
    const merges = () => ((door.get('sheets.merges').sheets as { merges: unknown[] }[])[0]?.merges ?? []).length;
    const copy = (pasteType: string, destination = area(2, 0)) =>
      door.batch({ copyPaste: { source: area(0, 0, 1, 2), destination, pasteType } });
    return { ...door, cell, merges, copy };
  }

  it('batchUpdate copyPaste with PASTE_VALUES leaves formats, formulas and merges behind', () => {
    const { copy, cell, merges } = sum();
    copy('PASTE_VALUES');
    expect([cell('A3'), merges()]).toEqual([{ userEnteredValue: { numberValue: 5 } }, 1]);
    copy('PASTE_NORMAL');
    expect([cell('A3'), merges()]).toEqual([
      {
        userEnteredValue: { formulaValue: '=2+3' },
        userEnteredFormat: { textFormat: { bold: true } },
        dataValidation: { condition: { type: 'NOT_BLANK' } },
      },
      2,
    ]);
  });

  it('batchUpdate copyPaste with PASTE_FORMAT brings formats and data validation only', () => {
    const { copy, cell } = sum();
    copy('PASTE_FORMAT');
    expect(cell('A3')).toEqual({
      userEnteredFormat: { textFormat: { bold: true } },
      dataValidation: { condition: { type: 'NOT_BLANK' } },
    });
  });

  it('pastes a formula over two rows, each with its own references', () => {
    const { batch, write, values } = doorOf();
    write('A1', [['1', '=A1+1'], ['5']], 'valueInputOption=USER_ENTERED');
    batch({ copyPaste: { source: area(0, 1), destination: area(1, 1, 2, 1), pasteType: 'PASTE_FORMULA' } });
    expect(values('B1:B3', '&valueRenderOption=FORMULA')).toEqual([['=A1+1'], ['=A2+1'], ['=A3+1']]);
    expect(values('B2')).toEqual([[6]]);
  });

  it('batchUpdate copyPaste repeats its source over a destination that is a multiple of it', () => {
    const { batch, write, values } = doorOf();
    write('A1', [['a', 'b']]);
    const copy = (destination: object) =>
      batch({ copyPaste: { source: area(0, 0, 1, 2), destination, pasteType: 'PASTE_NORMAL' } });
    copy(area(1, 0, 2, 4));
    copy(area(4, 0, 1, 3));
    copy(area(5, 0));
    expect(values('A2:D6')).toEqual([['a', 'b', 'a', 'b'], ['a', 'b', 'a', 'b'], [], ['a', 'b'], ['a', 'b']]);
  });

  it('batchUpdate cutPaste takes away all that was in the source, whatever is pasted', () => {
    const { batch, cell } = sum();
    batch({
      cutPaste: {
        source: area(0, 0, 1, 2),
        destination: { sheetId: 0, rowIndex: 4, columnIndex: 0 },
        pasteType: 'PASTE_VALUES',
      },
    });
    expect([cell('A1'), cell('A5')]).toEqual([undefined, { userEnteredValue: { numberValue: 5 } }]);
  });

  it('pastes delimited text as if typed', () => {
    const { batch, values } = doorOf();
    batch({
      pasteData: { coordinate: { sheetId: 0 }, data: '007,"a, b"\n=1+1', delimiter: ',', type: 'PASTE_NORMAL' },
    });
    expect(values('A1:B2')).toEqual([[7, 'a, b'], [2]]);
  });

  it('shifts cells down and up, and lets none fall over the edge', () => {
    const { batch, values, write, get } = doorOf();
    write('A1', [
      ['a', 'x'],
      ['b', 'y'],
    ]);
    write('A1000', [['z']]);
    batch({ insertRange: { range: area(0, 0), shiftDimension: 'ROWS' } });
    expect(values('A1:B3')).toEqual([['', 'x'], ['a', 'y'], ['b']]);
    expect(values('A1001')).toEqual([['z']]);
    expect(get('sheets.properties.gridProperties.rowCount')).toEqual({
      sheets: [{ properties: { gridProperties: { rowCount: 1001 } } }],
    });
    batch(
      { deleteRange: { range: area(0, 0), shiftDimension: 'ROWS' } },
      { deleteRange: { range: area(0, 0), shiftDimension: 'COLUMNS' } },
    );
    expect(values('A1:B2')).toEqual([['x'], ['b', 'y']]);
  });

  it('batchUpdate findReplace passes over formulas unless includeFormulas is set', () => {
    const { batch, write, values } = doorOf();
    write('A1', [['aa', '="aa"']], 'valueInputOption=USER_ENTERED');
    const replace = (includeFormulas: boolean) =>
      batch({ findReplace: { find: 'A', replacement: 'b', includeFormulas, allSheets: true } })[0];
    expect(replace(false)).toEqual({
      findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 2 },
    });
    expect(values('A1:B1', '&valueRenderOption=FORMULA')).toEqual([['bb', '="aa"']]);
    expect(replace(true)).toMatchObject({ findReplace: { formulasChanged: 1 } });
  });

  it('sorts rows, filters them and names ranges anew', () => {
    const { batch, write, values, get } = doorOf();
    write('A1', [['b'], ['a']]);
    const range = area(0, 0, 2, 1);
    batch(
      { sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Awal', range } } },
      { updateNamedRange: { namedRange: { namedRangeId: 'n', name: 'Akhir' }, fields: 'name' } },
    );
    expect(values('A1:A2')).toEqual([['a'], ['b']]);
    expect(get('namedRanges.name')).toEqual({ namedRanges: [{ name: 'Akhir' }] });
  });

  it('a named range is letters, digits, underscores and at most 250 characters, and is no cell', () => {
    const { batch } = doorOf();
    const name = (wanted: string) => () =>
      batch({ addNamedRange: { namedRange: { name: wanted, range: area(0, 0) } } });
    for (const wrong of ['1a', 'a b', 'A1', 'R1C1', 'true', '', 'x'.repeat(251)])
      expect(name(wrong)).toThrow('not valid for a named range');
    for (const right of ['a_1', 'Judul', 'x'.repeat(250)]) expect(name(right)).not.toThrow();
  });
});

describe('conditional formats', () => {
  const rule = (value: string, ...ranges: object[]) => ({
    ranges: ranges.length > 0 ? ranges : [area(0, 0)],
    booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: value }] }, format: {} },
  });

  it('all ranges of a conditional format lie on one tab', () => {
    const { batch } = doorOf();
    batch({ addSheet: { properties: { sheetId: 5 } } });
    expect(() =>
      batch({ addConditionalFormatRule: { rule: rule('x', area(0, 0), { sheetId: 5 }), index: 0 } }),
    ).toThrow('same sheet');
    expect(() =>
      batch({ addConditionalFormatRule: { rule: rule('x', area(0, 0), area(4, 0)), index: 0 } }),
    ).not.toThrow();
  });

  it('batchUpdate updateConditionalFormatRule with newIndex moves a rule and counts without it', () => {
    const { batch, get } = doorOf();
    for (const [index, value] of ['a', 'b', 'c'].entries())
      batch({ addConditionalFormatRule: { rule: rule(value), index } });
    batch({ updateConditionalFormatRule: { index: 0, newIndex: 1, sheetId: 0 } });
    expect(JSON.stringify(get('sheets.conditionalFormats.booleanRule.condition.values')).match(/"[abc]"/g)).toEqual([
      '"b"',
      '"a"',
      '"c"',
    ]);
  });
});

describe('charts', () => {
  const spec = (title: string) => ({ title, basicChart: { chartType: 'COLUMN' } });
  const chart = (chartId: number) => ({
    chartId,
    spec: spec('Unggahan'),
    position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 3 } } },
  });

  it('a chart is 600 pixels wide and 371 high unless it says otherwise', () => {
    const [reply] = doorOf().batch({ addChart: { chart: chart(9) } });
    expect(reply).toEqual({
      addChart: {
        chart: {
          chartId: 9,
          spec: spec('Unggahan'),
          position: { overlayPosition: { anchorCell: { rowIndex: 3 }, widthPixels: 600, heightPixels: 371 } },
        },
      },
    });
  });

  it('batchUpdate addChart refuses the id of a chart that is there already', () => {
    const { batch } = doorOf();
    batch({ addChart: { chart: chart(9) } });
    expect(() => batch({ addChart: { chart: chart(9) } })).toThrow('Invalid requests[0].addChart');
    expect(() => batch({ addChart: { chart: chart(8) } })).not.toThrow();
  });

  it('batchUpdate updateChartSpec replaces the whole specification and leaves the chart where it is', () => {
    const { batch, get } = doorOf();
    batch(
      { addChart: { chart: chart(9) } },
      { updateChartSpec: { chartId: 9, spec: { title: 'Baru', pieChart: {} } } },
    );
    expect(get('sheets.charts(spec,position.overlayPosition.anchorCell.rowIndex)')).toEqual({
      sheets: [
        {
          charts: [
            { spec: { title: 'Baru', pieChart: {} }, position: { overlayPosition: { anchorCell: { rowIndex: 3 } } } },
          ],
        },
      ],
    });
  });

  it('moves and deletes a chart, and refuses what no chart knows', () => {
    const { batch, get } = doorOf();
    batch({ addChart: { chart: chart(9) } });
    const newPosition = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 7 } } };
    batch({ updateEmbeddedObjectPosition: { objectId: 9, newPosition, fields: 'anchorCell' } });
    expect(get('sheets.charts.position.overlayPosition.anchorCell')).toEqual({
      sheets: [{ charts: [{ position: { overlayPosition: { anchorCell: { rowIndex: 7 } } } }] }],
    });
    expect(() => batch({ updateChartSpec: { chartId: 9, spec: { heading: 'x' } } })).toThrow(
      "at 'requests[0].update_chart_spec.spec'",
    );
    batch({ deleteEmbeddedObject: { objectId: 9 } });
    expect(get('sheets.charts')).toEqual({ sheets: [{}] });
  });
});
