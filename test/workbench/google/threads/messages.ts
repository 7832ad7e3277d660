// What the thread of a script and the thread of the world tell each other. One asks, the other answers; never both.
import type { RunError } from '../executions';
import type { ScriptCode } from '../script-code';
import type { Wire } from './wire';

export interface Start {
  kind: 'start';
  code: ScriptCode;
  timeZone: string;
  /** Names of the service globals. */
  globals: string[];
  now: number;
}

/** A script asks the world. */
export type Question =
  | { kind: 'global'; name: string }
  | { kind: 'arguments' }
  | { kind: 'random' }
  | { kind: 'read'; id: number; member: string }
  | { kind: 'has'; id: number; member: string }
  | { kind: 'write'; id: number; member: string; value: Wire }
  | { kind: 'call'; id: number; member: string; args: Wire[] };

/** How the script's own code ended. */
export type Over = { kind: 'over'; value: Wire } | { kind: 'failed'; error: RunError } | { kind: 'killed' };

export type FromScript = Question | Over;

/** The world answers; `now` is the time at which the script goes on. */
export type Answer = { now: number } & (
  | { kind: 'value'; value: Wire }
  /** A function member of a service object. */
  | { kind: 'method' }
  | { kind: 'thrown'; error: Wire }
  | { kind: 'kill' }
);

/** Two counters: what was posted to the world, what was posted to the script. */
export const toWorld = 0;
export const toScript = 1;
