// The still picture that stands for a film until somebody plays it.
import type { MediaFile } from './content';

export type Cover =
  /** A moment of the film itself, in seconds from its beginning. */
  { readonly kind: 'moment'; readonly second: number } | { readonly kind: 'picture'; readonly file: MediaFile };
