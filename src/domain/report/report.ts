// What the monthly report says, as figures and rows: no layout, no sentence. A number nobody recorded is null, never 0.
import {
  addMonths,
  dayMs,
  daysIn,
  isWithin,
  type Month,
  monthKey,
  monthSpan,
  parseIsoInstant,
  type Span,
} from '../text/dates';
import { type AccountMode, type Category, categories, type Form, forms, type Platform, platforms } from '../words';

/** One upload on record. */
export interface UploadRecord {
  readonly contentNo: string;
  readonly title: string;
  readonly form: Form;
  readonly category: Category;
  readonly platform: Platform;
  /** The account's handle, as it was then. */
  readonly account: string;
  /** ISO, UTC. */
  readonly publishedAt: string;
  readonly link: string;
  readonly staff: string;
  readonly reviewer: string;
  readonly method: AccountMode;
  readonly note: string;
}

/** Something that befell a content: a return by its lead, a target that failed for good. */
export interface ContentEvent {
  readonly contentNo: string;
  /** ISO, UTC. */
  readonly at: string;
}

export interface ReportInput {
  readonly letterhead: readonly string[];
  readonly sopName: string;
  readonly sopNumber: string;
  /** Where the report is signed; '' when the office has not said. */
  readonly city: string;
  readonly month: Month;
  readonly utcOffsetMinutes: number;
  /** Epoch milliseconds of this drawing. */
  readonly drawnAt: number;
  /** When the register began (epoch milliseconds): a month it does not cover wholly has no figure to compare with. Null: not begun. */
  readonly recordsFrom: number | null;
  readonly accounts: readonly { readonly platform: Platform; readonly handle: string }[];
  /** This month's and the last one's at least; others are left out. */
  readonly uploads: readonly UploadRecord[];
  /** Null: not recorded. */
  readonly returns: readonly ContentEvent[] | null;
  readonly failures: readonly ContentEvent[] | null;
}

export interface PlatformCounts {
  readonly byForm: Readonly<Record<Form, number>>;
  readonly total: number;
  readonly lastMonth: number | null;
  readonly difference: number | null;
}

export interface PlatformLine extends PlatformCounts {
  readonly platform: Platform;
  /** Null: the office has no account there. */
  readonly account: string | null;
}

export interface CategoryLine {
  readonly category: Category;
  readonly perWeek: readonly number[];
  readonly total: number;
}

export interface ListedUpload extends UploadRecord {
  readonly no: number;
  readonly publishedMs: number;
}

export interface ReportModel {
  readonly letterhead: readonly string[];
  readonly sopName: string;
  readonly sopNumber: string;
  readonly city: string;
  readonly month: Month;
  readonly monthKey: string;
  readonly utcOffsetMinutes: number;
  readonly drawnAt: number;
  readonly accounts: ReportInput['accounts'];
  readonly summary: {
    readonly contents: number;
    readonly uploads: number;
    readonly manual: number;
    readonly returned: number | null;
    readonly failed: number | null;
  };
  readonly platforms: readonly PlatformLine[];
  readonly platformTotal: PlatformCounts;
  /** First and last day of each week: 1-7, 8-14 ... */
  readonly weeks: readonly { readonly first: number; readonly last: number }[];
  readonly categories: readonly CategoryLine[];
  readonly list: readonly ListedUpload[];
  /** Contents with an upload whose time cannot be read: they are in no figure, and the page says so. */
  readonly undated: readonly string[];
}

type Dated = UploadRecord & { readonly publishedMs: number };

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const eventsIn = (events: readonly ContentEvent[] | null, span: Span): string[] | null =>
  events?.filter(({ at }) => isWithin(parseIsoInstant(at) ?? Number.NaN, span)).map(({ contentNo }) => contentNo) ??
  null;

function counts(now: readonly Dated[], before: readonly Dated[] | null): PlatformCounts {
  const ofForm = (form: Form) => now.filter((upload) => upload.form === form).length;
  const byForm = Object.fromEntries(forms.map((form) => [form, ofForm(form)])) as Record<Form, number>;
  const lastMonth = before?.length ?? null;
  return { byForm, total: now.length, lastMonth, difference: lastMonth === null ? null : now.length - lastMonth };
}

