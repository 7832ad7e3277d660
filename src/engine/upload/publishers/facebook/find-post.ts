// Looks for a post that may have been made: the staged photo names its post; else the Page's newest posts are searched for it.
// https://developers.facebook.com/docs/graph-api/reference/photo/ : page_story_id (documented); absence there proves nothing.
import * as z from 'zod/mini';
import { readAnswer } from '../meta/answers';
import { edge, node } from '../meta/graph';
import type { Attempt } from '../publisher';

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
    const photo = readAnswer(attempt.send({ method: 'get', url: node(photoId, 'id,page_story_id') }), photoSchema);
    if (photo.kind !== 'read') isReadable = false;
    else if (photo.value.page_story_id) return { kind: 'found', postId: photo.value.page_story_id };
  }
  const found = searchPosts(attempt, photoIds);
  return found.kind === 'absent' && !isReadable ? { kind: 'unreadable' } : found;
}

const fields = 'id,attachments{target{id},subattachments{target{id}}}';

function searchPosts(attempt: Attempt, photoIds: readonly string[]): Found {
  const url = `${edge(attempt.account.externalId, 'published_posts')}?limit=50&fields=${encodeURIComponent(fields)}`;
  const posts = readAnswer(attempt.send({ method: 'get', url }), postsSchema);
  if (posts.kind !== 'read') return { kind: 'unreadable' };
  const match = posts.value.data.find((post) => {
    const targets = (post.attachments?.data ?? []).flatMap((one) => [one, ...(one.subattachments?.data ?? [])]);
    return targets.some((one) => one.target?.id !== undefined && photoIds.includes(one.target.id));
  });
  return match ? { kind: 'found', postId: match.id } : { kind: 'absent' };
}
