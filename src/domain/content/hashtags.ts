// Hashtags as people type them: with or without the sign, apart by blanks, commas or lines. A word without the sign would go out as a word.

/** One sign a word, one blank between. */
export const writtenHashtags = (text: string): string =>
  text
    .split(/[\s,;]+/)
    .filter((word) => /[^#]/.test(word))
    .map((word) => `#${word.replace(/^#+/, '')}`)
    .join(' ');
