// Instagram takes no picture's bytes, only an address. The picture is staged on the linked Page, unpublished, and Instagram is handed
// the address Meta itself gives it. Reported: several public tools do so; Meta says nothing for or against it.
// The account's token is the Page's, and /me is whoever a token speaks for, so the Page's id is not needed:
// https://developers.facebook.com/docs/graph-api/overview#me (documented)
// https://developers.facebook.com/docs/graph-api/reference/page/photos/ (documented: published=false, temporary, about 24 hours of life)
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import { type Reading, readAnswer, troubleStep } from '../meta/answers';
import { edge, node } from '../meta/graph';
import { next } from '../meta/steps';
import type { Attempt, Step } from '../publisher';
import type { In, InstagramState } from './state';

const idSchema = z.object({ id: z.string() });

export function stagePhoto({ round }: In<'stage_photo'>, attempt: Attempt, file: MediaFile): Step<InstagramState> {
  const answer = attempt.send({
    method: 'post',
    url: edge('me', 'photos'),
    payload: { source: attempt.blob(file), published: 'false', temporary: 'true' },
  });
  const photo = readAnswer(answer, idSchema);
  if (photo.kind !== 'read') return troubleStep(attempt.account, photo, 'repeat');
  return next({ phase: 'create_container', photoId: photo.value.id, round });
}

const imagesSchema = z.object({
  images: z.array(z.object({ source: z.string(), width: z.number(), height: z.number() })).check(z.minLength(1)),
});

/** The largest picture's address: signed and short-lived, so it is read anew for each container and kept nowhere. */
export function readPictureAddress(attempt: Attempt, photoId: string): Reading<string> {
  const photo = readAnswer(attempt.send({ method: 'get', url: node(photoId, 'images') }), imagesSchema);
  if (photo.kind !== 'read') return photo;
  const largest = photo.value.images.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  return { kind: 'read', value: largest.source };
}

/** The post is out and its address on record: whatever becomes of this call, a temporary photo goes by itself. */
export function removeStage(state: In<'remove_stage'>, attempt: Attempt): Step<InstagramState> {
  attempt.send({ method: 'delete', url: edge(state.photoId) });
  return { kind: 'done', post: { postId: state.mediaId, link: state.link } };
}
