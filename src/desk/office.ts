// What the desk knows of the office: the compiled configuration, and who is at the keyboard.

import * as z from 'zod/mini';
import type { Account } from '../domain/office/account';
import { type PersonEntry, rolesOf } from '../domain/office/people';
import type { ProblemValues } from '../domain/problem';
import type { ChecklistItem } from '../domain/review/checklist';
import { accountModes, platforms, type Role, roles } from '../domain/words';
import { readTab } from '../google/desk-book';
import { Fault, setupError } from '../google/fault';
import { parseJson } from '../google/schema';
import { now } from '../google/script';
import { type Language, languageOf } from '../i18n/say';
import { labelOf, roleWords } from '../i18n/vocabulary';
import type { Zone } from '../tabs/column';
import { deskConfigTab } from '../tabs/ledger/records';

const personSchema: z.ZodMiniType<PersonEntry> = z.object({
  email: z.string(),
  name: z.string(),
  role: z.enum(roles),
  unit: z.string(),
  acting: z.string(),
  letterNo: z.string(),
  validFrom: z.nullable(z.number()),
  validTo: z.nullable(z.number()),
  language: z.nullable(z.enum(['id', 'en'])),
});

const accountSchema: z.ZodMiniType<Account> = z.object({
  accountId: z.string(),
  platform: z.enum(platforms),
  handle: z.string(),
  externalId: z.string(),
  mode: z.enum(accountModes),
  active: z.boolean(),
});

/** What TikTok allows the person behind an account just now, in TikTok's own words. */
const creatorSchema = z.object({
  nickname: z.string(),
  privacyOptions: z.array(z.string()),
  commentDisabled: z.boolean(),
  duetDisabled: z.boolean(),
  stitchDisabled: z.boolean(),
  maxSeconds: z.number(),
});
export type TiktokCreator = z.infer<typeof creatorSchema>;

const configSchema = z.object({
  utcOffsetMinutes: z.number(),
  accounts: z.array(accountSchema),
  people: z.array(personSchema),
  checklist: z.array(z.object({ itemId: z.string(), required: z.boolean(), text: z.string() })),
  /** By account id; an account that was never asked is missing. */
  creators: z.optional(z.record(z.string(), creatorSchema)),
});

export interface DeskOffice {
  readonly zone: Zone;
  readonly accounts: readonly Account[];
  readonly people: readonly PersonEntry[];
  readonly checklist: readonly ChecklistItem[];
  readonly creators?: Readonly<Record<string, TiktokCreator>> | undefined;
  /** The account of this run, never what a cell or a page says. */
  readonly me: string;
  readonly language: Language;
}

export const readerLanguage = (): Language => languageOf(Session.getActiveUserLocale());

export function openDesk(): DeskOffice {
  const me = Session.getActiveUser().getEmail();
  if (me === '') throw new Fault('not_allowed', 'noIdentity');
  const row = readTab(deskConfigTab, { utcOffsetMinutes: 0 }, 1).find((one) => one.name === 'desk');
  const config = parseJson(configSchema, row?.value ?? '');
  if (!config) throw setupError('notSetUp');
  return { ...config, zone: { utcOffsetMinutes: config.utcOffsetMinutes }, me, language: readerLanguage() };
}

/** Throws unless the person at the keyboard holds one of the roles. A courtesy: the cells' protection is the authority. */
export function needRole(office: DeskOffice, ...wanted: readonly Role[]): void {
  const held = rolesOf(office.people, office.me, now());
  if (wanted.some((role) => held.includes(role))) return;
  const values: ProblemValues = { role: wanted.map((role) => labelOf(roleWords, role)).join(', ') };
  throw new Fault('not_allowed', 'onlyRole', values);
}
