// DriveApp: the built-in service over the same Drive as the advanced one.
import type { Run } from '../contract';
import type { Drive, DriveFile } from '../drive/drive';
import { folderType } from '../drive/record';
import type { Quotas } from '../quotas';
import { accessEnum, type DriveAppContext, gate, isFolder, iterator, permissionEnum } from './drive-app/context';
import { driveFile } from './drive-app/file';
import { driveFolder, newFile, shortcutTo } from './drive-app/folder';
import type { Simulated } from './simulated';
import { surface } from './surface';

export function driveApp(run: Run, { drive, quotas }: { drive: Drive; quotas: Pick<Quotas, 'take'> }): object {
  const me = run.effective.email;
  const contextOf = (of: string): DriveAppContext => ({
    run,
    drive,
    quotas,
    me,
    of,
    read: (operation, effect, bytes) => gate(run, 'read', of, operation, bytes)(effect),
    write: (operation, effect, bytes) => gate(run, 'write', of, operation, bytes)(effect),
    file: (id) => driveFile(contextOf('DriveApp.File'), id),
    folder: (id) => driveFolder(contextOf('DriveApp.Folder'), id),
    files: (found) => iterator(run, 'FileIterator', idsOf(found), (id) => driveFile(contextOf('DriveApp.File'), id)),
    folders: (found) =>
      iterator(run, 'FolderIterator', idsOf(found), (id) => driveFolder(contextOf('DriveApp.Folder'), id)),
  });
  const context = contextOf('DriveApp');
  const { read, write } = context;
  const all = () => drive.visibleTo(me).filter((one) => !drive.isTrashed(one.id));
  const files = () => all().filter((one) => !isFolder(one));
  const folders = () => all().filter(isFolder);

  return surface('DriveApp', {
    Access: accessEnum,
    Permission: permissionEnum,
    getFileById: (id: unknown) => read('getFileById', () => context.file(drive.see(me, String(id)).id)),
    getFolderById: (id: unknown) =>
      read('getFolderById', () => {
        const found = drive.see(me, String(id));
        // assumed: DriveApp.getFolderById refuses the id of a file [probes/folder-by-file-id.gs]
        if (!isFolder(found)) {
          throw run.exception(
            'Unexpected error while getting the method or property getFolderById on object DriveApp.',
          );
        }
        return context.folder(found.id);
      }),
    getRootFolder: () => read('getRootFolder', () => context.folder(drive.rootOf(me))),
    getFiles: () => read('getFiles', () => context.files(files())),
    // documented: DriveApp.getFilesByName gives every file of that name, for names need not be unique
    // [D/reference/drive/drive-app]
    getFilesByName: (name: unknown) =>
      read('getFilesByName', () => context.files(files().filter((one) => one.entry.name === String(name)))),
    getFilesByType: (type: unknown) =>
      read('getFilesByType', () => context.files(files().filter((one) => one.entry.mimeType === String(type)))),
    getFolders: () => read('getFolders', () => context.folders(folders())),
    getFoldersByName: (name: unknown) =>
      read('getFoldersByName', () => context.folders(folders().filter((one) => one.entry.name === String(name)))),
    getTrashedFiles: () =>
      read('getTrashedFiles', () =>
        context.files(drive.visibleTo(me).filter((one) => drive.isTrashed(one.id) && !isFolder(one))),
      ),
    getStorageUsed: () => read('getStorageUsed', () => drive.storage(me).used),
    createFile: (...content: unknown[]) => {
      const file = newFile(context, content);
      const effect = () => context.file(drive.create(me, { ...file, app: run.scriptId }));
      return write('createFile', effect, file.bytes.length);
    },
    createFolder: (name: unknown) =>
      write('createFolder', () =>
        context.folder(drive.create(me, { name: String(name), mimeType: folderType, app: run.scriptId })),
      ),
    createShortcut: (targetId: unknown) => write('createShortcut', () => shortcutTo(context, String(targetId))),
  } satisfies Simulated<GoogleAppsScript.Drive.DriveApp>);
}

const idsOf = (found: readonly DriveFile[]): string[] => found.map(({ id }) => id);
