// How numbers, sizes and lengths of time stand in a sentence of either language.
type Value = string | number | undefined;

export interface Formats {
  readonly number: (value: Value) => string;
  readonly decimal: (value: Value) => string;
  /** Of bytes. */
  readonly megabytes: (bytes: Value) => string;
  /** Of seconds. */
  readonly duration: (seconds: Value) => string;
  /** A codec as people know it. */
  readonly codec: (codec: Value) => string;
}

const codecs: Readonly<Record<string, string>> = { hevc: 'HEVC (H.265)', vp8: 'VP8', vp9: 'VP9', av1: 'AV1' };

const formatsWith = (
  [thousands, point]: readonly [string, string],
  words: Readonly<Record<'seconds' | 'minutes' | 'mixed' | 'otherCodec', string>>,
): Formats => {
  const decimal = (value: Value) => String(value ?? '').replace('.', point);
  return {
    number: (value) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, thousands),
    decimal,
    megabytes: (bytes) => `${decimal(Math.round(Number(bytes ?? 0) / 104857.6) / 10)} MB`,
    duration: (value) => {
      const seconds = Math.round(Number(value));
      if (!(seconds >= 120)) return `${decimal(value)} ${words.seconds}`;
      const minutes = Math.floor(seconds / 60);
      return seconds % 60 === 0
        ? `${minutes} ${words.minutes}`
        : `${minutes} ${words.mixed.replace('#', String(seconds % 60))}`;
    },
    codec: (value) => codecs[String(value)] ?? words.otherCodec,
  };
};

export const formats = {
  id: formatsWith(['.', ','], { seconds: 'detik', minutes: 'menit', mixed: 'menit # detik', otherCodec: 'kodek lain' }),
  en: formatsWith([',', '.'], {
    seconds: 'seconds',
    minutes: 'minutes',
    mixed: 'min # s',
    otherCodec: 'another codec',
  }),
};
