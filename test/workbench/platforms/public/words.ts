// Indonesian words, numbers and times that the public pages share, as a follower in the office's zone reads them.

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** `23 November 2026 pukul 14.30` */
export function momentText(ms: number, timeZone: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(ms)
      .map((part) => [part.type, part.value]),
  );
  const month = months[Number(parts.get('month')) - 1] ?? '';
  return `${Number(parts.get('day'))} ${month} ${parts.get('year')} pukul ${parts.get('hour')}.${parts.get('minute')}`;
}

/** `12.480`; from ten thousand on in short: `12 rb`, `1,2 jt` */
export function countText(count: number): string {
  const short = (value: number) => value.toFixed(1).replace(/\.0$/, '').replace('.', ',');
  if (count >= 1_000_000) return `${short(count / 1_000_000)} jt`;
  if (count >= 10_000) return `${short(count / 1000)} rb`;
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Two letters of the name: words that only join others are passed over. */
export function initialsOf(name: string): string {
  const words = name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !/^(dan|dari|di|ke|of|the|and)$/i.test(word));
  const letters = words.length > 1 ? [words[0], words[1]] : [words[0]];
  return letters.map((word) => [...(word ?? '?')][0]?.toUpperCase() ?? '').join('');
}

/** Calm ones, all readable under white letters. */
const hues = [212, 196, 176, 232, 256, 338, 18, 152];

/** A colour of its own for every Page, always the same. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return hues[sum % hues.length] ?? 212;
}
