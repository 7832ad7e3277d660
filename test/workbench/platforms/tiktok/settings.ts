// Where the documentation is silent or speaks with two tongues, a switch; and its numbers.

export interface Settings {
  /** The pages' tables say `logid`, their examples `log_id`. documented, both: https://developers.tiktok.com/doc/tiktok-api-v2-error-handling */
  logIdKey: 'log_id' | 'logid';
  /** "MB" of the chunk rules is nowhere defined (the worked example counts 10,000,000 for 10 MB). 'strictest' takes the narrower of both bounds. */
  megabyte: 'decimal' | 'binary' | 'strictest';
  /** documented: https://developers.tiktok.com/doc/content-posting-api-reference-direct-post (calls a minute and token) */
  initsPerMinute: number;
  creatorInfoPerMinute: number;
  statusPerMinute: number;
  displayPerMinute: number;
  /** documented: "typically around 15", https://developers.tiktok.com/doc/content-sharing-guidelines */
  postsPerDay: number;
  /** documented: https://developers.tiktok.com/doc/content-posting-api-reference-upload-video */
  pendingDrafts: number;
  /** documented: https://developers.tiktok.com/doc/content-posting-api-reference-direct-post */
  uploadHours: number;
  /** A public privacy from an unaudited app: undocumented whether it is refused or quietly made SELF_ONLY. */
  unauditedPrivacy: 'refused' | 'forced';
  /** A range sent again after it was taken: undocumented. */
  repeatedRange: 'refused' | 'accepted';
  /** `bytes 0-{UPLOADED}/{TOTAL}` of a 206: whether UPLOADED is the count or, as RFC 9110 has it, the last position. */
  uploadedInRange: 'count' | 'last';
  /** documented: 512 MB in under 30 s. https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide */
  processingSeconds: number;
  /** assumed: the status may lag behind the truth by so many questions. */
  processingPolls: number;
  /** documented: usually under a minute, sometimes hours. https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status */
  moderationSeconds: number;
  /** assumed: as processingPolls, for the post's id. */
  idPolls: number;
  /** A PUBLISH_COMPLETE without a post id has no such key, or an empty list. assumed, both */
  missingPostId: 'absent' | 'empty';
  /** documented that it moves on to PUBLISH_COMPLETE (same page); reported that it stays: https://github.com/gitroomhq/postiz-app */
  finishedDraft: 'moves' | 'stays';
  /** Hours a publish_id can be asked for; 0 means always. undocumented */
  statusHours: number;
  /** assumed: seconds until a new video shows in lists */
  listLagSeconds: number;
  /** Entries of traffic kept. */
  trafficKept: number;
  /** The visitor's zone on the public pages. */
  timeZone: string;
}

export const defaultSettings: Settings = {
  logIdKey: 'log_id',
  megabyte: 'strictest',
  initsPerMinute: 6,
  creatorInfoPerMinute: 20,
  statusPerMinute: 30,
  displayPerMinute: 600,
  postsPerDay: 15,
  pendingDrafts: 5,
  uploadHours: 1,
  unauditedPrivacy: 'refused',
  repeatedRange: 'refused',
  uploadedInRange: 'count',
  processingSeconds: 20,
  processingPolls: 1,
  moderationSeconds: 40,
  idPolls: 1,
  missingPostId: 'absent',
  finishedDraft: 'moves',
  statusHours: 0,
  listLagSeconds: 0,
  trafficKept: 1000,
  timeZone: 'Asia/Jakarta',
};
