// A content's number is made without a counter, so two people can make one at the same time: K261123-7QXM.

/** Letters and digits nobody confuses when reading aloud or retyping. */
const unambiguous = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const pattern = /^K\d{6}-[2-9A-HJKMNP-TV-Z]{4}$/;

/** @param date local calendar date `YYYY-MM-DD`; @param draw four numbers from 0 (inclusive) to 1 (exclusive). */
export function newContentNo(date: string, draw: readonly [number, number, number, number]): string {
  const letters = draw.map((number) => unambiguous.charAt(Math.floor(number * unambiguous.length)));
  return `K${date.slice(2, 4)}${date.slice(5, 7)}${date.slice(8, 10)}-${letters.join('')}`;
}

export const isContentNo = (text: string): boolean => pattern.test(text);
