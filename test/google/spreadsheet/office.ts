// One spreadsheet, four people, and a script of a few functions bound to it: what a fact about SpreadsheetApp needs.
import type { Person } from '../../workbench/google/contract';
import { createWorld } from '../../workbench/google/create-world';
import { type Acts, type At, createActs } from '../../workbench/google/grid/acts';
import type { World, WorldSettings } from '../../workbench/google/world';
import { files } from '../runtime/office';

export const owner: Person = { email: 'pemilik@gmail.com', name: 'Pemilik', kind: 'consumer', locale: 'en' };
export const staff: Person = { email: 'staf@gmail.com', name: 'Staf', kind: 'consumer', locale: 'id' };
export const lead: Person = { email: 'ketua@gmail.com', name: 'Ketua', kind: 'consumer', locale: 'en_GB' };
export const guest: Person = { email: 'tamu@gmail.com', name: 'Tamu', kind: 'consumer', locale: 'en' };
export const people = [owner, staff, lead, guest];

const advanced = [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }];

export interface Desk {
  world: World;
  bookId: string;
  scriptId: string;
  acts: Acts;
  at: At;
  /** Runs a function from the editor, or a few lines as `main`; answers what it returned and throws what it threw. */
  run(code: string, who?: Person): unknown;
  /** The words with which these lines fail. */
  refused(code: string, who?: Person): string;
  /** The values of the first tab's first column, as they are for everybody else. */
  column(): unknown[];
}

/** `source` holds functions; `run` adds a main of its own for each run. Staff and lead may edit, the guest may look. */
export function deskOf(source = '', settings: Partial<WorldSettings> = {}, scopes?: string[]): Desk {
  const world = createWorld({ startAt: '2026-11-23T03:00:00Z', people, settings });
  const bookId = 'buku';
  world.books.create(owner.email, 'Buku', { id: bookId, locale: 'en_US', timeZone: 'Asia/Jakarta' });
  for (const { email } of [staff, lead]) world.files.share(bookId, email, 'editor');
  world.files.share(bookId, guest.email, 'viewer');
  const manifest = { advanced, ...(scopes && { oauthScopes: scopes }) };
  const { scriptId } = world.projects.create(owner.email, {
    name: 'Skrip',
    boundTo: bookId,
    files: files(source, manifest),
  });
  const run = (code: string, who = owner): unknown => {
    // Whoever may only look has no bound script: it is a project of his own.
    const mayBind = world.files.canEdit(bookId, who.email);
    const own = world.projects.create(who.email, {
      name: 'Sekali',
      ...(mayBind && { boundTo: bookId }),
      files: files(`${source}\n${before}\nfunction main() { ${code} }`, manifest),
    });
    const outcome = world.editorRun(who.email, own.scriptId, 'main');
    if (outcome.error) throw new Error(outcome.error.message);
    return outcome.value;
  };
  return {
    world,
    bookId,
    scriptId,
    acts: createActs(world),
    at: { bookId, sheetId: 0 },
    run,
    refused(code, who) {
      try {
        run(code, who);
      } catch (error) {
        return (error as Error).message;
      }
      return 'not refused';
    },
    column: () => (world.books.get(bookId).sheets[0]?.rows ?? []).map((row) => row?.cells[0]?.value ?? ''),
  };
}

/** What every main finds at hand. */
const before = `
  const book = SpreadsheetApp.openById('buku');
  const sheet = book.getSheets()[0];
  const flush = () => SpreadsheetApp.flush();
  const said = (act) => { try { act(); } catch (error) { return error.message; } return 'nothing'; };
`;
