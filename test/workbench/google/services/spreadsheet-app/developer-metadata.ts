// Developer metadata of books, tabs, rows and columns.
import { addTag, allTags, type MetadataPlace, removeTag, replaceTag, samePlace, type Tag } from '../../grid/metadata';
import { requireWriter } from '../../grid/protection';
import type { BookState, Metadata } from '../../grid/state';
import type { Simulated } from '../simulated';
import { innerOf, surface, surfaceName } from '../surface';
import { expectArgs } from './arguments';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums';
import { type Face, requireSheet, type Spot } from './face';

const wholeLinesOnly =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

export type Holder = { bookId: string; sheetId?: number; area?: Spot['area'] };

/** The one place a holder stands for; undefined for a range that is no whole row or column. */
function placeOf(book: BookState, holder: Holder): MetadataPlace | undefined {
  if (holder.sheetId === undefined) return { type: 'SPREADSHEET' };
  const sheet = requireSheet(book, holder.sheetId);
  const { area } = holder;
  if (!area) return { type: 'SHEET', sheet };
  const wholeRows = area.startColumn === 0 && area.endColumn >= sheet.columnCount;
  const wholeColumns = area.startRow === 0 && area.endRow >= sheet.rowCount;
  if (wholeRows && area.endRow - area.startRow === 1) return { type: 'ROW', sheet, index: area.startRow };
  if (wholeColumns && area.endColumn - area.startColumn === 1)
    return { type: 'COLUMN', sheet, index: area.startColumn };
  return undefined;
}

export function addMetadata(face: Face, owner: string, holder: Holder, args: readonly unknown[]): void {
  const visible = 'DeveloperMetadataVisibility';
  expectArgs(
    face.run,
    `${owner}.addDeveloperMetadata`,
    args,
    ['string'],
    ['string', visible],
    ['string', 'string'],
    ['string', 'string', visible],
  );
  const last = args.at(-1);
  const visibility = surfaceName(last) === visible ? String(last) : 'DOCUMENT';
  const value = typeof args[1] === 'string' ? args[1] : undefined;
  face.act(holder.bookId, 'addDeveloperMetadata', (edit) => {
    requireWriter(edit.author);
    const place = placeOf(edit.book, holder);
    // documented: Range.addDeveloperMetadata takes a whole row or column and no other range [D/reference/spreadsheet/range]
    if (!place) throw face.run.exception(wholeLinesOnly);
    addTag(edit.book, place, {
      id: edit.newId(),
      key: String(args[0]),
      ...(value !== undefined && { value }),
      visibility: visibility as Metadata['visibility'],
      project: face.run.scriptId,
    });
  });
}

/** The tags that sit exactly here. */
export function getMetadata(face: Face, holder: Holder): object[] {
  const tags = face.read(holder.bookId, 'getDeveloperMetadata', (book) => {
    const place = placeOf(book, holder);
    return place ? [...allTags(book, face.run.scriptId)].filter((tag) => samePlace(tag.place, place)) : [];
  });
  return face.run.realm.Array.from(tags, (tag) => makeMetadata(face, holder.bookId, tag));
}

