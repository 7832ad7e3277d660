// The phases of a post on Instagram. A picture is staged on the office's Page first, because Instagram fetches pictures by address;
// a film's bytes go straight into its container.
import * as z from 'zod/mini';
import { askOffsetPhase, sendFilmPhase } from '../meta/send-film';

const container = {
  containerId: z.string(),
  /** The staged photo, to be removed in the end; '' for films. */
  photoId: z.string(),
  /** Which container of this target it is: a broken or expired one is replaced twice. */
  round: z.number(),
  /** ISO: when it was first tried to be published; '' before. */
  since: z.string(),
};

export const stateSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('stage_photo'), round: z.number() }),
  z.object({ phase: z.literal('create_container'), photoId: z.string(), round: z.number() }),

  z.object({ phase: z.literal('create_film_container'), round: z.number() }),
  sendFilmPhase,
  askOffsetPhase,

  /** `unread`: looks in a row at which the container was not to be read. */
  z.object({ phase: z.literal('await_container'), ...container, unread: z.number() }),
  /** `isBlocked`: the call was answered with "spam", which does not say that nothing was published. */
  z.object({ phase: z.literal('publish_container'), ...container, isBlocked: z.boolean() }),
  z.object({ phase: z.literal('find_media'), photoId: z.string(), since: z.string(), looks: z.number() }),
  z.object({ phase: z.literal('read_permalink'), mediaId: z.string(), photoId: z.string(), looks: z.number() }),
  z.object({ phase: z.literal('remove_stage'), mediaId: z.string(), photoId: z.string(), link: z.string() }),
  z.object({ phase: z.literal('blocked') }),
]);

export type InstagramState = z.infer<typeof stateSchema>;
export type In<P extends InstagramState['phase']> = Extract<InstagramState, { phase: P }>;
export type Container = Pick<In<'await_container'>, 'containerId' | 'photoId' | 'round' | 'since'>;

export const awaiting = (containerId: string, photoId: string, round: number): InstagramState => ({
  phase: 'await_container',
  containerId,
  photoId,
  round,
  since: '',
  unread: 0,
});

export const published = (mediaId: string, photoId: string): InstagramState => ({
  phase: 'read_permalink',
  mediaId,
  photoId,
  looks: 0,
});
