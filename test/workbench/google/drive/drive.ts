// Google Drive over real bytes: folders, files, revisions and who may do what. Every act is done as a person, with that person's
// rights; a refusal is a DriveError. Names, types and sharing stand in the world's one register of files.
import type { Json } from '../contract';
import { mimeTypeOf } from '../services/mime-types';
import { applyChange } from './change';
import { badRequest, copyForbidden, DriveError, fileNotFound, notAllowed, storageFull } from './errors';
import { createFolderSync, type WatchedFolder } from './folder-sync';
import { createGoogleFiles } from './google-files';
import { folderType, isGoogleType, type Revision } from './record';
import { createRefusals } from './refusals';
import { createRights } from './rights';
import { driveDefaults } from './settings';
import { createSharing } from './sharing';
import { createStore, type StoreState } from './store';
import type { Drive, DriveRooms, NewFile } from './types';

export type { FileChange } from './change';
export type { Drive, DriveFile, DriveRooms, NewFile } from './types';

interface DriveState {
  store: StoreState;
  watched: WatchedFolder[];
}

const day = 24 * 3600_000;

export function createDrive(rooms: DriveRooms): Drive {
  const { people, files, blobs, clock, settings = driveDefaults } = rooms;
  const store = createStore(rooms);
  const rights = createRights(store, files);
  const { find, rootOf } = store;
  const { see, roleOf, toEdit, toOwn } = rights;
  const sync = createFolderSync();

  function folderFor(person: string, parent: string | undefined): string {
    if (parent === undefined || parent === 'root') return rootOf(person);
    // documented: a parent that is no folder is refused [G/guides/handle-errors]
    if (toEdit(person, parent).entry.mimeType !== folderType) {
      throw new DriveError({
        status: 403,
        reason: 'parentNotAFolder',
        message: 'The specified parent is not a folder.',
      });
    }
    return parent;
  }

  function storage(person: string) {
    const isConsumer = people.find(person)?.kind === 'consumer';
    return { used: store.usedBy(person), limit: isConsumer ? settings.driveStorageBytes : undefined };
  }
  function mustHaveRoom(owner: string, bytes: number): void {
    const { used, limit = Number.POSITIVE_INFINITY } = storage(owner);
    // documented: more than the owner's storage holds is refused with storageQuotaExceeded [G/guides/handle-errors]
    if (used + bytes > limit) throw storageFull();
  }

  function create(person: string, { name, mimeType, bytes, parent, app, shortcutTo }: NewFile): string {
    const type = mimeType ?? mimeTypeOf(name) ?? 'application/octet-stream';
    const place = { name, mimeType: type, parent: folderFor(person, parent), ...(app !== undefined && { app }) };
    mustHaveRoom(person, bytes?.length ?? 0);
    const file = store.add(person, place);
    if (shortcutTo !== undefined) file.record.shortcutTarget = shortcutTo;
    if (!isGoogleType(type)) store.addRevision(file, person, bytes ?? new Uint8Array(0), type);
    return file.id;
  }

  /** Without those that newer content has outlived. */
  function revisions(fileId: string): readonly Revision[] {
    const all = find(fileId)?.record.revisions ?? [];
    return all.filter((_one, index) => {
      const next = all[index + 1];
      // documented: older content of a file is dropped 30 days after newer content came [G/reference/rest/v3/revisions]
      return next === undefined || clock.now() - next.modifiedTime < 30 * day;
    });
  }

  /** A copy of what another room keeps: that room makes it, Drive puts it into its place. */
  function copyOfGoogleFile(person: string, fileId: string, name: string, parent: string): string {
    const { mimeType } = files.get(fileId);
    const id = drive.googleFiles.keeperOf(mimeType).copy(person, fileId, name);
    drive.move(person, id, parent);
    return id;
  }

  const drive: Drive = {
    googleFiles: createGoogleFiles(),
    refusals: createRefusals(),
    now: () => clock.now(),
    rootOf,
    find,
    see,
    roleOf,
    inheritedRole: rights.inheritedRole,
    isTrashed: rights.isTrashed,
    isAccount: (email) => people.find(email) !== undefined,
    nameOf: (email) => people.find(email)?.name ?? email,
    children: (folderId) => store.all().filter(({ record }) => record.parents.includes(folderId)),
    /** The test comes first: it is cheaper than asking for rights up the folders. */
    visibleTo: (person, test = () => true) =>
      store
        .all()
        .filter((file) => test(file) && !store.isRoot(file.id))
        .filter(({ id }) => {
          const role = rights.namedRole(id, person);
          return role === 'owner' || (role !== 'none' && !rights.isTrashed(id));
        }),
    head: (fileId) => find(fileId)?.record.revisions.at(-1),
    revisions,
    bytes(fileId, revisionId) {
      const all = revisions(fileId);
      const revision = revisionId === undefined ? all.at(-1) : all.find((one) => one.id === revisionId);
      if (revision === undefined) throw fileNotFound(revisionId ?? fileId);
      return blobs.get(revision.sha256);
    },
    part: ({ sha256 }, start, end) => blobs.part(sha256, start, end),
    isDigested: ({ modifiedTime }) => clock.now() - modifiedTime >= settings.driveDigestSeconds * 1000,
    storage,

    create,
    upload: (person, file) => create(person, file),
    createFolder: (person, name, parent) =>
      create(person, { name, mimeType: folderType, ...(parent !== undefined && { parent }) }),
    replaceContent(person, fileId, bytes, mimeType) {
      const file = toEdit(person, fileId);
      if (isGoogleType(file.entry.mimeType)) throw notAllowed(fileId);
      mustHaveRoom(file.entry.access.owner, bytes.length);
      const revision = store.addRevision(file, person, bytes, mimeType ?? file.entry.mimeType);
      file.entry.mimeType = revision.mimeType;
      store.touch(file.record, person);
      return revision;
    },
    change(person, fileId, change) {
      const { trashed, starred, ...rest } = change;
      const file = see(person, fileId);
      if (Object.keys(rest).length > 0) toEdit(person, fileId);
      // documented: only the owner of a file may put it into the bin [G/reference/rest/v3/files]
      if (trashed !== undefined) toOwn(person, fileId);
      applyChange(files, file, change, person, clock.now());
      if (trashed !== undefined || Object.keys(rest).length > 0) store.touch(file.record, person);
    },
    rename: (person, fileId, name) => drive.change(person, fileId, { name }),
    trash: (person, fileId) => drive.change(person, fileId, { trashed: true }),
    untrash: (person, fileId) => drive.change(person, fileId, { trashed: false }),
    move(person, fileId, parent) {
      const { record } = toEdit(person, fileId);
      const folder = folderFor(person, parent);
      // documented: a folder cannot be moved into itself or into what lies in it [G/guides/handle-errors]
      if (liesIn(folder, fileId)) throw badRequest('The specified parent would create a cycle in the directory graph.');
      record.parents = [folder];
      record.version += 1; // and modifiedTime stays
    },
    remove(person, fileId) {
      toOwn(person, fileId);
      store.removeForGood(fileId);
    },
    copy(person, fileId, { name, parent, app }) {
      const { entry, record } = see(person, fileId);
      const mayWrite = ['owner', 'editor'].includes(roleOf(fileId, person));
      // documented: with copyRequiresWriterPermission readers and commenters may not copy [G/reference/rest/v3/files]
      if (record.copyRequiresWriterPermission === true && !mayWrite) throw copyForbidden();
      const [home] = record.parents;
      const mayStay = home !== undefined && ['owner', 'editor'].includes(roleOf(home, person));
      const to = {
        name: name ?? `Copy of ${entry.name}`,
        // documented: Drive.Files.copy without a parent puts the copy beside the original, where that is allowed
        // [G/reference/rest/v3/files/copy]
        parent: parent ?? (mayStay ? home : 'root'),
      };
      const head = record.revisions.at(-1);
      if (head === undefined) return copyOfGoogleFile(person, fileId, to.name, folderFor(person, to.parent));
      const id = create(person, {
        ...to,
        mimeType: entry.mimeType,
        bytes: blobs.get(head.sha256),
        ...(app !== undefined && { app }),
      });
      Object.assign(find(id)?.record.properties ?? {}, record.properties);
      return id;
    },
    ...createSharing({ people, files, rights, ...(rooms.sendMail && { sendMail: rooms.sendMail }) }),

    importFolder: (dir, owner, parent) => sync.importFolder(drive, dir, owner, folderFor(owner, parent)),
    syncFolder: (dir) => sync.syncFolder(drive, dir),

    state: () => structuredClone({ store: store.state(), watched: sync.watched() }) as unknown as Json,
    restore(state) {
      const own = structuredClone(state) as unknown as DriveState;
      store.restore(own.store);
      sync.restore(own.watched);
    },
  };

  /** True for the folder itself, too. */
  function liesIn(fileId: string, folder: string): boolean {
    return fileId === folder || (find(fileId)?.record.parents.some((parent) => liesIn(parent, folder)) ?? false);
  }
  return drive;
}
