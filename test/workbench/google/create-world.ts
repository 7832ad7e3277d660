// Puts all rooms of the local Google together.
import { memoryBlobs } from './blob-store';
import { createCache } from './cache';
import { createClock } from './clock';
import type { Blobs, Json, Person, Stateful } from './contract';
import { copyBook } from './copy-book';
import { createDeliveries } from './deliveries';
import { downloadHost, downloadSite } from './drive/download-site';
import { createDrive } from './drive/drive';
import type { Keeper } from './drive/google-files';
import { driveDefaults } from './drive/settings';
import { driveHost, driveSite } from './drive/site';
import { thumbnailHost, thumbnailSite } from './drive/thumbnail-site';
import { createEditQueue } from './edit-queue';
import { createEntries } from './entries';
import { createExecutions } from './executions';
import { createFaults } from './faults';
import { createFiles, spreadsheetType } from './files';
import { createFiring } from './firing';
import { globalsOf } from './globals';
import { createBooks } from './grid/books';
import { createLocks } from './locks';
import { createMail } from './mail';
import { createMenus } from './menus';
import { createDirectNetwork } from './network/direct';
import type { WorkbenchNetwork } from './network/network';
import { createPeople } from './people';
import { createProjects } from './project';
import { createProperties } from './properties';
import { createQuotas } from './quotas';
import { createRandom } from './random';
import { createScreens } from './screens';
import { createScriptEditor } from './script-editor';
import { createRates } from './services/sheets/rates';
import { sheetsHost, sheetsSite } from './services/sheets/site';
import { createStateTokens } from './state-tokens';
import { createAlternation } from './threads/alternate';
import { createTokens } from './tokens';
import { createTriggerRuns } from './trigger-runs';
import { createTriggers } from './triggers';
import { firingDefaults } from './what-fires';
import type { House, World, WorldSettings } from './world';

export interface WorldOptions {
  /** Epoch milliseconds or an ISO time; by default Monday 5 January 2026, 08.00 in Jakarta. */
  startAt?: number | string;
  seed?: number;
  people?: readonly Person[];
  /** By default the direct transport: nothing leaves the process. */
  network?: WorkbenchNetwork;
  /** By default in memory. */
  blobs?: Blobs;
  settings?: Partial<WorldSettings>;
}

export function createWorld(options: WorldOptions = {}): World {
  const {
    startAt = '2026-01-05T01:00:00Z',
    seed = 1,
    network = createDirectNetwork(),
    blobs = memoryBlobs(),
  } = options;
  const settings: WorldSettings = {
    ...firingDefaults,
    ...driveDefaults,
    triggersMadeInTriggers: 'disabled',
    realTimeoutMs: 10_000,
    triggerJitterSeconds: 0,
    landingSeconds: 30,
    queueAtKill: 'lost',
    appendRow: 'raced',
    ...options.settings,
  };
  const clock = createClock(typeof startAt === 'number' ? startAt : Date.parse(startAt));
  const random = createRandom(seed);
  const people = createPeople(options.people);
  const files = createFiles();
  const ground = { clock, random, people, files, blobs };
  const drive = createDrive({ ...ground, settings, sendMail: (mail) => rooms.mail.send(mail) });
  const tokens = createTokens(clock, random);

  /** In this order they are kept and restored. */
  const rooms = {
    clock,
    random,
    people,
    files,
    books: createBooks(ground),
    drive,
    projects: createProjects(files, random),
    triggers: createTriggers(random, () => settings.triggerJitterSeconds),
    properties: createProperties(),
    cache: createCache(clock),
    tokens,
    stateTokens: createStateTokens(clock, random),
    mail: createMail(clock),
    menus: createMenus(),
    quotas: createQuotas(clock),
    executions: createExecutions(),
  } satisfies Record<string, Stateful>;

  const house: House = {
    ...rooms,
    blobs,
    settings,
    network,
    locks: createLocks(),
    screens: createScreens(),
    sheetsRates: createRates(clock),
    faults: createFaults(),
    deliveries: createDeliveries(clock),
    editQueue: createEditQueue(clock),
    globalsFor: (run, project) => globalsOf(run, project, world),
  };
  const world: World = {
    ...house,
    ...createEntries(house),
    ...createFiring(house),
    ...createScriptEditor(house.projects, house.properties),
    ...createTriggerRuns(house),
    ...createAlternation(house),
    copyBook: (email, bookId, title) => copyBook(house, email, bookId, title),
    state: () => Object.fromEntries(Object.entries(rooms).map(([name, room]) => [name, room.state()])),
    restore(state) {
      house.locks.clear();
      // What was on its way belongs to the world that is gone; requests that were to land late go with the clock's plans.
      house.deliveries.forget();
      house.editQueue.clear();
      house.sheetsRates.clear();
      for (const [name, room] of Object.entries(rooms)) room.restore(part(state, name));
    },
    close: () => network.close(),
  };
  network.keepTime(clock);
  network.mount(sheetsHost, sheetsSite(house));
  network.mount(driveHost, driveSite({ drive, tokens }));
  network.mount(thumbnailHost, thumbnailSite({ drive, tokens }));
  network.mount(downloadHost, downloadSite({ drive }));
  drive.googleFiles.keep(spreadsheetType, bookKeeper(world));
  return world;
}

function part(state: Json, name: string): Json {
  const found = typeof state === 'object' && state !== null && !Array.isArray(state) ? state[name] : undefined;
  if (found === undefined) throw new Error(`The saved state has no room ${name}`);
  return found;
}

/** Spreadsheets that Drive makes or copies: a copy takes its bound script along. */
const bookKeeper = ({ books, copyBook }: World): Keeper => ({
  create: (person, name) => books.create(person, name).id,
  copy: (person, fileId, name) => copyBook(person, fileId, name),
});
