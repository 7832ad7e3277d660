// The folder `Masuk` as rows of `Berkas`, so that the desk, which has no Drive rights, can name files. Redrawn when it changed.
import { batch, type Request, readTabs } from '../google/book';
import { type ListedFile, listFolder } from '../google/drive';
import { insertRows } from '../google/requests';
import { newTag, sha256Of } from '../google/script';
import { filesTab } from '../tabs/ledger/records';
import { headerRows } from '../tabs/workbooks';
import { memoryKeys, type Office, remember } from './office';

/** The newest files; older ones can still be named, the engine looks them up itself. */
const shown = 200;

/** One service call while nothing changed. */
export function mirrorFiles(office: Office): void {
  const files = listFolder(office.inFolder, shown);
  const hash = sha256Of(JSON.stringify(files));
  if (office.memory[memoryKeys.files] === hash) return;
  const tab = readTabs(office.ledger, [{ key: filesTab.key, rows: 'all' }]).get(filesTab.key);
  if (!tab) return;
  const old = Math.max(
    headerRows - 1,
    ...tab.rows.filter((row) => row.cells.some((cell) => cell !== null)).map((row) => row.index),
  );
  const insert = insertRows(filesTab, tab.sheetId, tab.header, office.ledger.zone, files.map(fileRow));
  batch(office.ledger, [...insert, ...deleteOld(tab.sheetId, headerRows + files.length, old + 1 + files.length)]);
  remember(memoryKeys.files, hash);
}

/** The old rows stand below the new ones by the time they go. */
const deleteOld = (sheetId: number, startIndex: number, endIndex: number): Request[] =>
  endIndex <= startIndex ? [] : [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } } }];

const fileRow = ({ fileId, name, mimeType, bytes, width, height, sha256, modifiedAt }: ListedFile) => ({
  values: { fileId, name, mimeType, bytes, width, height, sha256, modifiedAt },
  tag: newTag(),
});
