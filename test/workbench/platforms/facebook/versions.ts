// The API versions and their lives. documented: https://developers.facebook.com/docs/graph-api/changelog/versions
import { GraphError } from './errors';
import type { Settings } from './types';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

/** Oldest first. */
const versions = [
  { version: 'v19.0', from: day('2024-01-23'), until: day('2026-05-21') },
  { version: 'v20.0', from: day('2024-05-21'), until: day('2026-09-24') },
  { version: 'v21.0', from: day('2024-10-02'), until: day('2027-01-21') },
  { version: 'v22.0', from: day('2025-01-21'), until: day('2027-05-20') },
  { version: 'v23.0', from: day('2025-05-29'), until: day('2027-10-08') },
  { version: 'v24.0', from: day('2025-10-08'), until: day('2028-02-18') },
  { version: 'v25.0', from: day('2026-02-18'), until: day('2028-07-29') },
  { version: 'v26.0', from: day('2026-07-29'), until: Number.POSITIVE_INFINITY },
] as const;

export const isVersion = (segment: string | undefined): segment is string => /^v\d+\.\d+$/.test(segment ?? '');

/**
 * The version that serves a call. A dead one is served by the oldest still alive, so is a call without version.
 * documented (older wording): https://developers.facebook.com/docs/graph-api/guides/versioning
 * assumed: the code of a refused dead version; a version that never was is an unknown path.
 */
export function servedVersion(asked: string | undefined, now: number, settings: Settings): string {
  const oldest = versions.find((item) => item.until > now)?.version ?? 'v26.0';
  if (asked === undefined) return oldest;
  const [major = 0, minor = 0] = asked.slice(1).split('.').map(Number);
  const known = versions.find((item) => item.version === asked);
  const dead = known ? known.until <= now : major < 19 && minor < 13;
  if (known && !dead && known.from <= now) return asked;
  if (!dead) throw new GraphError({ code: 2500, message: `Unknown path components: /${asked}` });
  if (settings.deadVersion === 'served') return oldest;
  throw new GraphError({
    code: 2635,
    message: `You are calling a deprecated version of the API. Please update to the latest version: v26.0.`,
  });
}
