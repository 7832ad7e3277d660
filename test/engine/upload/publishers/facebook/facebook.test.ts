// Facebook on its bad days: what it refuses, hides or spells differently; and what a film becomes.

import { facebookFilmForm } from '../../../../../src/domain/material/film-form';
import { facebook } from '../../../../../src/engine/upload/publishers/facebook/facebook';
import { newBench, type Stored } from '../../../../contract/bench';
import { openMeta, picture, upright, wide } from '../../../../contract/meta';
import { publish } from '../../../../contract/runner';
import type { FaultPlan, Settings } from '../../../../workbench/platforms/facebook/facebook';

interface Day {
  readonly media?: Stored;
  readonly settings?: Partial<Settings>;
  readonly faults?: readonly FaultPlan[];
}

function play({ media = picture, settings = {}, faults = [] }: Day) {
  const bench = newBench();
  const stand = openMeta(bench, 'facebook', media, settings);
  for (const fault of faults) stand.meta.faults.plan(fault);
  const told = publish(bench, stand.publisher, stand.sites, stand.order);
  return { ...stand, told, end: told.end };
}

const lost = (path: string): FaultPlan => ({
  match: { method: 'POST', path },
  strike: { kind: 'lost_answer', answer: 'code_2', committed: true },
});
const problem = (code: string, detail?: string) => ({
  problem: { code, values: expect.objectContaining(detail === undefined ? {} : { code: detail }) },
});

describe('a film', () => {
  const film = upright.file.film;
  if (!film) throw new Error('no film');
  it.each([
    ['1080x1920, 30 s', 1080, 1920, 30, 30, true],
    ['608x1080, as encoders round', 608, 1080, 30, 30, true],
    ['540x960, the smallest', 540, 960, 3, 24, true],
    ['360x640', 360, 640, 30, 30, false],
    ['1920x1080', 1920, 1080, 30, 30, false],
    ['1080x1350', 1080, 1350, 30, 30, false],
    ['two seconds', 1080, 1920, 2.9, 30, false],
    ['91 seconds', 1080, 1920, 91, 30, false],
    ['23.976 frames, which are meant as 24', 1080, 1920, 30, 23.976, true],
    ['20 frames', 1080, 1920, 30, 20, false],
    ['120 frames', 1080, 1920, 30, 120, false],
  ])('of %s is a Reel, or a video of the Page', (_, width, height, seconds, fps, expected) => {
    const file = { ...upright.file, width, height, film: { ...film, seconds, fps } };
    expect(facebookFilmForm(file) === 'reel').toBe(expected);
    const { account } = openMeta(newBench(), 'facebook', upright).order;
    expect(facebook.first({ account, form: 'video', files: [file], cover: null })).toMatchObject({
      phase: expected ? 'start_reel' : 'start_video',
    });
  });

  it.each([upright, wide])('is published whichever way Facebook spells its state', (media) => {
    for (const statusWords of ['specification', 'guide'] as const) {
      const { end, posts } = play({ media, settings: { statusWords } });
      expect(end).toMatchObject({ kind: 'published', post: { link: posts()[0]?.link } });
    }
  });

  it.each([upright, wide])('is linked by a whole address', (media) => {
    for (const videoLinks of ['relative', 'absolute'] as const) {
      const { end } = play({ media, settings: { videoLinks } });
      expect(end).toMatchObject({ post: { link: expect.stringMatching(/^https:\/\/www\.facebook\.com\/./) } });
    }
  });

  it.each([upright, wide])(
    'is finished once though the answer was lost, whatever a second finish would do',
    (media) => {
      for (const repeatedFinish of ['acknowledged', 'refused', 'posts_again'] as const) {
        const path = media === upright ? '/video_reels$' : '/videos$';
        const calls = play({ media }).told.urls.filter((url) => new RegExp(path).test(new URL(url).pathname)).length;
        const { end, posts } = play({ media, settings: { repeatedFinish }, faults: [{ ...lost(path), nth: calls }] });
        expect(end.kind).toBe('published');
        expect(posts()).toHaveLength(1);
      }
    },
  );

  it.each([upright, wide])('that cannot be processed is said to be so, and nothing is public', (media) => {
    const strike = { kind: 'processing', error: 'videoResolution' } as const;
    const path = media === upright ? '/video_reels$' : '/videos$';
    const { end, posts } = play({ media, faults: [{ match: { method: 'POST', path }, strike }] });
    expect(end).toMatchObject({ kind: 'failed', ...problem('filmRefused', '1363127') });
    expect(posts()).toEqual([]);
  });

  it('whose processing takes an hour is waited for', () => {
    const strike = { kind: 'processing', polls: 40 } as const;
    const { end } = play({ media: upright, faults: [{ match: { method: 'POST', path: '/video_reels$' }, strike }] });
    expect(end.kind).toBe('published');
  });

  it.each([
    ['continuation_refused', 'OffsetInvalidError'],
    ['partial_refused', 'PartialRequestError'],
  ] as const)('that may not come in parts (%s) ends in words for the owner', (reelPieces, code) => {
    const { end, posts } = play({ media: upright, settings: { reelPieces } });
    expect(end).toMatchObject({ kind: 'failed', ...problem('facebookChunkRefused', code) });
    expect(posts()).toEqual([]);
  });

  it.each([
    ['a Reel', upright, 'video-upload'],
    ['a video', wide, '/videos$'],
  ])('goes on where a broken chunk ended: %s', (_, media, path) => {
    const strike = { kind: 'cut_short', bytes: 10_000, answer: 'timeout' } as const;
    const { end, posts } = play({ media, faults: [{ match: { path }, nth: 2, strike }] });
    expect(end.kind).toBe('published');
    expect(posts()).toMatchObject([{ sha256: media.file.sha256 }]);
  });

  it('is sent in the pieces Facebook asks for, and in smaller ones where it asks for too much', () => {
    for (const videoPieceBytes of [10_000, 10_000_000]) {
      const { end, posts } = play({ media: wide, settings: { videoPieceBytes } });
      expect(end.kind).toBe('published');
      expect(posts()).toMatchObject([{ sha256: wide.file.sha256 }]);
    }
  });

  it('is sent to no host but Facebook’s own', () => {
    const stand = openMeta(newBench(), 'facebook', upright);
    const graph = stand.sites['graph.facebook.com'];
    const asked: string[] = [];
    const sites = {
      ...stand.sites,
      'graph.facebook.com': (request: Parameters<typeof graph>[0]) => {
        const answer = graph(request);
        const text = Buffer.from(answer.body)
          .toString()
          .replace('rupload.facebook.com', 'rupload.facebook.com.contoh.id');
        return { ...answer, body: Buffer.from(text) };
      },
      'rupload.facebook.com.contoh.id': (request: Parameters<typeof graph>[0]) => {
        asked.push(request.url);
        return { status: 200, headers: {}, body: Buffer.from('{"success":true}') };
      },
    };
    const { end } = publish(newBench(), stand.publisher, sites, stand.order);
    expect(end).toMatchObject({ kind: 'failed', ...problem('uploadAddressForeign') });
    expect(asked).toEqual([]);
  });
});

