// A row that changed after it was submitted. In review: the submission is void. Approved, nothing sent yet: the package is held until
// the row is put back or approved anew, so that neither text is posted. Once a target has begun, the package goes out as approved.
import { editedColumns, withCorrections } from '../../domain/content/edits';
import type { Problem } from '../../domain/problem';
import type { Package } from '../../domain/upload/package';
import { contentsTab } from '../../tabs/ledger/contents';
import { draftOf } from '../../tabs/ledger/draft';
import { readContent } from '../content-row';
import { type Ledger, tabOf } from '../ledger';
import type { Office } from '../office';
import { changePackage, commit, readTruth, type Truth } from '../truth';

/** Problems of the rows of open packages that no longer say what was submitted, by package key. */
export type Edits = ReadonlyMap<string, readonly Problem[]>;

export function findEdits(office: Office, truth: Truth, ledger: Ledger): Edits {
  const contents = tabOf(ledger, contentsTab);
  return new Map(
    truth.packages.flatMap((pack) => {
      const cells = ledger.tagged.get(pack.contentTag);
      if (!cells || !isOpen(truth, pack)) return [];
      const { row } = readContent(office.ledger, contents, cells);
      // A column that is gone is the owner's trouble, not an edit of every row.
      const draft = withCorrections(draftOf(row), pack.corrected, pack.snapshot);
      const columns = editedColumns(draft, pack.snapshot, truth.accounts).filter((key) => contents.header.has(key));
      const code = pack.state === 'offered' ? 'editedWhileInReview' : 'editedAfterApproval';
      return columns.length === 0
        ? []
        : [[pack.packageKey, columns.map((column) => ({ code, column, values: {} }))] as const];
    }),
  );
}

/** Waiting for its lead, or approved with no call made for any of its targets. */
const isOpen = (truth: Truth, pack: Package): boolean =>
  pack.state === 'offered' || (pack.state === 'approved' && !hasBegun(truth, pack));

export const hasBegun = (truth: Truth, pack: Package): boolean =>
  pack.results.length > 0 ||
  truth.targets.some((target) => target.packageKey === pack.packageKey && target.state !== 'waiting');

const voided = 'editedWhileInReview';

/** Why a withdrawn package was: its note names the reason and the columns. Undefined when a person withdrew it. */
export function whyVoided({ state, note }: Package): Problem[] | undefined {
  const [code, ...columns] = note.split(' ');
  if (state !== 'withdrawn' || code !== voided) return undefined;
  return columns.map((column) => ({ code, column, values: {} }));
}

/** Takes edited submissions out of review, before a decision on the older text can be taken. */
export function voidEdited(office: Office, truth: Truth, edits: Edits): Truth {
  const edited = truth.packages.filter((pack) => pack.state === 'offered' && edits.has(pack.packageKey));
  for (const pack of edited) {
    const columns = (edits.get(pack.packageKey) ?? []).map((problem) => problem.column ?? '');
    commit(
      office,
      (tabs) => changePackage(office, tabs, pack.tag, { state: 'withdrawn', note: [voided, ...columns].join(' ') }),
      [
        {
          who: 'pengunggah otomatis',
          step: 2,
          event: 'voided',
          contentNo: pack.contentNo,
          version: pack.version,
          detail: columns.join(' '),
        },
      ],
    );
  }
  return edited.length === 0 ? truth : readTruth(office);
}
