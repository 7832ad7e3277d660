// Between what a script says of a chart and the Sheets API's ChartSpec, which is what the tab keeps.
import { notSimulated } from '../../grid/grid-error';
import type { Rect } from '../../grid/rect';
import type { Chart, OpenRect } from '../../grid/state';

export interface Source {
  sheetId: number;
  area: Rect;
}

/** A chart as a script describes it. */
export interface Drawing {
  /** Of Charts.ChartType. */
  type: string;
  sources: readonly Source[];
  headers: number;
  options: Readonly<Record<string, unknown>>;
  /** Zero-based. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
}

/** Charts.ChartType, and the Sheets API's BasicChartType. */
const basicTypes: Record<string, string> = {
  AREA: 'AREA',
  BAR: 'BAR',
  COLUMN: 'COLUMN',
  COMBO: 'COMBO',
  LINE: 'LINE',
  SCATTER: 'SCATTER',
  STEPPED_AREA: 'STEPPED_AREA',
};

const gridRange = ({ sheetId, area }: Source) => ({
  sheetId,
  startRowIndex: area.startRow,
  endRowIndex: area.endRow,
  startColumnIndex: area.startColumn,
  endColumnIndex: area.endColumn,
});

const dataOf = (source: Source) => ({ sourceRange: { sources: [gridRange(source)] } });

const columnsIn = (sources: readonly Source[]): Source[] =>
  sources.flatMap(({ sheetId, area }) =>
    Array.from({ length: area.endColumn - area.startColumn }, (_, at) => ({
      sheetId,
      area: { ...area, startColumn: area.startColumn + at, endColumn: area.startColumn + at + 1 },
    })),
  );

export function specOf({ type, sources, headers, options }: Drawing): Chart['spec'] {
  // assumed: the first column of a chart's ranges is its domain and every other column a series [probes/chart-columns.gs]
  const [domain, ...series] = columnsIn(sources).map(dataOf);
  const title = options.title === undefined ? {} : { title: String(options.title) };
  if (type === 'PIE') return { ...title, pieChart: { legendPosition: 'LABELED_LEGEND', domain, series: series[0] } };
  const chartType = basicTypes[type];
  if (chartType === undefined) throw notSimulated(`inserting a chart of type ${type}`);
  return {
    ...title,
    basicChart: {
      chartType,
      legendPosition: 'RIGHT_LEGEND',
      domains: domain ? [{ domain }] : [],
      series: series.map((one) => ({ series: one, targetAxis: 'LEFT_AXIS' })),
      headerCount: headers,
    },
  };
}

export const positionOf = (sheetId: number, { row, column, offsetX, offsetY }: Drawing): Chart['position'] => ({
  overlayPosition: {
    anchorCell: { sheetId, rowIndex: row, columnIndex: column },
    offsetXPixels: offsetX,
    offsetYPixels: offsetY,
    widthPixels: 600,
    heightPixels: 371,
  },
});

interface Basic {
  chartType?: string;
  headerCount?: number;
}

export function drawingOf({ spec, position, options = {} }: Chart, close: (area: OpenRect) => Rect): Drawing {
  const { basicChart, pieChart, title } = spec as { basicChart?: Basic; pieChart?: object; title?: string };
  if (!basicChart && !pieChart) throw notSimulated('a chart that SpreadsheetApp did not make');
  const type = Object.entries(basicTypes).find(([, name]) => name === basicChart?.chartType)?.[0];
  const { anchorCell = {}, offsetXPixels = 0, offsetYPixels = 0 } = position.overlayPosition ?? {};
  return {
    type: type ?? 'PIE',
    sources: joined(rangesIn(spec, close)),
    headers: basicChart?.headerCount ?? 0,
    options: { ...options, ...(title !== undefined && { title }) },
    row: anchorCell.rowIndex ?? 0,
    column: anchorCell.columnIndex ?? 0,
    offsetX: offsetXPixels,
    offsetY: offsetYPixels,
  };
}

function rangesIn(value: unknown, close: (area: OpenRect) => Rect): Source[] {
  if (Array.isArray(value)) return value.flatMap((one) => rangesIn(one, close));
  if (typeof value !== 'object' || value === null) return [];
  if (!('startRowIndex' in value || 'startColumnIndex' in value))
    return Object.values(value).flatMap((one) => rangesIn(one, close));
  const range = value as Record<string, number | undefined>;
  const area: OpenRect = {
    ...(range.startRowIndex !== undefined && { startRow: range.startRowIndex }),
    ...(range.endRowIndex !== undefined && { endRow: range.endRowIndex }),
    ...(range.startColumnIndex !== undefined && { startColumn: range.startColumnIndex }),
    ...(range.endColumnIndex !== undefined && { endColumn: range.endColumnIndex }),
  };
  return [{ sheetId: range.sheetId ?? 0, area: close(area) }];
}

/** Neighbouring columns of the same rows are one range again. */
function joined(sources: readonly Source[]): Source[] {
  const whole: Source[] = [];
  for (const source of sources) {
    const last = whole.at(-1);
    const isNext =
      last?.sheetId === source.sheetId &&
      last.area.startRow === source.area.startRow &&
      last.area.endRow === source.area.endRow &&
      last.area.endColumn === source.area.startColumn;
    if (last && isNext) last.area = { ...last.area, endColumn: source.area.endColumn };
    else whole.push({ ...source });
  }
  return whole;
}
