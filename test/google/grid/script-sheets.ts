// The advanced service's face, loosely typed: tests read its JSON as it comes.
type Json = Record<string, unknown>;

interface Values {
  range: string;
  majorDimension: string;
  values?: unknown[][];
}

export interface ScriptSheets {
  Spreadsheets: {
    get(id: string, options?: Json): Json;
    getByDataFilter(body: Json, id: string, options?: Json): Json;
    batchUpdate(body: Json, id: string, options?: Json): { replies: Json[]; updatedSpreadsheet?: Json };
    create(body: Json, options?: Json): Json;
    Values: {
      get(id: string, range: string, options?: Json): Values;
      update(body: Json, id: string, range: string, options?: Json): Json;
      append(body: Json, id: string, range: string, options?: Json): Json;
      clear(body: Json, id: string, range: string): Json;
      batchGet(id: string, options?: Json): { valueRanges: Values[] };
      batchUpdate(body: Json, id: string, options?: Json): Json;
      batchGetByDataFilter(body: Json, id: string): { valueRanges?: { valueRange: Values; dataFilters: Json[] }[] };
      batchUpdateByDataFilter(body: Json, id: string): Json & { responses?: Json[] };
      batchClear(body: Json, id: string): Json;
      batchClearByDataFilter(body: Json, id: string): Json;
    };
    DeveloperMetadata: {
      search(body: Json, id: string): { matchedDeveloperMetadata?: { developerMetadata: Json; dataFilters: Json[] }[] };
      get(id: string, metadataId: number): Json;
    };
  };
}
