// What an office sets up by hand at Instagram, done by function; and looking behind the scenes.
import { newInstagramId } from '../facebook/ids';
import type { Store } from '../facebook/store';
import { type ContainerStatus, statusOf } from './containers';
import { mediaOf } from './find';
import { mediaLink } from './media';
import type { Container, InstagramAccount, Media } from './types';

export interface InstagramPost extends Media {
  permalink: string;
  /** Of the bytes Instagram got: the film as uploaded, or the picture as fetched. */
  sha256: string;
  /** Of the file that was handed to Meta: the film itself, or what was uploaded to the staged Page photo the picture was fetched from. */
  originalSha256: string | null;
}

export interface InstagramAdmin {
  /** A professional account, linked to a Page; whoever has a token and a task there can use it. */
  addInstagram(account: { pageId: string; username: string } & Partial<InstagramAccount>): InstagramAccount;
  updateInstagram(id: string, change: Partial<Omit<InstagramAccount, 'id'>>): void;
  accounts(): InstagramAccount[];
  /** Newest first. */
  posts(accountId: string): InstagramPost[];
  /** Oldest first, each with what its next read would say. */
  containers(accountId: string): (Container & { status: ContainerStatus })[];
  setEngagement(mediaId: string, counts: Partial<Media['engagement']>): void;
  /** As a person would in the app. */
  deletePost(mediaId: string): void;
}

const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The simulated Instagram has no ${what}.`);
  return value;
};

function seen(media: Media): InstagramPost {
  const sha256 = media.film?.sha256 ?? media.picture?.sha256 ?? '';
  const originalSha256 = media.film?.sha256 ?? media.picture?.originalSha256 ?? null;
  return structuredClone({ ...media, permalink: mediaLink(media), sha256, originalSha256 });
}

export function createInstagramAdmin(store: Store): InstagramAdmin {
  const account = (id: string) => need(store.data.instagram.accounts[id], `account ${id}`);
  const link = ({ id, pageId, username }: InstagramAccount): void => {
    need(store.data.pages[pageId], `Page ${pageId}`).instagram = { id, username };
  };
  return {
    addInstagram(given) {
      const made: InstagramAccount = {
        id: newInstagramId(store, 'account'),
        name: given.username,
        biography: '',
        website: null,
        followers: 0,
        follows: 0,
        ...given,
      };
      link(made);
      store.data.instagram.accounts[made.id] = made;
      return structuredClone(made);
    },
    updateInstagram(id, change) {
      link(Object.assign(account(id), change));
    },
    accounts: () => structuredClone(Object.values(store.data.instagram.accounts)),
    posts: (accountId) => mediaOf(store, account(accountId).id).map(seen),
    containers: (accountId) =>
      Object.values(store.data.instagram.containers)
        .filter((container) => container.accountId === account(accountId).id)
        .map((container) => structuredClone({ ...container, status: statusOf(store, container) })),
    setEngagement(mediaId, counts) {
      Object.assign(need(store.data.instagram.media[mediaId], `post ${mediaId}`).engagement, counts);
    },
    deletePost(mediaId) {
      need(store.data.instagram.media[mediaId], `post ${mediaId}`);
      delete store.data.instagram.media[mediaId];
    },
  };
}
