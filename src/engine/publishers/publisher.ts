// What a platform's code looks like to the runner: named phases as plain JSON, one move at a time, no clock, no sheet, no lock.
import type { Account } from '../../domain/account';
import type { MediaFile } from '../../domain/content';
import type { Problem } from '../../domain/problem';
import type { Answer, Ask } from '../../google/http';

/** What one target is about, and the ways out of the house. */
export interface Attempt {
  readonly account: Account;
  readonly caption: string;
  readonly altText: string;
  readonly files: readonly MediaFile[];
  /** An earlier call of this phase may have taken effect: look before calling again. */
  readonly mayHaveHappened: boolean;
  /** Two looks, far enough apart, found nothing. */
  readonly absentTwice: boolean;
  /** ISO, UTC: when the intent of this phase was written. */
  readonly intentAt: string;
  /** Sends one request; the account's token goes into the header, never into the address. */
  send(ask: Ask): Answer;
  /** The engine's own copy of a file, as bytes to pass on. */
  blob(file: MediaFile): GoogleAppsScript.Base.Blob;
}

export interface Post {
  readonly postId: string;
  readonly link: string;
}

/** What one move returns; the runner saves it before anything else happens. */
export type Step<S> =
  | { readonly kind: 'next'; readonly state: S }
  | { readonly kind: 'wait'; readonly state: S; readonly seconds: number }
  | { readonly kind: 'done'; readonly post: Post }
  /** No answer to a call that may have taken effect. */
  | { readonly kind: 'lost'; readonly message: string }
  /** Looked, and it is not there. */
  | { readonly kind: 'not_there' }
  /** Apps Script's own quota: nothing left the house, no attempt is spent. */
  | { readonly kind: 'not_sent'; readonly message: string }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly again: 'no' | 'later'; readonly seconds?: number }
  /** Only a person can know. */
  | { readonly kind: 'unsure'; readonly problem: Problem };

export interface Publisher<S> {
  readonly first: S;
  /** The saved phase, or undefined when the text is damaged. */
  parse(text: string): S | undefined;
  /** 'ask_first': a repeat could post twice, so the runner writes an intent before the call. */
  safety(state: S): 'safe_to_repeat' | 'ask_first';
  /** The post exists at the platform, whatever else is still to be read. */
  isLive(state: S): boolean;
  advance(state: S, attempt: Attempt): Step<S>;
}
