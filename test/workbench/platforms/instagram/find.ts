// Finds what an id of Instagram names.
import type { Store } from '../facebook/store';
import type { Container, InstagramAccount, Media } from './types';

export const findAccount = (store: Store, id: string): InstagramAccount | undefined =>
  store.data.instagram.accounts[id];
export const findContainer = (store: Store, id: string): Container | undefined => store.data.instagram.containers[id];
export const findMedia = (store: Store, id: string): Media | undefined => store.data.instagram.media[id];

/** The account that a node of Instagram is, or belongs to. */
export const accountOf = (store: Store, id: string): InstagramAccount | undefined =>
  findAccount(store, id) ?? findAccount(store, (findContainer(store, id) ?? findMedia(store, id))?.accountId ?? '');

export const findByUsername = (store: Store, username: string): InstagramAccount | undefined =>
  Object.values(store.data.instagram.accounts).find(
    (account) => account.username.toLowerCase() === username.toLowerCase(),
  );

/** Newest first; posts of one moment in the reverse order of their making. */
export const mediaOf = (store: Store, accountId: string): Media[] =>
  Object.values(store.data.instagram.media)
    .filter((media) => media.accountId === accountId)
    .reverse()
    .sort((a, b) => b.createdAt - a.createdAt);
