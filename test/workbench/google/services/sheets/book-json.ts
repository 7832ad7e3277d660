// A whole spreadsheet as the API shows it, built only as far as the field mask reaches.
import type { Place } from '../../grid/a1';
import { sizeOf } from '../../grid/lines';
import type { Tag } from '../../grid/metadata';
import type { Author } from '../../grid/protection';
import type { Dimension } from '../../grid/shift';
import type { BookState, Metadata, SheetState } from '../../grid/state';
import { cellJson, defaultFormatJson } from './cell-json';
import { metadataJson } from './data-filter';
import { cut, inside, type Mask, wants } from './mask';
import { areaOf, gridRangeJson } from './places';
import { chartJson } from './request-charts';
import { conditionalFormatJson, filterJson, groupsJson, protectionJson, sheetPropertiesJson } from './sheet-json';

export interface Picture {
  book: BookState;
  title: string;
  author: Author;
  project: string;
  mask: Mask;
  /** Which parts of which tabs; undefined means every tab, whole. */
  places: Place[] | undefined;
  gridData: boolean;
}

export function bookJson(picture: Picture): object {
  const { book, mask } = picture;
  const json: Record<string, unknown> = {};
  if (wants(mask, 'spreadsheetId')) json.spreadsheetId = book.id;
  if (wants(mask, 'properties')) {
    const properties = {
      title: picture.title,
      locale: book.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: book.timeZone,
      defaultFormat: defaultFormatJson(),
    };
    json.properties = cut(properties, inside(mask, 'properties'));
  }
  if (wants(mask, 'sheets')) {
    const shown = picture.places
      ? book.sheets.filter((sheet) => picture.places?.some((place) => place.sheet === sheet))
      : book.sheets;
    const sheets = shown.map((sheet) => sheetJson(picture, sheet, inside(mask, 'sheets')));
    // assumed: Sheets.Spreadsheets.getByDataFilter answers no sheets at all when no filter matches
    // [probes/get-by-filter-of-nothing.gs]
    const told = sheets.length > 0 ? { sheets } : {};
    Object.assign(json, told);
  }
  if (wants(mask, 'namedRanges') && book.namedRanges.length > 0) {
    const named = book.namedRanges.map((one) => ({
      namedRangeId: one.id,
      name: one.name,
      range: gridRangeJson(one.sheetId, one.area),
    }));
    json.namedRanges = cut(named, inside(mask, 'namedRanges'));
  }
  putTags(
    json,
    inside(mask, 'developerMetadata'),
    wants(mask, 'developerMetadata'),
    picture,
    book.metadata,
    (metadata) => ({
      metadata,
      place: { type: 'SPREADSHEET' },
    }),
  );
  if (wants(mask, 'spreadsheetUrl')) json.spreadsheetUrl = `https://docs.google.com/spreadsheets/d/${book.id}/edit`;
  return json;
}

function putTags(
  json: Record<string, unknown>,
  mask: Mask,
  wanted: boolean,
  picture: Picture,
  list: readonly Metadata[] | undefined,
  tag: (metadata: Metadata) => Tag,
): void {
  if (!wanted || !list) return;
  // documented: metadata with visibility PROJECT is seen by the project that made it alone
  // [S/reference/rest/v4/spreadsheets.developerMetadata]
  const visible = list.filter((metadata) => metadata.visibility === 'DOCUMENT' || metadata.project === picture.project);
  if (visible.length > 0)
    json.developerMetadata = cut(
      visible.map((metadata) => metadataJson(tag(metadata))),
      mask,
    );
}

