// Builders of triggers: what a script may ask a spreadsheet and the clock for.
// https://developers.google.com/apps-script/reference/script/trigger-builder
import type { EntryKind, Run, ServiceCall } from '../contract';
import type { SpreadsheetEvent, Trigger } from '../triggers';
import type { World } from '../world';
import { clockBuilder } from './clock-trigger-builder';
import type { Simulated } from './simulated';
import { offers, surface } from './surface';

// documented: a script has at most 20 triggers of one user [D/guides/services/quotas]
const maxTriggers = 20;

// assumed: a trigger beyond the twentieth is refused in these words [probes/too-many-triggers.gs]
const full = 'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

/** Runs that no person started. */
const unattended: readonly EntryKind[] = ['simple_trigger', 'installable_trigger', 'clock'];

type Source = Trigger['source'];

export function newTrigger(
  run: Run,
  world: World,
  functionName: string,
  what: ServiceCall,
  triggerObject: (trigger: Trigger) => object,
): object {
  const create = (call: ServiceCall, source: Source) =>
    run.call(call, () => {
      const { scriptId, effective } = run;
      if (world.triggers.of(scriptId, effective.email).length >= maxTriggers) throw run.exception(full);
      // reported: a trigger created by a trigger's own run stands in the list and is disabled
      // [github.com/ttsukagoshi/mail-merge-for-gmail/issues/242]
      const stopped = unattended.includes(run.entry) && world.settings.triggersMadeInTriggers === 'disabled';
      return triggerObject(
        world.triggers.add({ scriptId, creator: effective.email, functionName, source, stopped }, run.now()),
      );
    });
  return surface('TriggerBuilder', {
    // documented: TriggerBuilder.timeBased leads to a trigger that the clock fires [D/reference/script/trigger-builder]
    timeBased: () => clockBuilder(run, world, (rule) => create(what, { kind: 'clock', rule })),
    forSpreadsheet(book: unknown) {
      const bookId = bookIdOf(book);
      mustReach(run, world, bookId);
      return spreadsheetBuilder((event) => create(what, { kind: 'spreadsheet', bookId, event }));
    },
  } satisfies Simulated<GoogleAppsScript.Script.TriggerBuilder>);
}

const bookIdOf = (book: unknown): string =>
  offers(book, 'getId') ? (book as { getId(): string }).getId() : String(book);

// documented: TriggerBuilder.forSpreadsheet needs the scope spreadsheets for a file that the script is not bound to
// [D/reference/script/trigger-builder]
const bookScopes = ['https://www.googleapis.com/auth/spreadsheets'];
// documented: TriggerBuilder.forSpreadsheet needs no more than spreadsheets.currentonly for the script's own file
// [D/reference/script/trigger-builder]
const ownBookScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];

function mustReach(run: Run, world: World, bookId: string): void {
  const scopes = run.boundTo === bookId ? ownBookScopes : bookScopes;
  const what = { service: 'Script', operation: 'forSpreadsheet', method: 'TriggerBuilder.forSpreadsheet', scopes };
  run.call({ ...what, free: true, fullOnly: true }, () => undefined);
  // assumed: TriggerBuilder.forSpreadsheet refuses a spreadsheet that its user may not edit [probes/foreign-trigger.gs]
  if (!world.files.canEdit(bookId, run.effective.email)) {
    throw run.exception('You do not have permission to access the requested document.');
  }
}

function spreadsheetBuilder(create: (event: SpreadsheetEvent) => object): object {
  const chosen = (event: SpreadsheetEvent) =>
    surface('SpreadsheetTriggerBuilder', {
      create: () => create(event),
    } satisfies Simulated<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>);
  return surface('SpreadsheetTriggerBuilder', {
    // documented: SpreadsheetTriggerBuilder.onOpen fires when somebody who may edit the spreadsheet opens it
    // [D/reference/script/spreadsheet-trigger-builder]
    onOpen: () => chosen('ON_OPEN'),
    onEdit: () => chosen('ON_EDIT'),
    onChange: () => chosen('ON_CHANGE'),
  } satisfies Simulated<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>);
}
