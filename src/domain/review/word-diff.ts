// What changed between two texts, word by word: kept, taken out, put in. Small and bounded, so that a phone's cell and the panel show the same.

export interface Piece {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Words, line ends and the blanks between them: all of it, so that the pieces put together are the texts again. */
const wordsOf = (text: string): string[] => text.match(/\n|[^\S\n]+|\S+/g) ?? [];

/** Steps of the comparison (two texts of 1,700 words each take 3 million); beyond it the middle counts as rewritten. */
const maxSteps = 6_000_000;

export function wordDiff(before: string, after: string): Piece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const head = commonLength(old, young, (words, i) => words[i]);
  const tail = commonLength(old.slice(head), young.slice(head), (words, i) => words[words.length - 1 - i]);
  const middle = between(old.slice(head, old.length - tail), young.slice(head, young.length - tail));
  return merged([...kept(old.slice(0, head)), ...middle, ...kept(tail === 0 ? [] : old.slice(-tail))]);
}

const kept = (words: readonly string[]): Piece[] => words.map((text) => ({ kind: 'kept', text }));

function commonLength(
  a: readonly string[],
  b: readonly string[],
  at: (words: readonly string[], i: number) => string | undefined,
): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && at(a, length) === at(b, length)) length += 1;
  return length;
}

/** The longest common run of words, by the table everybody knows. https://en.wikipedia.org/wiki/Longest_common_subsequence */
function between(old: readonly string[], young: readonly string[]): Piece[] {
  const removed = old.map((text): Piece => ({ kind: 'removed', text }));
  const added = young.map((text): Piece => ({ kind: 'added', text }));
  if (old.length === 0 || young.length === 0 || old.length * young.length > maxSteps) return [...removed, ...added];
  const lengths = commonLengths(old, young);
  const at = (i: number, j: number) => lengths[i * (young.length + 1) + j] ?? 0;
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < young.length) {
    if (old[i] === young[j]) {
      pieces.push({ kind: 'kept', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) pieces.push(...removed.slice(i, ++i));
    else pieces.push(...added.slice(j, ++j));
  }
  return [...pieces, ...removed.slice(i), ...added.slice(j)];
}

/** How many words the rests from `i` and `j` on have in common, row by row; no text here has more than 65,535 words. */
function commonLengths(old: readonly string[], young: readonly string[]): Uint16Array {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === young[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of a kind become one piece; a lone blank between two changes changes with them, so that phrases stay whole. */
function merged(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let [removed, added, blank] = ['', '', ''];
  const flush = () => {
    if (removed !== '') pieces.push({ kind: 'removed', text: removed });
    if (added !== '') pieces.push({ kind: 'added', text: added });
    if (blank !== '') keep(blank);
    [removed, added, blank] = ['', '', ''];
  };
  const keep = (text: string) => {
    const last = pieces[pieces.length - 1];
    if (last?.kind === 'kept') pieces[pieces.length - 1] = { kind: 'kept', text: last.text + text };
    else pieces.push({ kind: 'kept', text });
  };
  for (const { kind, text } of words) {
    const isChange = kind !== 'kept';
    const isBlank = text.trim() === '' && !text.includes('\n');
    if (!isChange && isBlank && blank === '' && (removed !== '' || added !== '')) blank = text;
    else if (isChange) {
      if (removed !== '') removed += blank;
      if (added !== '') added += blank;
      blank = '';
      if (kind === 'removed') removed += text;
      else added += text;
    } else {
      flush();
      keep(text);
    }
  }
  flush();
  return pieces;
}

/** Characters of a kept stretch that are shown beside a change, of a change itself, and of the whole line. */
const contextChars = 24;
const changeChars = 400;
const lineChars = 2000;

/** One line for a cell or a letter: `… panen [-raya-] [+perdana+] di …`. Line ends show as ↵. */
export function changeLine(before: string, after: string): string {
  const pieces = wordDiff(before, after);
  const whole = pieces
    .map(({ kind, text }, i) => {
      const line = text.replace(/\n/g, '↵');
      if (kind === 'removed') return `[-${middleCut(line, changeChars)}-]${pieces[i + 1]?.kind === 'added' ? ' ' : ''}`;
      if (kind === 'added') return `[+${middleCut(line, changeChars)}+]`;
      return context(line, i > 0, i < pieces.length - 1);
    })
    .join('')
    .trim();
  return whole.length <= lineChars ? whole : `${whole.slice(0, lineChars)}…`;
}

const middleCut = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max / 2)}…${text.slice(-max / 2)}`;

/** Whole words only, as far as they fit beside the change before and the change after. */
function context(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const limit = contextChars * (Number(isAfterChange) + Number(isBeforeChange));
  if (text.length <= limit + 2) return text;
  const start = isAfterChange ? text.slice(0, contextChars).replace(/\S*$/, '') : '';
  const end = isBeforeChange ? text.slice(-contextChars).replace(/^\S*/, '') : '';
  return `${start}…${end}`;
}
