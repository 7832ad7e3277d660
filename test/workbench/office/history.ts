// What happened in the office before you came in: a list of people's acts, played through the bundles at first start.
import { approve, submit, typeContent, uploadFiles } from './acts';
import { firstFiles } from './media';
import type { PlayedOffice } from './played-office';

type Act = (office: PlayedOffice) => void;

/** From 07.00 on; a number lets so many minutes pass. */
const morning: readonly (Act | number)[] = [
  uploadFiles(firstFiles),
  5,
  typeContent(2, {
    title: 'Bimtek penerapan standar untuk petani milenial',
    category: 'Kegiatan',
    files: 'bimtek-petani-milenial.jpg',
    caption: 'Bimbingan teknis penerapan standar instrumen pertanian bagi petani milenial.',
    altText: 'Ilustrasi peserta bimbingan teknis di dalam kelas.',
  }),
  submit(2),
  5,
  approve('Bimtek penerapan standar untuk petani milenial'),
  20,
  typeContent(3, {
    title: 'Bibit kopi terstandar siap salur',
    category: 'Program',
    files: 'bibit-kopi-terstandar.jpg',
    caption: 'Bibit kopi yang sudah memenuhi standar mutu siap disalurkan kepada kelompok tani.',
  }),
  submit(3),
  5,
  typeContent(4, { title: 'Uji mutu beras di laboratorium', category: 'Kegiatan', files: 'uji-mutu-beras.jpg' }),
  25,
];

export function playHistory(office: PlayedOffice): void {
  for (const each of morning) {
    if (typeof each === 'number') office.advance(each);
    else each(office);
  }
}
