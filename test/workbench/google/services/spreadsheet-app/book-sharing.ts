// Spreadsheet: with whom the file is shared.
import type { FileRole } from '../../contract';
import { requireWriter } from '../../grid/protection';
import { user } from '../session';
import type { Simulated } from '../simulated';
import type { Face } from './face';
import { addressOf } from './protection';

export function bookSharing(face: Face, bookId: string, self: () => object) {
  const { run, world } = face;
  const someone = (email: string) =>
    user(world.people.find(email) ?? { email, name: email, kind: 'consumer', locale: 'en' });
  const people = (operation: string, list: () => string[]) => () =>
    face.read(bookId, operation, () => run.realm.Array.from(list(), someone));
  const share = (operation: string, given: readonly unknown[], role: Exclude<FileRole, 'owner'>) => {
    face.act(bookId, operation, (edit) => {
      requireWriter(edit.author);
      for (const email of given.map(addressOf)) {
        // assumed: Spreadsheet.addEditor with an unknown address throws [probes/add-unknown-editor.gs]
        if (!world.people.find(email)) throw run.exception(`Invalid email: ${email}`);
        if (world.files.roleOf(bookId, email) !== 'owner') world.files.share(bookId, email, role);
      }
    });
    return self();
  };
  const access = () => world.files.get(bookId).access;
  return {
    getOwner: () => face.read(bookId, 'getOwner', () => someone(access().owner)),
    getEditors: people('getEditors', () => [access().owner, ...access().editors]),
    getViewers: people('getViewers', () => [...access().viewers, ...access().commenters]),
    addEditor: (...args: unknown[]) => share('addEditor', args.slice(0, 1), 'editor'),
    addEditors: (...args: unknown[]) => share('addEditors', Array.from(args[0] as unknown[]), 'editor'),
    addViewer: (...args: unknown[]) => share('addViewer', args.slice(0, 1), 'viewer'),
    addViewers: (...args: unknown[]) => share('addViewers', Array.from(args[0] as unknown[]), 'viewer'),
    removeEditor: (...args: unknown[]) => share('removeEditor', args.slice(0, 1), 'none'),
    removeViewer: (...args: unknown[]) => share('removeViewer', args.slice(0, 1), 'none'),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Spreadsheet>;
}
