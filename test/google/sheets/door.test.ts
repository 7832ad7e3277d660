import { lead, owner, staff, stranger } from '../grid/bench';
import { doorOf } from './door';

const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;

describe('who may come in', () => {
  it('the Sheets API answers 404 "Requested entity was not found." for a spreadsheet that does not exist', () => {
    const { table } = doorOf();
    const nowhere = doorOf(owner, { table: { ...table, bookId: 'tidak-ada' } });
    expect(nowhere.ask('GET', '')).toEqual({
      status: 404,
      json: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
    });
  });

  it('the Sheets API answers 403 "The caller does not have permission" for a spreadsheet one may not open', () => {
    expect(doorOf(stranger).ask('GET', '/values/A1')).toEqual({
      status: 403,
      json: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' },
    });
  });

  /** As somebody who is nobody. */
  function unknown(method: string, more = ''): { status: number; text: string } {
    const { world, bookId } = doorOf().table;
    const url = `https://sheets.googleapis.com/v4/spreadsheets/${bookId}${more}`;
    const answer = world.network.fetch({ method, url, headers: {}, body: new Uint8Array() }, { timeoutSeconds: 60 });
    return { status: answer.status, text: new TextDecoder().decode(answer.body) };
  }

  it('the Sheets API answers 403 to a GET without a token or key', () => {
    expect(unknown('GET')).toEqual({
      status: 403,
      text: expect.stringContaining("doesn't allow unregistered callers"),
    });
  });

  it('the Sheets API answers 401 to a POST without a token', () => {
    const wanted = { status: 401, text: expect.stringContaining('missing required authentication credential') };
    expect(unknown('POST', ':getByDataFilter')).toEqual(wanted);
  });

  it('the Sheets API answers 401 UNAUTHENTICATED to a bad or expired token', () => {
    const { table, ask } = doorOf();
    table.world.clock.advance(3_600_000);
    expect(ask('GET', '')).toMatchObject({ status: 401, json: { code: 401, status: 'UNAUTHENTICATED' } });
  });

  it('the Sheets API answers 403 PERMISSION_DENIED to a token without a fitting scope', () => {
    const { ask } = doorOf(owner, { scopes: [auth('drive.metadata.readonly')] });
    expect(ask('GET', '')).toMatchObject({
      status: 403,
      json: {
        message: 'Request had insufficient authentication scopes.',
        status: 'PERMISSION_DENIED',
        details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }],
      },
    });
  });

  it('the Sheets API and its advanced service are closed to the scope spreadsheets.currentonly', () => {
    const { ask } = doorOf(owner, { scopes: [auth('spreadsheets.currentonly')] });
    expect(ask('POST', ':batchUpdate', { requests: [{ addSheet: {} }] }).status).toBe(403);
    expect(doorOf().ask('POST', ':batchUpdate', { requests: [{ addSheet: {} }] }).status).toBe(200);
  });

  it('Sheets.Spreadsheets.get and the plain reads of values are content with a readonly scope', () => {
    for (const scope of ['spreadsheets.readonly', 'drive.readonly']) {
      const { ask } = doorOf(owner, { scopes: [auth(scope)] });
      expect(ask('GET', '').status).toBe(200);
      expect(ask('GET', '/values/A1').status).toBe(200);
      expect(ask('PUT', '/values/A1?valueInputOption=RAW', { values: [['x']] }).status).toBe(403);
    }
  });

  it('Sheets.Spreadsheets.getByDataFilter is closed to the readonly scopes', () => {
    const { ask } = doorOf(owner, { scopes: [auth('spreadsheets.readonly')] });
    expect(ask('POST', ':getByDataFilter', { dataFilters: [{ a1Range: 'A1' }] }).status).toBe(403);
  });

  it('a viewer reads and does not write', () => {
    const { table } = doorOf();
    table.world.files.share(table.bookId, stranger.email, 'viewer');
    const viewer = doorOf(stranger, { table });
    expect(viewer.ask('GET', '/values/A1').status).toBe(200);
    expect(viewer.ask('PUT', '/values/A1?valueInputOption=RAW', { values: [['x']] })).toMatchObject({
      status: 403,
      json: { message: 'The caller does not have permission' },
    });
  });
});

