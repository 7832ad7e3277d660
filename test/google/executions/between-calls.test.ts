import { type Act, beforeCall, betweenReadAndWrite, hands } from '../../workbench/google/between-calls';
import { owner, smallOffice, staff } from '../runtime/office';

/** Marks the row of 'b' as done: reads, looks, writes, by the number of the row. */
const careless = `
  function fill() {
    SpreadsheetApp.openById('book-1').getSheets()[0].getRange('A1:A3').setValues([['c'], ['b'], ['a']]);
  }
  function main() {
    const sheet = SpreadsheetApp.openById('book-1').getSheets()[0];
    const row = sheet.getRange('A1:A3').getValues().findIndex(([value]) => value === 'b') + 1;
    sheet.getRange(row, 2).setValue('done');
  }
  function look() { return SpreadsheetApp.openById('book-1').getSheets()[0].getRange('A1:C4').getValues(); }
`;

function played(act: Act, n?: number) {
  const { world, scriptId } = smallOffice(careless);
  world.editorRun(owner.email, scriptId, 'fill');
  const sheetId = world.books.get('book-1').sheets[0]?.sheetId ?? 0;
  const at = { bookId: 'book-1', sheetId };
  const happened =
    n === undefined ? betweenReadAndWrite(world, staff.email, at, act) : beforeCall(world, n, staff.email, at, act);
  world.editorRun(owner.email, scriptId, 'main');
  expect(happened()).toBe(true);
  world.faults.clear();
  const rows = world.editorRun(owner.email, scriptId, 'look').value as string[][];
  return rows.map((row) => row.join(''));
}

describe('a person between a read and a write', () => {
  it('sorts, and the write hits another row', () => {
    expect(played(hands.sorts(0, false))).toEqual(['c', 'bdone', 'a', '']);
    expect(played(hands.sorts(0))).toEqual(['a', 'bdone', 'c', '']);
  });

  it('inserts a row, and the write hits the one above', () => {
    expect(played(hands.insertsRows(0))).toEqual(['', 'cdone', 'b', 'a']);
  });

  it('deletes a row, and the write hits the one below', () => {
    expect(played(hands.deletesRows(0))).toEqual(['b', 'adone', '', '']);
  });

  it('inserts a column, and the write hits what moved there', () => {
    expect(played(hands.insertsColumns(0))).toEqual(['c', 'done', 'a', '']);
  });

  it('types before the n-th call', () => {
    expect(played(hands.types(2, 0, 'b'), 1)).toEqual(['c', 'bdone', 'b', '']);
  });
});
