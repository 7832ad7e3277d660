// The reader's language, for which this very page was built, and how it was opened.
import { panelWordsEn } from '../../../i18n/panel-words.en';
import { panelWordsId } from '../../../i18n/panel-words.id';
import type { Language } from '../../../i18n/say';
import type { Labels } from '../../../i18n/vocabulary';

const page = document.documentElement;

export const language: Language = page.lang === 'en' ? 'en' : 'id';
/** The word `showPage` was given. */
export const start: string = page.dataset.start ?? '';

export const inLanguage = <T>(texts: { readonly id: T; readonly en: T }): T => texts[language];

/** The words every page shares. */
export const words = inLanguage({ id: panelWordsId, en: panelWordsEn });

export const labelFor = <W extends string>(vocabulary: Labels<W>, word: W): string => vocabulary[word][language];
