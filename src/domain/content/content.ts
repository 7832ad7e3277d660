// A content as its row says it: what staff typed, read once and typed.

import type { Category, Classification, Consent, Form, Platform, Timing } from '../words';
import type { TiktokChoices } from './tiktok';

export interface Draft {
  /** Empty while the row has no number yet. */
  readonly contentNo: string;
  readonly title: string;
  readonly category: Category | null;
  readonly form: Form | null;
  readonly source: string;
  /** What the person wrote to point at files: names in the folder `Masuk`, or Drive links; one a line or comma. */
  readonly fileRefs: readonly string[];
  readonly caption: string;
  /** Texts meant for one platform instead of `caption`. */
  readonly captions: Partial<Record<Platform, string>>;
  readonly hashtags: string;
  readonly narration: string;
  readonly altText: string;
  readonly platforms: readonly Platform[];
  readonly timing: Timing;
  /** Epoch milliseconds. */
  readonly publishAt: number | null;
  readonly consent: Consent | null;
  readonly classification: Classification;
  readonly isStrategic: boolean;
  /** Null while nobody has chosen who may view. */
  readonly tiktok: TiktokChoices | null;
  /** Who the row says prepared it: a claim, not an identity. */
  readonly staff: string;
}

/** One file of a content, as Drive describes it. */
export interface MediaFile {
  readonly fileId: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Pixels as shown: a film turned by its phone is given turned. */
  readonly width: number | null;
  readonly height: number | null;
  /** Null for pictures. */
  readonly film: FilmFacts | null;
}

export const filmCodecs = ['h264', 'hevc', 'vp8', 'vp9', 'av1', 'other'] as const;
export const filmAudio = ['aac', 'other', 'none'] as const;

/** What can be read of a film without playing it. */
export interface FilmFacts {
  readonly seconds: number;
  readonly codec: (typeof filmCodecs)[number];
  /** Frames a second, averaged. */
  readonly fps: number;
  readonly audio: (typeof filmAudio)[number];
  /** The index (moov) stands before the pictures (mdat): a player may begin before the end has arrived. */
  readonly indexFirst: boolean;
  readonly hasEditList: boolean;
}

export const isFilm = (file: Pick<MediaFile, 'mimeType'>): boolean => file.mimeType.startsWith('video/');

/** Pictures go to three platforms unless the row says otherwise; videos to all four (TikTok takes no lone picture by itself). */
export function defaultPlatforms(files: readonly MediaFile[]): Platform[] {
  return files.some(isFilm) ? ['instagram', 'facebook', 'x', 'tiktok'] : ['instagram', 'facebook', 'x'];
}

/** The form, when the row does not name it: a film is a video, a PNG is usually drawn, the rest is a photo. */
export function guessForm(files: readonly MediaFile[]): Form {
  if (files.some(isFilm)) return 'video';
  return files.some((file) => file.mimeType === 'image/png') ? 'infographic' : 'photo';
}

/** File references as people write them: one a line, or separated by commas or semicolons; links also by spaces. */
export const parseFileRefs = (text: string): string[] =>
  text
    .split(/[\n;,]+|\s+(?=https?:\/\/)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const link = /^https?:\/\/|^(?:drive|docs)\.google\.com\//i;
const driveLink = /^(?:https?:\/\/)?(?:drive|docs)\.google\.com\/.*?(?:\/d\/|[?&]id=)([\w-]{10,})/i;

/** The file id inside a Drive link, '' in any other link, or undefined when the text is a name. */
export const fileIdIn = (ref: string): string | undefined =>
  link.test(ref) ? (driveLink.exec(ref)?.[1] ?? '') : undefined;
