// What TikTok says of a film it was sent.
// https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status (documented)
import * as z from 'zod/mini';
import type { Attempt } from '../publisher';
import { type Reading, readAnswer } from './answers';
import { contentType } from './creator';
import { api } from './hosts';

const statusSchema = z.object({
  data: z.object({
    status: z.string(),
    fail_reason: z.optional(z.nullable(z.string())),
    uploaded_bytes: z.optional(z.nullable(z.number())),
  }),
});

export interface Status {
  readonly status: string;
  readonly failReason: string;
  /** Undefined: not told. */
  readonly uploadedBytes: number | undefined;
  /** The post is public, under this id; '' as long as TikTok does not tell. */
  readonly postId: string;
}

/**
 * Ids are bare numbers of 19 digits, which JSON.parse would round: they are taken from the text. "publicaly" is TikTok's own spelling
 * (documented); the other one is read as a precaution. Rounding reported: https://github.com/gitroomhq/postiz-app/pull/1984
 */
export const postIdIn = (text: string): string =>
  /"public(?:al?)?ly_available_post_id"\s*:\s*\[\s*"?(\d+)/.exec(text)?.[1] ?? '';

export function fetchStatus(attempt: Attempt, publishId: string): Reading<Status> {
  const url = `${api}/post/publish/status/fetch/`;
  const payload = JSON.stringify({ publish_id: publishId });
  const answer = readAnswer(attempt.send({ method: 'post', url, payload, contentType }), statusSchema);
  if (answer.kind !== 'read') return answer;
  const { text } = answer;
  const { data } = answer.value;
  return {
    kind: 'read',
    text,
    value: {
      status: data.status,
      failReason: data.fail_reason ?? '',
      uploadedBytes: data.uploaded_bytes ?? undefined,
      postId: postIdIn(text),
    },
  };
}
