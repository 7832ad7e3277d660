import { holidays, workingHours } from '../../../src/domain/office/calendar-data';

const dayMs = 24 * 3_600_000;
const of = (year: string, kind?: string) =>
  holidays.filter((day) => day.date.startsWith(year) && (kind === undefined || day.kind === kind));
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const isWeekend = (date: string) => weekday(date) === 0 || weekday(date) === 6;

function workingDays(year: number, month: number): number {
  let count = 0;
  for (let at = Date.UTC(year, month, 1); new Date(at).getUTCMonth() === month; at += dayMs) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (!isWeekend(date) && !holidays.some((day) => day.date === date)) count += 1;
  }
  return count;
}

const minutes = (time: string) => {
  const [hour = '0', minute = '0'] = time.split('.');
  return Number(hour) * 60 + Number(minute);
};

describe('holidays', () => {
  it.each([
    ['2025', 17, 11],
    ['2026', 17, 8],
  ])('of %s are the %i public and %i collective days of the decree', (year, national, collective) => {
    expect(of(year, 'Libur nasional')).toHaveLength(national);
    expect(of(year, 'Cuti bersama')).toHaveLength(collective);
    expect(of(year).every((day) => day.standing === 'Resmi' && day.basis.startsWith('SKB'))).toBe(true);
  });

  it('of 2027 are marked as provisional until a decree is out', () => {
    expect(of('2027').length).toBeGreaterThan(0);
    expect(of('2027').every((day) => day.standing === 'Sementara')).toBe(true);
  });

  it('stand once each, on days that exist', () => {
    expect(new Set(holidays.map((day) => day.date)).size).toBe(holidays.length);
    for (const { date } of holidays) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
  });

  it('never spend a collective day on a weekend', () => {
    expect(holidays.filter((day) => day.kind === 'Cuti bersama' && isWeekend(day.date))).toEqual([]);
  });

  it.each([
    ['2025-08-18', 1],
    ['2025-04-18', 5],
    ['2026-04-03', 5],
    ['2026-04-05', 0],
    ['2026-05-14', 4],
  ])('fall on the weekday the feast has: %s', (date, day) => {
    expect(holidays.map((one) => one.date)).toContain(date);
    expect(weekday(date)).toBe(day);
  });

  it('leave as many working days as the published calendars count', () => {
    const year = (number: number) => Array.from({ length: 12 }, (_, month) => workingDays(number, month));
    expect(year(2026)).toEqual([20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21]);
    expect(year(2025).reduce((sum, days) => sum + days, 0)).toBe(237);
  });
});

describe('working hours', () => {
  it.each([
    ['Biasa', 2250],
    ['Ramadan 1447 H', 1950],
  ])('of the schedule %s are %i minutes a week', (name, expected) => {
    const week = workingHours
      .filter((one) => one.name === name)
      .map(({ days, start, breakStart, breakEnd, end }) => {
        const day = minutes(end) - minutes(start) - (minutes(breakEnd) - minutes(breakStart));
        return day * (days === 'Jumat' ? 1 : 4);
      });
    expect(week.reduce((sum, part) => sum + part, 0)).toBe(expected);
  });
});
