// The same in English. No script imports it: build/words.mjs turns it into data that a run reads only for a reader of English.
import { problemsEn } from './problems.en';
import { textsEn } from './texts.en';
import type { Words } from './words.id';

export const wordsEn: Words = { problems: problemsEn, texts: textsEn };
