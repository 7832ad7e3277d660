// Who may use the account, the public pages, and Instagram's bad days.
import { makeFilm } from '../../workbench/office/film-maker';

import { instagramScopes, openInstagram } from './office';

describe('the account', () => {
  it('is found through its Page and read with its fields', () => {
    const { call, page, ig } = openInstagram();
    const found = call('GET', page.id, { fields: 'instagram_business_account{id,username}' }).json;
    expect(found).toMatchObject({ instagram_business_account: { id: ig.id, username: 'diskominfo.contoh' } });
    expect(ig.id).toMatch(/^17841\d{12}$/);
    expect(call('GET', ig.id, { fields: 'id,username,name,followers_count,media_count' }).json).toEqual({
      id: ig.id,
      username: 'diskominfo.contoh',
      name: 'Diskominfo Contoh',
      followers_count: 3210,
      media_count: 0,
    });
    expect(call('GET', ig.id, { fields: 'profile_picture_url' }).status).toBe(501);
    expect(call('GET', ig.id, { fields: 'entah' }).json.error.code).toBe(100);
  });

  it('takes a person’s token as well as the Page’s', () => {
    const { createPicture, statusOf, call, userToken, ig } = openInstagram();
    const { id } = createPicture().json;
    expect(statusOf(id)).toBe('IN_PROGRESS');
    expect(call('GET', id, { fields: 'status_code' }, { token: userToken }).json.status_code).toBe('FINISHED');
    expect(call('GET', ig.id, { fields: 'username' }, { token: userToken }).status).toBe(200);
  });

  it.each([
    ['instagram_basic', 10],
    ['instagram_content_publish', 10],
    ['pages_read_engagement', 10],
  ])('refuses to post without %s', (scope, code) => {
    const { create, staged, admin, app, person, page } = openInstagram();
    const scopes = instagramScopes.filter((one) => one !== scope);
    const user = admin.issueToken({ kind: 'user', appId: app.id, personId: person.id, scopes });
    const token = admin.pageToken(user, page.id);
    expect(create({ image_url: staged() }, { token }).json.error.code).toBe(code);
  });

  it('refuses a person whose task is too small, and hides from strangers', () => {
    const { create, staged, call, admin, app, person, page, ig } = openInstagram();
    const image_url = staged();
    admin.setTasks(page.id, person.id, ['ANALYZE']);
    expect(create({ image_url }).json.error.code).toBe(200);
    const stranger = admin.addPerson({ name: 'Orang Lain' });
    const token = admin.issueToken({ kind: 'user', appId: app.id, personId: stranger.id, scopes: instagramScopes });
    expect(call('GET', ig.id, {}, { token }).json.error).toMatchObject({ code: 100, error_subcode: 33 });
    expect(call('GET', ig.id, {}, { token: 'EAAentah' }).json.error.code).toBe(190);
  });

  it('names what it does not simulate', () => {
    const { call, ig, createPicture } = openInstagram();
    const { id } = createPicture().json;
    for (const [method, path] of [
      ['GET', `${ig.id}/stories`],
      ['GET', `${ig.id}/insights`],
      ['POST', `${ig.id}/other`],
      ['DELETE', id],
      ['GET', `${id}/children`],
    ] as const)
      expect(call(method, path).text).toMatch(/^Not simulated: (GET|POST|DELETE) https:\/\/graph\.facebook\.com\//);
  });
});

describe('bad days', () => {
  it('refuse as spam although the post is live', () => {
    const { facebook, createPicture, ready, publish, statusOf, posts } = openInstagram();
    const { id } = createPicture().json;
    ready(id);
    facebook.faults.plan({
      match: { path: '/media_publish$' },
      strike: { kind: 'error', name: 'igSpam', committed: true },
    });
    expect(publish(id).json.error).toMatchObject({ code: 4, error_subcode: 2207051 });
    expect(posts()).toHaveLength(1);
    expect(statusOf(id)).toBe('PUBLISHED');
  });

  it.each(['status_500', 'code_1', 'timeout'] as const)('lose the answer of publishing: %s', (answer) => {
    const { facebook, createPicture, ready, publish, statusOf, posts } = openInstagram();
    const { id } = createPicture().json;
    ready(id);
    const lose = (committed: boolean) =>
      facebook.faults.plan({ match: { path: '/media_publish$' }, strike: { kind: 'lost_answer', answer, committed } });
    lose(false);
    expect(publish(id).status).toBeGreaterThanOrEqual(500);
    expect(statusOf(id)).toBe('FINISHED');
    lose(true);
    publish(id);
    expect(statusOf(id)).toBe('PUBLISHED');
    expect(posts()).toHaveLength(1);
  });

  it('know no container for a moment, and no read with a Page token for long', () => {
    const { facebook, createPicture, ready, publish, call, userToken, ig } = openInstagram();
    const { id } = createPicture().json;
    ready(id);
    facebook.faults.plan({ match: { path: '/media_publish$' }, strike: { kind: 'error', name: 'igUnknownContainer' } });
    expect(publish(id).json.error).toMatchObject({ code: 24, error_subcode: 2207008 });
    facebook.faults.plan({
      match: { method: 'GET', path: '^/[0-9]+$', token: 'page' },
      times: 'always',
      strike: { kind: 'error', name: 'readFailed' },
    });
    expect(publish(id).status).toBe(200);
    expect(call('GET', id, { fields: 'status_code' }).json.error).toMatchObject({ code: 100, error_subcode: 33 });
    const asPerson = call('GET', id, { fields: 'status_code' }, { token: userToken });
    expect(asPerson.json.status_code).toBe('PUBLISHED');
    expect(call('GET', `${ig.id}/media`).json.data).toHaveLength(1);
  });

  it('throttle the account alone, and say so in its usage header', () => {
    const { facebook, call, ig, page, minutes } = openInstagram();
    facebook.faults.plan({ match: { path: '/media$' }, strike: { kind: 'throttle', code: 80002, minutes: 20 } });
    const blocked = call('GET', `${ig.id}/media`);
    expect(blocked.json.error.code).toBe(80002);
    const usage = JSON.parse(String(blocked.headers['x-business-use-case-usage']));
    expect(usage[ig.id]).toEqual([expect.objectContaining({ type: 'instagram', estimated_time_to_regain_access: 20 })]);
    expect(call('GET', page.id).status).toBe(200);
    minutes(20);
    expect(call('GET', `${ig.id}/media`).status).toBe(200);
  });

  it('come back after a restart as they were', () => {
    const { facebook, createPicture, ready, publish, posts } = openInstagram();
    const { id } = createPicture().json;
    ready(id);
    facebook.restore(JSON.parse(JSON.stringify(facebook.state())));
    publish(id);
    expect(posts()).toHaveLength(1);
  });

  it('do not trouble an office that was saved before Instagram was there', () => {
    const { facebook, call, page } = openInstagram();
    const { instagram: _, videos: __, ...old } = facebook.state() as Record<string, never>;
    facebook.restore(old);
    expect(call('GET', page.id, { fields: 'name' }).status).toBe(200);
    expect(facebook.instagram.admin.accounts()).toEqual([]);
  });
});

describe('the public pages', () => {
  const published = () => {
    const office = openInstagram();
    const picture = office.create({
      image_url: office.staged(),
      caption: 'Panen <b>raya</b> #padi',
      alt_text: 'Sawah',
    });
    const reel = office.createReel().json;
    office.sendReel(reel.uri, makeFilm({ seconds: 4 }));
    for (const id of [picture.json.id, reel.id]) {
      office.ready(id);
      office.publish(id);
    }
    const [newest, oldest] = office.posts();
    return { ...office, reelPost: newest, picturePost: oldest };
  };

  it('show the profile with its grid, each post, and play the film', () => {
    const { instagram, reelPost, picturePost, get } = published();
    const profile = instagram('/diskominfo.contoh/').text;
    expect(profile).toContain('<b>2</b> kiriman');
    expect(profile).toContain(`href="/p/${picturePost?.shortcode}/"`);
    expect(profile).toContain(`href="/reel/${reelPost?.shortcode}/"`);
    expect(instagram('/diskominfo.contoh/reels/').text).not.toContain(`/p/${picturePost?.shortcode}/`);
    const post = instagram(`/p/${picturePost?.shortcode}/`).text;
    expect(post).toContain('Panen &lt;b&gt;raya&lt;/b&gt; <span class="tag">#padi</span>');
    expect(post).toContain('alt="Sawah"');
    const source = /<video src="([^"]+)"/.exec(instagram(`/reel/${reelPost?.shortcode}/`).text)?.[1] ?? '';
    const film = get(`https://www.instagram.com${source.replaceAll('&amp;', '&')}`);
    expect([film.status, film.headers['content-type']]).toEqual([200, 'video/mp4']);
  });

  it('load nothing from anywhere else', () => {
    const { instagram, get, reelPost } = published();
    for (const path of ['/', '/diskominfo.contoh/', `/reel/${reelPost?.shortcode}/`]) {
      expect(instagram(path).text).not.toMatch(/(src|srcset)="https?:/);
      const policy = String(get(`https://www.instagram.com${path}`).headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'/);
    }
  });

  it('show nothing that is not there, was deleted, or comes from an app in development', () => {
    const { instagram, picturePost, reelPost, facebook, admin, app } = published();
    expect(instagram('/siapa/').status).toBe(404);
    expect(instagram(`/reel/${picturePost?.shortcode}/`).status).toBe(404);
    facebook.instagram.admin.deletePost(picturePost?.id ?? '');
    expect(instagram(`/p/${picturePost?.shortcode}/`).status).toBe(404);
    admin.updateApp(app.id, { mode: 'development' });
    expect(instagram(`/reel/${reelPost?.shortcode}/`).status).toBe(404);
    expect(instagram('/diskominfo.contoh/').text).toContain('Belum ada kiriman');
  });
});
