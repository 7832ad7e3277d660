// Meta's refusals and what they mean to us. Decide on code and subcode, never on text: texts follow the token owner's language.
// https://developers.facebook.com/docs/graph-api/guides/error-handling ,
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes ,
// https://developers.facebook.com/docs/video-api/reference/error-codes (documented), and what github.com/gitroomhq/postiz-app
// maps for Pages: 1346003, 1349125, 1366046, 1366051, 1390008, 1404xxx, 1609010, 2069019, 4854002 (reported).

import * as z from 'zod/mini';
import type { ErrorKind } from '../../../../domain/problem';
import { parseJson } from '../../../../google/schema';

const errorSchema = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.optional(z.number()),
    is_transient: z.optional(z.boolean()),
  }),
});

interface Rule {
  /** Codes and subcodes in one list: their numbers do not meet. A subcode says more, so it is looked up first. */
  readonly codes: readonly number[];
  readonly kind: ErrorKind;
  /** Key of the message that names the remedy, where a better one exists than the kind's own. */
  readonly problem?: string;
  /** Seconds to leave it alone. */
  readonly seconds?: number;
}

const rules: readonly Rule[] = [
  { codes: [102, 190], kind: 'reconnect' },
  { codes: [3, 10, 200, 210, 240, 283, 298, 299, 1363042], kind: 'reconnect' },

  { codes: [4, 17, 32, 341, 613, 1390008], kind: 'rate_limited' },
  { codes: Array.from({ length: 15 }, (_, i) => 80000 + i), kind: 'rate_limited' },
  // The quota is counted over 24 hours back from now: six tries this far apart see a whole day pass.
  { codes: [2207042], kind: 'rate_limited', problem: 'dailyQuota', seconds: 18_000 },

  { codes: [1, 2, -1, -2, 1363019, 1363030, 1363033, 1363047, 1609010], kind: 'temporary' },
  { codes: [2207001, 2207003, 2207032, 2207053, 2207077, 2207082], kind: 'temporary' },
  { codes: [9004, 2207052], kind: 'temporary', problem: 'pictureNotFetched' },
  { codes: [24, 2207006, 2207008, 2207020, 9007, 2207027], kind: 'temporary' },

  // The same message right after the same message, or the same photos: a strong hint that the first one landed.
  { codes: [506, 1366051], kind: 'unknown_outcome' },
  // Reported: the post went live all the same, https://github.com/gitroomhq/postiz-app/issues/1681
  { codes: [2207051], kind: 'unknown_outcome', problem: 'postingBlocked' },

  { codes: [368], kind: 'rejected', problem: 'postingBlocked' },
  { codes: [1346003, 1404102], kind: 'rejected', problem: 'contentPolicy' },
  { codes: [25, 2207050, 1404006, 1404112], kind: 'rejected', problem: 'accountRestricted' },
  { codes: [1404078, 4854002], kind: 'rejected', problem: 'pageAuthorization' },

  {
    codes: [36000, 36001, 2207004, 2207005, 324, 1349125, 1366046, 2069019],
    kind: 'invalid',
    problem: 'pictureRefused',
  },
  { codes: [36003, 2207009], kind: 'invalid', problem: 'pictureRatioRefused' },
  { codes: [36004, 2207010, 2207040], kind: 'invalid', problem: 'captionRefused' },
  { codes: [352, 2207026, 6000, 1363022, 1363023, 1363031], kind: 'invalid', problem: 'filmRefused' },
  { codes: [1363040, 1363127, 1363128, 1363129], kind: 'invalid', problem: 'filmRefused' },
  { codes: [100, 1609005], kind: 'invalid' },
];

/** What a code or subcode means, wherever it stands: in an error, in a container's status, in a film's. */
export const ruleFor = (...codes: readonly (number | undefined)[]): Rule | undefined =>
  codes
    .map((code) => rules.find((rule) => code !== undefined && rule.codes.includes(code)))
    .find((rule) => rule !== undefined);

export interface MetaRefusal {
  readonly kind: ErrorKind;
  /** `190/460`: for the log and the message. */
  readonly code: string;
  readonly numbers: readonly number[];
  readonly problem?: string;
  readonly seconds?: number;
}

/** Undefined when the body is no documented error: then nothing is known about the outcome. */
export function readRefusal(text: string): MetaRefusal | undefined {
  const parsed = parseJson(errorSchema, text);
  if (!parsed) return undefined;
  const { code, error_subcode: subcode, is_transient: isTransient } = parsed.error;
  const rule = ruleFor(subcode, code);
  const kind = rule?.kind ?? 'rejected';
  return {
    // Throttled and disconnected mean the same however short their life; of the rest "transient" says: not the content's fault.
    kind: isTransient && (kind === 'invalid' || kind === 'rejected') ? 'temporary' : kind,
    code: subcode === undefined ? String(code) : `${code}/${subcode}`,
    numbers: subcode === undefined ? [code] : [code, subcode],
    ...(rule?.problem === undefined ? {} : { problem: rule.problem }),
    ...(rule?.seconds === undefined ? {} : { seconds: rule.seconds }),
  };
}

export const isAbout = (refusal: MetaRefusal, ...codes: readonly number[]): boolean =>
  refusal.numbers.some((number) => codes.includes(number));
