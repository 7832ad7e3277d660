// What a spreadsheet can hold, at both sides of each limit.
import { bench, owner, scriptOf } from './bench';

const refusal = (act: () => unknown): string => {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('limits', () => {
  it('a spreadsheet holds at most 10 million cells', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.deleteColumns(2, 25);
    sheet.insertRowsAfter(1000, 9_999_000);
    expect(sheet.getMaxRows()).toBe(10_000_000);
    expect(refusal(() => sheet.insertRowsAfter(1000, 1))).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('a tab has at most 18278 columns', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.deleteRows(2, 999);
    sheet.insertColumnsAfter(26, 18_252);
    expect(sheet.getMaxColumns()).toBe(18_278);
    expect(refusal(() => sheet.insertColumnsAfter(26, 1))).toContain('18278 columns');
  });

  it('a cell holds at most 50000 characters', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.getRange('A1').setValue('x'.repeat(50_000));
    expect(String(sheet.getRange('A1').getValue())).toHaveLength(50_000);
    expect(refusal(() => sheet.getRange('A1').setValue('x'.repeat(50_001)))).not.toBe('');
  });

  it('a spreadsheet holds at most 200 tabs', () => {
    const { book } = scriptOf(bench(), owner);
    for (let tabs = 1; tabs < 200; tabs++) book.insertSheet();
    expect(book.getSheets()).toHaveLength(200);
    expect(refusal(() => book.insertSheet())).toContain('200');
  });

  it('the name of a tab has at most 100 characters', () => {
    const { sheet } = scriptOf(bench(), owner);
    sheet.setName('x'.repeat(100));
    expect(sheet.getName()).toHaveLength(100);
    expect(refusal(() => sheet.setName('x'.repeat(101)))).not.toBe('');
  });

  it('developer metadata of a tab holds at most 30000 characters, and that of the spreadsheet itself as many again', () => {
    const { book, sheet } = scriptOf(bench(), owner);
    sheet.addDeveloperMetadata('k', 'x'.repeat(14_999));
    sheet.getRange('1:1').addDeveloperMetadata('k', 'x'.repeat(14_999));
    expect(refusal(() => sheet.getRange('2:2').addDeveloperMetadata('k', ''))).not.toBe('');
    book.addDeveloperMetadata('k', 'x'.repeat(29_999));
    expect(refusal(() => book.addDeveloperMetadata('k', ''))).not.toBe('');
  });
});
