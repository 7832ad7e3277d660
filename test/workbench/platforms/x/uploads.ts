// The five upload calls and the one for alt text.
// documented: https://docs.x.com/x-api/media/introduction and version 2.167 of https://docs.x.com/openapi.json
import { createHash } from 'node:crypto';
import { jsonBody, multipartBody } from './asked';
import type { Call, Result } from './call';
import { fail, invalid, NotSimulated } from './errors';
import { kindOf } from './judge';
import { beginUpload, complete, mediaAnswer, ownMedia, poll, processingOf, refuseSize, settleMedia } from './media';
import { allowOnly, allowQuery, flag, id, listOf, need, object, oneOf, read, text, whole } from './schema';

const categories = [
  'tweet_image',
  'tweet_gif',
  'tweet_video',
  'amplify_video',
  'dm_image',
  'dm_gif',
  'dm_video',
  'subtitles',
] as const;

const mediaTypes = [
  'video/mp4',
  'video/webm',
  'video/mp2t',
  'video/quicktime',
  'text/srt',
  'text/vtt',
  'image/jpeg',
  'image/gif',
  'image/bmp',
  'image/png',
  'image/webp',
  'image/pjpeg',
  'image/tiff',
  'model/gltf-binary',
  'model/vnd.usdz+zip',
] as const;

const simulatedCategory = (category: string): void => {
  if (!kindOf(category)) throw new NotSimulated(`media_category ${category}`);
};

export function initialize(call: Call): Result {
  const { store, caller, asked } = call;
  const body = jsonBody(asked);
  allowOnly(body, '$', ['media_type', 'total_bytes', 'media_category', 'shared', 'additional_owners']);
  const declaredType = need(body, '$', 'media_type', oneOf(mediaTypes));
  const totalBytes = need(body, '$', 'total_bytes', whole(0, 17_179_869_184));
  const category = need(body, '$', 'media_category', oneOf(categories));
  read(body, '$', 'shared', flag);
  const owners = read(body, '$', 'additional_owners', listOf(id, 0, 100)) ?? [];
  simulatedCategory(category);
  refuseSize(store, caller, category, totalBytes);
  const media = beginUpload(store, caller, { category, declaredType, totalBytes, owners });
  call.changed.push(media.id);
  return { data: mediaAnswer(store, media) };
}

interface Part {
  index: number;
  bytes: Uint8Array;
}

/** documented: 0 to 999, a number or its text. */
function segmentIndex(value: unknown): number {
  const index = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? Number(value) : -1;
  if (!Number.isInteger(index) || index < 0 || index > 999) throw fail('segmentIndex');
  return index;
}

function base64(value: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw invalid('$.media: is not base64');
  return Buffer.from(value, 'base64');
}

function takePart({ asked }: Call): Part {
  const form = multipartBody(asked);
  if (form) {
    const names = [...form.fields.map(([name]) => name), ...form.files.map((file) => file.name)];
    const stray = names.find((name) => name !== 'media' && name !== 'segment_index');
    if (stray !== undefined) throw invalid(`$.${stray}: is not defined in the schema`, { [stray]: [] });
    const [file] = form.files.filter((one) => one.name === 'media');
    if (!file) throw invalid('$.media: is missing but it is required');
    return { index: segmentIndex(new Map(form.fields).get('segment_index')), bytes: file.bytes };
  }
  const body = jsonBody(asked);
  allowOnly(body, '$', ['media', 'segment_index']);
  return { index: segmentIndex(body.segment_index), bytes: base64(need(body, '$', 'media', text)) };
}

/** assumed: the same index again replaces what was there, as clients that repeat after silence rely on. */
export function append(call: Call, mediaId: string): Result {
  const { store, caller, asked } = call;
  if (asked.bytes.length > store.data.settings.chunkCapBytes) throw fail('chunkTooLarge');
  const media = ownMedia(store, caller, mediaId);
  const part = takePart(call);
  if (media.finalizedAt !== null) throw invalid('This media upload is already finalized.', { media_id: [mediaId] });
  if (part.bytes.length === 0) throw invalid('$.media: may not be empty');
  const sha256 = store.blobs.put(part.bytes);
  media.segments[String(part.index)] = { sha256, bytes: part.bytes.length };
  call.media = { segment: part.index, bytes: part.bytes.length, sha256 };
  if (store.data.settings.appendAnswer === 204) return { status: 204 };
  return { data: { expires_at: Math.floor(media.expiresAt / 1000) } };
}

export function finalize(call: Call, mediaId: string): Result {
  const { store, caller } = call;
  const media = ownMedia(store, caller, mediaId);
  if (media.finalizedAt === null) complete(store, media);
  else if (store.data.settings.finalizeAgain === 'refused')
    throw invalid('This media upload is already finalized.', { media_id: [mediaId] });
  call.changed.push(mediaId);
  return { data: mediaAnswer(store, media) };
}

