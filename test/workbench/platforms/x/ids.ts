// Makes the names X gives things. Ids are Snowflakes: time in the upper bits, beyond 2^53, so that code which reads them as numbers breaks here too.
// documented: https://docs.x.com/fundamentals/x-ids
import type { Store } from './store';

const epochMs = 1_288_834_974_657n;
const wordChars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const word = (store: Store, length: number): string =>
  Array.from({ length }, () => wordChars.charAt(Math.floor(store.random() * wordChars.length))).join('');

/** Always larger than every id before it. */
export function newId(store: Store): string {
  const made = ((BigInt(Math.floor(store.now())) - epochMs) << 22n) | BigInt(Math.floor(store.random() * 2 ** 22));
  const last = BigInt(store.data.lastId);
  store.data.lastId = (made > last ? made : last + 1n).toString();
  return store.data.lastId;
}

export const newUserId = (store: Store): string => newId(store);
export const newConsumerKey = (store: Store): string => word(store, 25);
export const newSecret = (store: Store): string => word(store, 45);
/** OAuth 1.0a tokens begin with their user's id. */
export const newOAuth1Token = (store: Store, userId: string): string => `${userId}-${word(store, 30)}`;
export const newOAuth2Token = (store: Store): string => word(store, 91);
export const newAppToken = (store: Store): string => `AAAAAAAAAAAAAAAAAAAAA${word(store, 83)}`;
export const newShortLink = (store: Store): string => `https://t.co/${word(store, 10)}`;
export const newFileName = (store: Store): string => word(store, 15);
export const newTransactionId = (store: Store): string =>
  Array.from({ length: 16 }, () => Math.floor(store.random() * 16).toString(16)).join('');
