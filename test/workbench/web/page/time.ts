// The office's clock, read in the office's time zone.
import { language } from './words';

const zone = 'Asia/Jakarta';
const locale = language === 'id' ? 'id-ID' : 'en-GB';

const clock = new Intl.DateTimeFormat(locale, {
  timeZone: zone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** '09.15 WIB' */
export const formatTime = (at: number) => `${parts.format(at).replace(':', '.')} WIB`;

/** 'Sen, 23 Nov, 09.15 WIB' */
export const formatClock = (now: number) => `${clock.format(now)} WIB`;

const opensAtMinute = 8 * 60;

export function minutesUntilTomorrow(now: number): number {
  const [hours = 0, minutes = 0] = parts.format(now).split(':').map(Number);
  return 24 * 60 - (hours * 60 + minutes) + opensAtMinute;
}
