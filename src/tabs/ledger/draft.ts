// A row of Register Konten as a draft: what staff typed, without what the engine answered.
import { type Draft, parseFileRefs } from '../../domain/content/content';
import type { ContentRow } from './contents';

export function draftOf(row: ContentRow): Draft {
  const variants = {
    instagram: row.captionInstagram,
    facebook: row.captionFacebook,
    x: row.captionX,
    tiktok: row.captionTiktok,
  };
  return {
    contentNo: row.contentNo,
    title: row.title,
    category: row.category,
    form: row.form,
    source: row.source,
    fileRefs: parseFileRefs(row.files),
    caption: row.caption,
    captions: Object.fromEntries(Object.entries(variants).filter(([, text]) => text !== '')),
    hashtags: row.hashtags,
    narration: row.narration,
    altText: row.altText,
    platforms: row.platforms,
    timing: row.timing ?? (row.publishAt === null ? 'now' : 'scheduled'),
    publishAt: row.publishAt,
    consent: row.consent,
    classification: row.classification ?? 'open',
    isStrategic: row.isStrategic,
    tiktok:
      row.tiktokPrivacy === null
        ? null
        : {
            privacy: row.tiktokPrivacy,
            comments: row.tiktokComments,
            duet: row.tiktokDuet,
            stitch: row.tiktokStitch,
            promotion: row.tiktokPromotion ?? 'none',
          },
    staff: row.staff,
  };
}
