// Who may call what: tokens and their ends, scopes, tasks, the proof of the app's secret, and the ways to name a version.
import { createHmac } from 'node:crypto';
import { allScopes, jpeg, openOffice, start } from './office';

const error = (code: number, subcode?: number) =>
  expect.objectContaining(subcode === undefined ? { code } : { code, error_subcode: subcode });

describe('a token', () => {
  it('may come as a Bearer header, in the query, in a form, in multipart or in JSON', () => {
    const { call, page, pageToken, app } = openOffice();
    const base = { message: 'a', access_token: pageToken };
    const post = (by: 'query' | 'form' | 'json' | 'multipart', message: string) =>
      call('POST', `${page.id}/feed`, { ...base, message }, { by, token: null, files: [] }).status;
    expect([post('query', '1'), post('form', '2'), post('json', '3'), post('multipart', '4')]).toEqual([
      200, 200, 200, 200,
    ]);
    expect(call('GET', 'me').json).toEqual({ name: page.name, id: page.id });
    expect(app.secret).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is needed, and must be one of ours', () => {
    const { call, page } = openOffice();
    expect(call('GET', page.id, {}, { token: null }).json.error).toEqual(error(104));
    expect(call('GET', 'me', {}, { token: null }).json.error).toEqual(error(2500));
    const { json, status } = call('GET', 'me', {}, { token: 'IGAAabc' });
    expect(status).toBe(400);
    expect(json.error).toEqual({
      message: 'Invalid OAuth access token - Cannot parse access token',
      type: 'OAuthException',
      code: 190,
      fbtrace_id: expect.stringMatching(/^A[A-Za-z0-9]{22}$/),
    });
  });

  it('of a user expires, while the Page token read with it lives on', () => {
    const { call, userToken, pageToken, minutes } = openOffice();
    minutes(61 * 24 * 60);
    expect(call('GET', 'me', {}, { token: userToken }).json.error).toEqual(error(190, 463));
    expect(call('GET', 'me', {}, { token: pageToken }).status).toBe(200);
  });

  it('of a Page expires with the short-lived user token it was read with', () => {
    const { call, admin, app, person, page, minutes } = openOffice();
    const appId = app.id;
    const short = admin.issueToken({ kind: 'user', appId, personId: person.id, scopes: allScopes, lifeSeconds: 3600 });
    const token = admin.pageToken(short, page.id);
    minutes(61);
    expect(call('GET', 'me', {}, { token }).json.error).toEqual(error(190, 463));
  });

  it('dies with the password, the installed app, or the role on the Page', () => {
    const password = openOffice();
    password.admin.changePassword(password.person.id);
    expect(password.call('GET', 'me').json.error).toEqual(error(190, 460));
    const uninstalled = openOffice();
    uninstalled.admin.uninstallApp(uninstalled.person.id, uninstalled.app.id);
    expect(uninstalled.call('GET', 'me').json.error).toEqual(error(190, 458));
    const moved = openOffice();
    moved.admin.setTasks(moved.page.id, moved.person.id, []);
    expect(moved.call('GET', 'me').json.error).toEqual(error(190, 492));
    const checkpoint = openOffice();
    checkpoint.admin.endToken(checkpoint.pageToken, 459);
    expect(checkpoint.call('GET', 'me').json.error).toEqual(error(190, 459));
  });
});

describe('appsecret_proof', () => {
  it('is demanded when the app requires it, and always checked when sent', () => {
    const { call, admin, app, pageToken } = openOffice();
    const proof = createHmac('sha256', app.secret).update(pageToken).digest('hex');
    expect(call('GET', 'me', { appsecret_proof: 'ab12' }).json.error).toEqual(error(100));
    expect(call('GET', 'me', { appsecret_proof: proof }).status).toBe(200);
    admin.updateApp(app.id, { requiresProof: true });
    expect(call('GET', 'me').json.error).toMatchObject({ code: 100, type: 'GraphMethodException' });
    expect(call('GET', 'me', { appsecret_proof: proof }).status).toBe(200);
  });
});

