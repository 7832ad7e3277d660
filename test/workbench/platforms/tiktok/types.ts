// What the simulated TikTok remembers. Plain JSON throughout, so that a snapshot of the office is exact; bytes are blobs by sha256.
import type { FailReason } from './fail-reasons';
import type { PlannedFault } from './fault-types';
import type { Settings } from './settings';

export type { FaultMatch, LostAnswer, PlannedFault, Strike } from './fault-types';
export type { Settings } from './settings';

/** documented: https://developers.tiktok.com/doc/tiktok-api-scopes */
export const scopes = [
  'user.info.basic',
  'user.info.profile',
  'user.info.stats',
  'video.publish',
  'video.upload',
  'video.list',
] as const;
export type Scope = (typeof scopes)[number];

/** documented: https://developers.tiktok.com/doc/content-posting-api-reference-direct-post */
export const privacyLevels = [
  'PUBLIC_TO_EVERYONE',
  'MUTUAL_FOLLOW_FRIENDS',
  'FOLLOWER_OF_CREATOR',
  'SELF_ONLY',
] as const;
export type PrivacyLevel = (typeof privacyLevels)[number];

export interface App {
  clientKey: string;
  name: string;
  /** Without the audit every direct post is SELF_ONLY and from a private account. documented: https://developers.tiktok.com/doc/content-sharing-guidelines */
  audited: boolean;
  /** Creators who may post through it in 24 hours; null means no bound. documented: 5 without the audit, else as the audit says (same page) */
  userCap: number | null;
}

/** Simplified: one open_id for all apps, where TikTok gives each app its own. */
export interface Creator {
  openId: string;
  unionId: string;
  username: string;
  nickname: string;
  bio: string;
  isVerified: boolean;
  /** A private account offers other privacy options, and its page shows nothing to the public. */
  isPrivate: boolean;
  maxSeconds: number;
  commentDisabled: boolean;
  duetDisabled: boolean;
  stitchDisabled: boolean;
  isBanned: boolean;
  followers: number;
  following: number;
}

export interface Token {
  value: string;
  clientKey: string;
  openId: string;
  scopes: Scope[];
  issuedAt: number;
  /** Epoch ms. */
  expiresAt: number;
  isRevoked: boolean;
}

export interface PostInfo {
  title: string;
  privacy: PrivacyLevel;
  disableComment: boolean;
  disableDuet: boolean;
  disableStitch: boolean;
  brandContent: boolean;
  brandOrganic: boolean;
  isAigc: boolean;
  coverMs: number | null;
}

export interface ChunkPlan {
  videoBytes: number;
  chunkBytes: number;
  chunks: number;
}

export interface Verdict {
  status: 'PUBLISH_COMPLETE' | 'SEND_TO_USER_INBOX' | 'FAILED';
  reason: FailReason | null;
  at: number;
}

/** One accepted init, and what became of it. */
export interface Publication {
  publishId: string;
  kind: 'direct' | 'inbox';
  openId: string;
  clientKey: string;
  createdAt: number;
  /** Null for the inbox: there the person sets everything in the app. */
  post: PostInfo | null;
  plan: ChunkPlan;
  uploadId: string;
  uploadToken: string;
  uploadUntil: number;
  contentType: string | null;
  /** The chunks so far, by their sha256, in order. */
  parts: string[];
  uploadedBytes: number;
  /** When the last chunk came: from here on TikTok posts it. */
  sentAt: number | null;
  /** The whole film. */
  sha256: string | null;
  processingSeconds: number;
  /** When the checks are over, epoch ms. */
  readyAt: number | null;
  verdict: Verdict | null;
  /** Questions for its status that still answer PROCESSING_UPLOAD after the last chunk. */
  pollsLeft: number;
  /** Questions after the verdict that still name no post. */
  idPollsLeft: number;
  /** A failure a fault has planned. */
  planned: FailReason | null;
  videoIds: string[];
}

export interface Video {
  id: string;
  openId: string;
  publishId: string;
  caption: string;
  privacy: PrivacyLevel;
  disableComment: boolean;
  brandContent: boolean;
  brandOrganic: boolean;
  isAigc: boolean;
  sha256: string;
  bytes: number;
  contentType: string;
  seconds: number;
  width: number;
  height: number;
  createdAt: number;
  /** When moderation lets the public see it. */
  publicAt: number;
  /** A draft that a person finished in the app. */
  byHand: boolean;
  counts: { views: number; likes: number; comments: number; shares: number };
}

export interface Traffic {
  at: number;
  host: string;
  method: string;
  /** The query is not kept: that of an upload address is a secret. */
  path: string;
  /** JSON bodies and the `fields` of the query; secrets are never in them. */
  body: string;
  bytes: number;
  range: string | null;
  status: number;
  code: string | null;
  fault: string | null;
  /** Ids of what this call made, moved on or removed, also when its answer was lost. */
  changed: string[];
}

export interface TiktokState {
  settings: Settings;
  apps: Record<string, App>;
  creators: Record<string, Creator>;
  tokens: Record<string, Token>;
  publications: Record<string, Publication>;
  videos: Record<string, Video>;
  faults: PlannedFault[];
  nextFault: number;
  /** Times of recent calls, epoch ms, by 'endpoint:token'. */
  calls: Record<string, number[]>;
  traffic: Traffic[];
}
