// Bad days on demand: lost answers, throttling, ended tokens, documented errors on the n-th call; and the record of traffic.
import { createHash } from 'node:crypto';
import { jpeg, mediaOf, openOffice, start } from './office';

describe('a lost answer', () => {
  it.each([
    ['status_500', 500],
    ['code_1', 500],
    ['code_2', 500],
    ['html_502', 502],
    ['timeout', 504],
  ] as const)('%s: the post is made although the caller cannot know', (answer, status) => {
    const { facebook, post, stage, admin, page } = openOffice();
    const id = stage();
    facebook.faults.plan({
      match: { method: 'POST', path: '/feed$' },
      strike: { kind: 'lost_answer', answer, committed: true },
    });
    const lost = post({ message: 'Sekali', attached_media: mediaOf(id) });
    expect(lost.status).toBe(status);
    expect(lost.json.id).toBeUndefined();
    expect(admin.posts(page.id).map((made) => made.message)).toEqual(['Sekali']);
    expect(admin.traffic().at(-1)).toMatchObject({ fault: 'lost_answer', changed: [admin.posts(page.id)[0]?.id] });
  });

  it('may also be lost before anything happened', () => {
    const { facebook, post, admin, page } = openOffice();
    facebook.faults.plan({
      match: { path: '/feed$' },
      strike: { kind: 'lost_answer', answer: 'status_500', committed: false },
    });
    expect(post({ message: 'Hilang' }).status).toBe(500);
    expect(admin.posts(page.id)).toEqual([]);
    expect(post({ message: 'Hilang' }).status).toBe(200);
  });

  it('tells the transport to time out by its header', () => {
    const { facebook, post } = openOffice();
    facebook.faults.plan({ match: {}, strike: { kind: 'lost_answer', answer: 'timeout', committed: true } });
    expect(Number(post({ message: 'x' }).headers['x-siar-virtual-seconds'])).toBeGreaterThan(3600);
    expect(post({ message: 'y' }).headers['x-siar-virtual-seconds']).toBeUndefined();
  });
});

describe('a planned fault', () => {
  it('strikes the n-th matching call, as often as told', () => {
    const { facebook, call, page } = openOffice();
    facebook.faults.plan({
      match: { method: 'GET', path: '^/[0-9]+/feed$', token: 'page' },
      nth: 2,
      times: 2,
      strike: { kind: 'error', name: 'service' },
    });
    const codes = Array.from({ length: 4 }, () => {
      call('GET', 'me');
      return call('GET', `${page.id}/feed`).json.error?.code;
    });
    expect(codes).toEqual([undefined, 2, 2, undefined]);
    expect(facebook.faults.planned()).toEqual([]);
  });

  it('can refuse every read of an object with a Page token by 100/33, until cancelled', () => {
    const { facebook, call, post, page, userToken } = openOffice();
    const id = post({ message: 'x' }).json.id ?? '';
    const plan = facebook.faults.plan({
      match: { method: 'GET', path: '^/[0-9_]+$', token: 'page' },
      times: 'always',
      strike: { kind: 'error', name: 'readFailed' },
    });
    expect(call('GET', id).json.error).toMatchObject({ code: 100, error_subcode: 33 });
    expect(call('GET', id).status).toBe(400);
    expect(call('GET', id, {}, { token: userToken }).status).toBe(200);
    expect(call('GET', `${page.id}/published_posts`).json.data).toHaveLength(1);
    facebook.faults.cancel(plan);
    expect(call('GET', id).status).toBe(200);
  });

  it('refuses to plan an error nobody documented', () => {
    const { facebook } = openOffice();
    expect(() => facebook.faults.plan({ match: {}, strike: { kind: 'error', name: 'entah' } })).toThrow(
      /No documented error is called entah/,
    );
  });

  it('can end the token in the middle of a run', () => {
    const { facebook, post, stage, call, admin, page } = openOffice();
    const id = stage();
    facebook.faults.plan({ match: { path: '/feed$' }, strike: { kind: 'token_ended', subcode: 460 } });
    expect(post({ attached_media: mediaOf(id) }).json.error).toMatchObject({ code: 190, error_subcode: 460 });
    expect(call('GET', 'me').json.error).toMatchObject({ code: 190, error_subcode: 460 });
    expect(admin.posts(page.id)).toEqual([]);
  });

  it('can deliver one call twice', () => {
    const { facebook, page, call, admin } = openOffice();
    facebook.faults.plan({ match: { path: '/photos$' }, strike: { kind: 'delivered_twice' } });
    const { json } = call('POST', `${page.id}/photos`, { caption: 'Dua' }, { files: [{ bytes: jpeg() }] });
    expect(admin.posts(page.id)).toHaveLength(2);
    expect(admin.posts(page.id)[0]?.id).toBe(json.post_id);
  });
});

