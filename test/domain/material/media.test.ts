import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectMedia } from '../../../src/domain/material/media';

const folder = join('test', 'workbench', 'office', 'media');

/** As the engine reads a file: its first 64 KiB and its last 64 bytes. */
function inspectFile(name: string) {
  const bytes = [...readFileSync(join(folder, name))];
  return inspectMedia(bytes.slice(0, 65536), bytes.slice(-64));
}

const ftyp = (brand: string) => [0, 0, 0, 24, ...Buffer.from(`ftyp${brand}`)];

/** EXIF that says only how the camera was held, put behind a JPEG's first mark. */
function heldAs(orientation: number, isLittle: boolean): number[] {
  const two = (value: number) => (isLittle ? [value, 0] : [0, value]);
  const four = (value: number) => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const entry = [...(isLittle ? [0x12, 0x01] : [0x01, 0x12]), ...two(3), ...four(1), ...two(orientation), 0, 0];
  const order = isLittle ? [0x49, 0x49] : [0x4d, 0x4d];
  const body = [...Buffer.from('Exif\0\0'), ...order, ...two(42), ...four(8), ...two(1), ...entry, ...four(0)];
  return [0xff, 0xd8, 0xff, 0xe1, 0, body.length + 2, ...body];
}

describe('what a file really is', () => {
  it.each([
    ['panen-raya-padi.jpg', 'jpeg', 1080, 1350],
    ['bimtek-petani-milenial.jpg', 'jpeg', 1200, 800],
    ['infografis-sni-pupuk.png', 'png', 1080, 1350],
    ['buruk/png-bernama.jpg', 'png', 540, 540],
  ])('knows %s as %s of %i x %i', (name, kind, width, height) => {
    expect(inspectFile(name)).toEqual({ kind, width, height, complete: true });
  });

  it.each([
    ['video-tanam-jajar-legowo.mp4', 'mp4'],
    ['reels-uji-mutu-beras.mp4', 'mp4'],
    ['buruk/IMG_4821.HEIC', 'heic'],
  ])('knows %s as %s', (name, kind) => {
    expect(inspectFile(name)).toEqual({ kind, complete: true });
  });

  it('sees that a JPEG is cut short, though its header is whole', () => {
    expect(inspectFile('buruk/foto-terpotong.jpg')).toEqual({
      kind: 'jpeg',
      width: 1080,
      height: 1350,
      complete: false,
    });
  });

  it.each([
    [1, 1200, 800],
    [3, 1200, 800],
    [6, 800, 1200],
    [8, 800, 1200],
  ])('gives the size as shown when the camera was held as %i', (orientation, width, height) => {
    const bytes = [...readFileSync(join(folder, 'bimtek-petani-milenial.jpg'))];
    for (const isLittle of [true, false]) {
      const held = [...heldAs(orientation, isLittle), ...bytes.slice(2)];
      expect(inspectMedia(held.slice(0, 65536), held.slice(-64))).toMatchObject({ width, height });
    }
  });

  it('is not deceived by a text that was renamed', () => {
    expect(inspectFile('buruk/catatan-rapat.jpg').kind).toBe('unknown');
  });

  it('calls a phone’s motion photo complete, although a film stands behind its end mark', () => {
    const xmp = Array.from('<x:xmpmeta GCamera:MotionPhoto="1"/>', (letter) => letter.charCodeAt(0));
    const head = [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x40, ...xmp];
    expect(inspectMedia(head, [0x00, 0x01])).toMatchObject({ kind: 'jpeg', complete: true });
    expect(inspectMedia(head.slice(0, 6), [0x00, 0x01])).toMatchObject({ kind: 'jpeg', complete: false });
  });

  it('calls an empty file incomplete', () => {
    expect(inspectFile('buruk/kosong.jpg')).toEqual({ kind: 'unknown', complete: false });
  });

  it.each(['avif', 'avis', 'M4A '])('does not take the brand "%s" for a film', (brand) => {
    expect(inspectMedia(ftyp(brand), []).kind).toBe('unknown');
  });

  it.each([
    ['mif1', 'heic'],
    ['heix', 'heic'],
    ['qt  ', 'mov'],
    ['3gp5', '3gp'],
    ['isom', 'mp4'],
  ])('knows the brand "%s" as %s', (brand, kind) => {
    expect(inspectMedia(ftyp(brand), []).kind).toBe(kind);
  });

  it('knows WebM, and QuickTime from before the brands', () => {
    expect(inspectMedia([0x1a, 0x45, 0xdf, 0xa3, 1], []).kind).toBe('webm');
    expect(inspectMedia([0, 0, 0, 8, ...Buffer.from('wide')], []).kind).toBe('mov');
  });

  it('knows GIF and WebP by their first letters', () => {
    expect(inspectMedia([...Buffer.from('GIF89a')], []).kind).toBe('gif');
    expect(inspectMedia([...Buffer.from('RIFF????WEBPVP8 ')], []).kind).toBe('webp');
  });

  it('gives no size when a JPEG’s frame header lies beyond what was read', () => {
    const longSegment = [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff];
    expect(inspectMedia(longSegment, [0xff, 0xd9])).toEqual({ kind: 'jpeg', complete: true });
  });
});
