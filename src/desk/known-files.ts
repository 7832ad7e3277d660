// The office folder as the engine last saw it. The desk has no Drive rights: it names files by these rows.
import { fileIdIn, isFilm, type MediaFile } from '../domain/content/content';
import type { Problem } from '../domain/problem';
import { filmSchema } from '../google/content-schema';
import { readTab, readTabBefore } from '../google/desk-book';
import { parseJson } from '../google/schema';
import { type FileRow, filesTab } from '../tabs/ledger/records';
import type { DeskOffice } from './office';

/** Two rows may bear one name: the newest stands on top. Pictures are most of the tab's weight: only who shows them reads them. */
export const readFiles = (office: DeskOffice, pictures: 'with_pictures' | 'without_pictures'): FileRow[] =>
  (pictures === 'with_pictures'
    ? readTab(filesTab, office.zone)
    : readTabBefore(filesTab, 'thumbnail', office.zone)
  ).filter((row) => row.fileId !== '');

export interface NamedFiles {
  /** All that are there, good or not. */
  readonly named: readonly FileRow[];
  /** Those that may be uploaded. */
  readonly files: readonly FileRow[];
  readonly problems: readonly Problem[];
}

/** What the row points at; a Drive link must name one of the files too. */
export function findFiles(refs: readonly string[], known: readonly FileRow[]): NamedFiles {
  const named: FileRow[] = [];
  const files: FileRow[] = [];
  const problems: Problem[] = [];
  for (const ref of refs) {
    const id = fileIdIn(ref);
    const row = known.find((file) => (id === undefined ? file.name === ref : file.fileId === id));
    const code = row ? findingOf(row) : id === '' ? 'fileLink' : 'fileNotSeen';
    if (row) named.push(row);
    if (code !== '') problems.push({ code, column: 'files', values: { name: row?.name ?? ref } });
    else if (row) files.push(row);
  }
  return { named, files, problems };
}

/** What the engine found wrong with a file; '' when nothing is. A film it has not looked into yet is as good as not seen. */
function findingOf(row: FileRow): string {
  if (row.finding === '') return isFilm(row) ? 'fileNotSeen' : '';
  return row.finding === 'ok' ? '' : row.finding;
}

export const mediaFileOf = ({ fileId, name, mimeType, bytes, sha256, width, height, film }: FileRow): MediaFile => ({
  fileId,
  name,
  mimeType,
  bytes: bytes ?? 0,
  sha256,
  width,
  height,
  film: parseJson(filmSchema, film) ?? null,
});

export interface FileView extends MediaFile {
  /** A small picture as a data address, or ''. */
  readonly thumbnail: string;
}

/** A picture is data, never an address: a page of ours asks no network for anything. */
export const fileView = (row: FileRow): FileView => ({
  ...mediaFileOf(row),
  thumbnail: row.thumbnail.startsWith('data:image/') ? row.thumbnail : '',
});
