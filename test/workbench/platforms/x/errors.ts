// Every refusal the simulated X gives, once, with its source. Shapes differ on purpose: X answers in several.
// documented: https://docs.x.com/x-api/fundamentals/response-codes-and-errors
import type { Json } from '../../google/contract';
import type { Settings } from './settings';

export interface XErrorShape {
  status: number;
  title?: string;
  detail?: string;
  /** Last part of the problem type; '' means about:blank. */
  problem?: string;
  /** The invalid-request form: one message with the parameters it is about. */
  message?: string;
  parameters?: Record<string, string[]>;
  extra?: Record<string, Json>;
  /** No body at all. */
  empty?: boolean;
}

export class XError extends Error {
  constructor(
    readonly shape: XErrorShape,
    /** For the record of traffic; X does not say it. */
    readonly reason: string | null = null,
  ) {
    super(shape.detail ?? shape.message ?? String(shape.status));
  }
}

/** A call that X knows and this simulation does not: answered 501. */
export class NotSimulated extends Error {}

/** documented: problem types moved from api.twitter.com to api.x.com with version 2.167 */
export const problemType = (problem: string, settings: Settings): string =>
  problem === ''
    ? 'about:blank'
    : `https://api.${settings.vocabulary === 'old' ? 'twitter' : 'x'}.com/2/problems/${problem}`;

export function bodyOf(shape: XErrorShape, settings: Settings): Json {
  if (shape.message !== undefined)
    return {
      errors: [{ ...(shape.parameters ? { parameters: shape.parameters } : {}), message: shape.message }],
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: problemType('invalid-request', settings),
    };
  return {
    ...shape.extra,
    title: shape.title ?? '',
    type: problemType(shape.problem ?? '', settings),
    status: shape.status,
    detail: shape.detail ?? '',
  };
}