describe('rate limits', () => {
  it('block the Page for as long as planned, and say so in the usage header', () => {
    const { facebook, post, call, minutes, page } = openOffice();
    facebook.faults.plan({ match: { path: '/feed$' }, strike: { kind: 'throttle', code: 80001, minutes: 30 } });
    const blocked = post({ message: 'x' });
    expect(blocked.json.error?.code).toBe(80001);
    const usage = JSON.parse(String(blocked.headers['x-business-use-case-usage']));
    expect(usage[page.id]).toEqual([
      expect.objectContaining({ type: 'pages', call_count: 100, estimated_time_to_regain_access: 30 }),
    ]);
    minutes(29);
    expect(call('GET', 'me').json.error?.code).toBe(80001);
    minutes(1);
    expect(call('GET', 'me').status).toBe(200);
  });

  it('come by themselves when the budget is spent', () => {
    const { call, minutes } = openOffice({ pageCallsPerDay: 3 });
    expect([1, 2, 3, 4].map(() => call('GET', 'me').status)).toEqual([200, 200, 200, 400]);
    expect(call('GET', 'me').json.error?.code).toBe(80001);
    minutes(25 * 60);
    expect(call('GET', 'me').status).toBe(200);
  });

  it('count user and app tokens by the hour, in X-App-Usage', () => {
    const { call, userToken } = openOffice({ appCallsPerHour: 2 });
    const first = call('GET', 'me', {}, { token: userToken });
    expect(JSON.parse(String(first.headers['x-app-usage']))).toMatchObject({ call_count: 50 });
    call('GET', 'me', {}, { token: userToken });
    expect(call('GET', 'me', {}, { token: userToken }).json.error?.code).toBe(4);
  });

  it('stay silent in headers until enough calls were made', () => {
    const { call } = openOffice({ usageHeadersAfter: 2 });
    expect(call('GET', 'me').headers['x-business-use-case-usage']).toBeUndefined();
    expect(call('GET', 'me').headers['x-business-use-case-usage']).toBeDefined();
  });
});

describe('the record of traffic', () => {
  it('keeps what was sent, byte for byte by its digest, and no secret', () => {
    const { call, admin, page, pageToken } = openOffice();
    const bytes = jpeg();
    call(
      'POST',
      `${page.id}/photos`,
      { published: 'false', access_token: pageToken },
      { token: null, files: [{ bytes }] },
    );
    const entry = admin.traffic().at(-1);
    expect(entry).toMatchObject({
      at: start,
      method: 'POST',
      path: `/v25.0/${page.id}/photos`,
      servedVersion: 'v25.0',
      tokenKind: 'page',
      parameters: { published: 'false', access_token: '(secret)' },
      status: 200,
    });
    expect(entry?.files[0]).toMatchObject({
      name: 'source',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(JSON.stringify(admin.traffic())).not.toContain(pageToken);
  });

  it('forgets the oldest beyond what it is told to keep', () => {
    const { call, admin } = openOffice({ trafficKept: 2 });
    for (const path of ['me', 'me/feed', 'me/posts']) call('GET', path);
    expect(admin.traffic().map((entry) => entry.path)).toEqual(['/v25.0/me/feed', '/v25.0/me/posts']);
  });
});

describe('broken requests', () => {
  it('are refused when the multipart is cut off or the JSON is none', () => {
    const { facebook, page, pageToken } = openOffice();
    const send = (type: string, body: string) =>
      facebook.sites['graph.facebook.com']({
        method: 'POST',
        url: `https://graph.facebook.com/v25.0/${page.id}/photos`,
        headers: { Authorization: `Bearer ${pageToken}`, 'Content-Type': type },
        body: new Uint8Array(Buffer.from(body)),
      }).status;
    const part = '--b\r\nContent-Disposition: form-data; name="published"\r\n\r\nfalse\r\n';
    expect(send('multipart/form-data; boundary=b', part)).toBe(400);
    expect(send('multipart/form-data', part)).toBe(400);
    expect(send('application/json', '{"published":')).toBe(400);
  });
});
