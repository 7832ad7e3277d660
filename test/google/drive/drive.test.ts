// Drive as people meet it: files of a real folder, revisions, and who may do what.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBlobs } from '../../workbench/google/drive/blobs';
import type { DriveError } from '../../workbench/google/drive/errors';
import { lead, owner, read, scriptWorld, staff, text } from '../net/script-world';
import { jpegOf } from './pictures';

const picture = jpegOf(64, 48, () => [0, 120, 0]);

const refusalOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as DriveError).problem;
  }
  throw new Error('Nothing was refused');
};

describe('a file in Drive', () => {
  const { world } = scriptWorld();
  const { drive, clock } = world;
  const id = drive.upload(staff.email, { name: 'foto.jpg', bytes: picture });

  it('has an id, a type by its name, checksums of its bytes and what is in them', () => {
    const { entry, record } = drive.see(staff.email, id);
    expect(id).toMatch(/^1[\w-]{32}$/);
    expect(entry).toMatchObject({ name: 'foto.jpg', mimeType: 'image/jpeg' });
    expect(record.revisions[0]).toMatchObject({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      md5: expect.stringMatching(/^[0-9a-f]{32}$/),
      size: picture.length,
      image: { width: 64, height: 48, rotation: 0 },
    });
    expect(drive.bytes(id)).toEqual(picture);
  });

  it('keeps its earlier bytes when its content is replaced', () => {
    const before = drive.see(staff.email, id).record;
    const first = before.revisions[0]?.id;
    clock.advance(60_000);
    const revision = drive.replaceContent(staff.email, id, text('bukan gambar'));
    const { record } = drive.see(staff.email, id);
    expect(record.revisions.map((one) => one.id)).toEqual([first, revision.id]);
    expect(record.modifiedTime).toBe(clock.now());
    expect(revision.image).toBeUndefined();
    expect(read(drive.bytes(id))).toBe('bukan gambar');
    expect(drive.bytes(id, first)).toEqual(picture);
  });

  it('is not there for people it was not shared with', () => {
    expect(refusalOf(() => drive.see(lead.email, id))).toMatchObject({
      status: 404,
      message: `File not found: ${id}.`,
    });
    expect(refusalOf(() => drive.see(lead.email, 'nope'))).toMatchObject({ status: 404 });
  });

  it('lets a viewer look and no more, an editor change but not throw away', () => {
    drive.share(staff.email, id, lead.email, 'viewer');
    expect(drive.roleOf(id, lead.email)).toBe('viewer');
    expect(refusalOf(() => drive.rename(lead.email, id, 'x'))).toMatchObject({ reason: 'insufficientFilePermissions' });
    expect(refusalOf(() => drive.share(lead.email, id, owner.email, 'viewer'))).toMatchObject({ status: 403 });
    drive.share(staff.email, id, lead.email, 'editor');
    drive.rename(lead.email, id, 'foto baru.jpg');
    expect(refusalOf(() => drive.trash(lead.email, id))).toMatchObject({ status: 403 });
    drive.unshare(staff.email, id, lead.email);
    expect(drive.roleOf(id, lead.email)).toBe('none');
    expect(refusalOf(() => drive.unshare(staff.email, id, staff.email))).toMatchObject({ status: 403 });
  });

  it('is open to whoever has its link, but not listed for them', () => {
    drive.setLinkSharing(staff.email, id, 'viewer');
    expect(drive.roleOf(id, lead.email)).toBe('viewer');
    expect(drive.visibleTo(lead.email).map((file) => file.id)).not.toContain(id);
    drive.setLinkSharing(staff.email, id, 'none');
  });

  it('goes to the bin and comes back, or goes for good', () => {
    drive.trash(staff.email, id);
    expect(drive.see(staff.email, id).record.trashed).toBe(true);
    drive.untrash(staff.email, id);
    drive.remove(staff.email, id);
    expect(drive.find(id)).toBeUndefined();
  });
});

describe('a folder in Drive', () => {
  const { world } = scriptWorld();
  const { drive } = world;
  const inbox = drive.createFolder(owner.email, 'Masuk');
  drive.share(owner.email, inbox, staff.email, 'editor');

  it('shares what is in it, and what others put there stays theirs', () => {
    const id = drive.upload(staff.email, { name: 'a.txt', bytes: text('a'), parent: inbox });
    expect(drive.see(owner.email, id).entry.access.owner).toBe(staff.email);
    expect(drive.roleOf(id, owner.email)).toBe('editor');
    expect(drive.children(inbox).map((file) => file.id)).toEqual([id]);
    expect(refusalOf(() => drive.trash(owner.email, id))).toMatchObject({ status: 403 });
  });

  it('takes nothing from people who may only look', () => {
    drive.share(owner.email, inbox, lead.email, 'viewer');
    expect(refusalOf(() => drive.upload(lead.email, { name: 'b', bytes: text('b'), parent: inbox }))).toMatchObject({
      status: 403,
    });
    expect(refusalOf(() => drive.createFolder(lead.email, 'c', 'nope'))).toMatchObject({ status: 404 });
  });

  it('loses a file that is moved out, and takes what is in it along for good', () => {
    const id = drive.upload(owner.email, { name: 'c.txt', bytes: text('c'), parent: inbox });
    expect(drive.roleOf(id, staff.email)).toBe('editor');
    drive.move(owner.email, id, drive.rootOf(owner.email));
    expect(drive.roleOf(id, staff.email)).toBe('none');
    drive.move(owner.email, id, inbox);
    drive.remove(owner.email, inbox);
    expect(drive.find(id)).toBeUndefined();
  });
});

