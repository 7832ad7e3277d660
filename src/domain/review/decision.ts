// When a lead's decision counts. The cell's protection is the authority; these checks are the second lock.

import { findRole, type PersonEntry, sameAddress } from '../office/people';
import type { Problem } from '../problem';
import type { Corrections } from '../upload/package';
import type { DecisionWord } from '../words';
import { parseExceptions } from './checklist';
import { correctedKeys } from './corrections';

/** A return without a reason helps nobody (domain: at least this many characters). */
export const minNoteChars = 10;
/** It goes into the row, the log and a letter: each must hold it. */
export const maxNoteChars = 2000;

export interface Decision {
  readonly word: DecisionWord | null;
  readonly note: string;
  /** The lead's one attestation over the mandatory checklist. */
  readonly attested: boolean;
  /** What the attestation leaves out, in the lead's words: `C06 tidak ada anak; C16 menyusul`. */
  readonly exceptions: string;
  /** The texts as the lead leaves them. */
  readonly texts: Corrections;
}

export interface Offer {
  readonly addressee: string;
  /** The accounts that wrote or submitted it: they may not decide it. */
  readonly authors: readonly string[];
  /** The texts as they were submitted. */
  readonly texts: Corrections;
  /** Ids of the office's checklist. */
  readonly itemIds: readonly string[];
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
  const wrong = [
    ...noteProblems(decision.word, decision.note),
    ...textsProblems(decision.word, offer.texts, decision.texts),
  ];
  if (wrong.length > 0 || decision.word === 'return') return wrong;
  const { problems } = parseExceptions(decision.exceptions, offer.itemIds);
  if (problems.length > 0) return problems.map((problem) => ({ ...problem, column: 'exceptions' }));
  return decision.attested ? [] : [{ code: 'notAttested', column: 'attested', values: {} }];
}

/** What is wrong with the note of such a decision. */
export function noteProblems(word: DecisionWord, note: string): Problem[] {
  if (word === 'return' && note.trim().length < minNoteChars)
    return [{ code: 'noteShort', column: 'note', values: { min: minNoteChars } }];
  if (note.length > maxNoteChars)
    return [{ code: 'noteLong', column: 'note', values: { max: maxNoteChars, chars: note.length } }];
  return [];
}

/** Where a text is put right. */
export const fixColumn: Readonly<Record<keyof Corrections, string>> = {
  caption: 'fixCaption',
  captionX: 'fixCaptionX',
  hashtags: 'fixHashtags',
  altText: 'fixAltText',
};

/** Corrected texts count with one word only, and that word needs them: nothing typed is lost in silence. */
function textsProblems(word: DecisionWord, submitted: Corrections, texts: Corrections): Problem[] {
  const [first] = correctedKeys(submitted, texts);
  if (word === 'approve_with_changes')
    return first === undefined ? [{ code: 'nothingCorrected', column: 'decision', values: {} }] : [];
  return first === undefined ? [] : [{ code: 'correctionsUnused', column: fixColumn[first], values: {} }];
}