function sheetJson(picture: Picture, sheet: SheetState, mask: Mask): object {
  const { book, author } = picture;
  const json: Record<string, unknown> = {};
  const put = (name: string, make: () => object | undefined) => {
    if (!wants(mask, name)) return;
    const value = make();
    if (value !== undefined && !(Array.isArray(value) && value.length === 0))
      json[name] = cut(value, inside(mask, name));
  };
  put('properties', () => sheetPropertiesJson(sheet, book.sheets.indexOf(sheet)));
  if (picture.gridData && wants(mask, 'data')) {
    const places = picture.places?.filter((place) => place.sheet === sheet) ?? [{ sheet, area: {} }];
    json.data = places.map((place) => gridDataJson(picture, place, inside(mask, 'data')));
  }
  put('merges', () => sheet.merges.map((merge) => gridRangeJson(sheet.sheetId, merge)));
  put('conditionalFormats', () => sheet.conditionalFormats.map((format) => conditionalFormatJson(sheet, format)));
  put('protectedRanges', () => sheet.protections.map((protection) => protectionJson(sheet, protection, author)));
  put('charts', () => sheet.charts.map((chart) => chartJson(sheet, chart)));
  put('basicFilter', () => (sheet.filter ? filterJson(sheet, sheet.filter) : undefined));
  put('rowGroups', () => groupsJson(sheet, 'ROWS'));
  put('columnGroups', () => groupsJson(sheet, 'COLUMNS'));
  putTags(
    json,
    inside(mask, 'developerMetadata'),
    wants(mask, 'developerMetadata'),
    picture,
    sheet.metadata,
    (metadata) => ({
      metadata,
      place: { type: 'SHEET', sheet },
    }),
  );
  return json;
}

function gridDataJson(picture: Picture, place: Place, mask: Mask): object {
  const { sheet } = place;
  const area = areaOf(place);
  const json: Record<string, unknown> = {};
  if (area.startRow > 0 && wants(mask, 'startRow')) json.startRow = area.startRow;
  if (area.startColumn > 0 && wants(mask, 'startColumn')) json.startColumn = area.startColumn;
  if (wants(mask, 'rowData')) {
    const rows = rowDataJson(picture, sheet, area, inside(mask, 'rowData'));
    if (rows.length > 0) json.rowData = rows;
  }
  if (wants(mask, 'rowMetadata')) {
    json.rowMetadata = linesJson(picture, sheet, 'ROWS', area.startRow, area.endRow, inside(mask, 'rowMetadata'));
  }
  if (wants(mask, 'columnMetadata')) {
    json.columnMetadata = linesJson(
      picture,
      sheet,
      'COLUMNS',
      area.startColumn,
      area.endColumn,
      inside(mask, 'columnMetadata'),
    );
  }
  return json;
}

/** What lies between is `{}`. */
function rowDataJson(picture: Picture, sheet: SheetState, area: ReturnType<typeof areaOf>, mask: Mask): object[] {
  const cellMask = inside(mask, 'values');
  const rows: object[] = [];
  const end = Math.min(area.endRow, sheet.rows.length);
  for (let index = area.startRow; index < end; index++) {
    const held = sheet.rows[index]?.cells ?? [];
    const values: object[] = [];
    const last = Math.min(area.endColumn, held.length);
    for (let column = area.startColumn; column < last; column++) {
      const cell = held[column];
      values.push(cell ? cellJson(picture.book, cell, cellMask) : {});
    }
    while (values.length > 0 && !held[area.startColumn + values.length - 1]) values.pop();
    rows.push(values.length > 0 && wants(mask, 'values') ? { values } : {});
  }
  // assumed: Sheets.Spreadsheets.get leaves trailing empty rows out of rowData [probes/row-data-without-the-end.gs]
  while (rows.length > 0 && Object.keys(rows[rows.length - 1] ?? {}).length === 0) rows.pop();
  return rows;
}

function linesJson(
  picture: Picture,
  sheet: SheetState,
  dimension: Dimension,
  start: number,
  end: number,
  mask: Mask,
): object[] {
  const lines: object[] = [];
  const list = dimension === 'ROWS' ? sheet.rows : sheet.columns;
  for (let index = start; index < end; index++) {
    const line = list[index];
    const json: Record<string, unknown> = {};
    if (wants(mask, 'pixelSize')) json.pixelSize = sizeOf(sheet, dimension, index);
    if (line?.hidden && wants(mask, 'hiddenByUser')) json.hiddenByUser = true;
    if (line && 'filtered' in line && line.filtered && wants(mask, 'hiddenByFilter')) json.hiddenByFilter = true;
    putTags(
      json,
      inside(mask, 'developerMetadata'),
      wants(mask, 'developerMetadata'),
      picture,
      line?.metadata,
      (metadata) => ({
        metadata,
        place: { type: dimension === 'ROWS' ? 'ROW' : 'COLUMN', sheet, index },
      }),
    );
    lines.push(json);
  }
  return lines;
}
