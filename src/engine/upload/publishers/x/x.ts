// A picture or a film on X, at most once: bring the media there, note where the timeline stands, post, and after silence only look.
// https://docs.x.com/x-api/media/introduction and https://docs.x.com/x-api/posts/create-post (documented)
import { isFilm, type MediaFile } from '../../../../domain/content/content';
import { parseJson } from '../../../../google/schema';
import type { Attempt, Publisher, Step } from '../publisher';
import { about } from './answers';
import { authorize } from './authorize';
import { check } from './check';
import { createPost, findDuplicate, letSettle, noteTimeline } from './post';
import { mediaOf, stateSchema, type XState } from './state';
import {
  appendFilm,
  awaitMedia,
  describePicture,
  finishFilm,
  startFilm,
  startFilmPhase,
  uploadPicture,
  usualSegmentBytes,
} from './upload';

/** `segmentBytes`: how much of a film goes into one request; 1 MiB to 4 MiB. */
export const xBy = (segmentBytes: number): Publisher<XState> => {
  const begin = (file: MediaFile | undefined, round: number): XState =>
    file && isFilm(file) ? startFilmPhase(file, round, segmentBytes) : { phase: 'upload_picture', round };

  return {
    first: ({ files: [file] }) => begin(file, 1),
    parse: (text) => parseJson(stateSchema, text),
    safety: (state) => (state.phase === 'create_post' ? 'ask_first' : 'safe_to_repeat'),
    /** An equal post exists: perhaps ours. */
    isLive: (state) => state.phase === 'find_duplicate',
    progress: (state, { files: [file] }) =>
      state.phase === 'append_film'
        ? { sentBytes: state.index * state.segmentBytes, totalBytes: file?.bytes ?? 0 }
        : undefined,
    authorize,
    check,

    advance(state, attempt) {
      const [file] = attempt.files;
      if (!file) return { kind: 'failed', again: 'no', problem: about(attempt.account, 'filesMissing') };
      return advance(state, attempt, file, (round) => begin(file, round));
    },
  };
};

function advance(state: XState, attempt: Attempt, file: MediaFile, again: (round: number) => XState): Step<XState> {
  switch (state.phase) {
    case 'upload_picture': // safe to repeat: media nobody posts is invisible and expires after a day
      return uploadPicture(state, attempt, file);

    case 'start_film': // safe to repeat, as a picture's upload
      return startFilm(state, attempt, file);
    case 'append_film': // safe to repeat: the same bytes under the same index
      return appendFilm(state, attempt, file);
    case 'finish_film': // safe to repeat: when X says it is finished already, the status tells
      return finishFilm(state, attempt);
    case 'await_media': // safe to repeat: only reads
      return awaitMedia(state, attempt, file);

    case 'describe_picture': // safe to repeat: the same words about the same picture
      if (!attempt.altTexts[0] || isFilm(file)) {
        return { kind: 'next', state: { phase: 'note_timeline', ...mediaOf(state) } };
      }
      return describePicture(state, attempt);

    case 'note_timeline': // safe to repeat: only reads
      return noteTimeline(state, attempt);
    case 'create_post': // ask first, and never a second time
      return createPost(state, attempt, file, again);
    case 'let_settle': // safe to repeat: only time passes
      return letSettle(state);
    case 'find_duplicate': // safe to repeat: only reads
      return findDuplicate(state, attempt);
  }
}

export const x = xBy(usualSegmentBytes);
