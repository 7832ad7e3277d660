// The office's settings: one row each in `Pengaturan`, with the default that holds while the cell is empty.

export interface SettingDeclaration {
  readonly name: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly value: string;
  readonly explanation: { readonly id: string; readonly en: string };
}

const declare = (
  name: string,
  id: string,
  en: string,
  value: string,
  why: string,
  whyEn: string,
): SettingDeclaration => ({
  name,
  label: { id, en },
  value,
  explanation: { id: why, en: whyEn },
});

export const settingDeclarations = [
  declare(
    'letterhead1',
    'Kop baris 1',
    'Letterhead 1',
    'KEMENTERIAN PERTANIAN RI',
    'Kop laporan, baris pertama.',
    'First line of the letterhead.',
  ),
  declare(
    'letterhead2',
    'Kop baris 2',
    'Letterhead 2',
    'BADAN STANDARDISASI INSTRUMEN PERTANIAN',
    'Ubah bila nama instansi berganti; teks SOP tidak ikut berubah.',
    'Change it when the office is renamed; the SOP text stays.',
  ),
  declare(
    'letterhead3',
    'Kop baris 3',
    'Letterhead 3',
    'SEKRETARIAT BADAN STANDARDISASI INSTRUMEN PERTANIAN',
    'Kop laporan, baris ketiga.',
    'Third line of the letterhead.',
  ),
  declare('city', 'Kota', 'City', 'Jakarta', 'Tempat penandatanganan laporan.', 'Where reports are signed.'),
  declare(
    'timeZone',
    'Zona waktu',
    'Time zone',
    'Asia/Jakarta',
    'Asia/Jakarta (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT).',
    'Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT).',
  ),
  declare(
    'cooldownMinutes',
    'Jeda setelah disetujui (menit)',
    'Cool-down (minutes)',
    '5',
    'Waktu bagi pemeriksa untuk menarik persetujuan sebelum unggahan pertama dimulai.',
    'Time for the reviewer to stop before the first upload leaves.',
  ),
] as const;

export interface Settings {
  readonly letterhead: readonly [string, string, string];
  readonly city: string;
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
  readonly cooldownMinutes: number;
}

interface KnownZone {
  readonly timeZone: string;
  /** What people call it. */
  readonly name: string;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

const jakarta: KnownZone = { timeZone: 'Asia/Jakarta', name: 'WIB', offset: 420 };
/** Keppres 41/1987: Indonesia's three zones; none has daylight saving. */
const zones: readonly KnownZone[] = [
  jakarta,
  { timeZone: 'Asia/Pontianak', name: 'WIB', offset: 420 },
  { timeZone: 'Asia/Makassar', name: 'WITA', offset: 480 },
  { timeZone: 'Asia/Jayapura', name: 'WIT', offset: 540 },
];

const zoneNamed = (text: string): KnownZone =>
  zones.find((zone) => [zone.timeZone, zone.name].some((name) => name.toLowerCase() === text.toLowerCase())) ?? jakarta;

/** Reads what the owner typed, by name or label; an unreadable value falls back to the default. */
export function readSettings(rows: readonly { readonly name: string; readonly value: string }[]): Settings {
  const settingOf = (name: string): string => {
    const declared = settingDeclarations.find((one) => one.name === name);
    const row = rows.find(
      (one) => one.name === declared?.label.id || one.name === declared?.label.en || one.name === name,
    );
    return row?.value.trim() || (declared?.value ?? '');
  };
  const { timeZone, offset } = zoneNamed(settingOf('timeZone'));
  const cooldown = Number(settingOf('cooldownMinutes').replace(',', '.'));
  return {
    letterhead: [settingOf('letterhead1'), settingOf('letterhead2'), settingOf('letterhead3')],
    city: settingOf('city'),
    timeZone,
    utcOffsetMinutes: offset,
    cooldownMinutes: Number.isFinite(cooldown) && cooldown >= 0 ? cooldown : 5,
  };
}
