// The protection that makes a decision one lead's alone: put on, checked before anything is taken, mended by set-up.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange (documented)

import { sameAddress } from '../../domain/office/people';
import type { Package } from '../../domain/upload/package';
import { batch, type Guard, type Request, type Row, readTabs, type TabNow } from '../../google/book';
import { engineAddress } from '../../google/identity';
import { updateRow } from '../../google/requests';
import { decisionColumns, reviewsTab } from '../../tabs/ledger/reviews';
import { columnOf } from '../ledger';
import type { Office } from '../office';
import type { Truth } from '../truth';
import { openRow } from './open-rows';

const has = (addresses: readonly string[], email: string): boolean => addresses.some((one) => sameAddress(one, email));

/** The decision cells must be writable by the addressee and the engine alone, at the place where the row stands now. */
export function isGuarded(tab: TabNow, row: Row, pack: Pick<Package, 'addressee'>): boolean {
  const allowed = [pack.addressee, engineAddress()];
  return decisionColumns.every((key) => {
    const column = columnOf(tab, reviewsTab, key);
    return tab.guards.some(
      (guard) =>
        !guard.warningOnly &&
        !guard.isWide &&
        guard.startRow <= row.index &&
        row.index < guard.endRow &&
        guard.startColumn <= column &&
        column < guard.endColumn &&
        guard.editors.every((editor) => has(allowed, editor)),
    );
  });
}

const ofRow = (tab: TabNow, index: number): Guard[] =>
  tab.guards.filter((guard) => guard.startRow === index && guard.endRow === index + 1);

/** A row's own protection goes with it. */
export const dropGuards = (tab: TabNow, index: number): Request[] =>
  ofRow(tab, index).map((guard) => ({ deleteProtectedRange: { protectedRangeId: guard.id } }));

/** What a decision is emptied to when nobody can say who ticked it. */
export const untaken = { attested: false, sentFor: '', send: false } as const;

/**
 * Guards every open row as it should be, and returns how many were not. What was ticked while the cells stood open goes: it may
 * be anybody's. Runs before the tab's own protection is mended, because that one would make an open row look guarded.
 */
export function mendReviews(office: Office, truth: Truth): number {
  const tab = readTabs(office.ledger, [{ key: reviewsTab.key, rows: 'all' }]).get(reviewsTab.key);
  const open = (tab?.rows ?? []).flatMap((row) => {
    const pack = openRow(truth, row.tag)?.pack;
    return pack ? [{ row, pack }] : [];
  });
  const wrong = tab ? open.filter(({ row, pack }) => !isRight(tab, row, pack)) : [];
  if (!tab || wrong.length === 0) return 0;
  const { zone } = office.ledger;
  batch(
    office.ledger,
    wrong.flatMap(({ row, pack }) => [
      ...dropGuards(tab, row.index),
      ...updateRow(reviewsTab, tab.sheetId, tab.header, zone, row.index, untaken),
      ...reviewGuard(tab, row.index, [engineAddress(), pack.addressee]),
    ]),
  );
  return wrong.length;
}

/** Guarded, and no leftover of a neighbour's protection locks its own lead out. */
const isRight = (tab: TabNow, row: Row, pack: Package): boolean =>
  isGuarded(tab, row, pack) && ofRow(tab, row.index).every((guard) => has(guard.editors, pack.addressee));

/** The cells that decide, writable by `editors` alone. Adjoining columns share one range; a moved one has its own. */
export function reviewGuard(tab: TabNow, row: number, editors: readonly string[]): Request[] {
  const columns = decisionColumns.map((key) => columnOf(tab, reviewsTab, key)).sort((a, b) => a - b);
  const runs: { start: number; end: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last?.end === column) last.end = column + 1;
    else runs.push({ start: column, end: column + 1 });
  }
  return runs.map(({ start, end }) => ({
    addProtectedRange: {
      protectedRange: {
        range: {
          sheetId: tab.sheetId,
          startRowIndex: row,
          endRowIndex: row + 1,
          startColumnIndex: start,
          endColumnIndex: end,
        },
        description: 'siar: keputusan',
        warningOnly: false,
        editors: { users: [...editors] },
      },
    },
  }));
}
