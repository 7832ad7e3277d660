// What DriveApp, its files and its folders share: the gate, the refusals, and each other.
import type { Run } from '../../contract';
import type { Drive, DriveFile } from '../../drive/drive';
import { DriveError } from '../../drive/errors';
import { folderType } from '../../drive/record';
import type { Quotas } from '../../quotas';
import { enumType } from '../enums';
import type { Simulated } from '../simulated';
import { surface } from '../surface';

export interface DriveAppContext {
  readonly run: Run;
  readonly drive: Drive;
  readonly quotas: Pick<Quotas, 'take'>;
  readonly me: string;
  /** The class in refusals: 'DriveApp', 'DriveApp.File', 'DriveApp.Folder'. */
  readonly of: string;
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

const auth = 'https://www.googleapis.com/auth/';
// documented: DriveApp reads with drive.readonly or drive, and never with drive.file [D/reference/drive/drive-app]
const readScopes = [`${auth}drive.readonly`, `${auth}drive`];
const scopes = { read: readScopes, write: [`${auth}drive`] };

export function gate(run: Run, kind: 'read' | 'write', of: string, operation: string, bytes = 0) {
  const method = `${of}.${operation}`;
  const call = { service: 'Drive', operation, method, scopes: scopes[kind], fullOnly: true, bytes };
  return <T>(effect: () => T): T =>
    run.call(call, () => {
      try {
        return effect();
      } catch (error) {
        throw error instanceof DriveError ? refusal(run, error) : error;
      }
    });
}

function refusal(run: Run, { problem }: DriveError): Error {
  // reported: DriveApp says of a file that is missing or not shared: No item with the given ID could be found
  // [github.com/chriskyfung/AutoFetcher-IG-Stories-to-GDrive/issues/112]
  if (problem.status === 404) return run.exception(notFound);
  // assumed: DriveApp says of what the user may not do: Access denied [probes/driveapp-denied.gs]
  return run.exception('Access denied: DriveApp.');
}

const notFound =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have ' +
  'permission to access it.';

export const isFolder = ({ entry }: DriveFile): boolean => entry.mimeType === folderType;

/** Continuation tokens are not simulated. */
export function iterator(run: Run, name: string, ids: readonly string[], item: (id: string) => object): object {
  let at = 0;
  return surface(name, {
    hasNext: () => at < ids.length,
    next() {
      const id = ids[at];
      // assumed: FileIterator.next throws behind the last file [probes/iterator-end.gs]
      if (id === undefined) throw run.exception('Cannot retrieve the next object: iterator has reached the end.');
      at += 1;
      return item(id);
    },
  } satisfies Simulated<GoogleAppsScript.Drive.FileIterator> & Simulated<GoogleAppsScript.Drive.FolderIterator>);
}