/** A line for each account, known or only met in the register; a platform without any keeps its line. */
function platformLines(input: ReportInput, now: readonly Dated[], before: readonly Dated[] | null): PlatformLine[] {
  return platforms.flatMap((platform): PlatformLine[] => {
    const here = <T extends { platform: Platform }>(items: readonly T[]) =>
      items.filter((item) => item.platform === platform);
    const met = [...here(now), ...here(before ?? [])].map(({ account }) => account);
    const accounts = unique([...here(input.accounts).map(({ handle }) => handle), ...met]);
    if (accounts.length === 0) return [{ platform, account: null, ...counts([], before && []) }];
    return accounts.map((account) => {
      const ofAccount = (uploads: readonly Dated[]) => here(uploads).filter((upload) => upload.account === account);
      return { platform, account, ...counts(ofAccount(now), before && ofAccount(before)) };
    });
  });
}

const weeksOf = (month: Month): { first: number; last: number }[] => {
  const days = daysIn(month);
  const firsts = [1, 8, 15, 22, 29].filter((first) => first <= days);
  return firsts.map((first) => ({ first, last: Math.min(first + 6, days) }));
};

/** A content counts once, in the week of its first upload of the month. */
function categoryLines(listed: readonly Dated[], weekCount: number, span: Span): CategoryLine[] {
  const firsts = new Map<string, Dated>();
  for (const upload of listed) if (!firsts.has(upload.contentNo)) firsts.set(upload.contentNo, upload);
  return categories.map((category) => {
    const perWeek = Array.from({ length: weekCount }, () => 0);
    for (const upload of firsts.values()) {
      const week = Math.floor((upload.publishedMs - span.from) / (7 * dayMs));
      if (upload.category === category) perWeek[week] = (perWeek[week] ?? 0) + 1;
    }
    return { category, perWeek, total: perWeek.reduce((sum, each) => sum + each, 0) };
  });
}

const byTime = (a: Dated, b: Dated) =>
  a.publishedMs - b.publishedMs ||
  (a.contentNo < b.contentNo ? -1 : a.contentNo > b.contentNo ? 1 : 0) ||
  platforms.indexOf(a.platform) - platforms.indexOf(b.platform);

export function buildReport(input: ReportInput): ReportModel {
  const { month, utcOffsetMinutes } = input;
  const span = monthSpan(month, utcOffsetMinutes);
  const lastSpan = monthSpan(addMonths(month, -1), utcOffsetMinutes);

  const dated: Dated[] = [];
  const undated: string[] = [];
  for (const upload of input.uploads) {
    const publishedMs = parseIsoInstant(upload.publishedAt);
    if (publishedMs === null) undated.push(upload.contentNo);
    else dated.push({ ...upload, publishedMs });
  }
  const now = dated.filter((upload) => isWithin(upload.publishedMs, span)).sort(byTime);
  const isCovered = input.recordsFrom !== null && input.recordsFrom <= lastSpan.from;
  const before = isCovered ? dated.filter((upload) => isWithin(upload.publishedMs, lastSpan)) : null;

  const returned = eventsIn(input.returns, span);
  const weeks = weeksOf(month);
  return {
    letterhead: input.letterhead,
    sopName: input.sopName,
    sopNumber: input.sopNumber,
    city: input.city,
    month,
    monthKey: monthKey(month),
    utcOffsetMinutes,
    drawnAt: input.drawnAt,
    accounts: input.accounts,
    summary: {
      contents: unique(now.map(({ contentNo }) => contentNo)).length,
      uploads: now.length,
      manual: now.filter(({ method }) => method === 'manual').length,
      returned: returned && unique(returned).length,
      failed: eventsIn(input.failures, span)?.length ?? null,
    },
    platforms: platformLines(input, now, before),
    platformTotal: counts(now, before),
    weeks,
    categories: categoryLines(now, weeks.length, span),
    list: now.map((upload, index) => ({ ...upload, no: index + 1 })),
    undated: unique(undated),
  };
}
