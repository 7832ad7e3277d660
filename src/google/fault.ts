// Errors as the code throws them: a kind, a code and values; src/i18n makes the sentence.
import type { ErrorKind, ProblemValues } from '../domain/problem';

export class Fault extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly values: ProblemValues = {},
  ) {
    super(code);
    this.name = 'Fault';
  }
}

export const setupError = (code: string, values: ProblemValues = {}): Fault => new Fault('setup', code, values);

/** Google's own words, for the log; never shown as the whole message. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
