// Data filters: ranges by address or by developer metadata.
import type { Place } from '../../grid/a1';
import { allTags, type MetadataPlace, type Tag } from '../../grid/metadata';
import type { BookState } from '../../grid/state';
import { badRequest } from './api-error';
import {
  type DimensionRange,
  type GridRange,
  insideGrid,
  openArea,
  placeOfA1,
  requireTab,
  sheetIdJson,
} from './places';

export interface MetadataLocation {
  spreadsheet?: boolean;
  sheetId?: number;
  dimensionRange?: DimensionRange;
  locationType?: string;
}

export interface MetadataLookup {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  visibility?: string;
  locationType?: string;
  metadataLocation?: MetadataLocation;
  locationMatchingStrategy?: string;
}

export interface DataFilter {
  a1Range?: string;
  gridRange?: GridRange;
  developerMetadataLookup?: MetadataLookup;
}

/** The tags of a book, gathered once for a request of many filters. */
export type TagIndex = () => readonly Tag[];

export function tagIndex(book: BookState, project: string): TagIndex {
  let tags: Tag[] | undefined;
  return () => {
    tags ??= [...allTags(book, project)];
    return tags;
  };
}

/** The places one filter names, in the order of the book. */
export function placesOf(book: BookState, filter: DataFilter, tags: TagIndex): Place[] {
  if (filter.a1Range !== undefined) return [insideGrid(placeOfA1(book, filter.a1Range))];
  if (filter.gridRange)
    return [insideGrid({ sheet: requireTab(book, filter.gridRange.sheetId), area: openArea(filter.gridRange) })];
  if (filter.developerMetadataLookup) {
    // documented: a data filter by metadata selects the rows, columns, tabs or spreadsheet that carry it
    // [S/reference/rest/v4/DataFilter]
    return tagsMatching(book, filter.developerMetadataLookup, tags).flatMap(({ place }) => placeOfTag(book, place));
  }
  throw badRequest('Must specify a data filter.');
}

function placeOfTag(book: BookState, place: MetadataPlace): Place[] {
  switch (place.type) {
    case 'SPREADSHEET':
      return book.sheets.map((sheet) => ({ sheet, area: {} }));
    case 'SHEET':
      return [{ sheet: place.sheet, area: {} }];
    case 'ROW':
      return [{ sheet: place.sheet, area: { startRow: place.index, endRow: place.index + 1 } }];
    case 'COLUMN':
      return [{ sheet: place.sheet, area: { startColumn: place.index, endColumn: place.index + 1 } }];
  }
}

/** Tags matched by any filter, each with the filters it matched: what search answers. */
export function tagsOfFilter(book: BookState, filter: DataFilter, tags: TagIndex): Tag[] {
  if (filter.developerMetadataLookup) return tagsMatching(book, filter.developerMetadataLookup, tags);
  const places = placesOf(book, filter, tags);
  // documented: Sheets.Spreadsheets.DeveloperMetadata.search by a range finds all metadata that lies in it
  // [S/reference/rest/v4/spreadsheets.developerMetadata/search]
  return tags().filter(({ place }) => places.some((one) => intersects(place, one)));
}

function intersects(tag: MetadataPlace, place: Place): boolean {
  if (tag.type === 'SPREADSHEET') return false;
  if (tag.sheet !== place.sheet) return false;
  if (tag.type === 'ROW') return tag.index >= (place.area.startRow ?? 0) && tag.index < (place.area.endRow ?? Infinity);
  if (tag.type === 'COLUMN')
    return tag.index >= (place.area.startColumn ?? 0) && tag.index < (place.area.endColumn ?? Infinity);
  return true;
}

const byId = new WeakMap<readonly Tag[], Map<number, Tag>>();

/** What may be asked together. */
function checkLookup({ locationMatchingStrategy, metadataLocation, locationType }: MetadataLookup): void {
  // documented: a metadata lookup with a matching strategy must name a location [S/reference/rest/v4/DataFilter]
  if (locationMatchingStrategy !== undefined && !metadataLocation)
    throw badRequest('metadataLocation must be specified when locationMatchingStrategy is.');
  // documented: a metadata lookup for an exact location must not name a location type [S/reference/rest/v4/DataFilter]
  if (locationMatchingStrategy === 'EXACT_LOCATION' && locationType !== undefined)
    throw badRequest('locationType must be left unspecified for EXACT_LOCATION.');
}

export function tagsMatching(book: BookState, lookup: MetadataLookup, tags: TagIndex): Tag[] {
  checkLookup(lookup);
  const all = tags();
  let candidates = all;
  if (lookup.metadataId !== undefined) {
    let ids = byId.get(all);
    if (!ids) {
      ids = new Map(all.map((tag) => [tag.metadata.id, tag]));
      byId.set(all, ids);
    }
    const found = ids.get(lookup.metadataId);
    candidates = found ? [found] : [];
  }
  return candidates.filter(({ metadata, place }) => {
    // documented: a metadata lookup matches what meets all that it names [S/reference/rest/v4/DataFilter]
    if (lookup.metadataKey !== undefined && metadata.key !== lookup.metadataKey) return false;
    if (lookup.metadataValue !== undefined && metadata.value !== lookup.metadataValue) return false;
    if (lookup.visibility !== undefined && metadata.visibility !== lookup.visibility) return false;
    if (lookup.locationType !== undefined && place.type !== lookup.locationType) return false;
    return !lookup.metadataLocation || matchesLocation(book, place, lookup);
  });
}

function matchesLocation(book: BookState, place: MetadataPlace, lookup: MetadataLookup): boolean {
  const wanted = lookup.metadataLocation ?? {};
  // documented: a metadata lookup by location matches what intersects it, unless EXACT_LOCATION is asked for
  // [S/reference/rest/v4/DataFilter]
  const exact = lookup.locationMatchingStrategy === 'EXACT_LOCATION';
  // documented: metadata of the spreadsheet itself is found at the location of the spreadsheet alone
  // [S/reference/rest/v4/DataFilter]
  if (wanted.spreadsheet) return place.type === 'SPREADSHEET';
  if (place.type === 'SPREADSHEET') return false;
  const sheet = requireTab(book, wanted.dimensionRange ? wanted.dimensionRange.sheetId : wanted.sheetId);
  if (place.sheet !== sheet) return false;
  if (!wanted.dimensionRange) return !exact || place.type === 'SHEET';
  const { dimension, startIndex = 0, endIndex = Infinity } = wanted.dimensionRange;
  if (place.type !== (dimension === 'ROWS' ? 'ROW' : 'COLUMN')) return !exact;
  if (exact) return place.index === startIndex && endIndex === startIndex + 1;
  return place.index >= startIndex && place.index < endIndex;
}

export function metadataJson({ metadata, place }: Tag): object {
  return {
    metadataId: metadata.id,
    metadataKey: metadata.key,
    ...(metadata.value === undefined ? {} : { metadataValue: metadata.value }),
    location: locationJson(place),
    visibility: metadata.visibility,
  };
}

function locationJson(place: MetadataPlace): object {
  if (place.type === 'SPREADSHEET') return { locationType: 'SPREADSHEET', spreadsheet: true };
  if (place.type === 'SHEET') return { locationType: 'SHEET', sheetId: place.sheet.sheetId };
  return {
    locationType: place.type,
    dimensionRange: {
      ...sheetIdJson(place.sheet.sheetId),
      dimension: place.type === 'ROW' ? 'ROWS' : 'COLUMNS',
      startIndex: place.index,
      endIndex: place.index + 1,
    },
  };
}
