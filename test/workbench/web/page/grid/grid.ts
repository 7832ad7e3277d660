// The grid of one tab: draws what the office shows, tells what the person typed and selected.
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area, CellPatch, CellView, Choice, SheetView, StyleView } from '../../port';
import { decorateCells } from './decorate';
import { firstCell } from './first-cell';
import { listenToKeys } from './grid-keys';
import { relayEdits, type Typed } from './relay';
import { rowHeight } from './row-heights';
import { applyPatches, sheetKey, toWorkbook } from './sheet-data';
import { toggled } from './tick-boxes';
import { startUniver, type View } from './univer';

export interface GridEvents {
  typed(sheetId: number, cells: Typed[]): void;
  /** `cut`: where the pasted cells came from, to be emptied. */
  pasted(sheetId: number, row: number, column: number, text: string, cut: Area | undefined): void;
  selected(sheetId: number, areas: Area[]): void;
  hovered(row: number, column: number): void;
  scrolled(): void;
  pictureAddress(address: string): string;
}

const fromOffice = { fromCollab: true };
// How Univer's own events tell a key from a click elsewhere.
const [byClick, byKey] = [1, 4];

const within = (area: Area, row: number, column: number) =>
  row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn;

export class Grid {
  private readonly view: View;
  private sheet: SheetView | undefined;
  private opened = new Set<number>();
  private book: FWorkbook | undefined;
  private unit = 0;
  private cut: Area | undefined;
  private editing = false;
  /** A new drawing that came while a cell was being edited. */
  private waiting: SheetView | undefined;
  private readonly places = new Map<number, { areas: Area[]; scroll: ReturnType<FWorksheet['getScrollState']> }>();

  constructor(
    readonly container: HTMLElement,
    language: 'id' | 'en',
    private readonly events: GridEvents,
  ) {
    listenToKeys(container, {
      isEditing: () => this.isEditing,
      endEditing: (keyCode) => !this.view.isTypingFormula() && this.hideEditor({ eventType: byKey, keycode: keyCode }),
      toggle: () => this.toggleBoxes(),
    });
    this.view = startUniver(container, language);
  }

  get ready(): boolean {
    return this.sheet !== undefined && this.view.isReady();
  }

  get shown(): SheetView | undefined {
    return this.sheet;
  }

  private get unitId() {
    return `tab-${this.unit}`;
  }

  private get worksheet(): FWorksheet | undefined {
    return this.book?.getActiveSheet();
  }

