import { summarise } from '../../workbench/google/calls';
import { owner, smallOffice } from '../runtime/office';

/** Virtual milliseconds of each call. */
function costs(code: string, prepare: (office: ReturnType<typeof smallOffice>) => void = () => {}) {
  const office = smallOffice(`function main() { ${code} }`, {
    advanced: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  });
  prepare(office);
  const { calls, error } = office.world.editorRun(owner.email, office.scriptId, 'main');
  if (error !== undefined) throw new Error(error.message);
  return calls.map(({ virtualMs }) => virtualMs);
}

const sheet = "const sheet = SpreadsheetApp.openById('book-1').getSheets()[0];";

describe('what a call costs', () => {
  const fourThousand = `${sheet} const range = sheet.getRange(1, 1, 400, 10);
    range.setValues(Array.from({ length: 400 }, () => Array(10).fill(1)));
    SpreadsheetApp.flush();
    range.getValues();`;

  it('SpreadsheetApp reads 10 million cells in 85 s, each call some 60 ms', () => {
    expect(costs(fourThousand).at(-1)).toBe(60 + 34);
  });

  it('SpreadsheetApp writes 4,000 cells in 610 ms, each call some 60 ms', () => {
    expect(costs(fourThousand)).toContain(60 + 560);
  });

  it('the Sheets API is a third cheaper to read and a fifth to write by the cell, but dearer by the call', () => {
    const [write, read] = costs(`
      const values = Array.from({ length: 400 }, () => Array(10).fill(1));
      Sheets.Spreadsheets.Values.update({ values }, 'book-1', 'A1:J400', { valueInputOption: 'RAW' });
      Sheets.Spreadsheets.Values.get('book-1', 'A1:J400');
    `);
    expect([write, read]).toEqual([300 + 440, 200 + 22]);
  });

  it('a property takes 20 to 34 ms to get and 43 to 62 ms to set', () => {
    const code =
      "const store = PropertiesService.getScriptProperties(); store.setProperty('a', '1'); store.getProperty('a');";
    expect(costs(code)).toEqual([52, 27]);
  });

  it('the cache takes 3 to 23 ms to get and 56 to 93 ms to put', () => {
    expect(costs("const cache = CacheService.getScriptCache(); cache.put('a', '1'); cache.get('a');")).toEqual([
      75, 13,
    ]);
  });

  it('what goes through UrlFetchApp moves at 0.37 MB a second', () => {
    const [took] = costs("UrlFetchApp.fetch('https://far.example/', { payload: 'x'.repeat(70000) });", ({ world }) =>
      world.network.mount('far.example', () => ({ status: 200, headers: {}, body: new Uint8Array(300_000) })),
    );
    expect(took).toBe(300 + 1000);
  });

  it('are the same for a lock and for other services as their probes measure', () => {
    expect(costs('const lock = LockService.getScriptLock(); lock.tryLock(0); lock.hasLock();')).toEqual([20, 20]);
    expect(costs("const { id } = Drive.Files.create({ name: 'a' }); Drive.Files.get(id);")).toEqual([600, 300]);
  });
});

it('counts calls by kind, operation and cells read', () => {
  const { world, scriptId } = smallOffice(`function main() {
    ${sheet}
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    SpreadsheetApp.flush();
    sheet.getRange('A1:B2').getValues();
    PropertiesService.getScriptProperties().setProperty('a', '1');
    PropertiesService.getScriptProperties().getProperty('a');
  }`);
  const summary = summarise(world.editorRun(owner.email, scriptId, 'main').calls);
  expect(summary).toMatchObject({
    cellsRead: 4,
    byService: expect.objectContaining({ Properties: 2 }),
    byOperation: expect.objectContaining({ 'Properties.setProperty': 1, 'Properties.getProperty': 1 }),
  });
  expect(summary.reads + summary.writes).toBe(summary.serviceCalls);
});
