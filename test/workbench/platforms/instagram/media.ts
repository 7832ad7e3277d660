// Posts as they are read: GET /{media}, GET /{ig}/media; and the account itself, GET /{ig}.
// documented: https://developers.facebook.com/docs/instagram-platform/reference/instagram-media ,
// https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user
import { type Call, fieldsOf, type Result } from '../facebook/call';
import { fileAddress } from '../facebook/cdn-files';
import { graphTime, type NodeType, pick, readNode } from '../facebook/fields';
import { paged } from '../facebook/lists';
import { isListed, type Store } from '../facebook/store';
import { findAccount, mediaOf } from './find';
import type { InstagramAccount, Media } from './types';

interface Seen {
  store: Store;
  media: Media;
}

export const isReel = (media: Media): boolean => media.film !== null;

/** As commonly seen; to be read, never built. */
export const mediaPath = (media: Media): string => `/${isReel(media) ? 'reel' : 'p'}/${media.shortcode}/`;

export const mediaLink = (media: Media): string => `https://www.instagram.com${mediaPath(media)}`;

const mediaType: NodeType<Seen> = {
  name: 'IGMedia',
  defaults: [],
  readers: {
    id: ({ media }) => media.id,
    caption: ({ media }) => media.caption ?? undefined,
    alt_text: ({ media }) => media.altText ?? undefined,
    media_type: ({ media }) => (isReel(media) ? 'VIDEO' : 'IMAGE'),
    media_product_type: ({ media }) => (isReel(media) ? 'REELS' : 'FEED'),
    media_url: ({ store, media }) => fileAddress(store, media.id),
    permalink: ({ media }) => mediaLink(media),
    shortcode: ({ media }) => media.shortcode,
    timestamp: ({ media }) => graphTime(media.createdAt),
    username: ({ store, media }) => findAccount(store, media.accountId)?.username,
    owner: ({ media }, field) => pick({ id: media.accountId }, field.fields, 'IGUser', ['id']),
    like_count: ({ media }) => media.engagement.likes,
    comments_count: ({ media }) => media.engagement.comments,
    is_comment_enabled: () => true,
    is_shared_to_feed: ({ media }) => (isReel(media) ? media.shareToFeed : undefined),
  },
  unsimulated: [
    'boost_ads_list',
    'boost_eligibility_info',
    'children',
    'collaborators',
    'comments',
    'copyright_check_information',
    'ig_id',
    'insights',
    'legacy_instagram_media_id',
    'product_tags',
    'thumbnail_url',
    'view_count',
  ],
};

export const readMedia = (call: Call, media: Media): Result =>
  readNode(mediaType, { store: call.store, media }, fieldsOf(call));

/** Newest first. documented: `since` and `until`; no stories. */
export function listMedia(call: Call, account: InstagramAccount): Result {
  const { store } = call;
  const fields = fieldsOf(call);
  const posts = mediaOf(store, account.id).filter((media) => isListed(store, media.createdAt));
  return paged(
    call,
    posts.map((media) => ({
      id: media.id,
      at: media.createdAt,
      read: () => readNode(mediaType, { store, media }, fields),
    })),
  );
}

interface SeenAccount {
  store: Store;
  account: InstagramAccount;
}

const accountType: NodeType<SeenAccount> = {
  name: 'IGUser',
  defaults: [],
  readers: {
    id: ({ account }) => account.id,
    username: ({ account }) => account.username,
    name: ({ account }) => account.name,
    biography: ({ account }) => account.biography || undefined,
    website: ({ account }) => account.website ?? undefined,
    followers_count: ({ account }) => account.followers,
    follows_count: ({ account }) => account.follows,
    media_count: ({ store, account }) => mediaOf(store, account.id).length,
  },
  unsimulated: [
    'business_discovery',
    'has_profile_pic',
    'ig_id',
    'insights',
    'is_published',
    'legacy_instagram_user_id',
    'media',
    'mentioned_comment',
    'mentioned_media',
    'profile_picture_url',
    'shopping_product_tag_eligibility',
    'shopping_review_status',
    'stories',
    'tags',
  ],
};

export const readAccount = (call: Call, account: InstagramAccount): Result =>
  readNode(accountType, { store: call.store, account }, fieldsOf(call));