describe('a real folder in Drive', () => {
  const dir = mkdtempSync(join(tmpdir(), 'siar-drive-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'video'));
  writeFileSync(join(dir, 'foto.jpg'), picture);
  writeFileSync(join(dir, 'video', 'film.mp4'), 'film');
  writeFileSync(join(dir, '.DS_Store'), 'no');
  const { world } = scriptWorld();
  const { drive } = world;
  const inbox = drive.createFolder(owner.email, 'Masuk');
  const names = (folder: string) => drive.children(folder).map(({ entry, record }) => [entry.name, record.trashed]);

  it('comes in with its folders, without hidden files', () => {
    const { added } = drive.importFolder(dir, owner.email, inbox);
    expect(Object.keys(added)).toEqual(['foto.jpg', 'video/film.mp4']);
    expect(drive.bytes(added['foto.jpg'] ?? '')).toEqual(picture);
    expect(names(inbox)).toEqual([
      ['foto.jpg', false],
      ['video', false],
    ]);
    expect(drive.see(owner.email, added['video/film.mp4'] ?? '').entry.mimeType).toBe('video/mp4');
  });

  it('is looked at again: new files, new revisions, vanished ones', () => {
    expect(drive.syncFolder(dir)).toEqual({ added: {}, changed: {}, trashed: {} });
    writeFileSync(join(dir, 'baru.txt'), 'baru');
    writeFileSync(join(dir, 'foto.jpg'), 'diganti orang');
    rmSync(join(dir, 'video'), { recursive: true });
    const report = drive.syncFolder(dir);
    expect([report.added, report.changed, report.trashed].map(Object.keys)).toEqual([
      ['baru.txt'],
      ['foto.jpg'],
      ['video', 'video/film.mp4'],
    ]);
    const changed = report.changed['foto.jpg'] ?? '';
    expect(read(drive.bytes(changed))).toBe('diganti orang');
    expect(drive.see(owner.email, changed).record.revisions).toHaveLength(2);
  });

  it('is known again after the world was restored', () => {
    const state = world.state();
    writeFileSync(join(dir, 'lagi.txt'), 'lagi');
    drive.syncFolder(dir);
    world.restore(JSON.parse(JSON.stringify(state)));
    expect(Object.keys(drive.syncFolder(dir).added)).toEqual(['lagi.txt']);
    expect(() => drive.syncFolder('/nowhere')).toThrow('never imported');
  });
});

describe('a snapshot', () => {
  it('brings files, revisions, roots and sharing back as they were', () => {
    const { world } = scriptWorld();
    const { drive } = world;
    const id = drive.upload(staff.email, { name: 'a.txt', bytes: text('satu') });
    const state = JSON.parse(JSON.stringify(world.state()));
    const root = drive.rootOf(staff.email);
    drive.replaceContent(staff.email, id, text('dua'));
    drive.share(staff.email, id, lead.email, 'viewer');
    const other = drive.upload(staff.email, { name: 'b.txt', bytes: text('b') });
    world.restore(state);
    expect(read(drive.bytes(id))).toBe('satu');
    expect(drive.roleOf(id, lead.email)).toBe('none');
    expect(drive.find(other)).toBeUndefined();
    expect(drive.rootOf(staff.email)).toBe(root);
  });
});

describe('blobs in a folder', () => {
  const dir = mkdtempSync(join(tmpdir(), 'siar-blobs-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('are kept once under their sha256 and found by another process', () => {
    const hash = createBlobs(dir).put(text('isi'));
    expect(createBlobs(dir).put(text('isi'))).toBe(hash);
    expect(read(createBlobs(dir).get(hash))).toBe('isi');
    expect(readdirSync(join(dir, hash.slice(0, 2)))).toEqual([hash]);
  });

  it('are written whole: a half written one is written again', () => {
    const hash = createBlobs(dir).put(text('panjang sekali'));
    writeFileSync(join(dir, hash.slice(0, 2), hash), 'panj');
    createBlobs(dir).put(text('panjang sekali'));
    expect(read(createBlobs(dir).get(hash))).toBe('panjang sekali');
  });

  it('give a part of a film of 300 MB without reading the rest', () => {
    const hash = '0f'.repeat(32);
    mkdirSync(join(dir, '0f'), { recursive: true });
    const path = join(dir, '0f', hash);
    writeFileSync(path, 'awal');
    truncateSync(path, 300 * 1024 * 1024);
    const blobs = createBlobs(dir);
    const before = process.memoryUsage().arrayBuffers;
    expect(read(blobs.part(hash, 0, 4))).toBe('awal');
    expect(blobs.part(hash, 200_000_000, 208_388_608)).toHaveLength(8_388_608);
    expect(blobs.part(hash, 300 * 1024 * 1024 - 2, 300 * 1024 * 1024 + 98)).toHaveLength(2);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('do not change when the bytes given or taken change', () => {
    const blobs = createBlobs(dir);
    const bytes = text('tetap');
    const hash = blobs.put(bytes);
    bytes.fill(0);
    expect(read(blobs.get(hash))).toBe('tetap');
    expect(() => blobs.get('../etc/passwd')).toThrow('Not a sha256');
  });
});
