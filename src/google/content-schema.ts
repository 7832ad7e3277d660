// The shapes of what travels as JSON in cells: a submitted content, its files, its results. Lazy, because building them costs every run
// more time than the rest of the script, and most runs read few of them.

import * as z from 'zod/mini';
import { type FilmFacts, filmAudio, filmCodecs, type MediaFile } from '../domain/content/content';
import type { Cover } from '../domain/content/cover';
import type { Snapshot } from '../domain/content/submission';
import { type TiktokChoices, tiktokPrivacies, tiktokPromotions } from '../domain/content/tiktok';
import { comparedFields, type Past } from '../domain/review/past';
import type { Corrections, Result } from '../domain/upload/package';
import { accountModes, categories, classifications, consents, forms, platforms, timings } from '../domain/words';

const text = (max: number) => z.string().check(z.maxLength(max));

export const filmSchema: z.ZodMiniType<FilmFacts> = z.lazy(() =>
  z.object({
    seconds: z.number(),
    codec: z.enum(filmCodecs),
    fps: z.number(),
    audio: z.enum(filmAudio),
    indexFirst: z.boolean(),
    hasEditList: z.boolean(),
  }),
);

export const mediaFileSchema: z.ZodMiniType<MediaFile> = z.lazy(() =>
  z.object({
    fileId: text(200),
    name: text(500),
    mimeType: text(200),
    bytes: z.number(),
    sha256: text(64),
    width: z.nullable(z.number()),
    height: z.nullable(z.number()),
    film: z.nullable(filmSchema),
  }),
);

const tiktokSchema: z.ZodMiniType<TiktokChoices> = z.lazy(() =>
  z.object({
    privacy: z.enum(tiktokPrivacies),
    comments: z.boolean(),
    duet: z.boolean(),
    stitch: z.boolean(),
    promotion: z.enum(tiktokPromotions),
  }),
);

const coverSchema: z.ZodMiniType<Cover> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('moment'), second: z.number() }),
    z.object({ kind: z.literal('picture'), file: mediaFileSchema }),
  ]),
);

/** A submission is a claim until this shape and its digest hold. */
export const snapshotSchema: z.ZodMiniType<Snapshot> = z.lazy(() =>
  z.object({
    schema: z.literal(3),
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
    cover: z.nullable(coverSchema),
    accounts: z.array(text(100)).check(z.maxLength(50)),
    timing: z.enum(timings),
    publishAt: z.nullable(text(40)),
    consent: z.nullable(z.enum(consents)),
    classification: z.enum(classifications),
    isStrategic: z.boolean(),
    tiktok: z.nullable(tiktokSchema),
    staff: text(300),
  }),
);

export const resultSchema: z.ZodMiniType<Result> = z.lazy(() =>
  z.object({
    accountId: z.string(),
    platform: z.enum(platforms),
    handle: z.string(),
    postId: z.string(),
    link: z.string(),
    publishedAt: z.string(),
    way: z.enum(accountModes),
    remark: z.string(),
    executions: z.number(),
    mirrorTag: z.string(),
  }),
);

export const correctionsSchema: z.ZodMiniType<Corrections> = z.lazy(() =>
  z.object({
    caption: z.string(),
    captionX: z.string(),
    hashtags: z.string(),
    altText: z.string(),
  }),
);

export const pastSchema: z.ZodMiniType<Past> = z.lazy(() =>
  z.object({
    version: z.number(),
    before: z.partialRecord(z.enum(comparedFields), text(50_000)),
    isCut: z.boolean(),
    notes: z.array(z.object({ version: z.number(), at: text(40), by: text(500), note: text(5000) })),
  }),
);
