// Protections: engine tabs for the engine alone, the review tab for leads, its engine columns for the engine. Protect first, share after.
// https://developers.google.com/workspace/sheets/api/samples/ranges#protected (documented): the owner always passes.

import type { PersonEntry } from '../../domain/office/people';
import { isValidAt } from '../../domain/office/people';
import { type Book, batch, type Guard, type Request, readTabs } from '../../google/book';
import { engineAddress } from '../../google/identity';
import { now } from '../../google/script';
import type { PageTab } from '../../tabs/ledger/pages';
import { decisionColumns, reviewsTab } from '../../tabs/ledger/reviews';
import type { Tab } from '../../tabs/tab';
import { isTable } from '../../tabs/workbooks';

interface WantedGuard {
  readonly range: { sheetId: number; startColumnIndex?: number; endColumnIndex?: number };
  readonly editors: readonly string[];
  readonly description: string;
}

/** Returns how many protections were added or mended. Protections of single review rows are the mirror's. */
export function guardTabs(book: Book, tabs: readonly (Tab | PageTab)[], people: readonly PersonEntry[]): number {
  const standingTabs = readTabs(
    book,
    tabs.map((tab) => ({ key: tab.key, rows: 0 })),
  );
  const owner = engineAddress();
  const leads = [
    ...new Set(people.filter((one) => one.role === 'team_lead' && isValidAt(one, now())).map((one) => one.email)),
  ];
  const requests = tabs.flatMap((tab): Request[] => {
    const standing = standingTabs.get(tab.key);
    const sheetId = book.sheetIds[tab.key];
    if (!standing || sheetId === undefined) return [];
    return wantedGuards(tab, sheetId, standing.header, owner, leads).flatMap((wanted) =>
      settle(wanted, standing.guards),
    );
  });
  batch(book, requests);
  return requests.length;
}

function wantedGuards(
  tab: Tab | PageTab,
  sheetId: number,
  header: ReadonlyMap<string, number>,
  owner: string,
  leads: readonly string[],
): WantedGuard[] {
  if (!isTable(tab))
    return tab.key === 'report' ? [] : [{ range: { sheetId }, editors: [owner], description: 'siar: halaman' }];
  if (tab.guard === 'engine') return [{ range: { sheetId }, editors: [owner], description: 'siar: tab pengunggah' }];
  if (tab.guard === 'open') return [];
  const columns = Object.keys(reviewsTab.columns)
    .filter((key) => !(decisionColumns as readonly string[]).includes(key))
    .flatMap((key) => header.get(key) ?? []);
  return [
    { range: { sheetId }, editors: [owner, ...leads], description: 'siar: tab pemeriksaan' },
    ...columns.map((column) => ({
      range: { sheetId, startColumnIndex: column, endColumnIndex: column + 1 },
      editors: [owner],
      description: 'siar: kolom pengunggah',
    })),
  ];
}

/** Adds the protection, mends its editors, or leaves it when it is as it should be. */
function settle(wanted: WantedGuard, guards: readonly Guard[]): Request[] {
  const same = guards.find(
    (guard) =>
      guard.startRow === 0 &&
      guard.endRow === Number.POSITIVE_INFINITY &&
      guard.startColumn === (wanted.range.startColumnIndex ?? 0) &&
      guard.endColumn === (wanted.range.endColumnIndex ?? Number.POSITIVE_INFINITY),
  );
  const editors = { users: [...wanted.editors], groups: [], domainUsersCanEdit: false };
  if (!same) {
    return [
      { addProtectedRange: { protectedRange: { ...wanted, editors: { users: editors.users }, warningOnly: false } } },
    ];
  }
  const isRight =
    !same.warningOnly && !same.isWide && [...same.editors].sort().join() === [...wanted.editors].sort().join();
  if (isRight) return [];
  return [
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: same.id, editors, warningOnly: false, unprotectedRanges: [] },
        fields: 'editors,warningOnly,unprotectedRanges',
      },
    },
  ];
}
