// From addresses to ranges: getRange in all its forms, data ranges, lists of ranges.
import { findPlace, splitA1 } from '../../grid/a1';
import { lastColumn, lastRow } from '../../grid/cells';
import { close, type Rect } from '../../grid/rect';
import type { BookState, SheetState } from '../../grid/state';
import { innerOf, surface } from '../surface';
import { expectArea, expectArgs, outside } from './arguments';
import { type Face, requireSheet, type Spot, type Tab } from './face';

// assumed: Sheet.getRange with an address that is none throws "Range not found" [probes/get-range-of-no-address.gs]
const notFound = 'Range not found';

function rangeByAddress(
  face: Face,
  book: BookState,
  bookId: string,
  text: string,
  home: SheetState | undefined,
): object {
  const place = findPlace(book, text, home);
  if (
    !place ||
    (splitA1(text).title === undefined &&
      place.area.startRow === undefined &&
      place.area.startColumn === undefined &&
      !home)
  ) {
    throw face.run.exception(notFound);
  }
  const { sheet, area } = place;
  if ((area.endRow ?? 0) > sheet.rowCount || (area.endColumn ?? 0) > sheet.columnCount)
    throw face.run.exception(outside);
  if ((area.startRow ?? 0) >= sheet.rowCount || (area.startColumn ?? 0) >= sheet.columnCount)
    throw face.run.exception(outside);
  return face.range({ bookId, sheetId: sheet.sheetId, area: close(area, sheet) });
}

const forms = [
  ['string'],
  ['number', 'number'],
  ['number', 'number', 'number'],
  ['number', 'number', 'number', 'number'],
];

export function sheetRange(face: Face, { bookId, sheetId }: Tab, args: readonly unknown[]): object {
  expectArgs(face.run, 'Sheet.getRange', args, ...forms);
  return face.peek(bookId, (book) => {
    const sheet = requireSheet(book, sheetId);
    const [first] = args;
    if (typeof first === 'string') return rangeByAddress(face, book, bookId, first, sheet);
    return face.range({ bookId, sheetId, area: expectArea(face.run, args as number[], sheet) });
  });
}

/** An address without a tab's name means the active tab. */
export function bookRange(face: Face, bookId: string, args: readonly unknown[]): object {
  expectArgs(face.run, 'Spreadsheet.getRange', args, ['string']);
  return face.peek(bookId, (book) => {
    const active = requireSheet(book, face.selection(bookId).sheetId);
    return rangeByAddress(face, book, bookId, String(args[0]), active);
  });
}

export function dataRange(face: Face, { bookId, sheetId }: Tab): object {
  const area = face.read(bookId, 'getDataRange', (book): Rect => {
    const sheet = requireSheet(book, sheetId);
    // documented: Sheet.getDataRange goes from A1 to the last row and column with content [D/reference/spreadsheet/sheet]
    return {
      startRow: 0,
      endRow: Math.max(1, lastRow(sheet)),
      startColumn: 0,
      endColumn: Math.max(1, lastColumn(sheet)),
    };
  });
  return face.range({ bookId, sheetId, area });
}

/** Methods that a RangeList hands on to each of its ranges. */
const shared = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
] as const;

export function makeRangeList(face: Face, spots: readonly Spot[]): object {
  const ranges = spots.map((spot) => face.range(spot));
  const methods = shared.map((name) => [
    name,
    (...args: unknown[]) => {
      for (const range of ranges) (range as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args);
      return list;
    },
  ]);
  const list: object = surface(
    'RangeList',
    {
      getRanges: () => face.run.realm.Array.from(ranges),
      activate() {
        const [first] = spots;
        if (first) face.select(first.bookId, { sheetId: first.sheetId, ranges: spots.map((spot) => spot.area) });
        return list;
      },
      ...Object.fromEntries(methods),
    },
    spots,
  );
  return list;
}

export function sheetRangeList(face: Face, tab: Tab, args: readonly unknown[]): object {
  expectArgs(face.run, 'Sheet.getRangeList', args, ['array']);
  const spots = (args[0] as unknown[]).map((text) => innerOf(sheetRange(face, tab, [text]), 'Range') as Spot);
  return makeRangeList(face, spots);
}

/** What the person has selected; without a window A1 of the first tab. */
export function selected(face: Face, bookId: string) {
  const spots = (): Spot[] => {
    const { sheetId, ranges } = face.selection(bookId);
    return face.peek(bookId, (book) => {
      const sheet = requireSheet(book, sheetId);
      return ranges.map((area) => ({ bookId, sheetId, area: close(area, sheet) }));
    });
  };
  const first = (): Spot =>
    spots()[0] ?? { bookId, sheetId: 0, area: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 } };
  return {
    // documented: Spreadsheet.getActiveRange answers what the person has selected [D/reference/spreadsheet/spreadsheet]
    getActiveRange: () => face.range(first()),
    getActiveRangeList: () => makeRangeList(face, spots()),
    getActiveCell: () => corner(),
    getCurrentCell: () => corner(),
  };

  function corner(): object {
    const { area, ...tab } = first();
    return face.range({ ...tab, area: { ...area, endRow: area.startRow + 1, endColumn: area.startColumn + 1 } });
  }
}
