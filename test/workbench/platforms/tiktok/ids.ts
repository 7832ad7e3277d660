// Makes the names TikTok gives things. Video ids are 19 digits, beyond 2^53, so that code which reads them as numbers breaks here too.
import type { Store } from './store';

const from = (alphabet: string, length: number, random: () => number): string => {
  let text = '';
  for (let i = 0; i < length; i++) text += alphabet[Math.floor(random() * alphabet.length)] ?? '';
  return text;
};

const digits = '0123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Never ends in zeros alone: a rounded id is then always another id. */
export const newVideoId = (store: Store): string => {
  const id = `76${from(digits, 16, store.random)}${1 + Math.floor(store.random() * 9)}`;
  return store.data.videos[id] ? newVideoId(store) : id;
};

/** documented prefixes, by example: https://developers.tiktok.com/doc/content-posting-api-reference-direct-post , …-upload-video */
export const newPublishId = (store: Store, kind: 'direct' | 'inbox'): string =>
  `${kind === 'direct' ? 'v_pub_file~v2-1' : 'v_inbox_file~v2'}.76${from(digits, 17, store.random)}`;

export const newUploadId = (store: Store): string => `76${from(digits, 17, store.random)}`;
export const newSecret = (store: Store): string => from(letters, 40, store.random);
/** documented form: https://developers.tiktok.com/doc/oauth-user-access-token-management */
export const newToken = (store: Store): string =>
  `act.${from(letters, 64, store.random)}!${from(digits, 4, store.random)}.va`;
export const newOpenId = (store: Store): string => `-000${from(letters, 28, store.random)}`;
export const newClientKey = (store: Store): string => `aw${from(letters, 14, store.random)}`;
export const newLogId = (store: Store): string =>
  `${new Date(store.now()).toISOString().replace(/\D/g, '').slice(0, 14)}${from('0123456789ABCDEF', 18, store.random)}`;
