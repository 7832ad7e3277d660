// Who may do what, and since when: the register of people, read at one moment.
import { dayMs } from '../text/dates';
import type { Role } from '../words';

export interface PersonEntry {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  /** 'Plh.' or 'Plt.' for an acting official, else ''. UU 30/2014 on mandates. */
  readonly acting: string;
  readonly letterNo: string;
  /** Epoch milliseconds of a local midnight; null means without limit. */
  readonly validFrom: number | null;
  /** The last day, which still counts. */
  readonly validTo: number | null;
  /** Of the letters this person gets; null is Indonesian. */
  readonly language: 'id' | 'en' | null;
}

const sameAddress = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

export const isValidAt = (entry: PersonEntry, at: number): boolean =>
  (entry.validFrom === null || entry.validFrom <= at) && (entry.validTo === null || at < entry.validTo + dayMs);

/** The valid entry by which this address holds the role, if any. */
export const findRole = (
  people: readonly PersonEntry[],
  email: string,
  role: Role,
  at: number,
): PersonEntry | undefined =>
  people.find((entry) => entry.role === role && sameAddress(entry.email, email) && isValidAt(entry, at));

export const rolesOf = (people: readonly PersonEntry[], email: string, at: number): Role[] => [
  ...new Set(
    people.filter((entry) => sameAddress(entry.email, email) && isValidAt(entry, at)).map((entry) => entry.role),
  ),
];

/** The lead a submission is addressed to: a valid one who is neither its submitter nor its author. Register order decides. */
export const findReviewer = (
  people: readonly PersonEntry[],
  authors: readonly string[],
  at: number,
): PersonEntry | undefined =>
  people.find(
    (entry) =>
      entry.role === 'team_lead' && isValidAt(entry, at) && !authors.some((author) => sameAddress(author, entry.email)),
  );

/** The valid entry a row means when it names somebody: by address or by name. */
export const findByName = (people: readonly PersonEntry[], text: string, at: number): PersonEntry | undefined =>
  people.find((entry) => isValidAt(entry, at) && (sameAddress(entry.email, text) || sameAddress(entry.name, text)));

export const nameOf = (people: readonly PersonEntry[], email: string): string =>
  people.find((entry) => sameAddress(entry.email, email))?.name ?? email;

export { sameAddress };
