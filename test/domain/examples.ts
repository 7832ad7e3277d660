// One good draft, file, account, person and package, for the rules' tests: each test names only what it changes.

import type { Draft, FilmFacts, MediaFile } from '../../src/domain/content/content';
import { type Snapshot, takeSnapshot } from '../../src/domain/content/submission';
import type { Account } from '../../src/domain/office/account';
import type { PersonEntry } from '../../src/domain/office/people';
import type { Package, Result } from '../../src/domain/upload/package';

export const hourMs = 3_600_000;
/** 23 November 2026, 14.30 WIB. */
export const now = Date.UTC(2026, 10, 23, 7, 30);

export const draftWith = (change: Partial<Draft> = {}): Draft => ({
  contentNo: 'K261123-7QXM',
  title: 'Panen raya padi',
  category: 'activity',
  form: null,
  source: '',
  fileRefs: ['panen-raya-padi.jpg'],
  caption: 'Panen raya di Subang.',
  captions: {},
  hashtags: '#Padi',
  narration: '',
  altText: 'Hamparan padi siap panen',
  platforms: ['facebook'],
  timing: 'now',
  publishAt: null,
  consent: null,
  classification: 'open',
  isStrategic: false,
  tiktok: null,
  staff: 'Rina Lestari',
  ...change,
});

export const fileWith = (change: Partial<MediaFile> = {}): MediaFile => ({
  fileId: 'drive-file-1',
  name: 'panen-raya-padi.jpg',
  mimeType: 'image/jpeg',
  bytes: 126_973,
  sha256: 'a'.repeat(64),
  width: 1080,
  height: 1350,
  film: null,
  ...change,
});

/** A film that all four platforms take: 9:16, 30 s, 25 pictures a second. */
export const filmWith = (change: Partial<FilmFacts> = {}, file: Partial<MediaFile> = {}): MediaFile => ({
  fileId: 'drive-film-1',
  name: 'tanam.mp4',
  mimeType: 'video/mp4',
  bytes: 20_000_000,
  sha256: 'b'.repeat(64),
  width: 1080,
  height: 1920,
  film: { seconds: 30, codec: 'h264', fps: 25, audio: 'aac', indexFirst: true, hasEditList: false, ...change },
  ...file,
});

export const accountWith = (change: Partial<Account> = {}): Account => ({
  accountId: 'fb-utama',
  platform: 'facebook',
  handle: 'Humas (contoh)',
  externalId: '104857600123456789',
  mode: 'automatic',
  active: true,
  ...change,
});

export const personWith = (change: Partial<PersonEntry> = {}): PersonEntry => ({
  email: 'lead@kantor.example',
  name: 'Sari Wulandari',
  role: 'team_lead',
  unit: 'Tim Kerja Humas',
  acting: '',
  letterNo: '',
  validFrom: null,
  validTo: null,
  language: null,
  ...change,
});

export const snapshotWith = (change: Partial<Draft> = {}): Snapshot =>
  takeSnapshot(draftWith(change), [fileWith()], [accountWith()]);

export const resultWith = (change: Partial<Result> = {}): Result => ({
  accountId: 'fb-utama',
  platform: 'facebook',
  handle: 'Humas (contoh)',
  postId: '1_2',
  link: 'https://www.facebook.com/1_2',
  publishedAt: new Date(now).toISOString(),
  way: 'automatic',
  remark: '',
  executions: 1,
  mirrorTag: '7',
  ...change,
});

type Going = Pick<Package, 'state' | 'notBefore' | 'queuedAt' | 'snapshot' | 'results'>;

export const packageWith = (change: Partial<Going> = {}): Going => ({
  state: 'approved',
  notBefore: new Date(now).toISOString(),
  queuedAt: '',
  snapshot: snapshotWith(),
  results: [],
  ...change,
});
