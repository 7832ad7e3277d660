// Counts service calls as the design does: what touches cells, properties, cache, lock, Drive, mail or HTTP, or flushes.
import type { CallRecord } from './contract';
import { isRead } from './costs';

/** Windows and menus are gates for kills and scopes, but no traffic worth a bound. */
const uncounted = new Set(['Ui']);

export const isServiceCall = (call: Pick<CallRecord, 'service'>): boolean => !uncounted.has(call.service);

export interface CallSummary {
  serviceCalls: number;
  /** By what the name of the method says it does. */
  reads: number;
  writes: number;
  cells: number;
  cellsRead: number;
  bytes: number;
  /** How often each service was called. */
  byService: Record<string, number>;
  /** How often each 'Service.operation' was called. */
  byOperation: Record<string, number>;
}

export function summarise(calls: readonly CallRecord[]): CallSummary {
  const counted = calls.filter(isServiceCall);
  const reads = counted.filter(isRead);
  return {
    serviceCalls: counted.length,
    reads: reads.length,
    writes: counted.length - reads.length,
    cells: sum(counted.map(({ cells }) => cells)),
    cellsRead: sum(reads.map(({ cells }) => cells)),
    bytes: sum(counted.map(({ bytes }) => bytes)),
    byService: tally(counted.map(({ service }) => service)),
    byOperation: tally(counted.map(({ service, operation }) => `${service}.${operation}`)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
