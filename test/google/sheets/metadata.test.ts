import { doorOf, rows, tag } from './door';

const found = (json: Record<string, unknown>) =>
  ((json.matchedDeveloperMetadata ?? []) as { developerMetadata: { metadataId: number } }[]).map(
    (one) => one.developerMetadata.metadataId,
  );

/** Two tagged rows, a tagged column, the tab and the spreadsheet. */
function tagged() {
  const door = doorOf();
  const at = (metadataId: number, location: object, metadataValue = '') =>
    tag(metadataId, 0, { location, ...(metadataValue !== '' && { metadataValue }) });
  door.batch(
    tag(1, 1, { metadataValue: 'a' }),
    tag(2, 5, { metadataValue: 'b' }),
    at(3, { dimensionRange: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } }),
    at(4, { sheetId: 0 }),
    at(5, { spreadsheet: true }),
  );
  const search = (filter: object) => door.ask('POST', '/developerMetadata:search', { dataFilters: [filter] });
  return { ...door, search, lookup: (developerMetadataLookup: object) => search({ developerMetadataLookup }) };
}

describe('developer metadata', () => {
  it('batchUpdate createDeveloperMetadata takes a single row or column as its location, not several', () => {
    const { batch } = doorOf();
    const at = (start: number, end: number) => tag(9, 0, { location: { dimensionRange: rows(start, end) } });
    expect(() => batch(at(1, 3))).toThrow('Invalid requests[0].createDeveloperMetadata');
    expect(() => batch(at(1, 2))).not.toThrow();
  });

  it('batchUpdate createDeveloperMetadata needs a visibility', () => {
    const { batch } = doorOf();
    expect(() => batch(tag(9, 0, { visibility: undefined }))).toThrow('Invalid requests[0].createDeveloperMetadata');
  });

  it('batchUpdate createDeveloperMetadata takes a positive id only', () => {
    const { batch } = doorOf();
    expect(() => batch(tag(0, 0))).toThrow('Invalid requests[0].createDeveloperMetadata');
    expect(() => batch(tag(1, 0))).not.toThrow();
  });

  it('batchUpdate createDeveloperMetadata keeps the id it is given, or makes one up', () => {
    const { batch, ask } = doorOf();
    const made = batch(tag(4711, 0), tag(0, 0, { metadataId: undefined })) as {
      createDeveloperMetadata: { developerMetadata: { metadataId: number } };
    }[];
    const ids = made.map((reply) => reply.createDeveloperMetadata.developerMetadata.metadataId);
    expect(ids).toEqual([4711, expect.any(Number)]);
    for (const id of ids)
      expect(ask('GET', `/developerMetadata/${id}`).json).toMatchObject({ metadataId: id, metadataKey: 'k' });
  });

  it('batchUpdate deleteDeveloperMetadata takes away all metadata that its filter selects', () => {
    const { batch, lookup } = tagged();
    batch({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { locationType: 'ROW' } } } });
    expect(found(lookup({ metadataKey: 'k' }).json)).toEqual([5, 4, 3]);
  });

  it('batchUpdate updateDeveloperMetadata leaves the location as it is unless its mask names it', () => {
    const { batch, ask } = tagged();
    const update = (developerMetadata: object, fields: string) =>
      batch({
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: 1 } }],
          developerMetadata,
          fields,
        },
      });
    update({ metadataValue: 'z', location: { dimensionRange: rows(9) } }, 'metadataValue');
    const at = () =>
      (ask('GET', '/developerMetadata/1').json.location as { dimensionRange: { startIndex: number } }).dimensionRange
        .startIndex;
    expect([at(), ask('GET', '/developerMetadata/1').json.metadataValue]).toEqual([1, 'z']);
    update({ location: { dimensionRange: rows(9) } }, 'location');
    expect(at()).toBe(9);
  });

  it('metadata with visibility PROJECT is seen by the project that made it alone', () => {
    const mine = doorOf();
    mine.batch(tag(7, 1, { visibility: 'PROJECT' }));
    const fields = 'sheets.data.rowMetadata.developerMetadata.metadataId';
    const seen = (door: typeof mine) => JSON.stringify(door.get(fields, '&ranges=A2'));
    expect(seen(mine)).toContain('7');
    expect(seen(doorOf(undefined, { table: mine.table, project: 'script-2' }))).not.toContain('7');
  });
});

