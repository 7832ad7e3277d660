// One platform and one form of post, ready to be published to: what every line of the contract's table brings along.
import type { Publisher } from '../../src/engine/upload/publishers/publisher';
import type { Bench } from './bench';
import type { Order } from './runner';
import type { Sites } from './wire';

/** A post as the public, or the person it was handed to, finds it. */
export interface PostSeen {
  readonly id: string;
  readonly link: string;
  /** Absent where a person writes it in the app. */
  readonly caption?: string;
  /** Of the file that was handed over; a platform's own re-encoding does not count. */
  readonly sha256: string;
}

export interface Stand {
  readonly bench: Bench;
  readonly sites: Sites;
  readonly publisher: Publisher<unknown>;
  readonly order: Order;
  posts(): readonly PostSeen[];
}

export interface Form {
  readonly name: string;
  /** Requests its bytes travel in; 0 for what goes in one by nature. Two or more are seen growing. */
  readonly chunks: number;
  /** How an undisturbed run ends. Default: published. */
  readonly ends?: 'published' | 'handed_over';
  /** The platform cannot say what became of an unanswered call: then a person may be asked. Default: it always finds out. */
  readonly mayAsk?: boolean;
  open(): Stand;
}
