// Ways to the tabs people ask for most.
import { columnOf, openTab } from '../google/desk-book';
import { setupError } from '../google/fault';
import { say } from '../i18n/say';
import { guidePageTab, type PageTab, reportPageTab } from '../tabs/ledger/pages';
import { reviewsTab } from '../tabs/ledger/reviews';
import { firstSheetId, headerRows } from '../tabs/workbooks';
import { readerLanguage } from './office';

function goToPage(page: PageTab): undefined {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetById(firstSheetId(page.key)) ?? book.getSheetByName(page.title.id);
  if (!sheet) throw setupError('tabMissing', { tab: page.title.id });
  book.setActiveSheet(sheet);
  return undefined;
}

export const goToReport = (): undefined => goToPage(reportPageTab);
export const goToGuide = (): undefined => goToPage(guidePageTab);

/** The first row that waits, or the word that none does. */
export function goToReview(): string | undefined {
  const reviews = openTab(reviewsTab);
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveSheet(reviews.sheet);
  if (reviews.sheet.getLastRow() <= headerRows) return say(readerLanguage()).desk.emptyQueue;
  reviews.sheet.getRange(headerRows + 1, columnOf(reviews, 'decision') + 1).activate();
  return undefined;
}
