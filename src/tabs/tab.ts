// A tab is declared once: set-up, repair, reading, writing, protection and the guide all come from its declaration.
import type { Problem } from '../domain/problem';
import { type CellValue, type Column, type Label, Unreadable, type Zone } from './column';

export type Columns = Readonly<Record<string, Column<unknown>>>;

export interface Tab<C extends Columns = Columns> {
  readonly key: string;
  readonly title: Label;
  readonly columns: C;
  readonly hidden: boolean;
  /** 'open': everybody with the file may write (staff sort and delete); 'engine': only its owner; 'lead': row by row. */
  readonly guard: 'open' | 'engine' | 'lead';
}

export type RowOf<T> = T extends Tab<infer C> ? { [K in keyof C]: C[K] extends Column<infer V> ? V : never } : never;
export type ColumnKey<T> = T extends Tab<infer C> ? Extract<keyof C, string> : never;

export const defineTab = <C extends Columns>(
  key: string,
  title: Label,
  look: { hidden?: boolean; guard: Tab['guard'] },
  columns: C,
): Tab<C> => ({ key, title, columns, hidden: look.hidden ?? false, guard: look.guard });

/** Where each column stands now, by key: people move columns. Of a column that somebody copied, the first counts. */
export type Header = ReadonlyMap<string, number>;

export const headerOf = (keys: readonly CellValue[]): Header =>
  new Map(
    keys.flatMap((key, index) => (typeof key === 'string' && key !== '' ? [[key, index] as const] : [])).reverse(),
  );

/** Whether the columns still stand where `header` says, by the keys read a moment later. */
export function isHeader(header: Header, keys: readonly CellValue[]): boolean {
  const now = headerOf(keys);
  return now.size === header.size && [...now].every(([key, at]) => header.get(key) === at);
}

export const missingColumns = (tab: Tab, header: Header): string[] =>
  Object.keys(tab.columns).filter((key) => !header.has(key));

/** Columns a person or a paste took away: nothing of such a row can be read. `title` is the tab's name as people see it. */
export const lostColumns = (tab: Tab, title: string, header: Header): Problem[] =>
  missingColumns(tab, header).map((key) => ({
    code: 'columnMissing',
    values: { tab: title, column: tab.columns[key]?.label.id ?? key },
  }));

export interface ReadRow<T> {
  readonly row: T;
  /** Cells that could not be read; their value is the column's empty one. */
  readonly problems: Problem[];
}

/** One row, typed. A column the tab has lost reads as empty. */
export function readRow<C extends Columns>(
  tab: Tab<C>,
  header: Header,
  cells: readonly CellValue[],
  zone: Zone,
): ReadRow<RowOf<Tab<C>>> {
  const row: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, column] of Object.entries(tab.columns)) {
    const at = header.get(key);
    const value = column.read(at === undefined ? null : (cells[at] ?? null), zone);
    if (value instanceof Unreadable) problems.push({ ...value.problem, column: key });
    row[key] = value instanceof Unreadable ? column.read(null, zone) : value;
  }
  return { row: row as RowOf<Tab<C>>, problems };
}

export type CellsToWrite = ReadonlyMap<number, string | number | boolean>;

/** The cells of some columns of a row, by position; columns the tab has lost are left out. */
export function writeCells<C extends Columns>(
  tab: Tab<C>,
  header: Header,
  values: Partial<RowOf<Tab<C>>>,
  zone: Zone,
): CellsToWrite {
  const cells = new Map<number, string | number | boolean>();
  for (const [key, value] of Object.entries(values)) {
    const at = header.get(key);
    const column = tab.columns[key];
    if (at !== undefined && column && value !== undefined) cells.set(at, column.write(value, zone));
  }
  return cells;
}
