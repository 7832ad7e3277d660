// Facebook's refusals and what they mean to us. Decide on code and subcode, never on text: texts follow the token owner's language.
// https://developers.facebook.com/docs/graph-api/guides/error-handling (documented)

import * as z from 'zod/mini';
import type { ErrorKind } from '../../../domain/problem';
import { parseJson } from '../../../google/schema';

export const graphErrorSchema = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.optional(z.number()),
    is_transient: z.optional(z.boolean()),
    fbtrace_id: z.optional(z.string()),
  }),
});

interface Rule {
  readonly codes: readonly number[];
  readonly kind: ErrorKind;
}

const rules: readonly Rule[] = [
  { codes: [102, 190], kind: 'reconnect' },
  { codes: [3, 10, 200, 210, 240, 283, 298, 299], kind: 'reconnect' },
  { codes: [4, 17, 32, 341, 613, 80000, 80001, 80002, 80004], kind: 'rate_limited' },
  { codes: [1, 2], kind: 'temporary' },
  { codes: [368], kind: 'rejected' },
  /** The same message right after the same message: a strong hint that the first one landed. */
  { codes: [506], kind: 'unknown_outcome' },
  { codes: [100, 324, 1609005], kind: 'invalid' },
];

/** Reported (Postiz's map): these photos have already been posted. */
const alreadyPosted = 1366051;

export interface GraphRefusal {
  readonly kind: ErrorKind;
  /** `190/460`: for the log and the message. */
  readonly code: string;
}

/** Undefined when the body is no documented error: then nothing is known about the outcome. */
export function readRefusal(text: string): GraphRefusal | undefined {
  const parsed = parseJson(graphErrorSchema, text);
  if (!parsed) return undefined;
  const { code, error_subcode: subcode, is_transient: isTransient } = parsed.error;
  const label = subcode === undefined ? String(code) : `${code}/${subcode}`;
  if (subcode === alreadyPosted) return { kind: 'unknown_outcome', code: label };
  if (isTransient) return { kind: 'temporary', code: label };
  return { kind: rules.find((rule) => rule.codes.includes(code))?.kind ?? 'rejected', code: label };
}
