// How long a service call takes in virtual time. One table, so that a measured figure can be put in one place.
import type { ServiceCall } from './contract';

interface Cost {
  baseMs: number;
  perCellMs?: number;
  perByteMs?: number;
}

interface Costs {
  read: Cost;
  write: Cost;
}

/** Milliseconds a byte at 0.37 MB a second. */
const perByteMs = 1000 / 370_000;

/** By the service as Google names it. */
const costs: Record<string, Costs> = {
  Spreadsheet: {
    // reported: SpreadsheetApp reads 10 million cells in 85 s, each call some 60 ms
    // [gist.github.com/tanaikech/cc4380692790150cc090114553e38a0e]
    read: { baseMs: 60, perCellMs: 0.0085 },
    // reported: SpreadsheetApp writes 4,000 cells in 610 ms, each call some 60 ms
    // [ruby-bash.developreference.com/article/29263774/What+is+faster+ScriptDb+or+SpreadsheetApp]
    write: { baseMs: 60, perCellMs: 0.14 },
  },

  // reported: the Sheets API is a third cheaper to read and a fifth to write by the cell, but dearer by the call
  // [gist.github.com/tanaikech/d102c9600ba12a162c667287d2f20fe4]
  Sheets: { read: { baseMs: 200, perCellMs: 0.0055 }, write: { baseMs: 300, perCellMs: 0.11 } },

  // reported: a property takes 20 to 34 ms to get and 43 to 62 ms to set
  // [justin.poehnelt.com/posts/apps-script-key-value-stores]
  Properties: { read: { baseMs: 27 }, write: { baseMs: 52 } },

  // reported: the cache takes 3 to 23 ms to get and 56 to 93 ms to put
  // [justin.poehnelt.com/posts/apps-script-key-value-stores]
  Cache: { read: { baseMs: 13 }, write: { baseMs: 75 } },

  // reported: what goes through UrlFetchApp moves at 0.37 MB a second
  // [github.com/tanaikech/DownloadLargeFilesByUrl]
  UrlFetch: { read: { baseMs: 300, perByteMs }, write: { baseMs: 300, perByteMs } },

  // assumed: a lock is asked for, taken and let go in about 20 ms each [probes/cost-of-a-lock.gs]
  Lock: { read: { baseMs: 20 }, write: { baseMs: 20 } },
};

// assumed: a call of any other service takes about 300 ms to read and 600 ms to write [probes/cost-of-other-services.gs]
const otherwise: Costs = { read: { baseMs: 300 }, write: { baseMs: 600 } };

// assumed: a fresh execution is loaded and parsed for half a second before its first line runs
// [probes/cost-of-a-start.gs]
export const startMs = 500;

const reads = /(?:^|\.)(?:get|has|is|can|find|list|search|read|batchGet)\w*$/;

/** What a call is by its name: looking, or changing something. */
export const isRead = ({ operation }: Pick<ServiceCall, 'operation'>): boolean => reads.test(operation);

export function costOf(call: ServiceCall): number {
  if (call.free === true) return 0;
  const {
    baseMs,
    perCellMs = 0,
    perByteMs: byte = 0,
  } = (costs[call.service] ?? otherwise)[isRead(call) ? 'read' : 'write'];
  return baseMs + perCellMs * (call.cells ?? 0) + byte * (call.bytes ?? 0);
}
