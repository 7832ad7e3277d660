// Where Drive keeps what it knows: one record a file, one root a person. No rights are asked here; drive.ts asks them.
import { createHash } from 'node:crypto';
import type { Clock } from '../clock';
import type { Blobs } from '../contract';
import type { FileEntry, Files } from '../files';
import { sameEmail } from '../people';
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
  /** With everything of the same owner below it. */
  removeForGood(fileId: string): void;
  /** Bytes of all revisions of all files the person owns. */
  usedBy(person: string): number;
  state(): StoreState;
  restore(state: StoreState): void;
}

const day = 24 * 3600_000;

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
    if (entry === undefined) return undefined;
    const record = recordOf(fileId, entry);
    // documented: what lies in the bin for 30 days is deleted [support.google.com/drive/answer/2375102]
    if (clock.now() - (record.trashedTime ?? clock.now()) >= 30 * day) {
      store.removeForGood(fileId);
      return undefined;
    }
    return { id: fileId, entry, record };
  }

  const all = () => files.ids().flatMap((id) => find(id) ?? []);
  /** Asked for before every upload, and slow to sum up: kept until a file goes or changes hands. */
  const used = new Map<string, number>();

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
      used.delete(entry.access.owner.toLowerCase());
      // documented: of a file's older contents at most 100 are kept [support.google.com/drive/answer/2409045]
      const kept = 100;
      record.revisions.splice(0, record.revisions.length - 1 - kept);
      return revision;
    },
    touch(record, person) {
      record.modifiedTime = clock.now();
      record.modifiedBy = person;
      record.version += 1;
    },
    removeForGood(fileId) {
      const owner = files.find(fileId)?.access.owner ?? '';
      files.remove(fileId);
      delete records[fileId];
      used.clear();
      for (const { id, entry, record } of all()) {
        if (!record.parents.includes(fileId)) continue;
        // documented: deleting a folder deletes what the same person owns in it, and nothing of others
        // [G/reference/rest/v3/files/delete]
        if (!sameEmail(entry.access.owner, owner)) {
          // documented: what has lost its folder lies in its owner's My Drive [G/reference/rest/v3/files/delete]
          record.parents = [rootOf(entry.access.owner)];
          continue;
        }
        store.removeForGood(id);
      }
    },
    usedBy(person) {
      const key = person.toLowerCase();
      const known = used.get(key);
      if (known !== undefined) return known;
      const own = all().filter(({ entry }) => sameEmail(entry.access.owner, person));
      const bytes = own.flatMap(({ record }) => record.revisions).reduce((sum, { size }) => sum + size, 0);
      used.set(key, bytes);
      return bytes;
    },
    state: () => structuredClone({ records, roots }),
    restore(state) {
      ({ records, roots } = structuredClone(state));
      used.clear();
    },
  };
  return store;
}
