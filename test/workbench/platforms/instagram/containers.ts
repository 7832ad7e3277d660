// Containers: POST /{ig}/media makes one, GET /{container} tells how far it is.
// documented: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media ,
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-container
import type { Json } from '../../google/contract';
import { type Call, fieldsOf, type Result } from '../facebook/call';
import { type ErrorName, fail, invalid, NotSimulated, shapeOf } from '../facebook/errors';
import { type Field, type NodeType, pick, readNode } from '../facebook/fields';
import { newInstagramId } from '../facebook/ids';
import { isWhole, receivedBytes } from '../facebook/intake';
import { booleanOf, refuseUnsimulated, textOf } from '../facebook/parameters';
import type { Store } from '../facebook/store';
import { requirePublishing } from './access';
import { checkCaption } from './caption';
import { fetchPicture } from './picture';
import type { Container, InstagramAccount } from './types';

const dayMs = 24 * 60 * 60 * 1000;

export type ContainerStatus = 'EXPIRED' | 'ERROR' | 'FINISHED' | 'IN_PROGRESS' | 'PUBLISHED';

/** documented: a container that is not published within 24 hours expires */
export function statusOf(store: Store, container: Container): ContainerStatus {
  const { publishedAt } = container;
  const lag = store.data.settings.containerLagSeconds * 1000;
  if (publishedAt !== null) return store.now() >= publishedAt + lag ? 'PUBLISHED' : 'FINISHED';
  if (store.now() >= container.createdAt + dayMs) return 'EXPIRED';
  if (container.kind === 'reel' && !isWhole(container.intake)) return 'IN_PROGRESS';
  if (container.pollsLeft > 0) return 'IN_PROGRESS';
  return container.problem === null ? 'FINISHED' : 'ERROR';
}

/** reported for FINISHED and ERROR (https://github.com/gitroomhq/postiz-app/pull/1992); assumed for the others */
const statusTexts: Record<ContainerStatus, string> = {
  FINISHED: 'Finished: Media has been uploaded and it is ready to be published.',
  IN_PROGRESS: 'In Progress: Media is still being processed.',
  PUBLISHED: 'Published: Media has been published.',
  EXPIRED: 'Expired: Media was not published within 24 hours.',
  ERROR: 'Error: Media upload has failed with error code',
};

const problemOf = (container: Container) => shapeOf((container.problem ?? 'igUploadFailed') as ErrorName);

const unsimulatedParameters = [
  'audio_configuration',
  'audio_name',
  'branded_content_sponsor_ids',
  'children',
  'collaborators',
  'cover_url',
  'fields',
  'is_ai_generated',
  'is_paid_partnership',
  'location_id',
  'product_tags',
  'trial_params',
  'user_tags',
  'video_url',
];

function kindOf(call: Call): Container['kind'] {
  const type = textOf(call.parameters, 'media_type');
  if (type === 'CAROUSEL' || type === 'STORIES') throw new NotSimulated(`POST /{ig}/media with media_type ${type}`);
  if (booleanOf(call.parameters, 'is_carousel_item')) throw new NotSimulated('an item of a carousel');
  if (type === 'REELS') return 'reel';
  // documented: VIDEO alone is no longer published
  if (type !== undefined && type !== 'IMAGE') throw fail('igMediaType');
  return 'picture';
}

function refuseTooMany(store: Store, account: InstagramAccount): void {
  const made = Object.values(store.data.instagram.containers).filter(
    ({ accountId, createdAt }) => accountId === account.id && createdAt > store.now() - dayMs,
  );
  // documented limit; assumed: it answers as the account's throttle
  if (made.length >= store.data.settings.containersPerDay) throw fail('igThrottle');
}

/** documented: up to 1,000 characters, pictures only; assumed: elsewhere it is refused, not passed over */
function altTextOf(call: Call, kind: Container['kind']): string | null {
  const text = textOf(call.parameters, 'alt_text') ?? null;
  if (text === null) return null;
  if (kind === 'reel') throw invalid('Param alt_text is not supported for this media type');
  if ([...text].length > 1000) throw invalid('Param alt_text must have at most 1000 characters');
  return text;
}

