import {
  addMonths,
  daysIn,
  formatDate,
  formatDateTime,
  formatMonthDays,
  isoDate,
  isWithin,
  monthKey,
  monthOf,
  monthSpan,
  parseIsoInstant,
  zoneName,
} from '../../../src/domain/text/dates';

const wib = 420;
const halfPastTwo = Date.UTC(2026, 10, 23, 7, 30);

describe('dates', () => {
  it('writes a moment as Indonesian offices do', () => {
    expect(formatDateTime(halfPastTwo, wib, 'id')).toBe('23 November 2026 pukul 14.30 WIB');
    expect(formatDateTime(halfPastTwo, 540, 'id')).toBe('23 November 2026 pukul 16.30 WIT');
  });

  it('writes the same moment in English', () => {
    expect(formatDateTime(halfPastTwo, 480, 'en')).toBe('23 November 2026 at 15:30 WITA');
  });

  it('names months in both languages', () => {
    expect(formatDate(Date.UTC(2026, 7, 17), 0, 'id')).toBe('17 Agustus 2026');
    expect(formatDate(Date.UTC(2026, 7, 17), 0, 'en')).toBe('17 August 2026');
  });

  it.each([
    [420, 'WIB'],
    [480, 'WITA'],
    [540, 'WIT'],
    [0, 'UTC+0'],
    [345, 'UTC+5:45'],
    [-210, 'UTC-3:30'],
  ])('names the zone at %i minutes', (minutes, name) => {
    expect(zoneName(minutes)).toBe(name);
  });

  it('gives the local day, also past midnight', () => {
    expect(isoDate(Date.UTC(2026, 11, 31, 17, 0), wib)).toBe('2027-01-01');
    expect(isoDate(Date.UTC(2026, 11, 31, 16, 59), wib)).toBe('2026-12-31');
  });

  it('starts and ends a month at local midnight', () => {
    const span = monthSpan({ year: 2026, month: 11 }, wib);
    expect(span).toEqual({ from: Date.UTC(2026, 9, 31, 17), to: Date.UTC(2026, 10, 30, 17) });
    expect(isWithin(span.from, span)).toBe(true);
    expect(isWithin(span.to, span)).toBe(false);
    expect(monthOf(span.from, wib)).toEqual({ year: 2026, month: 11 });
  });

  it('counts months across years', () => {
    expect(addMonths({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
    expect(addMonths({ year: 2026, month: 11 }, 14)).toEqual({ year: 2028, month: 1 });
    expect(monthKey({ year: 2026, month: 3 })).toBe('2026-03');
  });

  it('knows leap years and writes a period with an en dash', () => {
    expect(daysIn({ year: 2028, month: 2 })).toBe(29);
    expect(daysIn({ year: 2026, month: 2 })).toBe(28);
    expect(formatMonthDays({ year: 2026, month: 11 }, 'id')).toBe('1–30 November 2026');
  });

  it.each([
    ['2026-11-23T07:30:00.000Z', halfPastTwo],
    ['2026-11-23T07:30:00Z', halfPastTwo],
    ['2026-11-23T07:30Z', halfPastTwo],
    ['2026-11-23T07:30:00.5Z', halfPastTwo + 500],
  ])('reads %s', (text, instant) => {
    expect(parseIsoInstant(text)).toBe(instant);
  });

  it.each([
    '',
    '23 November 2026',
    '2026-13-32T00:00:00Z',
    '2026-11-31T00:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T07:30:60Z',
    '2026-11-23T07:30:00+07:00',
  ])('refuses "%s"', (text) => {
    expect(parseIsoInstant(text)).toBeNull();
  });
});
