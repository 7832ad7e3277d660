// What the rooms of the local Google promise each other. Types only: each room keeps its own state, as plain JSON,
// so that a world can be snapshotted, restored, killed at any service call, and saved in a folder.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

// ---- people and files -------------------------------------------------------------------------------------------

export interface Person {
  email: string;
  name: string;
  /** 'consumer' is gmail.com; others share a Workspace domain with people of the same address part. */
  kind: 'consumer' | 'workspace';
  /** As `Session.getActiveUserLocale()` answers: 'id', 'en_GB'. Google's messages follow it. */
  locale: string;
}

export type FileRole = 'owner' | 'editor' | 'commenter' | 'viewer' | 'none';

/** The sharing of one Drive file; a spreadsheet is a Drive file too. */
export interface FileAccess {
  owner: string;
  editors: string[];
  commenters: string[];
  viewers: string[];
  anyoneWithLink: 'none' | 'viewer' | 'editor';
}

// ---- one execution ----------------------------------------------------------------------------------------------

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';
export type EntryKind =
  | 'menu'
  | 'call'
  | 'simple_trigger'
  | 'installable_trigger'
  | 'clock'
  | 'editor'
  | 'callback'
  | 'custom_function';

export interface ServiceCall {
  /** The service as Google names it: 'Spreadsheet', 'Sheets', 'Properties', 'Drive', 'UrlFetch' ... */
  service: string;
  /** The method: 'getValues', 'spreadsheets.batchUpdate' ... */
  operation: string;
  /** Cells read or written, for the cost table and the bench. The effect itself may set `cells` and `bytes`: costs are charged after it. */
  cells?: number;
  /** Bytes moved, both ways together. */
  bytes?: number;
  /** Passes when any one of these full scope addresses is granted to this run. Absent: needs none. */
  scopes?: readonly string[];
  /** As Google names it in the refusal: 'UrlFetchApp.fetch'. */
  method?: string;
  /** Set when AuthMode LIMITED (a simple trigger) may not use it. */
  fullOnly?: boolean;
  /** Set for what is checked like a call but moves nothing (Session): not counted, costs nothing, never struck by a fault. */
  free?: boolean;
  /** What goes on without the run when it is killed while this call is under way: a request that has left still arrives. */
  underWay?: () => void;
}

/** One counted service call of one run. `effect` tells whether the world changed: a kill 'before' leaves it 'none'. */
export interface CallRecord {
  service: string;
  operation: string;
  cells: number;
  bytes: number;
  virtualMs: number;
  effect: 'done' | 'none' | 'threw';
}

/** How a run ended, for those who hold something on its behalf (a lock, a queue of writes). */
export type RunEnd = 'finished' | 'failed' | 'killed';

/** Constructors of the script's own context, so that `instanceof Date` and `Array.isArray` hold inside the bundle. */
export interface Realm {
  Object: ObjectConstructor;
  Array: Pick<ArrayConstructor, 'from'>;
  Date: DateConstructor;
  Error: ErrorConstructor;
}

/** What a service may know of the execution it serves. Handles (getRange, openById) are free; everything else passes `call`. */
export interface Run {
  /** Counts up over the life of a world. */
  readonly id: number;
  readonly scriptId: string;
  /** The spreadsheet the script is bound to, or undefined for a standalone project. */
  readonly boundTo: string | undefined;
  readonly entry: EntryKind;
  readonly authMode: AuthMode;
  /** Who is at the keyboard as Session.getActiveUser() would say; undefined means a blank address. */
  readonly active: Person | undefined;
  /** Whose rights every call of this run uses. */
  readonly effective: Person;
  readonly realm: Realm;
  /** The screen of the person at the keyboard; undefined where getUi() must throw. */
  readonly screen: Screen | undefined;
  /** Virtual epoch milliseconds. */
  now(): number;
  /**
   * The one gate every service call passes: dead runs throw and change nothing; mode and scopes are checked; the call is
   * counted and costs virtual time; planned faults and kills strike before or after `effect`; `effect` runs at most once.
   */
  call<T>(what: ServiceCall, effect: () => T): T;
  /** Deep-copies a host value (JSON plus Date) into the script's realm. */
  give<T>(value: T): T;
  /** As `give`, for what is JSON already: an answer of an API, however large. */
  giveJson<T>(value: T): T;
  /** An error as Google throws it: an Error of the script's realm whose name is 'Exception'. Throw the result. */
  exception(message: string): Error;
  /** Ends the execution here; the script may catch what is thrown, but nothing it does afterwards has an effect. */
  die(reason: string): never;
  /** Lets virtual time pass inside an effect: a wait for a lock, a slow answer of a far host, Utilities.sleep. */
  spend(milliseconds: number): void;
  /**
   * Lets the run wait inside an effect until `ready`, at most so long; answers what `ready` says then. Executions that take turns go
   * on meanwhile, and the whole effect is begun again: nothing of it may have happened before it waits. Alone, the whole wait passes.
   */
  waitFor(ready: () => boolean, milliseconds: number): boolean;
  /** Runs once when the script's code is over. After a kill nothing done here may change the world but letting go of things. */
  atEnd(act: (how: RunEnd) => void): void;
  /** True when a granted scope covers `scope` (for example 'spreadsheets' against 'spreadsheets.currentonly'). */
  hasScope(...anyOf: string[]): boolean;
}

