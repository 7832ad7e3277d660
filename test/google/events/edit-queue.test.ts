import { smallOffice, staff } from '../runtime/office';

const cell = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

/** Each run takes two seconds and a little. */
const slow = () => smallOffice('function onEdit(e) { Utilities.sleep(2000); console.log(e.value); }');

describe('the queue of the simple onEdit', () => {
  it('onEdit queues up at most 2 events while it runs; what comes faster is lost', () => {
    const { world, bookId } = slow();
    const edits = ['a', 'b', 'c', 'd', 'e'].map((value) => ({ ...cell, value }));
    expect(world.fireEdits(staff.email, bookId, edits).map(({ logs }) => logs[0]?.text)).toEqual(['a', 'b', 'c']);
  });

  it('takes more as soon as a place is free', () => {
    const { world, bookId } = slow();
    const now = world.clock.now();
    const edits = [0, 0, 0, 0, 2600, 60_000].map((after, index) => ({
      ...cell,
      value: String(index),
      at: now + after,
    }));
    const ran = world.fireEdits(staff.email, bookId, edits);
    expect(ran.map(({ logs }) => logs[0]?.text)).toEqual(['0', '1', '2', '4', '5']);
    expect((ran.at(-1)?.startedAt ?? 0) - now).toBe(60_000);
  });

  it('loses nothing for an installed trigger', () => {
    const { world, bookId, scriptId } = smallOffice(`
      function install() { ScriptApp.newTrigger('edited').forSpreadsheet('book-1').onEdit().create(); }
      function edited(e) { return e.value; }
    `);
    world.editorRun('pemilik@gmail.com', scriptId, 'install');
    const edits = ['a', 'b', 'c', 'd', 'e'].map((value) => ({ ...cell, value }));
    expect(world.fireEdits(staff.email, bookId, edits).map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