describe('publishing', () => {
  it("asks for the Page's own token, its three scopes, and CREATE_CONTENT", () => {
    const { call, admin, app, person, page, userToken } = openOffice();
    const files = [{ bytes: jpeg() }];
    const upload = (token: string) =>
      call('POST', `${page.id}/photos`, { published: 'false' }, { token, files }).json.error?.code;
    const tokenWith = (scopes: string[]) =>
      admin.issueToken({ kind: 'page', appId: app.id, personId: person.id, pageId: page.id, scopes });
    expect(upload(userToken)).toBe(200);
    const without = (missing: string) => upload(tokenWith(allScopes.filter((scope) => scope !== missing)));
    expect(['pages_manage_posts', 'pages_read_engagement', 'pages_show_list'].map(without)).toEqual([200, 283, 283]);
    const analyst = admin.addPerson({ name: 'Analis' });
    admin.setTasks(page.id, analyst.id, ['ANALYZE']);
    const readOnly = admin.issueToken({
      kind: 'page',
      appId: app.id,
      personId: analyst.id,
      pageId: page.id,
      scopes: allScopes,
    });
    expect(upload(readOnly)).toBe(200);
    expect(upload(tokenWith(allScopes))).toBeUndefined();
    expect(admin.photos(page.id)).toHaveLength(1);
  });
});

describe('reading', () => {
  it('needs pages_read_engagement and a task; single objects answer the ambiguous 100/33', () => {
    const { call, admin, app, person, page, post, stage, userToken } = openOffice();
    const id = post({ message: 'x' }).json.id ?? '';
    const photo = stage();
    const token = admin.issueToken({
      kind: 'page',
      appId: app.id,
      personId: person.id,
      pageId: page.id,
      scopes: ['pages_show_list'],
    });
    expect(call('GET', `${page.id}/published_posts`, {}, { token }).json.error).toEqual(error(10));
    expect(call('GET', id, {}, { token }).json.error).toEqual(error(100, 33));
    expect(call('GET', photo, {}, { token }).json.error).toEqual(error(100, 33));
    expect(call('GET', id, {}, { token: userToken }).status).toBe(200);
    const stranger = admin.addPerson({ name: 'Orang lain' });
    const foreign = admin.issueToken({ kind: 'user', appId: app.id, personId: stranger.id, scopes: allScopes });
    expect(call('GET', id, {}, { token: foreign }).json.error).toEqual(error(100, 33));
    expect(call('GET', page.id, {}, { token: foreign }).json.error).toEqual(error(100, 33));
    expect(call('GET', '122100000000000000').json.error).toEqual(error(100, 33));
  });

  it('fails a whole call for one unknown field', () => {
    const { call, page } = openOffice();
    expect(call('GET', page.id, { fields: 'id,name,followers_count' }).json).toEqual({
      id: page.id,
      name: page.name,
      followers_count: 12480,
    });
    expect(call('GET', page.id, { fields: 'id,pengikut' }).json.error?.message).toBe(
      '(#100) Tried accessing nonexisting field (pengikut) on node type (Page)',
    );
    expect(call('GET', page.id, { fields: 'id,{' }).json.error).toEqual(error(2500));
  });
});

describe('/me/accounts', () => {
  it('gives the Page tokens of a user or system user, which do not expire', () => {
    const { call, admin, app, person, page, userToken } = openOffice();
    const robot = admin.addPerson({ name: 'Siar', kind: 'system_user' });
    admin.setTasks(page.id, robot.id, ['CREATE_CONTENT']);
    const system = admin.issueToken({ kind: 'system_user', appId: app.id, personId: robot.id, scopes: allScopes });
    for (const token of [userToken, system]) {
      const { json } = call('GET', 'me/accounts', { fields: 'id,name,access_token,tasks' }, { token });
      const [account] = json.data ?? [];
      expect(account).toMatchObject({ id: page.id, name: page.name });
      expect(call('GET', 'me', {}, { token: account?.access_token ?? '' }).json.id).toBe(page.id);
    }
    admin.changePassword(person.id);
    expect(call('GET', 'me', {}, { token: system }).json).toEqual({ name: 'Siar', id: robot.id });
  });

  it('comes back short without pages_show_list, outside the consent, or for a portfolio without business_management', () => {
    const { call, admin, app, person, page } = openOffice();
    const count = (scopes: string[], granted?: string[]) => {
      const token = admin.issueToken({
        kind: 'user',
        appId: app.id,
        personId: person.id,
        scopes,
        ...(granted ? { granted } : {}),
      });
      return call('GET', 'me/accounts', {}, { token }).json.data?.length;
    };
    expect([count(allScopes), count([]), count(allScopes, []), count(allScopes, [page.id])]).toEqual([1, 0, 0, 1]);
    admin.updatePage(page.id, { inPortfolio: true });
    expect([count(allScopes), count([...allScopes, 'business_management'])]).toEqual([0, 1]);
  });

  it('names the linked Instagram account only where there is one', () => {
    const { call, admin, page, userToken } = openOffice();
    const read = () =>
      call('GET', 'me/accounts', { fields: 'instagram_business_account{id,username}' }, { token: userToken }).json.data;
    expect(read()).toEqual([{ id: page.id }]);
    admin.updatePage(page.id, { instagram: { id: '17841400000000001', username: 'diskominfo' } });
    expect(read()).toEqual([
      { instagram_business_account: { id: '17841400000000001', username: 'diskominfo' }, id: page.id },
    ]);
  });
});

