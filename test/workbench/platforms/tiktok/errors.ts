// TikTok's refusals by their codes. Codes and HTTP statuses are documented; texts follow the pages' descriptions (assumed word for word).
// documented: https://developers.tiktok.com/doc/content-posting-api-reference-direct-post , …-query-creator-info , …-get-video-status , …-upload-video

export interface Refusal {
  status: number;
  code: string;
  message: string;
}

export class TiktokError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Something real TikTok does and this one does not: answered by name, never kindly. */
export class NotSimulated extends Error {}

export const errors = {
  invalid_param: { status: 400, message: 'One or more parameters are invalid.' },
  /** Plural in the Display API. documented: https://developers.tiktok.com/doc/tiktok-api-v2-error-handling */
  invalid_params: { status: 400, message: 'One or more fields in request is invalid' },
  invalid_publish_id: { status: 400, message: 'The publish_id does not exist' },
  token_not_authorized_for_specified_publish_id: {
    status: 400,
    message: 'The access_token does not have authorization for the publish_id',
  },
  access_token_invalid: {
    status: 401,
    message: 'The access token is invalid or not found in the request.',
  },
  scope_not_authorized: {
    status: 401,
    message: 'The user did not authorize the scope required for completing this request.',
  },
  spam_risk_too_many_posts: {
    status: 403,
    message: 'The daily post cap from the API is reached for the current user.',
  },
  spam_risk_user_banned_from_posting: { status: 403, message: 'The user is banned from making new posts.' },
  spam_risk_too_many_pending_share: {
    status: 403,
    message: 'There may be at most 5 pending shares within any 24-hour period.',
  },
  reached_active_user_cap: {
    status: 403,
    message: 'The daily quota for active publishing users from your client is reached.',
  },
  /** reported text: https://github.com/gitroomhq/postiz-app/issues/1314 */
  unaudited_client_can_only_post_to_private_accounts: {
    status: 403,
    message:
      'Please review our integration guidelines at https://developers.tiktok.com/doc/content-sharing-guidelines/',
  },
  privacy_level_option_mismatch: {
    status: 403,
    message: 'privacy_level is not specified or not among the options from the /publish/creator_info/query/ API',
  },
  rate_limit_exceeded: { status: 429, message: 'The API rate limit was exceeded. Please try again later.' },
  internal_error: { status: 500, message: 'Something is wrong. Please try again later.' },
} as const satisfies Record<string, Omit<Refusal, 'code'>>;
export type ErrorCode = keyof typeof errors;

/** What the upload host may answer instead of taking a chunk. documented: https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide */
export const uploadErrors = {
  upload_malformed: 400,
  upload_expired: 403,
  upload_unknown: 404,
  upload_range: 416,
} as const;
export type UploadErrorName = keyof typeof uploadErrors;

export const fail = (code: ErrorCode, message?: string): TiktokError =>
  new TiktokError({ ...errors[code], code, ...(message === undefined ? {} : { message }) });

export const invalid = (text: string): TiktokError => fail('invalid_param', text);
