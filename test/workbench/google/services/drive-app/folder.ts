// DriveApp's Folder: what is in it, and what is made in it.
import { folderType } from '../../drive/record';
import { blobParts } from '../blob';
import { surface } from '../surface';
import { type DriveAppContext, isFolder } from './context';
import { itemMembers } from './item';

export function driveFolder(context: DriveAppContext, id: string): object {
  const { drive, me, read, write } = context;

  /** assumed: what lies in the bin is not listed. */
  const inside = () => {
    drive.see(me, id);
    return drive.children(id).filter((one) => !one.record.trashed && drive.roleOf(one.id, me) !== 'none');
  };
  const files = () => inside().filter((one) => !isFolder(one));
  const folders = () => inside().filter(isFolder);

  const folder: object = surface(
    'Folder',
    {
      ...itemMembers(context, id, () => folder),
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
          () => context.file(drive.create(me, { ...file, parent: id, app: context.run.scriptId })),
          file.bytes.length,
        );
      },
      createFolder: (name: unknown) =>
        write('createFolder', () =>
          context.folder(
            drive.create(me, { name: String(name), mimeType: folderType, parent: id, app: context.run.scriptId }),
          ),
        ),
    },
    { id },
  );
  return folder;
}

/** documented: createFile(blob), createFile(name, content), createFile(name, content, mimeType); text/plain unless said otherwise. */
export function newFile({ run }: DriveAppContext, [first, content, mimeType]: unknown[]) {
  const blob = blobParts(first);
  if (blob !== undefined) {
    return {
      name: blob.name ?? 'Untitled', // assumed name of a nameless Blob
      mimeType: blob.contentType ?? 'application/octet-stream',
      bytes: blob.bytes,
    };
  }
  if (typeof first !== 'string' || typeof content !== 'string') throw run.exception('Invalid argument: createFile');
  return { name: first, mimeType: String(mimeType ?? 'text/plain'), bytes: new TextEncoder().encode(content) };
}
