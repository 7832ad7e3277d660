// A picture and a film on the simulated X: once, or explained; and what each refusal comes to.

import type { Stored } from '../../../../contract/bench';
import type { Loss, Trouble } from '../../../../contract/runner';
import { fetchFrom } from '../../../../contract/wire';
import { makeFilm } from '../../../../workbench/office/film-maker';
import { atX, film, picture, type Wish } from './at-x';

afterEach(() => jest.restoreAllMocks());

const kinds = ['picture', 'film'] as const;
/** The film of 201 kB in three segments. */
const wishFor = (kind: (typeof kinds)[number]): Wish =>
  kind === 'film' ? { media: film(), segmentBytes: 70_000 } : { media: picture() };

describe('an undisturbed day', () => {
  it.each(kinds)('posts one %s, byte for byte, with its text', (kind) => {
    const { publish, posts, media, order } = atX(wishFor(kind));
    const told = publish();
    const [post, ...more] = posts();
    expect(more).toEqual([]);
    expect(told.end).toEqual({
      kind: 'published',
      post: { postId: post?.id, link: `https://x.com/Dinas_Contoh/status/${post?.id}` },
    });
    expect(post).toMatchObject({ text: order.caption, media: [{ sha256: media.file.sha256 }] });
    expect(post?.media[0]?.altText ?? null).toBe(kind === 'picture' ? order.altTexts[0] : null);
  });

  it('tells how much of a film has arrived', () => {
    const told = atX(wishFor('film')).publish();
    expect(told.progress.map((one) => one.sentBytes)).toEqual([0, 70_000, 140_000]);
  });

  it('sends no alt text that nobody wrote, and no text that nobody wrote', () => {
    const { publish, posts, x } = atX({ altTexts: [], caption: '' });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toMatchObject([{ text: '' }]);
    expect(x.admin.traffic().filter((entry) => entry.path.endsWith('/metadata'))).toEqual([]);
  });

  it('works with a bearer token, and in either vocabulary', () => {
    for (const vocabulary of ['old', 'new', 'both'] as const) {
      const { publish, posts } = atX({
        bearer: true,
        settings: { vocabulary },
        trouble: { lose: { call: 4, how: 'silence_after' } },
      });
      expect(publish().end.kind).toBe('published');
      expect(posts()).toHaveLength(1);
    }
  });

  it('takes an empty 204 for a segment', () => {
    const { publish, posts } = atX({ ...wishFor('film'), settings: { appendAnswer: 204 } });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
  });

  it('writes no key into a cell', () => {
    const { publish, secret } = atX(wishFor('film'));
    const { cells, urls } = publish();
    for (const word of secret.split(/\s+/)) expect(`${cells}${urls.join()}`).not.toContain(word);
  });
});

describe('never twice, never lost', () => {
  const losses: Loss[] = ['silence_before', 'silence_after', 'page_502_before', 'page_502_after'];

  function outcome(wish: Wish, trouble: Trouble) {
    const { publish, posts } = atX(wish);
    return { end: publish(trouble).end.kind, posts: posts().length };
  }

  describe.each(kinds)('a %s', (kind) => {
    const calls = atX(wishFor(kind)).publish().calls;
    const each = Array.from({ length: calls }, (_, i) => i + 1);

    it.each(losses)('whichever answer is lost: %s', (how) => {
      for (const call of each) {
        const { end, posts } = outcome(wishFor(kind), { lose: { call, how } });
        // A call that never left cannot be told from one whose post nobody sees: there only a person may go on.
        const isLostPost = call === calls && how.endsWith('_before');
        expect([call, end, posts]).toEqual(isLostPost ? [call, 'unsure', 0] : [call, 'published', 1]);
      }
    });

    it('wherever an execution dies', () => {
      for (const call of each)
        expect([call, outcome(wishFor(kind), { dieAtCall: call })]).toEqual([call, { end: 'published', posts: 1 }]);
      expect(outcome(wishFor(kind), { oneStepRuns: true })).toEqual({ end: 'published', posts: 1 });
    });

    it('when the timeline lags behind a lost answer', () => {
      const lost: Trouble = { lose: { call: calls, how: 'silence_after' } };
      const lag = (timelineLagSeconds: number) => ({ ...wishFor(kind), settings: { timelineLagSeconds } });
      expect(outcome(lag(150), lost)).toEqual({ end: 'published', posts: 1 });
      expect(outcome(lag(86_400), lost)).toEqual({ end: 'unsure', posts: 1 });
    });
  });

  it('when finishing a film was taken, its answer lost, and a second time refused', () => {
    const { publish, posts, x } = atX({ ...wishFor('film'), settings: { finalizeAgain: 'refused' } });
    x.faults.plan({
      match: { path: '/finalize$' },
      strike: { kind: 'lost_answer', answer: 'timeout', committed: true },
    });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
    expect(x.admin.media(posts()[0]?.userId ?? '')).toHaveLength(1);
  });

  it('while the timeline cannot be read: it goes on looking', () => {
    const { publish, posts, x } = atX();
    x.faults.plan({
      match: { path: '/2/tweets$' },
      strike: { kind: 'lost_answer', answer: 'status_503', committed: true },
    });
    x.faults.plan({
      match: { path: '/users/[0-9]+/tweets$' },
      nth: 2,
      times: 3,
      strike: { kind: 'throttle', minutes: 20 },
    });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
  });
});

