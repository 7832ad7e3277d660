// The one place where an error becomes words: wires the owner's menu, shows what happened and what to do next, never a secret.
import { Fault } from '../google/fault';
import { newId } from '../google/script';
import { englishFile } from '../google/words';
import { readEnglish } from '../i18n/english';
import { type Language, languageOf, sayProblem } from '../i18n/say';

readEnglish(englishFile);

export const language = (): Language => languageOf(Session.getActiveUserLocale());

/** Owner's menu: the answer, or the reason and the remedy, in a dialog. */
export function fromMenu(work: () => string | undefined): void {
  const ui = SpreadsheetApp.getUi();
  let words: string | undefined;
  try {
    words = work();
  } catch (error) {
    words = wordsFor(error);
  }
  if (words !== undefined) ui.alert('Siar', words, ui.ButtonSet.OK);
}

/** An unexpected error gets a reference: the person sends it, the log explains it. */
export function wordsFor(error: unknown): string {
  if (error instanceof Fault) return sayProblem(error, language());
  const reference = newId().slice(0, 8);
  console.error(reference, error);
  return sayProblem({ code: 'unexpected', values: { reference } }, language());
}

/** A trigger has no screen: Google mails the owner what it threw, so it throws the reason and the remedy. */
export function inWords(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw error instanceof Fault ? new Error(sayProblem(error)) : error;
  }
}
