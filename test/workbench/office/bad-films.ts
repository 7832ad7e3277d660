// Films that a platform refuses, or that staff should hear about before they submit them. Made from the short film, never kept.
import { box, u32 } from './film-boxes';
import { makeFilm } from './film-maker';

/** As most phones and many programs write it: the index behind the pictures. */
export const filmIndexAtEnd = (): Uint8Array => makeFilm({ seconds: 6, isIndexFirst: false });

export const filmWithoutSound = (): Uint8Array => makeFilm({ seconds: 6, hasSound: false });

/** Its first half: the index is whole, the pictures it names are not there. */
export const filmTruncated = (): Uint8Array => makeFilm({ seconds: 6 }).slice(0, 150_000);

/** Longer than a Facebook Reel (90 s), shorter than X allows to everybody (140 s). */
export const film100Seconds = (): Uint8Array => makeFilm({ seconds: 100 });

export const film200Seconds = (): Uint8Array => makeFilm({ seconds: 200 });

export const film20Fps = (): Uint8Array => makeFilm({ seconds: 6, fps: 20 });

/** Cut in a phone's gallery: the list leaves out the middle, the bytes still hold it. */
export const filmWithEditList = (): Uint8Array => makeFilm({ seconds: 6, hasEditList: true });

/** The head of a 4K film as a phone held upright records it: QuickTime, HEVC, turned, index at the end. It cannot be played. */
export const film4kHevc = (): Uint8Array =>
  makeFilm({
    ...{ seconds: 6, isIndexFirst: false, isTurned: true, brand: 'qt  ' },
    // NAL unit type 19 (IDR_W_RADL), layer 0, temporal id 1.
    otherPictures: { entry: hevcEntry(3840, 2160), nal: 0x2601 },
  });

/** ISO/IEC 14496-12, 12.1.3 and 14496-15, 8.3.3: Main profile, level 5.1, no parameter sets, units with a length of 4 bytes. */
function hevcEntry(width: number, height: number): Uint8Array {
  const visual = Buffer.concat([
    u32(0, 1, 0, 0, 0, 0, width * 0x10000 + height, 0x480000, 0x480000, 0),
    Uint8Array.of(0, 1),
    new Uint8Array(32),
    Uint8Array.of(0, 0x18, 0xff, 0xff),
  ]);
  const head = Uint8Array.of(
    1,
    1,
    0x60,
    0,
    0,
    0,
    0x90,
    0,
    0,
    0,
    0,
    0,
    153,
    0xf0,
    0,
    0xfc,
    0xfd,
    0xf8,
    0xf8,
    0,
    0,
    0x0f,
    0,
  );
  return box('hvc1', visual, box('hvcC', head));
}
