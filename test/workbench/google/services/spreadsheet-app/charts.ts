// EmbeddedChart, its builder, and a tab's methods about charts: specifications, nothing is drawn.
import { invalid, notSimulated } from '../../grid/grid-error';
import { requireSheetLook } from '../../grid/protection';
import { close } from '../../grid/rect';
import type { BookState, Chart, SheetState } from '../../grid/state';
import { toHost } from '../../values';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from '../charts';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { expectArgs } from './arguments';
import { type Drawing, drawingOf, positionOf, specOf } from './chart-spec';
import { type Face, requireSheet, type Spot, type Tab } from './face';

/** A chart a script holds: with an id when it stands on a tab. */
interface Held {
  tab: Tab;
  chartId: number | null;
  drawing: Drawing;
}

function makeChart(face: Face, held: Held): object {
  const { run } = face;
  const { tab, drawing, chartId } = held;
  return surface(
    'EmbeddedChart',
    {
      // documented: EmbeddedChart.getChartId is null while the chart stands on no tab [D/reference/spreadsheet/embedded-chart]
      getChartId: () => chartId,
      getRanges: () => rangesOf(face, held),
      getNumHeaders: () => drawing.headers,
      getContainerInfo: () => containerOf(drawing),
      getMergeStrategy: () => ChartMergeStrategy.MERGE_COLUMNS,
      getHiddenDimensionStrategy: () => ChartHiddenDimensionStrategy.IGNORE_ROWS,
      getTransposeRowsAndColumns: () => false,
      getOptions: () =>
        surface('ChartOptions', { get: (name: unknown) => run.give(drawing.options[String(name)] ?? null) }),
      modify: () => newChart(face, tab, held),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.EmbeddedChart>,
    held,
  );
}

const rangesOf = (face: Face, { tab, drawing }: Held) =>
  face.run.realm.Array.from(drawing.sources, (source) => face.range({ bookId: tab.bookId, ...source }));

const containerOf = ({ row, column, offsetX, offsetY }: Drawing) =>
  surface('ContainerInfo', {
    getAnchorRow: () => row + 1,
    getAnchorColumn: () => column + 1,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.ContainerInfo>);

const blank: Drawing = {
  type: 'COLUMN',
  sources: [],
  headers: 0,
  options: {},
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
};

function newChart(face: Face, tab: Tab, start: Held = { tab, chartId: null, drawing: blank }): object {
  const { run } = face;
  let { drawing } = start;
  const set = (next: Partial<Drawing>) => {
    drawing = { ...drawing, ...next };
    return builder;
  };
  const held = (): Held => ({ ...start, drawing });
  const only = (method: string, wanted: unknown) => (given: unknown) => {
    if (given !== wanted) throw notSimulated(`EmbeddedChartBuilder.${method}(${String(given)})`);
    return builder;
  };
  const sourceIn = (value: unknown) => {
    const { sheetId, area } = innerOf(value, 'Range') as Spot;
    return { sheetId, area };
  };
  const isSame = (value: unknown) => (one: object) => JSON.stringify(one) === JSON.stringify(sourceIn(value));
  const builder: object = surface('EmbeddedChartBuilder', {
    setChartType(...args: unknown[]) {
      expectArgs(run, 'EmbeddedChartBuilder.setChartType', args, ['ChartType']);
      return set({ type: String(args[0]) });
    },
    getChartType: () => ChartType[drawing.type as keyof typeof ChartType],
    addRange(...args: unknown[]) {
      expectArgs(run, 'EmbeddedChartBuilder.addRange', args, ['Range']);
      // documented: EmbeddedChartBuilder.addRange adds a range once [D/reference/spreadsheet/embedded-chart-builder]
      if (drawing.sources.some(isSame(args[0]))) return builder;
      return set({ sources: [...drawing.sources, sourceIn(args[0])] });
    },
    removeRange(...args: unknown[]) {
      expectArgs(run, 'EmbeddedChartBuilder.removeRange', args, ['Range']);
      return set({ sources: drawing.sources.filter((one) => !isSame(args[0])(one)) });
    },
    clearRanges: () => set({ sources: [] }),
    getRanges: () => rangesOf(face, held()),
    getContainer: () => containerOf(drawing),
    setNumHeaders(...args: unknown[]) {
      expectArgs(run, 'EmbeddedChartBuilder.setNumHeaders', args, ['number']);
      return set({ headers: Number(args[0]) });
    },
    setOption(...args: unknown[]) {
      expectArgs(run, 'EmbeddedChartBuilder.setOption', args, ['string', 'any']);
      return set({ options: { ...drawing.options, [String(args[0])]: toHost(args[1]) } });
    },
    setPosition(...args: unknown[]) {
      expectArgs(run, 'EmbeddedChartBuilder.setPosition', args, ['number', 'number', 'number', 'number']);
      const [row = 1, column = 1, offsetX = 0, offsetY = 0] = args as number[];
      if (row < 1 || column < 1) throw run.exception('Invalid argument: anchorRowPos');
      return set({ row: row - 1, column: column - 1, offsetX, offsetY });
    },
    setMergeStrategy: only('setMergeStrategy', ChartMergeStrategy.MERGE_COLUMNS),
    setHiddenDimensionStrategy: only('setHiddenDimensionStrategy', ChartHiddenDimensionStrategy.IGNORE_ROWS),
    setTransposeRowsAndColumns: only('setTransposeRowsAndColumns', false),
    build: () => makeChart(face, held()),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>);
  return builder;
}

/** A tab's methods about charts. */
export function sheetCharts(face: Face, tab: Tab) {
  const { run } = face;
  const { bookId, sheetId } = tab;
  const change = (
    operation: string,
    value: unknown,
    next: (sheet: SheetState, held: Held, newId: number) => Chart[],
  ) => {
    expectArgs(run, `Sheet.${operation}`, [value], ['EmbeddedChart']);
    face.act(bookId, operation, (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireSheetLook(sheet, edit.author);
      sheet.charts = next(sheet, innerOf(value, 'EmbeddedChart') as Held, edit.newId());
    });
  };
  const standing = (sheet: SheetState, { chartId }: Held): Chart => {
    const chart = sheet.charts.find((one) => one.chartId === chartId);
    // assumed: Sheet.updateChart refuses a chart that does not stand on the tab [probes/update-chart-of-no-tab.gs]
    if (chart === undefined) throw invalid('The chart is not on this sheet.');
    return chart;
  };
  const chartOf = (chartId: number, { drawing }: Held): Chart => ({
    chartId,
    spec: specOf(drawing),
    position: positionOf(sheetId, drawing),
    options: drawing.options,
  });
  const drawn = (book: BookState, chart: Chart): Held => {
    const own = requireSheet(book, sheetId);
    return { tab, chartId: chart.chartId, drawing: drawingOf(chart, (area) => close(area, own)) };
  };
  return {
    newChart: () => newChart(face, tab),
    getCharts: () =>
      face.read(bookId, 'getCharts', (book) =>
        run.realm.Array.from(requireSheet(book, sheetId).charts, (chart) => makeChart(face, drawn(book, chart))),
      ),
    // documented: Sheet.insertChart puts the built chart on the tab, which building alone does not
    // [D/reference/spreadsheet/embedded-chart-builder]
    insertChart: (...args) =>
      change('insertChart', args[0], (sheet, held, newId) => [...sheet.charts, chartOf(newId, held)]),
    updateChart: (...args) =>
      change('updateChart', args[0], (sheet, held) => {
        const old = standing(sheet, held);
        return sheet.charts.map((one) => (one === old ? chartOf(one.chartId, held) : one));
      }),
    removeChart: (...args) =>
      change('removeChart', args[0], (sheet, held) => {
        const old = standing(sheet, held);
        return sheet.charts.filter((one) => one !== old);
      }),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Sheet>;
}
