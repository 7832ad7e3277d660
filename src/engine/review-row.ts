// One row of `Pemeriksaan`: everything a lead needs to judge, in cells.
import { formatDateTime } from '../domain/dates';
import type { Package } from '../domain/package';
import { nameOf } from '../domain/people';
import { captionFor } from '../domain/submission';
import { linkTo } from '../google/drive';
import { say } from '../i18n/say';
import { labelOf, platformWords } from '../i18n/vocabulary';
import type { ReviewRow } from '../tabs/ledger/reviews';
import type { Truth } from './truth';

export function reviewRow(truth: Truth, pack: Package): Partial<ReviewRow> {
  const { snapshot } = pack;
  const accounts = accountsOf(truth, pack);
  return {
    contentNo: pack.contentNo,
    version: pack.version,
    title: snapshot.title,
    form: snapshot.form,
    media: pack.copies.map((copy) => linkTo(copy.fileId)).join('\n'),
    caption: captionsText(truth, pack),
    altText: snapshot.altText,
    platforms: accounts.map((one) => `${labelOf(platformWords, one.platform)}: ${one.handle}`).join('\n'),
    timing: timingText(truth, pack),
    changed: changedText(truth, pack),
    submittedBy: authorText(truth, pack),
    submittedAt: Date.parse(pack.submittedAt),
    addressee: nameOf(truth.people, pack.addressee),
    digest: pack.digest.slice(0, 12),
    attested: false,
    send: false,
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
] as const satisfies readonly (keyof ReviewRow)[];

/** Whether the row still shows what was offered: should its columns stand open for a while, nobody's words slip in. */
export function isAsOffered(truth: Truth, shown: ReviewRow, pack: Package): boolean {
  const offered = reviewRow(truth, pack);
  return judgedColumns.every((key) => plain(shown[key]) === plain(offered[key]));
}

/** Cells are read without the blanks around them. */
const plain = (value: string | number | null | undefined) => String(value ?? '').trim();

export const accountsOf = (truth: Truth, pack: Package) =>
  truth.accounts.filter((account) => pack.snapshot.accounts.includes(account.accountId));

/** One caption when all platforms share it, else each under its platform's name. */
export function captionsText(truth: Truth, pack: Package): string {
  const captions = accountsOf(truth, pack).map((account) => ({
    platform: labelOf(platformWords, account.platform),
    text: captionFor(pack.snapshot, account.platform),
  }));
  const [first] = captions;
  if (first && captions.every((one) => one.text === first.text)) return first.text;
  return captions.map((one) => `${one.platform}:\n${one.text}`).join('\n\n');
}

export function authorText(truth: Truth, pack: Package): string {
  if (pack.submittedBy !== '') return nameOf(truth.people, pack.submittedBy);
  return say().review.byCells({ staff: pack.snapshot.staff || '–' });
}

function timingText(truth: Truth, pack: Package): string {
  const { timing, publishAt } = pack.snapshot;
  if (timing === 'wait') return say().review.wait;
  if (publishAt === null) return say().review.now;
  return formatDateTime(Date.parse(publishAt), truth.settings.utcOffsetMinutes, 'id');
}

const compared = [
  'title',
  'caption',
  'captions',
  'hashtags',
  'altText',
  'files',
  'accounts',
  'timing',
  'publishAt',
] as const;
const comparedLabels: Readonly<Record<(typeof compared)[number], string>> = {
  title: 'judul',
  caption: 'caption',
  captions: 'caption khusus',
  hashtags: 'tagar',
  altText: 'teks alternatif',
  files: 'berkas media',
  accounts: 'akun tujuan',
  timing: 'tayang',
  publishAt: 'jadwal',
};

/** Against the version before, as far as it is still at hand. */
function changedText(truth: Truth, pack: Package): string {
  const before = truth.packages
    .filter((other) => other.contentNo === pack.contentNo && other.version < pack.version)
    .sort((a, b) => b.version - a.version)[0];
  if (!before) return pack.version === 1 ? say().review.unchanged : '';
  const fields = compared.filter((key) => JSON.stringify(before.snapshot[key]) !== JSON.stringify(pack.snapshot[key]));
  return say().review.changed({ version: before.version, fields: fields.map((key) => comparedLabels[key]).join(', ') });
}
