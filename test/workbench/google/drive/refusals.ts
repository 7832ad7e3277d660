// Switches: Drive refuses the next calls although nothing is wrong with them, as it does under load. No state.
import type { DriveMethod } from './caller';
import { DriveError, type DriveProblem } from './errors';

const problems = {
  userRateLimitExceeded: {
    // documented: too many calls of one user in a minute answer 403 userRateLimitExceeded [G/guides/limits]
    status: 403,
    domain: 'usageLimits',
    message: 'User Rate Limit Exceeded',
  },
  rateLimitExceeded: {
    // documented: Drive's own limits may answer 429 rateLimitExceeded besides [G/guides/handle-errors]
    status: 429,
    domain: 'usageLimits',
    message: 'Rate Limit Exceeded',
  },
  sharingRateLimitExceeded: {
    // documented: too much sharing at once answers 403 sharingRateLimitExceeded [G/guides/handle-errors]
    status: 403,
    domain: 'global',
    message: 'Rate limit exceeded. User message: "These item(s) could not be shared because a rate limit was exceeded"',
  },
  backendError: {
    // documented: something wrong at Google's side answers 500 backendError [G/guides/handle-errors]
    status: 500,
    domain: 'global',
    message: 'Backend Error',
  },
} as const satisfies Record<string, Omit<DriveProblem, 'reason'>>;

export type RefusalReason = keyof typeof problems;

export interface Refusals {
  /** The next calls of this method (of any, when absent) are refused, and do nothing. */
  plan(reason: RefusalReason, more?: { method?: DriveMethod; times?: number }): void;
  /** Throws when this call is to be refused. */
  meet(method: DriveMethod): void;
}

export function createRefusals(): Refusals {
  let planned: { reason: RefusalReason; method?: DriveMethod; times: number }[] = [];
  return {
    plan(reason, { method, times = 1 } = {}) {
      planned.push({ reason, times, ...(method !== undefined && { method }) });
    },
    meet(method) {
      const one = planned.find((plan) => plan.method === undefined || plan.method === method);
      if (one === undefined) return;
      one.times -= 1;
      planned = planned.filter(({ times }) => times > 0);
      throw new DriveError({ reason: one.reason, ...problems[one.reason] });
    },
  };
}
