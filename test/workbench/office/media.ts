// The pictures and films made for the small office. See media/README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const mediaFolder = join('test', 'workbench', 'office', 'media');

export const mediaBytes = (name: string): Uint8Array => readFileSync(join(mediaFolder, name));

/** What staff have put into the folder `Masuk` on the first morning. */
export const firstFiles = [
  'panen-raya-padi.jpg',
  'uji-mutu-beras.jpg',
  'bibit-kopi-terstandar.jpg',
  'infografis-jajar-legowo.jpg',
  'kebun-hidroponik.jpg',
  'bimtek-petani-milenial.jpg',
  'uji-alat-panen-combine.jpg',
  'infografis-sni-pupuk.png',
  'video-tanam-jajar-legowo.mp4',
] as const;
