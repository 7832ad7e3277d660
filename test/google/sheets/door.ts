// The Sheets API's REST door, as a person with an access token uses it, over one small book.
import type { Person } from '../../workbench/google/contract';
import { type Bench, bench, owner } from '../grid/bench';

export type Json = Record<string, unknown>;

export interface Answer {
  status: number;
  /** The body; of a refusal what stands inside `error`. */
  json: Json;
}

export interface Door {
  table: Bench;
  ask(verb: string, path: string, body?: unknown): Answer;
  /** A batchUpdate; throws Google's words when it is refused. */
  batch(...requests: Json[]): Json[];
  /** What spreadsheets.get answers for this field mask. */
  get(fields: string, query?: string): Json;
  /** Unformatted values of a range. */
  values(range: string, query?: string): unknown;
  /** values.update, RAW unless said otherwise. */
  write(range: string, values: unknown[][], query?: string): Json;
}

const everything = ['https://www.googleapis.com/auth/spreadsheets'];

export interface DoorOptions {
  table?: Bench;
  scopes?: string[];
  project?: string;
}

export function doorOf(person: Person = owner, options: DoorOptions = {}): Door {
  const { table = bench(), scopes = everything, project = 'script-1' } = options;
  const { world, bookId } = table;
  const token = world.tokens.mint(person.email, scopes, project);
  const ask = (verb: string, path: string, body?: unknown): Answer => {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const { status, body: bytes } = world.network.fetch(
      {
        method: verb,
        url: `https://sheets.googleapis.com/v4/spreadsheets/${bookId}${path}`,
        headers: { Authorization: `Bearer ${token}` },
        body: new TextEncoder().encode(text),
      },
      { timeoutSeconds: 60 },
    );
    const json = JSON.parse(new TextDecoder().decode(bytes)) as Json;
    return { status, json: status === 200 ? json : (json.error as Json) };
  };
  const must = ({ status, json }: Answer): Json => {
    if (status !== 200) throw new Error(String(json.message));
    return json;
  };
  return {
    table,
    ask,
    batch: (...requests) => must(ask('POST', ':batchUpdate', { requests })).replies as Json[],
    get: (fields, query = '') => must(ask('GET', `?fields=${fields}${query}`)),
    values: (range, query = '&valueRenderOption=UNFORMATTED_VALUE') =>
      must(ask('GET', `/values/${encodeURIComponent(range)}?majorDimension=ROWS${query}`)).values,
    write: (range, values, query = 'valueInputOption=RAW') =>
      must(ask('PUT', `/values/${encodeURIComponent(range)}?${query}`, { values })),
  };
}

export const rows = (startIndex: number, endIndex = startIndex + 1, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});

/** Zero-based, end exclusive, on the first tab. */
export const area = (startRowIndex: number, startColumnIndex: number, height = 1, width = 1) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex: startRowIndex + height,
  startColumnIndex,
  endColumnIndex: startColumnIndex + width,
});

/** A request that tags one row. */
export const tag = (metadataId: number, row: number, more: Json = {}): Json => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey: 'k',
      visibility: 'DOCUMENT',
      location: { dimensionRange: rows(row) },
      ...more,
    },
  },
});

export const byId = (metadataId: number): Json => ({ developerMetadataLookup: { metadataId } });
