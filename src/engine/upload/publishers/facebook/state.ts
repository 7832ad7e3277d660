// The phases of a post on a Page: one row of them for a picture, one for a Reel, one for a film of another shape.
import * as z from 'zod/mini';
import { askOffsetPhase, sendFilmPhase } from '../meta/send-film';

const transfer = z.object({
  phase: z.literal('transfer'),
  videoId: z.string(),
  sessionId: z.string(),
  /** What Facebook asks for next: from here up to, not including, there. */
  first: z.number(),
  end: z.number(),
  /** Times Facebook moved us elsewhere since bytes last got through. */
  breaks: z.number(),
});

export const stateSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('stage_photo') }),
  z.object({ phase: z.literal('create_post'), photoIds: z.array(z.string()) }),
  z.object({ phase: z.literal('read_permalink'), postId: z.string(), looks: z.number() }),

  z.object({ phase: z.literal('start_reel'), round: z.number() }),
  sendFilmPhase,
  askOffsetPhase,
  z.object({ phase: z.literal('finish_reel'), videoId: z.string() }),

  z.object({ phase: z.literal('start_video') }),
  transfer,
  z.object({ phase: z.literal('finish_video'), videoId: z.string(), sessionId: z.string() }),

  z.object({ phase: z.literal('await_live'), videoId: z.string(), looks: z.number() }),
  z.object({ phase: z.literal('processing_failed'), code: z.string(), problem: z.string() }),
]);

export type FacebookState = z.infer<typeof stateSchema>;
export type In<P extends FacebookState['phase']> = Extract<FacebookState, { phase: P }>;
