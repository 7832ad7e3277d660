// DriveApp's File: bytes with a name in somebody's Drive.
import { thumbnail } from '../../drive/media/thumbnail';
import { makeBlob } from '../blob';
import { innerOf, NotSimulated, surface } from '../surface';
import type { DriveAppContext } from './context';
import { folderId, itemMembers } from './item';

/** reported: getBlob works up to 50 MB (52,428,800 bytes), then 'File NAME exceeds the maximum file size.' (public blog posts). */
const LARGEST_BLOB_BYTES = 50 * 1024 * 1024;

export function driveFile(context: DriveAppContext, id: string): object {
  const { run, drive, me, read, write } = context;
  const seen = () => drive.see(me, id);

  function blob(): object {
    const size = drive.head(id)?.size ?? 0;
    return read(
      'getBlob',
      () => {
        const { entry } = seen();
        if (drive.head(id) === undefined) throw new NotSimulated(`DriveApp.File.getBlob of ${entry.mimeType}`);
        if (size > LARGEST_BLOB_BYTES) throw run.exception(`File ${entry.name} exceeds the maximum file size.`);
        return makeBlob(run, { bytes: drive.bytes(id), contentType: entry.mimeType, name: entry.name });
      },
      size,
    );
  }

  const file: object = surface(
    'File',
    {
      ...itemMembers(context, id, () => file),
      getMimeType: () => read('getMimeType', () => seen().entry.mimeType),
      getSize: () => read('getSize', () => seen().record.revisions.at(-1)?.size ?? 0),
      getBlob: blob,
      getAs: (contentType: unknown) => (blob() as { getAs(type: unknown): object }).getAs(contentType),
      getThumbnail: () =>
        read('getThumbnail', () => {
          const { entry } = seen();
          const small = drive.head(id)?.image === undefined ? undefined : thumbnail(drive.bytes(id), 220);
          if (small === undefined) return null;
          return makeBlob(run, { bytes: small, contentType: 'image/jpeg', name: entry.name });
        }),
      /** documented: replaces the content by text. */
      setContent(content: unknown) {
        const bytes = new TextEncoder().encode(String(content));
        write('setContent', () => drive.replaceContent(me, id, bytes), bytes.length);
        return file;
      },
      makeCopy(first?: unknown, second?: unknown) {
        const name = typeof first === 'string' ? first : undefined;
        const destination = innerOf(first, 'Folder') === undefined ? second : first;
        return write('makeCopy', () => {
          const parent = destination === undefined ? undefined : folderId(context, destination);
          return context.file(
            drive.copy(me, id, {
              ...(name !== undefined && { name }),
              ...(parent !== undefined && { parent }),
              app: run.scriptId,
            }),
          );
        });
      },
    },
    { id, getBlob: blob },
  );
  return file;
}
