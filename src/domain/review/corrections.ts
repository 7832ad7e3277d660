// "Setujui dengan perbaikan": the few texts a lead may put right, and the version that comes of it.

import { proposedCaptionX, type Snapshot } from '../content/submission';
import { sameText } from '../text/text';
import type { Corrections } from '../upload/package';
import type { Platform } from '../words';

export const correctable = [
  'caption',
  'captionX',
  'hashtags',
  'altText',
] as const satisfies readonly (keyof Corrections)[];

type Correctable = Pick<Snapshot, 'caption' | 'captions' | 'hashtags' | 'altText'>;

/** The texts of a submission that can be put right, as they stand in it. */
export const textsOf = ({ caption, captions, hashtags, altText }: Correctable): Corrections => ({
  caption,
  captionX: captions.x ?? '',
  hashtags,
  altText,
});

/** Which of them differ; line ends and Unicode forms aside. */
export const correctedKeys = (before: Corrections, after: Corrections): (keyof Corrections)[] =>
  correctable.filter((key) => !sameText(before[key], after[key]));

/** The submission, or the row it came from, with other texts in it. */
export function withTexts<T extends Correctable>(content: T, { caption, captionX, hashtags, altText }: Corrections): T {
  const { x: _x, ...others } = content.captions;
  return { ...content, caption, captions: captionX === '' ? others : { ...others, x: captionX }, hashtags, altText };
}

/** Nobody wrote it: it follows the common caption. */
const isProposal = (texts: Corrections): boolean => texts.captionX === '' || texts.captionX === proposedCaptionX(texts);

/**
 * The submission as the lead leaves it. A caption for X that only followed the common caption goes on following it: else a
 * comma put right in one place would go out wrong on X.
 */
export function correct(snapshot: Snapshot, texts: Corrections, platforms: readonly Platform[]): Snapshot {
  const submitted = textsOf(snapshot);
  const follows = texts.captionX === '' || (isProposal(submitted) && sameText(texts.captionX, submitted.captionX));
  if (!follows) return withTexts(snapshot, texts);
  return withTexts(snapshot, { ...texts, captionX: platforms.includes('x') ? proposedCaptionX(texts) : '' });
}

/** What a row's texts are to become: the lead's, wherever it still shows the ones they replace. */
export function rowTexts(shown: Corrections, before: Corrections, lead: Corrections): Corrections {
  const isStale = (key: keyof Corrections) =>
    sameText(shown[key], before[key]) || (key === 'captionX' && shown.captionX === '' && isProposal(before));
  const stale = correctable.filter(isStale).map((key) => [key, lead[key]]);
  const texts: Corrections = { ...shown, ...Object.fromEntries(stale) };
  return shown.captionX === '' && isProposal(lead) ? { ...texts, captionX: '' } : texts;
}
