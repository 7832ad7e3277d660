// When a lead's decision counts. The cell's protection is the authority; these checks are the second lock.
import { findRole, type PersonEntry, sameAddress } from './people';
import type { Problem } from './problem';
import type { DecisionWord } from './words';

/** A return without a reason helps nobody (domain: at least this many characters). */
export const minNoteChars = 10;
/** It goes into the row, the log and a letter: each must hold it. */
export const maxNoteChars = 2000;

export interface Decision {
  readonly word: DecisionWord | null;
  readonly note: string;
  /** The lead's one attestation over the mandatory checklist. */
  readonly attested: boolean;
}

export interface Offer {
  readonly addressee: string;
  /** The accounts that wrote or submitted it: they may not decide it. */
  readonly authors: readonly string[];
}

/** An empty list means the decision takes effect. */
export function judgeDecision(
  decision: Decision,
  offer: Offer,
  people: readonly PersonEntry[],
  now: number,
): Problem[] {
  if (decision.word === null) return [{ code: 'decisionMissing', column: 'decision', values: {} }];
  if (!findRole(people, offer.addressee, 'team_lead', now))
    return [{ code: 'reviewerLapsed', column: 'addressee', values: {} }];
  if (offer.authors.some((author) => sameAddress(author, offer.addressee))) return [{ code: 'ownContent', values: {} }];
  const note = noteProblems(decision.word, decision.note);
  if (note.length > 0) return note;
  if (decision.word === 'approve' && !decision.attested)
    return [{ code: 'notAttested', column: 'attested', values: {} }];
  return [];
}

/** What is wrong with the note of such a decision. */
export function noteProblems(word: DecisionWord, note: string): Problem[] {
  if (word === 'return' && note.trim().length < minNoteChars)
    return [{ code: 'noteShort', column: 'note', values: { min: minNoteChars } }];
  if (note.length > maxNoteChars)
    return [{ code: 'noteLong', column: 'note', values: { max: maxNoteChars, chars: note.length } }];
  return [];
}
