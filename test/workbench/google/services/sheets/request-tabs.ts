// batchUpdate: tabs and the book's own properties.
import { appendLines, deleteLines } from '../../grid/dimensions';
import type { Edit } from '../../grid/edit';
import { invalid, notSimulated } from '../../grid/grid-error';
import { isLocale } from '../../grid/locales';
import { requireSheetLook, requireWriter } from '../../grid/protection';
import type { Color, ColorStyle, SheetState } from '../../grid/state';
import { addSheet, deleteSheet, moveSheet, renameSheet, setHidden } from '../../grid/tabs';
import { isZone } from '../../grid/zone';
import { type Mask, wants, wantsPath, writeMask } from './mask';
import { requireTab } from './places';
import { sheetPropertiesJson } from './sheet-json';

export interface SheetProperties {
  sheetId?: number;
  title?: string;
  index?: number;
  sheetType?: string;
  hidden?: boolean;
  rightToLeft?: boolean;
  tabColor?: Color;
  tabColorStyle?: ColorStyle;
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
    rowGroupControlAfter?: boolean;
    columnGroupControlAfter?: boolean;
  };
}

export function addSheetRequest(edit: Edit, { properties = {} }: { properties?: SheetProperties }) {
  if (properties.sheetType !== undefined && properties.sheetType !== 'GRID')
    throw notSimulated(`sheet type ${properties.sheetType}`);
  const { rowCount, columnCount } = properties.gridProperties ?? {};
  if ((rowCount ?? 1) < 1 || (columnCount ?? 1) < 1)
    throw invalid('The grid must have at least one row and one column.');
  const { sheetId, title, index } = properties;
  const sheet = addSheet(edit, { sheetId, title, index, rowCount, columnCount });
  applyLook(sheet, properties, true);
  if (properties.hidden) setHidden(edit, sheet, true);
  // documented: batchUpdate addSheet answers the properties of the new tab, its id among them [S/reference/rest/v4/spreadsheets/request]
  return { addSheet: { properties: sheetPropertiesJson(sheet, edit.book.sheets.indexOf(sheet)) } };
}

export function deleteSheetRequest(edit: Edit, { sheetId }: { sheetId?: number }) {
  const sheet = edit.book.sheets.find((candidate) => candidate.sheetId === (sheetId ?? 0));
  if (!sheet) throw invalid(`No sheet with id: ${sheetId ?? 0}`);
  // documented: batchUpdate deleteSheet takes a tab with its cells out of the spreadsheet [S/reference/rest/v4/spreadsheets/request]
  deleteSheet(edit, sheet);
  return {};
}

/** The parts of a tab's properties that are only looks. */
function applyLook(sheet: SheetState, properties: SheetProperties, mask: Mask): void {
  const grid = properties.gridProperties ?? {};
  const frozen = (name: 'frozenRowCount' | 'frozenColumnCount', count: number) => {
    const wanted = grid[name] ?? 0;
    // assumed: batchUpdate updateSheetProperties refuses to freeze all rows of a tab [probes/freeze-all-rows.gs]
    if (wanted < 0 || wanted >= count)
      throw invalid(`You can't freeze all visible ${name === 'frozenRowCount' ? 'rows' : 'columns'} on the sheet.`);
    return wanted;
  };
  const has = (name: string) => wantsPath(mask, 'gridProperties', name);
  if (has('frozenRowCount')) sheet.frozenRows = frozen('frozenRowCount', sheet.rowCount);
  if (has('frozenColumnCount')) sheet.frozenColumns = frozen('frozenColumnCount', sheet.columnCount);
  if (has('hideGridlines')) sheet.gridlinesHidden = grid.hideGridlines ?? false;
  if (has('rowGroupControlAfter')) sheet.rowGroupControlAfter = grid.rowGroupControlAfter ?? false;
  if (has('columnGroupControlAfter')) sheet.columnGroupControlAfter = grid.columnGroupControlAfter ?? false;
  if (wants(mask, 'rightToLeft')) sheet.rightToLeft = properties.rightToLeft ?? false;
  if (wants(mask, 'tabColor') || wants(mask, 'tabColorStyle')) {
    const color = properties.tabColorStyle?.rgbColor ?? properties.tabColor;
    if (color) sheet.tabColor = color;
    else delete sheet.tabColor;
  }
}

