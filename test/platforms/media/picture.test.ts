// What the platforms' look at a picture finds: content counts, names do not.
import { mediaBytes } from '../../workbench/office/media';
import { decodePicture } from '../../workbench/platforms/media/picture';

const gif = Buffer.from('474946383961050003000000003b', 'hex');
const webp = (kind: string, body: string): Buffer => {
  const chunk = Buffer.concat([Buffer.from(kind), Buffer.from(body, 'hex')]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(chunk.length + 4);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), chunk]);
};

describe('looking at a picture', () => {
  it.each([
    ['panen-raya-padi.jpg', 'jpeg', 1080, 1350],
    ['infografis-sni-pupuk.png', 'png', 1080, 1350],
    ['buruk/png-bernama.jpg', 'png', 540, 540],
  ])('decodes %s as %s of %i x %i', (name, type, width, height) => {
    const bytes = mediaBytes(name);
    expect(decodePicture(bytes)).toEqual({ type, width, height, bytes: bytes.length });
  });

  it.each(['buruk/foto-terpotong.jpg', 'buruk/catatan-rapat.jpg', 'buruk/kosong.jpg', 'buruk/IMG_4821.HEIC'])(
    'refuses %s',
    (name) => {
      expect(decodePicture(mediaBytes(name))).toBeUndefined();
    },
  );

  it('refuses a PNG that lost its end', () => {
    expect(decodePicture(mediaBytes('infografis-sni-pupuk.png').slice(0, 90_000))).toBeUndefined();
  });

  it('knows GIF and WebP by their heads, and whether they are whole', () => {
    expect(decodePicture(gif)).toMatchObject({ type: 'gif', width: 5, height: 3 });
    expect(decodePicture(gif.subarray(0, 13))).toBeUndefined();
    const extended = webp('VP8X', '0a00000010000000370400450500');
    expect(decodePicture(extended)).toMatchObject({ type: 'webp', width: 1080, height: 1350 });
    expect(decodePicture(extended.subarray(0, 25))).toBeUndefined();
    expect(decodePicture(webp('VP8L', '050000002f3704516100'))).toMatchObject({ type: 'webp', width: 1080 });
    expect(decodePicture(webp('VP8 ', '0a0000000000009d012a38044605'))).toMatchObject({ width: 1080, height: 1350 });
  });
});
