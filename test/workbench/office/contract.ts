// What the office offers to whoever plays in it: tests, the demo, and the page of `npm start`.
import type { Person, Screen } from '../google/contract';

export type Who = 'staff' | 'lead' | 'head' | 'owner';
export type PlatformName = 'instagram' | 'facebook' | 'x' | 'tiktok';
export type BookName = 'ledger' | 'backOffice';

/** What happened on a person's screen, oldest first. */
export type Happening =
  | { kind: 'toast'; title: string; message: string }
  | { kind: 'alert'; title: string; message: string; answer: string }
  | { kind: 'prompt'; title: string; message: string; answer: string; text: string }
  | { kind: 'page'; page: 'sidebar' | 'modal' | 'modeless'; title: string; html: string }
  | { kind: 'refused'; message: string }
  | { kind: 'error'; message: string };

/** One person's browser window on one workbook. Every act is done with that person's rights; refusals are answers, not throws. */
export interface Seat {
  readonly who: Who;
  readonly person: Person;
  readonly book: BookName;
  readonly screen: Screen;
  /** Opens the file: menus appear (simple onOpen). Refused when the file is not shared with the person. */
  open(): Happening[];
  /** Menu captions as a path: ['Pemeriksaan (Review)', 'Setujui (Approve)']. */
  menus(): { name: string; items: string[] }[];
  menu(...path: string[]): Happening[];
  /** Tab by its title as shown now; row and column are zero-based. */
  select(tab: string, row: number, column: number, endRow?: number, endColumn?: number): void;
  type(tab: string, row: number, column: number, text: string): Happening[];
  /** google.script.run of an open page. */
  call(functionName: string, ...args: unknown[]): { value?: unknown; error?: string };
  /** Answers for the next alerts and prompts, in order; without one the dialog is closed ('CLOSE'). */
  answer(...answers: { button: string; text?: string }[]): void;
}

export interface Office {
  readonly people: Record<Who, Person>;
  seat(who: Who, book?: BookName): Seat;
  /** Virtual epoch milliseconds. */
  now(): number;
  /** Moves the clock on, firing the clock triggers that fall due on the way. */
  advance(minutes: number): void;
  /** Fires the engine's clock triggers once, now. */
  runTriggers(): void;
  mails(to?: Who): {
    to: string[];
    subject: string;
    body: string;
    html?: string;
    at: number;
    attachments: { name: string; bytes: number; sha256: string }[];
  }[];
  /** The Drive folder `Masuk` as a person sees it. */
  files(): { id: string; name: string; mimeType: string; bytes: number; sha256: string }[];
  /** Puts a file of the person's computer into the folder `Masuk`. */
  upload(who: Who, name: string, bytes: Uint8Array): string;
  /** Where a browser sees the public page of a platform; undefined on the direct transport. */
  publicPage(platform: PlatformName): string | undefined;
  close(): Promise<void>;
}
