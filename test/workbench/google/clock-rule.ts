// When a clock trigger fires: the rules of ScriptApp's ClockTriggerBuilder, as plain data.
import { msFromSerial, offsetMs, serialFromMs, serialFromParts } from './grid/zone';
import type { Random } from './random';

export type ClockRule =
  | { kind: 'once'; at: number }
  | { kind: 'minutes'; every: number }
  | { kind: 'hours'; every: number }
  | { kind: 'days'; every: number; hour: number; minute: number; zone: string }
  | { kind: 'weeks'; every: number; weekday: number; hour: number; minute: number; zone: string };

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * The first moment a new trigger is due. documented: `after` and `at` are minimums; everyMinutes and everyHours are periods
 * (D/reference/script/clock-trigger-builder). assumed: the first firing comes one whole period after creation.
 */
export function firstDue(rule: ClockRule, now: number): number {
  switch (rule.kind) {
    case 'once':
      return Math.max(rule.at, now);
    case 'minutes':
      return now + rule.every * minuteMs;
    case 'hours':
      return now + rule.every * 60 * minuteMs;
    case 'days':
      return onDay(rule, now, () => true);
    case 'weeks':
      return onDay(rule, now, (weekday) => weekday === rule.weekday);
  }
}

/** The moment after `last` that is still to come at `now`; null for a one-shot. Moments that passed meanwhile are skipped. */
export function nextDue(rule: ClockRule, last: number, now: number): number | null {
  if (rule.kind === 'once') return null;
  if (rule.kind === 'days') return onDay(rule, Math.max(last + (rule.every - 1) * dayMs, now), () => true);
  if (rule.kind === 'weeks') {
    const from = Math.max(last + (rule.every - 1) * 7 * dayMs, now);
    return onDay(rule, from, (weekday) => weekday === rule.weekday);
  }
  const period = rule.every * (rule.kind === 'minutes' ? minuteMs : 60 * minuteMs);
  return last + period * Math.max(1, Math.ceil((now - last + 1) / period));
}

/**
 * documented: a daily trigger picks a minute inside its hour and keeps it; nearMinute is meant within 15 minutes
 * (D/reference/script/clock-trigger-builder).
 */
export function pickMinute(random: Random, near?: number): number {
  return near === undefined ? random.below(60) : Math.min(59, Math.max(0, near - 15 + random.below(31)));
}

function onDay(
  rule: { hour: number; minute: number; zone: string },
  after: number,
  fits: (weekday: number) => boolean,
): number {
  for (let days = 0; days <= 8; days++) {
    const local = new Date(after + days * dayMs + offsetMs(rule.zone, after + days * dayMs));
    const serial = serialFromParts(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
    if (serial === undefined || !fits(local.getUTCDay())) continue;
    const at = msFromSerial(serial + (rule.hour * 60 + rule.minute) / 1440, rule.zone);
    if (at > after) return at;
  }
  throw new Error(`No such time in ${rule.zone} after ${serialFromMs(after, rule.zone)}`);
}
