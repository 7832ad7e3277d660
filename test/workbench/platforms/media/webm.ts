// WebM films (EBML, https://www.rfc-editor.org/rfc/rfc9559) as far as their head tells: codec, size, duration, sound.
import { Damaged } from './boxes';

export interface WebmFacts {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly fps: number;
  readonly audioCodec: string | null;
  readonly audioHz: number;
  readonly audioChannels: number;
}

interface Element {
  readonly id: number;
  readonly body: DataView;
}

const ids = {
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  type: 0x83,
  codec: 0x86,
  frameNanos: 0x23e383,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  audio: 0xe1,
  hz: 0xb5,
  channels: 0x9f,
};

/** The sample entries that MP4 has for the same codecs. */
const codecs: Readonly<Record<string, string>> = {
  V_VP8: 'vp08',
  V_VP9: 'vp09',
  V_AV1: 'av01',
  'V_MPEG4/ISO/AVC': 'avc1',
  A_OPUS: 'Opus',
  A_VORBIS: 'vorbis',
  A_AAC: 'mp4a',
};

export const isEbml = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3;

/** Throws `Damaged` where the head does not tell. */
export function readWebm(bytes: Uint8Array): WebmFacts {
  const top = elementsIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const segment = elementsIn(first(top, ids.segment));
  const info = elementsIn(first(segment, ids.info));
  const tracks = elementsIn(first(segment, ids.tracks))
    .filter((one) => one.id === ids.track)
    .map((one) => elementsIn(one.body));
  const pictures = tracks.find((one) => uint(find(one, ids.type)) === 1);
  const sound = tracks.find((one) => uint(find(one, ids.type)) === 2);
  const nanos = number(find(info, ids.duration)) * (uint(find(info, ids.scale)) || 1_000_000);
  if (pictures === undefined || nanos === 0) throw new Damaged('a WebM without pictures or duration');
  const video = elementsIn(first(pictures, ids.video));
  const audio = sound && elementsIn(first(sound, ids.audio));
  const frame = uint(find(pictures, ids.frameNanos));
  return {
    codec: codecOf(pictures),
    width: uint(find(video, ids.width)),
    height: uint(find(video, ids.height)),
    seconds: nanos / 1e9,
    fps: frame === 0 ? 0 : 1e9 / frame,
    audioCodec: sound === undefined ? null : codecOf(sound),
    audioHz: audio === undefined ? 0 : number(find(audio, ids.hz)) || 8000,
    audioChannels: audio === undefined ? 0 : uint(find(audio, ids.channels)) || 1,
  };
}

function codecOf(track: readonly Element[]): string {
  const body = first(track, ids.codec);
  const name = Array.from({ length: body.byteLength }, (_, i) => String.fromCharCode(body.getUint8(i))).join('');
  return codecs[name] ?? name;
}

const find = (elements: readonly Element[], id: number): DataView | undefined =>
  elements.find((one) => one.id === id)?.body;

function first(elements: readonly Element[], id: number): DataView {
  const found = find(elements, id);
  if (found === undefined) throw new Damaged(`no EBML element ${id.toString(16)}`);
  return found;
}

/** What is cut off ends the list. A size of only ones means: to the end. */
function elementsIn(view: DataView): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < view.byteLength; ) {
    const id = readSized(view, at, true);
    const size = id && readSized(view, id.next, false);
    if (!id || !size) break;
    const left = view.byteLength - size.next;
    const length = size.isOpen ? left : size.value;
    if (length > left) break;
    elements.push({
      id: id.value,
      body: new DataView(view.buffer, view.byteOffset + size.next, length),
    });
    at = size.next + length;
  }
  return elements;
}

function readSized(view: DataView, at: number, keepMark: boolean) {
  if (at >= view.byteLength) return undefined;
  const head = view.getUint8(at);
  const length = Math.clz32(head) - 23;
  if (length > 8 || at + length > view.byteLength) return undefined;
  let value = keepMark ? head : head & (255 >> length);
  let isOpen = (head & (255 >> length)) === 255 >> length;
  for (let i = 1; i < length; i += 1) {
    const byte = view.getUint8(at + i);
    value = value * 256 + byte;
    isOpen &&= byte === 255;
  }
  return { value, next: at + length, isOpen };
}

function uint(body: DataView | undefined): number {
  let value = 0;
  for (let i = 0; body !== undefined && i < body.byteLength; i += 1) value = value * 256 + body.getUint8(i);
  return value;
}

function number(body: DataView | undefined): number {
  if (body?.byteLength === 4) return body.getFloat32(0);
  return body?.byteLength === 8 ? body.getFloat64(0) : 0;
}
