// Counts service calls as the design does: what touches cells, properties, cache, lock, Drive, mail or HTTP, or flushes.
import type { CallRecord } from './contract';

/** Windows and menus are gates for kills and scopes, but no traffic worth a bound. */
const uncounted = new Set(['Ui']);

export const isServiceCall = (call: Pick<CallRecord, 'service'>): boolean => !uncounted.has(call.service);

export interface CallSummary {
  serviceCalls: number;
  cells: number;
  bytes: number;
  /** How often each 'Service.operation' was called. */
  byOperation: Record<string, number>;
}

export function summarise(calls: readonly CallRecord[]): CallSummary {
  const counted = calls.filter(isServiceCall);
  const byOperation: Record<string, number> = {};
  for (const { service, operation } of counted) {
    const name = `${service}.${operation}`;
    byOperation[name] = (byOperation[name] ?? 0) + 1;
  }
  return {
    serviceCalls: counted.length,
    cells: counted.reduce((sum, call) => sum + call.cells, 0),
    bytes: counted.reduce((sum, call) => sum + call.bytes, 0),
    byOperation,
  };
}
