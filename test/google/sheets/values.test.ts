import { lead, owner, staff } from '../grid/bench';
import { area, byId, doorOf, tag } from './door';

describe('reading values', () => {
  it('Sheets.Spreadsheets.Values.get answers what the cells show unless another valueRenderOption is asked for', () => {
    const { write, values } = doorOf();
    write('A1', [['1.234,5', '1/2']], 'valueInputOption=USER_ENTERED');
    expect(values('A1:B1', '')).toEqual([['1.234,50', '1/2']]);
    expect(values('A1:B1')).toEqual([[1234.5, 46054]]);
  });

  it('Sheets.Spreadsheets.Values.get with FORMULA answers formulas as entered', () => {
    const { write, values } = doorOf();
    write('A1', [['=1+1', 5]], 'valueInputOption=USER_ENTERED');
    expect(values('A1:B1', '&valueRenderOption=FORMULA')).toEqual([['=1+1', 5]]);
    expect(values('A1:B1')).toEqual([[2, 5]]);
  });

  it('Sheets.Spreadsheets.Values.get answers dates as serial numbers unless FORMATTED_STRING is asked for', () => {
    const { write, values } = doorOf();
    write('A1', [['1/2']], 'valueInputOption=USER_ENTERED');
    expect(values('A1')).toEqual([[46054]]);
    expect(values('A1', '&valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=FORMATTED_STRING')).toEqual([
      ['1/2'],
    ]);
  });

  it('Sheets.Spreadsheets.Values.get leaves trailing empty rows out', () => {
    const { write, values } = doorOf();
    write('A1', [['a'], ['b'], ['c']]);
    write('A2', [[''], ['']]);
    expect(values('A1:A9')).toEqual([['a']]);
  });

  it('Sheets.Spreadsheets.Values.get leaves trailing empty cells of a row out', () => {
    const { write, values, batch } = doorOf();
    write('A1', [['a', 'b'], ['c']]);
    batch({ repeatCell: { range: area(0, 2), cell: { note: 'kosong' }, fields: 'note' } });
    expect(values('A1:Z9')).toEqual([['a', 'b'], ['c']]);
  });

  it('Sheets.Spreadsheets.Values.get answers lists of columns for the majorDimension COLUMNS', () => {
    const { write, ask } = doorOf();
    write('A1', [['a', 'b'], ['c']]);
    expect(ask('GET', '/values/A1:B2?majorDimension=COLUMNS').json).toEqual({
      range: 'Sheet1!A1:B2',
      majorDimension: 'COLUMNS',
      values: [['a', 'c'], ['b']],
    });
  });

  it('Sheets.Spreadsheets.Values.batchGetByDataFilter tells of each range all filters that matched it', () => {
    const { write, ask, batch } = doorOf();
    write('A2', [['a']]);
    batch(tag(11, 1));
    const filters = [byId(11), { a1Range: '2:2' }];
    expect(ask('POST', '/values:batchGetByDataFilter', { dataFilters: filters }).json.valueRanges).toEqual([
      { valueRange: { range: 'Sheet1!A2:Z2', majorDimension: 'ROWS', values: [['a']] }, dataFilters: filters },
    ]);
  });

  it('a filter of metadata that was deleted matches nothing', () => {
    const { ask, batch } = doorOf();
    batch(tag(11, 1), { deleteDeveloperMetadata: { dataFilter: byId(11) } });
    const body = { valueInputOption: 'RAW', data: [{ dataFilter: byId(11), values: [['x']] }] };
    expect(ask('POST', '/values:batchUpdateByDataFilter', body)).toEqual({
      status: 200,
      json: { spreadsheetId: expect.any(String) },
    });
  });

  it('reads a range by its name', () => {
    const { write, values, batch } = doorOf();
    write('B2', [['a']]);
    batch({ addNamedRange: { namedRange: { name: 'Judul', range: area(1, 1) } } });
    expect(values('Judul')).toEqual([['a']]);
  });
});

