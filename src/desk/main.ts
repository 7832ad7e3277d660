// The desk's public functions: everything a person with the ledger can call, from a menu or from a page's console.
// Each acts with that person's rights and checks the role itself; what it writes is a claim the engine examines.
import { say } from '../i18n/say';
import * as decide from './decide';
import { goToGuide, goToReport, goToReview } from './go-to';
import { readerLanguage } from './office';
import { answerEdit } from './on-edit';
import { run } from './run';
import * as submit from './submit';

/** Simple trigger: the two menus. Touches no cell, so it works before anybody has consented. */
export function onOpen(): void {
  const { menu } = say(readerLanguage());
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menu.desk)
    .addItem(menu.submit, 'submitSelected')
    .addSeparator()
    .addItem(menu.openReport, 'openReport')
    .addItem(menu.help, 'openGuide')
    .addToUi();
  ui.createMenu(menu.review)
    .addItem(menu.reviewNext, 'openReview')
    .addSeparator()
    .addItem(menu.approve, 'approveSelected')
    .addItem(menu.return, 'returnSelected')
    .addToUi();
}

/** Simple trigger: one cell was typed. */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  answerEdit(event);
}

/** Menu: Ajukan pemeriksaan. */
export function submitSelected(): void {
  run(submit.submitSelected);
}

/** Menu: Setujui (Approve). */
export function approveSelected(): void {
  run(decide.approveSelected);
}

/** Menu: Kembalikan (Return). */
export function returnSelected(): void {
  run(decide.returnSelected);
}

/** Menu: Periksa konten. */
export function openReview(): void {
  run(goToReview);
}

/** Menu: Buka laporan. */
export function openReport(): void {
  run(goToReport);
}

/** Menu: Petunjuk penggunaan. */
export function openGuide(): void {
  run(goToGuide);
}
