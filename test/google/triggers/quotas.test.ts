import type { Person } from '../../workbench/google/contract';
import { createWorld } from '../../workbench/google/create-world';
import type { Quota } from '../../workbench/google/quotas';
import { files, owner, smallOffice } from '../runtime/office';

const advanced = [
  { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
  { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
];

const office: Person = { email: 'humas@dinas.go.id', name: 'Humas', kind: 'workspace', locale: 'id' };

/** How `code` goes for a person who has used that much of the day already. */
function afterUsing(person: Person, quota: Quota, used: number, code: string): string {
  const world = createWorld({ people: [person] });
  world.books.create(person.email, 'Buku', { id: 'b' });
  world.network.mount('api.test', () => ({ status: 200, headers: {}, body: new Uint8Array() }));
  const { scriptId } = world.projects.create(person.email, {
    name: 'S',
    boundTo: 'b',
    files: files(`function main() { ${code} }`, { advanced }),
  });
  world.quotas.use(person, quota, used);
  return world.editorRun(person.email, scriptId, 'main').error?.message ?? 'done';
}

const refusal = (service: string) => `Service invoked too many times for one day: ${service}.`;

describe('daily quotas', () => {
  const fetched = "UrlFetchApp.fetch('https://api.test/')";
  const read = "PropertiesService.getScriptProperties().getProperty('a')";

  it('UrlFetchApp.fetch may be called 20,000 times a day by a consumer account', () => {
    expect(afterUsing(owner, 'urlfetch', 19_999, fetched)).toBe('done');
    expect(afterUsing(owner, 'urlfetch', 20_000, fetched)).toBe(refusal('urlfetch'));
  });

  it('UrlFetchApp.fetch may be called 100,000 times a day by a Workspace account', () => {
    expect(afterUsing(office, 'urlfetch', 99_999, fetched)).toBe('done');
    expect(afterUsing(office, 'urlfetch', 100_000, fetched)).toBe(refusal('urlfetch'));
  });

  it('a consumer account may read and write properties 50,000 times a day', () => {
    expect(afterUsing(owner, 'properties', 49_999, read)).toBe('done');
    expect(afterUsing(owner, 'properties', 50_000, read)).toContain('too many times for one day');
  });

  it('a Workspace account may read and write properties 500,000 times a day', () => {
    expect(afterUsing(office, 'properties', 499_999, read)).toBe('done');
    expect(afterUsing(office, 'properties', 500_000, read)).toContain('too many times for one day');
  });

  it('a consumer account creates 250 spreadsheets a day, a Workspace account 3,200', () => {
    const create = "SpreadsheetApp.create('Baru')";
    expect(afterUsing(owner, 'spreadsheets', 249, create)).toBe('done');
    expect(afterUsing(owner, 'spreadsheets', 250, create)).toContain('too many times for one day');
    expect(afterUsing(office, 'spreadsheets', 3_199, create)).toBe('done');
    expect(afterUsing(office, 'spreadsheets', 3_200, create)).toContain('too many times for one day');
  });

  it("a copied spreadsheet, and one made through Drive or the Sheets API, takes one of the day's new spreadsheets", () => {
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const ways = [
      "SpreadsheetApp.getActive().copy('Salinan')",
      'DriveApp.getFileById(SpreadsheetApp.getActive().getId()).makeCopy()',
      `Drive.Files.create({ name: 'Baru', mimeType: '${mimeType}' })`,
      "Drive.Files.copy({ name: 'Salinan' }, SpreadsheetApp.getActive().getId())",
      "Sheets.Spreadsheets.create({ properties: { title: 'Baru' } })",
    ];
    for (const way of ways) {
      expect(afterUsing(owner, 'spreadsheets', 249, way)).toBe('done');
      expect(afterUsing(owner, 'spreadsheets', 250, way)).toBe(refusal('spreadsheets'));
    }
  });

  it("beyond a daily quota a call throws Service invoked too many times for one day and the service's name", () => {
    expect(afterUsing(owner, 'email', 100, "MailApp.sendEmail('a@b.id', 's', 'b')")).toBe(refusal('email'));
  });

  it('a quota starts anew 24 hours after its first request, not at midnight', () => {
    const { world, scriptId } = smallOffice(`function main() { ${fetched} }`);
    world.network.mount('api.test', () => ({ status: 200, headers: {}, body: new Uint8Array() }));
    const run = () => world.editorRun(owner.email, scriptId, 'main').ok;
    const first = world.clock.now();
    world.quotas.use(owner, 'urlfetch', 1);
    world.clock.advance(1000);
    world.quotas.use(owner, 'urlfetch', 19_999);
    world.clock.advanceTo(first + 86_400_000 - 1000);
    expect(run()).toBe(false);
    world.clock.advanceTo(first + 86_400_000 - 500);
    expect(run()).toBe(true);
    const boundary = smallOffice('').world;
    const since = boundary.clock.now();
    boundary.quotas.use(owner, 'email', 100);
    boundary.clock.advanceTo(since + 86_399_999);
    expect(boundary.quotas.left(owner, 'email')).toBe(0);
    boundary.clock.advanceTo(since + 86_400_000);
    expect(boundary.quotas.left(owner, 'email')).toBe(100);
  });

  it('quotas are per user: all scripts that run as a person share them', () => {
    const code =
      "function main() { for (let i = 0; i < 2; i++) MailApp.sendEmail(Array.from({ length: 50 }, (_, n) => 'p' + n + '@x.id').join(), 's', 'b'); }";
    const { world, scriptId } = smallOffice(code);
    const other = world.projects.create(owner.email, { name: 'Lain', files: files(code) });
    expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
    expect(world.editorRun(owner.email, other.scriptId, 'main').error?.message).toBe(refusal('email'));
    expect(world.editorRun('sari@gmail.com', scriptId, 'main').ok).toBe(true);
  });
});

describe('trigger runtime', () => {
  const cell = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
  const runs = (person: Person, used: number) => {
    const world = createWorld({ people: [person] });
    world.books.create(person.email, 'Buku', { id: 'b' });
    const code =
      "function main() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); } function tick() {} function onEdit() {}";
    const { scriptId } = world.projects.create(person.email, { name: 'S', boundTo: 'b', files: files(code) });
    world.editorRun(person.email, scriptId, 'main');
    world.quotas.use(person, 'triggerMs', used);
    return { world, scriptId, outcomes: () => world.runUntil(world.clock.now() + 3_600_000) };
  };

  it('the triggers of a consumer account may run 90 minutes a day in all', () => {
    expect(runs(owner, 5_399_999).outcomes()[0]?.ok).toBe(true);
    expect(runs(owner, 5_400_000).outcomes()[0]?.ok).toBe(false);
  });

  it('the triggers of a Workspace account may run 6 hours a day in all', () => {
    expect(runs(office, 21_599_999).outcomes()[0]?.ok).toBe(true);
    expect(runs(office, 21_600_000).outcomes()[0]?.ok).toBe(false);
  });

  it("a run beyond the day's trigger runtime fails with Service using too much computer time for one day", () => {
    const { world, outcomes } = runs(owner, 5_400_000);
    const text = 'Service using too much computer time for one day';
    expect(outcomes()[0]?.error?.message).toBe(text);
    expect(world.mail.outbox(owner.email)[0]?.body).toContain(text);
  });

  it('simple triggers are subject to the trigger quotas too', () => {
    expect(runs(owner, 0).world.fireEdit(owner.email, 'b', cell)[0]?.ok).toBe(true);
    expect(runs(owner, 5_400_000).world.fireEdit(owner.email, 'b', cell)[0]?.ok).toBe(false);
  });

  it("the runs of triggers use up the day's trigger runtime", () => {
    const { world, scriptId, outcomes } = runs(owner, 0);
    const used = () => world.quotas.used(owner, 'triggerMs');
    world.editorRun(owner.email, scriptId, 'tick');
    world.callFromPage(owner.email, scriptId, 'tick', []);
    expect(used()).toBe(0);
    const [tick] = outcomes();
    expect(used()).toBe(tick?.virtualMs);
    const [edit] = world.fireEdit(owner.email, 'b', cell);
    expect(used()).toBe((tick?.virtualMs ?? 0) + (edit?.virtualMs ?? 0));
  });
});
