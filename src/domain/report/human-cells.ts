// Pages are redrawn, but what people wrote in them is theirs. Each drawn page carries two hidden marks: row 1 numbers the
// columns, column A names the cells of its row that people write in. So their text is found again after somebody
// inserted, moved or sorted rows and columns.
import { type Page, placeCells } from './page';

/** Text by the key of its cell. */
export type HumanText = Readonly<Record<string, string>>;

export interface HumanMarks {
  /** For the hidden first row, one a page column; column A itself holds `corner`. */
  readonly header: readonly string[];
  /** For the hidden column A, one a page row; '' where nobody writes. */
  readonly rows: readonly string[];
}

export const corner = '#siar';
const columnMark = (column: number) => `c${column}`;

export function humanMarks(page: Page): HumanMarks {
  const rows = page.rows.map(() => '');
  for (const { row, column, humans } of placeCells(page)) {
    if (humans !== null) rows[row] = `${rows[row] ?? ''} ${humans}@${columnMark(column)}`.trim();
  }
  return { header: page.columns.map((_, column) => columnMark(column)), rows };
}

/** What people wrote, from the displayed texts of the whole tab, hidden row and column included. */
export function collectHumanText(grid: readonly (readonly string[])[]): HumanText {
  const written: Record<string, string> = {};
  const header = grid.find((cells) => cells.includes(corner));
  if (!header) return written;
  const markColumn = header.indexOf(corner);
  for (const cells of grid) {
    for (const mark of (cells[markColumn] ?? '').split(' ')) {
      const [key, column] = mark.split('@');
      const text = column === undefined ? '' : (cells[header.indexOf(column)] ?? '');
      if (key === undefined || text.trim() === '') continue;
      const before = written[key];
      // A row that somebody copied stands twice: both texts are kept.
      written[key] = before === undefined || before === text ? text : `${before}\n${text}`;
    }
  }
  return written;
}

/** The page with people's text in its cells; a cell's own value is what stands there while nobody wrote. */
export const withHumanText = (page: Page, written: HumanText): Page => ({
  ...page,
  rows: page.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.humans === undefined ? cell : { ...cell, value: written[cell.humans] ?? cell.value },
    ),
  })),
});
