// Charts, the global: only the enums that charts over a tab need; data tables and drawn pictures throw by name.
import { enumType } from './enums';
import type { Simulated } from './simulated';
import { surface } from './surface';

export const ChartType = enumType('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const ChartMergeStrategy = enumType('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const ChartHiddenDimensionStrategy = enumType('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

export const charts = (): object =>
  surface('Charts', {
    ChartType,
    ChartMergeStrategy,
    ChartHiddenDimensionStrategy,
  } satisfies Simulated<GoogleAppsScript.Charts.Charts>);
