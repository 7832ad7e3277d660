import { bench, lead, owner, sheetsOf, staff } from './bench';

const columns = (startColumnIndex: number, endColumnIndex = startColumnIndex + 1) => ({
  sheetId: 0,
  startColumnIndex,
  endColumnIndex,
});
const rows = (startIndex: number, endIndex = startIndex + 1) => ({
  sheetId: 0,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

function table() {
  const made = bench();
  const { Spreadsheets } = sheetsOf(made, owner);
  return {
    ...made,
    sheets: Spreadsheets,
    /** The requests as the owner; answers the replies. */
    send: (...requests: Record<string, unknown>[]) => Spreadsheets.batchUpdate({ requests }, made.bookId).replies,
    get: (fields: string, options: Record<string, unknown> = {}) =>
      Spreadsheets.get(made.bookId, { fields, ...options }),
  };
}

describe('spreadsheets.batchUpdate', () => {
  it('applies all requests or none, and names the one that failed', () => {
    const { send, get } = table();
    const attempt = () =>
      send(
        { addSheet: { properties: { title: 'Baru', sheetId: 5 } } },
        { addSheet: { properties: { title: 'sheet1' } } },
      );
    expect(attempt).toThrow(
      expect.objectContaining({
        name: 'GoogleJsonResponseException',
        message:
          'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].addSheet: A sheet with the name "sheet1" already exists. Please enter another name.',
        details: expect.objectContaining({ code: 400, status: 'INVALID_ARGUMENT' }),
      }),
    );
    expect(get('sheets.properties.title')).toEqual({ sheets: [{ properties: { title: 'Sheet1' } }] });
  });

  it('refuses names and fields that Google does not know', () => {
    const { send } = table();
    expect(() => send({ addShet: {} })).toThrow(
      `Invalid JSON payload received. Unknown name "addShet" at 'requests[0]': Cannot find field.`,
    );
    expect(() => send({ deleteSheet: { sheetid: 1 } })).toThrow(`Unknown name "sheetid" at 'requests[0].delete_sheet'`);
    expect(() =>
      send({ updateCells: { range: columns(0), rows: [], fields: 'userEnteredFormat.textFormat.bolt' } }),
    ).toThrow(/Invalid requests\[0\]\.updateCells: .*userEnteredFormat\.textFormat\.bolt/);
    expect(() => send({ repeatCell: { range: columns(0), cell: {} } })).toThrow(
      "At least one field must be listed in 'fields'",
    );
    expect(() => send({ addTable: {} })).toThrow('Not simulated: Sheets request addTable');
  });

  it('makes tabs with the id and the looks asked for', () => {
    const { send, get } = table();
    const [reply] = send({
      addSheet: {
        properties: {
          sheetId: 77,
          title: 'Register Konten',
          index: 0,
          gridProperties: { rowCount: 50, columnCount: 5, frozenRowCount: 2, hideGridlines: true },
        },
      },
    });
    expect(reply).toEqual({
      addSheet: {
        properties: {
          sheetId: 77,
          title: 'Register Konten',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 50, columnCount: 5, frozenRowCount: 2, hideGridlines: true },
        },
      },
    });
    send({ updateSheetProperties: { properties: { sheetId: 77, hidden: true, index: 2 }, fields: 'hidden,index' } });
    expect(get('sheets(properties(sheetId,title,index,hidden))')).toEqual({
      sheets: [
        { properties: { sheetId: 0, title: 'Sheet1', index: 0 } },
        { properties: { sheetId: 77, title: 'Register Konten', index: 1, hidden: true } },
      ],
    });
  });

  it('formats a whole column by a mask and leaves the rest of the format', () => {
    const { send, get } = table();
    send(
      {
        repeatCell: {
          range: columns(1),
          cell: { userEnteredFormat: { textFormat: { bold: true, fontSize: 12 } } },
          fields: 'userEnteredFormat',
        },
      },
      {
        repeatCell: {
          range: columns(1),
          cell: { userEnteredFormat: { textFormat: { bold: false } } },
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
      {
        repeatCell: {
          range: columns(1),
          cell: { userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 1 } } } },
          fields: 'userEnteredFormat(backgroundColorStyle)',
        },
      },
    );
    expect(get('sheets.data.rowData.values.userEnteredFormat', { ranges: ['B1000'] })).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                {
                  values: [
                    {
                      userEnteredFormat: {
                        backgroundColor: { red: 1 },
                        backgroundColorStyle: { rgbColor: { red: 1 } },
                        textFormat: { bold: false, fontSize: 12 },
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('writes cells with values, links, notes and rules, and clears what the mask names and the data lacks', () => {
    const { send, get } = table();
    const rule = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ya' }] },
      strict: true,
      showCustomUi: true,
    };
    const runs = [{ startIndex: 4, format: { link: { uri: 'https://x.com/1' } } }];
    send({
      updateCells: {
        start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
        rows: [
          {
            values: [
              { userEnteredValue: { stringValue: '=bukan rumus' }, note: 'catatan', dataValidation: rule },
              {
                userEnteredValue: { numberValue: 46349.5 },
                userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'd mmmm yyyy HH.mm' } },
              },
              { userEnteredValue: { stringValue: 'dan tautan' }, textFormatRuns: runs },
            ],
          },
        ],
        fields: 'userEnteredValue,userEnteredFormat.numberFormat,note,dataValidation,textFormatRuns',
      },
    });
    const read = () =>
      get(
        'sheets(data(startRow,startColumn,rowData(values(userEnteredValue,effectiveValue,formattedValue,note,dataValidation,hyperlink,textFormatRuns))))',
        { ranges: 'B2:D2' },
      );
    expect(read()).toEqual({
      sheets: [
        {
          data: [
            {
              startRow: 1,
              startColumn: 1,
              rowData: [
                {
                  values: [
                    {
                      userEnteredValue: { stringValue: '=bukan rumus' },
                      effectiveValue: { stringValue: '=bukan rumus' },
                      formattedValue: '=bukan rumus',
                      note: 'catatan',
                      dataValidation: rule,
                    },
                    {
                      userEnteredValue: { numberValue: 46349.5 },
                      effectiveValue: { numberValue: 46349.5 },
                      formattedValue: '23 November 2026 12.00',
                    },
                    {
                      userEnteredValue: { stringValue: 'dan tautan' },
                      effectiveValue: { stringValue: 'dan tautan' },
                      formattedValue: 'dan tautan',
                      hyperlink: 'https://x.com/1',
                      textFormatRuns: runs,
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    send({
      updateCells: {
        range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 },
        rows: [],
        fields: 'userEnteredValue,note,dataValidation',
      },
    });
    expect(read()).toEqual({ sheets: [{ data: [{ startRow: 1, startColumn: 1, rowData: [{ values: [{}, {}] }] }] }] });
  });

  it('keeps row metadata by the id the caller chose, and finds it after rows moved', () => {
    const { send, sheets, bookId } = table();
    const [reply] = send({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 4711,
          metadataKey: 'k',
          visibility: 'DOCUMENT',
          location: { dimensionRange: rows(5) },
        },
      },
    });
    const location = (startIndex: number) => ({
      locationType: 'ROW',
      dimensionRange: { dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
    });
    expect(reply).toEqual({
      createDeveloperMetadata: {
        developerMetadata: { metadataId: 4711, metadataKey: 'k', location: location(5), visibility: 'DOCUMENT' },
      },
    });
    send(
      { insertDimension: { range: rows(0, 3), inheritFromBefore: false } },
      { moveDimension: { source: rows(8), destinationIndex: 20 } },
    );
    expect(sheets.DeveloperMetadata.get(bookId, 4711)).toMatchObject({ location: location(19) });
    const lookup = { developerMetadataLookup: { metadataKey: 'k' } };
    expect(sheets.DeveloperMetadata.search({ dataFilters: [lookup] }, bookId).matchedDeveloperMetadata).toHaveLength(1);
    expect(
      sheets.getByDataFilter({ dataFilters: [{ developerMetadataLookup: { metadataId: 4711 } }] }, bookId, {
        fields: 'sheets(data(startRow,rowMetadata(developerMetadata(metadataId))))',
      }),
    ).toEqual({ sheets: [{ data: [{ startRow: 19, rowMetadata: [{ developerMetadata: [{ metadataId: 4711 }] }] }] }] });
    send({ deleteDimension: { range: rows(19) } });
    expect(sheets.DeveloperMetadata.search({ dataFilters: [lookup] }, bookId)).toEqual({});
    expect(() => sheets.DeveloperMetadata.get(bookId, 4711)).toThrow('Requested entity was not found.');
  });

  it('refuses a used metadata id, a missing visibility, and more than 30,000 characters a tab', () => {
    const { send } = table();
    const make = (metadataId: number, more: Record<string, unknown> = {}) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId,
          metadataKey: 'k',
          visibility: 'DOCUMENT',
          location: { dimensionRange: rows(metadataId) },
          ...more,
        },
      },
    });
    send(make(1));
    expect(() => send(make(1))).toThrow(
      'Invalid requests[0].createDeveloperMetadata: Developer metadata with ID 1 already exists.',
    );
    expect(() => send(make(2, { visibility: undefined }))).toThrow('visibility');
    expect(() => send(make(3, { metadataValue: 'x'.repeat(29_999) }))).toThrow('30000');
    send(make(4, { metadataValue: 'x'.repeat(29_998) }));
  });

  it('hides PROJECT metadata from other projects', () => {
    const made = bench();
    const location = { spreadsheet: true };
    const mine = sheetsOf(made, owner, { scriptId: 'a' }).Spreadsheets;
    mine.batchUpdate(
      {
        requests: [
          { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', visibility: 'PROJECT', location } } },
        ],
      },
      made.bookId,
    );
    const filter = { dataFilters: [{ developerMetadataLookup: { metadataKey: 'k' } }] };
    expect(mine.DeveloperMetadata.search(filter, made.bookId).matchedDeveloperMetadata).toHaveLength(1);
    expect(sheetsOf(made, owner, { scriptId: 'b' }).Spreadsheets.DeveloperMetadata.search(filter, made.bookId)).toEqual(
      {},
    );
  });

  it('shows the editors of a protection only to those who may edit it', () => {
    const { send, get, bookId, ...rest } = table();
    const [reply] = send({
      addProtectedRange: {
        protectedRange: { range: columns(2), description: 'keputusan', editors: { users: [lead.email] } },
      },
    });
    const users = [owner.email, lead.email];
    const { protectedRange } = (reply as { addProtectedRange: { protectedRange: { protectedRangeId: number } } })
      .addProtectedRange;
    expect(protectedRange).toEqual({
      protectedRangeId: expect.any(Number),
      range: { startColumnIndex: 2, endColumnIndex: 3 },
      description: 'keputusan',
      requestingUserCanEdit: true,
      editors: { users },
    });
    const seenBy = (person: typeof staff) =>
      sheetsOf({ ...rest, bookId }, person).Spreadsheets.get(bookId, {
        fields: 'sheets.protectedRanges(editors,requestingUserCanEdit)',
      });
    expect(seenBy(lead)).toEqual({
      sheets: [{ protectedRanges: [{ requestingUserCanEdit: true, editors: { users } }] }],
    });
    expect(seenBy(staff)).toEqual({ sheets: [{ protectedRanges: [{}] }] });
    const remove = { requests: [{ deleteProtectedRange: { protectedRangeId: protectedRange.protectedRangeId } }] };
    expect(() => sheetsOf({ ...rest, bookId }, staff).Spreadsheets.batchUpdate(remove, bookId)).toThrow(
      'protected cell or object',
    );
    sheetsOf({ ...rest, bookId }, lead).Spreadsheets.batchUpdate(remove, bookId);
    expect(get('sheets.protectedRanges')).toEqual({ sheets: [{}] });
  });

  it('groups columns, closes the group and tells of both', () => {
    const { send, get } = table();
    const range = { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 5 };
    send({ addDimensionGroup: { range } });
    send({ updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: 'collapsed' } });
    send({ insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
    expect(get('sheets(columnGroups,data(columnMetadata(hiddenByUser)))', { ranges: ['A1:G1'] })).toEqual({
      sheets: [
        {
          columnGroups: [{ range: { dimension: 'COLUMNS', startIndex: 3, endIndex: 6 }, depth: 1, collapsed: true }],
          data: [
            {
              columnMetadata: [{}, {}, {}, { hiddenByUser: true }, { hiddenByUser: true }, { hiddenByUser: true }, {}],
            },
          ],
        },
      ],
    });
  });

  it('merges, borders, conditional formats, filters and named ranges come back as they were sent', () => {
    const { send, get } = table();
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const { sheetId: _, ...shown } = range;
    const booleanRule = {
      condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Gagal' }] },
      format: { backgroundColor: { red: 1 } },
    };
    const line = { style: 'SOLID', color: { red: 1 } };
    send(
      { mergeCells: { range, mergeType: 'MERGE_ALL' } },
      { updateBorders: { range, top: line } },
      { addConditionalFormatRule: { rule: { ranges: [range], booleanRule }, index: 0 } },
      { setBasicFilter: { filter: { range, criteria: { 0: { hiddenValues: ['x'] } } } } },
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'Judul', range } } },
    );
    expect(get('namedRanges,sheets(merges,conditionalFormats,basicFilter)')).toEqual({
      namedRanges: [{ namedRangeId: 'n', name: 'Judul', range: shown }],
      sheets: [
        {
          merges: [shown],
          conditionalFormats: [{ ranges: [shown], booleanRule }],
          basicFilter: { range: shown, criteria: { 0: { hiddenValues: ['x'] } } },
        },
      ],
    });
    send(
      { unmergeCells: { range } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      { clearBasicFilter: { sheetId: 0 } },
    );
    expect(get('sheets(merges,conditionalFormats,basicFilter)')).toEqual({ sheets: [{}] });
  });

  it('answers with the spreadsheet as the mask and the ranges ask', () => {
    const { sheets, bookId } = table();
    const answer = sheets.batchUpdate(
      {
        requests: [
          {
            updateSpreadsheetProperties: {
              properties: { title: 'Buku SOP', timeZone: 'Asia/Makassar' },
              fields: 'title,timeZone',
            },
          },
        ],
        includeSpreadsheetInResponse: true,
        responseRanges: ['A1:B2'],
      },
      bookId,
      { fields: 'replies,updatedSpreadsheet(properties(title,timeZone),sheets.data.rowMetadata.pixelSize)' },
    );
    expect(answer).toEqual({
      replies: [{}],
      updatedSpreadsheet: {
        properties: { title: 'Buku SOP', timeZone: 'Asia/Makassar' },
        sheets: [{ data: [{ rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }] }] }],
      },
    });
  });
});

describe('spreadsheets.get', () => {
  it('refuses an unknown field and tells which', () => {
    const { get } = table();
    expect(() => get('sheets.propertys')).toThrow(
      expect.objectContaining({ message: expect.stringContaining('Request contains an invalid argument.') }),
    );
  });

  it('understands every spelling of a mask', () => {
    const { get } = table();
    const plain = get('sheets(properties(sheetId,title))');
    expect(get('sheets.properties.sheetId,sheets.properties.title')).toEqual(plain);
    expect(get('sheets/properties(sheetId,title)')).toEqual(plain);
    expect(get('sheets(properties/sheetId,properties.title)')).toEqual(plain);
    expect(get('*')).toHaveProperty('spreadsheetUrl');
  });

  it('refuses the narrow scope', () => {
    const made = bench();
    const narrow = sheetsOf(made, owner, { scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] });
    expect(() => narrow.Spreadsheets.get(made.bookId)).toThrow(
      'You do not have permission to call sheets.spreadsheets.get',
    );
  });
});
