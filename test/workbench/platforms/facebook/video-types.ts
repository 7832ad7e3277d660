// What the simulated Facebook remembers of films: bytes on their way, videos and reels of Pages, and the switches for them.
import type { VideoFacts } from '../media/video';

/** Bytes that arrive in pieces. Each piece is a blob; once all are there they are put together and hashed, once. */
export interface Intake {
  total: number;
  received: number;
  pieces: string[];
  /** Of the whole, when it is whole. */
  sha256: string | null;
}

/** `unpublished` ended well without becoming public: a draft. */
export type VideoStage =
  | 'uploading'
  | 'processing'
  | 'publishing'
  | 'published'
  | 'unpublished'
  | 'error'
  | 'expired'
  | 'cancelled';

export interface Video {
  id: string;
  pageId: string;
  appId: string;
  kind: 'video' | 'reel';
  /** The `upload_session_id` of a Page video. */
  sessionId: string | null;
  /** Null until a reel's first bytes say how many there are. */
  intake: Intake | null;
  createdAt: number;
  updatedAt: number;
  title: string | null;
  description: string | null;
  stage: VideoStage;
  /** Asked to be public by its finish call. */
  wantsPublic: boolean;
  /** Reads that will still find it processing, and then publishing. */
  pollsLeft: { processing: number; publishing: number };
  film: VideoFacts | null;
  /** Name of the error that processing ends with, set by a fault or by what the film is. */
  problem: string | null;
  publishedAt: number | null;
  postId: string | null;
}

export interface VideoSettings {
  /** assumed: bytes a Page video's session asks for at a time */
  videoPieceBytes: number;
  /** documented: 1 KB to 2 GB, https://developers.facebook.com/docs/video-api/reference/error-codes */
  videoMinBytes: number;
  videoMaxBytes: number;
  /** assumed: hours an upload may stay unfinished before its video_status is `expired` */
  uploadHours: number;
  /** assumed: reads that find it processing, then publishing, before it is live */
  processingPolls: number;
  publishingPolls: number;
  /** assumed: whether a film that breaks the rules is refused by the finish call already */
  filmRefusedAt: 'processing' | 'finish';
  /** documented both: "9 x 16" in the table, "between 16x9 and 9x16" in the error, https://developers.facebook.com/docs/video-api/guides/reels-publishing */
  reelRatio: 'nine_sixteen' | 'between';
  /** documented: 30 in 24 hours, same page */
  reelsPerDay: number;
  /** assumed: what a second finish of the same video does */
  repeatedFinish: 'acknowledged' | 'refused' | 'posts_again';
  /** assumed: a vertical clip sent to /videos may hang in uploading; off by default */
  verticalOnVideos: 'published' | 'hangs';
  /**
   * Words of the status: `complete`, `bytes_transferred`, `errors[]` as in the machine-readable specification
   * (https://github.com/facebook/facebook-business-sdk-codegen api_specs/specs/VideoStatus*.json), or `completed`, `bytes_transfered`, `error` as the
   * Reels guide spells them. documented, both.
   */
  statusWords: 'specification' | 'guide';
  /** assumed from how callers guard against it: `permalink_url` of a video lacks the host */
  videoLinks: 'relative' | 'absolute';
  /** documented in the Reels guide, denied by the reference pages: GET /{page}/video_reels and /videos */
  videoLists: 'listed' | 'refused';
  /**
   * What rupload.facebook.com does with a request that does not reach the end of the file. The guide documents resuming at an offset after a break, and
   * also PartialRequestError "Partial request (did not match length of file)"; sending in pieces on purpose is documented nowhere (assumed: accepted).
   * `partial_refused` answers that error and forgets the piece; `continuation_refused` takes the first piece and refuses the next.
   */
  reelPieces: Pieces;
}

export type Pieces = 'accepted' | 'partial_refused' | 'continuation_refused';

export const defaultVideoSettings: VideoSettings = {
  videoPieceBytes: 8 * 1024 * 1024,
  videoMinBytes: 1024,
  videoMaxBytes: 2 * 1024 ** 3,
  uploadHours: 24,
  processingPolls: 2,
  publishingPolls: 1,
  filmRefusedAt: 'processing',
  reelRatio: 'nine_sixteen',
  reelsPerDay: 30,
  repeatedFinish: 'acknowledged',
  verticalOnVideos: 'published',
  statusWords: 'specification',
  videoLinks: 'relative',
  videoLists: 'listed',
  reelPieces: 'accepted',
};
