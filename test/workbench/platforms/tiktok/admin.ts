// Everything people do by hand at TikTok, done by function: apps, creators, consent, finishing drafts; and looking behind the scenes.
import { newClientKey, newOpenId, newToken } from './ids';
import { dayMs, isPublic, permalinkOf, type Store, videosOf } from './store';
import type { App, Creator, PrivacyLevel, Publication, Scope, Settings, Token, Traffic, Video } from './types';
import { filmOf, makeVideo, settle } from './verdict';

export interface PostSeen extends Video {
  link: string;
  /** The public sees it now. */
  isPublic: boolean;
}

export interface Grant {
  openId: string;
  /** Default: the only app there is. */
  clientKey?: string;
  scopes: readonly Scope[];
  /** documented as 24 h and, since November 2026, as 2 h: https://developers.tiktok.com/doc/oauth-user-access-token-management */
  hours?: number;
}

export interface Admin {
  addApp(app?: Partial<App>): App;
  updateApp(clientKey: string, change: Partial<Omit<App, 'clientKey'>>): void;
  addCreator(creator: { username: string; nickname: string } & Partial<Creator>): Creator;
  updateCreator(openId: string, change: Partial<Omit<Creator, 'openId'>>): void;
  issueToken(grant: Grant): string;
  endToken(token: string): void;
  /** As in the app's settings: every token of this app for this person ends, and what is in the making fails. */
  removeAuthorization(openId: string, clientKey: string): void;
  /** A person opens the notification, writes a caption and posts. May be done again: one draft, several posts. */
  finishDraft(publishId: string, post: { caption: string; privacy?: PrivacyLevel }): PostSeen;
  setCounts(videoId: string, counts: Partial<Video['counts']>): void;
  /** As a person would in the app: makes it public, or private. */
  setPrivacy(videoId: string, privacy: PrivacyLevel): void;
  deletePost(videoId: string): void;
  /** Newest first, private ones too, each with the sha256 of the film it got. */
  posts(openId: string): PostSeen[];
  /** Drafts in the person's inbox, oldest first, finished ones too (see `videoIds`). */
  drafts(openId: string): Publication[];
  publications(): Publication[];
  creators(): Creator[];
  change(settings: Partial<Settings>): void;
  settings(): Settings;
  traffic(): Traffic[];
  clearTraffic(): void;
}

const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The simulated TikTok has no ${what}.`);
  return value;
};

function newCreator(store: Store, given: { username: string; nickname: string } & Partial<Creator>): Creator {
  const openId = newOpenId(store);
  return {
    openId,
    unionId: `u${openId.slice(1)}`,
    bio: '',
    isVerified: false,
    isPrivate: false,
    maxSeconds: 600,
    commentDisabled: false,
    duetDisabled: false,
    stitchDisabled: false,
    isBanned: false,
    followers: 0,
    following: 0,
    ...given,
  };
}

export function createAdmin(store: Store): Admin {
  const app = (clientKey: string): App => need(store.data.apps[clientKey], `app ${clientKey}`);
  const creator = (openId: string): Creator => need(store.data.creators[openId], `creator ${openId}`);
  const video = (id: string): Video => need(store.data.videos[id], `video ${id}`);
  const seen = (one: Video): PostSeen =>
    structuredClone({ ...one, link: permalinkOf(store, one), isPublic: isPublic(store, one) });
  return {
    addApp(given = {}) {
      const audited = given.audited ?? true;
      const made: App = {
        clientKey: newClientKey(store),
        name: 'Siar',
        audited,
        userCap: audited ? null : 5,
        ...given,
      };
      store.data.apps[made.clientKey] = made;
      return structuredClone(made);
    },
    updateApp(clientKey, change) {
      Object.assign(app(clientKey), change);
    },
    addCreator(given) {
      const made = newCreator(store, given);
      store.data.creators[made.openId] = made;
      return structuredClone(made);
    },
    updateCreator(openId, change) {
      Object.assign(creator(openId), change);
    },
    issueToken({ openId, clientKey, scopes, hours = 24 }) {
      const made: Token = {
        value: newToken(store),
        clientKey: app(clientKey ?? Object.keys(store.data.apps)[0] ?? '').clientKey,
        openId: creator(openId).openId,
        scopes: [...scopes],
        issuedAt: store.now(),
        expiresAt: store.now() + (hours * dayMs) / 24,
        isRevoked: false,
      };
      store.data.tokens[made.value] = made;
      return made.value;
    },
    endToken(value) {
      need(store.data.tokens[value], 'such token').expiresAt = store.now();
    },
    removeAuthorization(openId, clientKey) {
      for (const token of Object.values(store.data.tokens))
        if (token.openId === openId && token.clientKey === clientKey) token.isRevoked = true;
    },
    finishDraft(publishId, { caption, privacy = 'PUBLIC_TO_EVERYONE' }) {
      settle(store);
      const draft = need(store.data.publications[publishId], `publication ${publishId}`);
      const film = filmOf(store, draft);
      if (draft.verdict?.status !== 'SEND_TO_USER_INBOX' || !film)
        throw new Error(
          `${publishId} is not in the inbox: its state is ${draft.verdict?.status ?? 'PROCESSING_UPLOAD'}.`,
        );
      return seen(makeVideo(store, draft, film, { caption, privacy, at: store.now(), byHand: true }));
    },
    setCounts(id, counts) {
      Object.assign(video(id).counts, counts);
    },
    setPrivacy(id, privacy) {
      video(id).privacy = privacy;
    },
    deletePost(id) {
      delete store.data.videos[video(id).id];
    },
    posts(openId) {
      settle(store);
      return videosOf(store, openId).map(seen);
    },
    drafts(openId) {
      settle(store);
      const inbox = Object.values(store.data.publications).filter(
        (one) => one.openId === openId && one.verdict?.status === 'SEND_TO_USER_INBOX',
      );
      return structuredClone(inbox);
    },
    publications() {
      settle(store);
      return structuredClone(Object.values(store.data.publications));
    },
    creators: () => structuredClone(Object.values(store.data.creators)),
    change(settings) {
      Object.assign(store.data.settings, settings);
    },
    settings: () => structuredClone(store.data.settings),
    traffic: () => structuredClone(store.data.traffic),
    clearTraffic() {
      store.data.traffic = [];
    },
  };
}
