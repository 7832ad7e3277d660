// The knobs of the simulated X: each stands where its documentation is silent, has changed, or disagrees with what people saw.

export const mebibyte = 1024 * 1024;

export interface Settings {
  /**
   * Names in answers. documented: version 2.167 of https://docs.x.com/openapi.json renamed `tweet` to `post`;
   * the prose pages still show the old names. Queries may use either.
   */
  vocabulary: 'old' | 'new' | 'both';
  /**
   * The size of an append request that is refused with 413. documented 5 MB once: https://docs.x.com/x-api/media/quickstart/media-upload-chunked ;
   * reported: 413 with an empty body for a 5 MB chunk, https://github.com/makerprism/ocaml-social-sdk/pull/25 . assumed: the whole body counts.
   */
  chunkCapBytes: number;
  /** documented 200 with `expires_at`; reported 204: https://github.com/xdevplatform/playground */
  appendAnswer: 200 | 204;
  /** assumed: what a second finalize of the same upload answers. */
  finalizeAgain: 'same' | 'refused';
  /** STATUS calls until a film is processed, each at least `checkAfterSeconds` after the one before. assumed */
  processingPolls: number;
  checkAfterSeconds: number;
  /**
   * Seconds after processing during which posts are still refused with "Your media IDs are invalid."; null: for ever.
   * reported: https://github.com/plhery/node-twitter-api-v2/issues/375 ; https://github.com/trypostit/trypost/pull/31
   */
  mediaUsableAfterSeconds: number | null;
  /**
   * A film with too many pictures a second or too large a picture: refused by processing, or only when a post carries it.
   * reported: https://github.com/tweepy/tweepy/issues/2016
   */
  unfitFilm: 'fails_processing' | 'refused_in_post';
  /** documented for images and GIFs: https://docs.x.com/x-api/media/quickstart/best-practices ; assumed for films. */
  filmAltText: 'refused' | 'ignored';
  /**
   * Limits of default accounts. documented until August 2026: 140 s and 512 MB; later pages: 20 min and 8 GB.
   * https://docs.x.com/x-api/media/quickstart/best-practices . The floor is simulated.
   */
  filmSeconds: number;
  filmBytes: number;
  premiumFilmSeconds: number;
  premiumFilmBytes: number;
  /** documented: https://docs.x.com/x-api/media/quickstart/best-practices */
  maxFps: number;
  /** Longest side; documented 1280x1024 in one table and 1080p elsewhere on the same page. */
  maxFilmSide: number;
  pictureBytes: number;
  gifBytes: number;
  /** Seconds an equal text is refused; 0: never. The window is undocumented: https://github.com/akrherz/iembot/issues/163 (reported) */
  duplicateSeconds: number;
  /** assumed: whether other media make an equal text new. */
  duplicateCounts: 'text' | 'text_and_media';
  /** assumed: seconds until a new post shows in timelines; a read by id finds it at once. */
  timelineLagSeconds: number;
  /** Older plans: posts of one user in 24 hours, 17 or 100. documented: https://docs.x.com/x-api/fundamentals/rate-limits (history) */
  userPostsPerDay: number | null;
  /** Other figures than documented, by endpoint: see limits.ts. */
  limits: Record<string, number>;
  /** How far a signature's time may be off. assumed: 5 minutes */
  clockSkewSeconds: number;
  trafficKept: number;
  timeZone: string;
}

export const defaultSettings: Settings = {
  vocabulary: 'old',
  chunkCapBytes: 5 * mebibyte,
  appendAnswer: 200,
  finalizeAgain: 'same',
  processingPolls: 3,
  checkAfterSeconds: 5,
  mediaUsableAfterSeconds: 0,
  unfitFilm: 'refused_in_post',
  filmAltText: 'refused',
  filmSeconds: 140,
  filmBytes: 512 * mebibyte,
  premiumFilmSeconds: 125 * 60,
  premiumFilmBytes: 16 * 1024 * mebibyte,
  maxFps: 60,
  maxFilmSide: 1920,
  pictureBytes: 5 * mebibyte,
  gifBytes: 15 * mebibyte,
  duplicateSeconds: 6 * 3600,
  duplicateCounts: 'text',
  timelineLagSeconds: 0,
  userPostsPerDay: null,
  limits: {},
  clockSkewSeconds: 300,
  trafficKept: 2000,
  timeZone: 'Asia/Jakarta',
};
