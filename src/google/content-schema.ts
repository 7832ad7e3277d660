// The shapes of what travels as JSON in cells: a submitted content, its files, its results.

import * as z from 'zod/mini';
import type { MediaFile } from '../domain/content';
import type { Result } from '../domain/package';
import type { Snapshot } from '../domain/submission';
import { categories, classifications, consents, forms, platforms, timings } from '../domain/words';

const text = (max: number) => z.string().check(z.maxLength(max));

export const mediaFileSchema: z.ZodMiniType<MediaFile> = z.object({
  fileId: text(200),
  name: text(500),
  mimeType: text(200),
  bytes: z.number(),
  sha256: text(64),
  width: z.nullable(z.number()),
  height: z.nullable(z.number()),
});

/** A submission is a claim until this shape and its digest hold. */
export const snapshotSchema: z.ZodMiniType<Snapshot> = z.object({
  schema: z.literal(1),
  contentNo: text(20),
  title: text(1000),
  category: z.enum(categories),
  form: z.enum(forms),
  source: text(5000),
  files: z.array(mediaFileSchema).check(z.maxLength(20)),
  caption: text(30000),
  captions: z.partialRecord(z.enum(platforms), text(30000)),
  hashtags: text(5000),
  narration: text(30000),
  altText: text(5000),
  accounts: z.array(text(100)).check(z.maxLength(50)),
  timing: z.enum(timings),
  publishAt: z.nullable(text(40)),
  consent: z.nullable(z.enum(consents)),
  classification: z.enum(classifications),
  isStrategic: z.boolean(),
  staff: text(300),
});

export const resultSchema: z.ZodMiniType<Result> = z.object({
  accountId: z.string(),
  platform: z.enum(platforms),
  handle: z.string(),
  postId: z.string(),
  link: z.string(),
  publishedAt: z.string(),
  executions: z.number(),
  mirrorTag: z.string(),
});
