// DriveApp's Folder: what is in it, and what is made in it.
import { folderType, shortcutType } from '../../drive/record';
import { blobParts } from '../blob';
import { badSignature } from '../signature';
import type { Simulated } from '../simulated';
import { surface } from '../surface';
import { type DriveAppContext, isFolder } from './context';
import { itemMembers } from './item';

export function driveFolder(context: DriveAppContext, id: string): object {
  const { drive, me, read, write, run } = context;

  const inside = () => {
    drive.see(me, id);
    const seen = drive.children(id).filter((one) => drive.roleOf(one.id, me) !== 'none');
    // assumed: Folder.getFiles does not give what lies in the bin [probes/folder-without-bin.gs]
    return seen.filter((one) => !drive.isTrashed(one.id));
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
        const effect = () => context.file(drive.create(me, { ...file, parent: id, app: run.scriptId }));
        return write('createFile', effect, file.bytes.length);
      },
      createFolder: (name: unknown) =>
        write('createFolder', () =>
          context.folder(drive.create(me, { name: String(name), mimeType: folderType, parent: id, app: run.scriptId })),
        ),
      createShortcut: (targetId: unknown) => write('createShortcut', () => shortcutTo(context, String(targetId), id)),
    } satisfies Simulated<GoogleAppsScript.Drive.Folder>,
    { id },
  );
  return folder;
}

export function shortcutTo({ drive, me, file, run }: DriveAppContext, targetId: string, parent?: string): object {
  const { id, entry } = drive.see(me, targetId);
  return file(
    drive.create(me, {
      name: entry.name,
      mimeType: shortcutType,
      shortcutTo: id,
      ...(parent !== undefined && { parent }),
      app: run.scriptId,
    }),
  );
}

export function newFile({ run, of }: DriveAppContext, content: unknown[]) {
  const [first, text, mimeType] = content;
  const blob = blobParts(first);
  if (blob !== undefined) {
    return {
      // assumed: DriveApp.createFile names the file of a Blob without a name Untitled [probes/nameless-blob.gs]
      name: blob.name ?? 'Untitled',
      mimeType: blob.contentType ?? 'application/octet-stream',
      bytes: blob.bytes,
    };
  }
  if (typeof first !== 'string' || typeof text !== 'string') throw badSignature(run, `${of}.createFile`, content);
  // documented: DriveApp.createFile makes a text of text/plain unless a type is given [D/reference/drive/drive-app]
  return { name: first, mimeType: String(mimeType ?? 'text/plain'), bytes: new TextEncoder().encode(text) };
}
