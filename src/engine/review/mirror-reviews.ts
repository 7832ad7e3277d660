// The rows of `Pemeriksaan`: made when something is offered, kept as they were offered, gone once it is decided.
import type { Package } from '../../domain/upload/package';
import type { Request, Row, TabNow, TaggedWrite } from '../../google/book';
import { thumbnailLinkOf } from '../../google/drive';
import { engineAddress } from '../../google/identity';
import { deleteRow, insertRows } from '../../google/requests';
import { now } from '../../google/script';
import { type ReviewRow, reviewsTab } from '../../tabs/ledger/reviews';
import { writeCells } from '../../tabs/tab';
import { headerRows } from '../../tabs/workbooks';
import { differing } from '../differing';
import { type Ledger, tabOf } from '../ledger';
import { smallPicture } from '../material/thumbnail';
import { hasTimeToTakeIn, type Office } from '../office';
import type { Truth } from '../truth';
import { type OpenRow, openRows } from './open-rows';
import { dropGuards, reviewGuard } from './review-guard';
import { judgedColumns } from './review-row';

/** What leads judge by stands as it was offered, whoever got at it. */
export function judgedWrites(office: Office, truth: Truth, ledger: Ledger): TaggedWrite[] {
  const tab = tabOf(ledger, reviewsTab);
  return openRows(truth).flatMap((open) => {
    const row = tab.rows.find((one) => one.tag === open.tag);
    if (!row) return [];
    const offered = open.values();
    const shown: Partial<ReviewRow> = {
      ...Object.fromEntries(judgedColumns.map((key) => [key, offered[key]])),
      ...latePreview(tab, row, open),
    };
    return differing(row.tag, row.cells, writeCells(reviewsTab, tab.header, shown, office.ledger.zone));
  });
}

/** Rows still wanted stand; decided ones go, missing ones come: a deleted row returns, and what its lead typed elsewhere stays. */
export function reviewRequests(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const tab = tabOf(ledger, reviewsTab);
  const wanted = openRows(truth);
  const gone = tab.rows.filter((row) => row.tag !== '' && !wanted.some((open) => open.tag === row.tag));
  const missing = wanted.filter((open) => !tab.rows.some((row) => row.tag === open.tag));
  if (gone.length === 0 && missing.length === 0) return [];
  const { zone } = office.ledger;
  const owner = engineAddress();
  const rows = missing.map(({ tag, pack, values, choices }) => ({
    values: { ...values(), preview: hasTimeToTakeIn(office) ? previewOf(pack) : '' },
    tag,
    choices,
  }));
  return [
    ...gone
      .map((row) => row.index)
      .sort((a, b) => b - a)
      .flatMap((index) => [...dropGuards(tab, index), deleteRow(tab.sheetId, index)]),
    ...insertRows(reviewsTab, tab.sheetId, tab.header, zone, rows),
    ...missing.flatMap(({ pack }, i) => reviewGuard(tab, headerRows + i, [owner, pack.addressee])),
  ];
}

/** Pixels of the longer side, and the characters a cell can spare for them. */
const previewPixels = 400;
const previewChars = 45_000;

/** Of the engine's own copy, so that the lead sees what will be posted. */
function previewOf({ copies: [copy] }: Package): string {
  if (!copy) return '';
  try {
    return smallPicture(thumbnailLinkOf(copy.fileId), previewPixels, previewChars);
  } catch (error) {
    console.warn(copy.name, error);
    return '';
  }
}

/** Drive may need some minutes for the picture of a fresh copy: the next ticks ask again, then nobody does. */
const previewPatienceMs = 12 * 60_000;

function latePreview(tab: TabNow, { cells }: Row, { pack, stopped }: OpenRow): Partial<ReviewRow> {
  if (stopped) return {};
  const column = tab.header.get('preview');
  const isYoung = now() - Date.parse(pack.submittedAt) < previewPatienceMs;
  return column !== undefined && isYoung && (cells[column] ?? '') === '' ? { preview: previewOf(pack) } : {};
}