describe('an equal post', () => {
  it('that carries our media is ours: the call was delivered twice', () => {
    const { publish, posts, x } = atX({ settings: { timelineLagSeconds: 30 } });
    x.faults.plan({ match: { method: 'POST', path: '/2/tweets$' }, strike: { kind: 'delivered_twice' } });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
  });

  it('of before is not ours, though every word is the same', () => {
    const { publish, posts } = atX();
    publish();
    expect(publish().end).toMatchObject({ kind: 'unsure', problem: { code: 'outcomeUnknown' } });
    expect(posts()).toHaveLength(1);
  });

  it.each([
    ['without media', undefined],
    ['with other media', 'uji-mutu-beras.jpg'],
  ])('by a person, written while ours was lost, is not ours: %s', (_, name) => {
    const { x, posts, publish, byHand } = atX();
    const strike = { kind: 'lost_answer', answer: 'timeout', committed: false } as const;
    x.faults.plan({ match: { method: 'POST', path: '/2/tweets$' }, strike });
    let looks = 0;
    const told = publish({}, (ask) => {
      if (!ask.url.includes('since_id') && !ask.url.includes('max_results=100')) return;
      looks += 1;
      if (looks === 1) byHand(name);
    });
    expect([told.end.kind, posts().length, looks]).toEqual(['unsure', 1, 2]);
  });
});

