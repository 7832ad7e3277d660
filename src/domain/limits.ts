// The platforms' numbers that can be known before anything leaves the sheet. Each with its public source and the day it was checked.
import type { Platform } from './words';

export interface PictureLimits {
  readonly types: readonly string[];
  readonly maxBytes: number;
  readonly minRatio?: number;
  readonly maxRatio?: number;
  readonly minWidth?: number;
}

export interface PlatformLimits {
  /** UTF-16 units, except X, whose own weighing comes with its publisher. */
  readonly captionChars: number;
  readonly picture: PictureLimits;
}

/** Checked 2026-11-23. A platform that is not here has no publisher yet: nothing can be submitted for it. */
export const limits: Partial<Record<Platform, PlatformLimits>> = {
  facebook: {
    // Reported: tools in the field agree on 63,206; no official page states it.
    captionChars: 63206,
    // https://developers.facebook.com/docs/graph-api/reference/page/photos/ : 10 MB; the runtime refusal 1366046 speaks of 4 MB,
    // so we stay below the smaller figure.
    picture: { types: ['image/jpeg', 'image/png'], maxBytes: 4 * 1024 * 1024 },
  },
};

/** All captions of one content together: a submission must fit one cell of 50,000 characters. */
export const allCaptionsChars = 20000;
/** One text of a row, by its column: what a platform or a cell can bear, and nobody would miss more. */
export const textChars: Readonly<Record<'title' | 'altText' | 'source' | 'hashtags' | 'staff', number>> = {
  title: 200,
  // https://developers.facebook.com/docs/instagram-platform/ : alt_text at most 1,000 characters; the same for all.
  altText: 1000,
  source: 2000,
  hashtags: 2000,
  staff: 200,
};
