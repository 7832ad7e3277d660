// One row of `Pemeriksaan`: everything a lead needs to judge, in cells.
import { formatDateTime } from '../domain/dates';
import type { Package } from '../domain/package';
import { findByName, nameOf } from '../domain/people';
import { captionFor, type Snapshot } from '../domain/submission';
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
    changed: pack.changed,
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

/** Against the version before, in words for the reviewer. */
export function changedText(before: Snapshot | undefined, snapshot: Snapshot, version: number): string {
  if (!before) return version === 0 ? say().review.unchanged : '';
  const fields = compared.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(snapshot[key]));
  if (fields.length === 0) return say().review.same({ version });
  return say().review.changed({ version, fields: fields.map((key) => comparedLabels[key]).join(', ') });
}
