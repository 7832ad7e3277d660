// The small office: four people, two workbooks with their scripts, a Drive folder, a Facebook Page. Played by tests, demo and page.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryBlobs } from '../google/blob-store';
import type { Json } from '../google/contract';
import { createWorld } from '../google/create-world';
import { createBlobs } from '../google/drive/blobs';
import type { DriveFile } from '../google/drive/drive';
import { createDirectNetwork } from '../google/network/direct';
import { createLoopbackNetwork } from '../google/network/loopback';
import { type RecordingScreen, recordingScreen } from '../google/screens';
import type { World } from '../google/world';
import { createFacebook, type Facebook } from '../platforms/facebook/facebook';
import { bundleFiles } from './bundles';
import type { BookName, Seat, Who } from './contract';
import { found } from './founding';
import { playHistory } from './history';
import { people } from './people';
import type { PlayedOffice } from './played-office';
import { createSeat } from './seat';

export interface OfficeOptions {
  /** Where the office lives on; absent: in memory. */
  readonly folder?: string;
  readonly fresh?: boolean;
  readonly transport?: 'loopback' | 'direct';
  readonly seed?: number;
  /** Whether something happened here before; a test begins with an empty ledger. */
  readonly history?: boolean;
  /** Cuts a run that never ends; 0, the default, saves time where the bundles are known to end. */
  readonly realTimeoutMs?: number;
  /** One screen a person; absent: screens that only record. */
  readonly screens?: Partial<Record<Who, RecordingScreen>>;
}

interface Kept {
  readonly world: Json;
  readonly facebook: Json;
  readonly books: Record<BookName, string>;
  readonly scripts: Record<'desk' | 'engine', string>;
  readonly facebookPage: string;
}

/** Monday, 23 November 2026 in Jakarta: 08.00, or 07.00 when the morning is to be played first. */
const startAt = (history: boolean) => (history ? '2026-11-23T00:00:00Z' : '2026-11-23T01:00:00Z');

export function createOffice(options: OfficeOptions = {}): PlayedOffice {
  const { folder, fresh = false, transport = 'direct', seed = 1, history = false } = options;
  if (folder !== undefined && fresh) rmSync(folder, { recursive: true, force: true });
  const kept = folder === undefined ? undefined : readKept(folder);
  const blobs = folder === undefined ? memoryBlobs() : createBlobs(join(folder, 'blobs'));
  const network = transport === 'loopback' ? createLoopbackNetwork() : createDirectNetwork();
  const world = createWorld({
    startAt: startAt(history),
    seed,
    people: Object.values(people),
    network,
    blobs,
    settings: { realTimeoutMs: options.realTimeoutMs ?? 0 },
  });
  const facebook = createFacebook({ now: () => world.clock.now(), blobs, random: () => world.random.next() });
  for (const [host, site] of Object.entries(facebook.sites)) network.mount(host, site);
  const screens = Object.fromEntries(
    Object.entries(people).map(([who, one]) => {
      const screen = options.screens?.[who as Who] ?? recordingScreen();
      world.screens.put(one.email, screen);
      return [who, screen];
    }),
  ) as Record<Who, RecordingScreen>;

  const place = kept ?? firstStones(world, facebook);
  if (kept) {
    world.restore(kept.world);
    facebook.restore(kept.facebook);
    refreshScripts(world, place.scripts);
  }
  const office: PlayedOffice = {
    ...place,
    world,
    facebook,
    people,
    book: (name) => world.books.get(place.books[name]),
    seat: (who, name = 'ledger'): Seat =>
      createSeat(world, { who, person: people[who], name, bookId: place.books[name], screen: screens[who] }),
    now: () => world.clock.now(),
    advance: (minutes) => void world.runUntil(world.clock.now() + minutes * 60_000),
    runTriggers: () => {
      for (const trigger of world.triggers.of(place.scripts.engine, people.owner.email)) world.fireTrigger(trigger.uid);
    },
    mails: (to) =>
      world.mail
        .outbox()
        .filter((mail) => to === undefined || mail.to.includes(people[to].email))
        .map((mail) => ({ ...mail, attachments: [] })),
    inFolder: () => folderNamed(world, 'Masuk'),
    files: () => world.drive.children(folderNamed(world, 'Masuk')).map((file) => seenFile(world, file)),
    upload: (who, name, bytes) =>
      world.drive.upload(people[who].email, { name, bytes, parent: folderNamed(world, 'Masuk') }),
    publicPage: () => {
      const origin = network.origin('www.facebook.com');
      return origin === undefined ? undefined : `${origin}/${place.facebookPage}`;
    },
    snapshot: () => ({ world: world.state(), facebook: facebook.state() }),
    restore(state) {
      const saved = state as { world: Json; facebook: Json };
      world.restore(saved.world);
      facebook.restore(saved.facebook);
    },
    save() {
      if (folder === undefined) return;
      const all: Kept = { ...place, world: world.state(), facebook: facebook.state() };
      writeKept(folder, all);
    },
    close: async () => {
      office.save();
      await world.close();
    },
  };
  if (!kept) {
    found(office, pageToken(facebook, place.facebookPage), place.facebookPage);
    if (history) playHistory(office);
    office.save();
  }
  return office;
}

