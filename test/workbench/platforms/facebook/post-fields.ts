// What can be read of a post, and how its attachments look.
// documented: https://developers.facebook.com/docs/graph-api/reference/pagepost , https://developers.facebook.com/docs/graph-api/reference/story-attachment
import type { Json } from '../../google/contract';
import { addressFor, imagesOf } from './cdn';
import { fileAddress } from './cdn-files';
import { type Field, graphTime, type NodeType, pick } from './fields';
import { photoLink } from './photos';
import { photosOf, type Store } from './store';
import type { Photo, Post } from './types';
import { videoLink } from './video-links';
import type { Video } from './video-types';

export interface SeenPost {
  store: Store;
  post: Post;
}

/** The link must be read, never built: its last part cannot be derived from the id (assumed, to be strict). documented as "the permanent static URL": https://developers.facebook.com/docs/graph-api/reference/pagepost */
export function permalinkOf(store: Store, post: Post): string {
  const video = store.data.videos[post.videoId ?? ''];
  if (video) return videoLink(store, video);
  return `https://www.facebook.com/${store.data.pages[post.pageId]?.username ?? post.pageId}/posts/${post.slug}`;
}

type Attachment = { [key: string]: Json };

function photoAttachment(store: Store, photo: Photo): Attachment {
  const image = imagesOf(store, photo).find((item) => Math.max(item.width, item.height) <= 720);
  return {
    ...(photo.caption === null ? {} : { description: photo.caption }),
    media: { image: { height: image?.height ?? 0, src: image?.source ?? '', width: image?.width ?? 0 } },
    media_type: 'photo',
    target: { id: photo.id, url: photoLink(photo) },
    type: 'photo',
    url: photoLink(photo),
  };
}

function videoAttachment(store: Store, video: Video): Attachment {
  const url = videoLink(store, video);
  return {
    ...(video.description === null ? {} : { description: video.description }),
    media: { source: fileAddress(store, video.id) },
    media_type: 'video',
    target: { id: video.id, url },
    ...(video.title === null ? {} : { title: video.title }),
    type: 'video_inline',
    url,
  };
}

const attachmentKeys = [
  'description',
  'description_tags',
  'media',
  'media_type',
  'subattachments',
  'target',
  'title',
  'type',
  'unshimmed_url',
  'url',
];
const attachmentDefaults = attachmentKeys.filter((key) => key !== 'media_type' && key !== 'unshimmed_url');

/** assumed details of albums: their own target is the album, which is not simulated, so it is the first photo's id with `set` in the link. */
export function attachmentsOf({ store, post }: SeenPost, fields: Field[] | undefined): Json | undefined {
  const photos = photosOf(store, post).map((photo) => photoAttachment(store, photo));
  const first = photos[0];
  const video = store.data.videos[post.videoId ?? ''];
  let whole: Attachment;
  if (video) whole = videoAttachment(store, video);
  else if (first && photos.length === 1) {
    whole = { ...first, ...(post.message === null ? {} : { description: post.message }) };
  } else if (first) {
    const url = permalinkOf(store, post);
    whole = {
      ...(post.message === null ? {} : { description: post.message }),
      media: first.media ?? null,
      media_type: 'album',
      subattachments: { data: photos },
      target: { id: post.id.split('_')[1] ?? '', url },
      title: 'Photos from post',
      type: 'album',
      url,
    };
  } else if (post.link !== null) {
    const shim = `https://l.facebook.com/l.php?u=${encodeURIComponent(post.link)}`;
    whole = {
      media_type: 'link',
      target: { url: shim },
      title: new URL(post.link).hostname,
      type: 'share',
      unshimmed_url: post.link,
      url: shim,
    };
  } else return undefined;
  return { data: [pick(whole, fields, 'StoryAttachment', attachmentKeys, attachmentDefaults)] };
}

const firstPicture = ({ store, post }: SeenPost, side: number): string | undefined => {
  const photo = photosOf(store, post)[0];
  return photo && addressFor(store, photo, side);
};

/** A count asked for with `.summary(...)`; without it an empty list says nothing. documented: https://developers.facebook.com/docs/graph-api/reference/object/comments */
const counted = (total: number, field: Field): Json | undefined => {
  if (field.modifiers.summary === undefined) return total > 0 ? { data: [] } : undefined;
  return { data: [], summary: { total_count: total } };
};

export const postType: NodeType<SeenPost> = {
  name: 'PagePost',
  defaults: ['created_time', 'message'],
  readers: {
    id: ({ post }) => post.id,
    message: ({ post }) => post.message ?? undefined,
    created_time: ({ post }) => graphTime(post.createdAt),
    updated_time: ({ post }) => graphTime(post.updatedAt),
    permalink_url: ({ store, post }) => permalinkOf(store, post),
    is_published: ({ post }) => post.published,
    is_hidden: () => false,
    is_expired: () => false,
    scheduled_publish_time: ({ post }) => (post.scheduledFor === null ? undefined : post.scheduledFor / 1000),
    status_type: ({ post }) =>
      post.videoId !== null
        ? 'added_video'
        : post.photoIds.length > 0
          ? 'added_photos'
          : post.link === null
            ? 'mobile_status_update'
            : 'shared_story',
    from: ({ store, post }, field) =>
      pick({ name: store.data.pages[post.pageId]?.name ?? '', id: post.pageId }, field.fields, 'Page', ['name', 'id']),
    application: ({ store, post }, field) =>
      pick({ name: store.data.apps[post.appId]?.name ?? '', id: post.appId }, field.fields, 'Application', [
        'name',
        'id',
      ]),
    full_picture: (seen) => firstPicture(seen, 720),
    picture: (seen) => firstPicture(seen, 130),
    attachments: (seen, field) => attachmentsOf(seen, field.fields),
    promotable_id: ({ post }) => post.id,
    shares: ({ post }) => (post.engagement.shares > 0 ? { count: post.engagement.shares } : undefined),
    reactions: ({ post }, field) => counted(post.engagement.reactions, field),
    comments: ({ post }, field) => counted(post.engagement.comments, field),
  },
  unsimulated: [
    'actions',
    'admin_creator',
    'allowed_advertising_objectives',
    'backdated_time',
    'call_to_action',
    'can_reply_privately',
    'child_attachments',
    'comments_mirroring_domain',
    'coordinates',
    'event',
    'expanded_height',
    'expanded_width',
    'feed_targeting',
    'height',
    'icon',
    'instagram_eligibility',
    'is_app_share',
    'is_eligible_for_promotion',
    'is_inline_created',
    'is_instagram_eligible',
    'is_popular',
    'is_spherical',
    'message_tags',
    'multi_share_end_card',
    'multi_share_optimized',
    'parent_id',
    'place',
    'privacy',
    'promotion_status',
    'properties',
    'story',
    'story_tags',
    'subscribed',
    'target',
    'targeting',
    'timeline_visibility',
    'via',
    'video_buying_eligibility',
    'width',
    'dynamic_posts',
    'insights',
    'likes',
    'sharedposts',
    'sponsor_tags',
    'to',
  ],
};
