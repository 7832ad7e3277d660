// Who has a Google account in this world, and how each of them answers a consent screen.
import type { Json, Person, Stateful } from './contract';

/** 'all' agrees to every scope asked, 'none' closes the screen; a list ticks only these. */
export type ConsentHabit = 'all' | 'none' | string[];

/** Somebody whom a link let in, without any account: no address, and nothing that needs one. */
export const anonymous: Person = { email: '', name: 'Anonymous', kind: 'consumer', locale: 'en' };

export const isAnonymous = (email: string): boolean => email === anonymous.email;

export interface People extends Stateful {
  add(person: Person): Person;
  /** Throws for an unknown address. Addresses compare without case; the empty one is the anonymous person's. */
  get(email: string): Person;
  find(email: string): Person | undefined;
  all(): Person[];
  consentHabit(email: string): ConsentHabit;
  setConsentHabit(email: string, habit: ConsentHabit): void;
  /** True while the person's browser is signed in to more accounts than one. */
  severalAccounts(email: string): boolean;
  setSeveralAccounts(email: string, several: boolean): void;
}

export const sameEmail = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function sameDomain(a: Person, b: Person): boolean {
  const domain = (person: Person) => person.email.slice(person.email.indexOf('@') + 1).toLowerCase();
  // documented: Session.getActiveUser is blank in a trigger when a consumer account acts on somebody else's script
  // [D/reference/base/session]
  if (a.kind === 'consumer' || b.kind === 'consumer') return false;
  // documented: Session.getActiveUser knows in a trigger whoever shares a Workspace domain with its owner, and nobody of another domain
  // [D/reference/base/session]
  return domain(a) === domain(b);
}

export function createPeople(start: readonly Person[] = []): People {
  let people: Person[] = start.map((person) => ({ ...person }));
  let habits: Record<string, ConsentHabit> = {};
  let several: string[] = [];
  const find = (email: string) =>
    isAnonymous(email) ? anonymous : people.find((person) => sameEmail(person.email, email));
  return {
    add(person) {
      if (find(person.email) !== undefined) throw new Error(`There is already a person ${person.email}`);
      const own = { ...person };
      people.push(own);
      return own;
    },
    get(email) {
      const person = find(email);
      if (person === undefined) throw new Error(`Nobody has the address ${email}`);
      return person;
    },
    find,
    all: () => [...people],
    consentHabit: (email) => habits[email.toLowerCase()] ?? 'all',
    setConsentHabit(email, habit) {
      habits[email.toLowerCase()] = habit;
    },
    severalAccounts: (email) => several.some((one) => sameEmail(one, email)),
    setSeveralAccounts(email, now) {
      several = several.filter((one) => !sameEmail(one, email));
      if (now) several.push(email);
    },
    state: () => structuredClone({ people, habits, several }) as unknown as Json,
    restore(state) {
      const kept = structuredClone(state) as unknown as { people: Person[]; habits: typeof habits; several?: string[] };
      ({ people, habits, several = [] } = kept);
    },
  };
}