describe('writing values', () => {
  it('Sheets.Spreadsheets.Values.update needs a valueInputOption and has no default for it', () => {
    const { write } = doorOf();
    expect(() => write('A1', [['x']], '')).toThrow("'valueInputOption' is required but not specified");
  });

  it('Sheets.Spreadsheets.Values.update refuses a row that is no list', () => {
    const { ask } = doorOf();
    expect(ask('PUT', '/values/A1?valueInputOption=RAW', { values: ['A'] }).json.message).toContain(
      "Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue)",
    );
  });

  it('Sheets.Spreadsheets.Values.update takes a single cell as the corner to write from', () => {
    const { write, values } = doorOf();
    expect(write('B2', [[1, 2], [3]])).toMatchObject({ updatedRange: 'Sheet1!B2:C3', updatedCells: 3 });
    expect(values('A1:C3')).toEqual([[], ['', 1, 2], ['', 3]]);
  });

  it('Sheets.Spreadsheets.Values.update refuses more rows than its range has', () => {
    const { write } = doorOf();
    expect(() => write('A1:B1', [[1], [2]])).toThrow(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    );
    expect(write('A1:B2', [[1], [2]])).toMatchObject({ updatedRows: 2 });
  });

  it('Sheets.Spreadsheets.Values.update refuses more columns than its range has', () => {
    const { write } = doorOf();
    expect(() => write('A1:A2', [[1, 2]])).toThrow(
      'Requested writing within range [Sheet1!A1:A2], but tried writing to column [B]',
    );
    expect(write('A1:B2', [[1, 2]])).toMatchObject({ updatedColumns: 2 });
  });

  it('Sheets.Spreadsheets.Values.update is refused where a protection stops the caller', () => {
    const { table, batch } = doorOf();
    batch({
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 },
          editors: { users: [lead.email] },
        },
      },
    });
    expect(() => doorOf(staff, { table }).write('A1', [['x', 'y']])).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(() => doorOf(staff, { table }).write('A1', [['x']])).not.toThrow();
    expect(() => doorOf(lead, { table }).write('A1', [['x', 'y']])).not.toThrow();
  });

  it('Sheets.Spreadsheets.Values.update leaves a cell as it is for null', () => {
    const { write, values } = doorOf();
    write('A1', [['a', 'b', 'c']]);
    write('A1', [[null, '', 'z']]);
    expect(values('A1:C1')).toEqual([['a', '', 'z']]);
  });

  it('Sheets.Spreadsheets.Values.update stores what it is given as it is for RAW, and reads it as typed for USER_ENTERED', () => {
    const { write, values } = doorOf();
    const given = [['007', '=1+1', '1/2', "'x"]];
    write('A1', given);
    write('A2', given, 'valueInputOption=USER_ENTERED');
    expect(values('A1:D2')).toEqual([
      ['007', '=1+1', '1/2', "'x"],
      [7, 2, 46054, 'x'],
    ]);
  });

  it('Sheets.Spreadsheets.Values.update refuses a list or an object as the value of a cell', () => {
    const { write } = doorOf();
    expect(() => write('A1', [['a'], ['b', {}]])).toThrow('Invalid values[1][1]: struct_value {\n}\n');
    expect(() => write('A1', [[['a']]])).toThrow('Invalid values[0][0]: list_value');
  });

  it('Sheets.Spreadsheets.Values.update with includeValuesInResponse answers all values of the requested range', () => {
    const { write } = doorOf();
    write('A1', [['a', 'b'], ['c']]);
    const query = 'valueInputOption=RAW&includeValuesInResponse=true&responseValueRenderOption=UNFORMATTED_VALUE';
    expect(write('A1:B9', [[1]], query)).toEqual({
      spreadsheetId: expect.any(String),
      updatedRange: 'Sheet1!A1',
      updatedRows: 1,
      updatedColumns: 1,
      updatedCells: 1,
      updatedData: { range: 'Sheet1!A1:B9', majorDimension: 'ROWS', values: [[1, 'b'], ['c']] },
    });
    expect(write('A1', [[1]])).not.toHaveProperty('updatedData');
  });

  it('the Sheets API leaves a zero out of its answers', () => {
    expect(doorOf().write('A1', [[null]])).toEqual({ spreadsheetId: expect.any(String), updatedRange: 'Sheet1!A1' });
  });

  it('Sheets.Spreadsheets.Values.batchUpdate names the range that it refuses by its number', () => {
    const { ask, values } = doorOf();
    const data = [
      { range: 'A1', values: [['x']] },
      { range: 'Lain!A1', values: [['x']] },
    ];
    expect(ask('POST', '/values:batchUpdate', { valueInputOption: 'RAW', data }).json.message).toBe(
      'Invalid data[1]: Unable to parse range: Lain!A1',
    );
    expect(values('A1')).toBeUndefined();
  });

  it('Sheets.Spreadsheets.Values.batchUpdateByDataFilter writes to every range that a filter matches', () => {
    const { ask, batch, values } = doorOf();
    batch(tag(11, 1), tag(12, 3), tag(13, 5, { metadataKey: 'lain' }));
    const dataFilter = { developerMetadataLookup: { metadataKey: 'k' } };
    const body = { valueInputOption: 'RAW', data: [{ dataFilter, values: [['x']] }] };
    expect(ask('POST', '/values:batchUpdateByDataFilter', body).json).toMatchObject({
      totalUpdatedRows: 2,
      responses: [
        { updatedRange: 'Sheet1!A2', dataFilter },
        { updatedRange: 'Sheet1!A4', dataFilter },
      ],
    });
    expect(values('A1:A9')).toEqual([[], ['x'], [], ['x']]);
  });

  it('clears values and leaves looks and rules', () => {
    const { ask, write, values, batch, get } = doorOf();
    write('A1', [['a', 'b']]);
    batch({ repeatCell: { range: area(0, 0), cell: { note: 'n' }, fields: 'note' } });
    expect(ask('POST', '/values/A1:A2:clear', {}).json).toMatchObject({ clearedRange: 'Sheet1!A1:A2' });
    expect(values('A1:B1')).toEqual([['', 'b']]);
    expect(get('sheets.data.rowData.values.note', '&ranges=A1')).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ note: 'n' }] }] }] }],
    });
  });
});

