// Announces the film. Without bytes nothing is posted, and the address dies within the hour: safe to repeat.
// https://developers.tiktok.com/doc/content-posting-api-reference-direct-post and .../content-posting-api-reference-upload-video (documented)
import * as z from 'zod/mini';
import type { MediaFile } from '../../../../domain/content/content';
import { privacyLevels, type TiktokChoices } from '../../../../domain/content/tiktok';
import type { Attempt, Step } from '../publisher';
import { about, readAnswer, troubleStep } from './answers';
import { lastStart, planChunks } from './chunks';
import { askPermission, contentType, type Permission } from './creator';
import { api, isUploadAddress } from './hosts';
import { type In, next, type TiktokState } from './state';

const begunSchema = z.object({ data: z.object({ publish_id: z.string(), upload_url: z.string() }) });

const paths = { direct: 'post/publish/video/init/', draft: 'post/publish/inbox/video/init/' };

export function beginUpload(state: In<'begin_upload'>, attempt: Attempt, film: MediaFile): Step<TiktokState> {
  const { account, tiktok } = attempt;
  const permission = askPermission(state.way, attempt);
  if (permission.kind === 'withheld') return permission.step;
  const plan = planChunks(film.bytes);
  const body = {
    ...(state.way === 'direct' && tiktok ? { post_info: postInfo(permission, attempt.caption, tiktok) } : {}),
    source_info: {
      source: 'FILE_UPLOAD',
      video_size: film.bytes,
      chunk_size: plan.chunkBytes,
      total_chunk_count: plan.count,
    },
  };
  const url = `${api}/${paths[state.way]}`;
  const answer = attempt.send({ method: 'post', url, payload: JSON.stringify(body), contentType });
  const begun = readAnswer(answer, begunSchema);
  if (begun.kind !== 'read') return troubleStep(account, begun);
  const { publish_id: publishId, upload_url: address } = begun.value.data;
  if (!isUploadAddress(address)) {
    return { kind: 'failed', again: 'no', problem: about(account, 'uploadAddressForeign') };
  }
  attempt.keepAddress(address);
  const upload = { way: state.way, publishId, chunkBytes: plan.chunkBytes, round: state.round };
  return next(
    lastStart(plan) === 0
      ? { phase: 'send_last', ...upload, again: 0 }
      : { phase: 'send_chunk', ...upload, sent: 0, breaks: 0 },
  );
}

type Granted = Extract<Permission, { kind: 'granted' }>;

/** Both brand switches are always said; what the creator has switched off stays off. */
const postInfo = (off: Granted, caption: string, choices: TiktokChoices) => ({
  title: caption,
  privacy_level: privacyLevels[choices.privacy],
  disable_comment: !choices.comments || off.commentsOff,
  disable_duet: !choices.duet || off.duetOff,
  disable_stitch: !choices.stitch || off.stitchOff,
  brand_content_toggle: choices.promotion === 'partner' || choices.promotion === 'both',
  brand_organic_toggle: choices.promotion === 'own' || choices.promotion === 'both',
});
