// /{page}/feed and /{post}: making a post of text, link and staged photos; reading and deleting it.
// documented: https://developers.facebook.com/docs/graph-api/reference/page/feed , https://developers.facebook.com/docs/pages-api/posts
import { requireCreating, requireSeeing } from './access';
import { type Call, fieldsOf, type Result } from './call';
import { fail, GraphError, invalid } from './errors';
import { checkFields, readNode } from './fields';
import { attachedMediaOf, refuseUnsimulated, textOf } from './parameters';
import { postType } from './post-fields';
import { makePost } from './publish';
import { type Timing, timingOf } from './schedule';
import { deletePost, postsOf, type Store } from './store';
import type { Page, Photo, Post } from './types';

const unsimulatedParameters = [
  'backdated_time',
  'place',
  'tags',
  'targeting',
  'feed_targeting',
  'call_to_action',
  'child_attachments',
  'object_attachment',
  'text_format_preset_id',
  'multi_share_optimized',
  'is_explicit_location',
  'source',
  'picture',
  'url',
];

/** reported: https://github.com/gitroomhq/postiz-app libraries/nestjs-libraries/src/integrations/social/facebook.provider.ts */
const messageChars = 63_206;

const longMessage = (): GraphError => new GraphError({ code: 100, message: 'Name parameter too long' });

/** Staged photos of this Page, each used once. documented: staged within about 24 hours; reported: 1366051 for used ones (see errors.ts); assumed text for unknown ones */
function stagedPhotos(store: Store, page: Page, ids: string[]): Photo[] {
  if (ids.length > store.data.settings.maxAttachedMedia)
    throw invalid(`Param attached_media must have at most ${store.data.settings.maxAttachedMedia} elements.`);
  const photos = ids.map((id, index) => {
    const photo = store.data.photos[id];
    if (photo?.pageId !== page.id) throw invalid(`Param attached_media[${index}][media_fbid] is not a valid photo`);
    return photo;
  });
  if (new Set(ids).size < ids.length) throw invalid('Param attached_media must not repeat a photo');
  if (photos.some((photo) => photo.storyId !== null || photo.published)) throw fail('alreadyPosted');
  return photos;
}

/** documented: scheduled posts take photos staged with temporary=true, and name their content type; assumed texts */
function checkScheduledPhotos(call: Call, timing: Timing, photos: Photo[]): void {
  if (timing.scheduledFor === null || photos.length === 0) return;
  if (photos.some((photo) => !photo.temporary))
    throw invalid('Photos of a scheduled post must be uploaded with temporary=true');
  if (textOf(call.parameters, 'unpublished_content_type') !== 'SCHEDULED')
    throw invalid('A scheduled post with photos must have unpublished_content_type SCHEDULED');
}

/** Compared with the Page's previous post alone; see Settings.identicalPost for what is known of the rule. */
function refuseIdentical(store: Store, page: Page, message: string | null, link: string | null, photos: Photo[]): void {
  const rule = store.data.settings.identicalPost;
  const previous = postsOf(store, page.id).find((post) => !post.reel);
  if (rule === 'never' || !previous || message === null || previous.message !== message) return;
  if (
    rule === 'text_only' &&
    (photos.length > 0 || previous.photoIds.length > 0 || previous.videoId !== null || previous.link !== link)
  )
    return;
  throw fail('duplicatePost');
}

export function createPost(call: Call, page: Page): Result {
  const { store, parameters, caller } = call;
  requireCreating(store, caller, page);
  refuseUnsimulated(parameters, 'POST /{page}/feed', unsimulatedParameters);
  const fields = fieldsOf(call);
  if (fields) checkFields(postType, fields);
  const message = textOf(parameters, 'message') ?? null;
  const link = textOf(parameters, 'link') ?? null;
  const timing = timingOf(store, parameters);
  const mediaIds = attachedMediaOf(parameters);
  if (message === null && link === null && mediaIds.length === 0) throw invalid('Missing message or attachment');
  if (message !== null && message.length > messageChars) throw longMessage();
  if (link !== null && (!URL.canParse(link) || !/^https?:$/.test(new URL(link).protocol)))
    throw invalid('link should represent a valid URL');
  const photos = stagedPhotos(store, page, mediaIds);
  checkScheduledPhotos(call, timing, photos);
  refuseIdentical(store, page, message, link, photos);
  const post = makePost(store, { ...timing, pageId: page.id, appId: caller.app.id, message, link, photos });
  call.changed.push(post.id);
  return fields ? readNode(postType, { store, post }, fields) : { id: post.id };
}

export function readPost(call: Call, post: Post): Result {
  requireSeeing(call.store, call.caller, post.pageId, call.method, post.id);
  return readNode(postType, { store: call.store, post }, fieldsOf(call));
}

/** documented: an app can update and delete only what it made itself. https://developers.facebook.com/docs/pages-api/posts */
export function removePost(call: Call, post: Post): Result {
  const page = requireSeeing(call.store, call.caller, post.pageId, call.method, post.id);
  requireCreating(call.store, call.caller, page);
  if (post.appId !== call.caller.app.id)
    throw new GraphError({ code: 200, message: '(#200) Users can only delete posts made through the same app' });
  deletePost(call.store, post);
  call.changed.push(post.id);
  return { success: true };
}
