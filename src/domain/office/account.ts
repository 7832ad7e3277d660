// One connected profile or Page of the office, and the way a content goes to it.
import { isFilm, type MediaFile } from '../content/content';
import type { AccountMode, Platform } from '../words';

export interface Account {
  /** Short and stable, chosen by the owner: `fb-utama`. */
  readonly accountId: string;
  readonly platform: Platform;
  readonly handle: string;
  /** The platform's own id: a Page id, say. Always text: these numbers are longer than a double holds. */
  readonly externalId: string;
  /** What the owner allows; a form we cannot upload goes by hand all the same: see `wayOf`. */
  readonly mode: AccountMode;
  readonly active: boolean;
}

/** The office's accounts on these platforms, however their posts get there. */
export const accountsOf = (accounts: readonly Account[], platforms: readonly Platform[]): Account[] =>
  accounts.filter((account) => account.active && platforms.includes(account.platform));

/**
 * How this content reaches this account. A draft to be finished in the app is TikTok's alone. TikTok takes pictures only from a web address on a domain the office has proved
 * to be its own, so they go by hand. https://developers.tiktok.com/doc/content-posting-api-reference-photo-post (documented)
 */
export function wayOf(account: Account, files: readonly Pick<MediaFile, 'mimeType'>[]): AccountMode {
  if (account.platform !== 'tiktok') return account.mode === 'automatic' ? 'automatic' : 'manual';
  return files.some(isFilm) ? account.mode : 'manual';
}
