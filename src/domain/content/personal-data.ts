// Numbers and addresses of people in a text that goes public: UU 27/2022 protects them. Patterns only, so they warn and never refuse.

import type { Problem } from '../problem';
import type { Draft } from './content';

type Kind = 'hintNik' | 'hintNip' | 'hintPhone' | 'hintEmail';

/** Each finds its text in group 1. */
const patterns: Readonly<Record<Kind, RegExp>> = {
  // A NIK has 16 digits, with day and month of birth in the middle (women's days count from 41):
  // https://id.wikipedia.org/wiki/Nomor_Induk_Kependudukan
  hintNik: /(?:^|[^\d.,])(\d{6}[ .-]?(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{2}[ .-]?\d{4})(?!\d)/,
  // A NIP has 18: date of birth, month of appointment, sex, and a number.
  hintNip: /(?:^|\D)((?:19|20)\d{6} ?(?:19|20)\d{4} ?[12] ?\d{3})(?!\d)/,
  hintPhone: /(?:^|[^\d+])((?:\+?62|0)[ -]?8\d{2}(?:[ .-]?\d){6,9})(?!\d)/,
  hintEmail: /(?:^|[^\w.+-])([\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/i,
};

/** One hint a kind and column. */
export function personalData(
  draft: Pick<Draft, 'title' | 'caption' | 'captions' | 'narration' | 'altText'>,
): Problem[] {
  const texts: [string, string][] = [
    ['title', draft.title],
    ['caption', draft.caption],
    ['captionInstagram', draft.captions.instagram ?? ''],
    ['captionFacebook', draft.captions.facebook ?? ''],
    ['captionX', draft.captions.x ?? ''],
    ['captionTiktok', draft.captions.tiktok ?? ''],
    ['narration', draft.narration],
    ['altText', draft.altText],
  ];
  return texts.flatMap(([column, text]) =>
    (Object.keys(patterns) as Kind[]).flatMap((code) => {
      const found = patterns[code].exec(text)?.[1];
      return found === undefined ? [] : [{ code, column, values: { text: found } }];
    }),
  );
}
