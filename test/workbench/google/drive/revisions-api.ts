// Drive API v3, revisions: the earlier bytes of a file.
import { NotSimulated } from '../services/surface';
import { type Caller, onlyParams, type Params } from './caller';
import type { Drive } from './drive';
import { DriveError, notAllowed } from './errors';
import { applyFields, checkFields, type Mask, parseFields } from './fields';
import type { MediaAnswer } from './media-response';
import { userOf } from './permission-resource';
import { folderType, isGoogleType, type Revision } from './record';

export interface RevisionsApi {
  list(caller: Caller, fileId: string, params: Params): unknown;
  get(caller: Caller, fileId: string, revisionId: string, params: Params): unknown;
  media(caller: Caller, fileId: string, revisionId: string): MediaAnswer;
}

const fields = [
  ...['kind', 'id', 'mimeType', 'modifiedTime', 'keepForever', 'published', 'lastModifyingUser', 'originalFilename'],
  ...['md5Checksum', 'size'],
];
const defaults: Mask = new Map(['kind', 'id', 'mimeType', 'modifiedTime'].map((name) => [name, true]));

export function revisionsApi(drive: Drive): RevisionsApi {
  function revisionsOf(caller: Caller, fileId: string): readonly Revision[] {
    const { entry } = drive.see(caller.email, fileId);
    // documented: the revisions of a file are for those who may write it [G/guides/manage-revisions]
    if (!['owner', 'editor'].includes(drive.roleOf(fileId, caller.email))) throw notAllowed(fileId);
    if (isGoogleType(entry.mimeType) && entry.mimeType !== folderType) {
      throw new NotSimulated(`Drive revisions of ${entry.mimeType}`);
    }
    return drive.revisions(fileId);
  }
  function find(caller: Caller, fileId: string, revisionId: string): Revision {
    const all = revisionsOf(caller, fileId);
    const found = revisionId === 'head' ? all.at(-1) : all.find((one) => one.id === revisionId);
    if (found === undefined) {
      throw new DriveError({
        status: 404,
        reason: 'notFound',
        message: `Revision not found: ${revisionId}.`,
        location: 'revisionId',
        locationType: 'parameter',
      });
    }
    return found;
  }
  const resource = (caller: Caller, revision: Revision) => ({
    kind: 'drive#revision',
    id: revision.id,
    mimeType: revision.mimeType,
    modifiedTime: new Date(revision.modifiedTime).toISOString(),
    keepForever: false,
    published: false,
    lastModifyingUser: userOf(drive, revision.modifiedBy, caller),
    originalFilename: revision.originalFilename,
    md5Checksum: revision.md5,
    size: String(revision.size),
  });

  return {
    list(caller, fileId, params) {
      onlyParams('revisions.list', params, ['pageSize']);
      const revisions = revisionsOf(caller, fileId).map((revision) => resource(caller, revision));
      const page = { kind: 'drive#revisionList', revisions };
      if (params.fields === undefined || params.fields === null) {
        return applyFields(
          page,
          new Map<string, Mask>([
            ['kind', true],
            ['revisions', defaults],
          ]),
        );
      }
      const mask = parseFields(String(params.fields));
      checkFields(mask, ['kind', 'nextPageToken', 'revisions']);
      return applyFields(page, mask);
    },
    get(caller, fileId, revisionId, params) {
      onlyParams('revisions.get', params, []);
      const whole = resource(caller, find(caller, fileId, revisionId));
      if (params.fields === undefined || params.fields === null) return applyFields(whole, defaults);
      const mask = parseFields(String(params.fields));
      checkFields(mask, fields);
      return applyFields(whole, mask);
    },
    media(caller, fileId, revisionId) {
      const revision = find(caller, fileId, revisionId);
      const part = (start: number, end: number) => drive.part(revision, start, end);
      return { revision, name: revision.originalFilename, part };
    },
  };
}
