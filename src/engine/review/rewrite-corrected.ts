// The one time the engine writes into staff's cells: a lead put a text right, and the row takes it over. Never over anything else.
import { rowTexts, textsOf } from '../../domain/review/corrections';
import type { Package } from '../../domain/upload/package';
import { byTag, keyRow, readFilters, type TaggedWrite, writeTagged } from '../../google/book';
import type { CellValue } from '../../tabs/column';
import { contentsTab } from '../../tabs/ledger/contents';
import { draftOf } from '../../tabs/ledger/draft';
import { isHeader, writeCells } from '../../tabs/tab';
import { readContent } from '../content-row';
import { differing } from '../differing';
import { type Ledger, tabOf } from '../ledger';
import type { Office } from '../office';
import type { Truth } from '../truth';

/** Safe to repeat: once a row shows the lead's texts there is nothing left to write. */
export function rewriteCorrected(office: Office, truth: Truth, ledger: Ledger): void {
  const stale = truth.packages.filter(
    (pack) =>
      pack.corrected !== null &&
      (pack.state === 'approved' || pack.state === 'finished') &&
      staleCells(office, ledger, pack, ledger.tagged.get(pack.contentTag)).length > 0,
  );
  if (stale.length === 0) return;
  const contents = tabOf(ledger, contentsTab);
  // Read again right before the write, because these cells are people's: what was typed a moment ago is not written over.
  const [keys, ...rows] = readFilters(office.ledger, [
    keyRow(contents.sheetId),
    ...stale.map((pack) => byTag(pack.contentTag)),
  ]);
  if (!isHeader(contents.header, keys?.[0] ?? [])) return;
  writeTagged(
    office.ledger,
    stale.flatMap((pack, i) => staleCells(office, ledger, pack, rows[i]?.[0])),
  );
}

function staleCells(
  office: Office,
  ledger: Ledger,
  pack: Package,
  cells: readonly CellValue[] | undefined,
): TaggedWrite[] {
  if (!cells || pack.corrected === null) return [];
  const contents = tabOf(ledger, contentsTab);
  const shown = textsOf(draftOf(readContent(office.ledger, contents, cells).row));
  const texts = rowTexts(shown, pack.corrected, textsOf(pack.snapshot));
  return differing(pack.contentTag, cells, writeCells(contentsTab, contents.header, texts, office.ledger.zone));
}
