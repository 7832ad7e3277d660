// The doors into the scripts, as the rest of the workbench sees them. entries.ts and trigger-runs.ts open them.
import type { SheetEdit } from './contract';
import type { Outcome } from './executions';

/** People are named by their address. Refusals by Google are outcomes; a door that is not there for this person throws. */
export interface Entries {
  /** The person opens the spreadsheet: every bound script's onOpen, and installed open triggers. Viewers see no script. */
  openBook(email: string, bookId: string): Outcome[];
  /** The item must stand in a menu on this person's window. */
  clickMenu(email: string, bookId: string, functionName: string): Outcome;
  /** google.script.run from a page this person has open. */
  callFromPage(email: string, scriptId: string, functionName: string, args: readonly unknown[]): Outcome;
  /** The Run button of the script editor. */
  editorRun(email: string, scriptId: string, functionName: string): Outcome;
  /** After a person (not a script) changed cells: onEdit of every bound script, and installed edit triggers. */
  fireEdit(email: string, bookId: string, edit: SheetEdit): Outcome[];
  /** A browser comes back to .../usercallback with a state token. The outcome's value is the page's HTML. */
  usercallback(email: string, scriptId: string, query: Readonly<Record<string, string>>): Outcome;
}

export interface TriggerRuns {
  /** Every clock trigger due now or earlier, each once, oldest first. */
  runDueTriggers(): Outcome[];
  /** Moves the clock to that moment, firing what falls due on the way at its own time. */
  runUntil(epochMilliseconds: number): Outcome[];
  /** Fires one trigger now, due or not: doubled, or overlapping another run when called from a hook. Its schedule stays. */
  fireTrigger(uid: string): Outcome;
}
