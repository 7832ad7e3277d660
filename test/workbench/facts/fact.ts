// One behaviour of the local Google, as it stands above the line that makes it true:
//
//   // <mark>: <one sentence> [<source>]
//
// The mark is documented (an official page says it), reported (others saw it) or assumed (ours: the source is a script for Apps Script).

export const marks = ['documented', 'reported', 'assumed'] as const;
export type Mark = (typeof marks)[number];

export interface Fact {
  readonly mark: Mark;
  readonly sentence: string;
  /** As written between the brackets. */
  readonly source: string;
  readonly file: string;
  /** Counts from 1: the comment's first line. */
  readonly line: number;
  /** What breaks the line it leads; undefined says that nothing there can be broken. */
  readonly breaking: Breaking | undefined;
}

/** Code put before and after a piece of the source, so that it is broken while `globalThis.$broken` holds the fact's sentence. */
export interface Breaking {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Something that keeps a behaviour from counting. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const homes: readonly (readonly [short: string, home: string])[] = [
  ['D/', 'https://developers.google.com/apps-script/'],
  ['S/', 'https://developers.google.com/workspace/sheets/api/'],
  ['G/', 'https://developers.google.com/workspace/drive/api/'],
  ['W/', 'https://developers.google.com/workspace/add-ons/'],
];

/** The whole address of a source; a probe has none. */
export function addressOf(source: string): string | undefined {
  if (probeOf(source) !== undefined) return undefined;
  const home = homes.find(([short]) => source.startsWith(short));
  return home === undefined ? `https://${source}` : home[1] + source.slice(home[0].length);
}

/** The script that confirms an assumption: `probes/<name>.gs`. */
export const probeOf = (source: string): string | undefined => /^probes\/([\w-]+)\.gs$/.exec(source)?.[1];

/** What is wrong with the words of a fact. */
export function wordProblem({
  mark,
  sentence,
  source,
}: Pick<Fact, 'mark' | 'sentence' | 'source'>): string | undefined {
  if (sentence.length > 140) return `has ${sentence.length} characters, 140 at most`;
  if (/\.$/.test(sentence)) return 'ends in a full stop';
  if (mark === 'assumed' && probeOf(source) === undefined) return 'is assumed and names no [probes/<name>.gs]';
  if (mark !== 'assumed' && !/^(?:[DSGW]\/|[\w-]+(?:\.[\w-]+)+\/?)\S*$/.test(source))
    return `names no public address: ${source}`;
  return undefined;
}
