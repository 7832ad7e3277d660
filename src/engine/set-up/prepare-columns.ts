// The columns of one table tab: what is missing comes, what stands stays. A moved or renamed column is known by its key.
import type { Request } from '../../google/book';
import { cellLook, extendedValue } from '../../google/requests';
import type { CellValue } from '../../tabs/column';
import { type Header, headerOf, type Tab } from '../../tabs/tab';
import { headerRows } from '../../tabs/workbooks';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

export interface ColumnPlan {
  readonly requests: Request[];
  readonly added: string[];
}

/** Missing columns: one whose label still stands gets its key back; others are added at the end. */
export function columnRequests(tab: Tab, sheetId: number, standing: Sheet | undefined): ColumnPlan {
  const [keys, labels] = headerCells(standing);
  const header = headerOf(keys);
  const missing = Object.entries(tab.columns).filter(([key]) => !header.has(key));
  const requests: Request[] = [];
  const added: string[] = [];
  let next = standing ? Math.max(keys.length, standing.properties?.gridProperties?.columnCount ?? 0) : 0;
  const appended: [string, number][] = [];
  for (const [key, column] of missing) {
    const at = labels.findIndex((label, i) => label === column.label.id && !isKeyed(keys[i]));
    added.push(column.label.id);
    appended.push([key, at >= 0 ? at : next]);
    if (at < 0) next += 1;
  }
  const grow = next - (standing?.properties?.gridProperties?.columnCount ?? next);
  if (standing && grow > 0) requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: grow } });
  for (const [key, at] of appended) requests.push(...columnSetUp(tab, sheetId, key, at));
  if (!standing) requests.push(...firstSetUp(tab, sheetId, new Map(appended)));
  return { requests, added };
}

const isKeyed = (cell: CellValue | undefined): boolean => typeof cell === 'string' && cell !== '';

function headerCells(sheet: Sheet | undefined): [CellValue[], CellValue[]] {
  const rows = sheet?.data?.[0]?.rowData ?? [];
  const cells = (i: number) => (rows[i]?.values ?? []).map((cell) => cell.effectiveValue?.stringValue ?? null);
  return [cells(0), cells(1)];
}

/** Key, label, width, format and dropdown of one column. */
function columnSetUp(tab: Tab, sheetId: number, key: string, at: number): Request[] {
  const column = tab.columns[key];
  if (!column) return [];
  const below = { sheetId, startRowIndex: headerRows, startColumnIndex: at, endColumnIndex: at + 1 };
  const look = cellLook(tab, key);
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: at },
        rows: [
          {
            values: [
              {
                userEnteredValue: extendedValue(key),
                userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } },
              },
            ],
          },
          {
            values: [
              { userEnteredValue: extendedValue(column.label.id), userEnteredFormat: labelFormat(column.writer) },
            ],
          },
        ],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        properties: { pixelSize: column.width },
        fields: 'pixelSize',
      },
    },
    { repeatCell: { range: below, cell: look, fields: 'userEnteredFormat,dataValidation' } },
  ];
}

/** Columns people fill stand out from the ones the engine answers in. */
function labelFormat(writer: string): GoogleAppsScript.Sheets.Schema.CellFormat {
  const isPeoples = writer === 'staff' || writer === 'lead' || writer === 'owner';
  const [red, green, blue] = isPeoples ? [0.85, 0.92, 0.83] : [0.93, 0.93, 0.93];
  return {
    textFormat: { bold: true },
    backgroundColorStyle: { rgbColor: { red, green, blue } },
    wrapStrategy: 'WRAP',
    verticalAlignment: 'MIDDLE',
  };
}

/** Hides the key row and closes the groups, once: later people open and close what they like. */
function firstSetUp(tab: Tab, sheetId: number, at: Header): Request[] {
  const groups = new Map<string, number[]>();
  for (const [key, column] of Object.entries(tab.columns)) {
    const index = at.get(key);
    if (column.group && index !== undefined) groups.set(column.group, [...(groups.get(column.group) ?? []), index]);
  }
  const ranges = [...groups.values()].map((indexes) => ({
    sheetId,
    dimension: 'COLUMNS',
    startIndex: Math.min(...indexes),
    endIndex: Math.max(...indexes) + 1,
  }));
  return [
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    ...closedGroups(ranges),
  ];
}

type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;

function closedGroups(ranges: readonly DimensionRange[]): Request[] {
  return ranges.flatMap((range) => [
    { addDimensionGroup: { range } },
    { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: 'collapsed' } },
  ]);
}
