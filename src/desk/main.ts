// The desk's public functions: everything a person with the ledger can call, from a menu or from a page's console.
// Each acts with that person's rights and checks the role itself; what it writes is a claim the engine examines.
import * as z from 'zod/mini';
import { say } from '../i18n/say';
import { type Answer, answer } from './answer';
import * as asking from './ask';
import type { ContentView, Progress } from './content-view';
import * as decide from './decide';
import { goToGuide, goToReport } from './go-to';
import * as past from './history';
import * as files from './list-files';
import { readerLanguage } from './office';
import { answerEdit } from './on-edit';
import * as opening from './open-content';
import * as links from './record-link';
import * as review from './review';
import { run } from './run';
import * as saving from './save-draft';
import * as sending from './send-decision';
import { showPage } from './show-page';
import * as submit from './submit';

/** Simple trigger: the two menus. Touches no cell, so it works before anybody has consented. */
export function onOpen(): void {
  const { menu } = say(readerLanguage());
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menu.desk)
    .addItem(menu.openPanel, 'openSidebar')
    .addItem(menu.newContent, 'newContent')
    .addSeparator()
    .addItem(menu.submit, 'submitSelected')
    .addItem(menu.recordLink, 'recordSelectedLink')
    .addSeparator()
    .addItem(menu.openReport, 'openReport')
    .addItem(menu.help, 'openGuide')
    .addToUi();
  ui.createMenu(menu.review)
    .addItem(menu.reviewNext, 'openReview')
    .addSeparator()
    .addItem(menu.approve, 'approveSelected')
    .addItem(menu.correct, 'correctSelected')
    .addItem(menu.return, 'returnSelected')
    .addToUi();
}

/** Simple trigger: one cell was typed. */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  answerEdit(event);
}

/** Menu: Buka panel konten, on the row the person stands on. */
export function openSidebar(): void {
  run(() => showPage('draft', say(readerLanguage()).menu.panelTitle, 'selected'));
}

/** Menu: Konten baru. */
export function newContent(): void {
  run(() => showPage('draft', say(readerLanguage()).menu.panelTitle, 'new'));
}

/** Menu: Catat unggahan manual. */
export function recordSelectedLink(): void {
  run(links.recordSelectedLink);
}

/** Menu: Ajukan pemeriksaan. */
export function submitSelected(): void {
  run(submit.submitSelected);
}

/** Menu: Setujui (Approve). */
export function approveSelected(): void {
  run(decide.approveSelected);
}

/** Menu: Setujui dengan perbaikan: the panel, ready to correct. */
export function correctSelected(): void {
  run(() => showPage('review', say(readerLanguage()).menu.reviewTitle, 'correct'));
}

/** Menu: Kembalikan (Return). */
export function returnSelected(): void {
  run(decide.returnSelected);
}

/** Menu: Periksa konten. */
export function openReview(): void {
  run(() => showPage('review', say(readerLanguage()).menu.reviewTitle, 'review'));
}

/** Menu: Buka laporan. */
export function openReport(): void {
  run(goToReport);
}

/** Menu: Petunjuk penggunaan. */
export function openGuide(): void {
  run(goToGuide);
}

/** Sidebar: who is at the keyboard, the accounts, and the row the person stands on. */
export function sidebarStart(wanted: 'new' | 'selected'): Answer<opening.SidebarStart> {
  return answer(z.enum(['new', 'selected']), wanted, opening.sidebarStart);
}

/** Sidebar: a content by its number, or the row the person stands on. */
export function openContent(wanted: string): Answer<ContentView | null> {
  return answer(z.union([z.literal('selected'), asking.contentNoShape]), wanted, opening.openContent);
}

/** Sidebar: what the engine says of a content by now. */
export function contentProgress(contentNo: string): Answer<Progress> {
  return answer(asking.contentNoShape, contentNo, opening.contentProgress);
}

/** Sidebar: what was typed, field by field. */
export function saveDraft(asked: saving.DraftChanges): Answer<saving.SavedDraft> {
  return answer(saving.changesShape, asked, saving.saveDraft);
}

/** Sidebar: Ajukan pemeriksaan. */
export function submitContent(contentNo: string): Answer<submit.Submitted> {
  return answer(asking.contentNoShape, contentNo, submit.submitContent);
}

/** Sidebar: files of the office folder. */
export function listFiles(asked: { query: string; from: number }): Answer<files.FilePage> {
  return answer(files.filesShape, asked, files.listFiles);
}

/** Sidebar: Riwayat. */
export function history(contentNo: string): Answer<past.HistoryEntry[]> {
  return answer(asking.contentNoShape, contentNo, past.history);
}

/** Sidebar: the link of a post made by hand. */
export function recordLink(asked: { contentNo: string; link: string }): Answer<string> {
  return answer(links.linkShape, asked, links.recordLink);
}

/** Sidebar: Tarik, Antrekan, Batalkan. */
export function ask(asked: { contentNo: string; action: 'withdraw' | 'queue' | 'cancel' }): Answer<string> {
  return answer(asking.askShape, asked, asking.ask);
}

/** Review panel: what waits for the person at the keyboard, and the one they stand on. */
export function reviewStart(): Answer<review.ReviewStart> {
  return answer(review.startShape, null, review.reviewStart);
}

/** Review panel: one that waits, by its number. */
export function openReviewOf(contentNo: string): Answer<review.ReviewView> {
  return answer(review.contentShape, contentNo, review.openReviewOf);
}

/** Review panel: Setujui, Setujui dengan perbaikan, Kembalikan. */
export function sendDecision(asked: sending.SentDecision): Answer<sending.DecisionTaken> {
  return answer(sending.decisionShape, asked, sending.sendDecision);
}
