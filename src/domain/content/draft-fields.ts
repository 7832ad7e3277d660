// A draft as it stands in the cells of its row: typed, one field a column. The row and the sidebar share it.

import type { Category, Classification, Consent, Form, Platform, Timing } from '../words';
import type { TiktokPrivacy, TiktokPromotion } from './tiktok';

export interface DraftFields {
  readonly title: string;
  readonly category: Category | null;
  readonly source: string;
  /** As people write it: names or links, one a line. */
  readonly files: string;
  readonly form: Form | null;
  readonly caption: string;
  readonly captionX: string;
  readonly captionInstagram: string;
  readonly captionFacebook: string;
  readonly captionTiktok: string;
  readonly hashtags: string;
  readonly narration: string;
  readonly altText: string;
  readonly platforms: Platform[];
  readonly timing: Timing | null;
  /** Epoch milliseconds. */
  readonly publishAt: number | null;
  readonly consent: Consent | null;
  readonly classification: Classification | null;
  readonly isStrategic: boolean;
  readonly tiktokPrivacy: TiktokPrivacy | null;
  readonly tiktokComments: boolean;
  readonly tiktokDuet: boolean;
  readonly tiktokStitch: boolean;
  readonly tiktokPromotion: TiktokPromotion | null;
  readonly staff: string;
}
export type FieldKey = keyof DraftFields;

export const emptyFields: DraftFields = {
  title: '',
  category: null,
  source: '',
  files: '',
  form: null,
  caption: '',
  captionX: '',
  captionInstagram: '',
  captionFacebook: '',
  captionTiktok: '',
  hashtags: '',
  narration: '',
  altText: '',
  platforms: [],
  timing: null,
  publishAt: null,
  consent: null,
  classification: null,
  isStrategic: false,
  tiktokPrivacy: null,
  tiktokComments: false,
  tiktokDuet: false,
  tiktokStitch: false,
  tiktokPromotion: null,
  staff: '',
};

export const fieldKeys = Object.keys(emptyFields) as FieldKey[];

/** Whether two values of a field say the same; a cell keeps no blanks around a text. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

const plain = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
