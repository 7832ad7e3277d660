// What the page's server and the office's thread say to each other. Types only.
import type { Who } from '../office/contract';
import type { Act, News, Question } from './port';

export interface ThreadData {
  folder: string;
  fresh: boolean;
  /** Where an answer to a script's question is written. */
  answers: SharedArrayBuffer;
}

export type ToThread =
  | { id: number; do: 'act'; window: string; act: Act }
  | { id: number; do: 'upload'; who: Who; name: string; bytes: Uint8Array }
  | { id: number; do: 'fileBytes'; who: Who; file: string }
  | { do: 'enter' | 'leave'; window: string }
  | { id: number; do: 'close' };

export type FromThread =
  | { kind: 'ready' }
  | { kind: 'failed'; message: string }
  | { kind: 'done'; id: number; value?: unknown; error?: string }
  | { kind: 'news'; window: string; news: News }
  | { kind: 'ask'; window: string; question: Question };
