// The Display API: what of an account can be read back, and by which scope.
import { openOffice, postInfo } from './office';

function withPosts(count: number, settings = {}) {
  const office = openOffice({ settings: { initsPerMinute: 99, postsPerDay: 99, ...settings } });
  for (let i = 1; i <= count; i++) {
    office.send('direct', undefined, postInfo({ title: `Video ${i}` }));
    office.seconds(60);
  }
  return office;
}

const fields = 'fields=id,create_time,share_url,video_description,duration,width,height,view_count';

describe('the list of videos', () => {
  it('gives public ones, newest first, with ids as text', () => {
    const { call, send, seconds, account, admin } = withPosts(2);
    send('direct', undefined, postInfo({ privacy_level: 'SELF_ONLY' }));
    seconds(60);
    const { videos, has_more } = call(`video/list/?${fields}`, {}).json.data;
    expect(has_more).toBe(false);
    expect(videos).toMatchObject([
      { video_description: 'Video 2', duration: 6, width: 720, height: 1280, view_count: 0 },
      { video_description: 'Video 1' },
    ]);
    const [, newest] = admin.posts(account.openId);
    expect(videos?.[0]).toMatchObject({
      id: newest?.id,
      share_url: expect.stringContaining(`/@dinas.contoh/video/${newest?.id}`),
    });
  });

  it('goes on from a cursor in milliseconds', () => {
    const { call } = withPosts(5);
    const first = call(`video/list/?${fields}`, { max_count: 3 }).json.data;
    const second = call(`video/list/?${fields}`, { max_count: 3, cursor: first.cursor }).json.data;
    expect([first.has_more, second.has_more]).toEqual([true, false]);
    const texts = [...(first.videos ?? []), ...(second.videos ?? [])].map((video) => video.video_description);
    expect(texts).toEqual(['Video 5', 'Video 4', 'Video 3', 'Video 2', 'Video 1']);
    expect(first.cursor).toBeGreaterThan(1e12);
  });

  it('may lag behind', () => {
    const { call, seconds } = withPosts(1, { listLagSeconds: 300 });
    expect(call(`video/list/?${fields}`, {}).json.data.videos).toEqual([]);
    seconds(300);
    expect(call(`video/list/?${fields}`, {}).json.data.videos).toHaveLength(1);
  });

  it('refuses a call without fields, with strange ones, or for too many', () => {
    const { call } = openOffice();
    for (const path of ['video/list/', 'video/list/?fields=reach', 'video/list/?fields='])
      expect(call(path, {})).toMatchObject({ status: 400, code: 'invalid_params' });
    expect(call('video/list/?fields=id', { max_count: 21 }).code).toBe('invalid_params');
    expect(call('video/list/?fields=cover_image_url', {}).status).toBe(501);
  });
});

it("answers a question for videos by id, and leaves out what is not one's own", () => {
  const { call, admin, account } = withPosts(2);
  const [post] = admin.posts(account.openId);
  const body = { filters: { video_ids: [post?.id, '7600000000000000001'] } };
  expect(call('video/query/?fields=id,title', body).json.data.videos).toEqual([{ id: post?.id, title: 'Video 2' }]);
  expect(call('video/query/?fields=id', { filters: { video_ids: [76] } }).code).toBe('invalid_params');
});

it('tells of the account what the scopes allow', () => {
  const { call } = withPosts(1);
  const path = 'user/info/?fields=open_id,display_name,username,follower_count,video_count';
  expect(call(path, undefined, { method: 'GET' }).json.data.user).toMatchObject({
    display_name: 'Dinas Pertanian Contoh',
    username: 'dinas.contoh',
    follower_count: 8214,
    video_count: 1,
  });
  const narrow = openOffice({ scopes: ['user.info.basic'] });
  expect(narrow.call('user/info/?fields=username', undefined, { method: 'GET' }).code).toBe('scope_not_authorized');
  expect(narrow.call('user/info/?fields=display_name', undefined, { method: 'GET' }).code).toBe('ok');
});
