// Bad days on demand, the record of traffic, and the exact snapshot of everything.
import { memoryBlobs } from '../../workbench/google/blob-store';
import { createTiktok } from '../../workbench/platforms/tiktok/tiktok';
import { seeded } from '../facebook/office';
import { openOffice, start } from './office';

describe('a lost answer', () => {
  it.each([
    ['timeout', 504],
    ['status_500', 500],
    ['internal_error', 500],
    ['html_502', 502],
  ] as const)('%s to an init: the publication exists, and nothing is posted', (answer, status) => {
    const { tiktok, initDirect, admin, account, seconds } = openOffice();
    const strike = { kind: 'lost_answer', answer, committed: true } as const;
    tiktok.faults.plan({ match: { path: '/video/init/$' }, strike });
    const lost = initDirect();
    expect([lost.status, lost.json.data.publish_id]).toEqual([status, undefined]);
    expect(admin.publications()).toHaveLength(1);
    seconds(3600);
    expect(admin.posts(account.openId)).toEqual([]);
  });

  it('to the last chunk: the post begins all the same, or not', () => {
    for (const committed of [true, false]) {
      const { tiktok, send, seconds, admin, account, status } = openOffice();
      const strike = { kind: 'lost_answer', answer: 'status_500', committed } as const;
      tiktok.faults.plan({ match: { method: 'PUT', host: 'open-upload.tiktokapis.com' }, strike });
      const publishId = send();
      seconds(60);
      expect(admin.posts(account.openId)).toHaveLength(committed ? 1 : 0);
      expect(status(publishId).json.data.uploaded_bytes).toBe(committed ? 271_924 : 0);
    }
  });

  it('tells the transport to time out by its header', () => {
    const { tiktok, initDirect } = openOffice();
    tiktok.faults.plan({ match: {}, strike: { kind: 'lost_answer', answer: 'timeout', committed: false } });
    expect(Number(initDirect().headers['x-siar-virtual-seconds'])).toBeGreaterThan(3600);
  });
});

describe('a planned fault', () => {
  it('strikes the n-th matching call, as often as told', () => {
    const { tiktok, call } = openOffice();
    const strike = { kind: 'error', name: 'internal_error' } as const;
    tiktok.faults.plan({ match: { path: 'creator_info' }, nth: 2, times: 2, strike });
    const codes = Array.from({ length: 4 }, () => call('post/publish/creator_info/query/').code);
    expect(codes).toEqual(['ok', 'internal_error', 'internal_error', 'ok']);
    expect(tiktok.faults.planned()).toEqual([]);
  });

  it('answers a documented refusal by its name, with the status of that call', () => {
    const { tiktok, call, initDirect, put } = openOffice();
    const strike = { kind: 'error', name: 'spam_risk_too_many_posts' } as const;
    tiktok.faults.plan({ match: {}, times: 2, strike });
    expect(call('post/publish/creator_info/query/').status).toBe(200);
    expect(initDirect().status).toBe(403);
    tiktok.faults.plan({ match: { method: 'PUT' }, strike: { kind: 'error', name: 'upload_expired' } });
    const { data } = initDirect().json;
    expect(put(data.upload_url ?? '', new Uint8Array(1), 'bytes 0-0/1').status).toBe(403);
    expect(() => tiktok.faults.plan({ match: {}, strike: { kind: 'error', name: 'entah' } })).toThrow(
      /No documented error is called entah/,
    );
  });

  it('can end the token, answer slowly, or deliver a call twice', () => {
    const { tiktok, call, initDirect, admin } = openOffice();
    tiktok.faults.plan({ match: {}, strike: { kind: 'delivered_twice' } });
    initDirect();
    expect(admin.publications()).toHaveLength(2);
    tiktok.faults.plan({ match: {}, strike: { kind: 'slow', seconds: 40 } });
    expect(initDirect().headers['x-siar-virtual-seconds']).toBe('40');
    tiktok.faults.plan({ match: { path: 'status' }, strike: { kind: 'token_ended' } });
    expect(call('post/publish/status/fetch/', { publish_id: 'x' }).code).toBe('access_token_invalid');
    expect(initDirect().code).toBe('access_token_invalid');
  });
});

it('writes down every call, and no secret', () => {
  const { send, tiktok, admin, token } = openOffice();
  const publishId = send();
  expect(admin.traffic()).toMatchObject([
    { at: start, method: 'POST', path: '/v2/post/publish/video/init/', code: 'ok', changed: [publishId] },
    {
      method: 'PUT',
      host: 'open-upload.tiktokapis.com',
      range: 'bytes 0-271923/271924',
      status: 201,
      changed: [publishId],
    },
  ]);
  const text = JSON.stringify(admin.traffic());
  expect(text).not.toContain(token);
  expect(text).not.toContain(admin.publications()[0]?.uploadToken);
  tiktok.admin.clearTraffic();
  expect(admin.traffic()).toEqual([]);
});

it('goes on from a snapshot exactly where it stood', () => {
  const { tiktok, send, clock, status, seconds } = openOffice();
  const publishId = send();
  const blobs = memoryBlobs();
  const state = JSON.parse(JSON.stringify(tiktok.state()));
  const copy = createTiktok({ now: () => clock.now, blobs, random: seeded(1) });
  copy.restore(state);
  expect(copy.state()).toEqual(state);
  expect(copy.admin.traffic()).toHaveLength(2);
  seconds(10);
  status(publishId);
  expect(copy.state()).toEqual(state);
});
