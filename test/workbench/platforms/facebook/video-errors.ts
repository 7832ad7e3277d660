// Refusals of films on Pages. documented subcodes and texts: https://developers.facebook.com/docs/video-api/reference/error-codes ,
// https://developers.facebook.com/docs/video-api/guides/reels-publishing#error-codes ; assumed: that they come under code 6000.
import type { GraphErrorShape } from './error-shape';

const again = 'There was a problem uploading your video. Please try uploading it again.';
const coded = <S extends number>(subcode: S, message: string) => ({ code: 6000, subcode, message });

export const videoErrors = {
  videoProblem: {
    code: 6000,
    message: '(#6000) There was a problem uploading your video file. Please try again with another file.',
  },
  videoNoPermission: coded(1363042, 'You don’t have permission to upload a video here.'),
  videoTooLarge: coded(
    1363023,
    'The video you tried to upload is too large. The maximum size for a video is 2 GB. Please try again with a smaller file.',
  ),
  videoTooSmall: coded(
    1363022,
    'The video you tried to upload is too small. The minimum size for a video is 1 KB. Please try again with a larger file.',
  ),
  videoTimeout: { ...coded(1363030, 'Your video upload timed out before it could be completed.'), transient: true },
  videoRetry: { ...coded(1363019, again), transient: true },
  /** The right offsets come with it, as `error_data`; see video-upload.ts. */
  videoWrongOffset: { ...coded(1363037, again), transient: true },
  /** "server to receive partial file" */
  videoIncomplete: coded(1363033, again),
  /** assumed subcode, listed without words in https://github.com/facebookarchive/php-graph-sdk FacebookResponseException: a session that is over */
  videoSessionGone: coded(1363041, again),
  /** "It looks like you are uploading a file that is not ..." */
  videoNone: coded(1363031, 'No Video Detected. It looks like you are uploading a file that is not a video.'),
  videoRatio: coded(
    1363040,
    'The video you tried to upload has an aspect ratio that isn’t supported on Facebook. Aspect ratios for videos need to be between 16x9 and 9x16. Please try uploading a video in a supported aspect ratio.',
  ),
  videoResolution: coded(
    1363127,
    'The video you tried to upload has resolution that isn’t supported on Facebook for this product. Please try uploading a video with a supported resolution',
  ),
  videoDuration: coded(
    1363128,
    'The video you tried to upload has a duration that isn’t supported on Facebook for this product. Please try uploading a video with a supported duration.',
  ),
  videoFrameRate: coded(
    1363129,
    'The video you tried to upload has an average frame rate that isn’t supported on Facebook for this product. Please try uploading a video with a supported frame rate.',
  ),
  /** documented: 30 reels by API within 24 hours, said when publishing (reels-publishing, "Rate Limit"); assumed code */
  reelQuota: { code: 613, message: '(#613) Calls to this api have exceeded the rate limit.', transient: true },
} as const satisfies Record<string, GraphErrorShape>;