/** A service as a global of the script: built once per execution. */
export type ServiceFactory<W> = (run: Run, world: W) => object;

/** The part of a person's browser window that Ui and Spreadsheet.toast write to, and that answers alerts. */
export interface Screen {
  /** Absent: a browser on a desk. A phone's app shows cells only: no menus, no sidebars, no dialogs of a script. */
  readonly device?: 'desk' | 'phone';
  /** The cells the person has selected, per spreadsheet. */
  selection(spreadsheetId: string): Selection | undefined;
  select(spreadsheetId: string, selection: Selection): void;
  setMenu(spreadsheetId: string, menu: MenuTree): void;
  toast(message: string, title: string, seconds: number): void;
  /**
   * Blocks the run until answered, as Google does. `kind` alert or prompt; answers a button name such as 'OK', 'YES', 'CLOSE',
   * and how long the person took.
   */
  ask(question: { kind: 'alert' | 'prompt'; title: string; message: string; buttons: string[] }): {
    button: string;
    text: string;
    seconds?: number;
  };
  show(page: {
    kind: 'sidebar' | 'modal' | 'modeless';
    title: string;
    html: string;
    width?: number;
    height?: number;
  }): void;
}

export interface Selection {
  sheetId: number;
  /** Zero-based; end exclusive. The first range is the active one. */
  ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
}

/** What a person's act on cells tells the triggers. Zero-based; end exclusive. `value` and `oldValue` for a single cell only. */
export interface SheetEdit {
  sheetId: number;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
  value?: string;
  oldValue?: string;
}

export interface MenuTree {
  name: string;
  items: (MenuTree | { caption: string; functionName: string } | 'separator')[];
}

// ---- HTTP -------------------------------------------------------------------------------------------------------

export interface HttpRequest {
  method: string;
  /** The https address the script asked for; the transport maps its host to a loopback port. */
  url: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface HttpResponse {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array;
}

/** A host of the pretend internet: answers synchronously, deterministically, in the thread that runs executions. */
export type Site = (request: HttpRequest) => HttpResponse;

export type NetworkFailure = { kind: 'dns' | 'timeout' | 'unreachable'; url: string };

export interface Network {
  /** Serves `https://<host>/` here. */
  mount(host: string, site: Site): void;
  /** Blocks until answered. Throws an object of NetworkFailure. */
  fetch(request: HttpRequest, options: { timeoutSeconds: number }): HttpResponse;
  /** The loopback origin ('http://127.0.0.1:4123') at which a browser sees this host; undefined on the direct transport. */
  origin(host: string): string | undefined;
  close(): Promise<void>;
}

/** Immutable bytes by their sha256 (hex), kept outside the JSON state so that snapshots stay small. */
export interface Blobs {
  put(bytes: Uint8Array): string;
  get(sha256: string): Uint8Array;
  /** Bytes `start` to `end` (exclusive), without reading or copying the rest. */
  part(sha256: string, start: number, end: number): Uint8Array;
}

/** Anything with state that belongs to a snapshot of the office. */
export interface Stateful {
  state(): Json;
  restore(state: Json): void;
}
