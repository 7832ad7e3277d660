// Indonesian words, numbers and times of the public pages, as a follower in the office's zone reads them.

export { countText } from '../../public/words';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const longMonths = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

function partsOf(ms: number, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(ms).map((part) => [part.type, part.value]));
  return {
    day: Number(parts.get('day')),
    month: Number(parts.get('month')) - 1,
    year: parts.get('year') ?? '',
    time: `${parts.get('hour')}.${parts.get('minute')}`,
  };
}

/** `14.30 · 23 Nov 2026` */
export function momentText(ms: number, timeZone: string): string {
  const { day, month, year, time } = partsOf(ms, timeZone);
  return `${time} · ${day} ${months[month] ?? ''} ${year}`;
}

/** `12 mnt`, `3 j`, `23 Nov` */
export function agoText(ms: number, now: number, timeZone: string): string {
  const minutes = Math.max(0, Math.floor((now - ms) / 60_000));
  if (minutes < 1) return 'Baru saja';
  if (minutes < 60) return `${minutes} mnt`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} j`;
  const { day, month, year } = partsOf(ms, timeZone);
  const isThisYear = year === partsOf(now, timeZone).year;
  return `${day} ${months[month] ?? ''}${isThisYear ? '' : ` ${year}`}`;
}

/** `Bergabung November 2026` */
export function joinedText(ms: number, timeZone: string): string {
  const { month, year } = partsOf(ms, timeZone);
  return `Bergabung ${longMonths[month] ?? ''} ${year}`;
}

export const initialOf = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '?';

/** A colour of its own for every account, always the same; all readable under white letters. */
export function hueOf(id: string): number {
  const hues = [205, 168, 262, 340, 22, 145, 228, 190];
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return hues[sum % hues.length] ?? 205;
}
