// What is wrong, as data: a code for the message, where it stands, and the values the sentence needs. No sentence here.

export type ProblemValues = Readonly<Record<string, string | number>>;

export interface Problem {
  /** Key of the message in src/i18n. */
  readonly code: string;
  /** Column key the person should look at. */
  readonly column?: string;
  readonly values: ProblemValues;
}

/** A cell that cannot be read is empty to every later check: say the first only. */
export const withoutRepeats = (unreadable: readonly Problem[], others: readonly Problem[]): Problem[] => [
  ...unreadable,
  ...others.filter((one) => !unreadable.some(({ column }) => column !== undefined && column === one.column)),
];

/** Who acts, and whether we try again, depends on the kind alone. */
export type ErrorKind =
  | 'invalid'
  | 'not_allowed'
  | 'reconnect'
  | 'rate_limited'
  | 'temporary'
  | 'unknown_outcome'
  | 'rejected'
  | 'setup'
  | 'bug';
