// A medium as the API shows it among the expansions of a post.
// documented: https://docs.x.com/x-api/fundamentals/data-dictionary#media
import type { Json } from '../../google/contract';
import { filmAddress, pictureAddress } from './files';
import type { Store } from './store';
import type { Media } from './types';

const simulated: Record<string, (store: Store, media: Media) => { [key: string]: Json } | undefined> = {
  alt_text: (_, media) => (media.altText === null ? undefined : { alt_text: media.altText }),
  duration_ms: (_, media) =>
    media.verdict?.seconds == null ? undefined : { duration_ms: Math.round(media.verdict.seconds * 1000) },
  height: (_, media) => ({ height: media.verdict?.height ?? 0 }),
  width: (_, media) => ({ width: media.verdict?.width ?? 0 }),
  url: (_, media) => (media.verdict?.kind === 'photo' ? { url: pictureAddress(media) } : undefined),
  public_metrics: (_, media) => (media.verdict?.kind === 'photo' ? undefined : { public_metrics: { view_count: 0 } }),
  variants: (_, media) =>
    media.verdict?.kind === 'photo'
      ? undefined
      : {
          variants: [
            { content_type: media.verdict?.contentType ?? '', bit_rate: bitRate(media), url: filmAddress(media) },
          ],
        },
};

const bitRate = ({ totalBytes, verdict }: Media): number =>
  verdict?.seconds == null || verdict.seconds === 0 ? 0 : Math.round((totalBytes * 8) / verdict.seconds);

/** No still is cut out of a film here, so preview_image_url is known and absent. */
const absent = ['non_public_metrics', 'organic_metrics', 'preview_image_url', 'promoted_metrics'];

export const mediaFields = ['media_key', 'type', ...Object.keys(simulated), ...absent];

export function mediaObject(store: Store, media: Media, fields: ReadonlySet<string>): Json {
  const shown: { [key: string]: Json } = { media_key: media.key, type: media.verdict?.kind ?? 'photo' };
  for (const field of fields) Object.assign(shown, simulated[field]?.(store, media));
  return shown;
}