function makeMetadata(face: Face, bookId: string, { metadata }: Tag): object {
  const { id } = metadata;
  const now = (book: BookState): Tag => {
    for (const tag of allTags(book, face.run.scriptId)) if (tag.metadata.id === id) return tag;
    throw face.run.exception('Developer metadata was deleted.');
  };
  const replace = (operation: string, next: (old: Metadata) => Metadata) => {
    face.act(bookId, operation, (edit) => {
      requireWriter(edit.author);
      const tag = now(edit.book);
      replaceTag(edit.book, tag, next(tag.metadata));
    });
    return made;
  };
  const made: object = surface('DeveloperMetadata', {
    getId: () => id,
    getKey: () => face.read(bookId, 'getKey', (book) => now(book).metadata.key),
    getValue: () => face.read(bookId, 'getValue', (book) => now(book).metadata.value ?? null),
    getVisibility: () =>
      face.read(bookId, 'getVisibility', (book) => DeveloperMetadataVisibility[now(book).metadata.visibility]),
    getLocation: () => face.read(bookId, 'getLocation', (book) => makeLocation(face, bookId, now(book).place)),
    setKey: (...[key]: unknown[]) => replace('setKey', (old) => ({ ...old, key: String(key) })),
    setValue: (...[value]: unknown[]) => replace('setValue', (old) => ({ ...old, value: String(value) })),
    setVisibility: (...[visibility]: unknown[]) =>
      replace('setVisibility', (old) => ({ ...old, visibility: String(visibility) as Metadata['visibility'] })),
    remove: () =>
      face.act(bookId, 'remove', (edit) => {
        requireWriter(edit.author);
        removeTag(edit.book, now(edit.book));
      }),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.DeveloperMetadata>);
  return made;
}

function makeLocation(face: Face, bookId: string, place: MetadataPlace): object {
  const line = (type: 'ROW' | 'COLUMN') => () => {
    if (place.type !== type || !('index' in place)) return null;
    const { sheet, index } = place;
    const area =
      type === 'ROW'
        ? { startRow: index, endRow: index + 1, startColumn: 0, endColumn: sheet.columnCount }
        : { startRow: 0, endRow: sheet.rowCount, startColumn: index, endColumn: index + 1 };
    return face.range({ bookId, sheetId: sheet.sheetId, area });
  };
  return surface('DeveloperMetadataLocation', {
    getLocationType: () => DeveloperMetadataLocationType[place.type],
    getRow: line('ROW'),
    getColumn: line('COLUMN'),
    getSheet: () => (place.type === 'SHEET' ? face.sheet({ bookId, sheetId: place.sheet.sheetId }) : null),
    getSpreadsheet: () => (place.type === 'SPREADSHEET' ? face.spreadsheet(bookId) : null),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>);
}

export function makeFinder(face: Face, holder: Holder): object {
  const tests: ((tag: Tag) => boolean)[] = [];
  let intersecting = false;
  const also = (test: (tag: Tag) => boolean) => {
    tests.push(test);
    return finder;
  };
  const inside = (book: BookState, { place }: Tag): boolean => {
    if (holder.sheetId === undefined) return true;
    if (place.type === 'SPREADSHEET' || place.sheet.sheetId !== holder.sheetId) return false;
    const { area } = holder;
    if (!area) return true;
    const own = placeOf(book, holder);
    // documented: DeveloperMetadataFinder.onIntersectingLocations finds also what lies only partly in the place
    // [D/reference/spreadsheet/developer-metadata-finder]
    if (!intersecting) return own !== undefined && samePlace(own, place);
    if (place.type === 'ROW') return place.index >= area.startRow && place.index < area.endRow;
    if (place.type === 'COLUMN') return place.index >= area.startColumn && place.index < area.endColumn;
    return true;
  };
  const finder: object = surface('DeveloperMetadataFinder', {
    withId: (id: unknown) => also(({ metadata }) => metadata.id === id),
    withKey: (key: unknown) => also(({ metadata }) => metadata.key === key),
    withValue: (value: unknown) => also(({ metadata }) => metadata.value === value),
    withVisibility: (visibility: unknown) =>
      also(({ metadata }) => metadata.visibility === innerOf(visibility, 'DeveloperMetadataVisibility')),
    withLocationType: (type: unknown) =>
      also(({ place }) => place.type === innerOf(type, 'DeveloperMetadataLocationType')),
    onIntersectingLocations() {
      intersecting = true;
      return finder;
    },
    find() {
      const found = face.read(holder.bookId, 'find', (book) =>
        [...allTags(book, face.run.scriptId)].filter((tag) => inside(book, tag) && tests.every((test) => test(tag))),
      );
      return face.run.realm.Array.from(found, (tag) => makeMetadata(face, holder.bookId, tag));
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>);
  return finder;
}
