// The phases of a post on X, as they are saved. An upload nobody posts is invisible and expires, so all but one may be repeated.
import * as z from 'zod/mini';

/** What an upload became. `round`: how often the file was uploaded anew because X did not take the one before. */
const media = { mediaId: z.string(), mediaKey: z.string(), round: z.number() };
const segments = { segmentBytes: z.number() };
/** The newest post before ours; '' when there was none. */
const since = { sinceId: z.string() };

export const stateSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('upload_picture'), round: z.number() }),
  z.object({ phase: z.literal('start_film'), round: z.number(), ...segments }),
  z.object({ phase: z.literal('append_film'), ...media, ...segments, index: z.number() }),
  z.object({ phase: z.literal('finish_film'), ...media }),
  /** `isDoubted`: X refused to finish it, perhaps because it had done so before. */
  z.object({ phase: z.literal('await_media'), ...media, waitedSeconds: z.number(), isDoubted: z.boolean() }),
  z.object({ phase: z.literal('describe_picture'), ...media }),
  z.object({ phase: z.literal('note_timeline'), ...media }),
  /** `isSettled`: these ids were refused once already, and waited for. */
  z.object({ phase: z.literal('create_post'), ...media, ...since, isSettled: z.boolean() }),
  z.object({ phase: z.literal('let_settle'), ...media, ...since, hasWaited: z.boolean() }),
  z.object({ phase: z.literal('find_duplicate'), ...media, ...since, looks: z.number() }),
]);
export type XState = z.infer<typeof stateSchema>;
export type XPhase<P extends XState['phase']> = Extract<XState, { phase: P }>;

export interface Media {
  readonly mediaId: string;
  readonly mediaKey: string;
  readonly round: number;
}

/** The part of a state that goes on from phase to phase. */
export const mediaOf = ({ mediaId, mediaKey, round }: Media): Media => ({ mediaId, mediaKey, round });
