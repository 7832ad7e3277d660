// The same sentences on media and texts for readers whose locale is English. A missing one does not compile.
import { formats } from './formats';
import type { mediaId } from './media.id';

type V = Readonly<Record<string, string | number>>;

const { codec, duration, megabytes } = formats.en;
const size = (v: V) => `${v.width} x ${v.height} pixels`;

export const mediaEn: typeof mediaId = {
  pictureTall: (v: V) =>
    `The picture "${v.name}" (${size(v)}) is too tall for ${v.platform}. Crop it to 4:5 at most, say 1080 x 1350 pixels, then choose it again.`,
  pictureWide: (v: V) =>
    `The picture "${v.name}" (${size(v)}) is too wide for ${v.platform}. Crop it to 1.91:1 at most, say 1080 x 566 pixels, then choose it again.`,
  filmType: (v: V) =>
    `The type of the video "${v.name}" (${v.type}) is not supported for ${v.platform}. Export it as ${v.wanted}, then choose it again.`,
  filmLarge: (v: V) =>
    `The video "${v.name}" has ${megabytes(v.bytes)}, the limit of ${v.platform} is ${megabytes(v.max)}. Export it in a lower quality or shorten it, then choose it again.`,
  filmShort: (v: V) =>
    `The video "${v.name}" lasts only ${duration(v.seconds)}, ${v.platform} wants at least ${duration(v.min)}. Lengthen it, or take ${v.platform} out of Platform tujuan (Platforms).`,
  filmLong: (v: V) =>
    `The video "${v.name}" lasts ${duration(v.seconds)}, the limit of ${v.platform} is ${duration(v.max)}. Shorten it, or take ${v.platform} out of Platform tujuan (Platforms).`,
  filmSlow: (v: V) =>
    `The video "${v.name}" has ${v.fps} pictures a second, ${v.platform} wants at least ${v.min}. Export it with 25 or 30 pictures a second, then choose it again.`,
  filmFast: (v: V) =>
    `The video "${v.name}" has ${v.fps} pictures a second, the limit of ${v.platform} is ${v.max}. Export it with 30 pictures a second, then choose it again.`,
  filmRatio: (v: V) =>
    `The video "${v.name}" (${size(v)}) is too long on one side for ${v.platform}. Crop it to 9:16, 1:1 or 16:9, then choose it again.`,
  filmPixels: (v: V) =>
    `The video "${v.name}" (${size(v)}) is too large for ${v.platform}. Export it in 1080p (not 4K), then choose it again.`,
  filmSmall: (v: V) =>
    `The video "${v.name}" (${size(v)}) is too small for ${v.platform}, which wants sides of at least ${v.min} pixels. Export it in 720p or 1080p, then choose it again.`,
  filmDense: (v: V) =>
    `The video "${v.name}" takes ${v.mbps} megabits a second, the limit of ${v.platform} is 25. Export it in 1080p and normal quality, then choose it again.`,
  filmCodec: (v: V) =>
    `The video "${v.name}" uses ${codec(v.codec)}, which ${v.platform} does not accept. Export it as MP4 ${v.wanted} (iPhone: Settings > Camera > Formats > Most Compatible), then choose it again.`,
  filmAudio: (v: V) =>
    `The sound of the video "${v.name}" is not AAC, as ${v.platform} wants it. Export it as MP4 with AAC sound, then choose it again.`,
  filmIndexLast: (v: V) =>
    `The index of the video "${v.name}" stands at the end of the file, so ${v.platform} refuses it. Export it as MP4 with Fast start (HandBrake: Web Optimized), then choose it again.`,
  filmEdited: (v: V) =>
    `The video "${v.name}" still holds parts that were cut (an edit list), so ${v.platform} refuses it. Export the cut video as a new MP4, then choose it again.`,
  filmUnread: (v: V) =>
    `The structure of the video "${v.name}" cannot be read. Export it as MP4 (H.264), then choose it again.`,
  filmNotAlone: () =>
    'A content holds one video and no picture beside it. Keep the video, and fill in a new row for the other files.',
  filesMany: (v: V) => `There are ${v.count} files, one content holds at most ${v.max}. Take some out.`,
  filesManyOn: (v: V) =>
    `There are ${v.count} pictures, the limit of ${v.platform} is ${v.max}. Take some out, or take ${v.platform} out of Platform tujuan (Platforms).`,
  hashtagsMany: (v: V) =>
    `The ${v.platform} caption has ${v.chars} hashtags, the limit is ${v.max}. Use fewer hashtags.`,
  mentionsMany: (v: V) =>
    `The ${v.platform} caption names ${v.chars} accounts with @, the limit is ${v.max}. Name fewer accounts.`,
  captionLetter: (v: V) =>
    `The ${v.platform} caption holds an invisible character that is refused. Write it again, or paste it without formatting.`,
  tiktokPrivacyMissing: () =>
    'The choice for TikTok is missing: who may watch. TikTok wants a person to choose it; choose it in this column.',
  tiktokPaidPrivate: () =>
    'A paid partnership on TikTok may not be visible to the account alone. Change who may watch, or change the promotion.',
  hintNoSound: (v: V) => `The video "${v.name}" has no sound. Make sure that it is meant so.`,
  hintAltText: () => 'The alternative text is empty. Say what the picture shows, for people who listen to it.',
  hintCaptionX: (v: V) =>
    `The caption is longer than the 280 characters of X, so X gets its beginning: "${v.text}". For another text fill in Caption X.`,
  hintHashtagsX: () => 'Some hashtags do not fit on X and are left out there. Shorten the text if you need them.',
  hintNotReel: (v: V) =>
    `The video "${v.name}" stands upright, but Facebook shows it as a plain video. For a Reel use 9:16, 3 to 90 seconds, at least 540 x 960 pixels.`,
  hintTiktokPicture: () =>
    'A person posts pictures on TikTok: the kit comes by mail after approval, then the link is recorded.',
  hintTiktokLong: (v: V) =>
    `The video "${v.name}" lasts ${duration(v.seconds)}. Not every TikTok account may post more than 3 minutes.`,
  hintNik: (v: V) => `The text holds "${v.text}", which looks like a NIK. Take it out if it is personal data.`,
  hintNip: (v: V) => `The text holds "${v.text}", which looks like a NIP. Take it out if it is not needed.`,
  hintPhone: (v: V) => `The text holds "${v.text}", which looks like a phone number. Take it out if it is private.`,
  hintEmail: (v: V) => `The text holds the mail address "${v.text}". Take it out if it is private.`,
};
