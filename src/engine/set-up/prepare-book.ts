// One workbook made or mended in one atomic batch: missing tabs and columns come, what stands stays. It may run at any time.
import { batch, type Request, service } from '../../google/book';
import { cellLook, extendedValue } from '../../google/requests';
import { newTag } from '../../google/script';
import type { CellValue } from '../../tabs/column';
import { contentsTab } from '../../tabs/ledger/contents';
import type { PageTab } from '../../tabs/ledger/pages';
import { type Header, headerOf, type Tab } from '../../tabs/tab';
import { firstSheetId, headerRows, isTable } from '../../tabs/workbooks';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

export interface PreparedBook {
  readonly sheetIds: Readonly<Record<string, number>>;
  /** What was missing, for the owner: names of tabs and columns. */
  readonly repaired: readonly string[];
  /** Tabs that did not stand before. */
  readonly created: ReadonlySet<string>;
}

const fields =
  'properties(title,timeZone,locale),sheets(properties(sheetId,title,index,hidden,gridProperties),data(startRow,rowData(values(effectiveValue))),columnGroups)';

/** Texts of the first two rows of every tab: keys and labels. */
function readBook(id: string, sheetIds: readonly number[]): Spreadsheet {
  const filters = sheetIds.map((sheetId) => ({ gridRange: { sheetId, startRowIndex: 0, endRowIndex: headerRows } }));
  const plain = service().Spreadsheets.get(id, { fields: 'properties(title,timeZone,locale),sheets(properties)' });
  if (filters.length === 0) return plain;
  const withHeaders = service().Spreadsheets.getByDataFilter({ dataFilters: filters, includeGridData: true }, id, {
    fields,
  });
  return { ...plain, sheets: (plain.sheets ?? []).map((sheet) => sameSheet(withHeaders.sheets, sheet) ?? sheet) };
}

const idOf = (sheet: Sheet): number => sheet.properties?.sheetId ?? 0;
const sameSheet = (sheets: readonly Sheet[] | undefined, sheet: Sheet) =>
  sheets?.find((one) => idOf(one) === idOf(sheet));

export interface BookPlan {
  readonly id: string;
  readonly title: string;
  readonly timeZone: string;
  readonly tabs: readonly (Tab | PageTab)[];
  /** Tab key to sheetId, as pinned by an earlier set-up. */
  readonly pinned: Readonly<Record<string, number>>;
}

export function prepareBook(plan: BookPlan): PreparedBook {
  const known = Object.values(plan.pinned);
  const book = readBook(plan.id, known);
  const sheets = book.sheets ?? [];
  const requests: Request[] = [];
  const repaired: string[] = [];
  const created = new Set<string>();
  const sheetIds: Record<string, number> = {};

  if (
    book.properties?.title !== plan.title ||
    book.properties?.timeZone !== plan.timeZone ||
    book.properties?.locale !== locale
  ) {
    requests.push({
      updateSpreadsheetProperties: {
        properties: { title: plan.title, timeZone: plan.timeZone, locale },
        fields: 'title,timeZone,locale',
      },
    });
  }
  plan.tabs.forEach((tab, index) => {
    const standing = sheets.find((sheet) => idOf(sheet) === plan.pinned[tab.key]);
    const sheetId = standing
      ? idOf(standing)
      : plan.pinned[tab.key] === undefined
        ? firstSheetId(tab.key)
        : Number(newTag());
    sheetIds[tab.key] = sheetId;
    if (!standing) {
      created.add(tab.key);
      repaired.push(tab.title.id);
      requests.push(...addTab(tab, sheetId, index, freeTitle(tab.title.id, sheets)));
    }
    if (isTable(tab)) {
      const columns = columnRequests(tab, sheetId, standing);
      requests.push(...columns.requests);
      if (standing) repaired.push(...columns.added.map((name) => `${tab.title.id}: ${name}`));
    }
  });
  const empty = sheets.find(
    (sheet) => plan.tabs.every((tab) => sheetIds[tab.key] !== idOf(sheet)) && known.length === 0,
  );
  if (empty && sheets.length === 1 && isBlank(plan.id, empty)) requests.push({ deleteSheet: { sheetId: idOf(empty) } });
  batch({ id: plan.id }, requests);
  return { sheetIds, repaired, created };
}

const locale = 'id_ID';

/** The tab a new file comes with may go only when nobody has typed in it. */
function isBlank(id: string, sheet: Sheet): boolean {
  const reply = service().Spreadsheets.Values.get(id, `'${(sheet.properties?.title ?? '').replace(/'/g, "''")}'`, {});
  return (reply.values ?? []).length === 0;
}

/** A tab of ours may not take the name of a tab that people made. */
function freeTitle(title: string, sheets: readonly Sheet[]): string {
  const taken = (name: string) => sheets.some((sheet) => sheet.properties?.title === name);
  if (!taken(title)) return title;
  let n = 2;
  while (taken(`${title} (${n})`)) n += 1;
  return `${title} (${n})`;
}

/** Rows a new tab begins with. Every tick reads the small tabs whole, so they begin small: the engine inserts its own rows. */
const newRows: Readonly<Record<Tab['guard'], number>> = { open: 100, engine: 10, lead: 10 };
const registerRows = 1000;

function addTab(tab: Tab | PageTab, sheetId: number, index: number, title: string): Request[] {
  const table = isTable(tab);
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          index,
          hidden: table && tab.hidden,
          gridProperties: {
            rowCount: rowCountOf(tab),
            columnCount: table ? Object.keys(tab.columns).length : 14,
            ...(table ? { frozenRowCount: headerRows } : { hideGridlines: true }),
          },
        },
      },
    },
  ];
}

function rowCountOf(tab: Tab | PageTab): number {
  if (!isTable(tab)) return 60;
  return tab.key === contentsTab.key ? registerRows : newRows[tab.guard];
}

interface ColumnPlan {
  readonly requests: Request[];
  readonly added: string[];
}

/** Missing columns: one whose label still stands gets its key back; others are added at the end. */
function columnRequests(tab: Tab, sheetId: number, standing: Sheet | undefined): ColumnPlan {
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