  /** Univer's services stand only after the first workbook was made. */
  private listen(): void {
    const { api } = this.view;
    relayEdits(this.view, {
      unitId: () => this.unitId,
      tickBox: (row, column) => this.isBox(row, column),
      typed: (cells) => this.typed(cells),
      copied: (cut) => {
        this.cut = cut ? this.selection()[0] : undefined;
      },
    });
    decorateCells(
      this.view,
      {
        cellAt: (unitId, row, column) => (unitId === this.unitId ? this.cell(row, column) : undefined),
        pictureAddress: (address) => this.events.pictureAddress(address),
        isList: (unitId, row, column) => unitId === this.unitId && this.choiceAt(row, column)?.kind === 'list',
      },
      () => this.worksheet?.refreshCanvas(),
    );
    api.addEvent(api.Event.SelectionChanged, () => {
      const areas = this.selection();
      if (this.sheet && areas.length > 0) this.events.selected(this.sheet.id, areas);
    });
    api.addEvent(api.Event.CellHover, ({ row, column }) => this.events.hovered(row, column));
    api.addEvent(api.Event.Scroll, () => this.events.scrolled());
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.editing = true;
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.editing = false;
      const { waiting } = this;
      this.waiting = undefined;
      if (waiting) setTimeout(() => this.show(waiting));
    });
    api.addEvent(api.Event.BeforeClipboardPaste, (paste) => {
      const at = this.selection()[0];
      if (!this.sheet || !at || paste.text === undefined) return;
      paste.cancel = true;
      this.events.pasted(this.sheet.id, at.startRow, at.startColumn, paste.text, this.cut);
      this.cut = undefined;
    });
  }

  private typed(cells: Typed[]): void {
    const { sheet } = this;
    if (!sheet) return;
    const isSame = ({ row, column, text }: Typed) => {
      const cell = this.cell(row, column);
      return text === (cell?.input ?? cell?.text ?? '');
    };
    // An editor that was only opened changes nothing, but it leaves its own text in the grid.
    const same = cells.filter(isSame).map(({ row, column }) => ({ row, column, cell: this.cell(row, column) }));
    this.patch(
      sheet.id,
      sheet.styles,
      same.map(({ cell, ...at }) => (cell ? { ...at, cell } : at)),
    );
    const changed = cells.filter((one) => !isSame(one));
    if (changed.length > 0) this.events.typed(sheet.id, changed);
  }

  choiceAt(row: number, column: number): Choice | undefined {
    return this.sheet?.choices.find(({ areas }) => areas.some((area) => within(area, row, column)));
  }

  /** Draws a tab, or draws it anew where more than cells changed; scroll and selection stay. */
  show(sheet: SheetView): void {
    if (this.editing && this.sheet?.id === sheet.id) {
      this.waiting = sheet;
      return;
    }
    this.keepPlace();
    if (this.sheet?.id !== sheet.id) this.opened = new Set();
    this.sheet = sheet;
    this.editing = false;
    const old = this.book?.getId();
    this.unit += 1;
    this.book = this.view.api.createWorkbook(toWorkbook(this.unitId, sheet, this.opened));
    if (old) this.view.api.disposeUnit(old);
    else this.listen();
    const place = this.places.get(sheet.id);
    this.select(place?.areas[0] ?? firstCell(sheet));
    if (place && this.ready) this.run('sheet.operation.set-scroll', { sheetId: sheetKey, ...place.scroll });
  }

  get isEditing(): boolean {
    return this.editing;
  }

  /** Commits what is being typed, as a click elsewhere does: the selection stays. */
  async endEditing(): Promise<void> {
    if (!this.editing) return;
    this.hideEditor({ eventType: byClick });
    await new Promise((resolve) => setTimeout(resolve));
  }

  private hideEditor(how: { eventType: number; keycode?: number }): boolean {
    const params = { ...how, visible: false, unitId: this.unitId };
    return this.view.commands.syncExecuteCommand('sheet.operation.set-cell-edit-visible', params);
  }

  private isBox(row: number, column: number): boolean {
    return this.choiceAt(row, column)?.kind === 'checkbox';
  }

  private toggleBoxes(): boolean {
    const cells = toggled(
      this.selection(),
      (row, column) => this.isBox(row, column),
      (row, column) => this.cell(row, column)?.checked === true,
    );
    if (this.sheet && cells.length > 0) this.events.typed(this.sheet.id, cells);
    return cells.length > 0;
  }

  /** Nothing to see: another person's workbook must not stay on the screen. */
  clear(): void {
    this.sheet = undefined;
    this.places.clear();
  }

  private keepPlace(): void {
    if (!this.sheet || !this.worksheet) return;
    this.places.set(this.sheet.id, { areas: this.selection(), scroll: this.worksheet.getScrollState() });
  }

  patch(sheetId: number, styles: StyleView[], cells: CellPatch[]): void {
    const { sheet } = this;
    if (!sheet || sheet.id !== sheetId || cells.length === 0) return;
    if (this.waiting) this.waiting = sheet;
    const { cleared, cellValue } = applyPatches(sheet, styles, cells);
    this.run('sheet.mutation.set-range-values', { cellValue: cleared });
    this.run('sheet.mutation.set-range-values', { cellValue });
    for (const row of Object.keys(cleared)) this.fitRow(sheet, Number(row));
    this.events.selected(sheetId, this.selection());
  }

  private run(id: string, params: object): void {
    const target = { unitId: this.unitId, subUnitId: sheetKey };
    this.view.commands.syncExecuteCommand(id, { ...target, ...params }, fromOffice);
  }

  private fitRow(sheet: SheetView, row: number): void {
    const height = rowHeight(sheet, row);
    if (this.worksheet?.getRowHeight(row) === height) return;
    const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.columns - 1 }];
    this.run('sheet.mutation.set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
    this.run('sheet.mutation.set-worksheet-row-height', { ranges, rowHeight: height });
  }

  cell(row: number, column: number): CellView | undefined {
    return this.sheet?.cells[row]?.[column];
  }

  /** What Univer shows, whoever wrote it. */
  textAt(row: number, column: number): string {
    const { worksheet, sheet } = this;
    if (!worksheet || !sheet || row >= sheet.rows || column >= sheet.columns) return '';
    if (this.isBox(row, column)) return this.cell(row, column)?.text ?? '';
    return worksheet.getRange(row, column).getDisplayValue();
  }

  selection(): Area[] {
    const ranges = this.worksheet?.getSelection()?.getActiveRangeList() ?? [];
    return ranges.map((range) => {
      const { startRow, endRow, startColumn, endColumn } = range.getRange();
      return { startRow, endRow: endRow + 1, startColumn, endColumn: endColumn + 1 };
    });
  }

  select(area: Area, options?: { scroll: boolean }): void {
    const { worksheet, sheet } = this;
    if (!worksheet || !sheet || area.startRow >= sheet.rows || area.startColumn >= sheet.columns) return;
    const { startRow, startColumn } = area;
    const rows = Math.min(area.endRow, sheet.rows) - startRow;
    const columns = Math.min(area.endColumn, sheet.columns) - startColumn;
    worksheet.setActiveRange(worksheet.getRange(startRow, startColumn, rows, columns));
    // Univer tells only of selections made by hand.
    this.events.selected(sheet.id, [
      { startRow, startColumn, endRow: startRow + rows, endColumn: startColumn + columns },
    ]);
    if (!options?.scroll || !this.ready) return;
    const range = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
    this.view.commands.syncExecuteCommand('sheet.operation.scroll-to-range', { range });
  }

  focus(): void {
    this.view.focus();
  }

  /** Where a cell stands on the screen. */
  place(row: number, column: number): DOMRect | undefined {
    const { sheet } = this;
    if (!sheet || row >= sheet.rows || column >= sheet.columns) return undefined;
    const { worksheet } = this;
    if (!worksheet) return undefined;
    const at = worksheet.getRange(row, column).getCell();
    const box = this.container.getBoundingClientRect();
    const scrolled = this.view.scrolled(this.unitId);
    const x = box.x + at.startX - (column >= sheet.frozenColumns ? scrolled.x : 0);
    const y = box.y + at.startY - (row >= sheet.frozenRows ? scrolled.y : 0);
    return new DOMRect(x, y, at.endX - at.startX, at.endY - at.startY);
  }

  isOpen(columns: readonly number[]): boolean {
    return columns.every((column) => this.opened.has(column) || !this.sheet?.hiddenColumns.includes(column));
  }

  /** Opens or closes a group of columns on this screen. */
  toggle(columns: readonly number[]): void {
    const open = this.isOpen(columns);
    for (const column of columns) {
      if (open) this.opened.delete(column);
      else this.opened.add(column);
    }
    if (this.sheet) this.show(this.sheet);
  }
}
