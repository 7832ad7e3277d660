// One frozen version of a content. What a lead approves is exactly this, named by the digest of its canonical text.

import { type Account, accountsOf } from './account';
import { canonicalJson, type Json } from './canonical-json';
import { type Draft, defaultPlatforms, guessForm, type MediaFile } from './content';
import { limits } from './limits';
import type { Problem } from './problem';
import type { Category, Classification, Consent, Form, Platform, Timing } from './words';

export interface Snapshot {
  readonly schema: 1;
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
  readonly accounts: readonly string[];
  readonly timing: Timing;
  /** ISO, UTC. */
  readonly publishAt: string | null;
  readonly consent: Consent | null;
  readonly classification: Classification;
  readonly isStrategic: boolean;
  readonly staff: string;
}

/** Freezes a draft that passed the precheck. */
export function takeSnapshot(draft: Draft, files: readonly MediaFile[], accounts: readonly Account[]): Snapshot {
  const platforms = targetPlatforms(draft, files, accounts);
  return {
    schema: 1,
    contentNo: draft.contentNo,
    title: draft.title,
    category: draft.category ?? 'other',
    form: draft.form ?? guessForm(files),
    source: draft.source,
    files: files.map(({ fileId, name, mimeType, bytes, sha256, width, height }) => ({
      fileId,
      name,
      mimeType,
      bytes,
      sha256,
      width,
      height,
    })),
    caption: draft.caption,
    captions: draft.captions,
    hashtags: draft.hashtags,
    narration: draft.narration,
    altText: draft.altText,
    accounts: accountsOf(accounts, platforms).map((account) => account.accountId),
    timing: draft.timing,
    publishAt:
      draft.timing === 'scheduled' && draft.publishAt !== null ? new Date(draft.publishAt).toISOString() : null,
    consent: draft.consent,
    classification: draft.classification,
    isStrategic: draft.isStrategic,
    staff: draft.staff,
  };
}

/** What the row names; else the form's defaults, as far as the office has accounts there and we can upload to them. */
export function targetPlatforms(draft: Draft, files: readonly MediaFile[], accounts: readonly Account[]): Platform[] {
  if (draft.platforms.length > 0) return [...draft.platforms];
  return defaultPlatforms(files).filter(
    (platform) => limits[platform] !== undefined && accountsOf(accounts, [platform]).length > 0,
  );
}

/** The text a digest is made of, and the cell that carries a submission (at most 45,000 characters). */
export const snapshotText = (snapshot: Snapshot): string => canonicalJson(snapshot as unknown as Json);

/** Google's limit of a cell is 50,000 characters; quotes and line ends grow when a text becomes JSON. */
const maxSnapshotChars = 45_000;

export const snapshotProblems = (text: string): Problem[] =>
  text.length > maxSnapshotChars
    ? [{ code: 'snapshotLong', column: 'caption', values: { max: maxSnapshotChars, chars: text.length } }]
    : [];

/** The post's text on one platform: its own variant or the common caption, then the hashtags. */
export function captionFor(snapshot: Pick<Snapshot, 'caption' | 'captions' | 'hashtags'>, platform: Platform): string {
  const own = snapshot.captions[platform] ?? snapshot.caption;
  return [own.trim(), snapshot.hashtags.trim()].filter((part) => part !== '').join('\n\n');
}

/** Whether two drafts or versions would publish the same thing. */
export const sameSubmission = (a: Snapshot, b: Snapshot): boolean => snapshotText(a) === snapshotText(b);