function thumbOffsetOf(call: Call): number {
  const text = textOf(call.parameters, 'thumb_offset') ?? '0';
  if (!/^\d{1,9}$/.test(text)) throw invalid('Param thumb_offset must be an integer');
  return Number(text);
}

export function createContainer(call: Call, accountId: string): Result {
  const { store, parameters, caller } = call;
  const account = requirePublishing(store, caller, call.method, accountId);
  refuseUnsimulated(parameters, 'POST /{ig}/media', unsimulatedParameters);
  const kind = kindOf(call);
  const caption = textOf(parameters, 'caption') ?? null;
  if (caption !== null) checkCaption(caption);
  const altText = altTextOf(call, kind);
  refuseTooMany(store, account);
  const address = textOf(parameters, 'image_url');
  // assumed text
  if (kind === 'picture' && address === undefined) throw invalid('The parameter image_url is required');
  if (kind === 'reel' && textOf(parameters, 'upload_type') !== 'resumable')
    throw invalid('The parameter video_url is required');
  const { picturePolls, reelPolls } = store.data.settings;
  const container: Container = {
    id: newInstagramId(store, 'content'),
    accountId: account.id,
    appId: caller.app.id,
    kind,
    caption,
    altText,
    createdAt: store.now(),
    pollsLeft: call.processing?.polls ?? (kind === 'picture' ? picturePolls : reelPolls),
    problem: call.processing?.error ?? null,
    picture: kind === 'picture' && address !== undefined ? fetchPicture(store, address) : null,
    intake: null,
    film: null,
    shareToFeed: booleanOf(parameters, 'share_to_feed') ?? true,
    thumbOffset: thumbOffsetOf(call),
    mediaId: null,
    publishedAt: null,
  };
  store.data.instagram.containers[container.id] = container;
  call.changed.push(container.id);
  if (kind === 'picture') return { id: container.id };
  return { id: container.id, uri: `https://rupload.facebook.com/ig-api-upload/${call.version}/${container.id}` };
}

interface Seen {
  status: ContainerStatus;
  container: Container;
}

function videoStatus({ status, container }: Seen, field: Field): Json | undefined {
  if (container.kind !== 'reel') return undefined;
  const whole = isWhole(container.intake);
  const processing = { IN_PROGRESS: whole ? 'in_progress' : 'not_started', ERROR: 'error', EXPIRED: 'not_started' };
  const problem = status === 'ERROR' ? problemOf(container) : undefined;
  const told = problem && { code: problem.subcode ?? problem.code, message: problem.message };
  const value = {
    uploading_phase: {
      status: whole ? 'complete' : container.intake ? 'in_progress' : 'not_started',
      bytes_transferred: receivedBytes(container.intake),
      ...(container.intake ? { source_file_size: container.intake.total } : {}),
    },
    processing_phase: {
      status: status === 'FINISHED' || status === 'PUBLISHED' ? 'complete' : processing[status],
      ...(told ? { errors: [told] } : {}),
    },
  };
  return pick(value, field.fields, 'IGResumableVideoUploadStatus', ['uploading_phase', 'processing_phase']);
}

/** Nothing else: permalink, timestamp and others answer 100. documented and machine-readable: ShadowIGMediaBuilder.json of https://github.com/facebook/facebook-business-sdk-codegen */
const containerType: NodeType<Seen> = {
  name: 'ShadowIGMediaBuilder',
  defaults: [],
  readers: {
    id: ({ container }) => container.id,
    status_code: ({ status }) => status,
    status: ({ status, container }) =>
      status === 'ERROR'
        ? `${statusTexts.ERROR} ${problemOf(container).subcode ?? problemOf(container).code}`
        : statusTexts[status],
    copyright_check_status: ({ status, container }) =>
      container.kind === 'reel'
        ? { status: status === 'IN_PROGRESS' ? 'in_progress' : 'completed', matches_found: false }
        : undefined,
    video_status: videoStatus,
  },
  unsimulated: [],
};

/** One read is one poll; it shows what is true before the next thing happens. */
export function readContainer(call: Call, container: Container): Result {
  const status = statusOf(call.store, container);
  const result = readNode(containerType, { status, container }, fieldsOf(call));
  const arrived = container.kind === 'picture' || isWhole(container.intake);
  if (status === 'IN_PROGRESS' && arrived) container.pollsLeft -= 1;
  return result;
}
