// A tab copied whole: beside itself (duplicateSheet) or into another spreadsheet (sheets.copyTo).
import type { Edit } from '../../grid/edit';
import { shareSheet } from '../../grid/sharing';
import type { BookState, Cell, Row, SheetState } from '../../grid/state';
import { ruleId, ruleOf, styleId, styleOf, withRuleId, withStyleId } from '../../grid/styles';
import { addSheet } from '../../grid/tabs';
import { requireTab } from './places';
import { sheetPropertiesJson } from './sheet-json';

interface Wanted {
  sheetId?: number | undefined;
  title?: string | undefined;
  index?: number | undefined;
}

export function copyTab(edit: Edit, from: BookState, source: SheetState, wanted: Wanted): SheetState {
  const title = wanted.title ?? freeCopyTitle(edit.book, source.title);
  const { rowCount, columnCount } = source;
  const made = addSheet(edit, { ...wanted, title, rowCount, columnCount });
  const copy: SheetState = {
    ...shareSheet(source),
    sheetId: made.sheetId,
    title,
    // assumed: a copied tab is without the protections of its source [probes/duplicate-sheet-protection.gs]
    protections: [],
    metadata: [],
    charts: source.charts.map((chart) => ({ ...chart, chartId: edit.newId() })),
  };
  const cellInto = cellCopier(from, edit.book);
  // assumed: a copied tab is without the developer metadata of its source [probes/duplicate-sheet-metadata.gs]
  copy.rows = copy.rows.map(
    (row) => row && untagged({ ...row, cells: row.cells.map((cell) => cell && cellInto(cell)) }),
  );
  copy.columns = copy.columns.map((column) => column && untagged(column));
  edit.book.sheets = edit.book.sheets.map((sheet) => (sheet === made ? copy : sheet));
  return copy;
}

function untagged<T extends Pick<Row, 'metadata'>>({ metadata: _, ...line }: T): Omit<T, 'metadata'> {
  return line;
}

/** Looks and rules are kept in lists of each book. */
function cellCopier(from: BookState, to: BookState): (cell: Cell) => Cell {
  if (from.id === to.id) return (cell) => cell;
  return (cell) => {
    const [style, rule] = [styleOf(from, cell), ruleOf(from, cell)];
    const looking = withStyleId(cell, style && styleId(to, style));
    return withRuleId(looking, rule && ruleId(to, rule)) ?? {};
  };
}

function freeCopyTitle(book: BookState, title: string): string {
  // documented: a copied tab is called "Copy of" and the name of its source [D/reference/spreadsheet/sheet]
  const plain = `Copy of ${title}`;
  const taken = (wanted: string) => book.sheets.some((sheet) => sheet.title.toLowerCase() === wanted.toLowerCase());
  for (let number = 0; ; number++) {
    const wanted = number === 0 ? plain : `${plain} ${number}`;
    if (!taken(wanted)) return wanted;
  }
}

interface DuplicateSheet {
  sourceSheetId?: number;
  insertSheetIndex?: number;
  newSheetId?: number;
  newSheetName?: string;
}

export function duplicateSheetRequest(edit: Edit, request: DuplicateSheet) {
  const source = requireTab(edit.book, request.sourceSheetId);
  // documented: batchUpdate duplicateSheet puts the copy first unless insertSheetIndex says otherwise
  // [S/reference/rest/v4/spreadsheets/request]
  const { insertSheetIndex: index = 0, newSheetId: sheetId, newSheetName } = request;
  const title = newSheetName === '' ? undefined : newSheetName;
  const copy = copyTab(edit, edit.book, source, { sheetId, title, index });
  return { duplicateSheet: { properties: sheetPropertiesJson(copy, edit.book.sheets.indexOf(copy)) } };
}
