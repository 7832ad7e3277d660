// /{page}/photos and /{photo}: uploading, staging, reading, deleting.
// documented: https://developers.facebook.com/docs/graph-api/reference/page/photos , https://developers.facebook.com/docs/graph-api/reference/photo
import { requireCreating, requireSeeing } from './access';
import { type Call, fieldsOf, type Result } from './call';
import { addressFor, imagesOf } from './cdn';
import { fail, invalid, noSuchObject } from './errors';
import { graphTime, type NodeType, pick, readNode } from './fields';
import { newContentId } from './ids';
import { lookAt } from './image';
import { booleanOf, refuseUnsimulated, textOf } from './parameters';
import { makePost } from './publish';
import { timingOf } from './schedule';
import { deletePhoto, isListed, type Store } from './store';
import type { Page, Photo } from './types';

const unsimulatedParameters = [
  'fields',
  'backdated_time',
  'targeting',
  'feed_targeting',
  'place',
  'tags',
  'target_id',
  'vault_image_id',
  'allow_spherical_photo',
  'spherical_metadata',
  'sponsor_id',
  'provenance_info',
];

interface Upload {
  bytes: Uint8Array;
  filename: string | null;
}

/** A file part of any name wins over `url`; assumed: of several file parts the first is taken. */
function uploadOf(call: Call): Upload {
  const file = call.files[0];
  if (file) return { bytes: file.bytes, filename: file.filename ?? null };
  const url = textOf(call.parameters, 'url');
  if (url === undefined) throw fail('needsFile');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw invalid('url should represent a valid URL');
  // assumed: a `url` that Facebook cannot fetch whole answers the same 324 as a broken picture.
  const response = call.store.fetchUrl(url);
  if (response?.status !== 200) throw fail('invalidImage');
  return { bytes: response.body, filename: null };
}

export function createPhoto(call: Call, page: Page): Result {
  const { store, parameters, caller } = call;
  requireCreating(store, caller, page);
  refuseUnsimulated(parameters, 'POST /{page}/photos', unsimulatedParameters);
  const timing = timingOf(store, parameters);
  const temporary = booleanOf(parameters, 'temporary') ?? false;
  // documented: temporary goes only with published=false and without a scheduled time; assumed texts
  if (temporary && timing.published) throw invalid('A temporary photo must be unpublished');
  if (temporary && timing.scheduledFor !== null) throw invalid('A temporary photo cannot be scheduled');
  const upload = uploadOf(call);
  if (upload.bytes.length > store.data.settings.photoLimitBytes) throw fail('cannotReadFiles');
  const sha256 = store.blobs.put(upload.bytes);
  const look = lookAt(upload.bytes, sha256);
  if (look.kind === 'unsupported') throw fail('cannotReadFiles');
  if (look.kind === 'invalid') throw fail('invalidImage');
  // documented: message and name are deprecated in favour of caption, and still work
  const caption = textOf(parameters, 'caption') ?? textOf(parameters, 'message') ?? textOf(parameters, 'name') ?? null;
  const photo: Photo = {
    id: newContentId(store),
    pageId: page.id,
    appId: caller.app.id,
    sha256,
    bytes: upload.bytes.length,
    filename: upload.filename,
    width: look.width,
    height: look.height,
    caption,
    altText: textOf(parameters, 'alt_text_custom') ?? null,
    createdAt: store.now(),
    published: timing.published,
    temporary,
    storyId: null,
    usedAt: null,
  };
  store.data.photos[photo.id] = photo;
  call.changed.push(photo.id);
  const silent = booleanOf(parameters, 'no_story') ?? false;
  if (silent || (!timing.published && timing.scheduledFor === null)) return { id: photo.id };
  const post = makePost(store, {
    ...timing,
    pageId: page.id,
    appId: caller.app.id,
    message: caption,
    link: null,
    photos: [photo],
  });
  call.changed.push(post.id);
  // documented: post_id comes only with a published photo
  return timing.published ? { id: photo.id, post_id: post.id } : { id: photo.id };
}

interface Seen {
  store: Store;
  photo: Photo;
}

const storyShown = ({ store, photo }: Seen): boolean =>
  photo.storyId !== null && store.data.settings.pageStoryId === 'shown' && isListed(store, photo.usedAt ?? 0);

export const photoLink = (photo: Photo): string =>
  `https://www.facebook.com/photo.php?fbid=${photo.id}&id=${photo.pageId}`;

/** Fields: https://developers.facebook.com/docs/graph-api/reference/photo . `page_story_id` is the post it ended up in, and may be absent. */
export const photoType: NodeType<Seen> = {
  name: 'Photo',
  defaults: ['created_time', 'name'],
  readers: {
    id: ({ photo }) => photo.id,
    created_time: ({ photo }) => graphTime(photo.createdAt),
    updated_time: ({ photo }) => graphTime(photo.usedAt ?? photo.createdAt),
    name: ({ photo }) => photo.caption ?? undefined,
    alt_text: ({ photo }) => photo.altText ?? 'No photo description available.',
    alt_text_custom: ({ photo }) => photo.altText ?? undefined,
    width: ({ photo }) => photo.width,
    height: ({ photo }) => photo.height,
    images: ({ store, photo }, field) =>
      imagesOf(store, photo).map((image) =>
        pick(image, field.fields, 'PlatformImageSource', ['height', 'source', 'width']),
      ),
    source: ({ store, photo }) => imagesOf(store, photo)[0]?.source,
    picture: ({ store, photo }) => addressFor(store, photo, 130),
    link: ({ photo }) => photoLink(photo),
    from: ({ store, photo }, field) =>
      pick({ name: store.data.pages[photo.pageId]?.name ?? '', id: photo.pageId }, field.fields, 'Page', [
        'name',
        'id',
      ]),
    page_story_id: (seen) => (storyShown(seen) ? (seen.photo.storyId ?? undefined) : undefined),
    can_delete: () => true,
  },
  unsimulated: [
    'album',
    'backdated_time',
    'backdated_time_granularity',
    'can_backdate',
    'can_tag',
    'event',
    'icon',
    'name_tags',
    'place',
    'position',
    'target',
    'webp_images',
    'comments',
    'likes',
    'reactions',
    'insights',
    'sharedposts',
    'sponsor_tags',
    'tags',
  ],
};

export function readPhoto(call: Call, photo: Photo): Result {
  requireSeeing(call.store, call.caller, photo.pageId, call.method, photo.id);
  return readNode(photoType, { store: call.store, photo }, fieldsOf(call));
}

export function removePhoto(call: Call, photo: Photo): Result {
  const page = requireSeeing(call.store, call.caller, photo.pageId, call.method, photo.id);
  requireCreating(call.store, call.caller, page);
  // assumed: as with posts, only the app that made it
  if (photo.appId !== call.caller.app.id) throw noSuchObject(call.method, photo.id);
  deletePhoto(call.store, photo);
  call.changed.push(photo.id);
  return { success: true };
}
