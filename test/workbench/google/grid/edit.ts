// One hand on one book: what every change needs to know, whoever makes it.
import type { Pen } from './enter';
import type { Author } from './protection';
import type { BookState } from './state';

export interface Edit extends Pen {
  readonly book: BookState;
  readonly author: Author;
  /** A fresh id for a tab, a protection, a tag: looks random, comes from the world's seed. */
  newId(): number;
  /** Works out the formulas now, for an act that must know what a cell shows before the write is over. */
  settle(): void;
}
