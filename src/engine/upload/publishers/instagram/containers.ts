// Containers: made, filled, waited for, and replaced when they break.
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media and .../ig-container (documented)
import * as z from 'zod/mini';
import { isFilm, type MediaFile } from '../../../../domain/content/content';
import { about, type Reading, readAnswer, refusedFor, troubleStep } from '../meta/answers';
import { isAbout, ruleFor } from '../meta/errors';
import { edge, node } from '../meta/graph';
import { advanceFilm, beginFilm, type FilmState } from '../meta/send-film';
import { next, wait } from '../meta/steps';
import { isComplete, transferred, transferredFields } from '../meta/transferred';
import type { Attempt, Step } from '../publisher';
import { readPictureAddress } from './stage';
import { awaiting, type In, type InstagramState } from './state';

const idSchema = z.object({ id: z.string() });
/** The address could not be fetched, or was no picture when it was. Meta may remember that, so the next address is a new one. */
const notFetched = [9004, 2207052, 2207003];

export function createContainer({ photoId, round }: In<'create_container'>, attempt: Attempt): Step<InstagramState> {
  const address = readPictureAddress(attempt, photoId);
  // The staged photo is gone, or was never to be read: stage another one.
  if (refusedFor(address, 'invalid')) return startOver(attempt, round, 'photo');
  if (address.kind !== 'read') return troubleStep(attempt.account, address, 'repeat');
  const answer = attempt.send({
    method: 'post',
    url: edge(attempt.account.externalId, 'media'),
    payload: {
      image_url: address.value,
      caption: attempt.caption,
      ...(attempt.altTexts[0] ? { alt_text: attempt.altTexts[0] } : {}),
    },
  });
  const container = readAnswer(answer, idSchema);
  if (container.kind === 'read') return next(awaiting(container.value.id, photoId, round));
  if (container.kind === 'refused' && isAbout(container.refusal, ...notFetched)) {
    return startOver(attempt, round, container.refusal.code);
  }
  return troubleStep(attempt.account, container, 'repeat');
}

const filmContainerSchema = z.object({ id: z.string(), uri: z.string() });

export function createFilmContainer({ round }: In<'create_film_container'>, attempt: Attempt): Step<InstagramState> {
  const answer = attempt.send({
    method: 'post',
    url: edge(attempt.account.externalId, 'media'),
    payload: { media_type: 'REELS', upload_type: 'resumable', caption: attempt.caption, share_to_feed: 'true' },
  });
  const container = readAnswer(answer, filmContainerSchema);
  if (container.kind !== 'read') return troubleStep(attempt.account, container, 'repeat');
  attempt.keepAddress(container.value.uri);
  return next(beginFilm(container.value.id, round));
}

const uploadingSchema = z.object({ status: z.optional(z.string()), ...transferredFields });
const containerSchema = z.object({
  status_code: z.string(),
  /** Free text; the platform's subcode stands somewhere in it. */
  status: z.optional(z.string()),
  video_status: z.optional(z.object({ uploading_phase: z.optional(uploadingSchema) })),
});
type ContainerSeen = z.infer<typeof containerSchema>;

export const readContainer = (attempt: Attempt, containerId: string, more = ''): Reading<ContainerSeen> =>
  readAnswer(attempt.send({ method: 'get', url: node(containerId, `status_code,status${more}`) }), containerSchema);

const subcodeIn = ({ status = '' }: ContainerSeen): string => /\b2207\d{3}\b/.exec(status)?.[0] ?? '';
const isBroken = ({ status_code: code }: ContainerSeen): boolean => code === 'ERROR' || code === 'EXPIRED';

export const sendFilm = (state: FilmState, attempt: Attempt, film: MediaFile, bytes: number): Step<InstagramState> =>
  advanceFilm<InstagramState>(state, attempt, film, {
    chunkBytes: bytes,
    readOffset(containerId) {
      const reading = readContainer(attempt, containerId, ',video_status');
      if (reading.kind !== 'read') return reading;
      const seen = reading.value;
      if (isBroken(seen)) return { kind: 'read', value: { kind: 'dead', code: subcodeIn(seen) || seen.status_code } };
      const uploading = seen.video_status?.uploading_phase;
      const isWhole = seen.status_code === 'FINISHED' || isComplete(uploading);
      return { kind: 'read', value: { kind: 'at', bytes: isWhole ? film.bytes : transferred(uploading) } };
    },
    arrived: (containerId, round) => awaiting(containerId, '', round),
    startOver: (round, code) => startOver(attempt, round, code),
    chunkProblem: 'instagramChunkRefused',
  });

/** Looks at an unreadable container before it is published unseen: if it is not ready, Instagram says so then (9007). */
const mostUnread = 5;

export function awaitContainer(state: In<'await_container'>, attempt: Attempt): Step<InstagramState> {
  const { containerId, photoId, round, since } = state;
  const publish = (): Step<InstagramState> =>
    next({ phase: 'publish_container', containerId, photoId, round, since, isBlocked: false });
  const reading = readContainer(attempt, containerId);
  // Reported, https://github.com/gitroomhq/postiz-app/issues/1562 : 100/33 for containers that publish all the same.
  if (refusedFor(reading, 'invalid')) {
    return state.unread >= mostUnread ? publish() : wait({ ...state, unread: state.unread + 1 }, 60);
  }
  if (reading.kind !== 'read') return troubleStep(attempt.account, reading, 'repeat');
  const { status_code: status } = reading.value;
  if (status === 'FINISHED') return publish();
  if (status === 'IN_PROGRESS') return wait({ ...state, unread: 0 }, 30);
  if (status === 'PUBLISHED' && since !== '') return next({ phase: 'find_media', photoId, since, looks: 0 });
  if (isBroken(reading.value)) return startOver(attempt, round, subcodeIn(reading.value) || status);
  return { kind: 'unsure', problem: about(attempt.account, 'outcomeUnknown', status) };
}

const mostRounds = 3;

/** A new container, from the beginning: only where nothing can have been published from the old one, and the content is not to blame. */
export function startOver(attempt: Attempt, round: number, code: string): Step<InstagramState> {
  const isPicture = !attempt.files.some(isFilm);
  const [main, sub] = code.split('/').map(Number);
  const rule = ruleFor(sub, main);
  if (round < mostRounds && rule?.kind !== 'invalid') {
    return wait({ phase: isPicture ? 'stage_photo' : 'create_film_container', round: round + 1 }, 30);
  }
  const problem = rule?.problem ?? (isPicture ? 'platformRefused' : 'filmProcessing');
  return { kind: 'failed', again: 'no', problem: about(attempt.account, problem, code) };
}
