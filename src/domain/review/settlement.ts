// What a lead may say of an upload that stopped: where the platform cannot tell, only a person who looks at the account can.
import { findRole, type PersonEntry } from '../office/people';
import type { Problem } from '../problem';
import type { Settlement } from '../words';

/**
 * How an upload stopped. 'unknown': a publishing call was never answered. 'public': the platform named the post, and only its
 * address is missing. 'failed': certainly not public.
 */
export type Stop = 'unknown' | 'public' | 'failed';

/** A repeat is offered only where nothing can be public. */
export const answersTo: Readonly<Record<Stop, readonly Settlement[]>> = {
  unknown: ['posted', 'not_posted'],
  public: ['posted'],
  failed: ['retry', 'posted'],
};

/** The chosen word, or what is wrong with it. */
export function judgeSettlement(
  word: string | null,
  stop: Stop,
  addressee: string,
  people: readonly PersonEntry[],
  now: number,
): Settlement | Problem {
  if (!findRole(people, addressee, 'team_lead', now))
    return { code: 'reviewerLapsed', column: 'addressee', values: {} };
  const fitting = answersTo[stop].find((one) => one === word);
  return fitting ?? { code: 'settlementMissing', column: 'decision', values: {} };
}
