// What a reviewer must know of earlier versions: what the last one said where this one differs, and why others came back.
import type { Snapshot } from '../content/submission';

/** In the order a reviewer reads. */
export const comparedFields = [
  'title',
  'category',
  'form',
  'files',
  'caption',
  'captionInstagram',
  'captionFacebook',
  'captionX',
  'captionTiktok',
  'hashtags',
  'narration',
  'altText',
  'accounts',
  'timing',
  'tiktok',
  'source',
  'consent',
  'classification',
  'isStrategic',
] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface ReturnNote {
  readonly version: number;
  /** ISO, UTC. */
  readonly at: string;
  /** The name of the lead who wrote it. */
  readonly by: string;
  readonly note: string;
}

export interface Past {
  /** The version compared with; 0 when this is the first. */
  readonly version: number;
  /** Values of the version before, only where they differ. */
  readonly before: Partial<Record<ComparedField, string>>;
  /** The differences were too long to keep. */
  readonly isCut: boolean;
  /** Newest first. */
  readonly notes: readonly ReturnNote[];
}

export const noPast: Past = { version: 0, before: {}, isCut: false, notes: [] };

type Read = (snapshot: Snapshot) => string;

const values: Readonly<Record<ComparedField, Read>> = {
  title: ({ title }) => title,
  category: ({ category }) => category,
  form: ({ form }) => form,
  /** One a line: the digest's beginning, then the name. */
  files: ({ files }) => files.map((file) => `${file.sha256.slice(0, 8)} ${file.name}`).join('\n'),
  caption: ({ caption }) => caption,
  captionInstagram: ({ captions }) => captions.instagram ?? '',
  captionFacebook: ({ captions }) => captions.facebook ?? '',
  captionX: ({ captions }) => captions.x ?? '',
  captionTiktok: ({ captions }) => captions.tiktok ?? '',
  hashtags: ({ hashtags }) => hashtags,
  narration: ({ narration }) => narration,
  altText: ({ altText }) => altText,
  accounts: ({ accounts }) => accounts.join('\n'),
  timing: ({ timing, publishAt }) => [timing, publishAt ?? ''].join(' ').trim(),
  /** Who may view, what is allowed, what it promotes; '' when nothing goes there by itself. */
  tiktok: ({ tiktok }) =>
    tiktok === null ? '' : [tiktok.privacy, tiktok.comments, tiktok.duet, tiktok.stitch, tiktok.promotion].join(' '),
  source: ({ source }) => source,
  consent: ({ consent }) => consent ?? '',
  classification: ({ classification }) => classification,
  isStrategic: ({ isStrategic }) => String(isStrategic),
};

export const valueIn = (snapshot: Snapshot, field: ComparedField): string => values[field](snapshot);

/** Characters of notes kept in all, and of the whole as it stands in a cell (of at most 50,000). */
const noteChars = 6000;
const pastChars = 45_000;

export function pastOf(
  last: { readonly version: number; readonly snapshot: Snapshot } | undefined,
  snapshot: Snapshot,
  notes: readonly ReturnNote[],
): Past {
  if (!last) return { ...noPast, notes: newest(notes) };
  const changed = comparedFields.filter((field) => valueIn(last.snapshot, field) !== valueIn(snapshot, field));
  const before = Object.fromEntries(changed.map((field) => [field, valueIn(last.snapshot, field)]));
  const past: Past = { version: last.version, before, isCut: false, notes: newest(notes) };
  return JSON.stringify(past).length <= pastChars ? past : cutPast(past);
}

/** Without the earlier texts. */
export const cutPast = (past: Past): Past => ({ ...past, before: {}, isCut: Object.keys(past.before).length > 0 });

/** As many as fit, the newest first. */
function newest(notes: readonly ReturnNote[]): ReturnNote[] {
  let room = noteChars;
  return [...notes]
    .sort((a, b) => b.version - a.version)
    .filter(({ note }) => {
      room -= note.length;
      return room >= 0;
    });
}
