// A submission becomes a package: its files copied, its reviewer named, its record kept. The mirror then shows it to the lead.

import { type Snapshot, sameSubmission, snapshotText } from '../../domain/content/submission';
import { findReviewer, nameOf, sameAddress } from '../../domain/office/people';
import type { Problem } from '../../domain/problem';
import { pastOf, type ReturnNote } from '../../domain/review/past';
import { type Package, packageKey, packageStates } from '../../domain/upload/package';
import { snapshotSchema } from '../../google/content-schema';
import { insertRows } from '../../google/requests';
import { parseJson } from '../../google/schema';
import { newTag, now, sha256Of } from '../../google/script';
import { packagesTab } from '../../tabs/back-office/truth';
import { copyMedia } from '../material/media';
import type { Office } from '../office';
import { changePackage, commit, dropTargets, packageCells, type Truth, tabIn } from '../truth';
import { readArchive } from '../upload/archive';
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
    past: pastOf(own[0] ?? past.last, snapshot, [...returnNotes(truth, own), ...returnNotes(truth, past.returned)]),
    copies: media.files,
    decidedAt: '',
    note: '',
    exceptions: '',
    corrected: null,
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
  readonly last: Pick<Package, 'version' | 'snapshot'> | undefined;
  readonly returned: readonly Returned[];
}

type Returned = Pick<Package, 'state' | 'version' | 'decidedAt' | 'addressee' | 'note'>;

const returnNotes = (truth: Truth, packages: readonly Returned[]): ReturnNote[] =>
  packages
    .filter((pack) => pack.state === 'returned')
    .map(({ version, decidedAt, addressee, note }) => ({
      version,
      at: decidedAt,
      by: nameOf(truth.people, addressee),
      note,
    }));

/** What became of the content's packages that are over, read only when something is submitted. */
function history(office: Office, contentNo: string, requestId: string): Past {
  const own = readArchive(office).filter((row) => row.contentNo === contentNo);
  const last = own.reduce<(typeof own)[number] | undefined>(
    (newest, row) => ((row.version ?? 0) > (newest?.version ?? 0) ? row : newest),
    undefined,
  );
  const snapshot = last && parseJson(snapshotSchema, last.snapshot);
  return {
    lastVersion: last?.version ?? 0,
    taken: own.some((row) => row.requestId === requestId),
    isPublished: own.some((row) => row.results !== '' && row.results !== '[]'),
    last: snapshot && { version: last?.version ?? 0, snapshot },
    returned: own.map((row) => ({
      ...row,
      state: packageStates.find((state) => state === row.state) ?? 'withdrawn',
      version: row.version ?? 0,
    })),
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
