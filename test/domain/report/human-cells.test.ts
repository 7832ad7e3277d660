import { collectHumanText, corner, humanMarks, withHumanText } from '../../../src/domain/report/human-cells';
import { cell, type Page, placeCells, row } from '../../../src/domain/report/page';

const page: Page = {
  columns: [100, 100, 100],
  rows: [
    row([cell('title', 'Judul', { span: 3 })]),
    row([
      cell('label', 'Kendala'),
      cell('input', null, { humans: 'obstacle' }),
      cell('input', null, { humans: 'target' }),
    ]),
    row([cell('label', 'Rencana'), cell('input', 'contoh', { span: 2, humans: 'plan' })]),
  ],
};

/** The tab as an adapter draws it: hidden row 1 and column A, then the page. */
function drawn(written: Record<string, string> = {}): string[][] {
  const marks = humanMarks(page);
  const grid = [[corner, ...marks.header], ...marks.rows.map((mark) => [mark, '', '', ''])];
  for (const { row: at, column, value } of placeCells(withHumanText(page, written))) {
    const cells = grid[at + 1];
    if (cells) cells[column + 1] = String(value ?? '');
  }
  return grid;
}

const written = { obstacle: 'Listrik padam', target: 'Desember', plan: '=bukan rumus' };

describe('human cells', () => {
  it('finds what people wrote again', () => {
    expect(collectHumanText(drawn(written))).toEqual(written);
  });

  it('finds it after a row and a column were inserted, rows sorted and columns moved', () => {
    const grid = drawn(written);
    const [head = [], title = [], obstacle = [], plan = []] = grid;
    const shuffled = [head, plan, ['', '', '', ''], obstacle, title].map(([a = '', b = '', c = '', d = '']) => [
      d,
      a,
      'x',
      c,
      b,
    ]);
    // The inserted column says x in every row; the columns stand in another order.
    expect(collectHumanText(shuffled)).toEqual(written);
  });

  it('keeps both texts of a row that somebody copied and changed', () => {
    const grid = drawn(written);
    grid.push((grid[2] ?? []).map((text) => (text === 'Desember' ? 'Januari' : text)));
    expect(collectHumanText(grid)).toMatchObject({ obstacle: 'Listrik padam', target: 'Desember\nJanuari' });
  });

  it('finds nothing in a tab that was never drawn', () => {
    expect(collectHumanText([['a', 'b'], []])).toEqual({});
  });

  it('shows a cell’s own value while nobody wrote', () => {
    const values = placeCells(withHumanText(page, { target: 'Desember' })).map(({ value }) => value);
    expect(values).toEqual(['Judul', 'Kendala', null, 'Desember', 'Rencana', 'contoh']);
  });
});
