// Bad days on demand: lost answers, refusals, throttling, slowness; the record of traffic; a snapshot of it all.
import { jpeg, openOffice } from './office';

const create = { method: 'POST', path: '^/2/tweets$' };

describe('a lost answer', () => {
  it.each([
    ['timeout', 504],
    ['status_500', 500],
    ['status_503', 503],
    ['html_502', 502],
    ['empty_200', 200],
  ] as const)('%s: the post is made although the caller cannot know, or is not', (answer, status) => {
    for (const committed of [true, false]) {
      const { x, post, admin, user } = openOffice();
      x.faults.plan({ match: create, strike: { kind: 'lost_answer', answer, committed } });
      const lost = post({ text: 'Sekali' });
      expect([lost.status, lost.json.data]).toEqual([status, undefined]);
      expect(admin.posts(user.id)).toHaveLength(committed ? 1 : 0);
      expect(admin.traffic().at(-1)).toMatchObject({ fault: 'lost_answer', status });
    }
  });
});

describe('a planned fault', () => {
  it('strikes the n-th matching call, as often as told, with a documented refusal', () => {
    const { x, post, call } = openOffice();
    x.faults.plan({ match: create, nth: 2, times: 2, strike: { kind: 'error', name: 'duplicate' } });
    const statuses = ['a', 'b', 'c', 'd'].map((text) => {
      call('GET', '/2/users/me');
      return post({ text }).status;
    });
    expect(statuses).toEqual([201, 403, 403, 201]);
    expect(x.faults.planned()).toEqual([]);
    expect(() => x.faults.plan({ match: {}, strike: { kind: 'error', name: 'entah' } })).toThrow(
      /No documented error is called/,
    );
  });

  it('throttles one endpoint until its time is over', () => {
    const { x, post, call, seconds } = openOffice();
    x.faults.plan({ match: create, strike: { kind: 'throttle', minutes: 20 } });
    expect(post({ text: 'a' }).status).toBe(429);
    expect(call('GET', '/2/users/me').status).toBe(200);
    seconds(20 * 60 - 1);
    expect(post({ text: 'a' }).status).toBe(429);
    seconds(1);
    expect(post({ text: 'a' }).status).toBe(201);
  });

  it('can end the token, answer slowly, or deliver a call twice', () => {
    const { x, post, bearer, admin, user } = openOffice({ duplicateSeconds: 0 });
    x.faults.plan({ match: create, strike: { kind: 'slow', seconds: 40 } });
    expect(post({ text: 'pelan' }).headers['x-siar-virtual-seconds']).toBe('40');
    x.faults.plan({ match: create, strike: { kind: 'delivered_twice' } });
    post({ text: 'dua' });
    expect(admin.posts(user.id)).toHaveLength(3);
    const token = bearer();
    x.faults.plan({ match: create, strike: { kind: 'token_ended' } });
    expect(post({ text: 'akhir' }, { bearer: token }).status).toBe(401);
    expect(post({ text: 'akhir' }, { bearer: token }).status).toBe(401);
  });
});

it('keeps a record without secrets, and comes back from a snapshot as it was', () => {
  const { x, post, picture, admin, user, keys } = openOffice();
  const id = picture(jpeg(50, 50));
  const before = x.state();
  post({ text: 'Nanti hilang', media: { media_ids: [id] } });
  expect(admin.traffic().at(-1)).toMatchObject({ auth: 'oauth1', userId: user.id, status: 201 });
  expect(JSON.stringify(admin.traffic())).not.toContain(keys.token);
  x.restore(before);
  expect(admin.posts(user.id)).toEqual([]);
  expect(post({ text: 'Lagi', media: { media_ids: [id] } }).status).toBe(201);
});
