// Looks for a post that may have been made: the staged photo names its post; else the Page's newest posts are searched for it.
// https://developers.facebook.com/docs/graph-api/reference/photo/ : page_story_id (documented); absence there proves nothing.
import * as z from 'zod/mini';
import { parseJson } from '../../../google/schema';
import type { Attempt } from '../publisher';
import { graph } from './graph';

export type Found =
  | { readonly kind: 'found'; readonly postId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

const photoSchema = z.object({ id: z.string(), page_story_id: z.optional(z.string()) });

const attachmentSchema = z.object({ target: z.optional(z.object({ id: z.optional(z.string()) })) });
const postsSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      attachments: z.optional(
        z.object({
          data: z.array(
            z.extend(attachmentSchema, { subattachments: z.optional(z.object({ data: z.array(attachmentSchema) })) }),
          ),
        }),
      ),
    }),
  ),
});

export function findPost(attempt: Attempt, photoIds: readonly string[]): Found {
  let isReadable = true;
  for (const photoId of photoIds) {
    const answer = attempt.send({ method: 'get', url: `${graph}/${photoId}?fields=id,page_story_id` });
    const photo = answer.kind === 'answer' && answer.status === 200 ? parseJson(photoSchema, answer.text) : undefined;
    isReadable &&= photo !== undefined;
    if (photo?.page_story_id) return { kind: 'found', postId: photo.page_story_id };
  }
  const found = searchPosts(attempt, photoIds);
  return found.kind === 'absent' && !isReadable ? { kind: 'unreadable' } : found;
}

const fields = 'id,message,created_time,attachments{target{id},subattachments{target{id}}}';

function searchPosts(attempt: Attempt, photoIds: readonly string[]): Found {
  const url = `${graph}/${attempt.account.externalId}/published_posts?limit=50&fields=${encodeURIComponent(fields)}`;
  const answer = attempt.send({ method: 'get', url });
  const posts = answer.kind === 'answer' && answer.status === 200 ? parseJson(postsSchema, answer.text) : undefined;
  if (!posts) return { kind: 'unreadable' };
  const match = posts.data.find((post) => {
    const targets = (post.attachments?.data ?? []).flatMap((one) => [one, ...(one.subattachments?.data ?? [])]);
    return targets.some((one) => one.target?.id !== undefined && photoIds.includes(one.target.id));
  });
  return match ? { kind: 'found', postId: match.id } : { kind: 'absent' };
}
