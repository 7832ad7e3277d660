// The refusals of X and what they mean to us. X has no codes: status, problem type and words are all there is, in several shapes.
// https://docs.x.com/x-api/fundamentals/response-codes-and-errors (documented); words as reported where a rule needs them.
import * as z from 'zod/mini';
import { parseJson } from '../../../../google/schema';

export type RefusalKind =
  | 'invalid'
  | 'reconnect'
  | 'rate_limited'
  | 'temporary'
  | 'rejected'
  /** Only the owner of the developer account can mend it. */
  | 'setup'
  | 'too_large'
  | 'duplicate'
  | 'media_refused';

export interface XRefusal {
  readonly kind: RefusalKind;
  /** `403/client-forbidden`: for the log and the message. */
  readonly code: string;
  readonly status: number;
  /** The message that names the remedy, where the kind's own does not. */
  readonly problem?: string;
}

interface Rule {
  readonly status: number;
  readonly says?: RegExp;
  /** Last part of the problem type: its host has changed before. */
  readonly type?: string;
  /** Codes of version 1.1, which still come through in places. */
  readonly oldCode?: number;
  readonly kind: RefusalKind;
  readonly problem?: string;
}

/** The first that fits counts. */
const rules: readonly Rule[] = [
  // Reported: https://github.com/plhery/node-twitter-api-v2/issues/588 . Expired, unready, unfit or somebody else's: the words are the same.
  { status: 400, says: /media ids are invalid/i, kind: 'media_refused' },
  { status: 400, says: /too long/i, kind: 'invalid', problem: 'xTextLong' },
  { status: 400, kind: 'invalid' },
  { status: 401, kind: 'reconnect' },
  // https://docs.x.com/x-api/getting-started/pricing : the token is good, so nothing is to be connected anew.
  { status: 402, kind: 'setup', problem: 'xCreditsUsed' },
  // Reported: https://github.com/akrherz/iembot/issues/163
  { status: 403, oldCode: 187, kind: 'duplicate' },
  { status: 403, says: /duplicate content/i, kind: 'duplicate' },
  { status: 403, oldCode: 186, kind: 'invalid', problem: 'xTextLong' },
  { status: 403, says: /text is too long/i, kind: 'invalid', problem: 'xTextLong' },
  // Reported: https://github.com/abraham/twitteroauth/issues/1257 . Comes after a good upload too.
  { status: 403, says: /video longer than/i, kind: 'invalid', problem: 'xFilmLong' },
  { status: 403, type: 'oauth1-permissions', kind: 'reconnect' },
  { status: 403, type: 'unsupported-authentication', kind: 'reconnect' },
  // Reported: the scope media.write is missing, and this one word is all X says. https://github.com/trypostit/trypost/issues/171
  { status: 403, says: /^\s*(Forbidden\s*)*$/, kind: 'reconnect' },
  { status: 403, kind: 'rejected', problem: 'xNotPermitted' },
  // Seen as an incident on media calls in May 2025 and January 2026. https://docs.x.com/incidents
  { status: 404, kind: 'temporary' },
  { status: 413, kind: 'too_large' },
  { status: 431, kind: 'too_large' },
  { status: 429, kind: 'rate_limited' },
];

const bodySchema = z.object({
  title: z.optional(z.string()),
  detail: z.optional(z.string()),
  type: z.optional(z.string()),
  message: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ message: z.optional(z.string()), code: z.optional(z.number()) }))),
});

/** Undefined where no rule knows the status: then nothing is known about the outcome. */
export function readRefusal(status: number, text: string): XRefusal | undefined {
  const body = parseJson(bodySchema, text);
  const items = body?.errors ?? [];
  const words = [body?.title, body?.detail, body?.message, ...items.map((item) => item.message)]
    .filter(Boolean)
    .join(' ');
  const type = /\/problems\/([\w-]+)$/.exec(body?.type ?? '')?.[1] ?? '';
  const codes = items.map((item) => item.code);
  const found = rules.find(
    (rule) =>
      rule.status === status &&
      (rule.says === undefined || rule.says.test(words)) &&
      (rule.type === undefined || rule.type === type) &&
      (rule.oldCode === undefined || codes.includes(rule.oldCode)),
  );
  if (!found) return undefined;
  const { kind, problem } = found;
  return { kind, status, code: type === '' ? `${status}` : `${status}/${type}`, ...(problem ? { problem } : {}) };
}
