// The phases of a film on TikTok. Up to the last chunk nothing can be posted; with it, everything is.
import * as z from 'zod/mini';
import type { Step } from '../publisher';

const upload = {
  way: z.enum(['direct', 'draft']),
  publishId: z.string(),
  chunkBytes: z.number(),
  /** How often the film was begun anew. */
  round: z.number(),
};

export const stateSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('begin_upload'), way: upload.way, round: z.number() }),
  /** `breaks`: times TikTok was asked since bytes last got through. */
  z.object({ phase: z.literal('send_chunk'), ...upload, sent: z.number(), breaks: z.number() }),
  z.object({ phase: z.literal('ask_offset'), ...upload, sent: z.number(), breaks: z.number() }),
  /** `again`: how often the last chunk was called for anew. */
  z.object({ phase: z.literal('send_last'), ...upload, again: z.number() }),
  /** `polls`: looks so far. `short`: looks in a row at which bytes were still missing. */
  z.object({
    phase: z.literal('await_publish'),
    ...upload,
    polls: z.number(),
    short: z.number(),
    again: z.number(),
  }),
  z.object({ phase: z.literal('read_post_id'), publishId: z.string(), looks: z.number() }),
  /** TikTok said for certain that nothing was posted; `code` is its reason. */
  z.object({ phase: z.literal('refused'), code: z.string() }),
]);

export type TiktokState = z.infer<typeof stateSchema>;
export type In<P extends TiktokState['phase']> = Extract<TiktokState, { phase: P }>;
export type Upload = Pick<In<'send_chunk'>, 'way' | 'publishId' | 'chunkBytes' | 'round'>;

export const uploadOf = ({ way, publishId, chunkBytes, round }: Upload): Upload => ({
  way,
  publishId,
  chunkBytes,
  round,
});

export const awaiting = (upload: Upload, again = 0): TiktokState => ({
  phase: 'await_publish',
  ...uploadOf(upload),
  polls: 0,
  short: 0,
  again,
});

/** A sending read back from the journal was interrupted: nobody knows whether its chunk arrived, so TikTok is asked. */
export const interrupted = (state: TiktokState): TiktokState =>
  state.phase === 'send_chunk' ? { ...state, phase: 'ask_offset' } : state;

export const next = (state: TiktokState): Step<TiktokState> => ({ kind: 'next', state });
export const wait = (state: TiktokState, seconds: number): Step<TiktokState> => ({ kind: 'wait', state, seconds });

/** A film is begun this often before we give up. */
const mostRounds = 3;

/** From the beginning; only where TikTok cannot have posted anything. `seconds`: the pause it wants, if any. */
export function startOver({ way, round }: Pick<Upload, 'way' | 'round'>, code: string, seconds = 0): Step<TiktokState> {
  if (round >= mostRounds) return next({ phase: 'refused', code });
  const anew: TiktokState = { phase: 'begin_upload', way, round: round + 1 };
  return seconds === 0 ? next(anew) : wait(anew, seconds);
}
