import { bench, lead, owner, sheetsOf, staff, stranger } from './bench';

const rowLookup = (metadataId: number) => ({ developerMetadataLookup: { metadataId } });

const tag = (metadataId: number, row: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey: 'k',
      visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } },
    },
  },
});

describe('Sheets.Spreadsheets.Values', () => {
  it('reads what it wrote, without trailing empties', () => {
    const table = bench();
    const { Values } = sheetsOf(table, owner).Spreadsheets;
    const answer = Values.update({ values: [['a', 1, true, ''], [], ['b']] }, table.bookId, 'Sheet1!B2', {
      valueInputOption: 'RAW',
    });
    expect(answer).toEqual({
      spreadsheetId: table.bookId,
      updatedRange: 'Sheet1!B2:E4',
      updatedRows: 2,
      updatedColumns: 4,
      updatedCells: 5,
    });
    expect(Values.get(table.bookId, 'A1:Z', { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual({
      range: 'Sheet1!A1:Z1000',
      majorDimension: 'ROWS',
      values: [[], ['', 'a', 1, true], [], ['', 'b']],
    });
    expect(Values.get(table.bookId, 'B2:E4', { majorDimension: 'COLUMNS' }).values).toEqual([
      ['a', '', 'b'],
      ['1'],
      ['TRUE'],
    ]);
  });

  it('parses USER_ENTERED by the locale of the file, and RAW not at all', () => {
    const table = bench();
    const { Values } = sheetsOf(table, owner).Spreadsheets;
    const values = [['1.234,5', '1/2', '007', '=1+1', "'=x"]];
    Values.update({ values }, table.bookId, 'A1', { valueInputOption: 'USER_ENTERED' });
    Values.update({ values }, table.bookId, 'A2', { valueInputOption: 'RAW' });
    expect(Values.get(table.bookId, 'A1:E1').values).toEqual([['1.234,50', '1/2', '7', '2', '=x']]);
    expect(Values.get(table.bookId, 'A1:E1', { valueRenderOption: 'FORMULA' }).values).toEqual([
      [1234.5, 46054, 7, '=1+1', '=x'],
    ]);
    expect(Values.get(table.bookId, 'A2:E2', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual(values);
  });

  it('leaves a cell for null and empties it for an empty text', () => {
    const table = bench();
    const { Values } = sheetsOf(table, owner).Spreadsheets;
    Values.update({ values: [['a', 'b', 'c']] }, table.bookId, 'A1', { valueInputOption: 'RAW' });
    Values.update({ values: [[null, '', 'z']] }, table.bookId, 'A1', { valueInputOption: 'RAW' });
    expect(Values.get(table.bookId, 'A1:C1').values).toEqual([['a', '', 'z']]);
  });

  it('refuses to write outside the named range or the grid', () => {
    const table = bench();
    const { Values } = sheetsOf(table, owner).Spreadsheets;
    const write = (range: string, values: unknown[][]) => () =>
      Values.update({ values }, table.bookId, range, { valueInputOption: 'RAW' });
    expect(write('A1:B1', [['a'], ['b']])).toThrow(
      /Requested writing within range \[Sheet1!A1:B1\], but tried writing to row \[2\]/,
    );
    expect(write('A1001', [['a']])).toThrow(
      'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(write('Lain!A1', [['a']])).toThrow('Unable to parse range: Lain!A1');
  });

  it('throws as GoogleJsonResponseException with code and status', () => {
    const table = bench();
    const attempt = () => sheetsOf(table, stranger).Spreadsheets.Values.get(table.bookId, 'A1');
    expect(attempt).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        message: 'API call to sheets.spreadsheets.values.get failed with error: The caller does not have permission',
        details: expect.objectContaining({ code: 403, status: 'PERMISSION_DENIED' }),
      }),
    );
  });

  it('finds and writes rows by their tag, wherever they moved', () => {
    const table = bench();
    const sheets = sheetsOf(table, owner).Spreadsheets;
    sheets.Values.update({ values: [['h'], ['b'], ['a']] }, table.bookId, 'A1', { valueInputOption: 'RAW' });
    sheets.batchUpdate({ requests: [tag(11, 1), tag(12, 2)] }, table.bookId);
    sheets.batchUpdate(
      {
        requests: [
          {
            sortRange: {
              range: { startRowIndex: 1, endRowIndex: 3 },
              sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }],
            },
          },
        ],
      },
      table.bookId,
    );
    sheets.Values.batchUpdateByDataFilter(
      {
        valueInputOption: 'RAW',
        data: [
          { dataFilter: rowLookup(11), values: [[null, 'tagged']] },
          { dataFilter: rowLookup(99), values: [['x']] },
        ],
      },
      table.bookId,
    );
    const read = sheets.Values.batchGetByDataFilter(
      { dataFilters: [rowLookup(11), rowLookup(99), { a1Range: 'A1' }] },
      table.bookId,
    );
    expect(read.valueRanges).toEqual([
      {
        valueRange: { range: 'Sheet1!A3:Z3', majorDimension: 'ROWS', values: [['b', 'tagged']] },
        dataFilters: [rowLookup(11)],
      },
      { valueRange: { range: 'Sheet1!A1', majorDimension: 'ROWS', values: [['h']] }, dataFilters: [{ a1Range: 'A1' }] },
    ]);
  });

  it('writes several ranges or none', () => {
    const table = bench();
    const { Values } = sheetsOf(table, owner).Spreadsheets;
    const body = {
      valueInputOption: 'RAW',
      data: [
        { range: 'A1', values: [['kept?']] },
        { range: 'ZZ1', values: [['x']] },
      ],
    };
    expect(() => Values.batchUpdate(body, table.bookId)).toThrow(
      'Invalid data[1]: Range (Sheet1!ZZ1) exceeds grid limits',
    );
    expect(Values.get(table.bookId, 'A1').values).toBeUndefined();
  });

  it('appends below the table and grows the grid', () => {
    const table = bench();
    const sheets = sheetsOf(table, owner).Spreadsheets;
    sheets.Values.update({ values: [['h', 'i']] }, table.bookId, 'A1000', { valueInputOption: 'RAW' });
    const answer = sheets.Values.append({ values: [['x', 'y']] }, table.bookId, 'A1:B', { valueInputOption: 'RAW' });
    expect(answer).toMatchObject({ tableRange: 'Sheet1!A1000:B1000', updates: { updatedRange: 'Sheet1!A1001:B1001' } });
  });

  it('refuses protected cells to all but those listed', () => {
    const table = bench();
    const range = { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 };
    sheetsOf(table, owner).Spreadsheets.batchUpdate(
      { requests: [{ addProtectedRange: { protectedRange: { range, editors: { users: [lead.email] } } } }] },
      table.bookId,
    );
    const write = (person: typeof lead, range: string) => () =>
      sheetsOf(table, person).Spreadsheets.Values.update({ values: [['x']] }, table.bookId, range, {
        valueInputOption: 'RAW',
      });
    expect(write(lead, 'B5')).not.toThrow();
    expect(write(staff, 'A5')).not.toThrow();
    expect(write(staff, 'B5')).toThrow('failed with error: You are trying to edit a protected cell or object.');
    expect(write(stranger, 'A5')).toThrow('The caller does not have permission');
  });

  it('reads 10,000 rows of 12 columns in one call', () => {
    const table = bench();
    const sheets = sheetsOf(table, owner).Spreadsheets;
    sheets.batchUpdate(
      { requests: [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 9_001 } }] },
      table.bookId,
    );
    const values = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => `${row}-${column}`),
    );
    sheets.Values.update({ values }, table.bookId, 'A2', { valueInputOption: 'RAW' });
    const read = sheets.Values.batchGetByDataFilter({ dataFilters: [{ a1Range: 'A2:L' }] }, table.bookId);
    expect(read.valueRanges?.[0]?.valueRange.values).toEqual(values);
  });
});
