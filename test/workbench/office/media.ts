// The pictures and films made for the small office. See media/README.md.
import { largeFilm } from './large-film';
import { storedMedia } from './stored-media';

/** A film of 62 MB, 9:16: too large for the repository, so it is made when somebody needs it. */
export const largeFilmName = 'video-panen-raya.mp4';

export const mediaBytes = (name: string): Uint8Array => (name === largeFilmName ? largeFilm() : storedMedia(name));

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
  largeFilmName,
] as const;
