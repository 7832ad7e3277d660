// The page's small readers of text: cell addresses and the clipboard.
import { areaName, parseArea } from '../workbench/web/page/a1';
import { parseTabSeparated } from '../workbench/web/page/tab-separated';

describe('a cell address', () => {
  it.each([
    ['A1', 0, 0],
    ['Z9', 8, 25],
    ['AA10', 9, 26],
    ['ZZ1', 0, 701],
  ])('reads and writes %s', (name, row, column) => {
    const area = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
    expect(areaName(area)).toBe(name);
    expect(parseArea(name)).toEqual(area);
  });

  it('reads an area from any corner', () => {
    expect(areaName(parseArea('$C$4:a2') ?? { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 })).toBe('A2:C4');
  });

  it.each(['', 'A', '12', 'A0', 'Laporan!A1'])('does not read %p', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});

describe('text from the clipboard', () => {
  it('parts rows and cells', () => {
    expect(parseTabSeparated('a\tb\r\nc\td\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps a quoted cell with line ends together', () => {
    expect(parseTabSeparated('"satu\n""dua"""\tb')).toEqual([['satu\n"dua"', 'b']]);
  });

  it('leaves quotes inside a text alone', () => {
    expect(parseTabSeparated('kata "siar" itu\t"')).toEqual([['kata "siar" itu', '"']]);
  });
});
