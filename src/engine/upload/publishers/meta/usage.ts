// When a throttled account may be called again, if Meta says so in its header.
// https://developers.facebook.com/docs/graph-api/overview/rate-limiting (documented): estimated_time_to_regain_access, in minutes.
import * as z from 'zod/mini';
import { parseJson } from '../../../../google/schema';

const usageSchema = z.record(
  z.string(),
  z.array(z.object({ estimated_time_to_regain_access: z.optional(z.number()) })),
);

/** Undefined when the header is absent, or knows of no waiting. */
export function secondsToRegainAccess(headers: Readonly<Record<string, string>>): number | undefined {
  const usage = parseJson(usageSchema, headers['x-business-use-case-usage'] ?? '') ?? {};
  const minutes = Object.values(usage).flatMap((uses) => uses.map((use) => use.estimated_time_to_regain_access ?? 0));
  const longest = Math.max(0, ...minutes);
  return longest > 0 ? longest * 60 : undefined;
}
