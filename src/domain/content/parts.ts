// A text that stands for several: one description a picture, one post a part of a thread.

/** A line of three hyphens or more, and nothing else, parts the posts of a thread. */
const parting = /^[ \t]*-{3,}[ \t]*$/gm;

/** The posts of a thread, in their order; a text without such a line is one. */
export const threadParts = (text: string): string[] =>
  text
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** One description a picture: the whole text for one, a line each for several; '' where none is written. */
export function altTextsOf(altText: string, pictures: number): string[] {
  if (pictures === 1) return [altText.trim()];
  const lines = altText.split('\n').map((line) => line.trim());
  return Array.from({ length: pictures }, (_, i) => lines[i] ?? '');
}
