// A small table to stand on: a world with four people and one book, and runs without projects or bundles.
/// <reference types="google-apps-script" />
import type { Person, Run, RunEnd, Screen, ServiceCall } from '../../workbench/google/contract';
import { createWorld } from '../../workbench/google/create-world';
import { type Acts, createActs } from '../../workbench/google/grid/acts';
import { covers } from '../../workbench/google/scopes';
import { sheetsService } from '../../workbench/google/services/sheets/service';
import { spreadsheetApp } from '../../workbench/google/services/spreadsheet-app';
import type { World } from '../../workbench/google/world';
import type { ScriptSheets } from './script-sheets';

export const owner: Person = { email: 'pemilik@example.go.id', name: 'Pemilik', kind: 'consumer', locale: 'id' };
export const staff: Person = { email: 'staf@example.go.id', name: 'Staf', kind: 'consumer', locale: 'id' };
export const lead: Person = { email: 'ketua@example.go.id', name: 'Ketua', kind: 'consumer', locale: 'en_GB' };
export const stranger: Person = { email: 'asing@example.com', name: 'Asing', kind: 'consumer', locale: 'en' };

export const spreadsheetsScope = 'https://www.googleapis.com/auth/spreadsheets';
export const currentOnlyScope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

export interface Bench {
  world: World;
  books: World['books'];
  bookId: string;
}

/** One book of the owner, in Indonesian, in Jakarta, that staff and lead may edit; Monday 23 November 2026, 10.00. */
export function bench(): Bench {
  const world = createWorld({ startAt: '2026-11-23T03:00:00Z', seed: 7, people: [owner, staff, lead, stranger] });
  const { books, files } = world;
  const { id } = books.create(owner.email, 'Buku', { locale: 'id_ID', timeZone: 'Asia/Jakarta' });
  files.share(id, staff.email, 'editor');
  files.share(id, lead.email, 'editor');
  return { world, books, bookId: id };
}

export interface TestRun extends Run {
  calls: ServiceCall[];
}

export interface RunOptions {
  scopes?: string[];
  /** False for a standalone script. */
  bound?: boolean;
  screen?: Screen;
  scriptId?: string;
}

export function runOf({ world, bookId }: Bench, person: Person, options: RunOptions = {}): TestRun {
  const { scopes = [spreadsheetsScope], bound = true, screen, scriptId = 'script-1' } = options;
  const calls: ServiceCall[] = [];
  const ends: ((how: RunEnd) => void)[] = [];
  const exception = (message: string) => {
    const error = new Error(message);
    error.name = 'Exception';
    return error;
  };
  return {
    id: 1,
    scriptId,
    boundTo: bound ? bookId : undefined,
    entry: 'menu',
    authMode: 'FULL',
    active: person,
    effective: person,
    realm: { Object, Array, Date, Error },
    screen,
    calls,
    now: () => world.clock.now(),
    die(reason) {
      throw exception(reason);
    },
    call(what, effect) {
      if (what.scopes && !covers(scopes, what.scopes)) {
        throw exception(
          `You do not have permission to call ${what.method}. Required permissions: ${what.scopes.join()}`,
        );
      }
      if (!what.free) calls.push(what);
      const value = effect();
      // A call of these runs is a run of its own: nothing stays queued.
      for (const act of ends) act('finished');
      return value;
    },
    give,
    giveJson: give,
    exception,
    spend: (milliseconds) => world.clock.advance(milliseconds),
    waitFor: (ready) => ready(),
    atEnd: (act) => void ends.push(act),
    hasScope: (...anyOf) => covers(scopes, anyOf),
  };
}

/** The advanced service as a script sees it. */
export const sheetsOf = (table: Bench, person: Person, options: RunOptions = {}): ScriptSheets =>
  sheetsService(runOf(table, person, options), table.world) as ScriptSheets;

export type App = typeof SpreadsheetApp;

export interface Script {
  app: App;
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The first tab. */
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  run: TestRun;
}

/** SpreadsheetApp as a script bound to the book sees it. */
export function scriptOf(table: Bench, person: Person, options: RunOptions = {}): Script {
  const run = runOf(table, person, { scopes: [currentOnlyScope], ...options });
  const app = spreadsheetApp(run, table.world) as unknown as App;
  const book = app.getActiveSpreadsheet();
  const [sheet] = book.getSheets();
  if (!sheet) throw new Error('The book has no tab');
  return { app, book, sheet, run };
}

export const actsOf = ({ world }: Bench, hooks?: Parameters<typeof createActs>[1]): Acts => createActs(world, hooks);

/** Jest's own Date, which structuredClone does not make. */
function give<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return new Date(value.getTime()) as T;
  if (Array.isArray(value)) return value.map(give) as T;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, give(member)])) as T;
}
