// How values look in their cells.
import { bench, owner, scriptOf, sheetsOf } from './bench';

function shown(value: unknown, pattern: string): string {
  const { sheet } = scriptOf(bench(), owner);
  return sheet.getRange('A1').setNumberFormat(pattern).setValue(value).getDisplayValue();
}

describe('a number format', () => {
  it('a percent sign in a number format shows a hundred times the value', () => {
    expect(shown(0.256, '0%')).toBe('26%');
  });

  it('the second section of a number format is for negative numbers', () => {
    expect([shown(-5, '0;"minus "0'), shown(5, '0;"minus "0')]).toEqual(['minus 5', '5']);
  });

  it('the third section of a number format is for zero', () => {
    expect([shown(0, '0;-0;"nol"'), shown(7, '0;-0;"nol"')]).toEqual(['nol', '7']);
  });

  it('a bracketed h in a number format shows all hours that have passed', () => {
    expect(shown(1.5, '[h]:mm')).toBe('36:00');
  });

  it('mmm in a number format shows the short name of the month', () => {
    expect([shown(46_349, 'd mmm yyyy'), shown(46_349, 'd mmmm yyyy')]).toEqual(['23 Nov 2026', '23 November 2026']);
  });

  it('an at sign in a number format stands for the text of the cell', () => {
    expect(shown('isi', '"<"@">"')).toBe('<isi>');
  });

  it('a date is a count of days since 30 December 1899', () => {
    const table = bench();
    scriptOf(table, owner).sheet.getRange('A1').setValue('31/12/1899');
    const { values } = sheetsOf(table, owner).Spreadsheets.Values.get(table.bookId, 'A1', {
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(values).toEqual([[1]]);
  });

  it('a colour given without a colour style is given back as both', () => {
    const table = bench();
    const { Spreadsheets } = sheetsOf(table, owner);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const cell = { userEnteredFormat: { backgroundColor: { red: 1 } } };
    Spreadsheets.batchUpdate(
      { requests: [{ repeatCell: { range, cell, fields: 'userEnteredFormat' } }] },
      table.bookId,
    );
    const seen = Spreadsheets.get(table.bookId, {
      ranges: ['A1'],
      fields: 'sheets.data.rowData.values.userEnteredFormat',
    });
    expect(JSON.stringify(seen)).toContain('"backgroundColorStyle":{"rgbColor":{"red":1}}');
  });
});
