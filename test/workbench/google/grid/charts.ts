// Charts over cells: their sources and their place move with rows and columns. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts
import { type Dimension, type Shift, shiftArea } from './shift';
import type { BookState, Chart, OpenRect, SheetState } from './state';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const number = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** A GridRange of the API without its tab; undefined for any other object. */
function areaIn(json: Json): OpenRect | undefined {
  if (!('startRowIndex' in json || 'endRowIndex' in json || 'startColumnIndex' in json || 'endColumnIndex' in json))
    return undefined;
  const area: OpenRect = {};
  for (const [key, name] of edges) {
    const at = number(json[name]);
    if (at !== undefined) area[key] = at;
  }
  return area;
}

const edges = [
  ['startRow', 'startRowIndex'],
  ['endRow', 'endRowIndex'],
  ['startColumn', 'startColumnIndex'],
  ['endColumn', 'endColumnIndex'],
] as const;

/** The same value with every range of this tab moved; a range of which nothing is left disappears from its list. */
function moved(value: unknown, sheetId: number, move: (area: OpenRect) => OpenRect | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, sheetId, move)).filter((one) => one !== undefined);
  if (!isJson(value)) return value;
  const area = (number(value.sheetId) ?? 0) === sheetId ? areaIn(value) : undefined;
  if (!area) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(one, sheetId, move)]));
  const next = move(area);
  if (!next) return undefined;
  return {
    ...value,
    ...Object.fromEntries(edges.flatMap(([key, name]) => (next[key] === undefined ? [] : [[name, next[key]]]))),
  };
}

/** A chart whose anchor line is deleted stands on the line that takes its place. */
function anchored(chart: Chart, dimension: Dimension, shift: Shift): Chart {
  const { overlayPosition } = chart.position;
  const anchor = overlayPosition?.anchorCell;
  if (!anchor) return chart;
  const key = dimension === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const at = anchor[key] ?? 0;
  // The edge before the anchor stays when the anchor itself goes.
  const start = shift(at, at + 1)?.start ?? shift(0, at + 1)?.end ?? 0;
  if (start === at) return chart;
  return { ...chart, position: { overlayPosition: { ...overlayPosition, anchorCell: { ...anchor, [key]: start } } } };
}

export function shiftCharts(book: BookState, sheet: SheetState, dimension: Dimension, shift: Shift): void {
  for (const home of book.sheets) {
    if (home.charts.length === 0) continue;
    home.charts = home.charts.map((chart) => {
      // assumed: the ranges of a chart move with rows that are inserted above them [probes/chart-moves.gs]
      const spec = moved(chart.spec, sheet.sheetId, (area) => shiftArea(area, dimension, shift));
      const next = isJson(spec) ? { ...chart, spec } : chart;
      // assumed: a chart moves with rows that are inserted above its place [probes/chart-place-moves.gs]
      return home === sheet ? anchored(next, dimension, shift) : next;
    });
  }
}
