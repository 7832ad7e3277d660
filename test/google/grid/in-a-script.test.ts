import { createWorld } from '../../workbench/google/create-world';
import { createActs } from '../../workbench/google/grid/acts';
import { owner, staff } from './bench';

const scopes = ['spreadsheets', 'script.container.ui', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

function office(source: string) {
  const world = createWorld({ startAt: '2026-11-23T03:00:00Z', people: [owner, staff] });
  const { id } = world.books.create(owner.email, 'Buku', { locale: 'id_ID', timeZone: 'Asia/Jakarta', id: 'buku' });
  world.files.share(id, staff.email, 'editor');
  const manifest = {
    timeZone: 'Asia/Jakarta',
    runtimeVersion: 'V8',
    oauthScopes: scopes,
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
  };
  const { scriptId } = world.projects.create(owner.email, {
    name: 'Skrip',
    boundTo: id,
    files: [
      { name: 'appsscript', type: 'JSON', source: JSON.stringify(manifest) },
      { name: 'Code', type: 'SERVER_JS', source },
    ],
  });
  const run = (email = owner.email) => {
    const outcome = world.editorRun(email, scriptId, 'main');
    if (!outcome.ok) throw new Error(`${outcome.error?.name}: ${outcome.error?.message}`);
    return outcome;
  };
  return { world, id, run };
}

describe('inside an execution', () => {
  it('values are of the script’s own kind', () => {
    const { run } = office(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setValues([[new Date(), 'x']]);
      const values = sheet.getRange('A1:B1').getValues();
      const sheets = SpreadsheetApp.getActive().getSheets();
      const raw = Sheets.Spreadsheets.Values.get('buku', 'A1:B1', { valueRenderOption: 'UNFORMATTED_VALUE' });
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, sheets instanceof Array,
        raw.values instanceof Array, raw instanceof Object, values[0][0].getHours(), raw.values[0][1], String(sheet)];
    }`);
    expect(run().value).toEqual([true, true, true, true, true, true, 10, 'x', 'Sheet']);
  });

  it('refusals are catchable errors with Google’s names', () => {
    const { world, id, run } = office(`function main() {
      const seen = [];
      const attempt = (act) => { try { act(); } catch (error) { seen.push([error instanceof Error, error.name, error.message, error.details && error.details.code]); } };
      attempt(() => { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); SpreadsheetApp.flush(); });
      attempt(() => Sheets.Spreadsheets.get('tidak-ada'));
      attempt(() => SpreadsheetApp.getActiveSheet().getRange(0, 1));
      return seen;
    }`);
    world.books.write(id, owner, ({ book }) => {
      book.sheets[0]?.protections.push({
        id: 1,
        area: {},
        description: '',
        warningOnly: false,
        users: [],
        groups: [],
        domainUsersCanEdit: false,
        unprotected: [],
        createdBy: owner.email,
      });
    });
    expect(run(staff.email).value).toEqual([
      [true, 'Exception', expect.stringContaining('yang dilindungi'), null],
      [
        true,
        'GoogleJsonResponseException',
        'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
        404,
      ],
      [true, 'Exception', 'The starting row of the range is too small.', null],
    ]);
  });

  it('a kill between two calls leaves what was flushed before', () => {
    const { world, id, run } = office(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(1);
      SpreadsheetApp.flush();
      sheet.getRange('A2').setValue(2);
      sheet.getRange('A3').setValue(3);
    }`);
    world.faults.killAt(4, 'before');
    expect(() => run()).toThrow('Killed before service call 4');
    expect(world.books.get(id).sheets[0]?.rows.map((row) => row?.cells[0]?.value)).toEqual([1]);
  });

  it('a typed cell reaches onEdit with its range and both values', () => {
    const { world, id } = office(`function onEdit(e) {
      e.range.offset(0, 1).setValue([e.oldValue, e.value, e.range.getA1Notation(), e.range.rowStart, e.source.getId()].join(' '));
    }`);
    const acts = createActs(world, { edited: (email, bookId, edit) => void world.fireEdit(email, bookId, edit) });
    acts.typeCell(staff.email, { bookId: id, sheetId: 0 }, 0, 0, 'a');
    acts.typeCell(staff.email, { bookId: id, sheetId: 0 }, 0, 0, 'b');
    expect(world.books.get(id).sheets[0]?.rows[0]?.cells.map((cell) => cell?.value)).toEqual(['b', 'a b A1 1 buku']);
  });
});
