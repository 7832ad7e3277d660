// Instagram on its bad days: what it refuses, what it says that is not so, and what it will not show.
import { newBench, type Stored } from '../../../../contract/bench';
import { openMeta, picture, upright } from '../../../../contract/meta';
import { publish } from '../../../../contract/runner';
import type { FaultPlan, Settings } from '../../../../workbench/platforms/facebook/facebook';

interface Day {
  readonly media?: Stored;
  readonly settings?: Partial<Settings>;
  readonly faults?: readonly FaultPlan[];
}

/** One target from its first phase to its end, on such a day. */
function play({ media = picture, settings = {}, faults = [] }: Day) {
  const bench = newBench();
  const stand = openMeta(bench, 'instagram', media, settings);
  for (const fault of faults) stand.meta.faults.plan(fault);
  const told = publish(bench, stand.publisher, stand.sites, stand.order);
  const calls = (path: RegExp) => told.urls.filter((url) => path.test(new URL(url).pathname)).length;
  return { ...stand, bench, told, end: told.end, calls };
}

const publishing = { method: 'POST', path: '/media_publish$' };
const refusing = (name: string, more: Partial<FaultPlan> = {}): FaultPlan => ({
  match: publishing,
  strike: { kind: 'error', name },
  ...more,
});
const problem = (code: string, detail?: string) => ({
  problem: { code, values: expect.objectContaining(detail === undefined ? {} : { code: detail }) },
});

