// Drive API v3, files: one implementation under both the REST site and the advanced service.
import { NotSimulated } from '../services/surface';
import { type Caller, onlyParams, type Params } from './caller';
import type { Drive, DriveFile } from './drive';
import {
  badRequest,
  copyForbidden,
  DriveError,
  downloadForbidden,
  fileNotFound,
  notDownloadable,
  oneParentOnly,
} from './errors';
import { isOpen, listFiles } from './file-list';
import { typeOfBytes } from './media/type-of-bytes';
import type { MediaAnswer } from './media-response';
import { type Body, changeOf, idsIn, parentId, placeOf } from './metadata';
import { folderType, isGoogleType, shortcutType } from './record';
import { fileMask, fileResource } from './resource';

export interface Media {
  bytes: Uint8Array;
  mimeType: string | null;
}

export interface FilesApi {
  list(caller: Caller, params: Params): unknown;
  get(caller: Caller, fileId: string, params: Params): unknown;
  /** The bytes, as `alt=media` gives them. */
  media(caller: Caller, fileId: string): MediaAnswer;
  create(caller: Caller, body: Body, media: Media | undefined, params: Params): unknown;
  copy(caller: Caller, fileId: string, body: Body, params: Params): unknown;
  update(caller: Caller, fileId: string, body: Body, media: Media | undefined, params: Params): unknown;
  remove(caller: Caller, fileId: string, params: Params): void;
}

export function filesApi(drive: Drive): FilesApi {
  /** A file the caller may know of. With `drive.file` alone, only what the script itself made. */
  function see(caller: Caller, fileId: string): DriveFile {
    // documented: the id root stands for the user's own My Drive folder [G/guides/folder]
    const file = drive.see(caller.email, fileId === 'root' ? drive.rootOf(caller.email) : fileId);
    if (!isOpen(caller, file)) throw fileNotFound(fileId);
    return file;
  }
  const answer = (caller: Caller, fileId: string, params: Params) =>
    fileResource(drive, caller, see(caller, fileId), fileMask(params.fields));
  const change = (caller: Caller, fileId: string, body: Body) => {
    const rest = changeOf(body);
    if (Object.keys(rest).length > 0) drive.change(caller.email, fileId, rest);
  };

  return {
    list: (caller, params) => listFiles(drive, caller, params),

    get(caller, fileId, params) {
      onlyParams('files.get', params, []);
      return answer(caller, fileId, params);
    },

    media(caller, fileId) {
      const { id, record, entry } = see(caller, fileId);
      const revision = record.revisions.at(-1);
      if (revision === undefined) throw notDownloadable();
      const mayWrite = ['owner', 'editor'].includes(drive.roleOf(id, caller.email));
      // documented: with copyRequiresWriterPermission readers and commenters may not download
      // [G/reference/rest/v3/files]
      if (record.copyRequiresWriterPermission === true && !mayWrite) throw downloadForbidden();
      return { revision, name: entry.name, part: (start, end) => drive.part(revision, start, end) };
    },

    create(caller, body, media, params) {
      onlyParams('files.create', params, ['keepRevisionForever']);
      const { name, mimeType, parent, shortcutTo } = placeOf(body);
      const type = mimeType ?? typeOf(media);
      const place = parent === undefined ? undefined : parentId(drive, caller, parent);
      const file = {
        // documented: Drive.Files.create without a name makes a file named Untitled [G/guides/create-file]
        name: name ?? 'Untitled',
        ...(type !== undefined && { mimeType: type }),
        ...(place !== undefined && { parent: place }),
      };
      let id: string;
      if (type === shortcutType) {
        // documented: Drive.Files.create of a shortcut names its target in shortcutDetails.targetId [G/guides/shortcuts]
        if (shortcutTo === undefined) throw badRequest('The shortcut target is required.');
        id = drive.create(caller.email, { ...file, shortcutTo: see(caller, shortcutTo).id, ...appOf(caller) });
      } else if (type !== undefined && isGoogleType(type) && type !== folderType) {
        id = drive.googleFiles.keeperOf(type).create(caller.email, file.name);
        if (place !== undefined) drive.move(caller.email, id, place);
      } else {
        id = drive.create(caller.email, { ...file, ...(media && { bytes: media.bytes }), ...appOf(caller) });
      }
      const { name: _name, mimeType: _type, ...rest } = body;
      change(caller, id, rest);
      return answer(caller, id, params);
    },

    copy(caller, fileId, body, params) {
      onlyParams('files.copy', params, ['ocrLanguage', 'ignoreDefaultVisibility', 'keepRevisionForever']);
      const { id: source, entry } = see(caller, fileId);
      // reported: Drive.Files.copy refuses a folder [github.com/google/google-api-objectivec-client-for-rest/issues/252]
      if (entry.mimeType === folderType) throw copyForbidden();
      if (entry.mimeType === shortcutType) throw new NotSimulated('Drive files.copy of a shortcut');
      const { name, parent } = placeOf(body);
      const id = drive.copy(caller.email, source, {
        ...(name !== undefined && { name }),
        ...(parent !== undefined && { parent: parentId(drive, caller, parent) }),
        ...appOf(caller),
      });
      const { name: _name, ...rest } = body;
      change(caller, id, rest);
      return answer(caller, id, params);
    },

    update(caller, fileId, body, media, params) {
      onlyParams('files.update', params, ['addParents', 'removeParents', 'keepRevisionForever']);
      const { id, record } = see(caller, fileId);
      // documented: Drive.Files.update changes parents by addParents and removeParents only [G/guides/folder]
      if (body.parents !== undefined) throw parentsNotWritable();
      const added = idsIn(params.addParents);
      const kept = record.parents.filter((parent) => !idsIn(params.removeParents).includes(parent));
      // documented: Drive.Files.update with addParents needs the old parent in removeParents [G/guides/folder]
      if (added.length > 1 || (added.length === 1 && kept.length > 0 && kept[0] !== added[0])) throw oneParentOnly();
      change(caller, id, body);
      if (added[0] !== undefined) drive.move(caller.email, id, parentId(drive, caller, added[0]));
      if (media !== undefined) drive.replaceContent(caller.email, id, media.bytes, typeOf(media));
      return answer(caller, fileId, params);
    },

    remove(caller, fileId, params) {
      onlyParams('files.delete', params, []);
      // documented: Drive.Files.remove deletes for good, past the bin, and only for the owner
      // [G/reference/rest/v3/files/delete]
      drive.remove(caller.email, see(caller, fileId).id);
    },
  };
}

const appOf = ({ app }: Caller): { app?: string } => (app === undefined ? {} : { app });

function typeOf(media: Media | undefined): string | undefined {
  if (media === undefined) return undefined;
  // documented: the type of an upload that names none is found in its content [G/reference/rest/v3/files]
  return media.mimeType ?? typeOfBytes(media.bytes);
}

const parentsNotWritable = () =>
  new DriveError({
    status: 403,
    reason: 'fieldNotWritable',
    message:
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
  });
