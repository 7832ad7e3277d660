// Serial day numbers and real instants. A cell holds days in the file's zone.

const dayMs = 86_400_000;
// documented: a date is a count of days since 30 December 1899 [S/guides/formats]
const epochDay = 25_569;
const quarterMs = 900_000;

const offsets = new Map<string, Map<number, number>>();
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

export function isZone(zone: string): boolean {
  try {
    clock(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds to add to UTC; zones change at quarter hours only, so one answer serves a quarter. */
export function offsetMs(zone: string, at: number): number {
  const quarter = Math.floor(at / quarterMs);
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const cached = known.get(quarter);
  if (cached !== undefined) return cached;
  const parts: Record<string, number> = {};
  for (const { type, value } of clock(zone).formatToParts(quarter * quarterMs)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter * quarterMs;
  known.set(quarter, offset);
  return offset;
}

export const serialFromMs = (at: number, zone: string) => (at + offsetMs(zone, at)) / dayMs + epochDay;

export function msFromSerial(serial: number, zone: string): number {
  const local = Math.round((serial - epochDay) * dayMs);
  const first = local - offsetMs(zone, local);
  return local - offsetMs(zone, first);
}

/** The serial of a calendar date and time; undefined when there is no such day. Months count from 1. */
export function serialFromParts(year: number, month: number, day: number, seconds = 0): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  // assumed: a typed date that does not exist stays text [probes/no-such-date.gs]
  if (year < 1 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return (at + seconds * 1000) / dayMs + epochDay;
}

export interface DateParts {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

export function partsFromSerial(serial: number): DateParts {
  const at = new Date(Math.round((serial - epochDay) * dayMs));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: at.getUTCMilliseconds(),
  };
}
