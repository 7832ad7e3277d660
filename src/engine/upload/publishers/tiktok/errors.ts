// TikTok's refusals and reasons of failure, and what they mean to us: one table, looked up by code, never by text.
// https://developers.tiktok.com/doc/tiktok-api-v2-error-handling , .../content-posting-api-reference-direct-post ,
// .../content-posting-api-reference-upload-video , .../content-posting-api-reference-get-video-status (documented)
import type { ErrorKind } from '../../../../domain/problem';

export interface Rule {
  readonly codes: readonly string[];
  readonly kind: ErrorKind;
  /** Key of the message that names the remedy, where a better one exists than the kind's own. */
  readonly problem?: string;
  /** Seconds to leave it alone. */
  readonly seconds?: number;
}

const rules: readonly Rule[] = [
  { codes: ['access_token_invalid', 'auth_removed'], kind: 'reconnect' },
  { codes: ['scope_not_authorized', 'scope_permission_missed'], kind: 'reconnect' },
  {
    codes: ['token_not_authorized_for_specified_publish_id'],
    kind: 'not_allowed',
    problem: 'tiktokOtherAccount',
  },

  { codes: ['rate_limit_exceeded'], kind: 'rate_limited', seconds: 60 },
  // Counted over 24 hours back from now: tries five hours apart see a whole day pass before the last one.
  { codes: ['spam_risk_too_many_posts'], kind: 'rate_limited', problem: 'dailyQuota', seconds: 18_000 },
  { codes: ['reached_active_user_cap'], kind: 'rate_limited', problem: 'tiktokUsersFull', seconds: 18_000 },
  { codes: ['spam_risk_too_many_pending_share'], kind: 'rate_limited', problem: 'tiktokDraftsFull', seconds: 18_000 },

  { codes: ['internal_error'], kind: 'temporary' },
  { codes: ['internal'], kind: 'temporary', problem: 'filmProcessing' },
  // Our own word: the address died before the film had arrived.
  { codes: ['upload_expired'], kind: 'temporary', problem: 'tiktokUploadSlow' },

  { codes: ['unaudited_client_can_only_post_to_private_accounts'], kind: 'setup', problem: 'tiktokUnaudited' },
  { codes: ['privacy_level_option_mismatch'], kind: 'invalid', problem: 'tiktokPrivacyRefused' },
  { codes: ['app_version_check_failed'], kind: 'rejected', problem: 'tiktokAppOld' },
  { codes: ['spam_risk_user_banned_from_posting'], kind: 'rejected', problem: 'accountRestricted' },
  { codes: ['spam_risk', 'spam_risk_text'], kind: 'rejected', problem: 'contentPolicy' },
  { codes: ['publish_cancelled'], kind: 'rejected', problem: 'tiktokCancelled' },
  {
    codes: [
      'file_format_check_failed',
      'duration_check_failed',
      'frame_rate_check_failed',
      'picture_size_check_failed',
      'invalid_file_upload',
    ],
    kind: 'invalid',
    problem: 'filmRefused',
  },
  { codes: ['invalid_param', 'invalid_params', 'invalid_publish_id'], kind: 'invalid' },
];

/** A code we do not know is a refusal all the same. */
export const ruleFor = (code: string): Rule =>
  rules.find((rule) => rule.codes.includes(code)) ?? { codes: [code], kind: 'rejected' };
