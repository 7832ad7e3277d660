// The text of a post on X, where 280 are all there is: the row's own Caption X, or the common caption, cut where a thought ends.
import { captionChars, weightedLength } from './text-length';

const room = captionChars.x;
const between = '\n\n';
/** Kept free for the first hashtags when a caption has to be cut. */
const hashtagRoom = 60;
/** Longer than any text of 280, even one of links and flags only. */
const clipChars = 4000;

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(between);
const fits = (text: string, max: number): boolean => weightedLength(text) <= max;

/** The caption itself where it fits with its hashtags; else its beginning, to the end of a sentence or a word. Without hashtags. */
export function proposeCaptionX(caption: string, hashtags: string): string {
  const text = caption.trim();
  if (fits(joined(text, hashtags.trim()), room)) return text;
  const [tags] = split(hashtags).reduce(
    ([kept, done]: [string[], boolean], tag): [string[], boolean] =>
      done || !fits([...kept, tag].join(' '), hashtagRoom) ? [kept, true] : [[...kept, tag], false],
    [[], false],
  );
  const tail = tags.length === 0 ? 0 : weightedLength(between + tags.join(' '));
  return cut(text, room - tail);
}

/** What X gets: the row's own text or the proposal, with as many of the hashtags as still fit. */
export function captionForX(own: string | undefined, caption: string, hashtags: string): string {
  const text = (own ?? proposeCaptionX(caption, hashtags)).trim();
  const whole = joined(text, hashtags.trim());
  if (fits(whole, room)) return whole;
  return split(hashtags).reduce((sofar, tag) => {
    const longer = sofar === text ? joined(text, tag) : `${sofar} ${tag}`;
    return fits(longer, room) ? longer : sofar;
  }, text);
}

const split = (hashtags: string): string[] => hashtags.split(/\s+/).filter((tag) => tag !== '');

function cut(text: string, max: number): string {
  const start = text.slice(0, clipChars);
  if (start === text && fits(text, max)) return text;
  const sentence = longest(start, /[.!?\u2026](?=\s|$)|\n/g, '', max);
  // Half of the room is better used by words than by one short sentence.
  if (weightedLength(sentence) * 2 >= max) return sentence;
  const words = longest(start, /\s+/g, '\u2026', max);
  return words || sentence || longest(start, /./gsu, '\u2026', max);
}

/** The longest beginning that ends at one of the places and fits; '' when none does. Lengths grow, so halving finds it. */
function longest(text: string, places: RegExp, end: string, max: number): string {
  const ends: string[] = [];
  for (let found = places.exec(text); found !== null; found = places.exec(text)) {
    const isMark = /[.!?\u2026]/.test(found[0]);
    ends.push(text.slice(0, found.index + (isMark ? found[0].length : 0)).trimEnd() + end);
  }
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(ends[middle] ?? '', max)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? '';
}
