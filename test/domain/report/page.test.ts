import { cell, emptyRow, fitRows, gap, type Page, placeCells, row, serialDate } from '../../../src/domain/report/page';
import { pageStyles } from '../../../src/domain/report/page-styles';
import { pageText } from '../../../src/domain/report/page-text';

const columns = [100, 100, 100];

describe('page', () => {
  it('places cells after the spans before them', () => {
    const page: Page = { columns, rows: [row([cell('text', 'a', { span: 2 }), cell('text', 'b')])] };
    expect(placeCells(page).map(({ value, column, span }) => [value, column, span])).toEqual([
      ['a', 0, 2],
      ['b', 2, 1],
    ]);
  });

  it('leaves out the columns that a taller cell still covers', () => {
    const page: Page = {
      columns,
      rows: [
        row([cell('text', 'tall', { rowSpan: 2 }), cell('text', 'b')]),
        row([cell('text', 'c'), cell('text', 'd')]),
        row([cell('text', 'e')]),
      ],
    };
    expect(placeCells(page).map(({ value, row: at, column }) => [value, at, column])).toEqual([
      ['tall', 0, 0],
      ['b', 0, 1],
      ['c', 1, 1],
      ['d', 1, 2],
      ['e', 2, 0],
    ]);
  });

  it('refuses a row wider than the page', () => {
    expect(() => placeCells({ columns, rows: [emptyRow(), row([gap(2), cell('text', 'x', { span: 2 })])] })).toThrow(
      'Page row 1 is wider than its 3 columns',
    );
  });

  it('gives a row the height of its longest text, and keeps a height that was set', () => {
    const [short, long, set] = fitRows({
      columns,
      rows: [row([cell('text', 'a')]), row([cell('text', 'kata '.repeat(40))]), row([cell('text', 'a')], 64)],
    }).rows;
    expect(short?.height).toBeLessThan(30);
    expect(long?.height).toBeGreaterThan(150);
    expect(set?.height).toBe(64);
  });

  it('turns a date into the day number of a spreadsheet, in local time', () => {
    const at = { epochMs: Date.UTC(2026, 10, 22, 23), utcOffsetMinutes: 420, pattern: 'd' };
    expect(serialDate(at)).toBe(46349.25);
  });

  it('keeps text from becoming a formula in every style that is no number', () => {
    const formats = Object.values(pageStyles).map(({ numberFormat }) => numberFormat);
    expect(new Set(formats)).toEqual(new Set(['@', '#,##0', '+#,##0;-#,##0;0', pageStyles.tableDate.numberFormat]));
  });

  it('reads as plain lines', () => {
    const page: Page = {
      columns,
      rows: [
        row([cell('label', 'Jumlah'), cell('number', 1250), cell('tableDifference', 4)]),
        emptyRow(),
        row([
          gap(),
          cell('tableLink', { text: 'x.com/1', url: 'https://x.com/1' }),
          cell('input', null, { humans: 'k' }),
        ]),
        row([cell('tableDate', { epochMs: Date.UTC(2026, 10, 23, 7, 30), utcOffsetMinutes: 420, pattern: 'd' })]),
      ],
    };
    expect(pageText(page)).toBe('Jumlah | 1.250 | +4\n\nhttps://x.com/1 | […]\n23 November 2026 14.30');
  });
});
