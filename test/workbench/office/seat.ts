// One person's browser window on one workbook: every act with that person's rights; refusals are answers.

import type { MenuTree, Person } from '../google/contract';
import type { Outcome } from '../google/executions';
import { createHands } from '../google/hands';
import type { RecordingScreen, Shown } from '../google/screens';
import type { World } from '../google/world';
import type { BookName, Happening, Seat, Who } from './contract';
import { sheetNamed } from './sheet-text';

export interface SeatPlace {
  readonly who: Who;
  readonly person: Person;
  readonly name: BookName;
  readonly bookId: string;
  readonly screen: RecordingScreen;
}

export function createSeat(world: World, { who, person, name, bookId, screen }: SeatPlace): Seat {
  const canOpen = () => world.files.roleOf(bookId, person.email) !== 'none';

  /** What the screen showed during the act, then how the runs went. */
  const during = (act: () => readonly Outcome[]): Happening[] => {
    const before = screen.shown.length;
    const outcomes = act();
    return [...screen.shown.slice(before).map(happening), ...outcomes.flatMap(failure)];
  };

  const menuTrees = (): MenuTree[] => screen.menus.get(bookId) ?? [];

  return {
    who,
    person,
    book: name,
    screen,
    open: () =>
      canOpen()
        ? during(() => world.openBook(person.email, bookId))
        : [{ kind: 'refused', message: 'Anda memerlukan akses. Minta akses kepada pemilik berkas.' }],
    menus: () => menuTrees().map((menu) => ({ name: menu.name, items: menu.items.flatMap(captionOf) })),
    menu(...path) {
      const item = itemAt(menuTrees(), path);
      if (!item) return [{ kind: 'refused', message: `Tidak ada menu ${path.join(' > ')}.` }];
      return during(() => [world.clickMenu(person.email, bookId, item)]);
    },
    select(tab, row, column, endRow = row + 1, endColumn = column + 1) {
      const { sheetId } = sheetNamed(world.books.get(bookId), tab);
      screen.select(bookId, { sheetId, ranges: [{ startRow: row, endRow, startColumn: column, endColumn }] });
    },
    type(tab, row, column, text) {
      const { sheetId } = sheetNamed(world.books.get(bookId), tab);
      const outcomes: Outcome[] = [];
      const acts = createHands(world, (ran) => void outcomes.push(...ran));
      let refused: string | undefined;
      const happenings = during(() => {
        refused = acts.typeCell(person.email, { bookId, sheetId }, row, column, text).refused;
        return outcomes;
      });
      return refused === undefined ? happenings : [{ kind: 'refused', message: refused }];
    },
    call(functionName, ...args) {
      const project = world.projects.boundTo(bookId)[0];
      if (!project) return { error: 'Tidak ada skrip di buku kerja ini.' };
      const outcome = world.callFromPage(person.email, project.scriptId, functionName, args);
      return outcome.ok ? { value: outcome.value } : { error: outcome.error?.message ?? 'gagal' };
    },
    answer: (...answers) => screen.answer(...answers),
  };
}

function happening(shown: Shown): Happening {
  if (shown.kind === 'toast') return { kind: 'toast', title: shown.title, message: shown.message };
  if (shown.kind === 'alert')
    return { kind: 'alert', title: shown.title, message: shown.message, answer: shown.button };
  if ('html' in shown) return { kind: 'page', page: shown.kind, title: shown.title, html: shown.html };
  return { kind: 'prompt', title: shown.title, message: shown.message, answer: shown.button, text: shown.text };
}

const failure = (outcome: Outcome): Happening[] =>
  outcome.ok ? [] : [{ kind: 'error', message: outcome.killed ?? outcome.error?.message ?? '' }];

const captionOf = (item: MenuTree['items'][number]): string[] => {
  if (item === 'separator') return [];
  return 'caption' in item ? [item.caption] : [item.name];
};

function itemAt(menus: readonly MenuTree[], path: readonly string[]): string | undefined {
  const [first, ...rest] = path;
  const menu = menus.find((one) => one.name === first);
  for (const item of menu?.items ?? []) {
    if (item === 'separator') continue;
    if ('caption' in item && rest.length === 1 && item.caption === rest[0]) return item.functionName;
    if ('items' in item) {
      const found = itemAt([item], rest);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
