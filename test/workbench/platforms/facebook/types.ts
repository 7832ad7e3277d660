// What the simulated Facebook remembers. Plain JSON throughout, so that a snapshot of the office is exact; bytes are blobs by sha256.
import type { PlannedFault as Planned } from '../faults';
import { defaultInstagramSettings, type InstagramMemory, type InstagramSettings } from '../instagram/types';
import { defaultVideoSettings, type Video, type VideoSettings } from './video-types';

/** What a person or system user may do on a Page. documented: https://developers.facebook.com/docs/pages-api/overview#tasks */
export const pageTasks = ['MANAGE', 'CREATE_CONTENT', 'MODERATE', 'MESSAGING', 'ADVERTISE', 'ANALYZE'] as const;
export type PageTask = (typeof pageTasks)[number];

export type TokenKind = 'user' | 'page' | 'system_user' | 'app';

/** documented: https://developers.facebook.com/docs/graph-api/guides/error-handling (subcodes of 190) */
export type SessionEnd = 458 | 459 | 460 | 463 | 464 | 467 | 492;

export interface App {
  id: string;
  name: string;
  secret: string;
  /** In development only people with a role on the app see what it posted. documented: https://developers.facebook.com/docs/development/build-and-test/app-modes */
  mode: 'development' | 'live';
  /** "Require App Secret" in the app's settings. */
  requiresProof: boolean;
}

export interface Person {
  id: string;
  name: string;
  kind: 'user' | 'system_user';
}

export interface Page {
  id: string;
  name: string;
  username: string | null;
  category: string;
  about: string;
  website: string | null;
  followers: number;
  /** Tasks by person id. */
  roles: Record<string, PageTask[]>;
  /** The Page hangs in a business portfolio: listing it asks for business_management. */
  inPortfolio: boolean;
  instagram: { id: string; username: string } | null;
}

export interface Token {
  value: string;
  kind: TokenKind;
  appId: string;
  personId: string | null;
  pageId: string | null;
  scopes: string[];
  /** The Pages the person chose in the consent dialog; null means all of theirs. */
  granted: string[] | null;
  /** The token a Page token was read with. */
  derivedFrom: string | null;
  issuedAt: number;
  /** Epoch ms; 0 means never. */
  expiresAt: number;
  dataAccessExpiresAt: number;
  ended: SessionEnd | null;
}

export interface Photo {
  id: string;
  pageId: string;
  appId: string;
  sha256: string;
  bytes: number;
  filename: string | null;
  width: number;
  height: number;
  caption: string | null;
  altText: string | null;
  createdAt: number;
  published: boolean;
  temporary: boolean;
  /** The post it stands in; set once, by the feed call or by its own publication. */
  storyId: string | null;
  usedAt: number | null;
}

export interface Post {
  id: string;
  pageId: string;
  appId: string;
  /** The public name of the post in its link; never derivable from the id. */
  slug: string;
  message: string | null;
  link: string | null;
  photoIds: string[];
  /** Of a Page video or reel. */
  videoId: string | null;
  /** Reels are posts that no post edge lists. */
  reel: boolean;
  createdAt: number;
  updatedAt: number;
  published: boolean;
  /** When Facebook will publish it, epoch ms. */
  scheduledFor: number | null;
  engagement: { reactions: number; comments: number; shares: number };
}

export interface Traffic {
  at: number;
  method: string;
  /** Path as called, with its version; the query is not kept. */
  path: string;
  servedVersion: string;
  tokenKind: TokenKind | null;
  /** Secrets are never kept. */
  parameters: Record<string, string>;
  files: { name: string; filename: string | null; contentType: string; bytes: number; sha256: string }[];
  status: number;
  code: number | null;
  subcode: number | null;
  /** The fault that struck, by its kind. */
  fault: string | null;
  /** Ids of what this call made or removed, also when its answer was lost. */
  changed: string[];
}

export type PlannedFault = Planned<FaultMatch, Strike>;

export interface FaultMatch {
  /** 'graph.facebook.com', 'graph-video.facebook.com' or 'rupload.facebook.com'; absent: any. */
  host?: string;
  method?: string;
  /** A regular expression, as text, against the path without version: '/feed$', '^/[0-9]+_[0-9]+$'. */
  path?: string;
  token?: TokenKind;
}

export type LostAnswer = 'timeout' | 'status_500' | 'code_1' | 'code_2' | 'html_502';

