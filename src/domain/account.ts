// One connected profile or Page of the office.
import type { AccountMode, Platform } from './words';

export interface Account {
  /** Short and stable, chosen by the owner: `fb-utama`. */
  readonly accountId: string;
  readonly platform: Platform;
  readonly handle: string;
  /** The platform's own id: a Page id, say. Always text: these numbers are longer than a double holds. */
  readonly externalId: string;
  readonly mode: AccountMode;
  readonly active: boolean;
}

/** The accounts the engine uploads to. One that is `manual` (the start value) waits for a person. */
export const accountsOf = (accounts: readonly Account[], platforms: readonly Platform[]): Account[] =>
  accounts.filter((account) => account.active && account.mode === 'automatic' && platforms.includes(account.platform));
