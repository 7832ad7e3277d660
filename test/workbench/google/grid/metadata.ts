// Developer metadata: tags on a book, a tab, one row or one column. They sit on the row itself, so they move and die with it.
// https://developers.google.com/workspace/sheets/api/guides/metadata
import { putRow } from './cells';
import { GridError, invalid } from './grid-error';
import { metadataCharsPerPlace } from './limits';
import type { BookState, Metadata, SheetState } from './state';

export type MetadataPlace =
  | { type: 'SPREADSHEET' }
  | { type: 'SHEET'; sheet: SheetState }
  | { type: 'ROW' | 'COLUMN'; sheet: SheetState; index: number };

export interface Tag {
  metadata: Metadata;
  place: MetadataPlace;
}

/** Every tag that `project` may see: all DOCUMENT ones and its own PROJECT ones. */
export function* allTags(book: BookState, project: string): Generator<Tag> {
  // documented: developer metadata with PROJECT visibility is seen by the project that made it and no other
  // [S/reference/rest/v4/spreadsheets/developerMetadata#developermetadatavisibility]
  const visible = (metadata: Metadata) => metadata.visibility === 'DOCUMENT' || metadata.project === project;
  for (const metadata of book.metadata) if (visible(metadata)) yield { metadata, place: { type: 'SPREADSHEET' } };
  for (const sheet of book.sheets) yield* tagsOfSheet(sheet, visible);
}

function* tagsOfSheet(sheet: SheetState, visible: (metadata: Metadata) => boolean): Generator<Tag> {
  for (const metadata of sheet.metadata) if (visible(metadata)) yield { metadata, place: { type: 'SHEET', sheet } };
  for (const [type, list] of [
    ['ROW', sheet.rows],
    ['COLUMN', sheet.columns],
  ] as const) {
    for (let index = 0; index < list.length; index++) {
      const tags = list[index]?.metadata;
      if (!tags) continue;
      for (const metadata of tags) if (visible(metadata)) yield { metadata, place: { type, sheet, index } };
    }
  }
}

const size = (metadata: Metadata) => metadata.key.length + (metadata.value?.length ?? 0);

function charsAt(book: BookState, place: MetadataPlace): number {
  let chars = 0;
  if (place.type === 'SPREADSHEET') for (const metadata of book.metadata) chars += size(metadata);
  else for (const tag of tagsOfSheet(place.sheet, () => true)) chars += size(tag.metadata);
  return chars;
}

export function addTag(book: BookState, place: MetadataPlace, metadata: Metadata): void {
  if (metadata.key === '') throw invalid('Developer metadata key cannot be empty.');
  for (const { metadata: other } of everyTag(book)) {
    if (other.id === metadata.id) throw invalid(`Developer metadata with ID ${metadata.id} already exists.`);
  }
  if (charsAt(book, place) + size(metadata) > metadataCharsPerPlace) {
    throw new GridError('limit', `Developer metadata exceeds the limit of ${metadataCharsPerPlace} characters.`);
  }
  putTags(book, place, (tags) => [...tags, metadata]);
}

function* everyTag(book: BookState): Generator<Tag> {
  for (const metadata of book.metadata) yield { metadata, place: { type: 'SPREADSHEET' } };
  for (const sheet of book.sheets) yield* tagsOfSheet(sheet, () => true);
}

export function removeTag(book: BookState, { metadata, place }: Tag): void {
  putTags(book, place, (tags) => tags.filter((other) => other.id !== metadata.id));
}

export function replaceTag(book: BookState, { metadata, place }: Tag, next: Metadata): void {
  putTags(book, place, (tags) => tags.map((other) => (other.id === metadata.id ? next : other)));
}

function putTags(book: BookState, place: MetadataPlace, change: (tags: readonly Metadata[]) => Metadata[]): void {
  if (place.type === 'SPREADSHEET') book.metadata = change(book.metadata);
  else if (place.type === 'SHEET') place.sheet.metadata = change(place.sheet.metadata);
  else if (place.type === 'ROW') {
    const row = place.sheet.rows[place.index] ?? { cells: [] };
    const tags = change(row.metadata ?? []);
    const { metadata: _, ...rest } = row;
    putRow(place.sheet, place.index, tags.length > 0 ? { ...rest, metadata: tags } : rest);
  } else {
    const { columns } = place.sheet;
    while (columns.length <= place.index) columns.push(null);
    const { metadata: before, ...rest } = columns[place.index] ?? {};
    const tags = change(before ?? []);
    columns[place.index] = tags.length > 0 ? { ...rest, metadata: tags } : rest;
  }
}

export const samePlace = (a: MetadataPlace, b: MetadataPlace): boolean =>
  a.type === b.type &&
  ('sheet' in a ? a.sheet : undefined) === ('sheet' in b ? b.sheet : undefined) &&
  ('index' in a ? a.index : -1) === ('index' in b ? b.index : -1);
