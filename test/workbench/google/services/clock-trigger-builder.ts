// ClockTriggerBuilder: from what a script asks for to one rule. https://developers.google.com/apps-script/reference/script/clock-trigger-builder
import { type ClockRule, momentOn, pickMinute } from '../clock-rule';
import type { Run } from '../contract';
import { isZone } from '../grid/zone';
import { dateMs, isDate } from '../values';
import type { World } from '../world';
import { enumType } from './enums';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { innerOf, NotSimulated, surface } from './surface';

const days = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export const WeekDay = enumType('Weekday', days);

// documented: ClockTriggerBuilder.everyMinutes takes 1, 5, 10, 15 or 30 and throws otherwise
// [D/reference/script/clock-trigger-builder]
const minutesAllowed = new Set([1, 5, 10, 15, 30]);

// assumed: ClockTriggerBuilder.everyHours takes 1, 2, 4, 6, 8 or 12 as the dialog does, and throws otherwise
// [probes/every-three-hours.gs]
const hoursAllowed = new Set([1, 2, 4, 6, 8, 12]);

interface Wish {
  period?: 'minutes' | 'hours' | 'days' | 'weeks' | 'months';
  every: number;
  hour?: number;
  near?: number;
  weekday?: number;
  day?: number;
  at?: number;
  date?: readonly [year: number, month: number, day: number];
  zone?: string;
}

export function clockBuilder(run: Run, world: World, create: (rule: ClockRule) => object): object {
  const wish: Wish = { every: 1 };
  const set = (change: Partial<Wish>) => {
    Object.assign(wish, change);
    return builder;
  };
  const whole = (method: string, value: unknown, from: number, to: number): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < from || number > to) {
      throw badSignature(run, `ClockTriggerBuilder.${method}`, [value]);
    }
    return number;
  };
  const builder: object = surface('ClockTriggerBuilder', {
    after: (ms: unknown) => set({ at: run.now() + whole('after', ms, 0, Number.MAX_SAFE_INTEGER) }),
    at(date: unknown) {
      if (!isDate(date)) throw badSignature(run, 'ClockTriggerBuilder.at', [date]);
      if (dateMs(date) < run.now()) throw new NotSimulated('ClockTriggerBuilder.at a moment that has passed');
      // documented: ClockTriggerBuilder.at fires at the given moment [D/reference/script/clock-trigger-builder]
      return set({ at: dateMs(date) });
    },
    atDate: (year: unknown, month: unknown, day: unknown) =>
      // documented: ClockTriggerBuilder.atDate fires near midnight of that day, plus or minus 15 minutes
      // [D/reference/script/clock-trigger-builder]
      set({ date: [whole('atDate', year, 1, 9999), whole('atDate', month, 1, 12), whole('atDate', day, 1, 31)] }),
    everyMinutes(value: unknown) {
      // assumed: ClockTriggerBuilder.everyMinutes words its refusal as The value you passed to everyMinutes was invalid
      // [probes/every-two-minutes.gs]
      const refusal = 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.';
      if (!minutesAllowed.has(Number(value))) throw run.exception(refusal);
      return set({ period: 'minutes', every: Number(value) });
    },
    everyHours(value: unknown) {
      if (!hoursAllowed.has(Number(value))) throw badSignature(run, 'ClockTriggerBuilder.everyHours', [value]);
      // documented: ClockTriggerBuilder.everyHours fires every so many hours [D/reference/script/clock-trigger-builder]
      return set({ period: 'hours', every: Number(value) });
    },
    // documented: ClockTriggerBuilder.everyDays fires every so many days [D/reference/script/clock-trigger-builder]
    everyDays: (value: unknown) => set({ period: 'days', every: whole('everyDays', value, 1, 31) }),
    // documented: ClockTriggerBuilder.everyWeeks fires every so many weeks [D/reference/script/clock-trigger-builder]
    everyWeeks: (value: unknown) => set({ period: 'weeks', every: whole('everyWeeks', value, 1, 52) }),
    // documented: ClockTriggerBuilder.atHour names the hour of the day [D/reference/script/clock-trigger-builder]
    atHour: (value: unknown) => set({ hour: whole('atHour', value, 0, 23) }),
    nearMinute: (value: unknown) => set({ near: whole('nearMinute', value, 0, 59) }),
    onWeekDay(value: unknown) {
      const day = (days as readonly unknown[]).indexOf(innerOf(value, 'Weekday'));
      if (day < 0) throw badSignature(run, 'ClockTriggerBuilder.onWeekDay', [value]);
      return set({ period: 'weeks', weekday: day });
    },
    onMonthDay(value: unknown) {
      const day = whole('onMonthDay', value, 1, 31);
      if (day > 28) throw new NotSimulated('ClockTriggerBuilder.onMonthDay of a day that some months lack');
      return set({ period: 'months', day });
    },
    inTimezone(value: unknown) {
      // documented: ClockTriggerBuilder.inTimezone throws for a zone that does not exist
      // [D/reference/script/clock-trigger-builder]
      if (!isZone(String(value))) throw run.exception('Invalid argument: timezone. Should be of type: String');
      return set({ zone: String(value) });
    },
    create: () => create(ruleOf(run, world, wish)),
  } satisfies Simulated<GoogleAppsScript.Script.ClockTriggerBuilder>);
  return builder;
}

function ruleOf(run: Run, world: World, wish: Wish): ClockRule {
  if (wish.at !== undefined) return { kind: 'once', at: wish.at };
  // documented: ClockTriggerBuilder means times in the script's zone unless inTimezone names another
  // [D/reference/script/clock-trigger-builder]
  const zone = wish.zone ?? world.projects.get(run.scriptId).manifest.timeZone;
  if (wish.date !== undefined) return onDate(run, world, wish, wish.date, zone);
  const minute = pickMinute(world.random, wish.near);
  const time = { hour: wish.hour ?? world.random.below(24), minute, zone };
  switch (wish.period) {
    case 'minutes':
    case 'hours':
      return { kind: wish.period, every: wish.every };
    case 'days':
      return { kind: 'days', every: wish.every, ...time };
    case 'weeks':
      if (wish.weekday === undefined) throw new NotSimulated('ClockTriggerBuilder.everyWeeks without onWeekDay');
      return { kind: 'weeks', every: wish.every, weekday: wish.weekday, ...time };
    case 'months':
      return { kind: 'months', day: wish.day ?? 1, ...time };
    default:
      // documented: ClockTriggerBuilder.create throws for an hour or a minute without a frequency
      // [D/reference/script/clock-trigger-builder]
      throw run.exception('The trigger needs a frequency, a date or a duration.');
  }
}

function onDate(run: Run, { random }: World, wish: Wish, date: NonNullable<Wish['date']>, zone: string): ClockRule {
  const { hour = 0, near = wish.hour === undefined ? 0 : undefined } = wish;
  const at = momentOn(...date, { hour, minute: pickMinute(random, near), zone });
  if (at === undefined) throw badSignature(run, 'ClockTriggerBuilder.atDate', date);
  if (at < run.now()) throw new NotSimulated('ClockTriggerBuilder.atDate of a day that has passed');
  return { kind: 'once', at };
}
