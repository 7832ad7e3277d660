// One package for one account, with its own state; a content's status is the roll-up of its targets.
import type { Status } from '../words';

/** 'handed_over': a person finishes it in the platform's own app, and then records the link. */
export const targetStates = ['waiting', 'in_progress', 'handed_over', 'published', 'failed', 'unsure'] as const;
export type TargetState = (typeof targetStates)[number];

/** Never used twice: number, version and account. */
export const targetKey = (contentNo: string, version: number, accountId: string): string =>
  `${contentNo}/${version}/${accountId}`;

/** The engine has nothing left to do for it. */
export const isFinal = (state: TargetState): boolean =>
  state === 'published' || state === 'failed' || state === 'unsure';

/** Nothing has left the house yet: it still waits for its turn, or for a person's hand. */
const hasNotLeft = (state: TargetState): boolean => state === 'waiting' || state === 'handed_over';

/** The one table that turns targets into the content's status. */
export function rollUp(states: readonly TargetState[], beforeFirst: Status): Status {
  if (states.every(hasNotLeft)) return beforeFirst;
  if (!states.every(isFinal)) return 'uploading';
  if (states.includes('unsure')) return 'unsure';
  if (states.every((state) => state === 'published')) return 'published';
  return states.includes('published') ? 'partial' : 'failed';
}
