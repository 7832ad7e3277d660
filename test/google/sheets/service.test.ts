// The advanced service as a script meets it: in an execution, with a manifest, as a person.
import { createWorld } from '../../workbench/google/create-world';
import { owner, staff } from '../grid/bench';

const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;
const enabled = [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }];

function script(code: string, scopes = ['spreadsheets'], enabledAdvancedServices: object[] = enabled) {
  const world = createWorld({ startAt: '2026-11-23T03:00:00Z', people: [owner, staff] });
  const { id } = world.books.create(owner.email, 'Buku', { locale: 'id_ID', timeZone: 'Asia/Jakarta', id: 'buku' });
  const manifest = {
    timeZone: 'Asia/Jakarta',
    runtimeVersion: 'V8',
    oauthScopes: scopes.map(auth),
    dependencies: { enabledAdvancedServices },
  };
  const { scriptId } = world.projects.create(owner.email, {
    name: 'Skrip',
    boundTo: id,
    files: [
      { name: 'appsscript', type: 'JSON', source: JSON.stringify(manifest) },
      { name: 'Code', type: 'SERVER_JS', source: code },
    ],
  });
  return { world, id, scriptId };
}

/** What `main` answers or throws. */
function run(body: string, scopes?: string[], services?: object[]) {
  const { world, scriptId } = script(`function main() { ${body} }`, scopes, services);
  return world.editorRun(owner.email, scriptId, 'main');
}
const thrown = (body: string, scopes?: string[]) => run(body, scopes).error;

describe('the advanced service Sheets', () => {
  it('an advanced service throws "API call to" and its method "failed with error:" and the API\'s own words', () => {
    expect(thrown(`Sheets.Spreadsheets.Values.get('buku', 'Lain!A1')`)?.message).toBe(
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Lain!A1',
    );
  });

  it('the error of an advanced service is named GoogleJsonResponseException', () => {
    expect(thrown(`Sheets.Spreadsheets.get('tidak-ada')`)?.name).toBe('GoogleJsonResponseException');
  });

  it('says how many arguments each method takes', () => {
    const words = (call: string) => thrown(`Sheets.Spreadsheets.${call}`)?.message;
    expect(words(`get()`)).toBe('Invalid number of arguments provided. Expected 1-2 only');
    expect(words(`Values.update({}, 'buku')`)).toBe('Invalid number of arguments provided. Expected 3-4 only');
    expect(words(`batchUpdate({}, 'buku', {}, 1)`)).toBe('Invalid number of arguments provided. Expected 2-3 only');
    expect(words(`get('buku')`)).toBeUndefined();
  });

  it('the advanced service Sheets is closed to simple triggers', () => {
    const code = `function onOpen() {
      try { Sheets.Spreadsheets.get('buku'); console.log('opened'); } catch (error) { console.log(error.message); }
    }`;
    const { world, id } = script(code);
    world.openBook(owner.email, id);
    const said = world.executions.all().flatMap((one) => one.logs.map((line) => line.text));
    expect(said).toEqual([expect.stringContaining('You do not have permission to call sheets.spreadsheets.get')]);
  });

  it('is no global unless the manifest enables it', () => {
    expect(run(`return typeof Sheets`, undefined, []).value).toBe('undefined');
  });

  it('needs more than the file it is bound to', () => {
    expect(thrown(`Sheets.Spreadsheets.get('buku')`, ['spreadsheets.currentonly'])?.message).toContain(
      'You do not have permission to call sheets.spreadsheets.get. Required permissions: ',
    );
  });

  it('does not see what SpreadsheetApp has only queued', () => {
    const { value } = run(
      `const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
       const seen = () => Sheets.Spreadsheets.Values.get('buku', 'A1').values;
       cell.setValue('x');
       const before = seen();
       SpreadsheetApp.flush();
       return [before === undefined, seen()[0][0]];`,
    );
    expect(value).toEqual([true, 'x']);
  });

  it('is counted together with the REST requests of the same script and person', () => {
    const { error } = run(
      `const options = { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } };
       const url = 'https://sheets.googleapis.com/v4/spreadsheets/buku?fields=spreadsheetId';
       for (let i = 0; i < 35; i += 1) UrlFetchApp.fetch(url, options);
       for (let i = 0; i < 35; i += 1) Sheets.Spreadsheets.get('buku', { fields: 'spreadsheetId' });`,
      ['spreadsheets', 'script.external_request'],
    );
    expect(error?.message).toContain("Quota exceeded for quota metric 'Read requests'");
  });

  it('a script reaches the REST door with its own token, and reads the refusal', () => {
    const { value } = run(
      `const ask = (token) => UrlFetchApp.fetch('https://sheets.googleapis.com/v4/spreadsheets/buku', {
         headers: { Authorization: 'Bearer ' + token }, muteHttpExceptions: true }).getResponseCode();
       return [ask(ScriptApp.getOAuthToken()), ask('ya29.none')];`,
      ['spreadsheets', 'script.external_request'],
    );
    expect(value).toEqual([200, 401]);
  });
});
