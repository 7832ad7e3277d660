// People do not wait for scripts.
import { createWorld } from '../../workbench/google/create-world';
import { createActs } from '../../workbench/google/grid/acts';
import { owner, staff } from './bench';

const scope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

const source = `function main() {
  LockService.getDocumentLock().waitLock(1000);
  const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
  const before = range.getValues().join();
  return [before, range.getValues().join()];
}`;

describe('between a read and a write', () => {
  it('a lock keeps other code out of a section of code, not people out of the cells', () => {
    const world = createWorld({ startAt: '2026-11-23T03:00:00Z', people: [owner, staff] });
    const { id } = world.books.create(owner.email, 'Buku', { locale: 'id_ID', timeZone: 'Asia/Jakarta' });
    world.files.share(id, staff.email, 'editor');
    const acts = createActs(world);
    const at = { bookId: id, sheetId: 0 };
    acts.paste(staff.email, at, 0, 0, [['b'], ['a']]);
    const manifest = { timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', oauthScopes: [scope] };
    const { scriptId } = world.projects.create(owner.email, {
      name: 'Skrip',
      boundTo: id,
      files: [
        { name: 'appsscript', type: 'JSON', source: JSON.stringify(manifest) },
        { name: 'Code', type: 'SERVER_JS', source },
      ],
    });
    world.faults.afterCall = (_run, { operation }) => {
      if (operation === 'getValues') acts.sortRange(staff.email, at, { column: 0, ascending: true });
    };
    expect(world.editorRun(owner.email, scriptId, 'main')).toMatchObject({ ok: true, value: ['b,a', 'a,b'] });
  });
});
