import { formWords, platformWords, statusWords } from '../../src/i18n/vocabulary';
import {
  type CellValue,
  type Column,
  checkbox,
  choice,
  date,
  dateTime,
  list,
  number,
  text,
  Unreadable,
} from '../../src/tabs/column';

const look = { label: { id: 'Kolom', en: 'Column' }, width: 100, writer: 'staff' } as const;
const wib = { utcOffsetMinutes: 420 };
const wit = { utcOffsetMinutes: 540 };

function refusalOf(column: Column<unknown>, cell: CellValue) {
  const value = column.read(cell, wib);
  return value instanceof Unreadable ? value.problem : undefined;
}

describe('a date column', () => {
  const column = dateTime(look);
  /** 23 November 2026, 14.30 in Jakarta. */
  const instant = Date.UTC(2026, 10, 23, 7, 30);
  const serial = 46349 + 14.5 / 24;

  it('reads a serial number in the file’s zone', () => {
    expect(column.read(serial, wib)).toBe(instant);
    expect(column.read(serial, wit)).toBe(instant - 2 * 3_600_000);
  });

  it('reads a Date as the moment it is', () => {
    expect(column.read(new Date(instant), wib)).toBe(instant);
  });

  it('reads back what it wrote, to the millisecond', () => {
    for (const at of [instant, instant + 1, Date.UTC(2026, 11, 31, 17), 0]) {
      expect(column.read(column.write(at, wib), wib)).toBe(at);
    }
  });

  it.each(['', '  ', null])('reads %j as no date, and writes no date as an empty cell', (cell) => {
    expect(column.read(cell, wib)).toBeNull();
    expect(column.write(null, wib)).toBe('');
  });

  it.each(['32/13/2026', 'besok', true])('cannot read %j', (cell) => {
    expect(refusalOf(column, cell)).toEqual({ code: 'dateUnreadable', values: { text: String(cell) } });
  });

  it('is shown as Indonesian offices write it', () => {
    expect(column.format).toBe('d mmmm yyyy hh"."mm');
    expect(date(look).format).toBe('d mmmm yyyy');
  });
});

describe('a choice', () => {
  const column = choice(statusWords, look);

  it.each(['Menunggu pemeriksaan', ' menunggu PEMERIKSAAN ', 'Waiting for review'])('reads "%s"', (cell) => {
    expect(column.read(cell, wib)).toBe('in_review');
  });

  it('writes the Indonesian label, because the cell is shared', () => {
    expect(column.write('in_review', wib)).toBe('Menunggu pemeriksaan');
    expect(column.write(null, wib)).toBe('');
  });

  it('reads back every word it writes', () => {
    for (const word of Object.keys(statusWords) as (keyof typeof statusWords)[]) {
      expect(column.read(column.write(word, wib), wib)).toBe(word);
    }
  });

  it.each(['Sudah beres', 'in_review', '42', 'constructor'])('does not know "%s"', (cell) => {
    expect(refusalOf(column, cell)).toEqual({ code: 'choiceUnknown', values: { text: cell } });
  });

  it('reads an empty cell as no choice', () => {
    expect(column.read('', wib)).toBeNull();
  });
});

describe('a list', () => {
  const column = list(platformWords, look);

  it.each([
    ['Instagram, Facebook', ['instagram', 'facebook']],
    ['x; TikTok\nX (Twitter)', ['x', 'tiktok']],
    ['Twitter,', ['x']],
    ['', []],
  ])('reads "%s"', (cell, words) => {
    expect(column.read(cell, wib)).toEqual(words);
  });

  it('names the one word it does not know', () => {
    expect(refusalOf(column, 'Facebook, Friendster')).toEqual({
      code: 'choiceUnknown',
      values: { text: 'Friendster' },
    });
  });

  it('reads back what it wrote', () => {
    expect(column.read(column.write(['x', 'tiktok'], wib), wib)).toEqual(['x', 'tiktok']);
  });
});

describe('a text', () => {
  const column = text(look);

  it.each([
    ['=IMPORTXML("a")', '=IMPORTXML("a")'],
    ['  007 ', '007'],
    [7, '7'],
    [null, ''],
  ])('reads %j', (cell, expected) => {
    expect(column.read(cell, wib)).toBe(expected);
    expect(column.format).toBe('@');
  });

  it('reads a pasted date the same through both faces of Google', () => {
    const midnight = Date.UTC(2026, 10, 22, 17);
    expect(column.read(new Date(midnight), wib)).toBe('46349');
    expect(column.read(46349, wib)).toBe('46349');
  });
});

describe('a checkbox', () => {
  const column = checkbox(look);

  it.each([
    [true, true],
    ['TRUE', true],
    [false, false],
    ['FALSE', false],
    ['', false],
    [null, false],
  ])('reads %j as %s', (cell, ticked) => {
    expect(column.read(cell, wib)).toBe(ticked);
  });

  it('does not guess what a pasted word means', () => {
    expect(refusalOf(column, 'Ya')).toEqual({ code: 'checkboxUnreadable', values: { text: 'Ya' } });
  });
});

describe('a number', () => {
  const column = number(look);

  it('reads a number and an empty cell, and refuses words', () => {
    expect(column.read(12, wib)).toBe(12);
    expect(column.read('', wib)).toBeNull();
    expect(refusalOf(column, 'dua')).toEqual({ code: 'numberUnreadable', values: { text: 'dua' } });
  });
});

it('a word may be written by a part of its label, but never by another word’s whole label', () => {
  expect(choice(platformWords, look).read('twitter', wib)).toBe('x');
  expect(choice(formWords, look).read('Photo', wib)).toBe('photo');
});
