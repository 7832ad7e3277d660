// The chunk arithmetic, against the figures of TikTok's own guide.
// https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
import { cut, lastStart, planChunks, rangeFrom } from '../../../../../src/engine/upload/publishers/tiktok/chunks';

describe('cutting a film at a given size', () => {
  it.each([
    [50_000_123, 10_000_000, 5, { first: 40_000_000, last: 50_000_122 }],
    [4_194_304, 4_194_304, 1, { first: 0, last: 4_194_303 }],
    [64_000_001, 64_000_000, 1, { first: 0, last: 64_000_000 }],
    [150_000_000, 64_000_000, 2, { first: 64_000_000, last: 149_999_999 }],
    [19_999_999, 10_000_000, 1, { first: 0, last: 19_999_998 }],
    [20_000_000, 10_000_000, 2, { first: 10_000_000, last: 19_999_999 }],
  ])('%d bytes by %d make %d chunks, the last one with the rest', (bytes, size, count, last) => {
    const plan = cut(bytes, size);
    expect(plan.count).toBe(count);
    expect(plan.chunkBytes).toBe(count === 1 ? bytes : size);
    expect(rangeFrom(plan, lastStart(plan))).toEqual(last);
  });
});

describe('our own plan', () => {
  const sizes = [1, 200_000, 5_242_880, 8_000_001, 10_499_999, 10_500_000, 16_000_001, 62_914_560, 512_000_003, 4e9];

  it.each(sizes)('cuts %d bytes within the bounds of both kinds of MB, and TikTok derives the same count', (bytes) => {
    const plan = planChunks(bytes);
    expect(plan.count).toBe(Math.max(1, Math.floor(bytes / plan.chunkBytes)));
    expect(plan.count).toBeLessThanOrEqual(1000);
    if (plan.count === 1) {
      expect(plan.chunkBytes).toBe(bytes);
      expect(bytes).toBeLessThan(10_500_000);
    } else {
      expect(plan.chunkBytes).toBeGreaterThanOrEqual(5_242_880);
      expect(plan.chunkBytes).toBeLessThanOrEqual(8_000_000);
      expect(bytes - lastStart(plan)).toBeLessThan(plan.chunkBytes + plan.count);
    }
  });

  it.each(sizes)('sends every one of %d bytes once, in order', (bytes) => {
    const plan = planChunks(bytes);
    let sent = 0;
    let chunks = 0;
    while (sent < bytes) {
      const { first, last } = rangeFrom(plan, sent);
      expect(first).toBe(sent);
      sent = last + 1;
      chunks += 1;
    }
    expect([sent, chunks]).toEqual([bytes, plan.count]);
  });

  it('goes on in the middle of a chunk up to where that chunk ends', () => {
    const plan = cut(50_000_123, 10_000_000);
    expect(rangeFrom(plan, 10_000_005)).toEqual({ first: 10_000_005, last: 19_999_999 });
  });
});
