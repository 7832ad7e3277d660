// What a platform's code looks like to the runner: named phases as plain JSON, one move at a time, no clock, no sheet, no lock.

import type { MediaFile } from '../../../domain/content/content';
import type { Cover } from '../../../domain/content/cover';
import type { TiktokChoices } from '../../../domain/content/tiktok';
import type { Account } from '../../../domain/office/account';
import type { Problem } from '../../../domain/problem';
import type { Form } from '../../../domain/words';
import type { Answer, Ask } from '../../../google/http';

/** What a target is about, before anything is sent. */
export interface Subject {
  readonly account: Account;
  readonly form: Form;
  /** The engine's own copies, in their order; none where the form is a text. */
  readonly files: readonly MediaFile[];
  /** Of a film; a picture is the engine's own copy too. */
  readonly cover: Cover | null;
}

/** Sends one request signed for the account; the secret itself is out of a publisher's reach. */
export type Send = (ask: Ask) => Answer;

/** One try at a phase, and the ways out of the house. */
export interface Attempt extends Subject {
  readonly title: string;
  readonly caption: string;
  /** The posts of a thread, in their order; of every other form the caption alone. */
  readonly parts: readonly string[];
  /** One a file, in their order; '' where none is written. */
  readonly altTexts: readonly string[];
  readonly tiktok: TiktokChoices | null;
  /** An earlier call of this phase may have taken effect: look before calling again. */
  readonly mayHaveHappened: boolean;
  /** Two looks, far enough apart, found nothing. */
  readonly absentTwice: boolean;
  /** ISO, UTC: when the intent of this phase was written. */
  readonly intentAt: string;
  readonly send: Send;
  /** Another target owns this post: it is on record. Only a post found by its words needs to be asked about. */
  isTaken(postId: string): boolean;
  /** A whole file, passed on as it is. Only for what fits one request (50 MB); films go by `part`. */
  blob(file: MediaFile): GoogleAppsScript.Base.Blob;
  /** Bytes `first` to `last`, both included, counted from 0. */
  part(file: MediaFile, first: number, last: number): GoogleAppsScript.Base.Blob;
  /** An upload address is a secret: it is kept outside every cell, under the target's key, before a phase speaks of it. '' when none is kept. */
  readonly address: string;
  keepAddress(address: string): void;
}

export interface Post {
  readonly postId: string;
  /** '' when the platform does not tell. */
  readonly link: string;
}

/** What one move returns; the runner saves it before anything else happens. */
export type Step<S> =
  | { readonly kind: 'next'; readonly state: S }
  | { readonly kind: 'wait'; readonly state: S; readonly seconds: number }
  | { readonly kind: 'done'; readonly post: Post }
  /** All that can be done by itself is done; a person finishes it in the platform's app and records the link. */
  | { readonly kind: 'handed_over'; readonly state: S }
  /** No answer to a call that may have taken effect. */
  | { readonly kind: 'lost'; readonly message: string }
  /** Looked, and it is not there. */
  | { readonly kind: 'not_there' }
  /** Apps Script's own quota: nothing left the house, no attempt is spent. */
  | { readonly kind: 'not_sent'; readonly message: string }
  /** The account's own limit, or the whole app's at this platform: all its targets wait, and no attempt is spent. */
  | { readonly kind: 'paused'; readonly problem: Problem; readonly seconds: number; readonly whose: 'account' | 'app' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly again: 'no' | 'later'; readonly seconds?: number }
  /** Only a person can know. */
  | { readonly kind: 'unsure'; readonly problem: Problem };

export interface Progress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** What the platform says of an account that is to be used. */
export type AccountCheck =
  | {
      readonly kind: 'ready';
      /** As the platform writes it, for the owner to compare. */
      readonly handle: string;
      /** What TikTok allows this creator just now; absent elsewhere. */
      readonly creator?: CreatorOptions;
    }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** No usable answer: nothing is known, the last finding stands. */
  | { readonly kind: 'unknown' };

/** https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info (documented) */
export interface CreatorOptions {
  readonly nickname: string;
  readonly privacyOptions: readonly string[];
  readonly commentDisabled: boolean;
  readonly duetDisabled: boolean;
  readonly stitchDisabled: boolean;
  readonly maxSeconds: number;
}

export interface Publisher<S> {
  /** The phase a target begins with. */
  first(subject: Subject): S;
  /** The saved phase, or undefined when the text is damaged. */
  parse(text: string): S | undefined;
  /** 'ask_first': a repeat could post twice, so the runner writes an intent before the call. */
  safety(state: S): 'safe_to_repeat' | 'ask_first';
  /** The post exists at the platform, whatever else is still to be read. */
  isLive(state: S): boolean;
  /** How much of the film has arrived; undefined in phases that move no bytes. */
  progress(state: S, subject: Subject): Progress | undefined;
  advance(state: S, attempt: Attempt): Step<S>;
  /** The headers that prove whose account it is. Addresses that carry their own secret get none. */
  authorize(ask: Ask, secret: string): Readonly<Record<string, string>>;
  /** Reads who is connected; changes nothing. */
  check(account: Account, send: Send): AccountCheck;
}
