// The truth, read once a run from the back office and changed only here: every change is one atomic batch that also logs it.

import * as z from 'zod/mini';
import type { Account } from '../domain/office/account';
import type { PersonEntry } from '../domain/office/people';
import { readSettings, type Settings } from '../domain/office/settings';
import { noPast } from '../domain/review/past';
import type { Package } from '../domain/upload/package';
import { packageStates } from '../domain/upload/package';
import { targetStates } from '../domain/upload/target';
import { batch, type Request, readTabs, type TabNow } from '../google/book';
import { correctionsSchema, mediaFileSchema, pastSchema, resultSchema, snapshotSchema } from '../google/content-schema';
import { Fault } from '../google/fault';
import { deleteRow, updateRow } from '../google/requests';
import { parseJson } from '../google/schema';
import { accountsTab, checklistTab, peopleTab, settingsTab } from '../tabs/back-office/settings';
import { type PackageRow, packagesTab, registerTab, type TargetRow, targetsTab } from '../tabs/back-office/truth';
import { logTab } from '../tabs/ledger/records';
import { type Columns, type RowOf, readRow, type Tab } from '../tabs/tab';
import { type LogEntry, logRequests } from './log';
import { keepSequence, nextSequence, type Office } from './office';

export interface Target {
  readonly tag: string;
  readonly targetKey: string;
  readonly packageKey: string;
  readonly accountId: string;
  readonly state: (typeof targetStates)[number];
  readonly phase: string;
  readonly intentAt: string;
  readonly absentAt: string;
  readonly attempts: number;
  readonly executions: number;
  readonly retryAt: string;
  readonly problem: string;
  readonly reviewTag: string;
  readonly settledAt: string;
  readonly sequence: number;
}

export interface Truth {
  readonly people: readonly PersonEntry[];
  readonly accounts: readonly Account[];
  readonly settings: Settings;
  readonly checklist: readonly { readonly itemId: string; readonly required: boolean; readonly text: string }[];
  readonly packages: readonly Package[];
  readonly targets: readonly Target[];
  /** Tags of the newest log row and the newest register row: what the mirror and the report are compared with. */
  readonly logHead: string;
  readonly registerHead: string;
  /** How far this truth has come: every change of it counts one up. */
  readonly sequence: number;
  readonly tabs: ReadonlyMap<string, TabNow>;
}

const wishes = [
  ...[peopleTab, accountsTab, settingsTab, checklistTab, packagesTab, targetsTab].map((tab) => ({
    key: tab.key,
    rows: 'all' as const,
  })),
  { key: registerTab.key, rows: 1 },
  { key: logTab.key, rows: 1 },
];

/** One service call. Throws a `setup` fault that names a lost tab. */
export function readTruth(office: Office): Truth {
  const tabs = readTabs(office.backOffice, wishes);
  const zone = office.backOffice.zone;
  const rowsOf = <C extends Columns>(tab: Tab<C>) => {
    const now = tabs.get(tab.key);
    if (!now) throw new Fault('setup', 'tabMissing', { tab: tab.title.id });
    return now.rows
      .map((row) => ({ tag: row.tag, ...readRow(tab, now.header, row.cells, zone) }))
      .filter(({ row }) => Object.values(row).some((value) => value !== '' && value !== null && value !== false));
  };
  const targets = rowsOf(targetsTab).map(({ tag, row }) => readTarget(tag, row));
  const headOf = (tab: Tab): string => tabs.get(tab.key)?.rows[0]?.tag ?? '';
  return {
    people: rowsOf(peopleTab).flatMap(({ row }) => (row.role === null ? [] : [{ ...row, role: row.role }])),
    accounts: rowsOf(accountsTab).flatMap(({ row }) =>
      row.platform === null || row.accountId === ''
        ? []
        : [{ ...row, platform: row.platform, mode: row.mode ?? ('manual' as const) }],
    ),
    settings: readSettings(rowsOf(settingsTab).map(({ row }) => row)),
    checklist: rowsOf(checklistTab).map(({ row }) => row),
    packages: rowsOf(packagesTab).map(({ tag, row }) => readPackage(tag, row)),
    targets,
    logHead: headOf(logTab),
    registerHead: headOf(registerTab),
    sequence: Math.max(0, ...[...targets, ...rowsOf(logTab).map(({ row }) => row)].map((row) => row.sequence ?? 0)),
    tabs,
  };
}

const damaged = (tab: Tab, key: string): Fault => new Fault('setup', 'truthDamaged', { tab: tab.title.id, key });

