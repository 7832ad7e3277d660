// Builders of triggers: what a script may ask the clock and a spreadsheet for (D/reference/script/trigger-builder and its sisters).
import type { ClockRule } from '../clock-rule';
import { pickMinute } from '../clock-rule';
import type { Run, ServiceCall } from '../contract';
import { isZone } from '../grid/zone';
import { maxTriggers, type Trigger } from '../triggers';
import { dateMs, isDate } from '../values';
import type { World } from '../world';
import { enumType } from './enums';
import { badSignature } from './signature';
import { innerOf, NotSimulated, offers, surface } from './surface';

const days = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export const WeekDay = enumType('Weekday', days);

/** documented: everyMinutes takes only these (D/reference/script/clock-trigger-builder). */
const minutesAllowed = [1, 5, 10, 15, 30];

/** reported: the text of the 21st (public issue threads). */
const full = 'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

export function newTrigger(
  run: Run,
  world: World,
  functionName: string,
  what: ServiceCall,
  triggerObject: (trigger: Trigger) => object,
): object {
  const create = (source: Trigger['source']) =>
    run.call(what, () => {
      const { scriptId, effective } = run;
      if (world.triggers.of(scriptId, effective.email).length >= maxTriggers) throw run.exception(full);
      const trigger = { scriptId, creator: effective.email, functionName, source };
      return triggerObject(world.triggers.add(trigger, run.now()));
    });
  return surface('TriggerBuilder', {
    timeBased: () => clockBuilder(run, world, (rule) => create({ kind: 'clock', rule })),
    forSpreadsheet(book: unknown) {
      const bookId = offers(book, 'getId') ? (book as { getId(): string }).getId() : String(book);
      const events = (event: 'ON_OPEN' | 'ON_EDIT') => () =>
        surface('SpreadsheetTriggerBuilder', { create: () => create({ kind: 'spreadsheet', bookId, event }) });
      return surface('SpreadsheetTriggerBuilder', { onOpen: events('ON_OPEN'), onEdit: events('ON_EDIT') });
    },
  });
}

interface Wish {
  period?: 'minutes' | 'hours' | 'days' | 'weeks';
  every: number;
  hour?: number;
  near?: number;
  weekday?: number;
  at?: number;
  zone?: string;
}

function clockBuilder(run: Run, world: World, create: (rule: ClockRule) => object): object {
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
      return set({ at: dateMs(date) });
    },
    everyMinutes(value: unknown) {
      if (!minutesAllowed.includes(Number(value))) {
        throw run.exception(`The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.`);
      }
      return set({ period: 'minutes', every: Number(value) });
    },
    everyHours: (value: unknown) => set({ period: 'hours', every: whole('everyHours', value, 1, 24) }),
    everyDays: (value: unknown) => set({ period: 'days', every: whole('everyDays', value, 1, 31) }),
    everyWeeks: (value: unknown) => set({ period: 'weeks', every: whole('everyWeeks', value, 1, 52) }),
    atHour: (value: unknown) => set({ hour: whole('atHour', value, 0, 23) }),
    nearMinute: (value: unknown) => set({ near: whole('nearMinute', value, 0, 59) }),
    onWeekDay(value: unknown) {
      const day = (days as readonly unknown[]).indexOf(innerOf(value, 'Weekday'));
      if (day < 0) throw badSignature(run, 'ClockTriggerBuilder.onWeekDay', [value]);
      return set({ period: 'weeks', weekday: day });
    },
    inTimezone(value: unknown) {
      if (!isZone(String(value))) throw run.exception(`Invalid argument: timezone. Should be of type: String`);
      return set({ zone: String(value) });
    },
    create: () => create(ruleOf(run, world, wish)),
  });
  return builder;
}

function ruleOf(run: Run, world: World, wish: Wish): ClockRule {
  if (wish.at !== undefined) return { kind: 'once', at: wish.at };
  const zone = wish.zone ?? world.projects.get(run.scriptId).manifest.timeZone;
  const minute = pickMinute(world.random, wish.near);
  const hour = wish.hour ?? world.random.below(24);
  switch (wish.period) {
    case 'minutes':
    case 'hours':
      return { kind: wish.period, every: wish.every };
    case 'days':
      return { kind: 'days', every: wish.every, hour, minute, zone };
    case 'weeks':
      if (wish.weekday === undefined) throw new NotSimulated('ClockTriggerBuilder.everyWeeks without onWeekDay');
      return { kind: 'weeks', every: wish.every, weekday: wish.weekday, hour, minute, zone };
    default:
      throw new NotSimulated('ClockTriggerBuilder.create without a period');
  }
}
