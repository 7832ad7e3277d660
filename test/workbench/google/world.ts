// The rooms of the local Google under one roof. Types only; create-world.ts builds it. Rooms never import this file, services do.
import type { Cache } from './cache';
import type { Clock } from './clock';
import type { Blobs, Json, Run, Stateful } from './contract';
import type { Deliveries } from './deliveries';
import type { Entries, EventDoors, TriggerRuns } from './doors';
import type { Drive } from './drive/drive';
import type { DriveSettings } from './drive/settings';
import type { EditQueue } from './edit-queue';
import type { Executions, LogLine } from './executions';
import type { Faults } from './faults';
import type { Files } from './files';
import type { Books } from './grid/books';
import type { Locks } from './locks';
import type { Mail } from './mail';
import type { Menus } from './menus';
import type { WorkbenchNetwork } from './network/network';
import type { People } from './people';
import type { Project, Projects } from './project';
import type { Properties } from './properties';
import type { Quotas } from './quotas';
import type { Random } from './random';
import type { Screens } from './screens';
import type { ScriptEditor } from './script-editor';
import type { Rates } from './services/sheets/rates';
import type { StateTokens } from './state-tokens';
import type { Alternation } from './threads/turns';
import type { Tokens } from './tokens';
import type { Triggers } from './triggers';
import type { FiringSettings } from './what-fires';

/** What every other room may stand on; a room that needs more asks for it by name in its own create function. */
export interface Ground {
  readonly clock: Clock;
  readonly random: Random;
  readonly people: People;
  /** Sharing of every Drive file, spreadsheets included. */
  readonly files: Files;
  readonly blobs: Blobs;
}

/** All rooms, without the doors into the scripts. */
export interface House extends Ground {
  readonly settings: WorldSettings;
  readonly books: Books;
  readonly drive: Drive;
  readonly network: WorkbenchNetwork;
  readonly projects: Projects;
  readonly triggers: Triggers;
  readonly properties: Properties;
  readonly cache: Cache;
  readonly locks: Locks;
  /** OAuth tokens of ScriptApp.getOAuthToken: bound to a person, scopes and an expiry. */
  readonly tokens: Tokens;
  readonly stateTokens: StateTokens;
  readonly mail: Mail;
  readonly menus: Menus;
  /** Browser windows are no state: they belong to whoever sits there. */
  readonly screens: Screens;
  /** Daily allowances a person: UrlFetch calls, mail, properties, trigger runtime. */
  readonly quotas: Quotas;
  /** Requests to the Sheets API within the last minute; no state. */
  readonly sheetsRates: Rates;
  /** Switches that break things; no state. */
  readonly faults: Faults;
  /** Switches for events and clock firings on their way to their handlers; no state. */
  readonly deliveries: Deliveries;
  /** Edits that wait for a running onEdit; no state. */
  readonly editQueue: EditQueue;
  /** Finished runs, newest last, as the Executions page lists them. */
  readonly executions: Executions;
  /** The services a run of this project sees, by the name of their global; each is built when first used. */
  globalsFor(run: Run & { logs: LogLine[] }, project: Project): Record<string, () => unknown>;
}

export interface World extends House, Entries, EventDoors, ScriptEditor, TriggerRuns, Alternation, Stateful {
  /** File > Make a copy, as this person. Answers the copy's id. */
  copyBook(email: string, bookId: string, title: string): string;
  /** Plain JSON, safe to keep; `blobs` keeps bytes apart. Executions still running are dead to a restored world. */
  state(): Json;
  restore(state: Json): void;
  close(): Promise<void>;
}

export interface WorldSettings extends FiringSettings, DriveSettings {
  /** Real milliseconds after which a run is cut, whatever it does. 0 sets no watch, which saves a third of a millisecond a run. */
  realTimeoutMs: number;
  /** Clock triggers fire up to this much late. */
  triggerJitterSeconds: number;
  /** A trigger that a trigger's own run creates stands in the list, and fires or does not. */
  triggersMadeInTriggers: 'disabled' | 'live';
  /** A request under way when its run is killed reaches its host this much later. */
  landingSeconds: number;
  /** What becomes of writes that SpreadsheetApp still had queued when their run was killed. */
  queueAtKill: 'lost' | 'applied';
  /** Sheet.appendRow takes the row below the last as it is when called (two runs may take the same), or when carried out. */
  appendRow: 'raced' | 'atomic';
}