describe('appending', () => {
  /** The two tables of the guide: A1:C2 and B4:D6. */
  function guide() {
    const door = doorOf(owner);
    door.write('A1', [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    door.write('B4', [
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
      ['x', 'y', 'z'],
    ]);
    const append = (range: string, query = '') =>
      door.ask('POST', `/values/${range}:append?valueInputOption=RAW${query}`, { values: [['neu']] }).json;
    return { ...door, append };
  }
  const target = (answer: Record<string, unknown>) => (answer.updates as Record<string, unknown>).updatedRange;

  it('Sheets.Spreadsheets.Values.append takes the last table that its range touches', () => {
    for (const range of ['Sheet1', 'B4', 'C5:D5', 'B2:D4', 'A3:G10']) {
      const answer = guide().append(range);
      expect([range, answer.tableRange, target(answer)]).toEqual([range, 'Sheet1!B4:D6', 'Sheet1!B7']);
    }
    expect(target(guide().append('A1'))).toBe('Sheet1!A3');
  });

  it('Sheets.Spreadsheets.Values.append writes where its range begins when no table stands in it', () => {
    const answer = guide().append('E4');
    expect([answer.tableRange, target(answer)]).toEqual([undefined, 'Sheet1!E4']);
  });

  it('Sheets.Spreadsheets.Values.append with INSERT_ROWS puts new rows in for the new data', () => {
    const { append, values } = guide();
    append('A1', '&insertDataOption=INSERT_ROWS');
    expect(values('A2:B5')).toEqual([['d', 'e'], ['neu'], [], ['', 'x']]);
    const over = guide();
    over.append('A1');
    expect(over.values('A2:B5')).toEqual([['d', 'e'], ['neu'], ['', 'x'], ['', 'x']]);
  });
});
