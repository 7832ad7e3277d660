// Small real pictures and films for the tests of Drive, made here byte by byte.
import * as jpeg from 'jpeg-js';
import { PNG } from 'pngjs';

export function jpegOf(
  width: number,
  height: number,
  paint: (x: number, y: number) => [number, number, number],
): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set(paint(x, y), (y * width + x) * 4);
  }
  return new Uint8Array(jpeg.encode({ width, height, data }, 90).data);
}

/** The same JPEG with an EXIF orientation put behind its first marker. */
export function turned(picture: Uint8Array, orientation: number, little = false): Uint8Array {
  const two = (n: number) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255]);
  const four = (n: number) => (little ? [n, 0, 0, 0] : [0, 0, 0, n]);
  const tiff = [...(little ? [0x49, 0x49] : [0x4d, 0x4d]), ...two(42), ...four(8), ...two(1)];
  const entry = [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0];
  const body = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff, ...entry, ...four(0)];
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    (body.length + 2) >> 8,
    (body.length + 2) & 255,
    ...body,
    ...picture.subarray(2),
  ]);
}

export function pngOf(width: number, height: number): Uint8Array {
  return new Uint8Array(PNG.sync.write(new PNG({ width, height, fill: true })));
}

export function box(type: string, ...bodies: Uint8Array[]): Uint8Array {
  const body = Buffer.concat(bodies);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return new Uint8Array(Buffer.concat([head, body]));
}

const numbers = (...values: number[]): Uint8Array => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeInt32BE(value, index * 4);
  });
  return new Uint8Array(bytes);
};

/** The boxes of a film of that size and length, without pictures in it. `quarter` turns the frame as a phone does. */
export function filmOf(width: number, height: number, millis: number, quarter = false): Uint8Array {
  const one = 0x10000;
  const matrix = quarter ? [0, one, 0, -one, 0, 0, 0, 0, 0x40000000] : [one, 0, 0, 0, one, 0, 0, 0, 0x40000000];
  const tkhd = box('tkhd', numbers(0, 0, 0, 1, 0, millis, 0, 0, 0, 0, ...matrix, width * one, height * one));
  const hdlr = box('hdlr', numbers(0, 0), Buffer.from('vide'), numbers(0, 0, 0));
  const sound = box('trak', box('mdia', box('hdlr', numbers(0, 0), Buffer.from('soun'), numbers(0, 0, 0))));
  const moov = box('moov', box('mvhd', numbers(0, 0, 0, 1000, millis)), sound, box('trak', tkhd, box('mdia', hdlr)));
  return new Uint8Array(
    Buffer.concat([box('ftyp', Buffer.from('isom'), numbers(0)), box('mdat', new Uint8Array(64)), moov]),
  );
}

/** The boxes of a HEIC picture of that size, turned counter-clockwise by so many quarters. */
export function heicOf(width: number, height: number, turns = 0): Uint8Array {
  const ipco = box(
    'ipco',
    box('ispe', numbers(0, 512, 512)),
    box('ispe', numbers(0, width, height)),
    box('irot', Uint8Array.of(turns)),
  );
  const meta = box('meta', numbers(0), box('iprp', ipco));
  return new Uint8Array(Buffer.concat([box('ftyp', Buffer.from('heic'), numbers(0)), meta]));
}
