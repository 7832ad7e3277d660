// "Simpan konsep": only fields that the person changed, and only where the cell still shows what the person saw.
// What somebody else wrote meanwhile is never written over: both texts go back, and the person chooses.
import * as z from 'zod/mini';
import { isContentNo } from '../domain/content/content-no';
import { type DraftFields, type FieldKey, sameValue } from '../domain/content/draft-fields';
import { tiktokPrivacies, tiktokPromotions } from '../domain/content/tiktok';
import { nameOf } from '../domain/office/people';
import { categories, classifications, consents, forms, platforms, timings } from '../domain/words';
import { appendBelow, columnOf, inTurn, runsOf, writeAt } from '../google/desk-book';
import { now } from '../google/script';
import { say } from '../i18n/say';
import { type ContentRow, contentsTab } from '../tabs/ledger/contents';
import { readRow } from '../tabs/tab';
import { checkRow, type FieldWords, wordsByField } from './check-row';
import { type ContentsTab, type FoundContent, findContent, openContents } from './find-content';
import { type FileView, fileView } from './known-files';
import { type DeskOffice, needRole, openDesk } from './office';
import { Told } from './run';

/** Google's limit of a cell. */
const cellChars = 50_000;
const text = z.string().check(z.maxLength(cellChars));
const change = <S extends z.ZodMiniType>(value: S) => z.optional(z.strictObject({ from: value, to: value }));
const word = <W extends string>(words: readonly W[]) => change(z.nullable(z.enum(words)));
const written = change(text);
const tick = change(z.boolean());
/** Milliseconds of the years a calendar of ours knows. */
const moment = z.number().check(z.minimum(0), z.maximum(4_102_444_800_000));

export const changesShape = z.strictObject({
  contentNo: z.string().check(z.refine(isContentNo)),
  /** The page made the number itself: asking twice, because an answer was lost, makes no second row. */
  isNew: z.boolean(),
  changes: z.strictObject({
    title: written,
    category: word(categories),
    source: written,
    files: written,
    form: word(forms),
    caption: written,
    captionX: written,
    captionInstagram: written,
    captionFacebook: written,
    captionTiktok: written,
    hashtags: written,
    narration: written,
    altText: written,
    platforms: change(z.array(z.enum(platforms)).check(z.maxLength(platforms.length))),
    timing: word(timings),
    publishAt: change(z.nullable(moment)),
    consent: word(consents),
    classification: word(classifications),
    isStrategic: tick,
    tiktokPrivacy: word(tiktokPrivacies),
    tiktokComments: tick,
    tiktokDuet: tick,
    tiktokStitch: tick,
    tiktokPromotion: word(tiktokPromotions),
    staff: written,
  } satisfies Record<FieldKey, z.ZodMiniType>),
});
export type DraftChanges = z.infer<typeof changesShape>;

export interface SavedDraft {
  readonly savedAt: number;
  readonly staff: string;
  /** What somebody else wrote meanwhile, by field: not written over. */
  readonly theirs: Partial<DraftFields>;
  /** Fields for the next call: one call writes to so many places and no more. */
  readonly left: readonly FieldKey[];
  readonly problems: readonly FieldWords[];
  readonly hints: readonly FieldWords[];
  /** The files the row names, as far as they are known. */
  readonly files: readonly FileView[];
}

/** Runs of neighbouring cells, at most two calls each, so that a save keeps to 16 service calls (design: the numbers to hold). */
const maxRuns = 3;

export function saveDraft({ contentNo, isNew, changes }: DraftChanges): SavedDraft {
  const office = openDesk();
  needRole(office, 'staff', 'team_lead');
  const contents = openContents(office);
  const saved = inTurn(() => {
    const found = findContent(contents, contentNo, office);
    if (!found && !isNew) throw new Told(say(office.language).desk.rowNotFound({ contentNo }));
    const shown = found?.row ?? emptyRow(contents, office);
    const { wanted, theirs } = compare(changes, shown);
    const staff = shown.staff || nameOf(office.people, office.me);
    const left = found ? writeSome(found, { ...wanted, ...(shown.staff === '' ? { staff } : {}) }, office) : [];
    if (!found) appendBelow(contents, { contentNo, status: 'drafting', ...wanted, staff }, office.zone);
    const unreadable = (found?.problems ?? []).filter(({ column = '' }) => !(column in wanted));
    return { row: { ...shown, ...wanted, contentNo, staff }, unreadable, theirs, left };
  });
  const { problems, hints, named } = checkRow(saved.row, saved.unreadable, office);
  return {
    savedAt: now(),
    staff: saved.row.staff,
    theirs: saved.theirs,
    left: saved.left,
    problems: wordsByField(problems, office.language),
    hints: wordsByField(hints, office.language),
    files: named.map(fileView),
  };
}

const emptyRow = ({ header }: ContentsTab, { zone }: DeskOffice): ContentRow =>
  readRow(contentsTab, header, [], zone).row;

/** What is to be written, and what somebody else wrote since the page saw the row. */
function compare(changes: DraftChanges['changes'], shown: DraftFields) {
  const wanted: Record<string, unknown> = {};
  const theirs: Record<string, unknown> = {};
  for (const [key, { from, to }] of Object.entries(changes as Record<string, { from: unknown; to: unknown }>)) {
    const now = shown[key as FieldKey];
    if (sameValue(now, to)) continue;
    if (sameValue(now, from)) wanted[key] = typeof to === 'string' ? to.trim() : to;
    else theirs[key] = now;
  }
  return { wanted: wanted as Partial<DraftFields>, theirs: theirs as Partial<DraftFields> };
}

/** Writes as many fields as one call may, in the row's order, and answers the others. */
function writeSome({ contents, index }: FoundContent, values: Partial<DraftFields>, office: DeskOffice): FieldKey[] {
  const keys = (Object.keys(values) as FieldKey[]).sort((a, b) => columnOf(contents, a) - columnOf(contents, b));
  const some = (count: number): Partial<DraftFields> =>
    Object.fromEntries(keys.slice(0, count).map((key) => [key, values[key]]));
  let count = keys.length;
  while (runsOf(contents, some(count), office.zone) > maxRuns) count -= 1;
  writeAt(contents, index, some(count), office.zone);
  return keys.slice(count);
}
