// One frozen version of a content. What a lead approves is exactly this, named by the digest of its canonical text.

import { type Account, accountsOf } from '../office/account';
import type { Problem } from '../problem';
import { canonicalJson, type Json } from '../text/canonical-json';
import type { Category, Classification, Consent, Form, Platform, Timing } from '../words';
import { captionForX, proposeCaptionX } from './caption-x';
import { type Draft, defaultPlatforms, guessForm, type MediaFile } from './content';
import type { Cover } from './cover';
import { writtenHashtags } from './hashtags';
import type { TiktokChoices } from './tiktok';

export interface Snapshot {
  readonly schema: 3;
  readonly contentNo: string;
  readonly title: string;
  readonly category: Category;
  readonly form: Form;
  readonly source: string;
  readonly files: readonly MediaFile[];
  readonly caption: string;
  readonly captions: Partial<Record<Platform, string>>;
  readonly hashtags: string;
  readonly narration: string;
  readonly altText: string;
  /** Null where the platform chooses one. */
  readonly cover: Cover | null;
  readonly accounts: readonly string[];
  readonly timing: Timing;
  /** ISO, UTC. */
  readonly publishAt: string | null;
  readonly consent: Consent | null;
  readonly classification: Classification;
  readonly isStrategic: boolean;
  /** Null where nothing goes to TikTok, or a person posts it there. */
  readonly tiktok: TiktokChoices | null;
  readonly staff: string;
}

/** Freezes a draft that passed the precheck. */
export function takeSnapshot(draft: Draft, files: readonly MediaFile[], accounts: readonly Account[]): Snapshot {
  const platforms = targetPlatforms(draft, files, accounts);
  return {
    schema: 3,
    contentNo: draft.contentNo,
    title: draft.title,
    category: draft.category ?? 'other',
    form: draft.form ?? guessForm(files),
    source: draft.source,
    files: files.map(({ fileId, name, mimeType, bytes, sha256, width, height, film }) => ({
      fileId,
      name,
      mimeType,
      bytes,
      sha256,
      width,
      height,
      film,
    })),
    caption: draft.caption,
    captions: withProposal(draft, platforms),
    hashtags: draft.hashtags,
    narration: draft.narration,
    altText: draft.altText,
    cover: null,
    accounts: accountsOf(accounts, platforms).map((account) => account.accountId),
    timing: draft.timing,
    publishAt:
      draft.timing === 'scheduled' && draft.publishAt !== null ? new Date(draft.publishAt).toISOString() : null,
    consent: draft.consent,
    classification: draft.classification,
    isStrategic: draft.isStrategic,
    tiktok: platforms.includes('tiktok') ? draft.tiktok : null,
    staff: draft.staff,
  };
}

/** What stands for X where nobody wrote a text for it: '' where the common caption fits as it is. */
export function proposedCaptionX({ caption, hashtags }: Pick<Snapshot, 'caption' | 'hashtags'>): string {
  const proposal = proposeCaptionX(caption, writtenHashtags(hashtags));
  return proposal === caption.trim() ? '' : proposal;
}

/** The proposal is frozen too: the lead judges the very text that X gets. */
function withProposal(draft: Draft, platforms: readonly Platform[]): Snapshot['captions'] {
  const x = draft.captions.x ?? (platforms.includes('x') ? proposedCaptionX(draft) : '');
  return x === '' ? draft.captions : { ...draft.captions, x };
}

/** What the row names; else the form's defaults, as far as the office has accounts there. */
export function targetPlatforms(
  draft: Pick<Draft, 'platforms'>,
  files: readonly MediaFile[],
  accounts: readonly Account[],
): Platform[] {
  if (draft.platforms.length > 0) return [...draft.platforms];
  return defaultPlatforms(files).filter((platform) => accountsOf(accounts, [platform]).length > 0);
}

/** The text a digest is made of, and the cell that carries a submission (at most 45,000 characters). */
export const snapshotText = (snapshot: Snapshot): string => canonicalJson(snapshot as unknown as Json);

/** Google's limit of a cell is 50,000 characters; quotes and line ends grow when a text becomes JSON. */
const maxSnapshotChars = 45_000;

export const snapshotProblems = (text: string): Problem[] =>
  text.length > maxSnapshotChars
    ? [{ code: 'snapshotLong', column: 'caption', values: { max: maxSnapshotChars, chars: text.length } }]
    : [];

/** The post's text on one platform: its own variant or the common caption, then the hashtags; on X as far as there is room. */
export function captionFor(snapshot: Pick<Snapshot, 'caption' | 'captions' | 'hashtags'>, platform: Platform): string {
  const hashtags = writtenHashtags(snapshot.hashtags);
  if (platform === 'x') return captionForX(snapshot.captions.x, snapshot.caption, hashtags);
  const own = snapshot.captions[platform] ?? snapshot.caption;
  return [own.trim(), hashtags].filter((part) => part !== '').join('\n\n');
}

/** Whether two drafts or versions would publish the same thing. */
export const sameSubmission = (a: Snapshot, b: Snapshot): boolean => snapshotText(a) === snapshotText(b);
