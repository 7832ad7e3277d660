// What changed since the last version, in words: for a cell, a letter and the panel.
import type { Account } from '../domain/office/account';
import { correctedKeys } from '../domain/review/corrections';
import type { ComparedField } from '../domain/review/past';
import { changeLine } from '../domain/review/word-diff';
import { formatDateTime } from '../domain/text/dates';
import type { Corrections } from '../domain/upload/package';
import type { Language } from './say';
import {
  categoryWords,
  classificationWords,
  consentWords,
  formWords,
  type Labels,
  platformWords,
  tiktokPrivacyWords,
  tiktokPromotionWords,
  timingWords,
  type Vocabulary,
} from './vocabulary';

const label = (id: string, en: string) => ({ id, en });

export const comparedWords: Labels<ComparedField> = {
  title: label('Judul', 'Title'),
  category: label('Kategori', 'Category'),
  form: label('Bentuk', 'Form'),
  files: label('Berkas media', 'Media files'),
  caption: label('Caption', 'Caption'),
  captionInstagram: label('Caption Instagram', 'Caption Instagram'),
  captionFacebook: label('Caption Facebook', 'Caption Facebook'),
  captionX: label('Caption X', 'Caption X'),
  captionTiktok: label('Caption TikTok', 'Caption TikTok'),
  hashtags: label('Tagar', 'Hashtags'),
  narration: label('Narasi', 'Narration'),
  altText: label('Teks alternatif', 'Alt text'),
  accounts: label('Akun tujuan', 'Accounts'),
  timing: label('Tayang', 'Timing'),
  tiktok: label('Pilihan TikTok', 'TikTok choices'),
  source: label('Sumber materi', 'Source'),
  consent: label('Persetujuan', 'Consent'),
  classification: label('Klasifikasi', 'Classification'),
  isStrategic: label('Isu strategis', 'Strategic issue'),
};

/** The few words values need beside the vocabularies: a page has no room for all of the product's sentences. */
const words = {
  id: { true: 'ya', false: 'tidak', comments: 'komentar', duet: 'duet', stitch: 'stitch', replaced: 'isinya diganti' },
  en: {
    true: 'yes',
    false: 'no',
    comments: 'comments',
    duet: 'duet',
    stitch: 'stitch',
    replaced: 'has other contents',
  },
} as const;

/** What the words of a value need to know of the office. */
export interface ChangeWorld {
  readonly accounts: readonly Pick<Account, 'accountId' | 'platform' | 'handle'>[];
  readonly utcOffsetMinutes: number;
}

type Say = (value: string, world: ChangeWorld, language: Language) => string;

const word =
  (vocabulary: Vocabulary): Say =>
  (value, _world, language) =>
    vocabulary[value]?.[language] ?? value;

const lines =
  (one: Say): Say =>
  (value, world, language) =>
    value === ''
      ? ''
      : value
          .split('\n')
          .map((line) => one(line, world, language))
          .join(', ');

/** Fields whose value is a code or a list; all others are people's texts. */
const wording: Partial<Record<ComparedField, Say>> = {
  category: word(categoryWords),
  form: word(formWords),
  consent: word(consentWords),
  classification: word(classificationWords),
  files: lines((line) => line.slice(line.indexOf(' ') + 1)),
  accounts: lines((accountId, { accounts }, language) => {
    const account = accounts.find((one) => one.accountId === accountId);
    return account ? `${platformWords[account.platform][language]}: ${account.handle}` : accountId;
  }),
  timing: (value, { utcOffsetMinutes }, language) => {
    const [timing = '', at] = value.split(' ');
    const name = word(timingWords)(timing, { accounts: [], utcOffsetMinutes }, language);
    return at === undefined ? name : `${name} ${formatDateTime(Date.parse(at), utcOffsetMinutes, language)}`;
  },
  tiktok: (value, world, language) => {
    const [privacy = '', comments, duet, stitch, promotion = ''] = value.split(' ');
    if (privacy === '') return '';
    const isOpen = { comments, duet, stitch };
    const open = (['comments', 'duet', 'stitch'] as const).filter((key) => isOpen[key] === 'true');
    return [
      word(tiktokPrivacyWords)(privacy, world, language),
      ...open.map((key) => words[language][key]),
      word(tiktokPromotionWords)(promotion, world, language),
    ].join(', ');
  },
  isStrategic: (value, _world, language) => words[language][value === 'true' ? 'true' : 'false'],
};

export const isText = (field: ComparedField): boolean => wording[field] === undefined;

/** A value as people read it. */
export const sayValue = (field: ComparedField, value: string, world: ChangeWorld, language: Language): string =>
  wording[field]?.(value, world, language) ?? value;

/** Other bytes under the same name. */
export const sayReplaced = (name: string, language: Language): string => `${name} (${words[language].replaced})`;

/** One line: `Caption: … panen [-raya-] [+perdana+] di …`. */
export function sayChange(
  field: ComparedField,
  before: string,
  after: string,
  world: ChangeWorld,
  language: Language = 'id',
): string {
  const name = comparedWords[field][language];
  if (isText(field)) return `${name}: ${changeLine(before, after)}`;
  const [old, young] = [sayValue(field, before, world, language), sayValue(field, after, world, language)];
  if (old === young) return `${name}: ${sayReplaced(young, language)}`;
  return `${name}: ${[old === '' ? '' : `[-${old}-]`, young === '' ? '' : `[+${young}+]`].filter((one) => one !== '').join(' ')}`;
}

/** What a lead put right, for the letter to the staff: one line a text, nothing for a text left alone. */
export const correctionText = (before: Corrections, after: Corrections, language: Language = 'id'): string =>
  correctedKeys(before, after)
    .map((key) => `${comparedWords[key][language]}: ${changeLine(before[key], after[key])}`)
    .join('\n');
