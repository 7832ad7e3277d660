// Functions on dates: serial numbers in the file's zone. documentation: https://support.google.com/docs/table/25273

import { parseTypedDate } from '../../typed-date';
import { partsFromSerial, serialFromMs, serialFromParts } from '../../zone';
import { type Call, type Known, known } from '../call';
import { fault } from '../fault';
import { sound, type Value } from '../values';

const now = ({ ground }: Call) => serialFromMs(ground.now, ground.book.timeZone);

/** A date given as a number, or as text in the file's locale. */
function date(call: Call, index: number): number {
  const value = sound(call.one(index));
  if (typeof value !== 'string') return call.number(index);
  const typed = parseTypedDate(value.trim(), call.ground.locale, partsFromSerial(now(call)).year);
  if (!typed) throw fault.value(`${call.name} parameter ${index + 1} '${value}' is no date.`);
  return typed.serial;
}

/** Months and days beyond their end run on into the next year or month. */
function serial(year: number, month: number, day: number): number {
  const first = new Date(Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day));
  const found = serialFromParts(first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate());
  if (found === undefined || found < 0) throw fault.number('The date is out of range.');
  return found;
}

function shifted(call: Call, lastDay: boolean): Value {
  const { year, month, day } = partsFromSerial(Math.floor(date(call, 0)));
  const months = month + Math.trunc(call.number(1));
  const length = new Date(Date.UTC(year, months, 0)).getUTCDate();
  return serial(year, months, lastDay ? length : Math.min(day, length));
}

const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') =>
  known(1, 1, (call) => partsFromSerial(date(call, 0))[name]);

function weekday(call: Call): Value {
  const sunday = partsFromSerial(Math.floor(date(call, 0))).weekday;
  switch (Math.trunc(call.number(1, 1))) {
    case 1:
      return sunday + 1;
    case 2:
      return ((sunday + 6) % 7) + 1;
    case 3:
      return (sunday + 6) % 7;
    default:
      throw fault.number('Function WEEKDAY parameter 2 value should be 1, 2 or 3.');
  }
}

function between(call: Call): Value {
  const [from, to] = [Math.floor(date(call, 0)), Math.floor(date(call, 1))];
  if (from > to) throw fault.number('Function DATEDIF parameter 1 should be on or before parameter 2.');
  const [a, b] = [partsFromSerial(from), partsFromSerial(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  const unit = call.text(2).toUpperCase();
  if (unit === 'D') return to - from;
  if (unit === 'M') return months;
  if (unit === 'Y') return Math.floor(months / 12);
  if (unit === 'YM') return months % 12;
  throw fault.notSimulated(`DATEDIF ${unit}`);
}

export const dateFunctions: Record<string, Known> = {
  // documented: TODAY is the day in the file's zone [support.google.com/docs/answer/3092984]
  TODAY: known(0, 0, (call) => Math.floor(now(call))),
  NOW: known(0, 0, now),
  DATE: known(3, 3, (call) =>
    serial(Math.trunc(call.number(0)), Math.trunc(call.number(1)), Math.trunc(call.number(2))),
  ),
  TIME: known(3, 3, (call) => {
    const seconds = call.number(0) * 3600 + call.number(1) * 60 + call.number(2);
    if (seconds < 0) throw fault.number('The time is negative.');
    return (seconds / 86_400) % 1;
  }),
  YEAR: part('year'),
  MONTH: part('month'),
  DAY: part('day'),
  HOUR: part('hour'),
  MINUTE: part('minute'),
  SECOND: part('second'),
  WEEKDAY: known(1, 2, weekday),
  DATEVALUE: known(1, 1, (call) => Math.floor(date(call, 0))),
  TIMEVALUE: known(1, 1, (call) => date(call, 0) % 1),
  EDATE: known(2, 2, (call) => shifted(call, false)),
  EOMONTH: known(2, 2, (call) => shifted(call, true)),
  DAYS: known(2, 2, (call) => date(call, 0) - date(call, 1)),
  DATEDIF: known(3, 3, between),
};
