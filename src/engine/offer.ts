// A submission becomes a package: its files copied, its reviewer named, its record kept. The mirror then shows it to the lead.
import { type Package, packageKey } from '../domain/package';
import { findReviewer, nameOf, sameAddress } from '../domain/people';
import { precheck } from '../domain/precheck';
import type { Problem } from '../domain/problem';
import { type Snapshot, sameSubmission, snapshotText } from '../domain/submission';
import { readTabs } from '../google/book';
import { snapshotSchema } from '../google/content-schema';
import { insertRows } from '../google/requests';
import { parseJson } from '../google/schema';
import { newTag, now, sha256Of } from '../google/script';
import { packageArchiveTab, packagesTab } from '../tabs/back-office/truth';
import { readRow } from '../tabs/tab';
import { copyMedia } from './media';
import type { Office } from './office';
import { changedText } from './review-row';
import { changePackage, commit, dropTargets, packageCells, type Truth, tabIn } from './truth';
import { hasBegun } from './watch-edits';

export interface Submission {
  readonly snapshot: Snapshot;
  readonly contentTag: string;
  /** The account of the run that submitted, or '' when it came by cells: then the row's `Pelaksana` is only a claim. */
  readonly submittedBy: string;
  readonly requestId: string;
}

export type Offered =
  | { readonly kind: 'offered'; readonly package: Package; readonly replaces: Package | undefined }
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const refused = (code: string, values: Problem['values'] = {}): Offered => ({
  kind: 'refused',
  problems: [{ code, values }],
});

/** Safe to repeat: a submission already offered, or the very same content waiting for its lead, is `known`. */
export function offer(office: Office, truth: Truth, submission: Submission): Offered {
  const { snapshot, requestId } = submission;
  const own = newestFirst(truth.packages.filter((pack) => pack.contentNo === snapshot.contentNo));
  if (own.some((pack) => pack.requestId === requestId)) return { kind: 'known' };
  if (own.some((pack) => pack.results.length > 0))
    return refused('alreadyPublished', { contentNo: snapshot.contentNo });
  const open = own.find((pack) => pack.state === 'offered' || pack.state === 'approved');
  if (open?.state === 'approved' && !mayReplace(truth, open, snapshot)) {
    return refused('alreadyApproved', { contentNo: open.contentNo });
  }
  if (open?.state === 'offered' && sameSubmission(open.snapshot, snapshot)) return { kind: 'known' };

  const authors = authorsOf(truth, submission);
  const reviewer = findReviewer(truth.people, authors, now());
  if (!reviewer) return refused('noReviewer');
  const past = history(office, snapshot.contentNo, requestId);
  if (past.taken) return { kind: 'known' };
  if (past.isPublished) return refused('alreadyPublished', { contentNo: snapshot.contentNo });
  const version = 1 + Math.max(past.lastVersion, ...own.map((pack) => pack.version));
  const media = copyMedia(office, snapshot.files, snapshot.contentNo, version);
  if (media.problems.length > 0) return { kind: 'refused', problems: media.problems };

  const pack: Package = {
    tag: newTag(),
    packageKey: packageKey(snapshot.contentNo, version),
    state: 'offered',
    contentNo: snapshot.contentNo,
    version,
    digest: sha256Of(snapshotText(snapshot)),
    snapshot,
    contentTag: submission.contentTag,
    reviewTag: newTag(),
    addressee: reviewer.email,
    submittedBy: submission.submittedBy,
    submittedAt: new Date(now()).toISOString(),
    requestId,
    changed: changedText(own[0]?.snapshot ?? past.lastSnapshot, snapshot, version - 1),
    copies: media.files,
    decidedAt: '',
    note: '',
    notBefore: '',
    queuedAt: '',
    results: [],
    notices: [],
  };
  record(office, pack, open);
  return { kind: 'offered', package: pack, replaces: open };
}

