// Opens one of our pages beside the sheet, in the reader's language.
import { readerLanguage } from './office';

export type PageName = 'draft' | 'review';

/** `start` is a word of ours, never a person's text: it goes into the page as it is. */
export function showPage(page: PageName, title: string, start: string): undefined {
  const output = HtmlService.createHtmlOutputFromFile(`${page}-${readerLanguage()}`);
  output.setContent(output.getContent().replace('data-start=""', `data-start="${start}"`)).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(output);
  return undefined;
}
