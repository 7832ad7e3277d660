// Addresses of files are signed and expire. assumed, as `oh` and `oe` in Meta's own addresses suggest; their life is a setting.
import { hmacHex } from './ids';
import type { Store } from './store';

export const cdnHost = 'scontent.xx.fbcdn.net';

export const signature = (store: Store, id: string, size: string, expiry: string): string =>
  `00_${Buffer.from(hmacHex(store.data.addressKey, `${id}:${size}:${expiry}`), 'hex')
    .toString('base64url')
    .slice(0, 32)}`;

export const newExpiry = (store: Store): string =>
  Math.floor(store.now() / 1000 + store.data.settings.addressHours * 3600).toString(16);

/** Why an address opens nothing; assumed texts. */
export function addressProblem(store: Store, url: URL, id: string, size: string): string | undefined {
  const expiry = url.searchParams.get('oe') ?? '';
  if (url.searchParams.get('oh') !== signature(store, id, size, expiry)) return 'URL signature mismatch';
  return store.now() / 1000 >= Number.parseInt(expiry, 16) ? 'URL signature expired' : undefined;
}
