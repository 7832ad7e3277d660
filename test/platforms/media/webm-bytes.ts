// The head of a WebM film, written element by element: enough for everything that is read of one.

const element = (id: number[], ...parts: Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  // A size of four bytes, whatever the length.
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 0x10000000);
  return Buffer.concat([Uint8Array.from(id), size, body]);
};

const uint = (value: number): Uint8Array => Uint8Array.of(value >> 24, value >> 16, value >> 8, value);
const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function double(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

export interface WebmWish {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly millis: number;
  readonly sound?: string;
}

export function webmOf({ codec, width, height, millis, sound }: WebmWish): Uint8Array {
  const info = element(
    [0x15, 0x49, 0xa9, 0x66],
    element([0x2a, 0xd7, 0xb1], uint(1_000_000)),
    element([0x44, 0x89], double(millis)),
  );
  const video = element([0xe0], element([0xb0], uint(width)), element([0xba], uint(height)));
  const frame = element([0x23, 0xe3, 0x83], uint(40_000_000));
  const pictures = element([0xae], element([0x83], uint(1)), element([0x86], ascii(codec)), frame, video);
  const audio = element([0xe1], element([0xb5], double(48000)), element([0x9f], uint(2)));
  const sounds = sound ? [element([0xae], element([0x83], uint(2)), element([0x86], ascii(sound)), audio)] : [];
  const tracks = element([0x16, 0x54, 0xae, 0x6b], pictures, ...sounds);
  const head = element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], ascii('webm')));
  return Buffer.concat([head, element([0x18, 0x53, 0x80, 0x67], info, tracks)]);
}
