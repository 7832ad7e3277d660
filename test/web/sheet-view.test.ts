// How a tab of the spreadsheet model becomes what the page draws.
import { type BookState, type Cell, emptySheet, type SheetState } from '../workbench/google/grid/state';
import { BookPainter } from '../workbench/web/sheet-view';

function bookWith(change: (sheet: SheetState) => void): { book: BookState; sheet: SheetState } {
  const sheet = emptySheet(7, 'Register Konten', 20, 8);
  change(sheet);
  const book: BookState = {
    id: 'book',
    locale: 'in_ID',
    timeZone: 'Asia/Jakarta',
    sheets: [sheet],
    namedRanges: [],
    metadata: [],
    styles: [
      { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh.mm' } },
      { textFormat: { bold: true, foregroundColor: { red: 1 } }, backgroundColor: { green: 1 }, wrapStrategy: 'WRAP' },
      { numberFormat: { type: 'TEXT', pattern: '@' } },
    ],
    rules: [
      { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Foto' }, { userEnteredValue: 'Video' }] } },
      { condition: { type: 'BOOLEAN' }, inputMessage: 'Centang bila siap.' },
    ],
    revision: 1,
  };
  return { book, sheet };
}

function draw(cells: (Cell | null)[], change: (sheet: SheetState) => void = () => {}) {
  const { book, sheet } = bookWith((fresh) => {
    fresh.rows = [{ cells }];
    change(fresh);
  });
  return new BookPainter().sheet(book, sheet);
}

const firstRow = (...cells: (Cell | null)[]) => draw(cells).cells[0] ?? {};

describe('a cell', () => {
  it('shows a date by its format and opens the editor with the whole moment', () => {
    expect(firstRow({ value: 46_349.604_166_666_664, style: 0 })[0]).toMatchObject({
      text: '23/11/2026 14.30',
      input: '23/11/2026 14.30.00',
      right: true,
    });
  });

  it('opens the editor so that an untouched commit changes nothing', () => {
    const row = firstRow({ value: '0812' }, { value: '0812', style: 2 }, { value: 'Halo' }, { value: '=1' });
    expect(row[0]).toMatchObject({ text: '0812', input: "'0812" });
    expect(row[1]).not.toHaveProperty('input');
    expect(row[2]).toEqual({ text: 'Halo' });
    expect(row[3]).toMatchObject({ text: '=1', input: "'=1" });
  });

  it('shows the error of a formula and edits the formula', () => {
    expect(firstRow({ formula: '=IMPORTXML("a")', error: '#ERROR!' })[0]).toEqual({
      text: '#ERROR!',
      input: '=IMPORTXML("a")',
    });
  });

  it('finds links of the cell, of its runs, and in its text', () => {
    const row = firstRow(
      { value: 'Lihat', link: 'https://x.test/1' },
      { value: 'IG FB', runs: [{ startIndex: 0, format: { link: { uri: 'https://x.test/2' } } }, { startIndex: 2 }] },
      { value: 'di https://x.test/3, ya' },
    );
    expect(row[0]?.links).toEqual([{ text: 'Lihat', url: 'https://x.test/1' }]);
    expect(row[1]?.links).toEqual([{ text: 'IG', url: 'https://x.test/2' }]);
    expect(row[2]?.links).toEqual([{ text: 'https://x.test/3', url: 'https://x.test/3' }]);
  });

  it('takes a picture of Drive from this machine', () => {
    const formula = '=IMAGE("https://drive.google.com/thumbnail?id=1AbcdEfghIjkl&sz=w400")';
    expect(firstRow({ formula, error: '#ERROR!' })[0]).toMatchObject({
      text: '',
      image: '/files/1AbcdEfghIjkl?type=image%2Fjpeg',
    });
  });

  it('draws its format once, by index', () => {
    const view = draw([
      { value: 'a', style: 1 },
      { value: 'b', style: 1 },
    ]);
    expect(view.cells[0]?.[0]?.style).toBe(0);
    expect(view.cells[0]?.[1]?.style).toBe(0);
    expect(view.styles).toEqual([{ bold: true, color: '#ff0000', background: '#00ff00', wrap: 'wrap' }]);
  });
});

describe('a tab', () => {
  it('gathers equal rules into areas', () => {
    const view = draw([], (sheet) => {
      sheet.rows = [null, { cells: [{ rule: 0 }, { rule: 1, value: true }] }, { cells: [{ rule: 0 }] }];
    });
    expect(view.choices).toEqual([
      {
        kind: 'checkbox',
        areas: [{ startRow: 1, endRow: 2, startColumn: 1, endColumn: 2 }],
        help: 'Centang bila siap.',
      },
      {
        kind: 'list',
        values: ['Foto', 'Video'],
        colors: {},
        areas: [{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 1 }],
      },
    ]);
    expect(view.cells[1]?.[1]).toMatchObject({ checked: true });
  });

  it('colours cells and chips by its conditional formats', () => {
    const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Foto' }] };
    const view = draw([{ value: 'Foto', rule: 0 }, { value: 'Foto' }], (sheet) => {
      const booleanRule = { condition, format: { backgroundColor: { blue: 1 } } };
      sheet.conditionalFormats = [{ ranges: [{ startColumn: 0, endColumn: 1 }], rule: { booleanRule } }];
    });
    expect(view.styles[view.cells[0]?.[0]?.style ?? -1]).toEqual({ background: '#0000ff' });
    expect(view.cells[0]?.[1]).not.toHaveProperty('style');
    expect(view.choices[0]).toMatchObject({ colors: { Foto: '#0000ff' } });
  });

  it('tells sizes, hidden lines and groups', () => {
    const view = draw([], (sheet) => {
      sheet.rows = [{ cells: [{ value: 'key' }], hidden: true, size: 30 }];
      sheet.columns = [null, { size: 240 }, { hidden: true }];
      sheet.columnGroups = [{ start: 2, end: 3, depth: 1, collapsed: true }];
    });
    expect(view).toMatchObject({
      rowHeights: { 0: 30 },
      hiddenRows: [0],
      columnWidths: { 1: 240 },
      hiddenColumns: [2],
      groups: [{ of: 'columns', start: 2, end: 3, depth: 1, collapsed: true }],
    });
  });
});
