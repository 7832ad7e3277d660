// The sentences in a reader's language. Shared cells and letters speak the workbook's language; personal answers the reader's.
import type { Problem } from '../domain/problem';
import { english } from './english';
import { labelOf, platformWords } from './vocabulary';
import { type Words, wordsId } from './words.id';

export type Language = 'id' | 'en';
export type Texts = Words['texts'];

/** Google names Indonesian `id`, `in` or `in_ID`: everything that is not English reads Indonesian. */
export const languageOf = (locale: string): Language => (/^en\b|^en_/i.test(locale) ? 'en' : 'id');

const wordsIn = (language: Language): Words => (language === 'en' ? english() : wordsId);

export const say = (language: Language = 'id'): Texts => wordsIn(language).texts;

/** A sentence quotes what people typed, which may be a cell full: more than this nobody needs to recognise it. */
const quotedChars = 80;
const shortened = (value: string | number): string | number =>
  typeof value === 'string' && value.length > quotedChars ? `${value.slice(0, quotedChars)}…` : value;

/** Reason and remedy of a problem, as one or two sentences. */
export function sayProblem(problem: Pick<Problem, 'code' | 'values'>, language: Language = 'id'): string {
  const { problems } = wordsIn(language);
  const sentences = new Map<string, (values: Problem['values']) => string>(Object.entries(problems));
  const sentence = sentences.get(problem.code) ?? problems.unexpected;
  const quoted = Object.fromEntries(Object.entries(problem.values).map(([key, value]) => [key, shortened(value)]));
  const { platform } = quoted;
  const values =
    typeof platform === 'string' ? { ...quoted, platform: labelOf(platformWords, platform as never) } : quoted;
  return sentence({ reference: problem.code, ...values });
}
