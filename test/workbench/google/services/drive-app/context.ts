// What DriveApp, its files and its folders share: the gate, the refusals, and each other.
import type { Run } from '../../contract';
import type { Drive, DriveFile } from '../../drive/drive';
import { DriveError } from '../../drive/errors';
import { folderType } from '../../drive/record';
import { enumType } from '../enums';
import { surface } from '../surface';

export interface DriveAppContext {
  readonly run: Run;
  readonly drive: Drive;
  readonly me: string;
  /** Asks Drive with the rights of the run. A read needs `drive.readonly`, everything else `drive`. */
  read<T>(operation: string, effect: () => T, bytes?: number): T;
  write<T>(operation: string, effect: () => T, bytes?: number): T;
  file(id: string): object;
  folder(id: string): object;
  files(found: readonly DriveFile[]): object;
  folders(found: readonly DriveFile[]): object;
}

export const accessEnum = enumType('Access', ['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE']);
export const permissionEnum = enumType('Permission', ['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'ORGANIZER', 'NONE']);

/** documented: "Authorization" of each method of DriveApp, File and Folder. */
const auth = 'https://www.googleapis.com/auth/';
const scopes = { read: [`${auth}drive.readonly`, `${auth}drive`], write: [`${auth}drive`] };

/** `of` names the class in the refusal: 'DriveApp', 'DriveApp.File', 'DriveApp.Folder'. */
export function gate(run: Run, kind: 'read' | 'write', of: string, operation: string, bytes = 0) {
  const call = {
    service: 'Drive',
    operation,
    method: `${of}.${operation}`,
    scopes: scopes[kind],
    fullOnly: true,
    bytes,
  };
  return <T>(effect: () => T): T =>
    run.call(call, () => {
      try {
        return effect();
      } catch (error) {
        throw error instanceof DriveError ? refusal(run, error) : error;
      }
    });
}

/** reported: both texts, in many public threads. */
function refusal(run: Run, { problem }: DriveError): Error {
  if (problem.status !== 404) return run.exception('Access denied: DriveApp.');
  return run.exception(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have ' +
      'permission to access it.',
  );
}

export const isFolder = ({ entry }: DriveFile): boolean => entry.mimeType === folderType;

/** documented: hasNext, next. reported: text at the end. Continuation tokens are not simulated. */
export function iterator(run: Run, name: string, ids: readonly string[], item: (id: string) => object): object {
  let at = 0;
  return surface(name, {
    hasNext: () => at < ids.length,
    next() {
      const id = ids[at];
      if (id === undefined) throw run.exception('Cannot retrieve the next object: iterator has reached the end.');
      at += 1;
      return item(id);
    },
  });
}
