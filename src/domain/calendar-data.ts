// Indonesia's public holidays as official data, with their legal basis. Computed calendars were found wrong for Indonesia.
// 2025: SKB 1017/2024, 2/2024, 2/2024, amended by SKB 933/2025, 1/2025, 3/2025. 2026: SKB 1497/2025, 2/2025, 5/2025.

export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: 'Libur nasional' | 'Cuti bersama';
  readonly basis: string;
  readonly standing: 'Resmi' | 'Sementara';
}

const days = (
  year: number,
  kind: Holiday['kind'],
  basis: string,
  standing: Holiday['standing'],
  list: string,
): Holiday[] => list.split(' ').map((day) => ({ date: `${year}-${day}`, kind, basis, standing }));

const skb2025 = 'SKB 1017/2024, 2/2024, 2/2024 (diubah SKB 933/2025, 1/2025, 3/2025)';
const skb2026 = 'SKB 1497/2025, 2/2025, 5/2025';
const provisional = 'Belum ada SKB; tanggal sementara';

export const holidays: readonly Holiday[] = [
  ...days(
    2025,
    'Libur nasional',
    skb2025,
    'Resmi',
    '01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25',
  ),
  ...days(2025, 'Cuti bersama', skb2025, 'Resmi', '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26'),
  ...days(
    2026,
    'Libur nasional',
    skb2026,
    'Resmi',
    '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
  ),
  ...days(2026, 'Cuti bersama', skb2026, 'Resmi', '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24'),
  ...days(
    2027,
    'Libur nasional',
    provisional,
    'Sementara',
    '01-01 01-05 02-06 03-26 03-28 05-01 05-06 05-20 06-01 08-17 12-25',
  ),
];

export interface WorkingHours {
  readonly name: string;
  readonly days: string;
  readonly start: string;
  readonly breakStart: string;
  readonly breakEnd: string;
  readonly end: string;
  /** `YYYY-MM-DD`; '' means without limit. */
  readonly validFrom: string;
  readonly validTo: string;
}

const hours = (name: string, daysText: string, times: string, validFrom = '', validTo = ''): WorkingHours => {
  const [start = '', breakStart = '', breakEnd = '', end = ''] = times.split(' ');
  return { name, days: daysText, start, breakStart, breakEnd, end, validFrom, validTo };
};

/** Perpres 21/2023: 37 h 30 min a week, 32 h 30 min in Ramadan; the clock times are the office's to change. */
export const workingHours: readonly WorkingHours[] = [
  hours('Biasa', 'Senin–Kamis', '07.30 12.00 13.00 16.00'),
  hours('Biasa', 'Jumat', '07.30 11.30 13.00 16.30'),
  hours('Ramadan 1447 H', 'Senin–Kamis', '08.00 12.00 12.30 15.00', '2026-02-19', '2026-03-20'),
  hours('Ramadan 1447 H', 'Jumat', '08.00 11.30 12.30 15.30', '2026-02-19', '2026-03-20'),
];
