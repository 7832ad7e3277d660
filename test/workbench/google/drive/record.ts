// What Drive knows of a file beyond its name, type and sharing, which live in the world's one register of files.
import type { ImageFacts } from './media/image-size';
import type { VideoFacts } from './media/video-size';

export const folderType = 'application/vnd.google-apps.folder';
export const shortcutType = 'application/vnd.google-apps.shortcut';
export const isGoogleType = (mimeType: string): boolean => mimeType.startsWith('application/vnd.google-apps');

/** One state of a file's bytes. */
export interface Revision {
  id: string;
  sha256: string;
  sha1: string;
  md5: string;
  size: number;
  mimeType: string;
  originalFilename: string;
  /** Virtual epoch milliseconds. */
  modifiedTime: number;
  modifiedBy: string;
  image?: ImageFacts;
  video?: VideoFacts;
}

export interface DriveRecord {
  parents: string[];
  createdTime: number;
  modifiedTime: number;
  modifiedBy: string;
  /** The file itself; its folder may be in the bin without it. */
  trashed: boolean;
  trashedTime?: number;
  /** Counts every change. */
  version: number;
  description?: string;
  /** A star is a person's own. */
  starredBy?: string[];
  properties: Record<string, string>;
  appProperties: Record<string, string>;
  /** Oldest first; empty for folders and Google documents. */
  revisions: Revision[];
  /** Scripts that made the file: all that `drive.file` lets them see. */
  apps: string[];
  shortcutTarget?: string;
  /** Set to false where only the owner may share. */
  writersCanShare?: boolean;
  /** Set where readers may neither download nor copy. */
  copyRequiresWriterPermission?: boolean;
}