export type Strike =
  /** `committed`: the call took effect although its answer never came. */
  | { kind: 'lost_answer'; answer: LostAnswer; committed: boolean }
  /** One documented error of `errors.ts`, by name. Nothing took effect, unless `committed`: refused, and done all the same. */
  | { kind: 'error'; name: string; committed?: boolean }
  /** The answer takes this many virtual seconds; the call takes effect. */
  | { kind: 'slow'; seconds: number }
  /** An upload breaks off after so many bytes of its body; those are kept, where the host keeps them at all. */
  | { kind: 'cut_short'; bytes: number; answer: LostAnswer }
  /** What this call begins (a container, a video) takes so many polls, and ends with that error if one is named. */
  | { kind: 'processing'; polls?: number; error?: string }
  /** This and every later call of that kind of token on that Page is throttled until the minutes are over. */
  | { kind: 'throttle'; code: 4 | 17 | 32 | 341 | 613 | 80001 | 80002; minutes: number }
  /** The token used dies now, and the call is refused. */
  | { kind: 'token_ended'; subcode: SessionEnd }
  /** The call is carried out twice; the caller sees the second answer. */
  | { kind: 'delivered_twice' };

export interface Settings extends VideoSettings, InstagramSettings {
  /** The size of a photo's file that is refused. documented 10 MB: https://developers.facebook.com/docs/graph-api/reference/page/photos ; reported 4 MB: https://github.com/facebookarchive/php-graph-sdk/issues/315 */
  photoLimitBytes: number;
  /**
   * When an identical post right after the previous one answers 506. documented as a rule: https://developers.facebook.com/docs/graph-api/guides/error-handling ;
   * reported not to hold for photos: https://github.com/arsduo/koala/issues/699 . 'always' compares the message alone.
   */
  identicalPost: 'text_only' | 'always' | 'never';
  /** documented both as 30 (https://developers.facebook.com/docs/pages-api/posts) and 75 (https://developers.facebook.com/docs/graph-api/reference/page/feed) */
  scheduleDays: number;
  /** documented (older wording): https://developers.facebook.com/docs/graph-api/guides/versioning */
  deadVersion: 'served' | 'refused';
  /** assumed: whether a staged photo names its post, and after how many seconds */
  pageStoryId: 'shown' | 'hidden';
  /** assumed: seconds until a new post shows in lists and in page_story_id */
  readLagSeconds: number;
  /** documented on some edges, denied on others: https://developers.facebook.com/docs/graph-api/reference/page/feed */
  sinceUntil: 'applied' | 'ignored';
  /** assumed; every tool in the field stops at 10 */
  maxAttachedMedia: number;
  /** assumed: hours a picture's address stays good */
  addressHours: number;
  /** documented: 4800 x engaged users a day, with one engaged user. https://developers.facebook.com/docs/graph-api/overview/rate-limiting */
  pageCallsPerDay: number;
  /** documented: 200 x daily users an hour, with one user */
  appCallsPerHour: number;
  /** documented: usage headers come only after "enough" calls; 0 sends them always */
  usageHeadersAfter: number;
  /** Entries of traffic kept. */
  trafficKept: number;
  /** The visitor's zone on the public pages. */
  timeZone: string;
}

export interface FacebookState {
  settings: Settings;
  apps: Record<string, App>;
  people: Record<string, Person>;
  pages: Record<string, Page>;
  tokens: Record<string, Token>;
  photos: Record<string, Photo>;
  posts: Record<string, Post>;
  videos: Record<string, Video>;
  instagram: InstagramMemory;
  faults: PlannedFault[];
  nextFault: number;
  /** Calls per hour since the epoch, by 'page:ID', 'instagram:ID' or 'app:ID'. */
  usage: Record<string, Record<string, number>>;
  throttled: Record<string, { code: number; until: number }>;
  /** Signs the addresses of pictures. */
  addressKey: string;
  traffic: Traffic[];
}

export const defaultSettings: Settings = {
  ...defaultVideoSettings,
  ...defaultInstagramSettings,
  photoLimitBytes: 10 * 1024 * 1024,
  identicalPost: 'text_only',
  scheduleDays: 30,
  deadVersion: 'served',
  pageStoryId: 'shown',
  readLagSeconds: 0,
  sinceUntil: 'applied',
  maxAttachedMedia: 10,
  addressHours: 24,
  pageCallsPerDay: 4800,
  appCallsPerHour: 200,
  usageHeadersAfter: 0,
  trafficKept: 1000,
  timeZone: 'Asia/Jakarta',
};
