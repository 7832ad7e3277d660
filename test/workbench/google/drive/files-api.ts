// Drive API v3, files: one implementation under both the REST site and the advanced service.
import { NotSimulated } from '../services/surface';
import { type Caller, onlyParams, type Params } from './caller';
import type { Drive, DriveFile, FileChange } from './drive';
import { DriveError, fileNotFound, notDownloadable, oneParentOnly } from './errors';
import { isOpen, listFiles } from './file-list';
import { folderType, isGoogleType, type Revision } from './record';
import { fileMask, fileResource } from './resource';

type Body = Readonly<Record<string, unknown>>;
export interface Media {
  bytes: Uint8Array;
  mimeType: string | null;
}

export interface FilesApi {
  list(caller: Caller, params: Params): unknown;
  get(caller: Caller, fileId: string, params: Params): unknown;
  /** The bytes, as `alt=media` gives them. */
  media(caller: Caller, fileId: string): { bytes: Uint8Array; revision: Revision; name: string };
  create(caller: Caller, body: Body, media: Media | undefined, params: Params): unknown;
  copy(caller: Caller, fileId: string, body: Body, params: Params): unknown;
  update(caller: Caller, fileId: string, body: Body, media: Media | undefined, params: Params): unknown;
  remove(caller: Caller, fileId: string, params: Params): void;
}

export function filesApi(drive: Drive): FilesApi {
  /** A file the caller may know of. With `drive.file` alone, only what the script itself made. */
  function see(caller: Caller, fileId: string): DriveFile {
    const file = drive.see(caller.email, fileId === 'root' ? drive.rootOf(caller.email) : fileId);
    if (!isOpen(caller, file)) throw fileNotFound(fileId);
    return file;
  }
  const answer = (caller: Caller, fileId: string, params: Params) =>
    fileResource(drive, caller, see(caller, fileId), fileMask(params.fields));

  return {
    list: (caller, params) => listFiles(drive, caller, params),

    get(caller, fileId, params) {
      onlyParams('files.get', params, []);
      return answer(caller, fileId, params);
    },

    media(caller, fileId) {
      const { record, entry } = see(caller, fileId);
      const revision = record.revisions.at(-1);
      if (revision === undefined) throw notDownloadable();
      return { bytes: drive.bytes(fileId), revision, name: entry.name };
    },

    create(caller, body, media, params) {
      onlyParams('files.create', params, []);
      const { name, mimeType, parent } = metadata(body);
      const type = mimeType ?? media?.mimeType ?? undefined;
      if (type !== undefined && isGoogleType(type) && type !== folderType) {
        throw new NotSimulated(`Drive files.create of ${type}`);
      }
      const id = drive.create(caller.email, {
        name: name ?? 'Untitled', // documented default of an unnamed file
        ...(type !== undefined && { mimeType: type }),
        ...(media !== undefined && { bytes: media.bytes }),
        ...(parent !== undefined && { parent: parentId(drive, caller, parent) }),
        ...(caller.app !== undefined && { app: caller.app }),
      });
      const { name: _name, mimeType: _type, ...rest } = changeOf(body);
      if (Object.keys(rest).length > 0) drive.change(caller.email, id, rest);
      return answer(caller, id, params);
    },

    copy(caller, fileId, body, params) {
      onlyParams('files.copy', params, ['ocrLanguage', 'ignoreDefaultVisibility']);
      const { id: source, entry } = see(caller, fileId);
      if (entry.mimeType === folderType) {
        // reported: "This file cannot be copied by the user." for folders
        throw new DriveError({
          status: 403,
          reason: 'cannotCopyFile',
          message: 'This file cannot be copied by the user.',
        });
      }
      if (isGoogleType(entry.mimeType)) throw new NotSimulated(`Drive files.copy of ${entry.mimeType}`);
      const { name, parent } = metadata(body);
      const id = drive.copy(caller.email, source, {
        ...(name !== undefined && { name }),
        ...(parent !== undefined && { parent: parentId(drive, caller, parent) }),
        ...(caller.app !== undefined && { app: caller.app }),
      });
      const { name: _name, ...rest } = changeOf(body);
      if (Object.keys(rest).length > 0) drive.change(caller.email, id, rest);
      return answer(caller, id, params);
    },

    update(caller, fileId, body, media, params) {
      onlyParams('files.update', params, ['addParents', 'removeParents']);
      const { id, record } = see(caller, fileId);
      if (body.parents !== undefined) {
        throw new DriveError({
          status: 403,
          reason: 'fieldNotWritable',
          message:
            'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
        });
      }
      const added = ids(params.addParents);
      const kept = record.parents.filter((parent) => !ids(params.removeParents).includes(parent));
      if (added.length > 1 || (added.length === 1 && kept.length > 0 && kept[0] !== added[0])) throw oneParentOnly();
      const change = changeOf(body);
      if (Object.keys(change).length > 0) drive.change(caller.email, id, change);
      if (added[0] !== undefined) drive.move(caller.email, id, parentId(drive, caller, added[0]));
      if (media !== undefined) {
        drive.replaceContent(caller.email, id, media.bytes, media.mimeType ?? undefined);
      }
      return answer(caller, fileId, params);
    },

    remove(caller, fileId, params) {
      onlyParams('files.delete', params, []);
      see(caller, fileId);
      drive.remove(caller.email, fileId);
    },
  };
}

const writable = ['name', 'mimeType', 'description', 'starred', 'trashed', 'properties', 'appProperties'] as const;

/** What a request body changes. A field we do not know to write is refused by name. */
function changeOf(body: Body): FileChange {
  const change: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'parents' || name === 'kind' || value === undefined) continue;
    if (!(writable as readonly string[]).includes(name)) throw new NotSimulated(`Drive file body field ${name}`);
    change[name] = value;
  }
  return change as FileChange;
}

function metadata(body: Body): { name?: string; mimeType?: string; parent?: string } {
  const parents = Array.isArray(body.parents) ? body.parents.map(String) : [];
  const [parent] = parents;
  if (parents.length > 1) throw oneParentOnly();
  return {
    ...(body.name !== undefined && { name: String(body.name) }),
    ...(body.mimeType !== undefined && { mimeType: String(body.mimeType) }),
    ...(parent !== undefined && { parent }),
  };
}

const ids = (value: unknown): string[] =>
  String(value ?? '')
    .split(',')
    .filter((id) => id !== '');

/** A parent the caller may write to: 404 when it is not there, 403 when it may only be read. */
function parentId(drive: Drive, caller: Caller, parent: string): string {
  const id = parent === 'root' ? drive.rootOf(caller.email) : parent;
  drive.see(caller.email, id);
  if (!['owner', 'editor'].includes(drive.roleOf(id, caller.email))) {
    throw new DriveError({
      status: 403,
      reason: 'insufficientParentPermissions',
      message: 'Insufficient permissions for the specified parent.',
    });
  }
  return id;
}
