// One row of `Pemeriksaan`: everything a lead needs to judge, in cells.

import { captionFor } from '../../domain/content/submission';
import type { TiktokChoices } from '../../domain/content/tiktok';
import { wayOf } from '../../domain/office/account';
import { findByName, nameOf } from '../../domain/office/people';
import { textsOf } from '../../domain/review/corrections';
import { comparedFields, valueIn } from '../../domain/review/past';
import { panelText } from '../../domain/review/review-panel';
import { formatDateTime } from '../../domain/text/dates';
import type { Package } from '../../domain/upload/package';
import { linkTo } from '../../google/drive';
import { say } from '../../i18n/say';
import { sayChange } from '../../i18n/say-changes';
import {
  accountModeWords,
  labelOf,
  platformWords,
  tiktokPrivacyWords,
  tiktokPromotionWords,
} from '../../i18n/vocabulary';
import type { ReviewRow } from '../../tabs/ledger/reviews';
import type { Truth } from '../truth';

export function reviewRow(truth: Truth, pack: Package): Partial<ReviewRow> {
  const { snapshot } = pack;
  const texts = textsOf(snapshot);
  return {
    contentNo: pack.contentNo,
    version: pack.version,
    title: snapshot.title,
    form: snapshot.form,
    media: pack.copies.map((copy) => linkTo(copy.fileId)).join('\n'),
    caption: captionsText(truth, pack),
    altText: snapshot.altText,
    platforms: platformsText(truth, pack),
    timing: timingText(truth, pack),
    changed: changedText(truth, pack),
    submittedBy: authorText(truth, pack),
    submittedAt: Date.parse(pack.submittedAt),
    addressee: nameOf(truth.people, pack.addressee),
    digest: pack.digest.slice(0, 12),
    panel: panelOf(truth, pack),
    attested: false,
    send: false,
    fixCaption: texts.caption,
    fixCaptionX: texts.captionX,
    fixHashtags: texts.hashtags,
    fixAltText: texts.altText,
  };
}

/** What a lead judges by; the rest of the row may change by itself (a name, what an older version said). */
export const judgedColumns = [
  'contentNo',
  'version',
  'title',
  'form',
  'media',
  'caption',
  'altText',
  'platforms',
  'timing',
  'digest',
  'panel',
] as const satisfies readonly (keyof ReviewRow)[];

/** Whether the row still shows what was offered: should its columns stand open for a while, nobody's words slip in. */
export function isAsOffered(shown: ReviewRow, offered: Partial<ReviewRow>): boolean {
  return judgedColumns.every((key) => plain(shown[key]) === plain(offered[key]));
}

/** Cells are read without the blanks around them. */
const plain = (value: string | number | null | undefined) => String(value ?? '').trim();

export const accountsOf = (truth: Truth, pack: Package) =>
  truth.accounts.filter((account) => pack.snapshot.accounts.includes(account.accountId));

/** What staff chose for TikTok: a lead who decides by cells sees it too. */
const choicesText = (choices: TiktokChoices | null): string =>
  choices === null
    ? ''
    : ` (${labelOf(tiktokPrivacyWords, choices.privacy)}; ${labelOf(tiktokPromotionWords, choices.promotion)})`;

/** How the engine will not post by itself stands in brackets. */
const platformsText = (truth: Truth, pack: Package): string =>
  accountsOf(truth, pack)
    .map((account) => {
      const way = wayOf(account, pack.snapshot.files);
      const place = `${labelOf(platformWords, account.platform)}: ${account.handle}`;
      const chosen = account.platform === 'tiktok' && way === 'automatic' ? choicesText(pack.snapshot.tiktok) : '';
      return way === 'automatic' ? place + chosen : `${place} (${labelOf(accountModeWords, way)})`;
    })
    .join('\n');

/**
 * One caption when all platforms share it, else each under the names of its platforms. No text stands twice, and all of a
 * content's texts together are at most 20,000 characters, so that it always fits its cell.
 */
export function captionsText(truth: Truth, pack: Package): string {
  const platforms = new Map<string, string[]>();
  for (const { platform } of accountsOf(truth, pack)) {
    const text = captionFor(pack.snapshot, platform);
    platforms.set(text, [...new Set([...(platforms.get(text) ?? []), labelOf(platformWords, platform)])]);
  }
  if (platforms.size === 1) return [...platforms.keys()].join();
  return [...platforms].map(([text, names]) => `${names.join(', ')}:\n${text}`).join('\n\n');
}

/** As the register writes it, whatever the row's spelling. */
export const authorName = (truth: Truth, pack: Package): string =>
  nameOf(
    truth.people,
    pack.submittedBy ||
      (findByName(truth.people, pack.snapshot.staff, Date.parse(pack.submittedAt))?.email ?? pack.snapshot.staff),
  );

export function authorText(truth: Truth, pack: Package): string {
  const name = authorName(truth, pack);
  return pack.submittedBy === '' ? say().review.byCells({ staff: name }) : name;
}

function timingText(truth: Truth, { snapshot }: Package): string {
  const { timing, publishAt, isStrategic } = snapshot;
  const { review } = say();
  const offset = truth.settings.utcOffsetMinutes;
  const when = publishAt === null ? review.now : formatDateTime(Date.parse(publishAt), offset, 'id');
  return [isStrategic ? review.strategic : '', timing === 'wait' ? review.wait : when]
    .filter((line) => line !== '')
    .join('\n');
}

/** Against the version before, in words a phone can show. */
function changedText(truth: Truth, { past, snapshot }: Package): string {
  const { review } = say();
  const { version, before, isCut } = past;
  if (version === 0) return review.unchanged;
  if (isCut) return review.cut({ version });
  const world = { accounts: truth.accounts, utcOffsetMinutes: truth.settings.utcOffsetMinutes };
  const lines = comparedFields.flatMap((field) => {
    const value = before[field];
    return value === undefined ? [] : [sayChange(field, value, valueIn(snapshot, field), world)];
  });
  return lines.length === 0 ? review.same({ version }) : review.changed({ version, lines: lines.join('\n') });
}

function panelOf(truth: Truth, pack: Package): string {
  const { snapshot, past } = pack;
  const named = ({ accountId, platform, handle }: Truth['accounts'][number]) => ({ accountId, platform, handle });
  const before = past.before.accounts?.split('\n') ?? [];
  return panelText({
    schema: 1,
    snapshot,
    accounts: accountsOf(truth, pack).map((one) => ({ ...named(one), way: wayOf(one, snapshot.files) })),
    former: truth.accounts
      .filter(({ accountId }) => before.includes(accountId) && !snapshot.accounts.includes(accountId))
      .map(named),
    copies: pack.copies.map((copy) => copy.fileId),
    past,
  });
}
