// What Drive reads out of a file's bytes.
import * as jpeg from 'jpeg-js';
import { imageFacts } from '../../workbench/google/drive/media/image-size';
import { thumbnail } from '../../workbench/google/drive/media/thumbnail';
import { videoFacts } from '../../workbench/google/drive/media/video-size';
import { filmOf, heicOf, jpegOf, pngOf, turned } from './pictures';

const red = (): [number, number, number] => [255, 0, 0];

describe('the facts of a picture', () => {
  const picture = jpegOf(40, 30, red);

  it.each([
    ['a JPEG', picture, { width: 40, height: 30, rotation: 0 }],
    ['a JPEG of a phone held upright', turned(picture, 6), { width: 40, height: 30, rotation: 1 }],
    ['a JPEG upside down, little-endian', turned(picture, 3, true), { width: 40, height: 30, rotation: 2 }],
    ['a JPEG turned left', turned(picture, 8), { width: 40, height: 30, rotation: 3 }],
    ['a PNG', pngOf(7, 9), { width: 7, height: 9, rotation: 0 }],
    ['a GIF', Buffer.from('GIF89a\x0a\x00\x14\x00', 'latin1'), { width: 10, height: 20, rotation: 0 }],
    ['a HEIC', heicOf(4032, 3024, 3), { width: 4032, height: 3024, rotation: 1 }],
    [
      'a plain WebP',
      Buffer.from('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x40\x01\xf0\x00', 'latin1'),
      { width: 320, height: 240, rotation: 0 },
    ],
    [
      'a WebP without loss',
      Buffer.from('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x3f\xc1\x3b\x00', 'latin1'),
      { width: 320, height: 240, rotation: 0 },
    ],
    [
      'a large WebP',
      Buffer.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\x01\x00\xef\x00\x00', 'latin1'),
      { width: 320, height: 240, rotation: 0 },
    ],
  ])('come from %s', (_what, bytes, facts) => {
    expect(imageFacts(new Uint8Array(bytes))).toEqual(facts);
  });

  it.each([
    ['text with the name of a picture', Buffer.from('bukan gambar')],
    ['an empty file', Buffer.alloc(0)],
    ['a JPEG cut off before its size', picture.subarray(0, 100)],
    ['a PNG cut off before its size', pngOf(7, 9).subarray(0, 18)],
    ['a film', filmOf(10, 10, 1)],
  ])('are not in %s', (_what, bytes) => {
    expect(imageFacts(new Uint8Array(bytes))).toBeUndefined();
  });

  it('are still in a JPEG cut off after its size', () => {
    expect(imageFacts(picture.subarray(0, picture.length - 50))).toMatchObject({ width: 40 });
  });
});

describe('the facts of a film', () => {
  it('come from its moov, also at the end of the file', () => {
    expect(videoFacts(filmOf(1920, 1080, 12_345))).toEqual({ width: 1920, height: 1080, durationMillis: 12_345 });
  });

  it('are those of the upright frame', () => {
    expect(videoFacts(filmOf(1920, 1080, 1000, true))).toMatchObject({ width: 1080, height: 1920 });
  });

  it('are not in a film cut off, in a picture, in nothing', () => {
    const film = filmOf(1920, 1080, 1000);
    expect(videoFacts(film.subarray(0, film.length - 10))).toBeUndefined();
    expect(videoFacts(jpegOf(4, 4, red))).toBeUndefined();
    expect(videoFacts(new Uint8Array(0))).toBeUndefined();
  });
});

describe('a thumbnail', () => {
  const half = (x: number): [number, number, number] => (x < 200 ? [250, 0, 0] : [0, 0, 250]);
  const decode = (bytes: Uint8Array | undefined) => jpeg.decode(bytes ?? new Uint8Array(0), { useTArray: true });

  it('is small and shows the same', () => {
    const small = decode(thumbnail(jpegOf(400, 200, half), 100));
    expect([small.width, small.height]).toEqual([100, 50]);
    expect(small.data[0]).toBeGreaterThan(200);
    expect(small.data[99 * 4 + 2]).toBeGreaterThan(200);
  });

  it('stands upright', () => {
    const small = decode(thumbnail(turned(jpegOf(400, 200, half), 6), 100));
    expect([small.width, small.height]).toEqual([50, 100]);
    expect(small.data[0]).toBeGreaterThan(200); // left becomes top
    expect(small.data[99 * 50 * 4 + 2]).toBeGreaterThan(200);
  });

  it('is never larger than its picture, and none for what cannot be decoded', () => {
    expect(decode(thumbnail(pngOf(8, 8), 220)).width).toBe(8);
    expect(thumbnail(heicOf(10, 10), 220)).toBeUndefined();
    expect(thumbnail(Uint8Array.of(0xff, 0xd8, 1, 2), 220)).toBeUndefined();
  });
});
