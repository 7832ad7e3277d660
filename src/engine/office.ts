// Where the engine's two workbooks and folders are: kept in its own properties since set-up, never taken from a cell.

import * as z from 'zod/mini';
import type { Book } from '../google/book';
import { setupError } from '../google/fault';

import { now, properties } from '../google/script';

const sheetIdsSchema = z.record(z.string(), z.number());

export interface Office {
  readonly ledger: Book;
  readonly backOffice: Book;
  readonly inFolder: string;
  readonly copyFolder: string;
  /** Everything the engine remembers outside the workbooks. Tokens are in here: never hand it to a message. */
  readonly memory: Readonly<Record<string, string>>;
  /** How far the truth had come when this run last wrote it; undefined before the first write. */
  readonly journal: { sequence: number | undefined };
  /** Epoch milliseconds at which this run began. */
  readonly startedAt: number;
}

/** Milliseconds of a run after which nothing new is taken in: what waits is taken by the next tick, and uploads keep their time. */
const takeInFor = 120_000;

export const hasTimeToTakeIn = (office: Pick<Office, 'startedAt'>): boolean => now() - office.startedAt < takeInFor;

/** Property names, in one place. A token's name carries its account: `token.fb-utama`. */
export const memoryKeys = {
  ledgerId: 'ledgerId',
  backOfficeId: 'backOfficeId',
  ledgerTabs: 'ledgerTabs',
  backOfficeTabs: 'backOfficeTabs',
  inFolder: 'inFolder',
  copyFolder: 'copyFolder',
  utcOffsetMinutes: 'utcOffsetMinutes',
  timeZone: 'timeZone',
  submissionCursor: 'submissionCursor',
  knownRows: 'knownRows',
  deskConfig: 'deskConfig',
  files: 'files',
  report: 'report',
  logHeads: 'logHeads',
  heartbeatTag: 'heartbeatTag',
  sequence: 'sequence',
  rewindTold: 'rewindTold',
  token: (accountId: string) => `token.${accountId}`,
  /** A secret: whoever has it can upload in the office's name. */
  uploadAddress: (targetKey: string) => `upload.${targetKey}`,
} as const;

/** One service call. */
export function openOffice(startedAt: number = now()): Office {
  const memory = properties().getProperties();
  const need = (key: string): string => {
    const value = memory[key];
    if (!value) throw setupError('notSetUp');
    return value;
  };
  const zone = { utcOffsetMinutes: Number(memory[memoryKeys.utcOffsetMinutes] ?? '420') };
  const tabs = (key: string) => z.parse(sheetIdsSchema, JSON.parse(need(key)));
  return {
    ledger: { id: need(memoryKeys.ledgerId), sheetIds: tabs(memoryKeys.ledgerTabs), zone },
    backOffice: { id: need(memoryKeys.backOfficeId), sheetIds: tabs(memoryKeys.backOfficeTabs), zone },
    inFolder: need(memoryKeys.inFolder),
    copyFolder: need(memoryKeys.copyFolder),
    memory,
    journal: { sequence: memory[memoryKeys.sequence] ? Number(memory[memoryKeys.sequence]) : undefined },
    startedAt,
  };
}

export const remember = (key: string, value: string): void => {
  properties().setProperty(key, value);
};

/** Outside the workbooks, and after them: a run killed in between leaves the truth ahead of this memory, never behind it. */
export function keepSequence(office: Office, sequence: number): void {
  remember(memoryKeys.sequence, String(sequence));
  office.journal.sequence = sequence;
}

export const nextSequence = (office: Office): number => (office.journal.sequence ?? 0) + 1;