describe('what is asked', () => {
  it('a refusal of the Sheets API is JSON with code, message and status inside `error`', () => {
    const { world, bookId } = doorOf().table;
    const token = world.tokens.mint(owner.email, [auth('spreadsheets')]);
    const answer = world.network.fetch(
      {
        method: 'GET',
        url: `https://sheets.googleapis.com/v4/spreadsheets/${bookId}/values/Lain!A1`,
        headers: { Authorization: `Bearer ${token}` },
        body: new Uint8Array(),
      },
      { timeoutSeconds: 60 },
    );
    expect(answer.headers['Content-Type']).toBe('application/json; charset=UTF-8');
    expect(JSON.parse(new TextDecoder().decode(answer.body))).toEqual({
      error: { code: 400, message: 'Unable to parse range: Lain!A1', status: 'INVALID_ARGUMENT' },
    });
  });

  it('the Sheets API refuses a query parameter that its method does not know, by name', () => {
    const { json } = doorOf().ask('GET', '/values/A1?rendering=FORMULA');
    expect(json.message).toMatch(
      /^Invalid JSON payload received\. Unknown name "rendering": Cannot bind query parameter/,
    );
  });

  it('the Sheets API refuses a member that it does not know, by its name and its place', () => {
    const { ask } = doorOf();
    const refused = (request: object) => ask('POST', ':batchUpdate', { requests: [request] }).json.message;
    expect(refused({ addShet: {} })).toBe(
      `Invalid JSON payload received. Unknown name "addShet" at 'requests[0]': Cannot find field.`,
    );
    expect(refused({ addSheet: { properties: { gridProperties: { rows: 5 } } } })).toBe(
      `Invalid JSON payload received. Unknown name "rows" at 'requests[0].add_sheet.properties.grid_properties': Cannot find field.`,
    );
  });

  it('the Sheets API refuses a value of the wrong type and names its place and the type wanted', () => {
    const { ask } = doorOf();
    const refused = (properties: object) =>
      ask('POST', ':batchUpdate', { requests: [{ addSheet: { properties } }] }).json.message;
    expect(refused({ sheetId: 'lima' })).toBe(
      `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), "lima"`,
    );
    expect(refused({ sheetId: 1.5 })).toContain('(TYPE_INT32), 1.5');
    expect(refused({ tabColor: { red: '1' } })).toContain('(TYPE_DOUBLE), "1"');
    expect(refused({ tabColor: { red: 0.5 } })).toBeUndefined();
  });

  it('the Sheets API takes a word of an enumeration as its reference spells it, and no other', () => {
    const { ask } = doorOf();
    const rule = (type: string) => ({
      setDataValidation: { range: { sheetId: 0 }, rule: { condition: { type, values: [{ userEnteredValue: 'Ya' }] } } },
    });
    expect(ask('POST', ':batchUpdate', { requests: [rule('ONE_OF_LIST')] }).status).toBe(200);
    expect(ask('POST', ':batchUpdate', { requests: [rule('LIST')] }).json.message).toBe(
      `Invalid value at 'requests[0].set_data_validation.rule.condition.type' (type.googleapis.com/google.apps.sheets.v4.ConditionType), "LIST"`,
    );
    expect(ask('GET', '/values/A1?valueRenderOption=PLAIN').json.message).toContain(
      "Invalid value at 'value_render_option'",
    );
  });

  it('refuses a body that is no JSON', () => {
    expect(doorOf().ask('POST', ':batchUpdate', '{').json.message).toMatch(/^Invalid JSON payload received/);
  });

  it('serves every method of the API', () => {
    const { ask, batch, table } = doorOf(lead);
    batch({
      createDeveloperMetadata: {
        developerMetadata: { metadataId: 5, metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 0 } },
      },
    });
    const filters = { dataFilters: [{ a1Range: 'A1:B2' }] };
    const data = [{ range: 'A1', values: [['x']] }];
    const asked: [string, string, object?][] = [
      ['GET', ''],
      ['POST', ':getByDataFilter', filters],
      ['GET', '/developerMetadata/5'],
      ['POST', '/developerMetadata:search', filters],
      ['POST', '/sheets/0:copyTo', { destinationSpreadsheetId: table.bookId }],
      ['PUT', '/values/A1:B2?valueInputOption=RAW', { values: [[1]] }],
      ['GET', '/values/A1:B2'],
      ['POST', '/values/A1:B2:append?valueInputOption=RAW', { values: [[2]] }],
      ['POST', '/values/A1:B2:clear', {}],
      ['GET', '/values:batchGet?ranges=A1&ranges=B2'],
      ['POST', '/values:batchUpdate', { valueInputOption: 'RAW', data }],
      ['POST', '/values:batchClear', { ranges: ['A1'] }],
      ['POST', '/values:batchGetByDataFilter', filters],
      [
        'POST',
        '/values:batchUpdateByDataFilter',
        { valueInputOption: 'RAW', data: [{ dataFilter: { a1Range: 'A1' }, values: [['y']] }] },
      ],
      ['POST', '/values:batchClearByDataFilter', filters],
    ];
    for (const [verb, path, body] of asked)
      expect([path, ask(verb, path, body)]).toMatchObject([path, { status: 200 }]);
    expect(() => ask('DELETE', '')).toThrow('Not simulated: DELETE https://sheets.googleapis.com/v4/spreadsheets/');
  });

  it('makes a spreadsheet of the caller', () => {
    const { table } = doorOf();
    const { world } = table;
    const token = world.tokens.mint(staff.email, [auth('spreadsheets')]);
    const answer = world.network.fetch(
      {
        method: 'POST',
        url: 'https://sheets.googleapis.com/v4/spreadsheets?fields=spreadsheetId,properties.title',
        headers: { Authorization: `Bearer ${token}` },
        body: new TextEncoder().encode(JSON.stringify({ properties: { title: 'Baru' } })),
      },
      { timeoutSeconds: 60 },
    );
    const { spreadsheetId, properties } = JSON.parse(new TextDecoder().decode(answer.body));
    expect(properties).toEqual({ title: 'Baru' });
    expect(world.files.roleOf(spreadsheetId, staff.email)).toBe('owner');
  });
});
