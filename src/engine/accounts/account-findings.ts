// What the platforms last said of the office's accounts: one property, without any secret.

import * as z from 'zod/mini';
import type { Problem } from '../../domain/problem';
import { parseJson } from '../../google/schema';
import { type Office, remember } from '../office';
import type { CreatorOptions } from '../upload/publishers/publisher';

const memoryKey = 'accountFindings';

const creatorSchema: z.ZodMiniType<CreatorOptions> = z.object({
  nickname: z.string(),
  privacyOptions: z.array(z.string()),
  commentDisabled: z.boolean(),
  duetDisabled: z.boolean(),
  stitchDisabled: z.boolean(),
  maxSeconds: z.number(),
});

const saidSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), handle: z.string(), creator: z.optional(creatorSchema) }),
  z.object({
    kind: z.literal('problem'),
    problem: z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  }),
  /** Asked, and no usable answer yet. */
  z.object({ kind: z.literal('nothing') }),
]);

const findingSchema = z.object({
  said: saidSchema,
  /** Epoch milliseconds: when it was said, and when to ask again. */
  at: z.number(),
  dueAt: z.number(),
  /** Targets whose trouble with the account is part of this finding already. */
  targets: z.array(z.string()),
});

export type Said =
  | { readonly kind: 'ready'; readonly handle: string; readonly creator?: CreatorOptions | undefined }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'nothing' };
export type Finding = Omit<z.infer<typeof findingSchema>, 'said'> & { readonly said: Said };
export type Findings = Readonly<Record<string, Finding>>;

/** By account id. */
export const readFindings = ({ memory }: Pick<Office, 'memory'>): Findings =>
  parseJson(z.record(z.string(), findingSchema), memory[memoryKey] ?? '{}') ?? {};

/** Kept for later runs, and for the rest of this one. */
export function keepFindings(office: Office, findings: Findings): void {
  const text = JSON.stringify(findings);
  if (text === office.memory[memoryKey]) return;
  remember(memoryKey, text);
  Object.assign(office.memory, { [memoryKey]: text });
}

/** What TikTok allows each creator, by account id. */
export const creatorsIn = (findings: Findings): Record<string, CreatorOptions> =>
  Object.fromEntries(
    Object.entries(findings).flatMap(([accountId, { said }]) =>
      said.kind === 'ready' && said.creator ? [[accountId, said.creator]] : [],
    ),
  );