describe('data filters', () => {
  it('a data filter by metadata selects the rows, columns, tabs or spreadsheet that carry it', () => {
    const { ask } = tagged();
    const range = (metadataId: number) => {
      const filters = { dataFilters: [{ developerMetadataLookup: { metadataId } }] };
      const answer = ask('POST', '/values:batchGetByDataFilter', filters).json.valueRanges as {
        valueRange: { range: string };
      }[];
      return answer.map((one) => one.valueRange.range);
    };
    expect([range(2), range(3), range(4)]).toEqual([['Sheet1!A6:Z6'], ['Sheet1!C1:C1000'], ['Sheet1!A1:Z1000']]);
  });

  it('Sheets.Spreadsheets.DeveloperMetadata.search by a range finds all metadata that lies in it', () => {
    const { search } = tagged();
    expect(found(search({ a1Range: 'A1:B3' }).json)).toEqual([4, 1]);
    expect(found(search({ gridRange: { sheetId: 0, startRowIndex: 5 } }).json)).toEqual([4, 2, 3]);
  });

  it('a metadata lookup matches what meets all that it names', () => {
    const { lookup } = tagged();
    expect(found(lookup({ metadataKey: 'k', metadataValue: 'b' }).json)).toEqual([2]);
    expect(found(lookup({ metadataKey: 'lain', metadataValue: 'b' }).json)).toEqual([]);
    expect(found(lookup({ metadataId: 1, visibility: 'PROJECT' }).json)).toEqual([]);
  });

  it('a metadata lookup with a matching strategy must name a location', () => {
    const { lookup } = tagged();
    expect(lookup({ metadataKey: 'k', locationMatchingStrategy: 'EXACT_LOCATION' }).status).toBe(400);
  });

  it('a metadata lookup for an exact location must not name a location type', () => {
    const { lookup } = tagged();
    const exact = { locationMatchingStrategy: 'EXACT_LOCATION', metadataLocation: { sheetId: 0 } };
    expect(lookup({ ...exact, locationType: 'SHEET' }).status).toBe(400);
    expect(found(lookup(exact).json)).toEqual([4]);
  });

  it('a metadata lookup by location matches what intersects it, unless EXACT_LOCATION is asked for', () => {
    const { lookup } = tagged();
    const metadataLocation = { sheetId: 0 };
    expect(found(lookup({ metadataLocation }).json)).toEqual([4, 1, 2, 3]);
    expect(found(lookup({ metadataLocation, locationMatchingStrategy: 'EXACT_LOCATION' }).json)).toEqual([4]);
  });

  it('metadata of the spreadsheet itself is found at the location of the spreadsheet alone', () => {
    const { lookup } = tagged();
    expect(found(lookup({ metadataLocation: { sheetId: 0 } }).json)).not.toContain(5);
    expect(found(lookup({ metadataLocation: { spreadsheet: true } }).json)).toEqual([5]);
  });

  it('Sheets.Spreadsheets.getByDataFilter answers the parts of the tabs that any filter matches', () => {
    const { ask } = tagged();
    const dataFilters = [{ developerMetadataLookup: { metadataId: 2 } }, { a1Range: 'B1' }];
    const fields = 'sheets(data(startRow,startColumn,rowMetadata(developerMetadata(metadataId))))';
    expect(ask('POST', `:getByDataFilter?fields=${fields}`, { dataFilters, includeGridData: true }).json).toEqual({
      sheets: [
        {
          data: [
            { startRow: 5, rowMetadata: [{ developerMetadata: [{ metadataId: 2 }] }] },
            { startColumn: 1, rowMetadata: [{}] },
          ],
        },
      ],
    });
  });
});
