// A whole tab as the page draws it. Rows of the workbook are never changed in place, so a drawn row is drawn only once.
import type { BookState, Row, SheetState, Style } from '../google/grid/state';
import { canonical } from '../google/grid/styles';
import { toCellView } from './cell-view';
import { choicesView } from './choices-view';
import { conditionalView } from './conditional-view';
import type { BookView, CellView, Group, SheetView, StyleView } from './port';
import { colorOf, toStyleView } from './style-view';

/** The styles of a book in the order in which the page first met them. */
class StyleTable {
  readonly views: StyleView[] = [];
  private readonly known = new Map<string, number>();

  index(base: Style | undefined, more: readonly Style[]): number | undefined {
    if (!base && more.length === 0) return undefined;
    let merged: Style = base ?? {};
    for (const above of more.toReversed())
      merged = { ...merged, ...above, textFormat: { ...merged.textFormat, ...above.textFormat } };
    const view = toStyleView(merged);
    const key = canonical(view);
    if (key === '{}') return undefined;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.views.push(view) - 1);
    return this.views.length - 1;
  }
}

interface Drawn {
  row: number;
  /** The conditional formats it was drawn with. */
  conditions: string;
  cells: Record<number, CellView>;
}

export class BookPainter {
  private readonly styles = new StyleTable();
  private readonly plain = new Map<Style, number | undefined>();
  private readonly drawn = new WeakMap<Row, Drawn>();

  book(book: BookState, title: string): BookView {
    const tabs = book.sheets.map(({ sheetId, title, hidden, tabColor }) => ({
      id: sheetId,
      title,
      hidden,
      ...(tabColor && { color: colorOf(tabColor) }),
    }));
    return { id: book.id, title, tabs };
  }

  private styleOf(style: Style | undefined): number | undefined {
    if (!style) return undefined;
    if (!this.plain.has(style)) this.plain.set(style, this.styles.index(style, []));
    return this.plain.get(style);
  }

  private row(book: BookState, row: Row, index: number, conditions: ReturnType<typeof conditionalView>) {
    const known = this.drawn.get(row);
    if (known?.row === index && known.conditions === conditions.key) return known.cells;
    const cells: Record<number, CellView> = {};
    row.cells.forEach((cell, column) => {
      if (!cell) return;
      const base = cell.style === undefined ? undefined : book.styles[cell.style];
      const formats = conditions.any ? conditions.formats(cell, index, column) : [];
      const style = formats.length > 0 ? this.styles.index(base, formats) : this.styleOf(base);
      const view = toCellView(book, cell, style);
      if (view) cells[column] = view;
    });
    this.drawn.set(row, { row: index, conditions: conditions.key, cells });
    return cells;
  }

  sheet(book: BookState, sheet: SheetState): SheetView {
    const conditions = conditionalView(book, sheet);
    const view: SheetView = {
      id: sheet.sheetId,
      title: sheet.title,
      rows: sheet.rowCount,
      columns: sheet.columnCount,
      frozenRows: sheet.frozenRows,
      frozenColumns: sheet.frozenColumns,
      rowHeights: {},
      columnWidths: {},
      hiddenRows: [],
      hiddenColumns: [],
      merges: sheet.merges,
      groups: [...groupsOf(sheet, 'rows'), ...groupsOf(sheet, 'columns')],
      choices: choicesView(book, sheet, conditions),
      ...(sheet.gridlinesHidden && { hideGridlines: true }),
      styles: this.styles.views,
      cells: {},
    };
    sheet.columns.forEach((column, index) => {
      if (column?.size !== undefined) view.columnWidths[index] = column.size;
      if (column?.hidden) view.hiddenColumns.push(index);
    });
    sheet.rows.forEach((row, index) => {
      if (!row) return;
      if (row.size !== undefined) view.rowHeights[index] = row.size;
      if (row.hidden || row.filtered) view.hiddenRows.push(index);
      const cells = this.row(book, row, index, conditions);
      if (Object.keys(cells).length > 0) view.cells[index] = cells;
    });
    return view;
  }
}

function groupsOf(sheet: SheetState, of: 'rows' | 'columns'): Group[] {
  const groups = of === 'rows' ? sheet.rowGroups : sheet.columnGroups;
  return groups.map(({ start, end, depth, collapsed }) => ({ of, start, end, depth, collapsed }));
}
