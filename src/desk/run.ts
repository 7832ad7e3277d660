// The one place where the desk turns an outcome into words: a toast when it went well, a dialog when something is to be done.
import { Fault } from '../google/fault';
import { newId } from '../google/script';
import { say, sayProblem } from '../i18n/say';
import { readerLanguage } from './office';

/** Thrown with the sentence the person is to read. */
export class Told extends Error {}

export function run(work: () => string | undefined): void {
  const ui = SpreadsheetApp.getUi();
  const title = say(readerLanguage()).menu.desk;
  try {
    const words = work();
    if (words !== undefined) SpreadsheetApp.getActiveSpreadsheet().toast(words, title, 8);
  } catch (error) {
    ui.alert(title, wordsFor(error), ui.ButtonSet.OK);
  }
}

function wordsFor(error: unknown): string {
  if (error instanceof Told) return error.message;
  if (error instanceof Fault) return sayProblem(error, readerLanguage());
  const reference = newId().slice(0, 8);
  console.error(reference, error);
  return sayProblem({ code: 'unexpected', values: { reference } }, readerLanguage());
}
