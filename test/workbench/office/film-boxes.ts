// Writing the boxes that MP4 and QuickTime films are made of (ISO/IEC 14496-12, 4.2).

export function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([u32(length), letters(type), ...parts]);
}

export function u32(...values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    bytes.writeInt32BE(value | 0, i * 4);
  });
  return bytes;
}

export const letters = (text: string): Uint8Array => Buffer.from(text, 'latin1');
export const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
