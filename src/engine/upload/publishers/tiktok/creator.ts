// Who is connected, and what TikTok allows this creator just now. Must be read afresh before every post.
// https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info (documented)
import * as z from 'zod/mini';
import { privacyLevels } from '../../../../domain/content/tiktok';
import type { Account } from '../../../../domain/office/account';
import type { AccountCheck, Attempt, CreatorOptions, Send, Step } from '../publisher';
import { about, checkTrouble, type Reading, readAnswer, troubleStep } from './answers';
import { filmOf } from './film';
import { api } from './hosts';
import type { Upload } from './state';

const creatorSchema = z.object({
  data: z.object({
    creator_username: z.string(),
    creator_nickname: z.optional(z.string()),
    privacy_level_options: z.array(z.string()),
    comment_disabled: z.optional(z.boolean()),
    duet_disabled: z.optional(z.boolean()),
    stitch_disabled: z.optional(z.boolean()),
    max_video_post_duration_sec: z.number(),
  }),
});
type Creator = z.infer<typeof creatorSchema>['data'];

export const contentType = 'application/json; charset=UTF-8';

const readCreator = (send: Send): Reading<z.infer<typeof creatorSchema>> =>
  readAnswer(
    send({ method: 'post', url: `${api}/post/publish/creator_info/query/`, payload: '{}', contentType }),
    creatorSchema,
  );

/** A draft needs only the scope video.upload, which does not open creator_info; the owner's name is always readable. */
const ownerSchema = z.object({
  data: z.object({ user: z.object({ open_id: z.string(), display_name: z.optional(z.string()) }) }),
});

const readOwner = (send: Send): Reading<z.infer<typeof ownerSchema>> =>
  readAnswer(send({ method: 'get', url: `${api}/user/info/?fields=open_id,display_name` }), ownerSchema);

const bare = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();

/** What the creator has switched off for everybody; or why nothing may be begun. */
export type Permission =
  | { readonly kind: 'granted'; readonly commentsOff: boolean; readonly duetOff: boolean; readonly stitchOff: boolean }
  | { readonly kind: 'withheld'; readonly step: Step<never> };

/** The right account, and a post it may make. Asked right before each post, as TikTok's rules want it. */
export const askPermission = (way: Upload['way'], attempt: Attempt): Permission =>
  way === 'draft' ? askOwner(attempt) : askCreator(attempt);

const withheld = (step: Step<never>): Permission => ({ kind: 'withheld', step });
const refused = (account: Account, code: string, detail = ''): Permission =>
  withheld({ kind: 'failed', again: 'no', problem: about(account, code, detail) });

function askOwner({ account, send }: Attempt): Permission {
  const owner = readOwner(send);
  if (owner.kind !== 'read') return withheld(troubleStep(account, owner));
  const isOther = account.externalId !== '' && owner.value.data.user.open_id !== account.externalId;
  if (isOther) return refused(account, 'tiktokOtherAccount');
  return { kind: 'granted', commentsOff: false, duetOff: false, stitchOff: false };
}

function askCreator(attempt: Attempt): Permission {
  const { account, tiktok } = attempt;
  if (!tiktok) return refused(account, 'tiktokPrivacyMissing');
  const creator = readCreator(attempt.send);
  if (creator.kind !== 'read') return withheld(troubleStep(account, creator));
  const seen = creator.value.data;
  if (bare(seen.creator_username) !== bare(account.handle)) return refused(account, 'tiktokOtherAccount');
  const privacy = privacyLevels[tiktok.privacy];
  if (!seen.privacy_level_options.includes(privacy)) return refused(account, 'tiktokPrivacyRefused', privacy);
  const seconds = filmOf(attempt)?.film?.seconds ?? 0;
  const max = seen.max_video_post_duration_sec;
  if (seconds > max) {
    const values = { platform: account.platform, account: account.handle, seconds: Math.ceil(seconds), max };
    return withheld({ kind: 'failed', again: 'no', problem: { code: 'tiktokFilmLong', values } });
  }
  return {
    kind: 'granted',
    commentsOff: seen.comment_disabled === true,
    duetOff: seen.duet_disabled === true,
    stitchOff: seen.stitch_disabled === true,
  };
}

export function check(account: Account, send: Send): AccountCheck {
  if (account.mode === 'tiktok_draft') {
    const owner = readOwner(send);
    if (owner.kind !== 'read') return checkTrouble(account, owner);
    return { kind: 'ready', handle: owner.value.data.user.display_name ?? owner.value.data.user.open_id };
  }
  const creator = readCreator(send);
  if (creator.kind !== 'read') return checkTrouble(account, creator);
  return { kind: 'ready', handle: creator.value.data.creator_username, creator: optionsOf(creator.value.data) };
}

const optionsOf = (seen: Creator): CreatorOptions => ({
  nickname: seen.creator_nickname ?? seen.creator_username,
  privacyOptions: seen.privacy_level_options,
  commentDisabled: seen.comment_disabled === true,
  duetDisabled: seen.duet_disabled === true,
  stitchDisabled: seen.stitch_disabled === true,
  maxSeconds: seen.max_video_post_duration_sec,
});
