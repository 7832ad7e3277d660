// What can be read of a film, above all its status; and the lists of a Page's films.
// documented: https://developers.facebook.com/docs/graph-api/reference/video , https://developers.facebook.com/docs/graph-api/reference/video-status
import type { Json } from '../../google/contract';
import { requireReading, requireSeeing } from './access';
import { type Call, fieldsOf, type Result } from './call';
import { fileAddress } from './cdn-files';
import { invalid, shapeOf } from './errors';
import { type Field, graphTime, type NodeType, pick, readNode } from './fields';
import { isWhole, receivedBytes } from './intake';
import { paged } from './lists';
import { isListed, type Store } from './store';
import type { Page } from './types';
import { passPoll, problemOf } from './video-life';
import { videoLink, videoPath } from './video-links';
import type { Video, VideoStage } from './video-types';

interface Seen {
  store: Store;
  video: Video;
}

type Phase = 'not_started' | 'in_progress' | 'complete' | 'error';

interface StageFace {
  video: string;
  processing: Phase;
  publishing: Phase;
}

/** documented values of video_status, in the Reels guide; assumed which goes with what. `uploading` is `upload_complete` once all bytes are there. */
const faces: Record<VideoStage, StageFace> = {
  uploading: { video: 'uploading', processing: 'not_started', publishing: 'not_started' },
  processing: { video: 'processing', processing: 'in_progress', publishing: 'not_started' },
  publishing: { video: 'processing', processing: 'complete', publishing: 'in_progress' },
  published: { video: 'ready', processing: 'complete', publishing: 'complete' },
  unpublished: { video: 'ready', processing: 'complete', publishing: 'not_started' },
  error: { video: 'error', processing: 'error', publishing: 'not_started' },
  expired: { video: 'expired', processing: 'not_started', publishing: 'not_started' },
  cancelled: { video: 'upload_failed', processing: 'not_started', publishing: 'not_started' },
};

const statusKeys = [
  'video_status',
  'uploading_phase',
  'processing_phase',
  'publishing_phase',
  'copyright_check_status',
];

function statusOf({ store, video }: Seen, field: Field): Json {
  const guide = store.data.settings.statusWords === 'guide';
  const word = (phase: Phase): string => (guide && phase === 'complete' ? 'completed' : phase);
  const face = faces[video.stage];
  const whole = isWhole(video.intake);
  const received = receivedBytes(video.intake);
  const uploading: Phase = whole ? 'complete' : received > 0 ? 'in_progress' : 'not_started';
  const problem = problemOf(video);
  const shape = video.stage === 'error' && problem ? shapeOf(problem) : undefined;
  const told = shape && { code: shape.subcode ?? shape.code, message: shape.message };
  const status = {
    video_status: video.stage === 'uploading' && whole ? 'upload_complete' : face.video,
    uploading_phase: {
      status: word(uploading),
      [guide ? 'bytes_transfered' : 'bytes_transferred']: received,
      ...(video.intake ? { source_file_size: video.intake.total } : {}),
    },
    processing_phase: {
      status: word(face.processing),
      ...(told ? (guide ? { error: { message: told.message } } : { errors: [told] }) : {}),
    },
    publishing_phase: {
      status: word(face.publishing),
      ...(video.stage === 'published'
        ? {
            publish_status: 'published',
            publish_time: guide ? Math.floor((video.publishedAt ?? 0) / 1000) : graphTime(video.publishedAt ?? 0),
          }
        : video.stage === 'unpublished'
          ? { publish_status: 'draft' }
          : {}),
    },
  };
  return pick(status, field.fields, 'VideoStatus', statusKeys);
}

const linkOf = ({ store, video }: Seen): string =>
  store.data.settings.videoLinks === 'relative' ? videoPath(store, video) : videoLink(store, video);

export const videoType: NodeType<Seen> = {
  name: 'Video',
  defaults: ['updated_time', 'description'],
  readers: {
    id: ({ video }) => video.id,
    title: ({ video }) => video.title ?? undefined,
    description: ({ video }) => video.description ?? undefined,
    created_time: ({ video }) => graphTime(video.publishedAt ?? video.createdAt),
    updated_time: ({ video }) => graphTime(video.updatedAt),
    status: statusOf,
    published: ({ video }) => video.stage === 'published',
    // assumed: the post is named once it is public
    post_id: ({ video }) => video.postId ?? undefined,
    permalink_url: (seen) => linkOf(seen),
    length: ({ video }) => video.film?.seconds,
    source: ({ store, video }) => (isWhole(video.intake) ? fileAddress(store, video.id) : undefined),
    from: ({ store, video }, field) =>
      pick({ name: store.data.pages[video.pageId]?.name ?? '', id: video.pageId }, field.fields, 'Page', [
        'name',
        'id',
      ]),
  },
  unsimulated: [
    'ad_breaks',
    'backdated_time',
    'captions',
    'comments',
    'content_category',
    'content_tags',
    'copyright_check_information',
    'crosspost_shared_pages',
    'custom_labels',
    'embed_html',
    'embeddable',
    'event',
    'format',
    'icon',
    'is_crosspost_video',
    'is_episode',
    'is_instagram_eligible',
    'is_reference_only',
    'likes',
    'live_status',
    'picture',
    'place',
    'premiere_living_room_status',
    'privacy',
    'scheduled_publish_time',
    'thumbnails',
    'universal_video_id',
    'video_insights',
    'views',
  ],
};

export function readVideo(call: Call, video: Video): Result {
  const { store } = call;
  requireSeeing(store, call.caller, video.pageId, call.method, video.id);
  passPoll(store, video);
  return readNode(videoType, { store, video }, fieldsOf(call));
}

/** documented: reels that are published, "GET /{page}/video_reels" of the Reels guide; assumed: /videos holds the others */
export function listVideos(call: Call, page: Page, kind: Video['kind']): Result {
  const { store } = call;
  requireReading(store, call.caller, page);
  if (store.data.settings.videoLists === 'refused') throw invalid('Unsupported get request for this edge');
  const fields = fieldsOf(call);
  const videos = Object.values(store.data.videos)
    .filter((video) => video.pageId === page.id && video.kind === kind && video.publishedAt !== null)
    .filter((video) => isListed(store, video.publishedAt ?? 0))
    .reverse()
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  return paged(
    call,
    videos.map((video) => ({
      id: video.id,
      at: video.publishedAt ?? 0,
      read: () => readNode(videoType, { store, video }, fields),
    })),
  );
}
