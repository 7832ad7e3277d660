// Every error the Graph API is simulated to answer, once, with its source. Callers decide by code and subcode, so those are exact;
// texts are as seen in public where such a sight exists, else plain English of ours.
import { instagramErrors } from '../instagram/errors';
import { GraphError, type GraphErrorShape } from './error-shape';
import type { SessionEnd } from './types';
import { videoErrors } from './video-errors';

export { envelope, GraphError, type GraphErrorShape, NotSimulated } from './error-shape';

const session = (rest: string): string => `Error validating access token: ${rest}`;

/** Errors a fault may answer by name, and that the simulation answers by itself. */
const graphErrors = {
  /** documented: code 1, retry later; https://developers.facebook.com/docs/graph-api/guides/error-handling */
  unknown: { status: 500, code: 1, message: 'An unknown error has occurred.', transient: true },
  /** reported with HTTP 500 for photos that were posted all the same: https://github.com/arsduo/koala/issues/699 */
  service: {
    status: 500,
    code: 2,
    message: 'An unexpected error has occurred. Please retry your request later.',
    transient: true,
  },
  /** documented: https://developers.facebook.com/docs/graph-api/guides/error-handling */
  capability: { code: 3, message: '(#3) Application does not have the capability to make this API call.' },
  appThrottle: { code: 4, message: '(#4) Application request limit reached', transient: true },
  userThrottle: { code: 17, message: '(#17) User request limit reached', transient: true },
  pageThrottle: { code: 32, message: '(#32) Page request limit reached', transient: true },
  appLimit: { code: 341, message: '(#341) Application limit reached' },
  customThrottle: { code: 613, message: '(#613) Calls to this api have exceeded the rate limit.', transient: true },
  /** documented: error table of https://developers.facebook.com/docs/graph-api/reference/page/photos */
  pageCalls: {
    code: 80001,
    message:
      '(#80001) There have been too many calls to this Page account. Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.',
    transient: true,
  },
  /** reported: https://github.com/sns-sdks/python-facebook/issues/102 , https://github.com/pdir/social-feed-bundle/issues/184 */
  readPermission: {
    code: 10,
    message:
      "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature. Refer to https://developers.facebook.com/docs/apps/review/login-permissions#manage-pages and https://developers.facebook.com/docs/apps/review/feature#reference-PAGES_ACCESS for details.",
  },
  /** documented code 200 of https://developers.facebook.com/docs/graph-api/reference/page/photos ; assumed text */
  postPermission: {
    code: 200,
    message:
      '(#200) If posting to a group, requires app being installed in the group, and \nIf posting to a page, requires both pages_read_engagement and pages_manage_posts as an admin with sufficient administrative permission',
  },
  /** documented that a Page token is needed (same page); assumed code and text */
  asThePage: { code: 200, message: '(#200) Unpublished posts must be posted to a page as the page itself.' },
  /** documented code 283 (same page); reported text: https://github.com/PipedreamHQ/pipedream/issues/7581 */
  engagementPermission: {
    code: 283,
    message: '(#283) Requires pages_read_engagement permission to manage the object',
  },
  /** assumed: as for the other scope */
  listPermission: { code: 283, message: '(#283) Requires pages_show_list permission to manage the object' },
  /** documented that scheduled_posts needs one: https://developers.facebook.com/docs/graph-api/reference/page/scheduled_posts ; assumed code and text */
  pageTokenNeeded: { code: 210, message: '(#210) A page access token is required to request this resource.' },
  /** reported: https://stape.io/blog/api-calls-from-the-server-require-appsecret-proof-argument */
  proofMissing: {
    code: 100,
    type: 'GraphMethodException',
    message: 'API calls from the server require an appsecret_proof argument',
  },
  /** documented that a wrong proof is refused: https://developers.facebook.com/docs/graph-api/guides/secure-requests */
  proofWrong: {
    code: 100,
    type: 'GraphMethodException',
    message: 'Invalid appsecret_proof provided in the API argument',
  },
  /** assumed codes and texts, both */
  noToken: { code: 104, message: 'An access token is required to request this resource.' },
  notSomebody: {
    code: 2500,
    message: 'An active access token must be used to query information about the current user.',
  },
  /** reported: https://github.com/facebook/facebook-ios-sdk/issues/2576 */
  cannotParse: { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' },
  /** documented: https://developers.facebook.com/docs/graph-api/guides/error-handling */
  blocked: {
    code: 368,
    message: 'The action attempted has been deemed abusive or is otherwise disallowed',
    title: 'Temporarily Blocked',
  },
  /** documented code; reported text: https://github.com/facebook-csharp-sdk/facebook-csharp-sdk/issues/119 */
  duplicatePost: {
    code: 506,
    message: '(#506) Duplicate status message',
    title: 'Duplicate Status Update',
    userMessage:
      'This status update is identical to the last one you posted. Try posting something different, or delete your previous update.',
  },
  /** reported: https://github.com/facebookarchive/php-graph-sdk/issues/315 */
  cannotReadFiles: {
    code: 100,
    subcode: 1366046,
    message: 'Invalid parameter',
    transient: false,
    title: "Can't Read Files",
    userMessage:
      "Your photos couldn't be uploaded. Photos should be less than 4 MB and saved as JPG, PNG, GIF or TIFF files.",
  },
  /** reported: https://github.com/gitroomhq/postiz-app libraries/nestjs-libraries/src/integrations/social/facebook.provider.ts */
  alreadyPosted: {
    code: 100,
    subcode: 1366051,
    message: 'Invalid parameter',
    transient: false,
    title: 'Already Posted',
    userMessage: 'These photos were already posted.',
  },
  /** reported: https://github.com/node-facebook/facebook-node-sdk/issues/43 */
  needsFile: { code: 324, message: '(#324) Requires upload file' },
  /** documented code 324 "Missing or invalid image file": https://developers.facebook.com/docs/graph-api/reference/page/photos ; reported subcode: postiz-app, as above */
  invalidImage: { code: 324, subcode: 2069019, message: '(#324) Missing or invalid image file' },
  /** reported: https://github.com/gitroomhq/postiz-app, same file */
  pageAuthorization: {
    code: 100,
    subcode: 1404078,
    message: 'Invalid parameter',
    title: 'Page Publishing Authorization Required',
  },
  contentPolicy: { code: 100, subcode: 1346003, message: 'Invalid parameter', title: 'Content Not Allowed' },
  tooFast: { code: 100, subcode: 1390008, message: 'Invalid parameter', title: 'You Are Going Too Fast' },
  /** documented: https://developers.facebook.com/docs/graph-api/guides/error-handling */
  linkNotScraped: { code: 1609005, message: '(#1609005) Error Posting Link: An error occurred scraping the link.' },
  /** documented subcode 33; the form a fault answers with, see `noSuchObject` */
  readFailed: {
    code: 100,
    subcode: 33,
    type: 'GraphMethodException',
    message:
      'Unsupported get request. The object does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api',
  },
} as const satisfies Record<string, GraphErrorShape>;

export const errors = { ...graphErrors, ...videoErrors, ...instagramErrors } as const;

export type ErrorName = keyof typeof errors;

export const shapeOf = (name: ErrorName): GraphErrorShape => errors[name];

export const fail = (name: ErrorName): GraphError => new GraphError(errors[name]);

/** documented code 100; texts follow the form seen in public: "(#100) Param x must be ..." */
export const invalid = (text: string): GraphError => new GraphError({ code: 100, message: `(#100) ${text}` });

/** documented ambiguity of 100/33: missing, forbidden or unsupported. reported text: https://github.com/gitroomhq/postiz-app/issues/1562 */
export const noSuchObject = (method: string, id: string): GraphError =>
  new GraphError({
    code: 100,
    subcode: 33,
    type: 'GraphMethodException',
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
  });

/** The whole call fails. reported: https://github.com/pdir/social-feed-bundle/issues/153 , https://github.com/facebook/facebook-java-business-sdk/issues/351 */
export const noSuchField = (field: string, nodeType: string): GraphError =>
  invalid(`Tried accessing nonexisting field (${field}) on node type (${nodeType})`);

/** documented subcodes: https://developers.facebook.com/docs/graph-api/guides/error-handling ; reported texts */
export function sessionError(subcode: SessionEnd, appId: string, when: string): GraphError {
  const texts: Record<SessionEnd, string> = {
    458: session(`The user has not authorized application ${appId}.`),
    459: session('You cannot access the app till you log in to www.facebook.com and follow the instructions given.'),
    460: session(
      'The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
    ),
    463: session(`Session has expired. The current time is ${when}.`),
    464: session('Sessions for the user are not allowed because the user is not a confirmed user.'),
    467: session('The session is invalid because the user logged out.'),
    492: session('User associated with the Page access token does not have an appropriate role on the Page.'),
  };
  return new GraphError({ code: 190, subcode, message: texts[subcode] });
}
