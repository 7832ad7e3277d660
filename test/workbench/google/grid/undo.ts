// Ctrl+Z and Ctrl+Y: each person takes back their own acts; what others changed since stays.
import { cellAt, editRow, setCellIn } from './cells';
import type { Edit } from './edit';
import { notSimulated } from './grid-error';
import { requireWrite, requireWriter } from './protection';
import { rect } from './rect';
import { shareBook, sharingRows } from './sharing';
import type { BookState, SheetState } from './state';

interface Step {
  readonly before: BookState;
  readonly after: BookState;
}

interface Stack {
  done: Step[];
  undone: Step[];
}

const stepsKept = 10;

const findSheet = (book: BookState, sheetId: number) => book.sheets.find((sheet) => sheet.sheetId === sheetId);

export function createUndo() {
  const stacks = new Map<string, Stack>();
  const stackOf = (email: string, bookId: string): Stack => {
    const key = `${bookId} ${email}`;
    const stack = stacks.get(key) ?? { done: [], undone: [] };
    stacks.set(key, stack);
    return stack;
  };

  return {
    did(email: string, before: BookState, after: BookState) {
      const stack = stackOf(email, before.id);
      stack.done.push({ before, after: sharingRows(shareBook(after), before) });
      if (stack.done.length > stepsKept) stack.done.shift();
      // A new act ends what could be done again.
      stack.undone = [];
    },
    /** Answers how to take the last step back inside an edit, or undefined when there is none. */
    back(email: string, bookId: string, again: boolean): ((edit: Edit) => void) | undefined {
      const stack = stackOf(email, bookId);
      const [from, to] = again ? [stack.undone, stack.done] : [stack.done, stack.undone];
      const step = from.at(-1);
      if (!step) return undefined;
      return (edit) => {
        const [now, then] = again ? [step.before, step.after] : [step.after, step.before];
        takeBack(edit, now, then);
        from.pop();
        to.push(step);
      };
    },
  };
}

function takeBack(edit: Edit, now: BookState, then: BookState): void {
  requireWriter(edit.author);
  const { book } = edit;
  if (sameBook(book, now)) {
    Object.assign(book, shareBook(then), { revision: book.revision });
    return;
  }
  if (!sameFrame(now, then)) throw notSimulated('taking back an act on rows, columns or tabs after another change');
  for (const was of then.sheets) {
    const is = findSheet(now, was.sheetId);
    const live = findSheet(book, was.sheetId);
    if (is && live && is.rows !== was.rows) cellsBack(edit, live, is, was);
  }
}

function cellsBack(edit: Edit, live: SheetState, is: SheetState, was: SheetState): void {
  const end = Math.max(is.rows.length, was.rows.length);
  for (let row = 0; row < end; row++) {
    if (is.rows[row] === was.rows[row]) continue;
    const width = Math.max(is.rows[row]?.cells.length ?? 0, was.rows[row]?.cells.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [made, old] = [cellAt(is, row, column), cellAt(was, row, column)];
      if (made === old || cellAt(live, row, column) !== made) continue;
      requireWrite(live, rect(row, column), edit.author);
      editRow(live, row, (cells) => setCellIn(cells, column, old));
    }
  }
}

const sameRows = (a: SheetState, b: SheetState) =>
  a.rows.length === b.rows.length && a.rows.every((row, index) => row === b.rows[index]);

/** Everything of a tab but its rows. */
const frameOf = ({ rows: _, ...frame }: SheetState) => JSON.stringify(frame);

function sameFrame(a: BookState, b: BookState): boolean {
  return (
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, index) => frameOf(sheet) === frameOf(b.sheets[index] ?? sheet)) &&
    JSON.stringify([a.namedRanges, a.metadata]) === JSON.stringify([b.namedRanges, b.metadata])
  );
}

const sameBook = (a: BookState, b: BookState) =>
  sameFrame(a, b) && a.sheets.every((sheet, index) => sameRows(sheet, b.sheets[index] ?? sheet));