describe('a post that Instagram calls spam', () => {
  it('is found when it went live all the same, and nothing is published again', () => {
    const { end, posts, calls } = play({
      faults: [refusing('igSpam', { strike: { kind: 'error', name: 'igSpam', committed: true } })],
    });
    expect(end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
    expect(calls(/media_publish$/)).toBe(1);
  });

  it('is given up after two looks, without asking Instagram again', () => {
    const { end, posts, calls } = play({ faults: [refusing('igSpam')] });
    expect(end).toMatchObject({ kind: 'failed', ...problem('postingBlocked', '4/2207051') });
    expect(posts()).toEqual([]);
    expect(calls(/media_publish$/)).toBe(1);
  });
});

describe('a container', () => {
  it('that is not ready yet is waited for', () => {
    const { end, posts, calls } = play({ faults: [refusing('igNotReady')] });
    expect(end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
    expect(calls(/media_publish$/)).toBe(2);
  });

  it('that Instagram cannot find for a moment is asked for again', () => {
    const { end, posts } = play({ faults: [refusing('igUnknownContainer')] });
    expect(end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
  });

  it('that Instagram has forgotten is replaced', () => {
    const { end, posts, calls } = play({ faults: [refusing('igUnknownContainer', { times: 2 })] });
    expect(end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
    expect(calls(/\d\/media$/)).toBe(2);
  });

  it.each([
    ['picture', picture],
    ['film', upright],
  ])('of a %s that breaks twice is replaced twice', (_, media) => {
    const strike = { kind: 'processing', error: 'igUploadFailed' } as const;
    const { end, posts } = play({
      media,
      faults: [{ match: { method: 'POST', path: '[0-9]/media$' }, times: 2, strike }],
    });
    expect(end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
  });

  it('that always breaks ends in a failure that names Instagram’s subcode', () => {
    const strike = { kind: 'processing', error: 'igUploadFailed' } as const;
    const faults = [{ match: { method: 'POST', path: '[0-9]/media$' }, times: 'always', strike } as const];
    const { end, calls } = play({ media: upright, faults });
    expect(end).toMatchObject({ kind: 'failed', ...problem('filmProcessing', '2207053') });
    expect(calls(/\d\/media$/)).toBe(3);
  });

  it('whose film is to blame is not replaced', () => {
    const strike = { kind: 'processing', error: 'igVideoFormat' } as const;
    const { end, calls } = play({
      media: upright,
      faults: [{ match: { method: 'POST', path: '[0-9]/media$' }, strike }],
    });
    expect(end).toMatchObject({ kind: 'failed', ...problem('filmRefused', '2207026') });
    expect(calls(/\d\/media$/)).toBe(1);
  });

  it('that cannot be read by the Page token, as in May 2026, is published once all the same', () => {
    const faults: FaultPlan[] = [
      {
        match: { method: 'GET', path: '^/1[78][0-9]+$', token: 'page' },
        times: 'always',
        strike: { kind: 'error', name: 'readFailed' },
      },
    ];
    // The simulated container digests at each look; one that cannot be looked at has to be ready at once.
    const settings = { picturePolls: 0 };
    const { end, posts } = play({ faults, settings });
    expect(end).toMatchObject({ kind: 'published', post: { link: posts()[0]?.link } });
    const lost = play({
      settings,
      faults: [...faults, { match: publishing, strike: { kind: 'lost_answer', answer: 'timeout', committed: true } }],
    });
    expect(lost.end).toMatchObject({ kind: 'published', post: { postId: lost.posts()[0]?.id } });
    expect(lost.posts()).toHaveLength(1);
  });

  it.each(['not_ready', 'not_found', 'invalid', 'posts_again'] as const)(
    'that was published though its answer was lost is not published again, whatever that would do: %s',
    (secondPublish) => {
      const faults: FaultPlan[] = [
        { match: publishing, strike: { kind: 'lost_answer', answer: 'html_502', committed: true } },
      ];
      const { end, posts, calls } = play({ settings: { secondPublish, containerLagSeconds: 90 }, faults });
      expect(end.kind).toBe('published');
      expect(posts()).toHaveLength(1);
      expect(calls(/media_publish$/)).toBe(1);
    },
  );
});

describe('the daily quota', () => {
  it('is waited for, and then the same container is published', () => {
    const { end, posts, calls } = play({ faults: [refusing('igQuota')] });
    expect(end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
    expect(calls(/\d\/media$/)).toBe(1);
  });

  it('that never frees is said in the end', () => {
    const { end } = play({ faults: [refusing('igQuota', { times: 'always' })] });
    expect(end).toMatchObject({ kind: 'failed', ...problem('dailyQuota', '9/2207042') });
  });
});

describe('an earlier post with the same words', () => {
  it('is never taken for this one', () => {
    const bench = newBench();
    const stand = openMeta(bench, 'instagram', picture);
    const run = () => publish(bench, stand.publisher, stand.sites, stand.order).end;
    const first = run();
    bench.clock.now += 3_600_000;
    stand.meta.faults.plan({ match: publishing, strike: { kind: 'lost_answer', answer: 'timeout', committed: true } });
    const second = run();
    expect([first.kind, second.kind]).toEqual(['published', 'published']);
    expect(second).not.toEqual(first);
    expect(stand.posts()).toHaveLength(2);
  });
});

describe('a staged picture', () => {
  it('is never seen on the Page, and is removed when the post is out', () => {
    const { meta, pageId, end } = play({});
    expect(end.kind).toBe('published');
    expect(meta.admin.posts(pageId)).toEqual([]);
    expect(meta.admin.photos(pageId)).toEqual([]);
  });

  it('that cannot be removed does not trouble the post', () => {
    const strike = { kind: 'lost_answer', answer: 'timeout', committed: false } as const;
    const { end, posts } = play({ faults: [{ match: { method: 'DELETE' }, strike }] });
    expect(end).toMatchObject({ kind: 'published', post: { link: posts()[0]?.link } });
  });

  it('whose address Instagram could not fetch is staged anew', () => {
    const fault = {
      match: { method: 'POST', path: '[0-9]/media$' },
      strike: { kind: 'error', name: 'igFetchFailed' },
    } as const;
    expect(play({ faults: [fault] }).end.kind).toBe('published');
    const { end } = play({ faults: [{ ...fault, times: 'always' }] });
    expect(end).toMatchObject({ kind: 'failed', ...problem('pictureNotFetched', '9004/2207052') });
  });

  it('of a shape Instagram refuses says how to crop it', () => {
    const fault = {
      match: { method: 'POST', path: '[0-9]/media$' },
      strike: { kind: 'error', name: 'igRatio' },
    } as const;
    expect(play({ faults: [fault] }).end).toMatchObject({
      kind: 'failed',
      ...problem('pictureRatioRefused', '36003/2207009'),
    });
  });
});

describe('a film in parts', () => {
  it.each([
    ['continuation_refused', 'OffsetInvalidError'],
    ['partial_refused', 'PartialRequestError'],
  ] as const)('that Instagram does not take so (%s) ends in words for the owner', (instagramPieces, code) => {
    const { end, posts } = play({ media: upright, settings: { instagramPieces } });
    expect(end).toMatchObject({ kind: 'failed', ...problem('instagramChunkRefused', code) });
    expect(posts()).toEqual([]);
  });

  it('goes on where a broken chunk ended', () => {
    const strike = { kind: 'cut_short', bytes: 10_000, answer: 'timeout' } as const;
    const { end, posts, order } = play({
      media: upright,
      faults: [{ match: { path: 'ig-api-upload' }, nth: 2, strike }],
    });
    expect(end.kind).toBe('published');
    expect(posts()).toMatchObject([{ sha256: order.media[0]?.file.sha256 }]);
  });
});

describe('a token', () => {
  it('that dies under way asks for a new connection', () => {
    const { end, posts } = play({
      faults: [{ match: { path: '[0-9]/media$' }, strike: { kind: 'token_ended', subcode: 460 } }],
    });
    expect(end).toMatchObject({ kind: 'failed', ...problem('reconnect', '190/460') });
    expect(posts()).toEqual([]);
  });
});
