// The one call that cannot be taken back. Before it is made again, the container and the account's own list are asked.
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media_publish (documented)
import * as z from 'zod/mini';
import { about, readAnswer, troubleStep } from '../meta/answers';
import { isAbout } from '../meta/errors';
import { edge } from '../meta/graph';
import { next, wait } from '../meta/steps';
import type { Attempt, Step } from '../publisher';
import { readContainer, startOver } from './containers';
import { findMedia } from './media';
import { type In, type InstagramState, published } from './state';

type Publishing = In<'publish_container'>;
const mediaSchema = z.object({ id: z.string() });

const notReady = 2207027;
/** Unknown, expired, or not to be found: documented to pass by itself within two minutes, or never. */
const gone = [2207006, 2207008, 2207020];
/** Reported, https://github.com/gitroomhq/postiz-app/issues/1681 : answered although the post went live. */
const spam = 2207051;

export function publishContainer(state: Publishing, attempt: Attempt): Step<InstagramState> {
  if (attempt.mayHaveHappened) {
    const seen = look(state, attempt);
    if (seen) return seen;
  }
  const answer = attempt.send({
    method: 'post',
    url: edge(attempt.account.externalId, 'media_publish'),
    payload: { creation_id: state.containerId },
  });
  const media = readAnswer(answer, mediaSchema);
  if (media.kind === 'read') return next(published(media.value.id, state.photoId));
  if (media.kind === 'refused') {
    const { refusal } = media;
    if (isAbout(refusal, spam)) return wait({ ...state, isBlocked: true }, 120);
    if (isAbout(refusal, notReady, ...gone)) {
      // Said of a container that an earlier call may have published, it proves nothing: look again.
      if (attempt.mayHaveHappened) return wait(state, 60);
      if (isAbout(refusal, notReady)) return wait(unready(state, attempt), 60);
      return state.since === '' ? wait(unready(state, attempt), 60) : startOver(attempt, state.round, refusal.code);
    }
  }
  return troubleStep(attempt.account, media, 'publishing');
}

const unready = (state: Publishing, attempt: Attempt): InstagramState => {
  const { containerId, photoId, round } = state;
  return { phase: 'await_container', containerId, photoId, round, since: state.since || attempt.intentAt, unread: 0 };
};

/** What became of the earlier call; undefined when it certainly did nothing and may be made again. */
function look(state: Publishing, attempt: Attempt): Step<InstagramState> | undefined {
  const since = state.since || attempt.intentAt;
  const { photoId } = state;
  const container = readContainer(attempt, state.containerId);
  const status = container.kind === 'read' ? container.value.status_code : 'unreadable';
  if (status === 'PUBLISHED') return next({ phase: 'find_media', photoId, since, looks: 0 });
  if (status === 'IN_PROGRESS') return wait(state, 60);
  if (status === 'FINISHED') {
    if (!attempt.absentTwice) return { kind: 'not_there' };
    return state.isBlocked ? next({ phase: 'blocked' }) : undefined;
  }
  // The container does not tell: the account's newest posts are the second evidence.
  const found = findMedia(attempt, since);
  if (found.kind === 'found') return next(published(found.mediaId, photoId));
  if (status === 'unreadable') return wait(state, 60);
  return { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown', status) };
}
