// Indonesia's public holidays as official data, with their legal basis. Computed calendars were found wrong for Indonesia.
// 2025: SKB 1017/2024, 2/2024, 2/2024, amended by SKB 933/2025, 1/2025, 3/2025. 2026: SKB 1497/2025, 2/2025, 5/2025.

export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  readonly kind: 'Libur nasional' | 'Cuti bersama';
  readonly basis: string;
  readonly standing: 'Resmi' | 'Sementara';
}

/** `day` is `MM-DD name`. */
const days = (year: number, kind: Holiday['kind'], law: Pick<Holiday, 'basis' | 'standing'>, list: string): Holiday[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => ({ date: `${year}-${line.slice(0, 5)}`, name: line.slice(6), kind, ...law }));

const skb2025 = {
  basis: 'SKB 1017/2024, 2/2024, 2/2024 (diubah SKB 933/2025, 1/2025, 3/2025)',
  standing: 'Resmi',
} as const;
const skb2026 = { basis: 'SKB 1497/2025, 2/2025, 5/2025', standing: 'Resmi' } as const;
const provisional = { basis: 'Belum ada SKB; tanggal sementara', standing: 'Sementara' } as const;

export const holidays: readonly Holiday[] = [
  ...days(
    2025,
    'Libur nasional',
    skb2025,
    `01-01 Tahun Baru Masehi
     01-27 Isra Mikraj
     01-29 Tahun Baru Imlek
     03-29 Hari Suci Nyepi
     03-31 Idulfitri
     04-01 Idulfitri
     04-18 Wafat Yesus Kristus
     04-20 Paskah
     05-01 Hari Buruh Internasional
     05-12 Waisak
     05-29 Kenaikan Yesus Kristus
     06-01 Hari Lahir Pancasila
     06-06 Iduladha
     06-27 Tahun Baru Islam
     08-17 Hari Kemerdekaan
     09-05 Maulid Nabi Muhammad
     12-25 Natal`,
  ),
  ...days(
    2025,
    'Cuti bersama',
    skb2025,
    `01-28 Tahun Baru Imlek
     03-28 Hari Suci Nyepi
     04-02 Idulfitri
     04-03 Idulfitri
     04-04 Idulfitri
     04-07 Idulfitri
     05-13 Waisak
     05-30 Kenaikan Yesus Kristus
     06-09 Iduladha
     08-18 Hari Kemerdekaan
     12-26 Natal`,
  ),
  ...days(
    2026,
    'Libur nasional',
    skb2026,
    `01-01 Tahun Baru Masehi
     01-16 Isra Mikraj
     02-17 Tahun Baru Imlek
     03-19 Hari Suci Nyepi
     03-21 Idulfitri
     03-22 Idulfitri
     04-03 Wafat Yesus Kristus
     04-05 Paskah
     05-01 Hari Buruh Internasional
     05-14 Kenaikan Yesus Kristus
     05-27 Iduladha
     05-31 Waisak
     06-01 Hari Lahir Pancasila
     06-16 Tahun Baru Islam
     08-17 Hari Kemerdekaan
     08-25 Maulid Nabi Muhammad
     12-25 Natal`,
  ),
  ...days(
    2026,
    'Cuti bersama',
    skb2026,
    `02-16 Tahun Baru Imlek
     03-18 Hari Suci Nyepi
     03-20 Idulfitri
     03-23 Idulfitri
     03-24 Idulfitri
     05-15 Kenaikan Yesus Kristus
     05-28 Iduladha
     12-24 Natal`,
  ),
  ...days(
    2027,
    'Libur nasional',
    provisional,
    `01-01 Tahun Baru Masehi
     01-05 Isra Mikraj
     02-06 Tahun Baru Imlek
     03-26 Wafat Yesus Kristus
     03-28 Paskah
     05-01 Hari Buruh Internasional
     05-06 Kenaikan Yesus Kristus
     05-20 Waisak
     06-01 Hari Lahir Pancasila
     08-17 Hari Kemerdekaan
     12-25 Natal`,
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
