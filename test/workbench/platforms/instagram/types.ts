// What the simulated Instagram remembers, as a part of Meta's one memory, and the switches for it.
import type { Intake, Pieces } from '../facebook/video-types';
import type { VideoFacts } from '../media/video';

/** A professional account, linked to a Page. */
export interface InstagramAccount {
  id: string;
  pageId: string;
  username: string;
  name: string;
  biography: string;
  website: string | null;
  followers: number;
  follows: number;
}

/** What is uploaded and waits to be published. Its id is never the id of the post. */
export interface Container {
  id: string;
  accountId: string;
  appId: string;
  kind: 'picture' | 'reel';
  caption: string | null;
  altText: string | null;
  createdAt: number;
  /** Reads that will still find it in progress. */
  pollsLeft: number;
  /** Name of the error that processing ends with, set by a fault or by what the film is. */
  problem: string | null;
  picture: Picture | null;
  /** Null until a reel's first bytes say how many there are. */
  intake: Intake | null;
  film: VideoFacts | null;
  shareToFeed: boolean;
  /** Milliseconds. */
  thumbOffset: number;
  mediaId: string | null;
  publishedAt: number | null;
}

export interface Picture {
  /** Of the bytes that were fetched. */
  sha256: string;
  /** Of the file once uploaded to the Page photo whose address was given; null where the address was not one of those. */
  originalSha256: string | null;
  photoId: string | null;
  bytes: number;
  /** After Instagram's own scaling. */
  width: number;
  height: number;
}

/** One post. */
export interface Media {
  id: string;
  accountId: string;
  appId: string;
  containerId: string;
  shortcode: string;
  caption: string | null;
  altText: string | null;
  createdAt: number;
  picture: Picture | null;
  film: { sha256: string; facts: VideoFacts } | null;
  shareToFeed: boolean;
  engagement: { likes: number; comments: number };
}

export interface InstagramMemory {
  accounts: Record<string, InstagramAccount>;
  containers: Record<string, Container>;
  media: Record<string, Media>;
  /** Addresses that could not be fetched, and until when (epoch ms) they are not tried again. */
  failedFetches: Record<string, number>;
}

export interface InstagramSettings {
  /**
   * documented: JPEG only, https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media ; measured in September 2026:
   * containers of PNG and WebP finished all the same.
   */
  pictureTypes: 'jpeg' | 'jpeg_png_webp';
  /** documented: 8 MB, same page */
  pictureMaxBytes: number;
  /** documented: 300 MB, same page (1 GB in older ones) */
  reelMaxBytes: number;
  /** documented: "moov atom at the front of the file", same page */
  reelIndexLast: 'refused' | 'accepted';
  /** documented: "no edit lists", same page; assumed: one that leaves nothing out does not count */
  reelEditLists: 'refused' | 'accepted';
  /** assumed: reads that find a container in progress before it is ready */
  picturePolls: number;
  reelPolls: number;
  /** documented as 100 (guide), 50 (references) and 25 (old): https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/content_publishing_limit */
  quotaTotal: number;
  /** documented: https://developers.facebook.com/docs/instagram-platform/content-publishing */
  containersPerDay: number;
  /** undocumented: what media_publish answers for a container that is published already */
  secondPublish: 'not_ready' | 'not_found' | 'invalid' | 'posts_again';
  /** assumed: seconds for which a published container still reads FINISHED */
  containerLagSeconds: number;
  /** reported: an address whose fetch failed is not fetched again for a while, https://github.com/inovector/mixpost/issues/197 ; assumed minutes */
  failedFetchMinutes: number;
  /** See `reelPieces` of Facebook. */
  instagramPieces: Pieces;
  /** documented: 4800 x impressions a day, with one impression. https://developers.facebook.com/docs/graph-api/overview/rate-limiting */
  instagramCallsPerDay: number;
}

export const defaultInstagramSettings: InstagramSettings = {
  pictureTypes: 'jpeg',
  pictureMaxBytes: 8 * 1024 * 1024,
  reelMaxBytes: 300 * 1024 * 1024,
  reelIndexLast: 'refused',
  reelEditLists: 'refused',
  picturePolls: 1,
  reelPolls: 3,
  quotaTotal: 50,
  containersPerDay: 400,
  secondPublish: 'not_ready',
  containerLagSeconds: 0,
  failedFetchMinutes: 60,
  instagramPieces: 'accepted',
  instagramCallsPerDay: 4800,
};

export const emptyInstagram = (): InstagramMemory => ({ accounts: {}, containers: {}, media: {}, failedFetches: {} });
