import { area, doorOf } from './door';

const bold = { userEnteredFormat: { textFormat: { bold: true, fontSize: 12 } } };

describe('field masks', () => {
  it('a field mask leaves out of an answer all that it does not name', () => {
    const { get } = doorOf();
    expect(get('properties(title),sheets(properties(sheetId,gridProperties.rowCount))')).toEqual({
      properties: { title: 'Buku' },
      sheets: [{ properties: { sheetId: 0, gridProperties: { rowCount: 1000 } } }],
    });
  });

  it('a field mask that names an unknown field is refused', () => {
    const { ask } = doorOf();
    expect(ask('GET', '?fields=sheets.propertys')).toMatchObject({
      status: 400,
      json: {
        message: 'Request contains an invalid argument.',
        details: [{ fieldViolations: [{ field: 'sheets.propertys' }] }],
      },
    });
  });

  it('the fields parameter of the Sheets API may hold no blank', () => {
    const { ask } = doorOf();
    expect(ask('GET', '?fields=properties,%20sheets.properties').status).toBe(400);
    expect(ask('GET', '?fields=properties,sheets.properties').status).toBe(200);
  });

  it('an update request of batchUpdate without fields is refused', () => {
    const { batch } = doorOf();
    expect(() => batch({ repeatCell: { range: area(0, 0), cell: bold } })).toThrow(
      "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  });

  it('an update request clears a field that its mask names and its data lacks', () => {
    const { batch, get } = doorOf();
    const write = (cell: object, fields: string) => batch({ repeatCell: { range: area(0, 0), cell, fields } });
    write(bold, 'userEnteredFormat');
    write({ userEnteredFormat: { textFormat: {} } }, 'userEnteredFormat.textFormat.bold');
    expect(get('sheets.data.rowData.values.userEnteredFormat.textFormat', '&ranges=A1')).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ userEnteredFormat: { textFormat: { fontSize: 12 } } }] }] }] }],
    });
  });

  it('the mask * stands for every field, also those that the data lacks', () => {
    const { batch, get } = doorOf();
    batch({ repeatCell: { range: area(0, 0), cell: bold, fields: '*' } });
    batch({
      repeatCell: { range: area(0, 0), cell: { userEnteredFormat: { textFormat: { italic: true } } }, fields: '*' },
    });
    expect(get('sheets.data.rowData.values.userEnteredFormat.textFormat', '&ranges=A1')).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ userEnteredFormat: { textFormat: { italic: true } } }] }] }] }],
    });
  });

  it('Sheets.Spreadsheets.get ignores includeGridData when a field mask is set', () => {
    const { ask, write, get } = doorOf();
    write('A1', [['a']]);
    const cells = 'sheets.data.rowData.values.formattedValue';
    expect(JSON.stringify(get(cells, '&includeGridData=false'))).toContain('"a"');
    expect(JSON.stringify(ask('GET', '').json)).not.toContain('rowData');
    expect(JSON.stringify(ask('GET', '?includeGridData=true').json)).toContain('rowData');
  });

  it('the Sheets API leaves a sheetId of 0 out of the ranges it answers', () => {
    const { batch, get } = doorOf();
    batch(
      { addSheet: { properties: { sheetId: 5 } } },
      { mergeCells: { range: { ...area(0, 0, 1, 2), sheetId: 5 }, mergeType: 'MERGE_ALL' } },
      { mergeCells: { range: area(0, 0, 1, 2), mergeType: 'MERGE_ALL' } },
    );
    const merge = { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
    expect(get('sheets.merges')).toEqual({ sheets: [{ merges: [merge] }, { merges: [{ sheetId: 5, ...merge }] }] });
  });

  it('the Sheets API refuses a range that begins outside the tab', () => {
    const { ask, write } = doorOf();
    expect(ask('GET', '/values/A1001').json.message).toBe(
      'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(() => write('AA1', [['x']])).toThrow('exceeds grid limits');
    expect(ask('GET', '/values/A1000:A2000').json.range).toBe('Sheet1!A1000');
  });

  it('the Sheets API refuses a range of a tab that does not exist as one that it cannot parse', () => {
    expect(doorOf().ask('GET', '/values/Lain!A1').json.message).toBe('Unable to parse range: Lain!A1');
  });
});
