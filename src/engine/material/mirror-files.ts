// The folder `Masuk` as rows of `Berkas`, so that the desk, which has no Drive rights, can name files and knows what they are.
// Each file is looked into once, a few a tick; a small picture of the newest comes from Drive. Redrawn when something changed.
import { batch, type Request, readTabs, type TabNow } from '../../google/book';
import { type ListedFile, listFolder, thumbnailLinkOf } from '../../google/drive';
import { insertRows } from '../../google/requests';
import { newTag, now, sha256Of } from '../../google/script';
import { type FileRow, filesTab } from '../../tabs/ledger/records';
import { readRow } from '../../tabs/tab';
import { headerRows } from '../../tabs/workbooks';
import { hasTimeToTakeIn, memoryKeys, type Office, remember } from '../office';
import { lookAt } from './media';
import { smallPicture } from './thumbnail';

/** The newest files; older ones can still be named, the engine looks them up itself. */
const shown = 200;
/** The newest of those that are shown with a picture. */
const pictured = 60;
const pixels = 160;
const pictureChars = 20_000;
/** Each takes up to four reads of Drive, and a second or two. */
const looksPerTick = 8;

/** One service call while nothing changed. */
export function mirrorFiles(office: Office): void {
  const files = listFolder(office.inFolder, shown);
  const hash = sha256Of(JSON.stringify(files));
  if (office.memory[memoryKeys.files] === hash) return;
  const tab = readTabs(office.ledger, [{ key: filesTab.key, rows: 'all' }]).get(filesTab.key);
  if (!tab) return;
  const known = knownRows(tab, office);
  // A book that was not set up again has no room for what would be found.
  const canKeep = tab.header.has('finding') && tab.header.has('thumbnail');
  const rows = canKeep ? look(office, files, known) : files.map((file) => rowOf(file, undefined));
  if (JSON.stringify(rows) !== JSON.stringify(known)) redraw(office, tab, rows);
  const isDone = !canKeep || !rows.some(isOpen);
  // Something is left to look into: no tick takes the folder for known until that is done.
  const seen = isDone ? hash : '';
  if (office.memory[memoryKeys.files] !== seen) remember(memoryKeys.files, seen);
}

const knownRows = (tab: TabNow, { ledger }: Office): FileRow[] =>
  tab.rows
    .filter((row) => row.cells.some((cell) => cell !== null))
    .map((row) => readRow(filesTab, tab.header, row.cells, ledger.zone).row);

/** In the columns' order, so that rows can be compared as text. */
const rowOf = (file: ListedFile, known: FileRow | undefined): FileRow => ({
  fileId: file.fileId,
  name: file.name,
  mimeType: known?.mimeType ?? file.mimeType,
  bytes: file.bytes,
  width: known ? known.width : file.width,
  height: known ? known.height : file.height,
  sha256: file.sha256,
  modifiedAt: file.modifiedAt,
  finding: known?.finding ?? '',
  film: known?.film ?? '',
  thumbnail: known?.thumbnail ?? '',
});

/** What was found of a file stays true as long as its bytes do. New files come first, then pictures that Drive did not have yet. */
function look(office: Office, files: readonly ListedFile[], known: readonly FileRow[]): FileRow[] {
  const rows = files.map((file, place) => {
    const row = rowOf(
      file,
      known.find((one) => one.fileId === file.fileId && one.sha256 === file.sha256),
    );
    return place < pictured ? row : { ...row, thumbnail: '' };
  });
  const open = rows.filter(isOpen).sort((a, b) => Number(a.finding !== '') - Number(b.finding !== ''));
  const chosen = new Set(open.slice(0, looksPerTick));
  return rows.map((row, place) => {
    const file = files[place];
    if (!file || !chosen.has(row) || !hasTimeToTakeIn(office)) return row;
    const seen = row.finding === '' ? { ...row, ...findingOf(file) } : row;
    const isShown = place < pictured && seen.finding === 'ok' && seen.thumbnail === '';
    return isShown ? { ...seen, thumbnail: pictureOf(file) } : seen;
  });
}

/** Drive needs some minutes for the picture of a fresh file; what has none by then gets none. */
const patienceMs = 12 * 60_000;

const isOpen = (row: FileRow, place: number): boolean =>
  row.finding === '' || (row.finding === 'ok' && row.thumbnail === '' && place < pictured && isFresh(row));

const isFresh = (row: FileRow): boolean => now() - Date.parse(row.modifiedAt) < patienceMs;

/** Nothing when Drive did not answer, or the file changed under our eyes: the next tick looks again. */
function findingOf(file: ListedFile): Partial<FileRow> {
  try {
    const seen = lookAt(file);
    if ('problem' in seen) return passing.includes(seen.problem.code) ? {} : { finding: seen.problem.code };
    const { mimeType, width, height, film } = seen.file;
    return { finding: 'ok', mimeType, width, height, film: film === null ? '' : JSON.stringify(film) };
  } catch (error) {
    console.warn(file.name, error);
    return {};
  }
}

const passing = ['fileChanged', 'fileUnreachable'];

function pictureOf(file: ListedFile): string {
  try {
    return smallPicture(thumbnailLinkOf(file.fileId), pixels, pictureChars);
  } catch (error) {
    console.warn(file.name, error);
    return '';
  }
}

function redraw(office: Office, tab: TabNow, rows: readonly FileRow[]): void {
  const last = Math.max(
    headerRows - 1,
    ...tab.rows.filter((row) => row.cells.some((cell) => cell !== null)).map((row) => row.index),
  );
  const tagged = rows.map((values) => ({ values, tag: newTag() }));
  const insert = insertRows(filesTab, tab.sheetId, tab.header, office.ledger.zone, tagged);
  batch(office.ledger, [...insert, ...deleteOld(tab.sheetId, headerRows + rows.length, last + 1 + rows.length)]);
}

/** The old rows stand below the new ones by the time they go. */
const deleteOld = (sheetId: number, startIndex: number, endIndex: number): Request[] =>
  endIndex <= startIndex ? [] : [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } } }];
