import { owner, smallOffice } from '../runtime/office';

const hour = 3_600_000;
const day = 24 * hour;

/** The moments at which a trigger fires within `days` of Monday 5 January 2026, 08.00 in Jakarta; or how it is refused. */
function firings(builder: string, days: number, seed = 1): string[] {
  const { world, scriptId } = smallOffice(
    `function main() { ScriptApp.newTrigger('tick').timeBased()${builder}.create(); } function tick() {}`,
    {},
    { seed },
  );
  const from = world.clock.now();
  const { error } = world.editorRun(owner.email, scriptId, 'main');
  if (error) throw new Error(error.message);
  return world
    .runUntil(from + days * day)
    .map(({ startedAt }) => new Date(startedAt + 7 * hour).toISOString().slice(0, 16));
}

const minutesBetween = (times: readonly string[]) =>
  times.slice(1).map((time, index) => (Date.parse(`${time}Z`) - Date.parse(`${times[index]}Z`)) / 60_000);

describe('ClockTriggerBuilder', () => {
  it('ClockTriggerBuilder.everyMinutes takes 1, 5, 10, 15 or 30 and throws otherwise', () => {
    for (const every of [1, 5, 10, 15, 30])
      expect(minutesBetween(firings(`.everyMinutes(${every})`, 1 / 8))).toContain(every);
    for (const every of [0, 2, 20, 60]) expect(() => firings(`.everyMinutes(${every})`, 1)).toThrow('everyMinutes');
  });

  it('ClockTriggerBuilder.everyHours fires every so many hours', () => {
    expect(minutesBetween(firings('.everyHours(6)', 1))).toEqual([360, 360]);
  });

  it('ClockTriggerBuilder.everyDays fires every so many days', () => {
    expect(minutesBetween(firings('.everyDays(3).atHour(5)', 10))).toEqual([3 * 1440, 3 * 1440, 3 * 1440]);
  });

  it('ClockTriggerBuilder.everyWeeks fires every so many weeks', () => {
    const times = firings('.everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(5)', 30);
    expect(minutesBetween(times)).toEqual([14 * 1440]);
  });

  it('ClockTriggerBuilder.onWeekDay fires on that day of the week', () => {
    const times = firings('.onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(9)', 14);
    expect(times.map((time) => time.slice(0, 13))).toEqual(['2026-01-09T09', '2026-01-16T09']);
  });

  it('ClockTriggerBuilder.onMonthDay fires on that day of the month', () => {
    const times = firings('.onMonthDay(3).atHour(9)', 70);
    expect(times.map((time) => time.slice(0, 13))).toEqual(['2026-02-03T09', '2026-03-03T09']);
  });

  it('ClockTriggerBuilder.atHour names the hour of the day', () => {
    for (const seed of [1, 2, 3]) {
      expect(firings('.everyDays(1).atHour(5)', 2, seed).map((time) => time.slice(11, 13))).toEqual(['05', '05']);
    }
  });

  it('ClockTriggerBuilder.nearMinute means that minute plus or minus 15 minutes', () => {
    const minutes = Array.from({ length: 40 }, (_, seed) =>
      Number(firings('.everyDays(1).atHour(5).nearMinute(30)', 1, seed)[0]?.slice(14)),
    );
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(45);
    expect(Math.min(...minutes)).toBeLessThan(20);
    expect(Math.max(...minutes)).toBeGreaterThan(40);
    expect(new Set(minutes.map((minute) => minute < 30))).toEqual(new Set([true, false]));
  });

  it('a daily trigger without nearMinute chooses a minute of its hour at random, and keeps it from day to day', () => {
    const chosen = [1, 2, 3, 4, 5].map((seed) =>
      firings('.everyDays(1).atHour(5)', 4, seed).map((time) => time.slice(11)),
    );
    for (const times of chosen) expect(new Set(times).size).toBe(1);
    expect(new Set(chosen.map(([time]) => time)).size).toBeGreaterThan(1);
    expect(chosen.every(([time]) => time?.startsWith('05:'))).toBe(true);
  });

  it('ClockTriggerBuilder.after fires never earlier than the given duration', () => {
    const { world, scriptId } = smallOffice(
      `function main() { ScriptApp.newTrigger('tick').timeBased().after(90000).create(); return Date.now(); } function tick() {}`,
      {},
      { settings: { triggerJitterSeconds: 60 } },
    );
    const made = Number(world.editorRun(owner.email, scriptId, 'main').value);
    const [run, ...more] = world.runUntil(made + hour);
    expect(more).toEqual([]);
    expect((run?.startedAt ?? 0) - made).toBeGreaterThanOrEqual(89_000);
    expect((run?.startedAt ?? 0) - made).toBeLessThan(150_000);
  });

  it('ClockTriggerBuilder.at fires at the given moment', () => {
    expect(firings('.at(new Date("2026-01-07T10:20:00+07:00"))', 9)).toEqual(['2026-01-07T10:20']);
  });

  it('ClockTriggerBuilder.atDate fires near midnight of that day, plus or minus 15 minutes', () => {
    for (const seed of [1, 2, 3, 4]) {
      const [time, ...more] = firings('.atDate(2026, 1, 8)', 9, seed);
      expect(more).toEqual([]);
      expect(Math.abs(Date.parse(`${time}Z`) - Date.parse('2026-01-08T00:00Z'))).toBeLessThanOrEqual(15 * 60_000);
    }
  });

  it("ClockTriggerBuilder means times in the script's zone unless inTimezone names another", () => {
    const hours = (zone: string) => firings(`.everyDays(1).atHour(5)${zone}`, 1).map((time) => time.slice(11, 13));
    expect(hours('')).toEqual(['05']);
    expect(hours('.inTimezone("Asia/Makassar")')).toEqual(['04']);
  });

  it('ClockTriggerBuilder.inTimezone throws for a zone that does not exist', () => {
    expect(() => firings('.everyDays(1).inTimezone("Asia/Nowhere")', 1)).toThrow('Invalid argument: timezone');
  });

  it('ClockTriggerBuilder.create throws for an hour or a minute without a frequency', () => {
    expect(() => firings('.atHour(5)', 1)).toThrow('needs a frequency');
    expect(() => firings('.nearMinute(5)', 1)).toThrow('needs a frequency');
  });

  it('a recurring trigger fires for the first time one whole period after it was created', () => {
    expect(firings('.everyMinutes(30)', 1 / 24)).toEqual(['2026-01-05T08:30']);
  });

  it('refuses by name what is not simulated', () => {
    for (const builder of ['.everyWeeks(1)', '.onMonthDay(31)', '.at(new Date(0))']) {
      expect(() => firings(builder, 1)).toThrow('Not simulated: ClockTriggerBuilder');
    }
  });
});
