// What the person did to cells in Univer, as texts typed into cells: nothing else of Univer's own reaches the office.
import { CellValueType, CustomCommandExecutionError, type ICellData, type IDocumentData } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT } from '@univerjs/sheets';
import type { Extras } from './sheet-data';
import type { View } from './univer';

export interface Typed {
  row: number;
  column: number;
  text: string;
}

const editId = 'sheet.mutation.set-range-values';

/** Acts on structure and format are done in the office, by our own menus; Univer's keys and handles for them are off. */
const notHere =
  /^sheet\.command\.(set-range-(bold|italic|underline|stroke)|set-(bold|italic|underline|stroke)|move-(range|rows|cols)|insert-|remove-|delete-|hide-|set-rows-hidden|set-col-hidden|set-(specific|selected)-(rows|cols)-visible|set-worksheet-order|add-worksheet-merge|set-frozen|cancel-frozen|set-[a-z-]*-frozen|copy-(down|right))|^sheet\.operation\.(rename|open-find)|paste-format|optional-paste/;

function textOf(cell: ICellData | null | undefined, tickBox: boolean): string {
  if (!cell) return '';
  if (cell.f) return cell.f;
  const body = cell.p?.body?.dataStream;
  if (body) return body.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === null || cell.v === undefined) return '';
  if (tickBox) return ['1', 'true'].includes(String(cell.v).toLowerCase()) ? 'TRUE' : 'FALSE';
  return cell.t === CellValueType.FORCE_STRING ? `'${cell.v}` : String(cell.v);
}

/** Univer's editor keeps line ends only between paragraphs. */
function paragraphs(text: string): IDocumentData {
  const stream = `${text.replaceAll('\n', '\r')}\r`;
  const ends = stream.split('').flatMap((char, startIndex) => (char === '\r' ? [{ startIndex }] : []));
  const body = { dataStream: `${stream}\n`, paragraphs: ends, sectionBreaks: [{ startIndex: stream.length }] };
  return { id: 'cell', body, documentStyle: {} };
}

interface Change {
  unitId: string;
  cellValue: Record<number, Record<number, ICellData | null>>;
}

const isChange = (params: unknown): params is Change =>
  typeof params === 'object' && params !== null && 'unitId' in params && 'cellValue' in params;

const changesText = (cell: ICellData | null) => !cell || 'v' in cell || 'p' in cell || 'f' in cell;

export interface RelayOptions {
  unitId: () => string;
  tickBox: (row: number, column: number) => boolean;
  typed: (cells: Typed[]) => void;
  /** The selection went to the clipboard; when cut, it leaves its place once it is pasted. */
  copied: (cut: boolean) => void;
}

function typedCells({ cellValue }: Change, tickBox: RelayOptions['tickBox']): Typed[] {
  const typed: Typed[] = [];
  for (const [rowKey, cells] of Object.entries(cellValue))
    for (const [columnKey, cell] of Object.entries(cells)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      if (changesText(cell)) typed.push({ row, column, text: textOf(cell, tickBox(row, column)) });
    }
  return typed;
}

export function relayEdits({ commands, interceptors }: View, { unitId, tickBox, typed, copied }: RelayOptions): void {
  const editing = interceptors().writeCellInterceptor;
  // The editor opens with the formula or the full date, and hands back exactly what was typed: the office parses it.
  editing.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler(cell, location) {
      const { view } = (location.origin?.custom ?? {}) as Partial<Extras>;
      if (!cell || !view) return cell;
      const text = view.input ?? view.text;
      if (text.includes('\n')) return { ...cell, v: null, p: paragraphs(text) };
      return { ...cell, v: text, t: CellValueType.STRING };
    },
  });
  editing.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell) => (cell && cell.t !== CellValueType.FORCE_STRING ? { ...cell, t: CellValueType.STRING } : cell),
  });
  commands.beforeCommandExecuted((command, how) => {
    if (/^univer\.command\.(copy|cut)$/.test(command.id)) copied(command.id.endsWith('cut'));
    if (!how?.fromCollab && notHere.test(command.id)) throw new CustomCommandExecutionError('Done in the office.');
  });
  commands.onMutationExecutedForCollab((mutation, how) => {
    if (how?.fromCollab || how?.onlyLocal || mutation.id !== editId || !isChange(mutation.params)) return;
    if (mutation.params.unitId !== unitId()) return;
    const cells = typedCells(mutation.params, tickBox);
    if (cells.length > 0) typed(cells);
  });
}