export function status(call: Call): Result {
  const { store, caller, asked } = call;
  allowQuery(asked, ['media_id', 'command']);
  const command = asked.query.get('command') ?? 'STATUS';
  if (command !== 'STATUS')
    throw invalid(`The \`command\` query parameter value [${command}] is not one of [STATUS]`, { command: [command] });
  const mediaId = asked.query.get('media_id');
  if (mediaId === undefined) throw invalid('The `media_id` query parameter can not be empty', { media_id: [] });
  const media = ownMedia(store, caller, mediaId);
  poll(store, media);
  return { data: mediaAnswer(store, media) };
}

/** Version 2.167: nothing but media, media_category and additional_owners; before, media_type and shared too. */
const oneShotNames = ['media', 'media_category', 'additional_owners'];
const oneShotCategories = ['tweet_image', 'tweet_gif', 'tweet_video', 'dm_image', 'dm_gif', 'dm_video', 'subtitles'];

function takeOneShot({ asked }: Call): { bytes: Uint8Array; category: string } {
  const form = multipartBody(asked);
  const fields = form ? Object.fromEntries(form.fields) : jsonBody(asked);
  // The protocol of before April 2025. documented as replaced: https://docs.x.com/changelog
  if ('command' in fields) throw invalid('$.command: is not defined in the schema', { command: [] });
  allowOnly(fields, '$', oneShotNames);
  const stray = form?.files.find((file) => file.name !== 'media');
  if (stray) throw invalid(`$.${stray.name}: is not defined in the schema`, { [stray.name]: [] });
  const category = need(fields, '$', 'media_category', oneOf(oneShotCategories));
  const bytes = form ? form.files[0]?.bytes : base64(need(fields, '$', 'media', text));
  if (bytes === undefined) throw invalid('$.media: is missing but it is required');
  return { bytes, category };
}

/** documented: films go by the chunked calls; the specification alone would let them in here. */
export function oneShot(call: Call): Result {
  const { store, caller } = call;
  const { bytes, category } = takeOneShot(call);
  if (kindOf(category) !== 'photo') throw new NotSimulated(`one-shot upload of ${category}`);
  refuseSize(store, caller, category, bytes.length);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  call.media = { segment: null, bytes: bytes.length, sha256 };
  const media = beginUpload(store, caller, { category, declaredType: null, totalBytes: bytes.length, owners: [] });
  try {
    settleMedia(store, media, bytes, store.blobs.put(bytes));
  } catch (error) {
    delete store.data.media[media.id];
    throw error;
  }
  call.changed.push(media.id);
  return { data: mediaAnswer(store, media) };
}

const metadataElsewhere = [
  'allow_download_status',
  'audience_policy',
  'content_expiration',
  'domain_restrictions',
  'found_media_origin',
  'geo_restrictions',
  'management_info',
  'preview_image',
  'sensitive_media_warning',
  'shared_info',
  'sticker_info',
  'upload_source',
];

/** documented: https://docs.x.com/x-api/media/metadata-create */
export function setMetadata(call: Call): Result {
  const { store, caller, asked } = call;
  const body = jsonBody(asked);
  allowOnly(body, '$', ['id', 'metadata']);
  const media = ownMedia(store, caller, need(body, '$', 'id', id));
  const metadata = read(body, '$', 'metadata', object) ?? {};
  allowOnly(metadata, '$.metadata', ['alt_text'], metadataElsewhere);
  const alt = read(metadata, '$.metadata', 'alt_text', object);
  if (alt) {
    allowOnly(alt, '$.metadata.alt_text', ['text']);
    const words = need(alt, '$.metadata.alt_text', 'text', text);
    if ([...words].length > 1000) throw invalid('$.metadata.alt_text.text: may only be 1000 characters long');
    describe(call, media.id, words);
  }
  return { data: { id: media.id, associated_metadata: alt ? { alt_text: alt } : {} } };
}

/** documented: after the media is ready and before the post. */
function describe({ store, caller, changed }: Call, mediaId: string, words: string): void {
  const media = ownMedia(store, caller, mediaId);
  const state = processingOf(store, media);
  if (!media.verdict || state === 'pending' || state === 'in_progress' || state === 'failed')
    throw invalid('The media is not ready.', { id: [mediaId] });
  if (media.verdict.kind === 'video' && store.data.settings.filmAltText === 'refused')
    throw invalid('alt_text is supported for images and GIFs only.', { id: [mediaId] });
  if (media.verdict.kind !== 'video') media.altText = words;
  changed.push(mediaId);
}
