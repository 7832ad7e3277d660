// What people do in the page's grid, done in a real workbook with their rights.
import { createWorld } from '../workbench/google/create-world';
import { displayValue } from '../workbench/google/grid/display';
import { localeData } from '../workbench/google/grid/locales';
import { formatOf } from '../workbench/google/grid/styles';
import { peopleActs } from '../workbench/web/people-acts';

const owner = 'media@contoh.test';
const reader = 'sri@contoh.test';

function openBook() {
  const person = (email: string) => ({ email, name: email, kind: 'consumer' as const, locale: 'id' });
  const world = createWorld({ people: [person(owner), person(reader)] });
  const { id } = world.books.create(owner, 'Buku');
  world.files.share(id, reader, 'viewer');
  const at = { bookId: id, sheetId: 0 };
  const acts = peopleActs(world);
  const text = (row: number, column: number) => {
    const book = world.books.get(id);
    const cell = book.sheets[0]?.rows[row]?.cells[column];
    return cell?.value === undefined ? '' : displayValue(cell.value, formatOf(book, cell), localeData(book.locale));
  };
  return { acts, at, id, text };
}

describe('people in the grid', () => {
  it('type what the file then reads in its own locale', () => {
    const { acts, at, text } = openBook();
    expect(acts.type(owner, at, [{ row: 1, column: 0, text: '1,5' }])).toEqual([]);
    expect(text(1, 0)).toBe('1,5');
  });

  it('are refused what they may not edit, in their language', () => {
    const { acts, at, text } = openBook();
    expect(acts.type(reader, at, [{ row: 0, column: 0, text: 'Halo' }])).toEqual([
      { kind: 'refused', message: expect.stringContaining('izin') },
    ]);
    expect(text(0, 0)).toBe('');
  });

  it('paste a block at once and clear it at once', () => {
    const { acts, at, text } = openBook();
    const block = [
      { row: 0, column: 0, text: 'a' },
      { row: 0, column: 1, text: 'b' },
      { row: 1, column: 0, text: 'c' },
      { row: 1, column: 1, text: 'd' },
    ];
    acts.type(owner, at, block);
    expect([text(0, 0), text(0, 1), text(1, 0), text(1, 1)]).toEqual(['a', 'b', 'c', 'd']);
    acts.type(
      owner,
      at,
      block.map((cell) => ({ ...cell, text: '' })),
    );
    expect([text(0, 0), text(1, 1)]).toEqual(['', '']);
  });

  it('clear only what they selected', () => {
    const { acts, at, text } = openBook();
    acts.type(owner, at, [{ row: 1, column: 1, text: 'tetap' }]);
    acts.type(owner, at, [{ row: 0, column: 0, text: 'x' }]);
    acts.type(owner, at, [
      { row: 0, column: 0, text: '' },
      { row: 2, column: 2, text: '' },
    ]);
    expect([text(0, 0), text(1, 1)]).toEqual(['', 'tetap']);
  });

  it('sort, delete and rename', () => {
    const { acts, at, id, text } = openBook();
    acts.type(owner, at, [
      { row: 0, column: 0, text: 'b' },
      { row: 1, column: 0, text: 'a' },
    ]);
    acts.act(owner, id, { do: 'sort', sheetId: 0, column: 0, ascending: true });
    expect([text(0, 0), text(1, 0)]).toEqual(['a', 'b']);
    acts.act(owner, id, { do: 'deleteRows', sheetId: 0, start: 0, count: 1 });
    expect(text(0, 0)).toBe('b');
    expect(acts.act(reader, id, { do: 'renameTab', sheetId: 0, title: 'Lain' })).toHaveLength(1);
  });
});
