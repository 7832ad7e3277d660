// One package for one account, with its own state; a content's status is the roll-up of its targets.
import type { Status } from './words';

export const targetStates = ['waiting', 'in_progress', 'published', 'failed', 'unsure'] as const;
export type TargetState = (typeof targetStates)[number];

/** Never used twice: number, version and account. */
export const targetKey = (contentNo: string, version: number, accountId: string): string =>
  `${contentNo}/${version}/${accountId}`;

export const isFinal = (state: TargetState): boolean =>
  state === 'published' || state === 'failed' || state === 'unsure';

/** The one table that turns targets into the content's status. */
export function rollUp(states: readonly TargetState[], beforeFirst: Status): Status {
  if (states.every((state) => state === 'waiting')) return beforeFirst;
  if (!states.every(isFinal)) return 'uploading';
  if (states.includes('unsure')) return 'unsure';
  if (states.every((state) => state === 'published')) return 'published';
  return states.includes('published') ? 'partial' : 'failed';
}
