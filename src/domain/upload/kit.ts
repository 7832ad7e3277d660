// What a person needs to post by hand, as one cell's text: readable and copyable on a phone, and read back by the sidebar.
// The words are the format. A text to copy is announced with its number of lines, so that nothing inside it is taken for a heading.
import type { Platform } from '../words';

export interface KitFile {
  readonly name: string;
  readonly link: string;
}

/** One account that a person posts to. */
export interface KitItem {
  readonly platform: Platform;
  readonly handle: string;
  /** What to do, as a sentence. */
  readonly todo: string;
  /** When to post, in words. */
  readonly when: string;
  readonly files: readonly KitFile[];
  /** To be copied as it is: what was approved, hashtags included. */
  readonly caption: string;
  /** '' where the platform has none. */
  readonly altText: string;
}

const platformNames: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X (Twitter)',
  tiktok: 'TikTok',
};

const head = /^(.+?) – (.*)$/;
const fileLine = /^Berkas: (\S+) \((.*)\)$/;
const captionLine = /^Caption \((\d+) baris\):$/;
const altTextLine = /^Teks alternatif \((\d+) baris\):$/;

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

const formatItem = ({ platform, handle, todo, when, files, caption, altText }: KitItem): string =>
  [
    `${platformNames[platform]} – ${oneLine(handle)}`,
    oneLine(todo),
    `Tayang: ${oneLine(when)}`,
    ...files.map((file) => `Berkas: ${file.link} (${oneLine(file.name)})`),
    `Caption (${linesOf(caption).length} baris):`,
    ...linesOf(caption),
    ...(altText === '' ? [] : [`Teks alternatif (${linesOf(altText).length} baris):`, ...linesOf(altText)]),
  ].join('\n');

export const formatKit = (items: readonly KitItem[]): string => items.map(formatItem).join('\n\n');

/** Empty when the text is none of ours, or somebody wrote in it. */
export function parseKit(text: string): KitItem[] {
  const lines = new Lines(text);
  const items: KitItem[] = [];
  while (!lines.isOver()) {
    const item = parseItem(lines);
    if (!item || (!lines.isOver() && lines.take() !== '')) return [];
    items.push(item);
  }
  return items;
}

function parseItem(lines: Lines): KitItem | undefined {
  const [, name, handle] = lines.match(head) ?? [];
  const platform = (Object.keys(platformNames) as Platform[]).find((one) => platformNames[one] === name);
  const todo = lines.take();
  const [, when] = lines.match(/^Tayang: (.*)$/) ?? [];
  if (platform === undefined || handle === undefined || todo === undefined || when === undefined) return undefined;
  const files: KitFile[] = [];
  for (let found = lines.match(fileLine); found; found = lines.match(fileLine)) {
    files.push({ link: found[1] ?? '', name: found[2] ?? '' });
  }
  const caption = lines.block(captionLine);
  if (caption === undefined) return undefined;
  return { platform, handle, todo, when, files, caption, altText: lines.block(altTextLine) ?? '' };
}

/** The text's lines, taken from the top. */
class Lines {
  private readonly lines: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.lines = linesOf(text);
  }

  isOver(): boolean {
    return this.at >= this.lines.length;
  }

  take(): string | undefined {
    this.at += 1;
    return this.lines[this.at - 1];
  }

  /** Takes the next line only when it looks like this. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.lines[this.at] ?? '');
    if (found) this.at += 1;
    return found ?? undefined;
  }

  /** A heading with a number, and so many lines below it. */
  block(heading: RegExp): string | undefined {
    const count = Number(this.match(heading)?.[1]);
    if (!(this.at + count <= this.lines.length)) return undefined;
    this.at += count;
    return this.lines.slice(this.at - count, this.at).join('\n');
  }
}