/** Two empty spreadsheets with their scripts pushed, and a Facebook Page with nothing on it. */
function firstStones(world: World, facebook: Facebook): Omit<Kept, 'world' | 'facebook'> {
  const owner = people.owner.email;
  const books = {
    ledger: world.books.create(owner, 'Tanpa judul').id,
    backOffice: world.books.create(owner, 'Tanpa judul (2)').id,
  };
  const push = (name: 'desk' | 'engine', boundTo: string) =>
    world.projects.create(owner, { name, boundTo, files: bundleFiles(name) }).scriptId;
  const page = facebook.admin.addPage({
    name: 'Humas Standardisasi Instrumen Pertanian (contoh)',
    username: 'humas.contoh',
  });
  return {
    books,
    scripts: { desk: push('desk', books.ledger), engine: push('engine', books.backOffice) },
    facebookPage: page.id,
  };
}

/** A kept office goes on with the bundles of today, as after `npm run push`. */
function refreshScripts(world: World, scripts: Kept['scripts']): void {
  for (const name of ['desk', 'engine'] as const)
    world.projects.changeSource(people.owner.email, scripts[name], bundleFiles(name));
}

function pageToken(facebook: Facebook, pageId: string): string {
  const app = facebook.admin.addApp({ name: 'Siar' });
  const admin = facebook.admin.addPerson({ name: 'Pengelola Halaman' });
  facebook.admin.setTasks(pageId, admin.id, ['CREATE_CONTENT', 'MANAGE']);
  return facebook.admin.issueToken({
    kind: 'page',
    appId: app.id,
    personId: admin.id,
    pageId,
    scopes: ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'],
  });
}

function folderNamed(world: World, name: string): string {
  const folder = world.drive.visibleTo(people.owner.email, (file) => file.entry.name === name)[0];
  if (!folder) throw new Error(`There is no folder ${name} in Drive`);
  return folder.id;
}

function seenFile(world: World, { id, entry }: DriveFile) {
  const head = world.drive.head(id);
  return { id, name: entry.name, mimeType: entry.mimeType, bytes: head?.size ?? 0, sha256: head?.sha256 ?? '' };
}

const keptFile = (folder: string) => join(folder, 'office.json');

function readKept(folder: string): Kept | undefined {
  return existsSync(keptFile(folder)) ? (JSON.parse(readFileSync(keptFile(folder), 'utf8')) as Kept) : undefined;
}

/** Whole or not at all: a stopped process must not leave half an office. */
function writeKept(folder: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${keptFile(folder)}.new`, JSON.stringify(kept));
  renameSync(`${keptFile(folder)}.new`, keptFile(folder));
}
