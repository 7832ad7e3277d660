// Ways to the pages people ask for most.
import { setupError } from '../google/fault';
import { say } from '../i18n/say';
import { guidePageTab, type PageTab, reportPageTab } from '../tabs/ledger/pages';
import { firstSheetId } from '../tabs/workbooks';
import { readerLanguage } from './office';

function goToPage(page: PageTab): undefined {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetById(firstSheetId(page.key)) ?? book.getSheetByName(page.title.id);
  if (!sheet) throw setupError('tabMissing', { tab: page.title.id });
  book.setActiveSheet(sheet);
  return undefined;
}

export const goToReport = (): undefined => goToPage(reportPageTab);
/** The tab speaks the workbook's language; a reader of English gets the same in a window beside the sheet (build/guide.mjs). */
export function goToGuide(): undefined {
  if (readerLanguage() !== 'en') return goToPage(guidePageTab);
  const page = HtmlService.createHtmlOutputFromFile('guide-en').setWidth(760).setHeight(560);
  SpreadsheetApp.getUi().showModelessDialog(page, say('en').menu.help);
  return undefined;
}
