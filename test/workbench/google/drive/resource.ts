// A Drive file as the API describes it. Fields that Google has and we have not are refused by name, not left out in silence.
import type { FileRole } from '../contract';
import { sameEmail } from '../people';
import { NotSimulated } from '../services/surface';
import type { Caller } from './caller';
import type { Drive, DriveFile } from './drive';
import { applyFields, checkFields, type Mask, parseFields } from './fields';
import { downloadLink, thumbnailLink, webViewLink } from './links';
import { hasPreview } from './media/preview';
import { permissionsOf, userOf } from './permission-resource';
import { folderType, isGoogleType, type Revision, shortcutType } from './record';

// documented: without fields a file comes with kind, id, name and mimeType [G/guides/fields-parameter]
const defaultNames = ['kind', 'id', 'name', 'mimeType'];
export const defaultFileFields: Mask = new Map(defaultNames.map((name) => [name, true]));

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
  const permissions = permissionsOf(drive, id);
  return {
    kind: 'drive#file',
    id,
    name: entry.name,
    mimeType: entry.mimeType,
    ...(record.description !== undefined && { description: record.description }),
    starred: (record.starredBy ?? []).some((one) => sameEmail(one, caller.email)),
    trashed: drive.isTrashed(id),
    // documented: explicitlyTrashed is false for what is in the bin only with its folder [G/reference/rest/v3/files]
    explicitlyTrashed: record.trashed,
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
    shared: permissions.length > 1,
    ownedByMe: role === 'owner',
    capabilities: capabilities(role, entry.mimeType, record.writersCanShare !== false),
    // documented: the permissions of a file are shown to those who may share it [G/reference/rest/v3/files]
    ...(mayEdit && { permissions }),
    ...(mayEdit && { permissionIds: permissions.map((permission) => permission.id) }),
    writersCanShare: record.writersCanShare !== false,
    copyRequiresWriterPermission: record.copyRequiresWriterPermission === true,
    isAppAuthorized: caller.app !== undefined && record.apps.includes(caller.app),
    ...contentFields(drive, caller, file),
    ...shortcutFields(drive, record.shortcutTarget),
  };
}

function shortcutFields(drive: Drive, targetId: string | undefined): Record<string, unknown> {
  if (targetId === undefined) return {};
  // documented: Drive.Files.get of a shortcut tells its target's id and type in shortcutDetails [G/guides/shortcuts]
  return { shortcutDetails: { targetId, targetMimeType: drive.find(targetId)?.entry.mimeType } };
}

function parentsFor(drive: Drive, caller: Caller, parents: readonly string[]): { parents?: string[] } {
  // documented: a parent that the user may not see is left out [G/reference/rest/v3/files]
  const visible = parents.filter((parent) => drive.roleOf(parent, caller.email) !== 'none');
  return visible.length > 0 ? { parents: visible } : {};
}

/** What only files with bytes have. Numbers of 64 bits are text, as in Google's JSON. */
function contentFields(drive: Drive, caller: Caller, { id, entry, record }: DriveFile): Record<string, unknown> {
  const head = record.revisions.at(-1);
  if (head === undefined) return { hasThumbnail: false, quotaBytesUsed: '0' };
  const dot = entry.name.lastIndexOf('.');
  const ending = dot < 0 ? '' : entry.name.slice(dot + 1);
  return {
    originalFilename: head.originalFilename,
    fileExtension: ending,
    fullFileExtension: ending,
    // documented: size is a number written as text [G/reference/rest/v3/files]
    size: `${head.size}`,
    quotaBytesUsed: String(record.revisions.reduce((sum, revision) => sum + revision.size, 0)),
    md5Checksum: head.md5,
    sha1Checksum: head.sha1,
    sha256Checksum: head.sha256,
    // documented: headRevisionId is another one as soon as the content was replaced [G/reference/rest/v3/files]
    headRevisionId: head.id,
    webContentLink: downloadLink(id),
    ...lookFields(drive, caller, id, head),
  };
}

/** What Drive finds out by looking into the bytes. */
function lookFields(drive: Drive, caller: Caller, id: string, head: Revision): Record<string, unknown> {
  // assumed: a fresh file has no thumbnail, and about a minute later it has one [probes/fresh-thumbnail.gs]
  const isDigested = drive.isDigested(head);
  const hasThumbnail = isDigested && hasPreview(head);
  // documented: thumbnailLink is left out where the scope cannot read content [G/reference/rest/v3/files]
  const readsContent = caller.readsContent === true;
  // documented: videoMediaMetadata may not be there right after an upload [G/reference/rest/v3/files]
  const video = isDigested ? head.video : undefined;
  return {
    hasThumbnail,
    ...(hasThumbnail && readsContent && { thumbnailLink: thumbnailLink(id, head.id, drive.now()) }),
    // documented: imageMediaMetadata gives a picture's stored size and the quarter turns that show it upright
    // [G/reference/rest/v3/files]
    ...(head.image && { imageMediaMetadata: head.image }),
    ...(video && { videoMediaMetadata: { ...video, durationMillis: String(video.durationMillis) } }),
  };
}

function capabilities(role: FileRole, mimeType: string, writersCanShare: boolean): Record<string, boolean> {
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
    canShare: role === 'owner' || (edit && writersCanShare),
    canTrash: role === 'owner',
    canUntrash: role === 'owner',
  };
}