export function readPackage(tag: string, row: PackageRow): Package {
  const snapshot = parseJson(snapshotSchema, row.snapshot);
  const copies = parseJson(z.array(mediaFileSchema), row.copies);
  const results = parseJson(z.array(resultSchema), row.results || '[]');
  const notices = parseJson(z.array(z.string()), row.notices || '[]');
  const corrected = parseJson(z.nullable(correctionsSchema), row.corrected || 'null');
  const past = row.past === '' ? noPast : parseJson(pastSchema, row.past);
  const state = packageStates.find((one) => one === row.state);
  if (!snapshot || !copies || !results || !notices || corrected === undefined || !past || !state)
    throw damaged(packagesTab, row.packageKey);
  return { ...row, tag, state, snapshot, copies, results, notices, corrected, past, version: row.version ?? 0 };
}

function readTarget(tag: string, row: TargetRow): Target {
  const state = targetStates.find((one) => one === row.state);
  if (!state) throw damaged(targetsTab, row.targetKey);
  return {
    ...row,
    tag,
    state,
    attempts: row.attempts ?? 0,
    executions: row.executions ?? 0,
    sequence: row.sequence ?? 0,
  };
}

/** A target's cells, as the journal keeps them. */
export function targetCells(change: Partial<Target>): Partial<TargetRow> {
  const { tag: _tag, ...cells } = change;
  return cells;
}

/** A package's cells, as they are kept. */
export function packageCells(change: Partial<Package>): Partial<PackageRow> {
  const { snapshot, copies, results, notices, corrected, past, tag: _tag, ...plain } = change;
  return {
    ...plain,
    ...(snapshot ? { snapshot: JSON.stringify(snapshot) } : {}),
    ...(copies ? { copies: JSON.stringify(copies) } : {}),
    ...(past ? { past: JSON.stringify(past) } : {}),
    ...(results ? { results: JSON.stringify(results) } : {}),
    ...(notices ? { notices: JSON.stringify(notices) } : {}),
    ...(corrected === undefined ? {} : { corrected: corrected === null ? '' : JSON.stringify(corrected) }),
  } as Partial<RowOf<typeof packagesTab>>;
}

/** The tabs a change of the truth may touch, as they stand at this moment. */
export type TruthTabs = ReadonlyMap<string, TabNow>;

/**
 * Reads the rows' places anew, then applies `change` and its log entries whole or not at all: two service calls.
 * A change that throws leaves nothing half done; a killed run leaves either all of it or none.
 */
export function commit(office: Office, change: (tabs: TruthTabs) => Request[], entries: readonly LogEntry[]): void {
  const tabs = readTabs(office.backOffice, [
    { key: packagesTab.key, rows: 'all' },
    { key: targetsTab.key, rows: 'all' },
    { key: registerTab.key, rows: 0 },
    { key: logTab.key, rows: 1 },
  ]);
  const sequence = nextSequence(office);
  batch(office.backOffice, [...change(tabs), ...logRequests(office, tabs, entries, sequence)]);
  keepSequence(office, sequence);
}

export function tabIn(tabs: TruthTabs, tab: Tab): TabNow {
  const now = tabs.get(tab.key);
  if (!now) throw new Fault('setup', 'tabMissing', { tab: tab.title.id });
  return now;
}

/** Requests that change a package's cells at the place it stands now; none when it is gone. */
export function changePackage(office: Office, tabs: TruthTabs, tag: string, change: Partial<Package>): Request[] {
  const tab = tabIn(tabs, packagesTab);
  const row = tab.rows.find((one) => one.tag === tag);
  if (!row) return [];
  return updateRow(packagesTab, tab.sheetId, tab.header, office.backOffice.zone, row.index, packageCells(change));
}

/** The same for a target. */
export function changeTarget(office: Office, tabs: TruthTabs, tag: string, cells: Partial<TargetRow>): Request[] {
  const tab = tabIn(tabs, targetsTab);
  const row = tab.rows.find((one) => one.tag === tag);
  return row ? updateRow(targetsTab, tab.sheetId, tab.header, office.backOffice.zone, row.index, cells) : [];
}

/** Requests that take a package's targets off the journal; later rows first, so that no index shifts under the next. */
export function dropTargets(tabs: TruthTabs, pack: Pick<Package, 'packageKey'>): Request[] {
  const tab = tabIn(tabs, targetsTab);
  const column = tab.header.get('packageKey') ?? 0;
  return tab.rows
    .filter((row) => row.cells[column] === pack.packageKey)
    .map((row) => deleteRow(tab.sheetId, row.index))
    .reverse();
}
