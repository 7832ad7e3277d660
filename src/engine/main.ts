// The engine's public functions: what its menu, its trigger and nobody else can call. Only the owner can open this project.

import { setupError } from '../google/fault';
import { properties, underLock } from '../google/script';
import { say } from '../i18n/say';
import { checkNow } from './accounts/check-accounts';
import { memoryKeys, openOffice, remember } from './office';
import { continueAfterRestore, isRewound } from './rewind';
import { fromMenu, inWords, language } from './run';
import { setUp, spreadsheetIdIn } from './set-up/set-up';
import { tickOnce } from './tick';
import { installTrigger } from './triggers';
import { readTruth } from './truth';

/** Simple trigger: builds the menu, and touches nothing else. */
export function onOpen(): void {
  const { menu } = say(language());
  SpreadsheetApp.getUi()
    .createMenu(menu.engine)
    .addItem(menu.setUp, 'prepareWorkbooks')
    .addItem(menu.installTriggers, 'installTriggers')
    .addItem(menu.pasteToken, 'pasteToken')
    .addItem(menu.checkAccounts, 'checkAccounts')
    .addSeparator()
    .addItem(menu.runNow, 'runNow')
    .addItem(menu.continueAfterRestore, 'continueRestored')
    .addToUi();
}

/** Clock trigger, every 5 minutes. */
export function tick(): void {
  inWords(tickOnce);
}

/** Menu: Siapkan buku kerja. */
export function prepareWorkbooks(): void {
  fromMenu(() => {
    const texts = say(language()).engine;
    const known = properties().getProperty(memoryKeys.ledgerId);
    const ledgerId = known ?? askLedger();
    if (ledgerId === undefined) return undefined;
    const done = underLock(() => setUp(SpreadsheetApp.getActiveSpreadsheet().getId(), ledgerId));
    if (!done) return texts.busy;
    const { repaired } = done;
    return texts.setUpDone({ repaired: repaired === 0 ? texts.nothingRepaired : texts.repaired({ count: repaired }) });
  });
}

function askLedger(): string | undefined {
  const link = ask(say(language()).engine.askLedger);
  if (link === undefined) return undefined;
  const id = spreadsheetIdIn(link);
  if (id === undefined) throw setupError('ledgerLink');
  return id;
}

/** What the owner typed, or undefined when the dialog was closed. */
function ask(question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Siar', question, ui.ButtonSet.OK_CANCEL);
  const text = answer.getResponseText().trim();
  return answer.getSelectedButton() === ui.Button.OK && text !== '' ? text : undefined;
}

/** Menu: Pasang pemicu. */
export function installTriggers(): void {
  fromMenu(() => {
    const texts = say(language()).engine;
    return installTrigger('tick') ? texts.triggersInstalled : texts.triggersThere;
  });
}

/** Menu: Tempel token akun. The token goes to the script's properties; no cell, log or message ever holds it. */
export function pasteToken(): void {
  fromMenu(() => {
    const texts = say(language()).engine;
    const accountId = ask(texts.askAccount);
    if (accountId === undefined) return undefined;
    const account = readTruth(openOffice()).accounts.find((one) => one.accountId === accountId);
    if (!account) return texts.accountUnknown({ accountId });
    const token = ask(account.platform === 'x' ? texts.askTokenX : texts.askToken);
    if (token === undefined) return undefined;
    remember(memoryKeys.token(accountId), token);
    const [checked] = statesOf([accountId]);
    return texts.tokenKept({ accountId, state: checked?.state ?? texts.accountUnchecked });
  });
}

/** Menu: Periksa akun. */
export function checkAccounts(): void {
  fromMenu(() => {
    const texts = say(language()).engine;
    const states = statesOf();
    const lines = states.map(({ account, state }) => `${account.accountId} (${account.handle}): ${state}`).join('\n');
    return states.length === 0 ? texts.noAccounts : texts.accountsChecked({ lines });
  });
}

/** Asks the platforms about these accounts, or about all of them. */
function statesOf(accountIds?: readonly string[]): ReturnType<typeof checkNow> {
  const office = openOffice();
  const truth = readTruth(office);
  const accounts = truth.accounts.filter((one) => accountIds?.includes(one.accountId) ?? true);
  return checkNow(office, truth, accounts, language());
}

/** Menu: Lanjutkan setelah pemulihan. The question comes before the lock: a dialog lets go of it. */
export function continueRestored(): void {
  fromMenu(() => {
    const texts = say(language()).engine;
    const before = openOffice();
    if (!isRewound(before, readTruth(before))) return texts.notRestored;
    const ui = SpreadsheetApp.getUi();
    if (ui.alert('Siar', texts.confirmRestored, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return texts.restoreStands;
    const count = underLock(() => {
      const office = openOffice();
      const truth = readTruth(office);
      return isRewound(office, truth) ? continueAfterRestore(office, truth) : 0;
    });
    return count === undefined ? texts.busy : texts.continued({ count });
  });
}

/** Menu: Jalankan pengunggah sekarang. */
export function runNow(): void {
  fromMenu(() => {
    const texts = say(language()).engine;
    const ended = tickOnce();
    return ended === 'done' ? texts.ranNow : ended === 'busy' ? texts.busy : texts.restoreStands;
  });
}
