// DriveApp's File: bytes with a name in somebody's Drive.
import { downloadLink } from '../../drive/links';
import { preview } from '../../drive/media/preview';
import { spreadsheetType } from '../../files';
import { takeSpreadsheet } from '../../quotas';
import { makeBlob } from '../blob';
import type { Simulated } from '../simulated';
import { innerOf, NotSimulated, surface } from '../surface';
import type { DriveAppContext } from './context';
import { folderId, itemMembers } from './item';

// reported: File.getBlob gives at most 50 MB (52,428,800 bytes) [github.com/tanaikech/DownloadLargeFilesByUrl]
const largestBlobBytes = 50 * 1024 * 1024;

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
        // reported: File.getBlob of a larger file throws File NAME exceeds the maximum file size
        // [ustcqidi.github.io/2022/01/11/ru_he_zai_google_slide_cha_jian_zhong_xia_zai_drive_da_wen_jian/]
        if (size > largestBlobBytes) throw run.exception(`File ${entry.name} exceeds the maximum file size.`);
        return makeBlob(run, { bytes: drive.bytes(id), contentType: entry.mimeType, name: entry.name });
      },
      size,
    );
  }

  /** An object of its own, because the type package forgets the null. */
  const pictures: object = {
    getThumbnail: () =>
      read('getThumbnail', () => {
        const head = seen().record.revisions.at(-1);
        const isReady = head !== undefined && drive.isDigested(head);
        const small = isReady ? preview(head, () => drive.bytes(id), 220) : undefined;
        // documented: File.getThumbnail is null where there is none [D/reference/drive/file]
        if (small === undefined) return null;
        return makeBlob(run, { bytes: small, contentType: 'image/jpeg', name: seen().entry.name });
      }),
  };

  const file: object = surface(
    'File',
    {
      ...pictures,
      ...itemMembers(context, id, () => file),
      getMimeType: () => read('getMimeType', () => seen().entry.mimeType),
      getSize: () => read('getSize', () => seen().record.revisions.at(-1)?.size ?? 0),
      getBlob: blob,
      getAs: (contentType: unknown) => (blob() as { getAs(type: unknown): object }).getAs(contentType),
      getDownloadUrl: () => read('getDownloadUrl', () => downloadLink(seen().id)),
      getTargetId: () => read('getTargetId', () => seen().record.shortcutTarget ?? null),
      getTargetMimeType: () =>
        read('getTargetMimeType', () => drive.find(seen().record.shortcutTarget ?? '')?.entry.mimeType ?? null),
      setContent(content: unknown) {
        const bytes = new TextEncoder().encode(String(content));
        // documented: File.setContent replaces the content of a file by a text [D/reference/drive/file]
        write('setContent', () => drive.replaceContent(me, id, bytes), bytes.length);
        return file;
      },
      makeCopy(first?: unknown, second?: unknown) {
        const name = typeof first === 'string' ? first : undefined;
        const destination = innerOf(first, 'Folder') === undefined ? second : first;
        return write('makeCopy', () => {
          const parent = destination === undefined ? undefined : folderId(context, 'makeCopy', destination);
          const to = { ...(name !== undefined && { name }), ...(parent !== undefined && { parent }) };
          if (seen().entry.mimeType === spreadsheetType) takeSpreadsheet(run, context.quotas);
          return context.file(drive.copy(me, id, { ...to, app: run.scriptId }));
        });
      },
    } satisfies Simulated<GoogleAppsScript.Drive.File>,
    { id, getBlob: blob },
  );
  return file;
}
