// ISO base media files (MP4, MOV, HEIC) are boxes within boxes: here is how to open one.

export interface Box {
  type: string;
  body: Uint8Array;
}

/** The boxes at one level. A box that is cut off, or longer than what is left, ends the list. */
export function boxesOf(bytes: Uint8Array): Box[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    let header = 8;
    let size = view.getUint32(at);
    if (size === 1) {
      if (at + 16 > bytes.length) break;
      size = Number(view.getBigUint64(at + 8));
      header = 16;
    } else if (size === 0) {
      size = bytes.length - at; // to the end of the file
    }
    if (size < header || at + size > bytes.length) break;
    boxes.push({ type, body: bytes.subarray(at + header, at + size) });
    at += size;
  }
  return boxes;
}
