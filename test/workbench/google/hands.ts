// A person's own hands on a spreadsheet: the acts of `Acts`, each followed by what Google fires for it.
import type { SheetEdit } from './contract';
import type { Outcome } from './executions';
import { type ActResult, type Acts, createActs } from './grid/acts';
import type { World } from './world';

/** `ran` is told the runs that an act set off. */
export function createHands(world: World, ran: (outcomes: readonly Outcome[]) => void = () => undefined): Acts {
  let edit: SheetEdit | undefined;
  const acts = createActs(world, {
    edited(_email, _bookId, edited) {
      edit = edited;
    },
  });
  const isAct = (name: string): name is keyof Acts => name in acts;
  const firing =
    (name: string, act: (...given: never[]) => ActResult) =>
    (email: string, at: unknown, ...rest: unknown[]) => {
      edit = undefined;
      const result: ActResult = Reflect.apply(act, acts, [email, at, ...rest]);
      if (result.ok && isAct(name)) ran(world.fireFor(email, bookIdOf(at), name, edit ?? wholeTab(world, at)));
      return result;
    };
  return Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, firing(name, act)])) as unknown as Acts;
}

const bookIdOf = (at: unknown): string =>
  typeof at === 'object' && at !== null && 'bookId' in at ? String(at.bookId) : String(at);

/** Where an act says no cells of its own: all of its tab. */
function wholeTab(world: World, at: unknown): SheetEdit | undefined {
  if (typeof at !== 'object' || at === null || !('sheetId' in at)) return undefined;
  const sheet = world.books.get(bookIdOf(at)).sheets.find(({ sheetId }) => sheetId === at.sheetId);
  if (sheet === undefined) return undefined;
  const { sheetId, rowCount, columnCount } = sheet;
  return { sheetId, startRow: 0, endRow: rowCount, startColumn: 0, endColumn: columnCount };
}
