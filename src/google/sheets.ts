// Every request to the Sheets API. Google serves one account 60 reads and 60 writes within a minute and refuses what is above that.
// A refused request did nothing: it is sent again when the minute has moved on. https://developers.google.com/workspace/sheets/api/limits
import { messageOf, setupError } from './fault';
import { sleep } from './script';

type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

/** Milliseconds before each further try: together longer than a minute. */
const pauses: readonly number[] = [5_000, 10_000, 20_000, 30_000];

export function sheets<T>(request: (spreadsheets: Spreadsheets) => T): T {
  const spreadsheets = Sheets?.Spreadsheets;
  if (!spreadsheets) throw setupError('sheetsServiceMissing');
  for (const pause of pauses) {
    try {
      return request(spreadsheets);
    } catch (error) {
      if (!/Quota exceeded for quota metric/.test(messageOf(error))) throw error;
      sleep(pause);
    }
  }
  return request(spreadsheets);
}
