// A picture on a Facebook Page, exactly once: stage it unpublished, then make one post of it, and look before ever posting again.
// https://developers.facebook.com/docs/graph-api/reference/page/photos/ and .../page/feed (documented)

import * as z from 'zod/mini';
import type { Answer } from '../../../google/http';
import { parseJson } from '../../../google/schema';
import type { Attempt, Publisher, Step } from '../publisher';
import { type GraphRefusal, readRefusal } from './errors';
import { findPost } from './find-post';
import { graph } from './graph';

const stateSchema = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('stage_photo') }),
  z.object({ phase: z.literal('create_post'), photoIds: z.array(z.string()) }),
  z.object({ phase: z.literal('read_permalink'), postId: z.string() }),
]);
export type FacebookState = z.infer<typeof stateSchema>;

export const facebook: Publisher<FacebookState> = {
  first: { phase: 'stage_photo' },
  parse: (text) => parseJson(stateSchema, text),
  safety: (state) => (state.phase === 'create_post' ? 'ask_first' : 'safe_to_repeat'),

  isLive: (state) => state.phase === 'read_permalink',

  advance(state, attempt) {
    switch (state.phase) {
      case 'stage_photo': // safe to repeat: an unpublished photo nobody posts is deleted after about 24 hours
        return stagePhoto(attempt);

      case 'create_post': // ask first: /feed knows no idempotency key
        if (attempt.mayHaveHappened) {
          const found = findPost(attempt, state.photoIds);
          if (found.kind === 'found') return { kind: 'next', state: { phase: 'read_permalink', postId: found.postId } };
          if (found.kind === 'unreadable') return { kind: 'wait', state, seconds: 60 };
          // The staged photos are the same, so Facebook itself would refuse to post them twice (1366051).
          if (!attempt.absentTwice) return { kind: 'not_there' };
        }
        return createPost(attempt, state.photoIds);

      case 'read_permalink': // safe to repeat: only reads
        return readPermalink(attempt, state);
    }
  },
};

const idSchema = z.object({ id: z.string() });

function stagePhoto(attempt: Attempt): Step<FacebookState> {
  const [file] = attempt.files;
  if (!file) return { kind: 'failed', again: 'no', problem: { code: 'filesMissing', values: {} } };
  const answer = attempt.send({
    method: 'post',
    url: `${graph}/${attempt.account.externalId}/photos`,
    payload: {
      source: attempt.blob(file),
      published: 'false',
      ...(attempt.altText === '' ? {} : { alt_text_custom: attempt.altText }),
    },
  });
  return read(attempt, answer, 'repeat', (text) => {
    const photo = parseJson(idSchema, text);
    if (!photo) return undefined;
    return { kind: 'next', state: { phase: 'create_post', photoIds: [photo.id] } };
  });
}

const postSchema = z.object({ id: z.string(), permalink_url: z.optional(z.string()) });

function createPost(attempt: Attempt, photoIds: readonly string[]): Step<FacebookState> {
  const media = photoIds.map((id, i) => [`attached_media[${i}]`, JSON.stringify({ media_fbid: id })]);
  const answer = attempt.send({
    method: 'post',
    url: `${graph}/${attempt.account.externalId}/feed`,
    payload: { message: attempt.caption, fields: 'id,permalink_url', ...Object.fromEntries(media) },
  });
  return read(attempt, answer, 'publishing', (text) => {
    const post = parseJson(postSchema, text);
    if (!post) return undefined;
    if (post.permalink_url) return { kind: 'done', post: { postId: post.id, link: post.permalink_url } };
    return { kind: 'next', state: { phase: 'read_permalink', postId: post.id } };
  });
}

function readPermalink(
  attempt: Attempt,
  state: Extract<FacebookState, { phase: 'read_permalink' }>,
): Step<FacebookState> {
  const answer = attempt.send({ method: 'get', url: `${graph}/${state.postId}?fields=id,permalink_url,is_published` });
  const refusal = answer.kind === 'answer' && answer.status < 500 ? readRefusal(answer.text) : undefined;
  // A refusal to read says nothing against the post: it stands, with an address we may not read.
  if (refusal && refusal.kind !== 'temporary' && refusal.kind !== 'rate_limited') {
    return { kind: 'done', post: { postId: state.postId, link: '' } };
  }
  return read(attempt, answer, 'repeat', (text) => {
    const post = parseJson(postSchema, text);
    return post?.permalink_url ? { kind: 'done', post: { postId: post.id, link: post.permalink_url } } : undefined;
  });
}

/** One reading for every answer: a good body, a documented refusal, or silence. */
function read(
  attempt: Attempt,
  answer: Answer,
  call: 'repeat' | 'publishing',
  good: (text: string) => Step<FacebookState> | undefined,
): Step<FacebookState> {
  if (answer.kind === 'not_sent') return { kind: 'not_sent', message: answer.message };
  if (answer.kind === 'lost') return { kind: 'lost', message: answer.message };
  const step = answer.status === 200 ? good(answer.text) : undefined;
  if (step) return step;
  const refusal = answer.status >= 500 ? undefined : readRefusal(answer.text);
  return refusal ? refused(attempt, refusal, call) : { kind: 'lost', message: `HTTP ${answer.status}` };
}

function refused(attempt: Attempt, { kind, code }: GraphRefusal, call: 'repeat' | 'publishing'): Step<FacebookState> {
  const values = { platform: attempt.account.platform, account: attempt.account.handle, code };
  // Codes 1 and 2, and a refusal to repeat, say nothing certain about a publishing call.
  if (call === 'publishing' && (kind === 'temporary' || kind === 'unknown_outcome'))
    return { kind: 'lost', message: code };
  if (kind === 'rate_limited')
    return { kind: 'failed', again: 'later', seconds: 900, problem: { code: 'platformRefused', values } };
  if (kind === 'temporary') return { kind: 'failed', again: 'later', problem: { code: 'platformRefused', values } };
  if (kind === 'reconnect') return { kind: 'failed', again: 'no', problem: { code: 'reconnect', values } };
  return { kind: 'failed', again: 'no', problem: { code: 'platformRefused', values } };
}
