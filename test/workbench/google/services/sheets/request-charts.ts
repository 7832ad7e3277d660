// batchUpdate: charts as specifications. Nothing draws them here; they come back as they were sent.
import type { Edit } from '../../grid/edit';
import { invalid, notSimulated } from '../../grid/grid-error';
import { requireSheetLook } from '../../grid/protection';
import type { Chart, ChartPosition, SheetState } from '../../grid/state';
import { cut, merge, writeMask } from './mask';
import { areaOf, requirePlace, requireTab, sheetIdJson } from './places';

interface PositionJson extends ChartPosition {
  sheetId?: number;
  newSheet?: boolean;
}

interface ChartJson {
  chartId?: number;
  spec?: Record<string, unknown>;
  position?: PositionJson;
  border?: object;
}

function findChart(edit: Edit, id: number | undefined): { sheet: SheetState; chart: Chart } {
  for (const sheet of edit.book.sheets) {
    const chart = sheet.charts.find((one) => one.chartId === id);
    if (chart) return { sheet, chart };
  }
  throw invalid(`No chart with id: ${id ?? 0}`);
}

/** On a tab of its own a chart would be an object sheet, which there is none of here. */
function overlay(edit: Edit, position: PositionJson | undefined): SheetState {
  if (position?.newSheet || position?.sheetId !== undefined) throw notSimulated('a chart on a sheet of its own');
  if (!position?.overlayPosition) throw invalid('A position must be specified for the chart.');
  const { sheetId, rowIndex = 0, columnIndex = 0 } = position.overlayPosition.anchorCell ?? {};
  const sheet = requireTab(edit.book, sheetId);
  const range = {
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1,
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1,
  };
  areaOf(requirePlace(edit.book, { ...sheetIdJson(sheet.sheetId), ...range }));
  requireSheetLook(sheet, edit.author);
  return sheet;
}

/** An EmbeddedChart as the API answers it: with the size that was left to Google. */
export function chartJson(sheet: SheetState, { chartId, spec, position, border }: Chart): object {
  const { anchorCell, ...rest } = position.overlayPosition ?? {};
  const { sheetId: _, ...cell } = anchorCell ?? {};
  // documented: a chart is 600 pixels wide and 371 high unless it says otherwise [S/reference/rest/v4/spreadsheets/other]
  const size = { widthPixels: 600, heightPixels: 371 };
  const overlayPosition = { anchorCell: { ...sheetIdJson(sheet.sheetId), ...cell }, ...size, ...rest };
  return { chartId, spec, position: { overlayPosition }, ...(border && { border }) };
}

export function addChartRequest(edit: Edit, { chart = {} }: { chart?: ChartJson }) {
  const sheet = overlay(edit, chart.position);
  if (!chart.spec) throw invalid('A chart specification must be set.');
  const chartId = chart.chartId ?? edit.newId();
  // documented: batchUpdate addChart refuses the id of a chart that is there already
  // [S/reference/rest/v4/spreadsheets/request]
  if (edit.book.sheets.some((one) => one.charts.some((other) => other.chartId === chartId))) {
    throw invalid(`An embedded object with id ${chartId} already exists.`);
  }
  const { overlayPosition } = chart.position ?? {};
  const made: Chart = {
    chartId,
    spec: chart.spec,
    position: overlayPosition ? { overlayPosition } : {},
    ...(chart.border && { border: chart.border }),
  };
  sheet.charts = [...sheet.charts, made];
  return { addChart: { chart: chartJson(sheet, made) } };
}

export function updateChartSpecRequest(edit: Edit, request: { chartId?: number; spec?: Record<string, unknown> }) {
  const { sheet, chart } = findChart(edit, request.chartId);
  requireSheetLook(sheet, edit.author);
  const { spec } = request;
  if (!spec) throw invalid('A chart specification must be set.');
  // documented: batchUpdate updateChartSpec replaces the whole specification and leaves the chart where it is
  // [S/reference/rest/v4/spreadsheets/request]
  sheet.charts = sheet.charts.map((one) => (one === chart ? { ...one, spec } : one));
  return {};
}

export function updateEmbeddedObjectPositionRequest(
  edit: Edit,
  request: { objectId?: number; newPosition?: PositionJson; fields?: string },
) {
  const { sheet, chart } = findChart(edit, request.objectId);
  requireSheetLook(sheet, edit.author);
  const mask = writeMask('OverlayPosition', request.fields);
  const wanted = merge(chart.position.overlayPosition, request.newPosition?.overlayPosition, mask);
  const target = overlay(edit, { ...request.newPosition, overlayPosition: wanted });
  const next: Chart = { ...chart, position: { overlayPosition: wanted } };
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  target.charts = [...target.charts, next];
  return { updateEmbeddedObjectPosition: cut(chartJson(target, next), new Map([['position', true]])) };
}

export function deleteEmbeddedObjectRequest(edit: Edit, { objectId }: { objectId?: number }) {
  const { sheet, chart } = findChart(edit, objectId);
  requireSheetLook(sheet, edit.author);
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  return {};
}
