// Google Drive over real bytes: folders, files, revisions and who may do what. Every act is done as a person, with that person's
// rights; a refusal is a DriveError. Names, types and sharing stand in the world's one register of files.
import type { Clock } from '../clock';
import type { Blobs, FileRole, Json, Stateful } from '../contract';
import type { FileEntry, Files } from '../files';
import { type People, sameEmail } from '../people';
import type { Random } from '../random';
import { mimeTypeOf } from '../services/mime-types';
import { fileNotFound, notAllowed } from './errors';
import { createFolderSync, type SyncReport, type WatchedFolder } from './folder-sync';
import { type DriveRecord, folderType, isGoogleType, type Revision } from './record';
import { type DriveRole, inheritedRole } from './roles';
import { createStore, type StoreState } from './store';

export interface DriveRooms {
  clock: Clock;
  random: Random;
  people: People;
  files: Files;
  blobs: Blobs;
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
}

export interface FileChange {
  name?: string;
  mimeType?: string;
  description?: string;
  starred?: boolean;
  trashed?: boolean;
  properties?: Record<string, string | null>;
  appProperties?: Record<string, string | null>;
}

export interface Drive extends Stateful {
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
  /** Files the person owns or that were shared with them by name; trashed ones too. Link-shared ones are not listed (documented). */
  visibleTo(person: string, test?: (file: DriveFile) => boolean): DriveFile[];
  children(folderId: string): DriveFile[];
  /** The bytes as they are now, or as they were at a revision. Throws for a folder. */
  bytes(fileId: string, revisionId?: string): Uint8Array;
  head(fileId: string): Revision | undefined;

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
  share(person: string, fileId: string, email: string, role: DriveRole): void;
  unshare(person: string, fileId: string, email: string): void;
  setLinkSharing(person: string, fileId: string, to: 'none' | 'viewer' | 'editor'): void;

  /** Puts every file of a real folder (and the folders in it) into Drive, and remembers it for syncFolder. */
  importFolder(dir: string, owner: string, parent?: string): SyncReport;
  /** Looks again: new files are uploaded, changed ones get a new revision, vanished ones go to the bin. */
  syncFolder(dir: string): SyncReport;
}

interface DriveState {
  store: StoreState;
  watched: WatchedFolder[];
}

