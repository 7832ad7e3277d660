// What a browser test may read of the page; a canvas cannot be read. Nothing here changes anything.
import { areaName, parseArea } from './a1';
import type { App } from './app';

export interface Hooks {
  /** The text the grid shows in a cell: 'B3'. */
  cell(name: string): string;
  /** All texts of a row of the grid, by its number on the screen. */
  row(number: number): string[];
  tab(): string;
  rows(): number;
  selection(): string;
  /** Where to point at a cell. */
  place(name: string): { x: number; y: number; width: number; height: number } | undefined;
  /** True when no act is on its way and the grid stands. */
  idle(): boolean;
}

declare global {
  interface Window {
    siar?: Hooks;
  }
}

export function offerHooks(app: App): void {
  window.siar = {
    cell(name) {
      const area = parseArea(name);
      return area ? (app.grid?.textAt(area.startRow, area.startColumn) ?? '') : '';
    },
    row: (number) =>
      Array.from({ length: app.state.sheet?.columns ?? 0 }, (_, column) => app.grid?.textAt(number - 1, column) ?? ''),
    tab: () => app.state.sheet?.title ?? '',
    rows: () => app.state.sheet?.rows ?? 0,
    selection: () => (app.state.selection[0] ? areaName(app.state.selection[0]) : ''),
    place(name) {
      const area = parseArea(name);
      const place = area && app.grid?.place(area.startRow, area.startColumn);
      return place && { x: place.x, y: place.y, width: place.width, height: place.height };
    },
    idle: () => app.state.pending.length === 0 && (app.state.refused !== undefined || app.grid?.ready === true),
  };
}
