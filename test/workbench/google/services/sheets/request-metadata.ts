// batchUpdate: developer metadata. Protections guard cells: whoever may edit the file may tag its rows.
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import { addTag, type MetadataPlace, removeTag, replaceTag, type Tag } from '../../grid/metadata';
import { requireWriter } from '../../grid/protection';
import type { Metadata } from '../../grid/state';
import { badRequest } from './api-error';
import {
  type DataFilter,
  type MetadataLocation,
  metadataJson,
  type TagIndex,
  tagIndex,
  tagsOfFilter,
} from './data-filter';
import { writeMask } from './mask';
import { requireLines, requireTab } from './places';

interface MetadataJson {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  visibility?: string;
  location?: MetadataLocation;
}

function placeGiven(edit: Edit, location: MetadataLocation | undefined): MetadataPlace {
  if (location?.spreadsheet) return { type: 'SPREADSHEET' };
  if (location?.sheetId !== undefined) return { type: 'SHEET', sheet: requireTab(edit.book, location.sheetId) };
  if (!location?.dimensionRange) throw invalid('A location must be specified for developer metadata.');
  const { sheet, dimension, start, end, count } = requireLines(edit.book, location.dimensionRange);
  // documented: batchUpdate createDeveloperMetadata takes a single row or column as its location, not several
  // [S/reference/rest/v4/spreadsheets.developerMetadata]
  if (end - start !== 1) throw invalid('Developer metadata may only be associated with a single row or column.');
  if (start >= count) throw invalid(`Developer metadata location ${start} is outside of the sheet.`);
  return { type: dimension === 'ROWS' ? 'ROW' : 'COLUMN', sheet, index: start };
}

function visibilityGiven(value: string | undefined): Metadata['visibility'] {
  // documented: batchUpdate createDeveloperMetadata needs a visibility [S/reference/rest/v4/spreadsheets.developerMetadata]
  if (value !== 'DOCUMENT' && value !== 'PROJECT')
    throw invalid('A visibility must be specified for developer metadata.');
  return value;
}

export function createDeveloperMetadataRequest(
  edit: Edit,
  request: { developerMetadata?: MetadataJson },
  project: string,
) {
  requireWriter(edit.author);
  const given = request.developerMetadata ?? {};
  const place = placeGiven(edit, given.location);
  // documented: batchUpdate createDeveloperMetadata takes a positive id only
  // [S/reference/rest/v4/spreadsheets.developerMetadata]
  if (given.metadataId !== undefined && given.metadataId < 1) throw invalid('Developer metadata ID must be positive.');
  const metadata: Metadata = {
    // documented: batchUpdate createDeveloperMetadata keeps the id it is given, or makes one up
    // [S/reference/rest/v4/spreadsheets.developerMetadata]
    id: given.metadataId ?? edit.newId(),
    key: given.metadataKey ?? '',
    ...(given.metadataValue ? { value: given.metadataValue } : {}),
    visibility: visibilityGiven(given.visibility),
    project,
  };
  addTag(edit.book, place, metadata);
  return { createDeveloperMetadata: { developerMetadata: metadataJson({ metadata, place }) } };
}

function found(edit: Edit, filters: readonly DataFilter[], index: TagIndex): Tag[] {
  const tags = new Map(
    filters.flatMap((filter) => tagsOfFilter(edit.book, filter, index)).map((tag) => [tag.metadata.id, tag]),
  );
  return [...tags.values()];
}

export function deleteDeveloperMetadataRequest(
  edit: Edit,
  { dataFilter }: { dataFilter?: DataFilter },
  project: string,
) {
  requireWriter(edit.author);
  if (!dataFilter) throw badRequest('Must specify a data filter.');
  const tags = found(edit, [dataFilter], tagIndex(edit.book, project));
  const deleted = tags.map(metadataJson);
  // documented: batchUpdate deleteDeveloperMetadata takes away all metadata that its filter selects [S/reference/rest/v4/spreadsheets/request]
  for (const tag of tags) removeTag(edit.book, tag);
  return { deleteDeveloperMetadata: deleted.length > 0 ? { deletedDeveloperMetadata: deleted } : {} };
}

export function updateDeveloperMetadataRequest(
  edit: Edit,
  request: { dataFilters?: DataFilter[]; developerMetadata?: MetadataJson; fields?: string },
  project: string,
) {
  requireWriter(edit.author);
  const mask = writeMask('DeveloperMetadata', request.fields);
  const given = request.developerMetadata ?? {};
  const has = (name: keyof MetadataJson) => (mask === true ? given[name] !== undefined : mask.has(name));
  if (has('metadataId')) throw invalid('metadataId cannot be changed.');
  const updated = found(edit, request.dataFilters ?? [], tagIndex(edit.book, project)).map((tag) => {
    const { value, ...rest } = tag.metadata;
    const nextValue = has('metadataValue') ? given.metadataValue : value;
    const next: Metadata = {
      ...rest,
      ...(has('metadataKey') ? { key: given.metadataKey ?? '' } : {}),
      ...(has('visibility') ? { visibility: visibilityGiven(given.visibility) } : {}),
      ...(nextValue ? { value: nextValue } : {}),
    };
    // documented: batchUpdate updateDeveloperMetadata leaves the location as it is unless its mask names it
    // [S/reference/rest/v4/spreadsheets/request]
    if (!has('location')) {
      replaceTag(edit.book, tag, next);
      return metadataJson({ metadata: next, place: tag.place });
    }
    const place = placeGiven(edit, given.location);
    removeTag(edit.book, tag);
    addTag(edit.book, place, next);
    return metadataJson({ metadata: next, place });
  });
  return { updateDeveloperMetadata: updated.length > 0 ? { developerMetadata: updated } : {} };
}