export function createDrive(rooms: DriveRooms): Drive {
  const { people, files, blobs } = rooms;
  const store = createStore(rooms);
  const { find, rootOf } = store;
  const sync = createFolderSync();

  const parentsOf = (fileId: string): string[] => find(fileId)?.record.parents ?? [];
  const roleOf = (fileId: string, person: string): FileRole =>
    inheritedRole(fileId, parentsOf, (id) => files.roleOf(id, person));

  function see(person: string, fileId: string) {
    const file = find(fileId);
    if (file === undefined || roleOf(fileId, person) === 'none') throw fileNotFound(fileId);
    return file;
  }
  function mustBe(roles: readonly FileRole[], person: string, fileId: string) {
    const file = see(person, fileId);
    if (!roles.includes(roleOf(fileId, person))) throw notAllowed(fileId);
    return file;
  }
  const toEdit = (person: string, fileId: string) => mustBe(['owner', 'editor'], person, fileId);
  const toOwn = (person: string, fileId: string) => mustBe(['owner'], person, fileId);

  function folderFor(person: string, parent: string | undefined): string {
    if (parent === undefined || parent === 'root') return rootOf(person);
    if (toEdit(person, parent).entry.mimeType !== folderType) throw notAllowed(parent);
    return parent;
  }

  function create(person: string, { name, mimeType, bytes, parent, app }: NewFile): string {
    const type = mimeType ?? mimeTypeOf(name) ?? 'application/octet-stream';
    const place = { name, mimeType: type, parent: folderFor(person, parent), ...(app !== undefined && { app }) };
    const file = store.add(person, place);
    if (!isGoogleType(type)) store.addRevision(file, person, bytes ?? new Uint8Array(0), type);
    return file.id;
  }

  /** The role by name alone: what a link opens is not listed (documented). */
  function namedRole(fileId: string, person: string): FileRole {
    const role = files.roleOf(fileId, person);
    const { access } = files.get(fileId);
    const named = [access.owner, ...access.editors, ...access.commenters, ...access.viewers];
    return named.some((one) => sameEmail(one, person)) ? role : 'none';
  }

  const drive: Drive = {
    rootOf,
    find,
    see,
    roleOf,
    isAccount: (email) => people.find(email) !== undefined,
    nameOf: (email) => people.find(email)?.name ?? email,
    children: (folderId) => store.all().filter(({ record }) => record.parents.includes(folderId)),
    /** The test comes first: it is cheaper than asking for rights up the folders. */
    visibleTo: (person, test = () => true) =>
      store
        .all()
        .filter((file) => test(file) && !store.isRoot(file.id))
        .filter(({ id }) => inheritedRole(id, parentsOf, (one) => namedRole(one, person)) !== 'none'),
    head: (fileId) => find(fileId)?.record.revisions.at(-1),
    bytes(fileId, revisionId) {
      const revisions = find(fileId)?.record.revisions ?? [];
      const revision = revisionId === undefined ? revisions.at(-1) : revisions.find((one) => one.id === revisionId);
      if (revision === undefined) throw fileNotFound(revisionId ?? fileId);
      return blobs.get(revision.sha256);
    },

    create,
    upload: (person, file) => create(person, file),
    createFolder: (person, name, parent) =>
      create(person, { name, mimeType: folderType, ...(parent !== undefined && { parent }) }),
    replaceContent(person, fileId, bytes, mimeType) {
      const file = toEdit(person, fileId);
      if (isGoogleType(file.entry.mimeType)) throw notAllowed(fileId);
      const revision = store.addRevision(file, person, bytes, mimeType ?? file.entry.mimeType);
      file.entry.mimeType = revision.mimeType;
      store.touch(file.record, person);
      return revision;
    },
    change(person, fileId, change) {
      const { entry, record } = change.trashed === undefined ? toEdit(person, fileId) : toOwn(person, fileId);
      if (change.name !== undefined) files.rename(fileId, change.name);
      if (change.mimeType !== undefined) entry.mimeType = change.mimeType;
      if (change.description !== undefined) record.description = change.description;
      if (change.starred !== undefined) record.starred = change.starred;
      if (change.trashed !== undefined) record.trashed = change.trashed;
      merge(record.properties, change.properties);
      merge(record.appProperties, change.appProperties);
      store.touch(record, person);
    },
    rename: (person, fileId, name) => drive.change(person, fileId, { name }),
    trash: (person, fileId) => drive.change(person, fileId, { trashed: true }),
    untrash: (person, fileId) => drive.change(person, fileId, { trashed: false }),
    move(person, fileId, parent) {
      const { record } = toEdit(person, fileId);
      record.parents = [folderFor(person, parent)];
      record.version += 1; // documented: moving a file does not change modifiedTime
    },
    remove(person, fileId) {
      toOwn(person, fileId);
      store.removeForGood(fileId);
    },
    copy(person, fileId, { name, parent, app }) {
      const { entry, record } = see(person, fileId);
      const head = record.revisions.at(-1);
      if (head === undefined) throw notAllowed(fileId);
      // documented: without a parent the copy goes where the original stands, if the person may write there
      const [home] = record.parents;
      const mayStay = home !== undefined && ['owner', 'editor'].includes(roleOf(home, person));
      const id = create(person, {
        name: name ?? `Copy of ${entry.name}`,
        mimeType: entry.mimeType,
        bytes: blobs.get(head.sha256),
        parent: parent ?? (mayStay ? home : 'root'),
        ...(app !== undefined && { app }),
      });
      Object.assign(find(id)?.record.properties ?? {}, record.properties);
      return id;
    },
    share(person, fileId, email, role) {
      toEdit(person, fileId);
      people.get(email); // an address without a Google account would get a mail with a code: not simulated
      const { access } = files.get(fileId);
      if (sameEmail(access.owner, email)) throw notAllowed(fileId);
      files.share(fileId, email, role);
    },
    unshare(person, fileId, email) {
      if (!sameEmail(person, email)) toEdit(person, fileId);
      const { entry } = see(person, fileId);
      if (sameEmail(entry.access.owner, email)) throw notAllowed(fileId);
      files.share(fileId, email, 'none');
    },
    setLinkSharing(person, fileId, to) {
      toEdit(person, fileId);
      files.setLinkSharing(fileId, to);
    },

    importFolder: (dir, owner, parent) => sync.importFolder(drive, dir, owner, folderFor(owner, parent)),
    syncFolder: (dir) => sync.syncFolder(drive, dir),

    state: () => structuredClone({ store: store.state(), watched: sync.watched() }) as unknown as Json,
    restore(state) {
      const own = structuredClone(state) as unknown as DriveState;
      store.restore(own.store);
      sync.restore(own.watched);
    },
  };
  return drive;
}

/** documented: a property set to null is removed. */
function merge(into: Record<string, string>, change: Record<string, string | null> | undefined): void {
  for (const [key, value] of Object.entries(change ?? {})) {
    if (value === null) delete into[key];
    else into[key] = value;
  }
}
