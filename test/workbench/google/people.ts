// Who has a Google account in this world, and how each of them answers a consent screen.
import type { Json, Person, Stateful } from './contract';

/** 'all' agrees to every scope asked, 'none' closes the screen; a list ticks only these (granular consent, documented since 2025). */
export type ConsentHabit = 'all' | 'none' | string[];

export interface People extends Stateful {
  add(person: Person): Person;
  /** Throws for an unknown address. Addresses compare without case. */
  get(email: string): Person;
  find(email: string): Person | undefined;
  all(): Person[];
  consentHabit(email: string): ConsentHabit;
  setConsentHabit(email: string, habit: ConsentHabit): void;
}

export const sameEmail = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Two people of one Workspace domain may see each other's address in triggers (D/reference/base/session, documented). */
export function sameDomain(a: Person, b: Person): boolean {
  const domain = (person: Person) => person.email.slice(person.email.indexOf('@') + 1).toLowerCase();
  return a.kind === 'workspace' && b.kind === 'workspace' && domain(a) === domain(b);
}

export function createPeople(start: readonly Person[] = []): People {
  let people: Person[] = start.map((person) => ({ ...person }));
  let habits: Record<string, ConsentHabit> = {};
  const find = (email: string) => people.find((person) => sameEmail(person.email, email));
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
    state: () => structuredClone({ people, habits }) as unknown as Json,
    restore(state) {
      ({ people, habits } = structuredClone(state) as unknown as { people: Person[]; habits: typeof habits });
    },
  };
}
