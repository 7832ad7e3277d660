// Utilities.formatDate: Java's SimpleDateFormat patterns, in English, in any zone.
import { isZone, offsetMs } from '../grid/zone';

// assumed: Utilities.formatDate writes the names of months and days in English [probes/english-month-names.gs]
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The letters of Java's SimpleDateFormat (docs.oracle.com); undefined for a letter that it does not know. */
export function formatDate(at: number, zone: string, pattern: string): string | undefined {
  const known = zoneOf(zone);
  const offset = known.fixed ?? offsetMs(known.zone, at);
  const local = new Date(at + offset);
  let unknown = false;
  const text = pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (run === "''") return "'";
    // documented: Utilities.formatDate copies what stands in single quotes
    // [docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html]
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    const written = field(run, local, at, offset, known.zone);
    unknown ||= written === undefined;
    return written ?? '';
  });
  return unknown ? undefined : text;
}

function zoneOf(zone: string): { zone: string; fixed?: number } {
  const custom = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (custom !== null) {
    const [, sign, hours = '0', minutes = '0'] = custom;
    return { zone: 'UTC', fixed: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 };
  }
  // reported: Utilities.formatDate takes a time zone that it does not know, or in another case, for GMT without a word
  // [docs.oracle.com/javase/8/docs/api/java/util/TimeZone.html]
  return { zone: isKnown(zone) ? zone : 'UTC' };
}

const spellings = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));

const isKnown = (zone: string) => isZone(zone) && (spellings.get(zone.toLowerCase()) ?? zone) === zone;

function field(run: string, local: Date, at: number, offset: number, zone: string): string | undefined {
  const number = (value: number) => String(value).padStart(run.length, '0');
  const hour = local.getUTCHours();
  switch (run[0]) {
    case 'G':
      return local.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return run.length === 2 ? String(local.getUTCFullYear()).slice(-2) : number(local.getUTCFullYear());
    case 'Y':
      return number(weekYear(local).year);
    case 'M':
    case 'L':
      return run.length > 2 ? word(months[local.getUTCMonth()], run) : number(local.getUTCMonth() + 1);
    case 'w':
      return number(weekYear(local).week);
    case 'W':
      return number(Math.ceil((local.getUTCDate() + firstWeekday(local)) / 7));
    case 'D':
      return number(Math.floor((midnight(local) - Date.UTC(local.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case 'd':
      return number(local.getUTCDate());
    case 'F':
      return number(Math.ceil(local.getUTCDate() / 7));
    case 'E':
      return word(weekdays[local.getUTCDay()], run);
    case 'u':
      return number(local.getUTCDay() === 0 ? 7 : local.getUTCDay());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour === 0 ? 24 : hour);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return number(local.getUTCMinutes());
    case 's':
      return number(local.getUTCSeconds());
    case 'S':
      return number(local.getUTCMilliseconds());
    case 'z':
      return zoneName(at, zone, offset, run.length >= 4 ? 'long' : 'short');
    case 'Z':
      return shift(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return run.length === 1 ? shift(offset, '').slice(0, 3) : shift(offset, run.length === 2 ? '' : ':');
    default:
      return undefined;
  }
}

const word = (name: string | undefined, run: string) => (run.length >= 4 ? name : name?.slice(0, 3));

const midnight = (local: Date) => Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());

const firstWeekday = (local: Date) => new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1)).getUTCDay();

/** Weeks as in the United States, Java's default there: they start on Sunday, and the first one holds 1 January. */
function weekYear(local: Date): { year: number; week: number } {
  const saturday = new Date(midnight(local) + (6 - local.getUTCDay()) * 86_400_000);
  const year = saturday.getUTCFullYear();
  const days = (saturday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return { year, week: Math.floor(days / 7) + 1 };
}

function shift(offset: number, colon: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

function zoneName(at: number, zone: string, offset: number, style: 'long' | 'short'): string {
  if (zone === 'UTC') return offset === 0 ? 'GMT' : `GMT${shift(offset, ':')}`;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
