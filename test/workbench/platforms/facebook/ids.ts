// Makes the names Facebook gives things. Ids are digit strings beyond 2^53, so that code which reads them as numbers breaks here too.
import { createHmac } from 'node:crypto';
import type { Store } from './store';

const from = (alphabet: string, length: number, random: () => number): string => {
  let text = '';
  for (let i = 0; i < length; i++) text += alphabet[Math.floor(random() * alphabet.length)] ?? '';
  return text;
};

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** 18 digits, as ids of content on today's Pages have. */
export const newContentId = (store: Store): string => {
  const id = `1221${from('0123456789', 14, store.random)}`;
  const taken =
    store.data.photos[id] ??
    store.data.videos[id] ??
    Object.keys(store.data.posts).some((post) => post.endsWith(`_${id}`));
  return taken ? newContentId(store) : id;
};

/** 15 digits, as Pages, apps and people have. */
export const newNodeId = (store: Store): string => {
  const id = `1${from('0123456789', 14, store.random)}`;
  return store.data.pages[id] || store.data.apps[id] || store.data.people[id] ? newNodeId(store) : id;
};

/** 17 digits; an account's begins with 17841. Containers and posts are numbered alike and never share a number. */
export const newInstagramId = (store: Store, kind: 'account' | 'content'): string => {
  const id =
    kind === 'account' ? `17841${from('0123456789', 12, store.random)}` : `18${from('0123456789', 15, store.random)}`;
  const { accounts, containers, media } = store.data.instagram;
  return accounts[id] || containers[id] || media[id] ? newInstagramId(store, kind) : id;
};

/** As in /p/{shortcode}/: 11 signs. */
export const newShortcode = (store: Store): string => `D${from(`${base62}-_`, 10, store.random)}`;

export const newToken = (store: Store): string => `EAA${from(base62, 180, store.random)}`;
export const newSecret = (store: Store): string => from('0123456789abcdef', 32, store.random);
export const newSlug = (store: Store): string => `pfbid0${from(base58, 58, store.random)}l`;
export const newTraceId = (store: Store): string => `A${from(base62, 22, store.random)}`;

export const hmacHex = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');