describe('/debug_token', () => {
  it('tells kind, scopes, expiry and end of a token, to its own app alone', () => {
    const { call, admin, app, person, page, pageToken, userToken } = openOffice();
    const ask = (input_token: string, token = admin.appToken(app.id)) =>
      call('GET', 'debug_token', { input_token }, { token }).json;
    expect(ask(pageToken).data).toMatchObject({
      app_id: app.id,
      type: 'PAGE',
      is_valid: true,
      expires_at: 0,
      scopes: allScopes,
      profile_id: page.id,
      user_id: person.id,
    });
    expect(ask(userToken).data).toMatchObject({ type: 'USER', expires_at: start / 1000 + 5_183_944 });
    admin.changePassword(person.id);
    expect(ask(pageToken).data).toMatchObject({ is_valid: false, error: { code: 190, subcode: 460 } });
    expect(ask('EAAtidakada').data).toMatchObject({ is_valid: false });
    const other = admin.addApp();
    expect(ask(pageToken, admin.appToken(other.id)).error).toEqual(error(100));
  });
});

describe('/oauth/access_token', () => {
  it('exchanges a short user token for one of 60 days, with the right secret', () => {
    const { call, admin, app, person } = openOffice();
    const short = admin.issueToken({
      kind: 'user',
      appId: app.id,
      personId: person.id,
      scopes: allScopes,
      lifeSeconds: 3600,
    });
    const exchange = (change: Record<string, string> = {}) =>
      call(
        'GET',
        'oauth/access_token',
        {
          grant_type: 'fb_exchange_token',
          client_id: app.id,
          client_secret: app.secret,
          fb_exchange_token: short,
          ...change,
        },
        { token: null },
      );
    const { json } = exchange();
    expect(json).toMatchObject({ token_type: 'bearer', expires_in: 5_183_944 });
    expect(call('GET', 'me', {}, { token: json.access_token ?? '' }).json.id).toBe(person.id);
    expect(exchange({ client_secret: 'salah' }).json.error).toEqual(error(1));
    expect(exchange({ client_id: '1' }).json.error).toEqual(error(101));
    expect(exchange({ grant_type: 'authorization_code' }).status).toBe(501);
    admin.endToken(short, 460);
    expect(exchange().json.error).toEqual(error(190, 460));
  });
});

describe('versions', () => {
  it('serves a dead version, or none, by the oldest alive, and says which', () => {
    const { call, admin } = openOffice();
    const served = (version: string) => call('GET', 'me', {}, { version }).headers['facebook-api-version'];
    expect(['v26.0', 'v25.0', 'v21.0', 'v20.0', 'v3.2', ''].map(served)).toEqual([
      'v26.0',
      'v25.0',
      'v21.0',
      'v21.0',
      'v21.0',
      'v21.0',
    ]);
    admin.change({ deadVersion: 'refused' });
    expect(call('GET', 'me', {}, { version: 'v20.0' }).json.error).toEqual(error(2635));
    expect(call('GET', 'me', {}, { version: 'v99.0' }).json.error).toEqual(error(2500));
  });
});

describe('what is not simulated', () => {
  it.each([
    ['POST', 'PAGE/videos', 'POST /{page}/videos without upload_phase'],
    ['GET', 'PAGE/insights', 'GET https://graph.facebook.com/{page}/insights'],
    ['GET', 'search', 'GET https://graph.facebook.com/search'],
    ['POST', '', 'POST https://graph.facebook.com/'],
    ['PUT', 'PAGE/feed', undefined],
  ])('answers 501 by name: %s /%s', (method, path, name) => {
    const { call, page } = openOffice();
    const answer = call(method, path.replace('PAGE', page.id));
    expect(answer.status).toBe(501);
    if (name) expect(answer.text).toBe(`Not simulated: ${name}`);
  });
});
