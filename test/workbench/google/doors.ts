// The doors into the scripts, as the rest of the workbench sees them. entries.ts and trigger-runs.ts open them.
import type { SheetEdit } from './contract';
import type { Outcome } from './executions';
import type { Page } from './page';
import type { Happening } from './what-fires';

/** People are named by their address. Refusals by Google are outcomes; a door that is not there for this person throws. */
export interface Entries {
  /** The item must stand in a menu on this person's window. */
  clickMenu(email: string, bookId: string, functionName: string): Outcome;
  /** google.script.run from a page this person has open. */
  callFromPage(email: string, scriptId: string, functionName: string, args: readonly unknown[]): Outcome;
  /** A sidebar or dialog that this person has open, with its calls under way. */
  openPage(email: string, scriptId: string): Page;
  /** The Run button of the script editor. */
  editorRun(email: string, scriptId: string, functionName: string): Outcome;
  /** A cell's formula calls a function of a bound script. */
  customFunction(email: string, scriptId: string, functionName: string, args: readonly unknown[]): Outcome;
  /** The script's onOpen in a test deployment as an add-on: the person has it, and it may have been used in this file before. */
  openAsAddOn(email: string, scriptId: string, bookId: string, state: 'installed' | 'used'): Outcome;
  /** A browser comes back to .../usercallback with a state token. The outcome's value is the page's HTML. */
  usercallback(email: string, scriptId: string, query: Readonly<Record<string, string>>): Outcome;
}

/** What happens to a spreadsheet reaches the scripts that listen. Each answers the runs it set off. */
export interface EventDoors {
  /** The person opens the spreadsheet: every bound script's onOpen, and installed open triggers. Viewers see no script. */
  openBook(email: string, bookId: string): Outcome[];
  /** After a person (not a script) changed cells: onEdit of every bound script, and installed edit triggers. */
  fireEdit(email: string, bookId: string, edit: SheetEdit): Outcome[];
  /** Several edits that came at once, or each `at` its moment while the earlier ones were still being handled. */
  fireEdits(email: string, bookId: string, edits: readonly (SheetEdit & { at?: number })[]): Outcome[];
  /** After any change by a person: installed change triggers. */
  fireChange(email: string, bookId: string, changeType: string): Outcome[];
  /** All that this sets off, by the table in what-fires.ts. `edit` says which cells, where any changed. */
  fireFor(email: string, bookId: string, happening: Happening, edit?: SheetEdit): Outcome[];
}

export interface TriggerRuns {
  /** Every clock trigger due now or earlier, each once, oldest first. */
  runDueTriggers(): Outcome[];
  /** Moves the clock to that moment, firing what falls due on the way at its own time. */
  runUntil(epochMilliseconds: number): Outcome[];
  /** Fires one trigger now, due or not: doubled, or overlapping another run when called from a hook. Its schedule stays. */
  fireTrigger(uid: string): Outcome;
}
