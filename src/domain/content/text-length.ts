// How long a text is to the platform that gets it: UTF-16 units, except X, which weighs characters and counts any link as 23.
// https://docs.x.com/fundamentals/counting-characters and https://github.com/twitter/twitter-text config/v3.json (documented)

import type { Platform } from '../words';
import { topLevelDomains } from './top-level-domains';

/** How long a post's text may be. All checked 2026-11-23. */
export const captionChars: Readonly<Record<Platform, number>> = {
  // https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (documented)
  instagram: 2200,
  // Reported: tools in the field agree on 63,206; no official page states it.
  facebook: 63206,
  // https://docs.x.com/fundamentals/counting-characters (documented)
  x: 280,
  // https://developers.tiktok.com/doc/content-posting-api-reference-direct-post (documented), in UTF-16 units
  tiktok: 2200,
};

export const textLength = (platform: Platform, text: string): number =>
  platform === 'x' ? weightedLength(text) : text.normalize('NFC').length;

const linkLength = 23;
/** Code points that weigh 1; all others weigh 2. */
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** What X holds against its 280. */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  const linked = withoutLinks(normal);
  const plain = linked.text.replace(emoji, '');
  const emojis = linked.text.length === plain.length ? 0 : (linked.text.match(emoji) ?? []).length;
  return linked.links * linkLength + emojis * 2 + [...plain].reduce((sum, letter) => sum + weight(letter), 0);
}

function weight(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return light.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
}

/**
 * One whole emoji, however many code points it is made of: flags, keycaps, faces with a colour of skin, families. The letters
 * (c) and (R) are emoji only with their variation selector. New emoji are known as soon as the JavaScript engine knows them.
 */
const picture = '(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}|\\p{Extended_Pictographic}\\uFE0F?)';
const emoji = new RegExp(
  [
    '\\p{RI}\\p{RI}',
    '[0-9#*]\\uFE0F?\\u20E3',
    '[\\u00A9\\u00AE]\\uFE0F',
    `(?![\\u00A9\\u00AE])${picture}(?:[\\u{E0020}-\\u{E007E}]+\\u{E007F}|(?:\\u200D${picture})*)`,
  ].join('|'),
  'gu',
);

const label = '[a-z0-9\\u00C0-\\u024F](?:[a-z0-9_\\u00C0-\\u024F-]{0,61}[a-z0-9\\u00C0-\\u024F])?';
const path = "[a-z0-9!*';:=+,.$/%#[\\]_~@|&()\\u00C0-\\u024F\\u2013-]*[a-z0-9=_#/+\\u00C0-\\u024F)-]";
const query = "[a-z0-9!?*'@();:&=+$/%#[\\]_.,~|-]*[a-z0-9_&=#/-]";
const ending = `(?:${topLevelDomains}|xn--[a-z0-9-]+)(?![a-z0-9@-])`;
const link = new RegExp(
  `(^|[^a-z0-9@$#])((https?://)?(?:${label}\\.)+${ending}(?::[0-9]+)?(?:/(?:${path})?)?(?:\\?${query})?)`,
  'gi',
);

/** Takes the links out. Domains in other letters than Latin are weighed as text, which X does only without https://. (assumed: none here) */
function withoutLinks(text: string): { readonly text: string; readonly links: number } {
  if (!text.includes('.')) return { text, links: 0 };
  let links = 0;
  const rest = text.replace(link, (whole: string, before: string, found: string, scheme: string | undefined) => {
    // Without a scheme it may not hang on to another word; and no link is longer than 4,096.
    if ((scheme === undefined && /[-_./]/.test(before)) || found.length > 4096) return whole;
    links += 1;
    return before;
  });
  return { text: rest, links };
}

/** X refuses a text with one of these altogether (same source). */
export const hasForbiddenLetter = (text: string): boolean => /[\uFFFE\uFEFF\uFFFF]/.test(text);

/** Every one counts that the strictest reading would find: Instagram names the numbers, not what it takes for a tag. */
const hashtag = /[#＃][\p{L}\p{N}_]+/gu;
const mention = /(?:^|[^\p{L}\p{N}_.])@[\w.]+/gu;

export const countHashtags = (text: string): number => (text.match(hashtag) ?? []).length;
export const countMentions = (text: string): number => (text.match(mention) ?? []).length;