export function updateSheetPropertiesRequest(edit: Edit, request: { properties?: SheetProperties; fields?: string }) {
  const mask = writeMask('SheetProperties', request.fields);
  const properties = request.properties ?? {};
  const sheet = requireTab(edit.book, properties.sheetId);
  requireSheetLook(sheet, edit.author);
  if (mask !== true && (mask.has('sheetId') || mask.has('sheetType')))
    throw invalid('sheetId and sheetType cannot be changed.');
  const star = mask === true;
  if (star ? properties.title !== undefined : mask.has('title')) renameSheet(edit, sheet, properties.title ?? '');
  if (star ? properties.index !== undefined : mask.has('index')) moveBefore(edit, sheet, properties.index ?? 0);
  if (wants(mask, 'hidden')) setHidden(edit, sheet, properties.hidden ?? false);
  resize(edit, sheet, properties, mask);
  applyLook(sheet, properties, mask);
  return {};
}

function moveBefore(edit: Edit, sheet: SheetState, index: number): void {
  const now = edit.book.sheets.indexOf(sheet);
  if (index < 0 || index > edit.book.sheets.length) throw invalid(`Sheet index ${index} is out of bounds.`);
  if (index === now || index === now + 1) return;
  // documented: batchUpdate updateSheetProperties counts the new index of a tab before it is taken away
  // [S/reference/rest/v4/spreadsheets/sheets]
  const after = index > now ? index - 1 : index;
  moveSheet(edit.book, sheet, after);
}

function resize(edit: Edit, sheet: SheetState, properties: SheetProperties, mask: Mask): void {
  for (const [name, dimension] of [
    ['rowCount', 'ROWS'],
    ['columnCount', 'COLUMNS'],
  ] as const) {
    const wanted = properties.gridProperties?.[name];
    if (!wantsPath(mask, 'gridProperties', name) || (mask === true && wanted === undefined)) continue;
    const now = sheet[name];
    if (wanted === undefined || wanted < 1) throw invalid('The grid must have at least one row and one column.');
    if (wanted > now) appendLines(edit, sheet, dimension, wanted - now);
    // documented: batchUpdate updateSheetProperties with a smaller rowCount cuts the rows off the end
    // [S/reference/rest/v4/spreadsheets/sheets]
    if (wanted < now) deleteLines(edit, sheet, dimension, wanted, now);
  }
}

export interface BookProperties {
  title?: string;
  locale?: string;
  timeZone?: string;
}

export function updateSpreadsheetPropertiesRequest(
  edit: Edit,
  request: { properties?: BookProperties; fields?: string },
  rename: (title: string) => void,
) {
  const mask = writeMask('SpreadsheetProperties', request.fields);
  const { properties = {} } = request;
  requireWriter(edit.author);
  const given = (name: keyof BookProperties) => (mask === true ? properties[name] !== undefined : mask.has(name));
  if (mask !== true) {
    for (const name of mask.keys()) {
      if (!['title', 'locale', 'timeZone'].includes(name)) throw notSimulated(`updating SpreadsheetProperties.${name}`);
    }
  }
  if (given('locale')) {
    if (!properties.locale) throw invalid('Invalid locale.');
    if (!isLocale(properties.locale)) throw notSimulated(`spreadsheet locale ${properties.locale}`);
    // documented: batchUpdate updateSpreadsheetProperties sets the locale, by which typed values are read from then on
    // [S/reference/rest/v4/spreadsheets]
    edit.book.locale = properties.locale;
  }
  if (given('timeZone')) {
    // assumed: batchUpdate updateSpreadsheetProperties refuses a time zone that is none [probes/unknown-time-zone.gs]
    if (!properties.timeZone || !isZone(properties.timeZone))
      throw invalid(`Invalid time zone: ${properties.timeZone}`);
    edit.book.timeZone = properties.timeZone;
  }
  if (given('title')) {
    if (!properties.title) throw invalid('The title cannot be empty.');
    // documented: batchUpdate updateSpreadsheetProperties renames the file by its title [S/reference/rest/v4/spreadsheets]
    rename(properties.title);
  }
  return {};
}
