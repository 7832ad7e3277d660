// DriveApp: the built-in service over the same Drive as the advanced one.
import type { Run } from '../contract';
import type { Drive, DriveFile } from '../drive/drive';
import { folderType } from '../drive/record';
import { accessEnum, type DriveAppContext, gate, isFolder, iterator, permissionEnum } from './drive-app/context';
import { driveFile } from './drive-app/file';
import { driveFolder, newFile } from './drive-app/folder';
import { surface } from './surface';

export function driveApp(run: Run, { drive }: { drive: Drive }): object {
  const me = run.effective.email;
  const contextOf = (of: string): DriveAppContext => ({
    run,
    drive,
    me,
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
  const all = () => drive.visibleTo(me).filter((one) => !one.record.trashed);
  const files = () => all().filter((one) => !isFolder(one));
  const folders = () => all().filter(isFolder);

  return surface('DriveApp', {
    Access: accessEnum,
    Permission: permissionEnum,
    getFileById: (id: unknown) => read('getFileById', () => context.file(drive.see(me, String(id)).id)),
    getFolderById: (id: unknown) => read('getFolderById', () => context.folder(drive.see(me, String(id)).id)),
    getRootFolder: () => read('getRootFolder', () => context.folder(drive.rootOf(me))),
    getFiles: () => read('getFiles', () => context.files(files())),
    getFilesByName: (name: unknown) =>
      read('getFilesByName', () => context.files(files().filter((one) => one.entry.name === String(name)))),
    getFilesByType: (type: unknown) =>
      read('getFilesByType', () => context.files(files().filter((one) => one.entry.mimeType === String(type)))),
    getFolders: () => read('getFolders', () => context.folders(folders())),
    getFoldersByName: (name: unknown) =>
      read('getFoldersByName', () => context.folders(folders().filter((one) => one.entry.name === String(name)))),
    createFile: (...content: unknown[]) => {
      const file = newFile(context, content);
      return write(
        'createFile',
        () => context.file(drive.create(me, { ...file, app: run.scriptId })),
        file.bytes.length,
      );
    },
    createFolder: (name: unknown) =>
      write('createFolder', () =>
        context.folder(drive.create(me, { name: String(name), mimeType: folderType, app: run.scriptId })),
      ),
  });
}

const idsOf = (found: readonly DriveFile[]): string[] => found.map(({ id }) => id);
