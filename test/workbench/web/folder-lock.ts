// One server at a time works in an office's folder: two would overwrite each other's state.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockName = 'in-use-by.pid';

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is a process too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export interface FolderLock {
  /** Writes the lock again: a fresh office begins by emptying its folder. */
  renew(): void;
  release(): void;
}

/** Refuses a folder that another living process works in; a lock its process left behind counts for nothing. */
export function lockFolder(folder: string, pid = process.pid): FolderLock {
  const file = join(folder, lockName);
  const holder = holderOf(file);
  if (holder !== undefined && holder !== pid && isAlive(holder))
    throw new Error(
      `Another server (process ${holder}) works in ${folder}; stop it, or try: npm start -- --folder DIR`,
    );
  const renew = () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, String(pid));
  };
  renew();
  return {
    renew,
    release() {
      if (holderOf(file) === pid) rmSync(file, { force: true });
    },
  };
}
