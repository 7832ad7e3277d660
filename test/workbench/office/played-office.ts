// The office with its doors open: for tests and the demo, which look behind the scenes.
import type { Json } from '../google/contract';
import type { BookState } from '../google/grid/state';
import type { World } from '../google/world';
import type { BookName, Office } from './contract';
import type { Accounts, Platforms } from './platforms';

export interface PlayedOffice extends Office, Pick<Platforms, 'facebook' | 'x' | 'tiktok'> {
  readonly world: World;
  readonly accounts: Accounts;
  readonly books: Readonly<Record<BookName, string>>;
  readonly scripts: Readonly<Record<'desk' | 'engine', string>>;
  book(name: BookName): BookState;
  inFolder(): string;
  snapshot(): Json;
  restore(state: Json): void;
  /** Writes the office into its folder; nothing when it lives in memory only. */
  save(): void;
}
