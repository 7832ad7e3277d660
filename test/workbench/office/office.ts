// The small office: four people, two workbooks with their scripts, a Drive folder, four accounts. Played by tests, demo and page.
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
import { bundleFiles } from './bundles';
import type { BookName, PlatformName, Seat, Who } from './contract';
import { found } from './founding';
import { playHistory } from './history';
import { people } from './people';
import { type Accounts, createPlatforms, openAccounts, type Platforms, publicHosts, secretsFor } from './platforms';
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
  /** How the accounts post; `manual` is an office without access to any platform. */
  readonly mode?: 'automatic' | 'manual';
  /** Cuts a run that never ends; 0, the default, saves time where the bundles are known to end. */
  readonly realTimeoutMs?: number;
  /** One screen a person; absent: screens that only record. */
  readonly screens?: Partial<Record<Who, RecordingScreen>>;
}

/** Counts up when an office kept by an older version could not go on: it is put aside, and a new one founded. */
const format = 3;

interface Kept {
  readonly format: number;
  readonly world: Json;
  readonly platforms: Json;
  readonly books: Record<BookName, string>;
  readonly scripts: Record<'desk' | 'engine', string>;
  readonly accounts: Accounts;
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
  const platforms = createPlatforms({
    now: () => world.clock.now(),
    blobs,
    random: () => world.random.next(),
    network,
  });
  const screens = Object.fromEntries(
    Object.entries(people).map(([who, one]) => {
      const screen = options.screens?.[who as Who] ?? recordingScreen();
      world.screens.put(one.email, screen);
      return [who, screen];
    }),
  ) as Record<Who, RecordingScreen>;

  const place = kept ?? firstStones(world, platforms);
  if (kept) {
    world.restore(kept.world);
    platforms.restore(kept.platforms);
    refreshScripts(world, place.scripts);
  }
  const office: PlayedOffice = {
    ...place,
    world,
    facebook: platforms.facebook,
    x: platforms.x,
    tiktok: platforms.tiktok,
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
        .map(({ htmlBody, ...mail }) => ({ ...mail, ...(htmlBody === undefined ? {} : { html: htmlBody }) })),
    inFolder: () => folderNamed(world, 'Masuk'),
    files: () => world.drive.children(folderNamed(world, 'Masuk')).map((file) => seenFile(world, file)),
    upload: (who, name, bytes) =>
      world.drive.upload(people[who].email, { name, bytes, parent: folderNamed(world, 'Masuk') }),
    publicPage: (platform: PlatformName) => {
      const origin = network.origin(publicHosts[platform]);
      return origin === undefined ? undefined : `${origin}/${place.accounts[platform].publicPath}`;
    },
    snapshot: () => ({ world: world.state(), platforms: platforms.state() }),
    restore(state) {
      const saved = state as { world: Json; platforms: Json };
      world.restore(saved.world);
      platforms.restore(saved.platforms);
    },
    save() {
      if (folder === undefined) return;
      const all: Kept = { ...place, format, world: world.state(), platforms: platforms.state() };
      writeKept(folder, all);
    },
    close: async () => {
      office.save();
      await world.close();
    },
  };
  if (!kept) {
    found(office, options.mode === 'manual' ? undefined : secretsFor(platforms, place.accounts));
    if (history) playHistory(office);
    office.save();
  }
  return office;
}

/** Two empty spreadsheets with their scripts pushed, and four accounts with nothing on them. */
function firstStones(world: World, platforms: Platforms): Omit<Kept, 'world' | 'platforms' | 'format'> {
  const owner = people.owner.email;
  const books = {
    ledger: world.books.create(owner, 'Tanpa judul').id,
    backOffice: world.books.create(owner, 'Tanpa judul (2)').id,
  };
  const push = (name: 'desk' | 'engine', boundTo: string) =>
    world.projects.create(owner, { name, boundTo, files: bundleFiles(name) }).scriptId;
  return {
    books,
    scripts: { desk: push('desk', books.ledger), engine: push('engine', books.backOffice) },
    accounts: openAccounts(platforms),
  };
}

/** A kept office goes on with the bundles of today, as after `npm run push`. */
function refreshScripts(world: World, scripts: Kept['scripts']): void {
  for (const name of ['desk', 'engine'] as const)
    world.projects.changeSource(people.owner.email, scripts[name], bundleFiles(name));
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
  if (!existsSync(keptFile(folder))) return undefined;
  const kept = JSON.parse(readFileSync(keptFile(folder), 'utf8')) as Partial<Kept>;
  if (kept.format === format) return kept as Kept;
  renameSync(keptFile(folder), join(folder, `office.format-${kept.format ?? 1}.json`));
  return undefined;
}

/** Whole or not at all: a stopped process must not leave half an office. */
function writeKept(folder: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${keptFile(folder)}.new`, JSON.stringify(kept));
  renameSync(`${keptFile(folder)}.new`, keptFile(folder));
}
