// What Drive offers to the rooms around it, and what it stands on. Types only.
import type { Clock } from '../clock';
import type { Blobs, FileRole, Stateful } from '../contract';
import type { FileEntry, Files } from '../files';
import type { People } from '../people';
import type { Random } from '../random';
import type { FileChange } from './change';
import type { SyncReport } from './folder-sync';
import type { GoogleFiles } from './google-files';
import type { DriveRecord, Revision } from './record';
import type { Refusals } from './refusals';
import type { DriveRole } from './roles';
import type { DriveSettings } from './settings';
import type { ShareMail } from './sharing';

export interface DriveRooms {
  clock: Clock;
  random: Random;
  people: People;
  files: Files;
  blobs: Blobs;
  /** Read at each use, so that a test may turn it. */
  settings?: DriveSettings;
  /** The mail of somebody with whom a file was shared. */
  sendMail?: (mail: ShareMail) => void;
}

export interface DriveFile {
  readonly id: string;
  readonly entry: Readonly<FileEntry>;
  readonly record: Readonly<DriveRecord>;
}

export interface NewFile {
  name: string;
  /** Absent: found by the name's ending, as a browser does when it uploads. */
  mimeType?: string;
  bytes?: Uint8Array;
  /** Absent: the person's own root folder. */
  parent?: string;
  /** The script that makes it, for the scope `drive.file`. */
  app?: string;
  /** Makes it a shortcut to this file. */
  shortcutTo?: string;
}

export interface Drive extends Stateful {
  /** Who makes and copies spreadsheets. */
  readonly googleFiles: GoogleFiles;
  readonly refusals: Refusals;
  now(): number;
  /** The id of the person's `My Drive`. */
  rootOf(person: string): string;
  find(fileId: string): DriveFile | undefined;
  /** Throws 404 for a file that is not there or that the person has no access to. */
  see(person: string, fileId: string): DriveFile;
  isAccount(email: string): boolean;
  /** The person's name, or the address of somebody who has no account here. */
  nameOf(email: string): string;
  /** The role by name, by link, or inherited from a folder. */
  roleOf(fileId: string, person: string): FileRole;
  /** What the file's folders alone give the person. */
  inheritedRole(fileId: string, person: string): FileRole;
  isTrashed(fileId: string): boolean;
  /** Files the person owns or that were shared with them by name; trashed ones too. Link-shared ones are not listed. */
  visibleTo(person: string, test?: (file: DriveFile) => boolean): DriveFile[];
  children(folderId: string): DriveFile[];
  /** The bytes as they are now, or as they were at a revision. Throws for a folder. */
  bytes(fileId: string, revisionId?: string): Uint8Array;
  /** Bytes `start` to `end` (exclusive) of a revision, without reading the rest of them. */
  part(revision: Revision, start: number, end: number): Uint8Array;
  head(fileId: string): Revision | undefined;
  /** Oldest first, without those that Drive has dropped. */
  revisions(fileId: string): readonly Revision[];
  /** True when Drive has looked into these bytes: thumbnails, and the facts of a film, come later than the file. */
  isDigested(revision: Revision): boolean;
  storage(person: string): { used: number; limit: number | undefined };

  upload(person: string, file: NewFile & { bytes: Uint8Array }): string;
  createFolder(person: string, name: string, parent?: string): string;
  create(person: string, file: NewFile): string;
  /** A new revision, as 'Kelola versi' (Manage versions) makes one. */
  replaceContent(person: string, fileId: string, bytes: Uint8Array, mimeType?: string): Revision;
  change(person: string, fileId: string, change: FileChange): void;
  rename(person: string, fileId: string, name: string): void;
  move(person: string, fileId: string, parent: string): void;
  trash(person: string, fileId: string): void;
  untrash(person: string, fileId: string): void;
  /** For good. */
  remove(person: string, fileId: string): void;
  copy(person: string, fileId: string, to: { name?: string; parent?: string; app?: string }): string;
  share(person: string, fileId: string, email: string, role: DriveRole, notify?: { message: string }): void;
  unshare(person: string, fileId: string, email: string): void;
  setLinkSharing(person: string, fileId: string, to: 'none' | 'viewer' | 'editor'): void;

  /** Puts every file of a real folder (and the folders in it) into Drive, and remembers it for syncFolder. */
  importFolder(dir: string, owner: string, parent?: string): SyncReport;
  /** Looks again: new files are uploaded, changed ones get a new revision, vanished ones go to the bin. */
  syncFolder(dir: string): SyncReport;
}
