// Instagram's refusals, HTTP 400 each. documented codes and subcodes:
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes ; texts as seen in public where a source is named.
import type { GraphErrorShape } from '../facebook/error-shape';

export const instagramErrors = {
  igServer: { code: -1, subcode: 2207001, message: 'Instagram server error. Try again.', transient: true },
  igCreateFailed: { code: -1, subcode: 2207032, message: 'Create media fail, please try to re-create media' },
  igUploadFailed: { code: -1, subcode: 2207053, message: 'Unknown upload error' },
  igFetchTimeout: {
    code: -2,
    subcode: 2207003,
    message: 'Timeout',
    userMessage: 'It takes too long to download the media.',
  },
  igExpired: {
    code: -2,
    subcode: 2207020,
    message: 'Media expired',
    userMessage: 'The media you are trying to access has expired. Please try to upload again.',
  },
  igThumbOffset: { code: 1, subcode: 2207057, message: 'Thumbnail offset must be within video duration.' },
  /** reported, also for posts that went live: https://github.com/gitroomhq/postiz-app/issues/1681 */
  igSpam: {
    code: 4,
    subcode: 2207051,
    message: 'Application request limit reached',
    transient: false,
    title: 'Action is blocked',
    userMessage: 'We restrict certain activity to protect our community. Tell us if you think we made a mistake.',
  },
  igQuota: {
    code: 9,
    subcode: 2207042,
    message: 'Maximum posts are reached',
    userMessage: 'You reached the maximum number of posts that is allowed to be published by Content Publishing API.',
  },
  /** documented permission; reported text: error 10 of https://developers.facebook.com/docs/graph-api/guides/error-handling */
  igPermission: { code: 10, message: '(#10) Application does not have permission for this action' },
  /** documented that MANAGE or CREATE_CONTENT is asked of the person; assumed code and text */
  igTask: {
    code: 200,
    message: '(#200) The user does not have sufficient administrative permission on the linked Page',
  },
  igMediaNotFound: {
    code: 24,
    subcode: 2207006,
    message: 'The requested resource does not exist',
    title: 'Media not found',
    userMessage: 'The media with the given ID cannot be found.',
  },
  igUnknownContainer: {
    code: 24,
    subcode: 2207008,
    message: 'The requested resource does not exist',
    title: 'Media builder not found',
    userMessage: 'The media builder with the given creation ID does not exist or has expired.',
  },
  igRestricted: {
    code: 25,
    subcode: 2207050,
    message: 'The Instagram account is restricted.',
    userMessage: 'The Instagram professional account is inactive, checkpointed, or restricted.',
  },
  igMediaType: { code: 100, subcode: 2207023, message: 'Unknown media type', title: 'Unknown media type' },
  igVideoFormat: {
    code: 352,
    subcode: 2207026,
    message: 'Unsupported format',
    userMessage: 'The video format is not supported. Please check spec for supported format.',
  },
  /** reported: https://github.com/gitroomhq/postiz-app/pull/1900 */
  igFetchFailed: {
    code: 9004,
    subcode: 2207052,
    message: 'Only photo or video can be accepted as media type.',
    transient: false,
    title: "Media download has failed. The media URI doesn't meet our requirements.",
    userMessage: 'The media could not be fetched from this URI. Please check the limits and make it accessible.',
  },
  /** reported: https://github.com/activepieces/activepieces/issues/10389 */
  igNotReady: {
    code: 9007,
    subcode: 2207027,
    message: 'Media ID is not available',
    transient: false,
    title: 'Cannot publish',
    userMessage: 'The media is not ready to be published. Please wait a moment.',
  },
  igImageTooLarge: { code: 36000, subcode: 2207004, message: 'The image size is too large.' },
  igImageFormat: { code: 36001, subcode: 2207005, message: 'The image format is not supported.' },
  igRatio: {
    code: 36003,
    subcode: 2207009,
    message: 'The aspect ratio is not supported.',
    title: 'Invalid aspect ratio',
    userMessage: 'The submitted image with this aspect ratio cannot be published.',
  },
  igCaption: {
    code: 36004,
    subcode: 2207010,
    message: 'The caption is too long.',
    userMessage: 'The caption has more than 2,200 characters, 30 hashtags or 20 mentions.',
  },
  /** documented throttle of Instagram's business use case: https://developers.facebook.com/docs/graph-api/overview/rate-limiting */
  igThrottle: {
    code: 80002,
    message: '(#80002) There have been too many calls to this Instagram account. Wait a bit and try again.',
    transient: true,
  },
} as const satisfies Record<string, GraphErrorShape>;
