// A Drive file as the API describes it. Fields that Google has and we have not are refused by name, not left out in silence.
import type { FileRole } from '../contract';
import { NotSimulated } from '../services/surface';
import type { Caller } from './caller';
import type { Drive, DriveFile } from './drive';
import { applyFields, checkFields, type Mask, parseFields } from './fields';
import { canHaveThumbnail } from './media/thumbnail';
import { permissionsOf, userOf } from './permission-resource';
import { folderType, isGoogleType, shortcutType } from './record';

/** documented: without `fields` a file comes with these (Drive API guides, "Return specific fields"). */
export const defaultFileFields: Mask = new Map(['kind', 'id', 'name', 'mimeType'].map((name) => [name, true]));

const simulated = [
  ...[
    'kind',
    'id',
    'name',
    'mimeType',
    'description',
    'starred',
    'trashed',
    'explicitlyTrashed',
    'parents',
    'properties',
  ],
  ...['appProperties', 'spaces', 'version', 'webViewLink', 'webContentLink', 'hasThumbnail', 'thumbnailLink'],
  ...['createdTime', 'modifiedTime', 'lastModifyingUser', 'owners', 'shared', 'ownedByMe', 'capabilities'],
  ...['permissions', 'permissionIds', 'originalFilename', 'fullFileExtension', 'fileExtension', 'md5Checksum'],
  ...['sha1Checksum', 'sha256Checksum', 'size', 'quotaBytesUsed', 'headRevisionId', 'imageMediaMetadata'],
  ...['videoMediaMetadata', 'shortcutDetails', 'writersCanShare', 'copyRequiresWriterPermission', 'isAppAuthorized'],
];
const onlyGoogles = [
  ...['contentHints', 'contentRestrictions', 'driveId', 'exportLinks', 'folderColorRgb', 'hasAugmentedPermissions'],
  ...[
    'iconLink',
    'labelInfo',
    'linkShareMetadata',
    'modifiedByMe',
    'modifiedByMeTime',
    'resourceKey',
    'sharedWithMeTime',
  ],
  ...['sharingUser', 'teamDriveId', 'thumbnailVersion', 'trashedTime', 'trashingUser', 'viewedByMe', 'viewedByMeTime'],
  ...['viewersCanCopyContent', 'inheritedPermissionsDisabled', 'downloadRestrictions'],
];

export function checkFileMask(mask: Mask): void {
  checkFields(mask, [...simulated, ...onlyGoogles]);
  const missing = mask === true ? undefined : [...mask.keys()].find((name) => onlyGoogles.includes(name));
  if (missing !== undefined) throw new NotSimulated(`Drive file field ${missing}`);
}

/** The mask of `fields` for one file, checked. */
export function fileMask(fields: unknown): Mask {
  if (fields === undefined || fields === null || fields === '') return defaultFileFields;
  const mask = parseFields(String(fields));
  checkFileMask(mask);
  return mask;
}

export function fileResource(drive: Drive, caller: Caller, file: DriveFile, mask: Mask): unknown {
  return applyFields(wholeResource(drive, caller, file), mask);
}

const time = (epochMilliseconds: number): string => new Date(epochMilliseconds).toISOString();

