// How a film is to be cut for FILE_UPLOAD.
// documented: https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
import type { Members } from './call';
import { invalid } from './errors';
import type { ChunkPlan, Settings } from './types';

const mebi = 1_048_576;
const mega = 1_000_000;

/** Bytes of so many "MB": the least that is allowed, or the most. */
const bound = (settings: Settings, count: number, side: 'least' | 'most'): number => {
  if (settings.megabyte === 'decimal') return count * mega;
  if (settings.megabyte === 'binary') return count * mebi;
  return count * (side === 'least' ? mebi : mega);
};

/**
 * total_chunk_count is the floor of video_size / chunk_size, the remainder goes with the last chunk; 5 to 64 MB a chunk, 1 to 1000 chunks,
 * below 5 MB in one piece, above 64 MB never in one piece. assumed: one piece of less than 64 MB may name a smaller chunk_size, as the floor allows.
 */
export function readPlan(source: Members, settings: Settings): ChunkPlan {
  const videoBytes = source.need(source.whole('video_size'), 'video_size');
  const chunkBytes = source.need(source.whole('chunk_size'), 'chunk_size');
  const chunks = source.need(source.whole('total_chunk_count'), 'total_chunk_count');
  const least = bound(settings, 5, 'least');
  const most = bound(settings, 64, 'most');
  if (videoBytes < 1) throw invalid('The video_size is invalid');
  if (videoBytes > bound(settings, 4, 'most') * 1024) throw invalid('The video_size is too large');
  if (chunkBytes < 1 || chunkBytes > most) throw invalid('The chunk size is invalid');
  if (chunkBytes < least && chunkBytes !== videoBytes) throw invalid('The chunk size is invalid');
  if (chunks < 1 || chunks > 1000 || chunks !== Math.floor(videoBytes / chunkBytes))
    throw invalid('The total chunk count is invalid');
  if (chunks === 1 && videoBytes > most) throw invalid('The total chunk count is invalid');
  return { videoBytes, chunkBytes, chunks };
}
