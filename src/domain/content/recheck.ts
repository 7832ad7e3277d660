// A frozen submission, checked once more: whoever wrote it may have changed the script that checked it first, and a lead may correct it.

import type { Problem } from '../problem';
import { correct } from '../review/corrections';
import { fixColumn } from '../review/decision';
import type { Corrections } from '../upload/package';
import type { Platform } from '../words';
import { type PrecheckWorld, precheck } from './precheck';
import { type Snapshot, snapshotProblems, snapshotText } from './submission';

const platformsOf = (snapshot: Snapshot, { accounts }: PrecheckWorld): Platform[] =>
  accounts.filter((one) => snapshot.accounts.includes(one.accountId)).map((one) => one.platform);

export const recheck = (snapshot: Snapshot, world: PrecheckWorld): Problem[] =>
  precheck(
    {
      ...snapshot,
      fileRefs: snapshot.files.map((file) => file.fileId),
      platforms: platformsOf(snapshot, world),
      publishAt: snapshot.publishAt === null ? null : Date.parse(snapshot.publishAt),
    },
    snapshot.files,
    world,
  );

export interface Correction {
  readonly snapshot: Snapshot;
  /** What forbids to post it, said where the lead can mend it. */
  readonly problems: readonly Problem[];
}

/** The submission with the lead's texts. What they did not cause (a time that has passed, say) is not held against them. */
export function correctionOf(submitted: Snapshot, texts: Corrections, world: PrecheckWorld): Correction {
  const snapshot = correct(submitted, texts, platformsOf(submitted, world));
  const known = recheck(submitted, world).map(keyOf);
  const found = [...recheck(snapshot, world), ...snapshotProblems(snapshotText(snapshot))];
  return {
    snapshot,
    problems: found
      .filter((problem) => !known.includes(keyOf(problem)))
      .map((problem) => ({ ...problem, column: reviewColumn[problem.column ?? ''] ?? 'decision' })),
  };
}

const keyOf = ({ code, column }: Problem): string => `${code} ${column ?? ''}`;

/** The columns the lead has. A platform's own caption cannot be put right there, but the hashtags below it can. */
const reviewColumn: Readonly<Record<string, string>> = {
  ...fixColumn,
  captionInstagram: fixColumn.hashtags,
  captionFacebook: fixColumn.hashtags,
  captionTiktok: fixColumn.hashtags,
};
