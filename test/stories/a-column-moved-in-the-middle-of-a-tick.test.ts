// Promise 5: somebody inserts a column between any two calls of a tick: no cell of staff is overwritten, and the content goes on.
import { createActs } from '../workbench/google/grid/acts';
import { cell, openOffice, review, rows, typedRow, typeRow } from './played';

describe('a column inserted in the middle of a tick', () => {
  const office = openOffice();
  typeRow(office, { ...typedRow, action: 'Ajukan' });
  const asked = office.snapshot();
  const acts = createActs(office.world);
  const sheetId = office.book('ledger').sheets.find((sheet) => sheet.title === 'Register Konten')?.sheetId ?? 0;
  const typed = Object.keys(typedRow);

  /** Inserts it right before the n-th call of the next clock run. */
  function insertBefore(call: number): void {
    office.restore(asked);
    let calls = 0;
    office.world.faults.beforeCall = (run) => {
      if (run.entry !== 'clock') return;
      calls += 1;
      if (calls === call) acts.insertColumns(office.people.staff.email, { bookId: office.books.ledger, sheetId }, 1, 1);
    };
    office.runTriggers();
    office.world.faults.clear();
  }

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('harms nothing right before call %i', (call) => {
    insertBefore(call);
    office.advance(10);
    expect(rows(office, review)).toHaveLength(1);
    expect(Object.fromEntries(typed.map((key) => [key, cell(office, key)]))).toEqual(typedRow);
  });
});
