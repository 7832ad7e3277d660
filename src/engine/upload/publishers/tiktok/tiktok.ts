// A film on TikTok, exactly once: announced, sent in chunks, and posted by its last one. A draft goes the same way into the owner's
// inbox, where a person finishes it.
// https://developers.tiktok.com/doc/content-posting-api-get-started and .../content-posting-api-media-transfer-guide (documented)
import { parseJson } from '../../../../google/schema';
import type { Publisher } from '../publisher';
import { about, problemOf } from './answers';
import { awaitPublish, readPostId } from './await-publish';
import { beginUpload } from './begin-upload';
import { cut, lastStart } from './chunks';
import { check } from './creator';
import { filmOf } from './film';
import { authorize } from './hosts';
import { askOffset, sendChunk } from './send-chunks';
import { sendLast } from './send-last';
import { interrupted, stateSchema, type TiktokState } from './state';

/** From the last chunk on the film may be public, whether or not we are told so; 'refused' is TikTok's word that it is not. */
const live: readonly TiktokState['phase'][] = ['await_publish', 'read_post_id'];

export const tiktok: Publisher<TiktokState> = {
  first: ({ account }) => ({
    phase: 'begin_upload',
    way: account.mode === 'tiktok_draft' ? 'draft' : 'direct',
    round: 1,
  }),
  parse: (text) => {
    const state = parseJson(stateSchema, text);
    return state && interrupted(state);
  },
  safety: (state) => (state.phase === 'send_last' ? 'ask_first' : 'safe_to_repeat'),
  isLive: (state) => live.includes(state.phase),
  progress: (state, subject) => {
    const totalBytes = filmOf(subject)?.bytes ?? 0;
    if (state.phase === 'send_chunk' || state.phase === 'ask_offset') return { sentBytes: state.sent, totalBytes };
    if (state.phase !== 'send_last') return undefined;
    return { sentBytes: lastStart(cut(totalBytes, state.chunkBytes)), totalBytes };
  },
  authorize,
  check,

  advance(state, attempt) {
    const film = filmOf(attempt);
    if (!film) return { kind: 'failed', again: 'no', problem: about(attempt.account, 'filesMissing') };
    switch (state.phase) {
      case 'begin_upload': // safe to repeat: without bytes nothing is posted
        return beginUpload(state, attempt, film);

      case 'send_chunk': // safe to repeat: bytes that are already there are refused
        return sendChunk(state, attempt, film);
      case 'ask_offset': // safe to repeat: only reads
        return askOffset(state, attempt, film);
      case 'send_last': // ask first: its last byte posts the film
        return sendLast(state, attempt, film);

      case 'await_publish': // safe to repeat: only reads
        return awaitPublish(state, attempt, film);
      case 'read_post_id': // safe to repeat: only reads
        return readPostId(state, attempt);
      case 'refused': // a phase of its own: TikTok has said that nothing was posted
        return { kind: 'failed', again: 'no', problem: problemOf(attempt.account, state.code) };
    }
  },
};
