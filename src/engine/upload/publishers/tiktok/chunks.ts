// How TikTok wants a film cut: the count is rounded down, so the last chunk carries the rest.
// https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide (documented)

export interface Plan {
  readonly totalBytes: number;
  readonly chunkBytes: number;
  readonly count: number;
}

export interface Range {
  readonly first: number;
  /** Included. */
  readonly last: number;
}

/** 5 MB at least; the page does not say which MB, so we stay above both. Less than twice that goes whole. */
const least = 5_250_000;
/** TikTok would take 64 MB; this much passes well within one fetch. */
const most = 8_000_000;

/** The plan that TikTok derives from these two numbers. One chunk is the whole film and says so. */
export function cut(totalBytes: number, chunkBytes: number): Plan {
  const count = Math.max(1, Math.floor(totalBytes / chunkBytes));
  return { totalBytes, chunkBytes: count === 1 ? totalBytes : chunkBytes, count };
}

/** Equal chunks, so that the last one is larger by a few bytes only. */
export function planChunks(totalBytes: number): Plan {
  const wanted = Math.min(Math.ceil(totalBytes / most), Math.floor(totalBytes / least));
  return cut(totalBytes, wanted < 2 ? totalBytes : Math.floor(totalBytes / wanted));
}

/** Where the last chunk begins: once it is sent, TikTok posts. */
export const lastStart = ({ chunkBytes, count }: Plan): number => (count - 1) * chunkBytes;

/** The chunk that begins where TikTok stands. */
export function rangeFrom(plan: Plan, sent: number): Range {
  if (sent >= lastStart(plan)) return { first: sent, last: plan.totalBytes - 1 };
  return { first: sent, last: (Math.floor(sent / plan.chunkBytes) + 1) * plan.chunkBytes - 1 };
}
