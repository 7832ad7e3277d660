// Instagram publishes in two moves: build a container, then publish it once Meta has digested the media.
// https://developers.facebook.com/docs/instagram-platform/content-publishing (documented); accounts by Facebook Login.
import { isFilm } from '../../../../domain/content/content';
import { parseJson } from '../../../../google/schema';
import { about } from '../meta/answers';
import { chunkBytes } from '../meta/chunks';
import { authorize } from '../meta/graph';
import { filmProgress, interrupted } from '../meta/send-film';
import type { Publisher, Subject } from '../publisher';
import { check } from './check';
import { awaitContainer, createContainer, createFilmContainer, sendFilm } from './containers';
import { findPublished, readPermalink } from './media';
import { publishContainer } from './publish';
import { removeStage, stagePhoto } from './stage';
import { type InstagramState, stateSchema } from './state';

/** From here on the post exists, whatever is still to be read or tidied. */
const live: readonly InstagramState['phase'][] = ['find_media', 'read_permalink', 'remove_stage'];

/** `bytes`: how much of a film goes into one request. */
export const instagramBy = (bytes: number): Publisher<InstagramState> => ({
  first: ({ files: [file] }: Subject): InstagramState => ({
    phase: file && isFilm(file) ? 'create_film_container' : 'stage_photo',
    round: 1,
  }),
  parse: (text) => {
    const state = parseJson(stateSchema, text);
    return state && interrupted(state);
  },
  safety: (state) => (state.phase === 'publish_container' ? 'ask_first' : 'safe_to_repeat'),
  isLive: (state) => live.includes(state.phase),
  progress: (state, { files }) =>
    state.phase === 'send_film' || state.phase === 'ask_offset' ? filmProgress(state, files[0]) : undefined,
  authorize,
  check,

  advance(state, attempt) {
    const [file] = attempt.files;
    if (!file) return { kind: 'failed', again: 'no', problem: about(attempt.account, 'filesMissing') };
    switch (state.phase) {
      case 'stage_photo': // safe to repeat: a temporary photo nobody posts is deleted after about 24 hours
        return stagePhoto(state, attempt, file);
      case 'create_container': // safe to repeat: an unpublished container just expires
        return createContainer(state, attempt);

      case 'create_film_container': // safe to repeat, for the same reason
        return createFilmContainer(state, attempt);
      case 'send_film': // safe to repeat: bytes that are already there are refused
      case 'ask_offset':
        return sendFilm(state, attempt, file, bytes);

      case 'await_container': // safe to repeat: only reads
        return awaitContainer(state, attempt);
      case 'publish_container': // ask first: publishing the same container twice may post twice
        return publishContainer(state, attempt);
      case 'find_media': // safe to repeat: only reads
        return findPublished(state, attempt);
      case 'read_permalink': // safe to repeat: only reads
        return readPermalink(state, attempt);
      case 'remove_stage': // safe to repeat: what is gone stays gone
        return removeStage(state, attempt);
      case 'blocked': // a phase of its own: two looks have shown that nothing was published
        return { kind: 'failed', again: 'no', problem: about(attempt.account, 'postingBlocked', '4/2207051') };
    }
  },
});

export const instagram = instagramBy(chunkBytes);