/** Refusals a fault may answer by name, and that the simulation answers by itself. */
export const errors = {
  /** reported: {"title":"Unauthorized","type":"about:blank","status":401,"detail":"Unauthorized"} https://github.com/plhery/node-twitter-api-v2/issues/469 */
  unauthorized: { status: 401, title: 'Unauthorized', detail: 'Unauthorized' },
  /** reported, bare, for media calls without media.write: https://github.com/plhery/node-twitter-api-v2/issues/588 */
  forbidden: { status: 403, title: 'Forbidden', detail: 'Forbidden' },
  /** reported: https://github.com/plhery/node-twitter-api-v2/issues/493 */
  oauth1Permissions: {
    status: 403,
    title: 'Forbidden',
    detail: 'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.',
    problem: 'oauth1-permissions',
  },
  /** documented: https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
  unsupportedAuthentication: {
    status: 403,
    title: 'Unsupported Authentication',
    detail:
      'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
    problem: 'unsupported-authentication',
  },
  /** reported: https://github.com/gitroomhq/postiz-app/issues/1513 (generic: suspended, plan, reply not summoned) */
  notPermitted: { status: 403, title: 'Forbidden', detail: 'You are not permitted to perform this action.' },
  /** documented type; reported text: https://github.com/gitroomhq/postiz-app libraries/nestjs-libraries/src/integrations/social/x.provider.ts */
  featureNotPermitted: {
    status: 403,
    title: 'Forbidden',
    detail: 'Your account is not permitted to access this feature.',
    problem: 'client-forbidden',
  },
  /** documented: https://docs.x.com/x-api/fundamentals/response-codes-and-errors ; reported text: https://github.com/akrherz/iembot/issues/163 */
  duplicate: {
    status: 403,
    title: 'Forbidden',
    detail: 'You are not allowed to create a Tweet with duplicate content.',
  },
  /** reported: https://github.com/abraham/twitteroauth/issues/1257 */
  longVideo: {
    status: 403,
    title: 'Forbidden',
    detail: 'This user is not allowed to post a video longer than 2 minutes.',
  },
  /** documented status and title: https://docs.x.com/x-api/getting-started/pricing ; assumed text */
  creditsDepleted: {
    status: 402,
    title: 'CreditsDepleted',
    detail: 'Your enrolled account does not have any credits to fulfill this request.',
    problem: 'credits',
  },
  /** documented: https://docs.x.com/x-api/fundamentals/rate-limits */
  tooManyRequests: { status: 429, title: 'Too Many Requests', detail: 'Too Many Requests' },
  /** documented: https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
  usageCapped: {
    status: 429,
    title: 'UsageCapExceeded',
    detail: 'Usage cap exceeded: Monthly product cap',
    problem: 'usage-capped',
    extra: { period: 'Monthly', scope: 'Product' },
  },
  /** reported as an incident on media calls, 28 to 30 May 2025: https://docs.x.com/incidents */
  notFound: { status: 404, title: 'Not Found', detail: 'Not Found' },
  /** reported, the body empty: https://github.com/makerprism/ocaml-social-sdk/pull/25 */
  chunkTooLarge: { status: 413, empty: true },
  /** documented status; assumed form */
  unavailable: { status: 503, title: 'Service Unavailable', detail: 'Service Unavailable' },
  /** reported: https://github.com/plhery/node-twitter-api-v2/issues/501 , https://github.com/abraham/twitteroauth/issues/1222 */
  mediaInvalid: { status: 400, message: 'Your media IDs are invalid.', parameters: { 'media.media_ids': [] } },
  /** reported (403 in some sights): https://github.com/gitroomhq/postiz-app, x.provider.ts */
  textTooLong: { status: 400, message: 'Your Tweet text is too long.' },
  /** reported: https://github.com/gitroomhq/postiz-app, x.provider.ts */
  invalidUrl: { status: 400, message: 'The Tweet contains an invalid URL.' },
  cashtags: { status: 400, message: 'Your Tweet contains more than one cashtag, which is the maximum.' },
  fourItems: { status: 400, message: 'Your Tweet may carry a maximum of 4 items.' },
  /** reported, in the v1.1 upload and after: https://github.com/retifrav/retifrav.github.io/issues/30 , https://github.com/sferik/twitter-ruby/issues/811 */
  segmentsDoNotAddUp: { status: 400, message: 'Segments do not add up to provided total file size.' },
  /** reported for v1.1: https://github.com/PipedreamHQ/pipedream/pull/5308 */
  segmentIndex: { status: 400, message: 'SegmentIndex must be between 0 and 999.' },
} as const satisfies Record<string, XErrorShape>;

export type ErrorName = keyof typeof errors;

export const fail = (name: ErrorName, reason: string | null = null): XError => new XError(errors[name], reason);

/** documented form; texts as seen in public: https://github.com/geduldig/TwitterAPI/issues/227 */
export const invalid = (message: string, parameters?: Record<string, string[]>): XError =>
  new XError({ status: 400, message, ...(parameters ? { parameters } : {}) });

export const mediaInvalid = (ids: readonly string[], reason: string): XError =>
  new XError({ ...errors.mediaInvalid, parameters: { 'media.media_ids': [...ids] } }, reason);

/** reported for STATUS: https://github.com/J7mbo/twitter-api-php/issues/171 ("BadRequest: Not found"). assumed for append and finalize */
export const noSuchMedia = (id: string): XError => invalid('BadRequest: Not found', { media_id: [id] });

/** documented partial error: https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
export const notFoundError = (
  settings: Settings,
  what: { resource: 'tweet' | 'user' | 'post'; parameter: string; id: string },
): Json => ({
  value: what.id,
  detail: `Could not find ${what.resource} with ${what.parameter}: [${what.id}].`,
  title: 'Not Found Error',
  resource_type: what.resource,
  parameter: what.parameter,
  resource_id: what.id,
  type: problemType('resource-not-found', settings),
});
