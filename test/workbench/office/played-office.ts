// The office with its doors open: for tests and the demo, which look behind the scenes.
import type { Json } from '../google/contract';
import type { BookState } from '../google/grid/state';
import type { World } from '../google/world';
import type { Facebook } from '../platforms/facebook/facebook';
import type { BookName, Office } from './contract';

export interface PlayedOffice extends Office {
  readonly world: World;
  readonly facebook: Facebook;
  readonly facebookPage: string;
  readonly books: Readonly<Record<BookName, string>>;
  readonly scripts: Readonly<Record<'desk' | 'engine', string>>;
  book(name: BookName): BookState;
  inFolder(): string;
  snapshot(): Json;
  restore(state: Json): void;
  /** Writes the office into its folder; nothing when it lives in memory only. */
  save(): void;
}
