// How X reads a post's text: its weighted length, the links it wraps, hashtags, mentions and cashtags.
// documented: https://docs.x.com/fundamentals/counting-characters , https://github.com/twitter/twitter-text (config/v3.json); written anew here.

export interface FoundLink {
  /** UTF-16 offsets. */
  from: number;
  to: number;
  url: string;
}

/** Every country, and the generic endings an office meets. assumed: X's own list is longer and grows. */
const countries =
  'ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';
const generic =
  'com org net edu gov mil int info biz name pro aero asia cat coop jobs mobi museum post tel travel xxx academy agency app art blog business cafe city click cloud club company design dev digital earth email events farm finance food foundation fun fund games global green group health help host house institute land law legal life link live ltd media network news ngo ong online page press rocks run school science services shop site social software solutions space store studio support systems tech tips today tools top training tv video vip web website wiki work world xyz zone';
const endings = [...countries.split(' '), ...generic.split(' ')].sort((a, b) => b.length - a.length).join('|');

const host = String.raw`(?:[a-z0-9\u00c0-\u024f](?:[a-z0-9_\u00c0-\u024f-]*[a-z0-9\u00c0-\u024f])?\.)+(?:${endings}|xn--[a-z0-9-]+)(?![a-z0-9@\u00c0-\u024f-])`;
/** A path may hold nearly anything, but a sign that ends a sentence does not end it. */
const path = String.raw`(?:/[^\s"'<>\u3000\u3001\u3002\uff0c]*[^\s"'<>.,;:!?)\]}\u2026\u3000-\u3002\uff0c]|/)?`;
const query = String.raw`(?:\?[^\s"'<>]*[a-z0-9_&=#/-])?`;
const link = new RegExp(String.raw`(https?://)?${host}(?::\d+)?${path}${query}`, 'giu');

export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const match of text.matchAll(link)) {
    const before = text.slice(0, match.index);
    if (/[A-Za-z0-9@\uff20$#\uff03\ufffe\ufeff\uffff]$/u.test(before)) continue;
    if (match[1] === undefined && /[-_./]$/.test(before)) continue;
    found.push({ from: match.index, to: match.index + match[0].length, url: match[0] });
  }
  return found;
}

const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const isLight = (point: number): boolean => light.some(([from, to]) => point >= from && point <= to);

/** One picture, however many code points it is made of. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isEmoji = (grapheme: string): boolean =>
  /^[#*0-9]\ufe0f?\u20e3$/u.test(grapheme) ||
  /^\p{Regional_Indicator}{2}$/u.test(grapheme) ||
  (emoji.test(grapheme) && (/\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes('\ufe0f')));

export const linkWeight = 23;

const weigh = (text: string): number => {
  let weight = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (isEmoji(segment)) weight += 2;
    else for (const sign of segment) weight += isLight(sign.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return weight;
};

/** Ordinary letters 1, the others and every emoji 2, every link 23. `text` is taken in NFC. */
export function weightedLength(given: string): number {
  const text = given.normalize('NFC');
  let weight = 0;
  let at = 0;
  for (const { from, to } of findLinks(text)) {
    weight += weigh(text.slice(at, from)) + linkWeight;
    at = to;
  }
  return weight + weigh(text.slice(at));
}

/** documented: these make a text invalid. */
export const hasForbiddenSign = (text: string): boolean => /[\ufffe\ufeff\uffff]/.test(text);

export interface Named {
  from: number;
  to: number;
  /** Without its sign. */
  name: string;
}

const named = (text: string, pattern: RegExp): Named[] =>
  [...text.matchAll(pattern)].map((match) => {
    const name = match[2] ?? '';
    const to = match.index + match[0].length;
    return { from: to - name.length - 1, to, name };
  });

/** A hashtag needs a letter somewhere. */
export const findHashtags = (text: string): Named[] =>
  named(text, /(^|[^\p{L}\p{M}\p{N}_&/])[#\uff03]([\p{L}\p{M}\p{N}_]*[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*)/gu);
export const findMentions = (text: string): Named[] =>
  named(text, /(^|[^A-Za-z0-9_!#$%&*@\uff20])[@\uff20]([A-Za-z0-9_]{1,20})(?![A-Za-z0-9_@\uff20])/gu);
export const findCashtags = (text: string): Named[] =>
  named(text, /(^|\s)\$([A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?)(?=$|\s|[^\p{L}\p{N}_$])/gu);
