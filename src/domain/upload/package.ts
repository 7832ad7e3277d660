// A submission on its way: offered to a lead, approved, uploaded. The engine's own record, out of everybody else's reach.
import type { MediaFile } from '../content/content';
import type { Cover } from '../content/cover';
import type { Snapshot } from '../content/submission';
import type { Past } from '../review/past';
import type { AccountMode, Platform, Status } from '../words';
import { rollUp, type TargetState } from './target';

export const packageStates = ['offered', 'approved', 'returned', 'withdrawn', 'cancelled', 'finished'] as const;
export type PackageState = (typeof packageStates)[number];

/** What became of one target: kept with the package, and on record in the register. */
export interface Result {
  readonly accountId: string;
  readonly platform: Platform;
  readonly handle: string;
  readonly postId: string;
  readonly link: string;
  /** ISO, UTC. */
  readonly publishedAt: string;
  /** How it got there: by itself, or by a person's hand. */
  readonly way: AccountMode;
  /** For the register: what could not be checked, or who recorded it. */
  readonly remark: string;
  /** Runs of the engine that worked on it. */
  readonly executions: number;
  /** Tag of the mirror row in the ledger's register. */
  readonly mirrorTag: string;
}

/** What a lead may put right without sending a content back. */
export interface Corrections {
  readonly caption: string;
  readonly captionX: string;
  readonly hashtags: string;
  readonly altText: string;
}

export interface Package {
  readonly tag: string;
  readonly packageKey: string;
  readonly state: PackageState;
  readonly contentNo: string;
  readonly version: number;
  readonly digest: string;
  readonly snapshot: Snapshot;
  readonly contentTag: string;
  readonly reviewTag: string;
  readonly addressee: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly requestId: string;
  /** The version before where it differs, and why earlier ones came back. */
  readonly past: Past;
  readonly copies: readonly MediaFile[];
  readonly decidedAt: string;
  readonly note: string;
  /** Items of the checklist that the lead excepted, in the lead's words; '' when none. */
  readonly exceptions: string;
  /** The texts of the row before the lead corrected them: the row may still show them. Null when nothing was corrected. */
  readonly corrected: Corrections | null;
  readonly notBefore: string;
  /** ISO, UTC: when a person queued what waits for queueing. */
  readonly queuedAt: string;
  readonly results: readonly Result[];
  readonly notices: readonly string[];
}

/** What is posted of a package: the copies of its files, and after them the copy of its cover, where that is a picture. */
export function mediaOf({ snapshot, copies }: Pick<Package, 'snapshot' | 'copies'>) {
  const { form, files, cover } = snapshot;
  const picture = copies[files.length];
  const copied: Cover | null = cover?.kind === 'picture' && picture ? { kind: 'picture', file: picture } : cover;
  return { form, files: copies.slice(0, files.length), cover: copied };
}

export const packageKey = (contentNo: string, version: number): string => `${contentNo}/${version}`;

/** The status a content's row shows, from its newest package and that package's targets still on their way. */
export function statusOf(
  pack: Pick<Package, 'state' | 'results' | 'snapshot'>,
  onTheWay: readonly TargetState[],
): Status {
  if (pack.state === 'offered') return 'in_review';
  if (pack.state === 'returned') return 'returned';
  if (pack.state === 'withdrawn') return 'drafting';
  if (pack.state === 'cancelled') return 'cancelled';
  const done = pack.results.map((): TargetState => 'published');
  return rollUp([...onTheWay, ...done], pack.snapshot.timing === 'scheduled' ? 'scheduled' : 'ready');
}

/** Whether the package's uploads may begin at `now` (epoch ms). Strategic issues always wait to be queued by a person. */
export function mayBegin(pack: Pick<Package, 'state' | 'notBefore' | 'queuedAt' | 'snapshot'>, now: number): boolean {
  // Written so that a moment nobody can read holds the upload back.
  if (pack.state !== 'approved' || !(now >= Date.parse(pack.notBefore))) return false;
  const { timing, publishAt, isStrategic } = pack.snapshot;
  if ((isStrategic || timing === 'wait') && pack.queuedAt === '') return false;
  return timing !== 'scheduled' || (publishAt !== null && now >= Date.parse(publishAt));
}