describe('media that X does not take', () => {
  it('a moment after processing are taken a moment later', () => {
    const { publish, posts, codes } = atX({ ...wishFor('film'), settings: { mediaUsableAfterSeconds: 2 } });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
    expect(codes().filter((status) => status === 400).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['picture', 'pictureRefused'],
    ['film', 'filmRefused'],
  ] as const)('at all are uploaded once more, then given up: %s', (kind, code) => {
    const { publish, posts, x, user } = atX(wishFor(kind));
    x.faults.plan({ match: { path: '/2/tweets$' }, times: 'always', strike: { kind: 'error', name: 'mediaInvalid' } });
    expect(publish().end).toMatchObject({ kind: 'failed', problem: { code } });
    expect(x.admin.media(user.id)).toHaveLength(2);
    expect(posts()).toEqual([]);
  });

  it('because processing failed are given up at once', () => {
    const fast: Stored = { ...film(), bytes: makeFilm({ seconds: 6, fps: 120 }) };
    const media = { ...fast, file: { ...fast.file, bytes: fast.bytes.length } };
    const { publish, posts } = atX({ media, settings: { unfitFilm: 'fails_processing' } });
    expect(publish().end).toMatchObject({ kind: 'failed', problem: { code: 'filmProcessing' } });
    expect(posts()).toEqual([]);
  });

  it('in segments so large are sent in smaller ones, from the start', () => {
    const bytes = makeFilm({ seconds: 6, bytes: 2_500_000 });
    const media = { bytes, file: { ...film().file, bytes: bytes.length } };
    const { publish, posts, x } = atX({ media, settings: { chunkCapBytes: 700_000 } });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toMatchObject([{ media: [{ totalBytes: bytes.length }] }]);
    expect(x.admin.traffic().filter((entry) => entry.path.endsWith('/initialize'))).toHaveLength(2);
    const { publish: hopeless, posts: none } = atX({ media, settings: { chunkCapBytes: 100_000 } });
    expect(hopeless().end).toMatchObject({
      kind: 'failed',
      problem: { code: 'platformRefused', values: { code: '413' } },
    });
    expect(none()).toEqual([]);
  });
});

describe('a refusal', () => {
  it.each([
    ['unauthorized', 'reconnect', '401'],
    ['oauth1Permissions', 'reconnect', '403/oauth1-permissions'],
    ['notPermitted', 'xNotPermitted', '403'],
    ['featureNotPermitted', 'xNotPermitted', '403/client-forbidden'],
    ['longVideo', 'xFilmLong', '403'],
    ['textTooLong', 'xTextLong', '400/invalid-request'],
    ['invalidUrl', 'platformRefused', '400/invalid-request'],
    ['creditsDepleted', 'xCreditsUsed', '402/credits'],
  ] as const)('%s of the post creates nothing, and says %s', (name, code, detail) => {
    const { publish, posts, x } = atX();
    x.faults.plan({ match: { path: '/2/tweets$' }, times: 'always', strike: { kind: 'error', name } });
    expect(publish().end).toMatchObject({ kind: 'failed', problem: { code, values: { code: detail } } });
    expect(posts()).toEqual([]);
  });

  it('bare of a media call means that a permission is missing', () => {
    const { publish, x } = atX();
    x.faults.plan({ match: { path: '/media/upload$' }, strike: { kind: 'error', name: 'forbidden' } });
    expect(publish().end).toMatchObject({ kind: 'failed', problem: { code: 'reconnect' } });
  });

  it.each(['/2/tweets$', '/media/upload$', '/users/[0-9]+/tweets$'])('for now is waited out: %s', (path) => {
    const { publish, posts, x, bench } = atX();
    x.faults.plan({ match: { path }, strike: { kind: 'throttle', minutes: 20 } });
    const before = bench.now();
    expect(publish().end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
    expect(bench.now() - before).toBeGreaterThanOrEqual(20 * 60_000);
    expect(bench.now() - before).toBeLessThan(25 * 60_000);
  });

  it('404 of a media call is weather', () => {
    const { publish, posts, x } = atX(wishFor('film'));
    x.faults.plan({ match: { path: '/media/' }, times: 3, strike: { kind: 'error', name: 'notFound' } });
    expect(publish().end.kind).toBe('published');
    expect(posts()).toHaveLength(1);
  });
});

describe('the check of an account', () => {
  const checked = (wish: Wish, act: (office: ReturnType<typeof atX>) => void = () => {}, externalId?: string) => {
    const office = atX(wish);
    act(office);
    const { publisher, account, secret, x } = office;
    const one = externalId === undefined ? account : { ...account, externalId };
    return publisher.check(one, (ask) => fetchFrom(x.sites, { ...ask, headers: publisher.authorize(ask, secret) }));
  };

  it('finds the account by name and number', () => {
    expect(checked({ handle: 'dinas_contoh' })).toEqual({ kind: 'ready', handle: '@Dinas_Contoh' });
  });

  it('finds keys of another account', () => {
    expect(checked({ handle: '@lain' })).toMatchObject({ kind: 'problem', problem: { code: 'xKeysOfAnother' } });
    expect(checked({}, undefined, '123')).toMatchObject({ kind: 'problem', problem: { code: 'xKeysOfAnother' } });
  });

  it.each([
    ['unauthorized', { kind: 'problem', problem: { code: 'reconnect' } }],
    ['creditsDepleted', { kind: 'problem', problem: { code: 'xCreditsUsed' } }],
    ['tooManyRequests', { kind: 'unknown' }],
    ['unavailable', { kind: 'unknown' }],
  ] as const)('after %s finds %j', (name, finding) => {
    const plan = ({ x }: ReturnType<typeof atX>) => void x.faults.plan({ match: {}, strike: { kind: 'error', name } });
    expect(checked({}, plan)).toMatchObject(finding);
  });

  it('shows its keys to no other host, and makes nothing of half a set', () => {
    const { publisher, secret } = atX();
    expect(publisher.authorize({ method: 'get', url: 'https://api.x.com.contoh.id/2/users/me' }, secret)).toEqual({});
    expect(publisher.authorize({ method: 'get', url: 'https://api.x.com/2/users/me' }, 'a b c')).toEqual({});
    expect(publisher.authorize({ method: 'get', url: 'https://api.x.com/2/users/me' }, ' abc ')).toEqual({
      Authorization: 'Bearer abc',
    });
  });
});
