// One workbook made or mended in one atomic batch: missing tabs and columns come, what stands stays. It may run at any time.
import { batch, type Request } from '../../google/book';
import { newTag } from '../../google/script';
import { sheets as ask } from '../../google/sheets';
import { contentsTab } from '../../tabs/ledger/contents';
import type { PageTab } from '../../tabs/ledger/pages';
import type { Tab } from '../../tabs/tab';
import { firstSheetId, headerRows, isTable } from '../../tabs/workbooks';
import { columnRequests } from './prepare-columns';

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
  const plain = ask((api) => api.get(id, { fields: 'properties(title,timeZone,locale),sheets(properties)' }));
  const filters = (plain.sheets ?? [])
    .map(idOf)
    .filter((sheetId) => sheetIds.includes(sheetId))
    .map((sheetId) => ({ gridRange: { sheetId, startRowIndex: 0, endRowIndex: headerRows } }));
  if (filters.length === 0) return plain;
  const withHeaders = ask((api) =>
    api.getByDataFilter({ dataFilters: filters, includeGridData: true }, id, { fields }),
  );
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
  // A set-up that died before it could remember its tabs made them with their first ids.
  const idFor = (key: string): number => plan.pinned[key] ?? firstSheetId(key);
  const book = readBook(
    plan.id,
    plan.tabs.map((tab) => idFor(tab.key)),
  );
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
    const standing = sheets.find((sheet) => idOf(sheet) === idFor(tab.key));
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
  const title = `'${(sheet.properties?.title ?? '').replace(/'/g, "''")}'`;
  const reply = ask((api) => api.Values.get(id, title, {}));
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
