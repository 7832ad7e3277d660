// A picture: staged unpublished, then one post is made of it.
// https://developers.facebook.com/docs/graph-api/reference/page/photos/ and .../page/feed (documented)
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import { readAnswer, troubleStep } from '../meta/answers';
import { edge, node } from '../meta/graph';
import { lookLater } from '../meta/patience';
import { next, wait } from '../meta/steps';
import type { Attempt, Step } from '../publisher';
import { findPost } from './find-post';
import type { FacebookState, In } from './state';

const idSchema = z.object({ id: z.string() });
const postSchema = z.object({ id: z.string(), permalink_url: z.optional(z.string()) });

export function stagePhoto(attempt: Attempt, file: MediaFile): Step<FacebookState> {
  const answer = attempt.send({
    method: 'post',
    url: edge(attempt.account.externalId, 'photos'),
    payload: {
      source: attempt.blob(file),
      published: 'false',
      ...(attempt.altTexts[0] ? { alt_text_custom: attempt.altTexts[0] } : {}),
    },
  });
  const photo = readAnswer(answer, idSchema);
  if (photo.kind !== 'read') return troubleStep(attempt.account, photo, 'repeat');
  return next({ phase: 'create_post', photoIds: [photo.value.id] });
}

export function createPost(state: In<'create_post'>, attempt: Attempt): Step<FacebookState> {
  if (attempt.mayHaveHappened) {
    const found = findPost(attempt, state.photoIds);
    if (found.kind === 'found') return next({ phase: 'read_permalink', postId: found.postId, looks: 0 });
    if (found.kind === 'unreadable') return wait(state, 60);
    // The staged photos are the same, so Facebook itself would refuse to post them twice (1366051).
    if (!attempt.absentTwice) return { kind: 'not_there' };
  }
  const media = state.photoIds.map((id, i) => [`attached_media[${i}]`, JSON.stringify({ media_fbid: id })]);
  const answer = attempt.send({
    method: 'post',
    url: edge(attempt.account.externalId, 'feed'),
    payload: { message: attempt.caption, fields: 'id,permalink_url', ...Object.fromEntries(media) },
  });
  const post = readAnswer(answer, postSchema);
  if (post.kind !== 'read') return troubleStep(attempt.account, post, 'publishing');
  const { id, permalink_url: link } = post.value;
  return link ? { kind: 'done', post: { postId: id, link } } : next({ phase: 'read_permalink', postId: id, looks: 0 });
}

/** A refusal to read says nothing against the post: it stands, with an address we may not read. */
export function readPermalink(state: In<'read_permalink'>, attempt: Attempt): Step<FacebookState> {
  const post = readAnswer(attempt.send({ method: 'get', url: node(state.postId, 'id,permalink_url') }), postSchema);
  const later = post.kind === 'read' ? undefined : lookLater(state, post);
  const link = post.kind === 'read' ? (post.value.permalink_url ?? '') : '';
  return later ?? { kind: 'done', post: { postId: state.postId, link } };
}