function wholeResource(drive: Drive, caller: Caller, file: DriveFile): Record<string, unknown> {
  const { id, entry, record } = file;
  const role = drive.roleOf(id, caller.email);
  const mayEdit = role === 'owner' || role === 'editor';
  return {
    kind: 'drive#file',
    id,
    name: entry.name,
    mimeType: entry.mimeType,
    ...(record.description !== undefined && { description: record.description }),
    starred: record.starred,
    trashed: record.trashed,
    explicitlyTrashed: record.trashed,
    // documented: parents the person cannot see are left out
    ...parentsFor(drive, caller, record.parents),
    ...(Object.keys(record.properties).length > 0 && { properties: record.properties }),
    ...(Object.keys(record.appProperties).length > 0 && { appProperties: record.appProperties }),
    spaces: ['drive'],
    version: String(record.version),
    webViewLink: webViewLink(id, entry.mimeType),
    createdTime: time(record.createdTime),
    modifiedTime: time(record.modifiedTime),
    lastModifyingUser: userOf(drive, record.modifiedBy, caller),
    owners: [userOf(drive, entry.access.owner, caller)],
    shared: permissionsOf(drive, id).length > 1,
    ownedByMe: role === 'owner',
    capabilities: capabilities(role, entry.mimeType),
    // documented: only for those who may share the file
    ...(mayEdit && { permissions: permissionsOf(drive, id) }),
    ...(mayEdit && { permissionIds: permissionsOf(drive, id).map((permission) => permission.id) }),
    writersCanShare: true,
    copyRequiresWriterPermission: false,
    isAppAuthorized: caller.app !== undefined && record.apps.includes(caller.app),
    ...contentFields(file),
    ...(record.shortcutTarget !== undefined && {
      shortcutDetails: {
        targetId: record.shortcutTarget,
        targetMimeType: drive.find(record.shortcutTarget)?.entry.mimeType,
      },
    }),
  };
}

function parentsFor(drive: Drive, caller: Caller, parents: readonly string[]): { parents?: string[] } {
  const visible = parents.filter((parent) => drive.roleOf(parent, caller.email) !== 'none');
  return visible.length > 0 ? { parents: visible } : {};
}

/** What only files with bytes have. Numbers of 64 bits are text, as in Google's JSON. */
function contentFields({ id, entry, record }: DriveFile): Record<string, unknown> {
  const head = record.revisions.at(-1);
  if (head === undefined) return { hasThumbnail: false, quotaBytesUsed: '0' };
  const dot = entry.name.lastIndexOf('.');
  const ending = dot < 0 ? '' : entry.name.slice(dot + 1);
  const hasThumbnail = head.image !== undefined && canHaveThumbnail(head.mimeType);
  return {
    originalFilename: head.originalFilename,
    fileExtension: ending,
    fullFileExtension: ending,
    size: String(head.size),
    quotaBytesUsed: String(record.revisions.reduce((sum, revision) => sum + revision.size, 0)),
    md5Checksum: head.md5,
    sha1Checksum: head.sha1,
    sha256Checksum: head.sha256,
    headRevisionId: head.id,
    webContentLink: `https://drive.google.com/uc?id=${id}&export=download`,
    hasThumbnail,
    ...(hasThumbnail && { thumbnailLink: thumbnailLink(id, head.id) }),
    ...(head.image && { imageMediaMetadata: head.image }),
    ...(head.video && { videoMediaMetadata: { ...head.video, durationMillis: String(head.video.durationMillis) } }),
  };
}

/** documented: short-lived, fetched with credentials unless the file is public. reported: `=s220` at its end sets the size. */
export const thumbnailLink = (fileId: string, revisionId: string): string =>
  `https://lh3.googleusercontent.com/drive-storage/${fileId}.${revisionId}=s220`;

export function webViewLink(id: string, mimeType: string): string {
  if (mimeType === folderType) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === 'application/vnd.google-apps.spreadsheet') {
    return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  }
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

function capabilities(role: FileRole, mimeType: string): Record<string, boolean> {
  const edit = role === 'owner' || role === 'editor';
  const folder = mimeType === folderType;
  return {
    canAddChildren: folder && edit,
    canComment: edit || role === 'commenter',
    canCopy: !folder,
    canDelete: role === 'owner',
    canDownload: !isGoogleType(mimeType) || mimeType === shortcutType,
    canEdit: edit,
    canListChildren: folder,
    canModifyContent: edit,
    canReadRevisions: edit,
    canRename: edit,
    canShare: edit,
    canTrash: role === 'owner',
    canUntrash: role === 'owner',
  };
}
