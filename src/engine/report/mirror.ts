// Draws the truth into the ledger: rows' displays, the review tab, the register. Only what differs is written, so it may run at any time.
import { proposeCaptionX } from '../../domain/content/caption-x';
import type { Problem } from '../../domain/problem';
import type { Package } from '../../domain/upload/package';
import { batch, type Request, type TabNow, type TaggedWrite, writeTagged } from '../../google/book';
import { insertRows } from '../../google/requests';
import { say } from '../../i18n/say';
import type { CellValue } from '../../tabs/column';
import { contentsTab } from '../../tabs/ledger/contents';
import { uploadsTab } from '../../tabs/ledger/records';
import { sayProblems } from '../../tabs/say-problems';
import { writeCells } from '../../tabs/tab';
import { headerRows } from '../../tabs/workbooks';
import { showAccounts } from '../accounts/check-accounts';
import { readContent } from '../content-row';
import { differing } from '../differing';
import { findEdits, whyVoided } from '../intake/watch-edits';
import { type Ledger, tabOf } from '../ledger';
import type { Office } from '../office';
import { judgedWrites, reviewRequests } from '../review/mirror-reviews';
import { rewriteCorrected } from '../review/rewrite-corrected';
import type { Truth } from '../truth';
import { uploadRow } from '../upload/finish-target';
import { linkProblems } from '../upload/take-links';
import { mirrorLog } from './mirror-log';
import { rowDisplay } from './row-display';

/** One write for all displays that differ, one batch for rows that are missing or over; nothing when all is as it should be. */
export function mirror(office: Office, truth: Truth, ledger: Ledger): void {
  rewriteCorrected(office, truth, ledger);
  writeTagged(office.ledger, [...displays(office, truth, ledger), ...judgedWrites(office, truth, ledger)]);
  batch(office.ledger, [
    ...reviewRequests(office, truth, ledger),
    ...uploads(office, truth, ledger),
    ...mirrorLog(office, truth, ledger),
  ]);
  showAccounts(office, truth);
}

/** The newest package of each content speaks for its row. */
export const newestPackages = (packages: readonly Package[]): Package[] =>
  packages.filter(
    (pack) => !packages.some((other) => other.contentNo === pack.contentNo && other.version > pack.version),
  );

function displays(office: Office, truth: Truth, ledger: Ledger): TaggedWrite[] {
  const tab = tabOf(ledger, contentsTab);
  const edits = findEdits(office, truth, ledger);
  return newestPackages(truth.packages).flatMap((pack): TaggedWrite[] => {
    const cells = ledger.tagged.get(pack.contentTag);
    if (!cells) return [];
    const shown = rowDisplay(truth, pack);
    const note =
      heldNote(tab, edits.get(pack.packageKey) ?? whyVoided(pack)) ??
      [
        shown.note ?? '',
        ...proposal(office, truth, tab, pack, cells),
        ...linkNotes(tab, ledger, pack, linkProblems(office, truth, ledger, pack)),
      ].join('\n');
    const wanted = writeCells(contentsTab, tab.header, { ...shown, note }, office.ledger.zone);
    return differing(pack.contentTag, cells, wanted);
  });
}

/** Why nothing happens to a submitted row: somebody changed it. */
const heldNote = (tab: TabNow, problems: readonly Problem[] | undefined): string | undefined =>
  problems === undefined ? undefined : sayProblems({ tab: contentsTab, title: tab.title }, problems);

/** So many at once are enough to mend; a cell full of links must not outgrow the note. */
const toldLinks = 5;

/** Links that end no target, said where they stand just now. */
function linkNotes(tab: TabNow, ledger: Ledger, pack: Package, problems: readonly Problem[]): string[] {
  const at = ledger.numbers.indexOf(pack.contentNo);
  const row = at < 0 ? {} : { row: at + headerRows };
  const told = problems.slice(0, toldLinks);
  return told.length === 0 ? [] : [sayProblems({ tab: contentsTab, title: tab.title, ...row }, told)];
}

/** Whoever submits by cells has seen no panel: what X will get instead of the caption stands in the note. */
function proposal(office: Office, truth: Truth, tab: TabNow, pack: Package, cells: readonly CellValue[]): string[] {
  const { snapshot, submittedBy, state } = pack;
  const goesToX = truth.accounts.some((one) => one.platform === 'x' && snapshot.accounts.includes(one.accountId));
  if (state !== 'offered' || submittedBy !== '' || !goesToX) return [];
  const caption = snapshot.captions.x ?? proposeCaptionX(snapshot.caption, snapshot.hashtags);
  const isOwn = readContent(office.ledger, tab, cells).row.captionX !== '';
  return isOwn || caption === snapshot.caption.trim() ? [] : [say().note.proposedCaptionX({ caption })];
}

function uploads(office: Office, truth: Truth, ledger: Ledger): Request[] {
  const tab = tabOf(ledger, uploadsTab);
  const missing = truth.packages.flatMap((pack) =>
    pack.results
      .filter((result) => !ledger.tagged.has(result.mirrorTag))
      .map((result) => ({ values: uploadRow(truth, pack, result), tag: result.mirrorTag })),
  );
  return insertRows(uploadsTab, tab.sheetId, tab.header, office.ledger.zone, missing);
}
