// Real folders seen through Drive: files from disk come in, and what somebody drops or changes there later is noticed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../blob-store';

export interface WatchedFolder {
  dir: string;
  owner: string;
  parent: string;
  /** By path inside the folder; folders have no sha256. */
  seen: Record<string, { fileId: string; sha256?: string }>;
}

export interface SyncReport {
  /** Paths inside the folder, with the id in Drive. */
  added: Record<string, string>;
  changed: Record<string, string>;
  trashed: Record<string, string>;
}

/** What a folder is poured into: Drive, as far as this needs it. */
export interface SyncTarget {
  find(fileId: string): unknown;
  createFolder(person: string, name: string, parent?: string): string;
  upload(person: string, file: { name: string; bytes: Uint8Array; parent: string }): string;
  replaceContent(person: string, fileId: string, bytes: Uint8Array): unknown;
  trash(person: string, fileId: string): void;
}

export interface FolderSync {
  importFolder(drive: SyncTarget, dir: string, owner: string, parent: string): SyncReport;
  syncFolder(drive: SyncTarget, dir: string): SyncReport;
  watched(): WatchedFolder[];
  restore(watched: WatchedFolder[]): void;
}

export function createFolderSync(): FolderSync {
  let folders: WatchedFolder[] = [];
  /** Unchanged size and time of change mean unchanged bytes: saves reading every film at every look. Never part of the state. */
  const stamps = new Map<string, { stamp: string; sha256: string }>();

  function hashOf(path: string, bytes: () => Uint8Array): string {
    const { size, mtimeMs } = statSync(path);
    const stamp = `${size} ${mtimeMs}`;
    const known = stamps.get(path);
    if (known?.stamp === stamp) return known.sha256;
    const fresh = { stamp, sha256: sha256(bytes()) };
    stamps.set(path, fresh);
    return fresh.sha256;
  }

  function look(drive: SyncTarget, watched: WatchedFolder): SyncReport {
    const report: SyncReport = { added: {}, changed: {}, trashed: {} };
    const { owner, seen } = watched;
    const present = new Set<string>();

    function visit(inside: string, parent: string): void {
      const entries = readdirSync(join(watched.dir, inside), { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.') || !(entry.isFile() || entry.isDirectory())) continue;
        const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
        present.add(path);
        const known = seen[path];
        if (entry.isDirectory()) {
          const folder = known?.fileId ?? drive.createFolder(owner, entry.name, parent);
          seen[path] = { fileId: folder };
          visit(path, folder);
          continue;
        }
        const onDisk = join(watched.dir, path);
        const read = () => new Uint8Array(readFileSync(onDisk));
        const hash = hashOf(onDisk, read);
        if (known === undefined) {
          const fileId = drive.upload(owner, { name: entry.name, bytes: read(), parent });
          seen[path] = { fileId, sha256: hash };
          report.added[path] = fileId;
        } else if (known.sha256 !== hash) {
          drive.replaceContent(owner, known.fileId, read());
          seen[path] = { fileId: known.fileId, sha256: hash };
          report.changed[path] = known.fileId;
        }
      }
    }

    visit('', watched.parent);
    for (const [path, { fileId }] of Object.entries(seen)) {
      if (present.has(path)) continue;
      if (drive.find(fileId) !== undefined) drive.trash(owner, fileId);
      report.trashed[path] = fileId;
      delete seen[path];
    }
    return report;
  }

  return {
    importFolder(drive, dir, owner, parent) {
      folders = folders.filter((one) => one.dir !== dir);
      const watched: WatchedFolder = { dir, owner, parent, seen: {} };
      folders.push(watched);
      return look(drive, watched);
    },
    syncFolder(drive, dir) {
      const watched = folders.find((one) => one.dir === dir);
      if (watched === undefined) throw new Error(`The folder was never imported: ${dir}`);
      return look(drive, watched);
    },
    watched: () => folders,
    restore(watched) {
      folders = watched;
    },
  };
}
