// Who may call: signatures really checked, nonces, times, permissions, scopes, limits.
import { baseString, sign } from '../../workbench/platforms/x/oauth1';
import { oauthHeader, openOffice, start } from './office';

const url = 'https://api.x.com/2/users/me';
const timestamp = start / 1000;

function ask(office: ReturnType<typeof openOffice>, authorization: string, address = url) {
  return office.x.sites['api.x.com']({
    method: 'GET',
    url: address,
    headers: { authorization },
    body: new Uint8Array(),
  }).status;
}

describe('an OAuth 1.0a signature', () => {
  it('is the one of the published example', () => {
    // https://docs.x.com/fundamentals/authentication/oauth-1-0a/creating-a-signature
    const base = baseString('post', new URL('https://api.twitter.com/1.1/statuses/update.json'), [
      ['include_entities', 'true'],
      ['status', 'Hello Ladies + Gentlemen, a signed OAuth request!'],
      ['oauth_consumer_key', 'xvz1evFS4wEEPTGEFPHBog'],
      ['oauth_nonce', 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg'],
      ['oauth_signature_method', 'HMAC-SHA1'],
      ['oauth_timestamp', '1318622958'],
      ['oauth_token', '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb'],
      ['oauth_version', '1.0'],
    ]);
    expect(base).toContain(
      'POST&https%3A%2F%2Fapi.twitter.com%2F1.1%2Fstatuses%2Fupdate.json&include_entities%3Dtrue%26oauth_consumer_key',
    );
    expect(base).toContain('status%3DHello%2520Ladies%2520%252B%2520Gentlemen%252C%2520a%2520signed');
    const secrets = [
      'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
      'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
    ] as const;
    expect(sign(base, ...secrets)).toBe('hCtSmYh+iHYCEqBWrE7C7hYmtUk=');
  });

  it('is believed with its query, and refused when the query was changed on the way', () => {
    const office = openOffice();
    const address = `${url}?user.fields=verified,public_metrics`;
    expect(ask(office, oauthHeader(office.keys, 'GET', address, { nonce: 'a', timestamp }), address)).toBe(200);
    expect(ask(office, oauthHeader(office.keys, 'GET', url, { nonce: 'b', timestamp }), address)).toBe(401);
    expect(office.admin.traffic().at(-1)).toMatchObject({ status: 401, reason: 'the signature does not match' });
  });

  it.each([
    [
      'another method',
      (o: ReturnType<typeof openOffice>) => oauthHeader(o.keys, 'POST', url, { nonce: 'a', timestamp }),
    ],
    [
      'another secret',
      (o: ReturnType<typeof openOffice>) =>
        oauthHeader({ ...o.keys, tokenSecret: 'x' }, 'GET', url, { nonce: 'a', timestamp }),
    ],
    [
      'a time too far off',
      (o: ReturnType<typeof openOffice>) => oauthHeader(o.keys, 'GET', url, { nonce: 'a', timestamp: timestamp - 301 }),
    ],
    ['no nonce', (o: ReturnType<typeof openOffice>) => oauthHeader(o.keys, 'GET', url, { nonce: '', timestamp })],
    ['its token as a bearer', (o: ReturnType<typeof openOffice>) => `Bearer ${o.keys.token}`],
    ['nothing', () => ''],
  ])('is refused with %s', (_, header) => {
    const office = openOffice();
    expect(ask(office, header(office))).toBe(401);
  });

  it('is refused the second time: a nonce counts once', () => {
    const office = openOffice();
    const header = oauthHeader(office.keys, 'GET', url, { nonce: 'sekali', timestamp });
    expect([ask(office, header), ask(office, header)]).toEqual([200, 401]);
  });

  it('covers the fields of a form, and no JSON', () => {
    const office = openOffice();
    const address = 'https://api.x.com/2/tweets';
    const send = (form: Record<string, string>, nonce: string) =>
      office.x.sites['api.x.com']({
        method: 'POST',
        url: address,
        headers: {
          authorization: oauthHeader(office.keys, 'POST', address, { nonce, timestamp, form }),
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new Uint8Array(Buffer.from('text=Halo+dunia%21')),
      }).status;
    expect(send({}, 'a')).toBe(401);
    // Signed well, and then refused for not being JSON.
    expect(send({ text: 'Halo dunia!' }, 'b')).toBe(400);
    expect(office.post({ text: 'Halo dunia!' }).status).toBe(201);
  });
});

describe('permissions', () => {
  it('of an OAuth 1.0a token are those of the app when it was made', () => {
    const { admin, app, user, keys, post, call } = openOffice();
    admin.updateApp(app.id, { permission: 'read' });
    const { token, tokenSecret } = admin.issueOAuth1(app.id, user.id);
    admin.updateApp(app.id, { permission: 'read_write' });
    expect(post({ text: 'Boleh' }).status).toBe(201);
    Object.assign(keys, { token, tokenSecret });
    expect(call('GET', '/2/users/me').status).toBe(200);
    expect(post({ text: 'Tidak boleh' }).json).toMatchObject({
      status: 403,
      type: 'https://api.twitter.com/2/problems/oauth1-permissions',
    });
  });

  it('of an OAuth 2.0 token are its scopes, and media without media.write get a bare 403', () => {
    const { call, bearer, post } = openOffice();
    const narrow = bearer(['tweet.read', 'tweet.write', 'users.read']);
    expect(post({ text: 'Halo' }, { bearer: narrow }).status).toBe(201);
    const refused = call('GET', '/2/media/upload?media_id=1', { bearer: narrow });
    expect(refused.json).toEqual({ title: 'Forbidden', type: 'about:blank', status: 403, detail: 'Forbidden' });
    expect(String(refused.headers['content-type'])).toBe('application/problem+json');
  });

  it('end after 7,200 seconds', () => {
    const { call, bearer, seconds } = openOffice();
    const token = bearer();
    seconds(7199);
    expect(call('GET', '/2/users/me', { bearer: token }).status).toBe(200);
    seconds(1);
    expect(call('GET', '/2/users/me', { bearer: token }).status).toBe(401);
  });

  it('are not given to the app alone, to revoked tokens, or without credits', () => {
    const { admin, app, call, post, bearer } = openOffice();
    expect(call('GET', '/2/users/me', { bearer: admin.issueAppOnly(app.id) }).json.title).toBe(
      'Unsupported Authentication',
    );
    const token = bearer();
    admin.revoke(token);
    expect(call('GET', '/2/users/me', { bearer: token }).status).toBe(401);
    admin.updateApp(app.id, { creditsDepleted: true });
    expect(post({ text: 'Halo' }).json).toMatchObject({ status: 402, title: 'CreditsDepleted' });
  });
});

describe('limits', () => {
  it('are told in headers, and answered with 429 until the window is over', () => {
    const { call, post, seconds } = openOffice({ limits: { 'POST /2/tweets': 2 }, userPostsPerDay: 17 });
    expect(post({ text: 'satu' }).headers).toMatchObject({
      'x-rate-limit-limit': '2',
      'x-rate-limit-remaining': '1',
      'x-rate-limit-reset': String(start / 1000 + 900),
      'x-app-limit-24hour-limit': '10000',
      'x-user-limit-24hour-remaining': '16',
    });
    post({ text: 'dua' });
    const third = post({ text: 'tiga' });
    expect(third.status).toBe(429);
    expect(third.headers).toMatchObject({ 'x-rate-limit-remaining': '0' });
    expect(call('GET', '/2/users/me').status).toBe(200);
    seconds(900);
    expect(post({ text: 'tiga' }).status).toBe(201);
  });
});

it('names what it does not simulate', () => {
  const { call, web } = openOffice();
  expect(call('POST', '/2/oauth2/token')).toMatchObject({ status: 501 });
  expect(call('GET', '/2/tweets/search/recent').text).toContain('Not simulated: GET https://api.x.com/2/tweets/search');
  expect(web('https://x.com/i/oauth2/authorize').status).toBe(501);
});
