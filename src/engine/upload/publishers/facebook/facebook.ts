// A picture or a film on a Facebook Page, exactly once: bring the bytes there unpublished, then publish, and look before ever publishing again.
// https://developers.facebook.com/docs/graph-api/reference/page/photos/ , .../page/feed , .../page/videos and
// https://developers.facebook.com/docs/video-api/guides/reels-publishing (documented)

import { isFilm } from '../../../../domain/content/content';
import { facebookFilmForm } from '../../../../domain/material/film-form';
import { parseJson } from '../../../../google/schema';
import { about } from '../meta/answers';
import { chunkBytes } from '../meta/chunks';
import { authorize } from '../meta/graph';
import { filmProgress, interrupted } from '../meta/send-film';
import type { Publisher, Subject } from '../publisher';
import { check } from './check';
import { awaitLive } from './film-status';
import { finishVideo, startVideo, transfer } from './page-video';
import { createPost, readPermalink, stagePhoto } from './picture';
import { finishReel, sendReel, startReel } from './reel';
import { type FacebookState, stateSchema } from './state';

const publishing: readonly FacebookState['phase'][] = ['create_post', 'finish_reel', 'finish_video'];
/** From here on the post exists, or Facebook is making it. */
const live: readonly FacebookState['phase'][] = ['read_permalink', 'await_live'];

/** `bytes`: how much of a film goes into one request, unless Facebook asks for less. */
export const facebookBy = (bytes: number): Publisher<FacebookState> => ({
  first: ({ files: [file] }: Subject): FacebookState => {
    if (!file || !isFilm(file)) return { phase: 'stage_photo' };
    return facebookFilmForm(file) === 'reel' ? { phase: 'start_reel', round: 1 } : { phase: 'start_video' };
  },
  parse: (text) => {
    const state = parseJson(stateSchema, text);
    return state && interrupted(state);
  },
  safety: (state) => (publishing.includes(state.phase) ? 'ask_first' : 'safe_to_repeat'),
  isLive: (state) => live.includes(state.phase),
  progress: (state, { files }) => {
    if (state.phase === 'transfer') return filmProgress({ sent: state.first }, files[0]);
    return state.phase === 'send_film' || state.phase === 'ask_offset' ? filmProgress(state, files[0]) : undefined;
  },
  authorize,
  check,

  advance(state, attempt) {
    const [file] = attempt.files;
    if (!file) return { kind: 'failed', again: 'no', problem: about(attempt.account, 'filesMissing') };
    switch (state.phase) {
      case 'stage_photo': // safe to repeat: an unpublished photo nobody posts is deleted after about 24 hours
        return stagePhoto(attempt, file);
      case 'create_post': // ask first: /feed knows no idempotency key
        return createPost(state, attempt);
      case 'read_permalink': // safe to repeat: only reads
        return readPermalink(state, attempt);

      case 'start_reel': // safe to repeat: a film nobody finishes stays in the dark
        return startReel(state, attempt);
      case 'send_film': // safe to repeat: bytes that are already there are refused
      case 'ask_offset':
        return sendReel(state, attempt, file, bytes);
      case 'finish_reel': // ask first, though the film is the same
        return finishReel(state, attempt);

      case 'start_video': // safe to repeat, as a Reel's start
        return startVideo(attempt, file);
      case 'transfer': // safe to repeat: Facebook names the offset it wants
        return transfer(state, attempt, file, bytes);
      case 'finish_video': // ask first
        return finishVideo(state, attempt);

      case 'await_live': // safe to repeat: only reads
        return awaitLive(state, attempt);
      case 'processing_failed': // nothing is public: a phase of its own, because what was acknowledged before it might have been
        return { kind: 'failed', again: 'no', problem: about(attempt.account, state.problem, state.code) };
    }
  },
});

export const facebook = facebookBy(chunkBytes);
