// Drive as the engine uses it: looking files up, copying what was submitted, handing bytes on.
import type { MediaFile } from '../domain/content/content';
import { setupError } from './fault';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const fields = 'id,name,mimeType,size,sha256Checksum,trashed,ownedByMe,modifiedTime,imageMediaMetadata(width,height)';

function files() {
  if (!Drive?.Files) throw setupError('driveServiceMissing');
  return Drive.Files;
}

function permissions() {
  if (!Drive?.Permissions) throw setupError('driveServiceMissing');
  return Drive.Permissions;
}

const mediaFile = (file: DriveFile): MediaFile => ({
  fileId: file.id ?? '',
  name: file.name ?? '',
  mimeType: file.mimeType ?? '',
  bytes: Number(file.size ?? 0),
  sha256: file.sha256Checksum ?? '',
  width: file.imageMediaMetadata?.width ?? null,
  height: file.imageMediaMetadata?.height ?? null,
  // Drive does not tell enough about a film; whoever needs it looks at its bytes.
  film: null,
});

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
const folderType = 'application/vnd.google-apps.folder';

export interface ListedFile extends MediaFile {
  readonly modifiedAt: string;
}

/** The newest files of a folder, at most `limit`. */
export function listFolder(folderId: string, limit: number, name?: string): ListedFile[] {
  const wanted = name === undefined ? '' : ` and name = ${quoted(name)}`;
  const reply = files().list({
    q: `${quoted(folderId)} in parents and trashed = false and mimeType != ${quoted(folderType)}${wanted}`,
    orderBy: 'modifiedTime desc',
    pageSize: limit,
    fields: `files(${fields})`,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return (reply.files ?? []).map((file) => ({ ...mediaFile(file), modifiedAt: file.modifiedTime ?? '' }));
}

/** The file, or undefined when it is gone, in the bin, or not shared with the engine. */
export function findFile(fileId: string): MediaFile | undefined {
  try {
    const file = files().get(fileId, { fields, supportsAllDrives: true }) as DriveFile;
    return file.trashed ? undefined : mediaFile(file);
  } catch (error) {
    if (/not found|404/i.test(String(error))) return undefined;
    throw error;
  }
}

/** Where Drive's small picture of a file can be fetched, '' when it has none (yet). */
export const thumbnailLinkOf = (fileId: string): string =>
  (files().get(fileId, { fields: 'thumbnailLink', supportsAllDrives: true }) as DriveFile).thumbnailLink ?? '';

export const isOwnedByMe = (fileId: string): boolean => {
  const file = files().get(fileId, { fields: 'ownedByMe', supportsAllDrives: true }) as DriveFile;
  return file.ownedByMe === true;
};

export const copyFile = (fileId: string, name: string, folderId: string): MediaFile =>
  mediaFile(files().copy({ name, parents: [folderId] }, fileId, { fields, supportsAllDrives: true }));

export const createFolder = (name: string): string => files().create({ name, mimeType: folderType }).id ?? '';

export const linkTo = (fileId: string): string => `https://drive.google.com/file/d/${fileId}/view`;

export interface Share {
  readonly permissionId: string;
  readonly email: string;
  readonly role: string;
}

export function sharesOf(fileId: string): Share[] {
  const reply = permissions().list(fileId, {
    fields: 'permissions(id,emailAddress,role,type)',
    supportsAllDrives: true,
  });
  return (reply.permissions ?? []).map((one) => ({
    permissionId: one.id ?? '',
    email: one.emailAddress ?? '',
    role: one.role ?? '',
  }));
}

export function shareWith(fileId: string, email: string, role: 'reader' | 'writer'): void {
  permissions().create({ role, type: 'user', emailAddress: email }, fileId, {
    sendNotificationEmail: false,
    supportsAllDrives: true,
  });
}

/** Takes a person's own permission away; nothing when there is none. */
export function unshareWith(fileId: string, email: string): void {
  const share = sharesOf(fileId).find((one) => one.email.toLowerCase() === email.toLowerCase());
  if (share) permissions().remove(fileId, share.permissionId, { supportsAllDrives: true });
}

/** Range reads of private files: https://developers.google.com/workspace/drive/api/guides/manage-downloads */
export const mediaUrl = (fileId: string): string =>
  `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(fileId)}?alt=media&supportsAllDrives=true`;
