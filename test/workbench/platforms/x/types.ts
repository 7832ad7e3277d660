// What the simulated X remembers. Plain JSON throughout, so that a snapshot of the office is exact; bytes are blobs by sha256.
import type { PlannedFault as Planned } from '../faults';
import type { Settings } from './settings';

/** documented: https://docs.x.com/fundamentals/developer-apps#app-permissions */
export type Permission = 'read' | 'read_write';

export interface App {
  id: string;
  name: string;
  consumerKey: string;
  consumerSecret: string;
  /** Copied into every OAuth 1.0a token when it is made: changing it later does not change those. */
  permission: Permission;
  /** The prepaid credits are used up: every call answers 402. documented: https://docs.x.com/x-api/getting-started/pricing */
  creditsDepleted: boolean;
}

export interface User {
  id: string;
  username: string;
  name: string;
  bio: string;
  website: string | null;
  location: string | null;
  verified: boolean;
  /** Decides how long posts and films may be. documented: https://docs.x.com/x-api/media/quickstart/best-practices */
  subscription: 'None' | 'Premium';
  followers: number;
  following: number;
  joinedAt: number;
  suspended: boolean;
}

/** documented: https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const scopes = ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'] as const;
export type Scope = (typeof scopes)[number];

export type Token =
  | {
      kind: 'oauth1';
      value: string;
      secret: string;
      appId: string;
      userId: string;
      permission: Permission;
      revoked: boolean;
    }
  | {
      kind: 'oauth2';
      value: string;
      appId: string;
      userId: string;
      scopes: Scope[];
      expiresAt: number;
      revoked: boolean;
    }
  /** The app itself, no user. */
  | { kind: 'app_only'; value: string; appId: string; revoked: boolean };

export type TokenKind = Token['kind'];

export type MediaKind = 'photo' | 'animated_gif' | 'video';

/** What became of the bytes once they were all there. */
export interface Verdict {
  kind: MediaKind;
  contentType: string;
  width: number;
  height: number;
  seconds: number | null;
  /** Why processing fails; null when it succeeds. */
  failure: string | null;
  /** Passed processing, yet no post may carry it. */
  unusable: boolean;
}

export interface Media {
  id: string;
  key: string;
  userId: string;
  owners: string[];
  category: string;
  declaredType: string | null;
  totalBytes: number;
  createdAt: number;
  expiresAt: number;
  /** Segments by index. */
  segments: Record<string, { sha256: string; bytes: number }>;
  /** The whole, once put together. */
  sha256: string | null;
  finalizedAt: number | null;
  verdict: Verdict | null;
  /** Status calls that counted; processing ends with the last of `Settings.processingPolls`. */
  polls: number;
  lastPollAt: number;
  altText: string | null;
}

export interface Post {
  id: string;
  userId: string;
  appId: string;
  /** As sent, in NFC. */
  text: string;
  links: Link[];
  mediaIds: string[];
  createdAt: number;
  replySettings: string | null;
  madeWithAi: boolean;
  paidPartnership: boolean;
  metrics: { reposts: number; replies: number; likes: number; quotes: number; bookmarks: number; impressions: number };
}

/** A link of the text, wrapped by t.co; `from` and `to` are UTF-16 offsets into the text as sent. */
export interface Link {
  from: number;
  to: number;
  short: string;
  expanded: string;
}

/** What the duplicate rule remembers; it outlives the post. */
export interface Said {
  userId: string;
  text: string;
  media: string[];
  at: number;
}

export interface Traffic {
  at: number;
  method: string;
  path: string;
  query: Record<string, string>;
  auth: TokenKind | 'none';
  userId: string | null;
  contentType: string | null;
  requestBytes: number;
  /** The JSON body without media; secrets never travel in bodies here. */
  body: string | null;
  /** The uploaded part of a body. */
  media: { segment: number | null; bytes: number; sha256: string } | null;
  status: number;
  /** `detail` or message of the answer. */
  detail: string | null;
  /** What X keeps to itself: why it would not believe a signature, say. */
  reason: string | null;
  fault: string | null;
  /** Ids of what this call made or removed, also when its answer was lost. */
  changed: string[];
}

export interface FaultMatch {
  method?: string;
  /** A regular expression, as text, against the path: '/append$', '^/2/tweets$'. */
  path?: string;
  userId?: string;
}

export type LostAnswer = 'timeout' | 'status_500' | 'status_503' | 'html_502' | 'empty_200';

export type Strike =
  /** `committed`: the call took effect although its answer never came, or came as a 500. */
  | { kind: 'lost_answer'; answer: LostAnswer; committed: boolean }
  /** One refusal of `errors.ts`, by name; nothing took effect. */
  | { kind: 'error'; name: string }
  /** This and every later call of the same endpoint by that user answers 429 until the minutes are over. */
  | { kind: 'throttle'; minutes: number }
  /** The token used is revoked now, and the call refused. */
  | { kind: 'token_ended' }
  /** Carried out, but the answer takes its time. */
  | { kind: 'slow'; seconds: number }
  /** The call is carried out twice; the caller sees the second answer. */
  | { kind: 'delivered_twice' };

export type PlannedFault = Planned<FaultMatch, Strike>;

/** Calls since `from`. */
export interface Used {
  from: number;
  calls: number;
}

export interface XState {
  settings: Settings;
  apps: Record<string, App>;
  users: Record<string, User>;
  tokens: Record<string, Token>;
  media: Record<string, Media>;
  posts: Record<string, Post>;
  said: Said[];
  /** Nonces not yet forgotten, with their time (epoch ms). */
  nonces: Record<string, number>;
  used: Record<string, Used>;
  throttled: Record<string, number>;
  faults: PlannedFault[];
  nextFault: number;
  /** The newest Snowflake given, as text. */
  lastId: string;
  traffic: Traffic[];
}
