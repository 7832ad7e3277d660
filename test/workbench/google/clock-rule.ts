// When a clock trigger fires: the rules of ScriptApp's ClockTriggerBuilder, as plain data.
import { msFromSerial, offsetMs, serialFromMs, serialFromParts } from './grid/zone';
import type { Random } from './random';

/** An hour and a minute in a zone; the minute may reach into the hour before or after. */
interface TimeOfDay {
  hour: number;
  minute: number;
  zone: string;
}

export type ClockRule =
  | { kind: 'once'; at: number }
  | { kind: 'minutes'; every: number }
  | { kind: 'hours'; every: number }
  | ({ kind: 'days'; every: number } & TimeOfDay)
  | ({ kind: 'weeks'; every: number; weekday: number } & TimeOfDay)
  | ({ kind: 'months'; day: number } & TimeOfDay);

const minuteMs = 60_000;
const dayMs = 86_400_000;

// assumed: a recurring trigger fires for the first time one whole period after it was created [probes/first-firing.gs]
const periodsBeforeFirst = 1;

/** The first moment a new trigger is due. */
export function firstDue(rule: ClockRule, now: number): number {
  switch (rule.kind) {
    case 'once':
      // documented: ClockTriggerBuilder.after fires never earlier than the given duration [D/reference/script/clock-trigger-builder]
      return Math.max(rule.at, now);
    case 'minutes':
    case 'hours':
      return now + periodsBeforeFirst * periodOf(rule);
    default:
      return nextDay(rule, now);
  }
}

/** The moment after `last` that is still to come at `now`; null for a one-shot. Moments that passed meanwhile are skipped. */
export function nextDue(rule: ClockRule, last: number, now: number): number | null {
  switch (rule.kind) {
    case 'once':
      return null;
    case 'minutes':
    case 'hours': {
      const period = periodOf(rule);
      return last + period * Math.max(1, Math.ceil((now - last + 1) / period));
    }
    case 'months':
      return nextDay(rule, now);
    default: {
      const days = rule.every * (rule.kind === 'days' ? 1 : 7);
      return nextDay(rule, Math.max(last + (days - 1) * dayMs, now));
    }
  }
}

const periodOf = ({ kind, every }: { kind: 'minutes' | 'hours'; every: number }): number =>
  every * (kind === 'minutes' ? minuteMs : 60 * minuteMs);

type Daily = Extract<ClockRule, TimeOfDay>;

/** The minute a trigger fires at, chosen once. */
export function pickMinute(random: Random, near?: number): number {
  // documented: a daily trigger without nearMinute chooses a minute of its hour at random, and keeps it from day to day
  // [D/guides/triggers/installable]
  if (near === undefined) return random.below(60);
  // documented: ClockTriggerBuilder.nearMinute means that minute plus or minus 15 minutes
  // [D/reference/script/clock-trigger-builder]
  return near + (random.below(31) - 15);
}

/** The moment of that time on that day, in that zone. */
export function momentOn(
  year: number,
  month: number,
  day: number,
  { hour, minute, zone }: TimeOfDay,
): number | undefined {
  const serial = serialFromParts(year, month, day);
  return serial === undefined ? undefined : msFromSerial(serial + (hour * 60 + minute) / 1440, zone);
}

function nextDay(rule: Daily, after: number): number {
  for (let days = -1; days <= 32; days++) {
    const at = after + days * dayMs;
    const local = new Date(at + offsetMs(rule.zone, at));
    const moment = momentOn(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate(), rule);
    if (moment !== undefined && moment > after && falls(rule, local)) return moment;
  }
  throw new Error(`No such time in ${rule.zone} after ${serialFromMs(after, rule.zone)}`);
}

function falls(rule: Daily, local: Date): boolean {
  // documented: ClockTriggerBuilder.onWeekDay fires on that day of the week [D/reference/script/clock-trigger-builder]
  if (rule.kind === 'weeks') return local.getUTCDay() === rule.weekday;
  // documented: ClockTriggerBuilder.onMonthDay fires on that day of the month [D/reference/script/clock-trigger-builder]
  if (rule.kind === 'months') return local.getUTCDate() === rule.day;
  return true;
}
