// What validated cells let in.
import { bench, owner, scriptOf, sheetsOf } from './bench';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Whether cell A1 takes each value under the rule. */
function takes(rule: (builder: Builder) => Builder, values: unknown[]): boolean[] {
  const { app, sheet } = scriptOf(bench(), owner);
  const cell = sheet.getRange('A1').setDataValidation(rule(app.newDataValidation()).build());
  return values.map((value) => {
    try {
      cell.setValue(value);
      return cell.getValue() !== '';
    } catch {
      return false;
    }
  });
}

describe('a validation rule', () => {
  it('a validation rule that warns lets invalid input in and one that rejects does not', () => {
    expect(takes((rule) => rule.requireValueInList(['Ya']).setAllowInvalid(true), ['x'])).toEqual([true]);
    expect(takes((rule) => rule.requireValueInList(['Ya']).setAllowInvalid(false), ['x', 'Ya'])).toEqual([false, true]);
  });

  it('a validation by number refuses texts and numbers outside its bounds', () => {
    const seen = takes((rule) => rule.requireNumberBetween(1, 5).setAllowInvalid(false), [0, 1, 5, 6, 'teks']);
    expect(seen).toEqual([false, true, true, false, false]);
  });

  it('a validation by date accepts every real date', () => {
    expect(takes((rule) => rule.requireDate().setAllowInvalid(false), ['23/11/2026'])).toEqual([true]);
  });

  it('a validation by date refuses what is no date', () => {
    expect(takes((rule) => rule.requireDate().setAllowInvalid(false), ['besok', 5])).toEqual([false, false]);
  });

  it('a dropdown from a range offers what the cells of the range show', () => {
    const table = bench();
    const { sheet } = scriptOf(table, owner);
    sheet.getRange('C1:C2').setValues([['satu'], [2]]);
    const condition = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=C1:C2' }] };
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    sheetsOf(table, owner).Spreadsheets.batchUpdate(
      { requests: [{ setDataValidation: { range, rule: { condition, strict: true } } }] },
      table.bookId,
    );
    sheet.getRange('A1').setValue('satu');
    expect(sheet.getRange('A1').getValue()).toBe('satu');
    expect(() => sheet.getRange('A1').setValue('tiga')).toThrow();
  });
});
