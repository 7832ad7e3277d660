// One server at a time in an office's folder.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../workbench/web/folder-lock';

describe('the lock of an office folder', () => {
  const folder = () => join(mkdtempSync(join(tmpdir(), 'siar-lock-')), 'office');
  /** Beyond what any system gives to a process. */
  const dead = 2 ** 30;

  it('refuses a second living process with a sentence', () => {
    const here = folder();
    lockFolder(here, process.ppid);
    expect(() => lockFolder(here)).toThrow(`Another server (process ${process.ppid}) works in ${here}`);
  });

  it('ignores the lock of a process that is gone', () => {
    const here = folder();
    lockFolder(here, dead);
    expect(() => lockFolder(here)).not.toThrow();
  });

  it('leaves nothing behind when it is released', () => {
    const here = folder();
    lockFolder(here).release();
    expect(readdirSync(here)).toEqual([]);
  });

  it('comes back after a fresh office emptied its folder', () => {
    const here = folder();
    const lock = lockFolder(here);
    rmSync(here, { recursive: true });
    lock.renew();
    expect(readdirSync(here)).toHaveLength(1);
    lock.release();
    expect(existsSync(here)).toBe(true);
  });
});
