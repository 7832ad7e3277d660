// The one place where the desk turns an outcome into words: a toast when it went well, a dialog when something is to be done.
import { Fault } from '../google/fault';
import { newId } from '../google/script';
import { englishFile } from '../google/words';
import { readEnglish } from '../i18n/english';
import { type Language, say, sayProblem } from '../i18n/say';
import { readerLanguage } from './office';

readEnglish(englishFile);

/** Thrown with the sentence the person is to read. */
export class Told extends Error {}

export function run(work: () => string | undefined): void {
  const ui = SpreadsheetApp.getUi();
  const title = say(readerLanguage()).menu.desk;
  try {
    const words = work();
    if (words !== undefined) SpreadsheetApp.getActiveSpreadsheet().toast(words, title, 8);
  } catch (error) {
    ui.alert(title, wordsFor(error, readerLanguage()), ui.ButtonSet.OK);
  }
}

export function wordsFor(error: unknown, language: Language): string {
  if (error instanceof Told) return error.message;
  if (error instanceof Fault) return sayProblem(error, language);
  const reference = newId().slice(0, 8);
  console.error(reference, error);
  return sayProblem({ code: 'unexpected', values: { reference } }, language);
}
