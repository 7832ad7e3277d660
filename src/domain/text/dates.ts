// Dates as people write them, by hand: Apps Script's Intl is not to be relied on, and Indonesian has its own clock (14.30 WIB).
// Instants are epoch milliseconds; a place is its distance from UTC in minutes (Indonesia has no summer time).

export type Language = 'id' | 'en';

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** Half open: `from` belongs to it, `to` does not. Epoch milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LocalTime extends Month {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

export function localTime(epochMs: number, utcOffsetMinutes: number): LocalTime {
  const shifted = new Date(epochMs + utcOffsetMinutes * minuteMs);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

export const monthName = (month: number, language: Language): string => monthNames[language][month - 1] ?? '';

/** Keppres 41/1987 names three zones; anywhere else is told by its distance. */
export function zoneName(utcOffsetMinutes: number): string {
  if (utcOffsetMinutes === 420) return 'WIB';
  if (utcOffsetMinutes === 480) return 'WITA';
  if (utcOffsetMinutes === 540) return 'WIT';
  const size = Math.abs(utcOffsetMinutes);
  const hours = `UTC${utcOffsetMinutes < 0 ? '-' : '+'}${Math.floor(size / 60)}`;
  return size % 60 === 0 ? hours : `${hours}:${pad(size % 60)}`;
}

/** `23 November 2026`, the same order in both languages. */
export function formatDate(epochMs: number, utcOffsetMinutes: number, language: Language): string {
  const { year, month, day } = localTime(epochMs, utcOffsetMinutes);
  return `${day} ${monthName(month, language)} ${year}`;
}

/** `14.30` in Indonesian, `14:30` in English. */
export function formatTime(epochMs: number, utcOffsetMinutes: number, language: Language): string {
  const { hour, minute } = localTime(epochMs, utcOffsetMinutes);
  return `${pad(hour)}${language === 'id' ? '.' : ':'}${pad(minute)}`;
}

/** `23 November 2026 pukul 14.30 WIB`. */
export function formatDateTime(epochMs: number, utcOffsetMinutes: number, language: Language): string {
  const date = formatDate(epochMs, utcOffsetMinutes, language);
  const time = `${formatTime(epochMs, utcOffsetMinutes, language)} ${zoneName(utcOffsetMinutes)}`;
  return language === 'id' ? `${date} pukul ${time}` : `${date} at ${time}`;
}

/** `2026-11-23`, in local days. */
export function isoDate(epochMs: number, utcOffsetMinutes: number): string {
  const { year, month, day } = localTime(epochMs, utcOffsetMinutes);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const isoInstant = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z$/;

/** The instant of an ISO text in UTC, as machine columns hold it; null when the text is none (`2026-13-32T…` is none). */
export function parseIsoInstant(text: string): number | null {
  const parts = isoInstant.exec(text);
  if (!parts) return null;
  const part = (at: number) => Number(parts[at] ?? 0);
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0'));
  const epochMs = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), milliseconds);
  // Date.UTC rolls 31 November over into December; the text must come back as it went in.
  return new Date(epochMs).toISOString().slice(0, 16) === text.slice(0, 16) && part(6) < 60 ? epochMs : null;
}

export const isoInstantOf = (epochMs: number): string => new Date(epochMs).toISOString();

export function monthOf(epochMs: number, utcOffsetMinutes: number): Month {
  const { year, month } = localTime(epochMs, utcOffsetMinutes);
  return { year, month };
}

/** `2026-11`: also the key of what belongs to a month. */
export const monthKey = ({ year, month }: Month): string => `${pad(year, 4)}-${pad(month)}`;

export const addMonths = ({ year, month }: Month, count: number): Month => {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
};

export const daysIn = ({ year, month }: Month): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function monthSpan({ year, month }: Month, utcOffsetMinutes: number): Span {
  const shift = utcOffsetMinutes * minuteMs;
  return { from: Date.UTC(year, month - 1, 1) - shift, to: Date.UTC(year, month, 1) - shift };
}

export const isWithin = (epochMs: number, { from, to }: Span): boolean => from <= epochMs && epochMs < to;

/** `November 2026`. */
export const formatMonth = ({ year, month }: Month, language: Language): string =>
  `${monthName(month, language)} ${year}`;

/** `1–30 November 2026`, with the en dash that EYD wants. */
export const formatMonthDays = (month: Month, language: Language): string =>
  `1–${daysIn(month)} ${formatMonth(month, language)}`;
