// Everything an office sets up by hand at X, done by function: apps, accounts, tokens; and looking behind the scenes.
import { newAppToken, newConsumerKey, newId, newOAuth1Token, newOAuth2Token, newSecret, newUserId } from './ids';
import { permalink, servedText } from './post-object';
import type { Settings } from './settings';
import { mediaOf, postsOf, type Store } from './store';
import type { App, Media, Post, Scope, Token, Traffic, User } from './types';

export interface PostSeen extends Post {
  permalink: string;
  /** As X serves it, with t.co links. */
  servedText: string;
  media: Media[];
}

/** documented: https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
const accessSeconds = 7200;
const allScopes: Scope[] = ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access'];

export interface Admin {
  addApp(app?: Partial<App>): App;
  updateApp(id: string, change: Partial<Omit<App, 'id'>>): void;
  addUser(user: { username: string; name: string } & Partial<User>): User;
  updateUser(id: string, change: Partial<Omit<User, 'id'>>): void;
  /** As the developer console issues them for an own account: they carry the app's permission of this moment. */
  issueOAuth1(appId: string, userId: string): { token: string; tokenSecret: string };
  /** As after a consent with these scopes; lives 7,200 s. */
  issueOAuth2(appId: string, userId: string, scopes?: readonly Scope[]): string;
  issueAppOnly(appId: string): string;
  /** The account's owner takes the app's access away. */
  revoke(token: string): void;
  setMetrics(postId: string, metrics: Partial<Post['metrics']>): void;
  /** As a person would, in the app. */
  deletePost(postId: string): void;
  change(settings: Partial<Settings>): void;
  settings(): Settings;
  /** Newest first, with the sha256 of every medium's bytes. */
  posts(userId: string): PostSeen[];
  /** Uploads, posted or not. */
  media(userId: string): Media[];
  users(): User[];
  traffic(): Traffic[];
  clearTraffic(): void;
}

const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The simulated X has no ${what}.`);
  return value;
};

export function createAdmin(store: Store): Admin {
  const app = (id: string) => need(store.data.apps[id], `app ${id}`);
  const user = (id: string) => need(store.data.users[id], `account ${id}`);
  const post = (id: string) => need(store.data.posts[id], `post ${id}`);
  const keep = (token: Token): string => {
    store.data.tokens[token.value] = token;
    return token.value;
  };
  return {
    addApp(given = {}) {
      const made: App = {
        id: newId(store).slice(0, 8),
        name: 'Aplikasi Siar',
        consumerKey: newConsumerKey(store),
        consumerSecret: newSecret(store),
        permission: 'read_write',
        creditsDepleted: false,
        ...given,
      };
      store.data.apps[made.id] = made;
      return structuredClone(made);
    },
    updateApp(id, change) {
      Object.assign(app(id), change);
    },
    addUser(given) {
      const made: User = {
        id: newUserId(store),
        bio: '',
        website: null,
        location: null,
        verified: false,
        subscription: 'None',
        followers: 0,
        following: 0,
        joinedAt: store.now(),
        suspended: false,
        ...given,
      };
      store.data.users[made.id] = made;
      return structuredClone(made);
    },
    updateUser(id, change) {
      Object.assign(user(id), change);
    },
    issueOAuth1(appId, userId) {
      const secret = newSecret(store);
      const value = newOAuth1Token(store, user(userId).id);
      const { permission } = app(appId);
      return {
        token: keep({ kind: 'oauth1', value, secret, appId, userId, permission, revoked: false }),
        tokenSecret: secret,
      };
    },
    issueOAuth2(appId, userId, scopes = allScopes) {
      const expiresAt = store.now() + accessSeconds * 1000;
      const { id } = app(appId);
      const value = newOAuth2Token(store);
      return keep({
        kind: 'oauth2',
        value,
        appId: id,
        userId: user(userId).id,
        scopes: [...scopes],
        expiresAt,
        revoked: false,
      });
    },
    issueAppOnly: (appId) =>
      keep({ kind: 'app_only', value: newAppToken(store), appId: app(appId).id, revoked: false }),
    revoke(token) {
      need(store.data.tokens[token], 'such token').revoked = true;
    },
    setMetrics(postId, metrics) {
      Object.assign(post(postId).metrics, metrics);
    },
    deletePost(postId) {
      delete store.data.posts[post(postId).id];
    },
    change(settings) {
      Object.assign(store.data.settings, settings);
    },
    settings: () => structuredClone(store.data.settings),
    posts: (userId) =>
      postsOf(store, userId).map((one) =>
        structuredClone({
          ...one,
          permalink: permalink(store, one),
          servedText: servedText(store, one).text,
          media: mediaOf(store, one),
        }),
      ),
    media: (userId) => structuredClone(Object.values(store.data.media).filter((one) => one.userId === userId)),
    users: () => structuredClone(Object.values(store.data.users)),
    traffic: () => structuredClone(store.data.traffic),
    clearTraffic() {
      store.data.traffic = [];
    },
  };
}