/** An approved package gives way to other content while nothing of it has left, or when nothing of it can leave any more. */
const mayReplace = (truth: Truth, pack: Package, snapshot: Snapshot): boolean =>
  hasFailed(truth, pack) || (!hasBegun(truth, pack) && !sameSubmission(pack.snapshot, snapshot));

/** Nothing of it was posted and nothing can be any more: a mended version may take its place. */
function hasFailed(truth: Truth, pack: Package): boolean {
  const targets = truth.targets.filter((target) => target.packageKey === pack.packageKey);
  return pack.results.length === 0 && targets.length > 0 && targets.every((target) => target.state === 'failed');
}

const newestFirst = (packages: readonly Package[]): Package[] => [...packages].sort((a, b) => b.version - a.version);

/** What a submission says about its limits is checked again: the desk that wrote it can be changed by any editor. */
export const recheck = (truth: Truth, snapshot: Snapshot): Problem[] =>
  precheck(
    {
      ...snapshot,
      fileRefs: snapshot.files.map((file) => file.fileId),
      platforms: truth.accounts.filter((one) => snapshot.accounts.includes(one.accountId)).map((one) => one.platform),
      publishAt: snapshot.publishAt === null ? null : Date.parse(snapshot.publishAt),
    },
    snapshot.files,
    { accounts: truth.accounts, now: now() },
  );

/** Everybody who may not decide it: who submitted, and whom the row names (by address or by name). */
export function authorsOf(
  truth: Truth,
  { submittedBy, snapshot }: Pick<Submission, 'submittedBy' | 'snapshot'>,
): string[] {
  const named = truth.people
    .filter(
      (entry) => sameAddress(entry.email, snapshot.staff) || sameAddress(nameOf([entry], entry.email), snapshot.staff),
    )
    .map((entry) => entry.email);
  return [submittedBy, ...named].filter((email) => email !== '');
}

interface Past {
  readonly lastVersion: number;
  /** This very submission was taken before. */
  readonly taken: boolean;
  readonly isPublished: boolean;
  readonly lastSnapshot: Snapshot | undefined;
}

/** What became of the content's packages that are over, read only when something is submitted. */
function history(office: Office, contentNo: string, requestId: string): Past {
  const tab = readTabs(office.backOffice, [{ key: packageArchiveTab.key, rows: 'all' }]).get(packageArchiveTab.key);
  const rows = (tab?.rows ?? []).map(
    (row) => readRow(packageArchiveTab, tab?.header ?? new Map(), row.cells, office.backOffice.zone).row,
  );
  const own = rows.filter((row) => row.contentNo === contentNo);
  const last = own.reduce<(typeof own)[number] | undefined>(
    (newest, row) => ((row.version ?? 0) > (newest?.version ?? 0) ? row : newest),
    undefined,
  );
  return {
    lastVersion: last?.version ?? 0,
    taken: own.some((row) => row.requestId === requestId),
    isPublished: own.some((row) => row.results !== '' && row.results !== '[]'),
    lastSnapshot: last && parseJson(snapshotSchema, last.snapshot),
  };
}

/** The new package, and the older offer it replaces, in one batch. */
function record(office: Office, pack: Package, replaces: Package | undefined): void {
  commit(
    office,
    (tabs) => {
      const tab = tabIn(tabs, packagesTab);
      const { zone } = office.backOffice;
      const insert = insertRows(packagesTab, tab.sheetId, tab.header, zone, [
        { values: packageCells(pack), tag: pack.tag },
      ]);
      return replaces
        ? [
            ...changePackage(office, tabs, replaces.tag, { state: 'withdrawn' }),
            ...dropTargets(tabs, replaces),
            ...insert,
          ]
        : insert;
    },
    [
      {
        who: pack.submittedBy || `${pack.snapshot.staff} (menurut kolom Pelaksana)`,
        step: 2,
        event: 'submitted',
        contentNo: pack.contentNo,
        version: pack.version,
        detail: `${pack.digest} -> ${pack.addressee}`,
      },
    ],
  );
}
