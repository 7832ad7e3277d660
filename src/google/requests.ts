// The batchUpdate requests the engine sends, built from a tab's declaration.
import type { Zone } from '../tabs/column';
import { type Columns, type Header, type RowOf, type Tab, writeCells } from '../tabs/tab';
import { headerRows } from '../tabs/workbooks';
import { type Request, tagKey } from './book';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

export const extendedValue = (value: string | number | boolean): ExtendedValue => {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
};

export interface NewRow<T> {
  readonly values: Partial<T>;
  readonly tag: string;
  /** Dropdowns that offer this row less than their whole vocabulary: labels, by column. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/**
 * New rows right under the labels, tagged, in one atomic batch: no index is guessed, so nobody's sorting can get in between.
 * Formats and dropdowns are set anew, because a paste may have wiped them.
 */
export function insertRows<C extends Columns>(
  tab: Tab<C>,
  sheetId: number,
  header: Header,
  zone: Zone,
  rows: readonly NewRow<RowOf<Tab<C>>>[],
): Request[] {
  if (rows.length === 0) return [];
  const range = { sheetId, startRowIndex: headerRows, endRowIndex: headerRows + rows.length };
  const width = Math.max(...header.values()) + 1;
  return [
    {
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: range.startRowIndex, endIndex: range.endRowIndex },
        inheritFromBefore: false,
      },
    },
    {
      updateCells: {
        range: { ...range, startColumnIndex: 0, endColumnIndex: width },
        rows: rows.map((row) => ({ values: rowData(tab, header, zone, row, width) })),
        fields:
          'userEnteredValue,userEnteredFormat.numberFormat,userEnteredFormat.wrapStrategy,userEnteredFormat.verticalAlignment,dataValidation',
      },
    },
    ...rows.map((row, i) => tagRow(sheetId, headerRows + i, row.tag)),
  ];
}

function rowData<C extends Columns>(
  tab: Tab<C>,
  header: Header,
  zone: Zone,
  { values, choices }: NewRow<RowOf<Tab<C>>>,
  width: number,
): CellData[] {
  const cells = writeCells(tab, header, values, zone);
  const data: CellData[] = Array.from({ length: width }, () => ({}));
  for (const [key, at] of header) {
    const value = cells.get(at);
    data[at] = {
      ...cellLook(tab, key),
      ...(choices?.[key] ? { dataValidation: dropdown(choices[key]) } : {}),
      ...(value === undefined || value === '' ? {} : { userEnteredValue: extendedValue(value) }),
    };
  }
  return data;
}

/** Format and dropdown of a column's cells. */
export function cellLook(tab: Tab, key: string): CellData {
  const column = tab.columns[key];
  if (!column) return {};
  const pattern = column.format;
  const numberFormat =
    pattern === '@'
      ? { type: 'TEXT', pattern }
      : pattern === 'General'
        ? null
        : { type: column.kind === 'number' ? 'NUMBER' : 'DATE_TIME', pattern };
  const validation = validationOf(tab, key);
  return {
    userEnteredFormat: {
      ...(numberFormat ? { numberFormat } : {}),
      wrapStrategy: column.wrap ? 'WRAP' : 'CLIP',
      verticalAlignment: 'TOP',
    },
    ...(validation ? { dataValidation: validation } : {}),
  };
}

/** Dropdowns and boxes are for people: a cell the engine answers in invites nobody to choose. */
export function validationOf(tab: Tab, key: string): GoogleAppsScript.Sheets.Schema.DataValidationRule | undefined {
  const column = tab.columns[key];
  if (column?.writer === 'engine' || column?.writer === 'display') return undefined;
  if (column?.kind === 'checkbox') return { condition: { type: 'BOOLEAN' }, strict: true };
  if (column?.kind !== 'choice' || !column.vocabulary) return undefined;
  return dropdown(Object.values(column.vocabulary).map((word) => word.id));
}

const dropdown = (labels: readonly string[]): GoogleAppsScript.Sheets.Schema.DataValidationRule => ({
  condition: { type: 'ONE_OF_LIST', values: labels.map((userEnteredValue) => ({ userEnteredValue })) },
  strict: false,
  showCustomUi: true,
});

export const tagRow = (sheetId: number, index: number, tag: string): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId: Number(tag),
      metadataKey: tagKey,
      visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 } },
    },
  },
});

export const deleteRow = (sheetId: number, index: number): Request => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 } },
});

/** Sets some cells of one row by position: only where nobody else moves rows (the back office), in a batch read just before. */
export function updateRow<C extends Columns>(
  tab: Tab<C>,
  sheetId: number,
  header: Header,
  zone: Zone,
  index: number,
  values: Partial<RowOf<Tab<C>>>,
): Request[] {
  return [...writeCells(tab, header, values, zone)].map(([column, value]) => ({
    updateCells: {
      start: { sheetId, rowIndex: index, columnIndex: column },
      rows: [{ values: [value === '' ? {} : { userEnteredValue: extendedValue(value) }] }],
      fields: 'userEnteredValue',
    },
  }));
}
