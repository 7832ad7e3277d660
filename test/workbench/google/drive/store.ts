// Where Drive keeps what it knows: one record a file, one root a person. No rights are asked here; drive.ts asks them.
import { createHash } from 'node:crypto';
import type { Clock } from '../clock';
import type { Blobs } from '../contract';
import type { FileEntry, Files } from '../files';
import type { Random } from '../random';
import { imageFacts } from './media/image-size';
import { videoFacts } from './media/video-size';
import { type DriveRecord, folderType, type Revision } from './record';

export interface StoreRooms {
  clock: Clock;
  random: Random;
  files: Files;
  blobs: Blobs;
}

export interface StoredFile {
  readonly id: string;
  readonly entry: FileEntry;
  readonly record: DriveRecord;
}

export interface StoreState {
  records: Record<string, DriveRecord>;
  roots: Record<string, string>;
}

export interface DriveStore {
  rootOf(person: string): string;
  isRoot(fileId: string): boolean;
  find(fileId: string): StoredFile | undefined;
  all(): StoredFile[];
  /** A new file of that person; its id. */
  add(person: string, file: { name: string; mimeType: string; parent: string; app?: string }): StoredFile;
  addRevision(file: StoredFile, person: string, bytes: Uint8Array, mimeType: string): Revision;
  /** Notes who changed the file, and when. */
  touch(record: DriveRecord, person: string): void;
  /** With everything below it. */
  removeForGood(fileId: string): void;
  state(): StoreState;
  restore(state: StoreState): void;
}

export function createStore({ clock, random, files, blobs }: StoreRooms): DriveStore {
  let records: Record<string, DriveRecord> = {};
  let roots: Record<string, string> = {};

  function newRecord(person: string, parents: string[], app?: string): DriveRecord {
    const now = clock.now();
    return {
      parents,
      createdTime: now,
      modifiedTime: now,
      modifiedBy: person,
      trashed: false,
      version: 1,
      starred: false,
      properties: {},
      appProperties: {},
      revisions: [],
      apps: app === undefined ? [] : [app],
    };
  }

  function rootOf(person: string): string {
    const key = person.toLowerCase();
    const known = roots[key];
    if (known !== undefined) return known;
    const id = `0A${random.id(17)}`;
    roots[key] = id;
    files.register(id, { name: 'My Drive', mimeType: folderType, access: { owner: person } });
    records[id] = newRecord(person, []);
    return id;
  }

  /** A spreadsheet that another room registered gets its record here, in its owner's root, when Drive first looks at it. */
  function recordOf(fileId: string, { access }: FileEntry): DriveRecord {
    const known = records[fileId];
    if (known !== undefined) return known;
    const record = newRecord(access.owner, [rootOf(access.owner)]);
    records[fileId] = record;
    return record;
  }

  function find(fileId: string): StoredFile | undefined {
    const entry = files.find(fileId);
    return entry === undefined ? undefined : { id: fileId, entry, record: recordOf(fileId, entry) };
  }

  const all = () => files.ids().flatMap((id) => find(id) ?? []);

  const store: DriveStore = {
    rootOf,
    isRoot: (fileId) => Object.values(roots).includes(fileId),
    find,
    all,
    add(person, { name, mimeType, parent, app }) {
      const id = `1${random.id(32)}`; // Drive's ids: 33 characters that begin with a 1
      const record = newRecord(person, [parent], app);
      records[id] = record;
      return { id, record, entry: files.register(id, { name, mimeType, access: { owner: person } }) };
    },
    addRevision({ entry, record }, person, bytes, mimeType) {
      const [image, video] = [imageFacts(bytes), videoFacts(bytes)];
      const hash = (kind: string) => createHash(kind).update(bytes).digest('hex');
      const revision: Revision = {
        id: `0B${random.id(42)}`,
        sha256: blobs.put(bytes),
        sha1: hash('sha1'),
        md5: hash('md5'),
        size: bytes.length,
        mimeType,
        originalFilename: entry.name,
        modifiedTime: clock.now(),
        modifiedBy: person,
        ...(image && { image }),
        ...(video && { video }),
      };
      record.revisions.push(revision);
      return revision;
    },
    touch(record, person) {
      record.modifiedTime = clock.now();
      record.modifiedBy = person;
      record.version += 1;
    },
    removeForGood(fileId) {
      for (const { id, record } of all()) if (record.parents.includes(fileId)) store.removeForGood(id);
      files.remove(fileId);
      delete records[fileId];
    },
    state: () => structuredClone({ records, roots }),
    restore(state) {
      ({ records, roots } = structuredClone(state));
    },
  };
  return store;
}
