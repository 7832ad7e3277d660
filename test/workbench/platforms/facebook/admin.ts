// Everything an office sets up by hand at Facebook, done by function: apps, people, Pages, roles, tokens; and looking behind the scenes.
import { newNodeId, newSecret } from './ids';
import { permalinkOf } from './post-fields';
import { deletePhoto, deletePost, photosOf, postsOf, type Store, settle } from './store';
import { appToken, endSessions, type Grant, issue, pageTokenFrom } from './tokens';
import type { App, Page, PageTask, Person, Photo, Post, SessionEnd, Settings, Traffic } from './types';
import { videoLink } from './video-links';
import type { Video } from './video-types';

export interface PostSeen extends Post {
  permalink: string;
  photos: Photo[];
}

export interface VideoSeen extends Video {
  permalink: string;
  /** Of the whole film as uploaded; null until it is whole. */
  sha256: string | null;
}

export interface Admin {
  addApp(app?: Partial<App>): App;
  updateApp(id: string, change: Partial<Omit<App, 'id'>>): void;
  addPerson(person: { name: string; kind?: Person['kind']; id?: string }): Person;
  addPage(page: { name: string } & Partial<Page>): Page;
  updatePage(id: string, change: Partial<Omit<Page, 'id'>>): void;
  /** An empty list takes the role away, and with it the person's Page token. */
  setTasks(pageId: string, personId: string, tasks: readonly PageTask[]): void;
  issueToken(grant: Grant): string;
  /** As /me/accounts would give it. */
  pageToken(userToken: string, pageId: string): string;
  appToken(appId: string): string;
  endToken(token: string, subcode: SessionEnd): void;
  /** Ends every session of the person (190/460), Page tokens too; system users have no password. */
  changePassword(personId: string): void;
  uninstallApp(personId: string, appId: string): void;
  setEngagement(postId: string, counts: Partial<Post['engagement']>): void;
  /** As a person would on the Page, with the mouse. */
  deletePost(postId: string): void;
  deletePhoto(photoId: string): void;
  change(settings: Partial<Settings>): void;
  settings(): Settings;
  /** Newest first, unpublished ones and reels too; `videoId` names the film. */
  posts(pageId: string): PostSeen[];
  photos(pageId: string): Photo[];
  /** Films of Page videos and reels, unfinished ones too, oldest first. */
  videos(pageId: string): VideoSeen[];
  pages(): Page[];
  traffic(): Traffic[];
  clearTraffic(): void;
}

const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The simulated Facebook has no ${what}.`);
  return value;
};

export function createAdmin(store: Store): Admin {
  const page = (id: string) => need(store.data.pages[id], `Page ${id}`);
  const token = (value: string) => need(store.data.tokens[value], 'such token');
  return {
    addApp(app = {}) {
      const made: App = {
        id: newNodeId(store),
        name: 'Aplikasi Siar',
        secret: newSecret(store),
        mode: 'live',
        requiresProof: false,
        ...app,
      };
      store.data.apps[made.id] = made;
      return structuredClone(made);
    },
    updateApp(id, change) {
      Object.assign(need(store.data.apps[id], `app ${id}`), change);
    },
    addPerson({ name, kind = 'user', id = newNodeId(store) }) {
      const made: Person = { id, name, kind };
      store.data.people[id] = made;
      return structuredClone(made);
    },
    addPage(given) {
      const made: Page = {
        id: newNodeId(store),
        username: null,
        category: 'Organisasi Pemerintah',
        about: '',
        website: null,
        followers: 0,
        roles: {},
        inPortfolio: false,
        instagram: null,
        ...given,
      };
      store.data.pages[made.id] = made;
      return structuredClone(made);
    },
    updatePage(id, change) {
      Object.assign(page(id), change);
    },
    setTasks(pageId, personId, tasks) {
      if (tasks.length > 0) page(pageId).roles[personId] = [...tasks];
      else delete page(pageId).roles[personId];
    },
    issueToken(grant) {
      need(store.data.apps[grant.appId], `app ${grant.appId}`);
      need(store.data.people[grant.personId], `person ${grant.personId}`);
      if (grant.kind === 'page') page(grant.pageId ?? '');
      return issue(store, grant).value;
    },
    pageToken: (userToken, pageId) => pageTokenFrom(store, token(userToken), page(pageId)).value,
    appToken: (appId) => appToken(need(store.data.apps[appId], `app ${appId}`)).value,
    endToken(value, subcode) {
      token(value).ended = subcode;
    },
    changePassword(personId) {
      endSessions(store, personId, 460);
    },
    uninstallApp(personId, appId) {
      endSessions(store, personId, 458, appId);
    },
    setEngagement(postId, counts) {
      Object.assign(need(store.data.posts[postId], `post ${postId}`).engagement, counts);
    },
    deletePost(postId) {
      deletePost(store, need(store.data.posts[postId], `post ${postId}`));
    },
    deletePhoto(photoId) {
      deletePhoto(store, need(store.data.photos[photoId], `photo ${photoId}`));
    },
    change(settings) {
      Object.assign(store.data.settings, settings);
    },
    settings: () => structuredClone(store.data.settings),
    posts(pageId) {
      settle(store);
      return postsOf(store, pageId).map((post) =>
        structuredClone({ ...post, permalink: permalinkOf(store, post), photos: photosOf(store, post) }),
      );
    },
    photos(pageId) {
      settle(store);
      return structuredClone(Object.values(store.data.photos).filter((photo) => photo.pageId === pageId));
    },
    videos(pageId) {
      settle(store);
      return Object.values(store.data.videos)
        .filter((video) => video.pageId === pageId)
        .map((video) =>
          structuredClone({ ...video, permalink: videoLink(store, video), sha256: video.intake?.sha256 ?? null }),
        );
    },
    pages: () => structuredClone(Object.values(store.data.pages)),
    traffic: () => structuredClone(store.data.traffic),
    clearTraffic() {
      store.data.traffic = [];
    },
  };
}
