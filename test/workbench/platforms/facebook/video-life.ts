// The life of a Page's film: begun, filled with bytes, finished, and then, read by read, processed, published or refused.
import type { Call } from './call';
import { type ErrorName, fail, noSuchObject } from './errors';
import { filmOf, filmProblem } from './film-rules';
import { newContentId } from './ids';
import { isWhole } from './intake';
import { makePost } from './publish';
import type { Store } from './store';
import type { Page } from './types';
import type { Video } from './video-types';

export function beginVideo(call: Call, page: Page, kind: Video['kind']): Video {
  const { store, caller } = call;
  const { processingPolls, publishingPolls } = store.data.settings;
  const video: Video = {
    id: newContentId(store),
    pageId: page.id,
    appId: caller.app.id,
    kind,
    sessionId: kind === 'video' ? newContentId(store) : null,
    intake: null,
    createdAt: store.now(),
    updatedAt: store.now(),
    title: null,
    description: null,
    stage: 'uploading',
    wantsPublic: true,
    pollsLeft: { processing: call.processing?.polls ?? processingPolls, publishing: publishingPolls },
    film: null,
    problem: call.processing?.error ?? null,
    publishedAt: null,
    postId: null,
  };
  store.data.videos[video.id] = video;
  call.changed.push(video.id);
  return video;
}

/** A film of this Page that this app began. */
export function ownVideo(call: Call, page: Page, id: string | undefined, kind: Video['kind']): Video {
  const video = call.store.data.videos[id ?? ''];
  if (video?.pageId !== page.id || video.kind !== kind || video.appId !== call.caller.app.id)
    throw noSuchObject(call.method, id ?? '');
  return video;
}

/** Once the last byte is there: what kind of film is it? */
export function lookAtFilm(store: Store, video: Video): void {
  if (!isWhole(video.intake)) return;
  const film = filmOf(store.blobs.get(video.intake.sha256));
  video.film = film ?? null;
  video.problem ??= filmProblem(video.kind, film, store.data.settings) ?? null;
}

export interface Finish {
  title: string | null;
  description: string | null;
  wantsPublic: boolean;
}

/** Only an acknowledgement: what becomes of the film shows in its status. documented: README of https://github.com/fbsamples/reels_publishing_apis */
export function finishVideo(call: Call, video: Video, finish: Finish): void {
  if (video.stage === 'expired' || video.stage === 'cancelled') throw fail('videoSessionGone');
  if (!isWhole(video.intake)) throw fail('videoIncomplete');
  if (video.stage === 'uploading') beginProcessing(call, video, finish);
  else finishAgain(call, video);
}

function beginProcessing(call: Call, video: Video, finish: Finish): void {
  const { store, processing } = call;
  const { settings } = store.data;
  if (processing?.polls !== undefined) video.pollsLeft.processing = processing.polls;
  if (processing?.error !== undefined) video.problem = processing.error;
  if (settings.filmRefusedAt === 'finish') {
    const problem = filmProblem(video.kind, video.film ?? undefined, settings);
    if (problem) throw fail(problem);
  }
  Object.assign(video, finish, { stage: 'processing', updatedAt: store.now() });
  call.changed.push(video.id);
}

function finishAgain(call: Call, video: Video): void {
  const rule = call.store.data.settings.repeatedFinish;
  if (rule === 'refused' || video.stage === 'error') throw fail('videoProblem');
  if (rule === 'posts_again' && video.stage === 'published') call.changed.push(publishVideo(call.store, video));
}

function publishVideo(store: Store, video: Video): string {
  const post = makePost(store, {
    pageId: video.pageId,
    appId: video.appId,
    message: video.description,
    link: null,
    photos: [],
    videoId: video.id,
    reel: video.kind === 'reel',
    published: true,
    scheduledFor: null,
  });
  video.stage = 'published';
  video.publishedAt ??= store.now();
  video.updatedAt = store.now();
  video.postId ??= post.id;
  return post.id;
}

const hangs = (store: Store, video: Video): boolean =>
  store.data.settings.verticalOnVideos === 'hangs' &&
  video.kind === 'video' &&
  video.film !== null &&
  video.film.height > video.film.width;

/** One read of the film's node. It shows what is true before the next thing happens. */
export function passPoll(store: Store, video: Video): void {
  if (video.stage === 'processing' && !hangs(store, video)) {
    if (video.pollsLeft.processing > 0) video.pollsLeft.processing -= 1;
    else if (video.problem !== null) video.stage = 'error';
    else video.stage = video.wantsPublic ? 'publishing' : 'unpublished';
  }
  if (video.stage === 'publishing') {
    if (video.pollsLeft.publishing > 0) video.pollsLeft.publishing -= 1;
    else publishVideo(store, video);
  }
}

export const problemOf = (video: Video): ErrorName | undefined =>
  video.problem === null ? undefined : (video.problem as ErrorName);