describe('a picture', () => {
  it.each<Partial<Settings>>([{ pageStoryId: 'hidden' }, { readLagSeconds: 150 }, { identicalPost: 'always' }])(
    'is posted once though the answer was lost, with %j',
    (settings) => {
      const { end, posts } = play({ settings, faults: [lost('/feed$')] });
      expect(end.kind).toBe('published');
      expect(posts()).toHaveLength(1);
    },
  );

  it('that Facebook cannot read says what to do', () => {
    const { end } = play({
      faults: [{ match: { path: '/photos$' }, strike: { kind: 'error', name: 'cannotReadFiles' } }],
    });
    expect(end).toMatchObject({ kind: 'failed', ...problem('pictureRefused', '100/1366046') });
  });

  it('is on record without its address when the post cannot be read for hours', () => {
    const weather = { kind: 'lost_answer', answer: 'html_502', committed: false } as const;
    const unread: FaultPlan = { match: { method: 'GET', path: '^/[0-9]+_[0-9]+$' }, times: 'always', strike: weather };
    const { end, posts } = play({ faults: [lost('/feed$'), unread] });
    expect(end).toEqual({ kind: 'published', post: { postId: posts()[0]?.id, link: '' } });
  });

  it('waits as long as Facebook says when there are too many calls', () => {
    const bench = newBench();
    const stand = openMeta(bench, 'facebook', picture);
    const startedAt = bench.now();
    stand.meta.faults.plan({ match: { path: '/feed$' }, strike: { kind: 'throttle', code: 80001, minutes: 42 } });
    expect(publish(bench, stand.publisher, stand.sites, stand.order)).toMatchObject({ end: { kind: 'published' } });
    expect(bench.now() - startedAt).toBeGreaterThanOrEqual(42 * 60_000);
    expect(bench.now() - startedAt).toBeLessThan(60 * 60_000);
  });
});
