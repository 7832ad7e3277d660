// A person's hand between two service calls of a run: what no lock keeps out. Ready to be put into a test's faults.
import type { ServiceCall } from './contract';
import { isRead } from './costs';
import { type Acts, type At, createActs } from './grid/acts';
import type { World } from './world';

/** What somebody does to one tab, given the hands and the place. */
export type Act = (acts: Acts, email: string, at: At) => unknown;

const sheetServices = new Set(['Spreadsheet', 'Sheets']);

/** Once: right before the first write to a spreadsheet that follows a read. Answers whether it came to that. */
export function betweenReadAndWrite(world: World, email: string, at: At, act: Act): () => boolean {
  let hasRead = false;
  return onceBefore(world, email, at, act, (call) => {
    if (!sheetServices.has(call.service)) return false;
    const now = hasRead && !isRead(call);
    hasRead ||= isRead(call);
    return now;
  });
}

/** Once: right before the n-th service call of the next run, counted from 1. */
export const beforeCall = (world: World, n: number, email: string, at: At, act: Act): (() => boolean) =>
  onceBefore(world, email, at, act, (_call, count) => count === n);

function onceBefore(
  world: World,
  email: string,
  at: At,
  act: Act,
  when: (call: ServiceCall, n: number) => boolean,
): () => boolean {
  let done = false;
  const acts = createActs(world, { edited: (who, bookId, edit) => void world.fireEdit(who, bookId, edit) });
  world.faults.beforeCall = (_run, call, n) => {
    if (done || !when(call, n)) return;
    done = true;
    act(acts, email, at);
  };
  return () => done;
}

/** The usual hands. Rows and columns are counted from 0. */
export const hands = {
  sorts:
    (column: number, ascending = true): Act =>
    (acts, email, at) =>
      acts.sortRange(email, at, { column, ascending }),
  insertsRows:
    (before: number, count = 1): Act =>
    (acts, email, at) =>
      acts.insertRows(email, at, before, count),
  deletesRows:
    (from: number, count = 1): Act =>
    (acts, email, at) =>
      acts.deleteRows(email, at, from, count),
  insertsColumns:
    (before: number, count = 1): Act =>
    (acts, email, at) =>
      acts.insertColumns(email, at, before, count),
  types:
    (row: number, column: number, text: string): Act =>
    (acts, email, at) =>
      acts.typeCell(email, at, row, column, text),
} satisfies Record<string, (...args: never[]) => Act>;
