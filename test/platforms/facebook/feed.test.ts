// /{page}/feed and what can be read of posts afterwards.
import { jpeg, mediaOf, openOffice, start } from './office';

describe('a post with staged photos', () => {
  it('answers its id alone, or the fields asked for in the same call', () => {
    const { post, stage, page } = openOffice();
    const plain = post({ message: 'Satu', attached_media: mediaOf(stage()) });
    expect(plain.json).toEqual({ id: expect.stringMatching(new RegExp(`^${page.id}_\\d{18}$`)) });
    const rich = post({ message: 'Dua', attached_media: mediaOf(stage()), fields: 'id,permalink_url' });
    expect(rich.json.permalink_url).toMatch(/^https:\/\/www\.facebook\.com\/diskominfo\.contoh\/posts\/pfbid0/);
  });

  it('takes attached_media as a JSON array, as indexed fields, and from a JSON body', () => {
    const { post, stage, call } = openOffice();
    const [a, b, c, d, e] = [stage(), stage(), stage(), stage(), stage()];
    const answers = [
      post({ attached_media: mediaOf(a) }),
      post({ 'attached_media[1]': `{"media_fbid":"${c}"}`, 'attached_media[0]': `{"media_fbid":"${b}"}` }),
      post({ 'attached_media[0][media_fbid]': d }, { by: 'multipart', files: [] }),
      post({}, { by: 'json', json: { message: 'x', attached_media: [{ media_fbid: e }] } }),
    ];
    const targets = answers.map(({ json }) => {
      const read = call('GET', json.id ?? '', { fields: 'attachments{target,subattachments}' }).json;
      const whole = read.attachments?.data?.[0];
      return (whole?.subattachments?.data ?? [whole]).map((item) => item?.target?.id);
    });
    expect(targets).toEqual([[a], [b, c], [d], [e]]);
  });

  it.each([
    ['text that is no array', 'ini foto'],
    ['an object', '{"media_fbid":"1"}'],
    ['an id that was squeezed through a number', '[{"media_fbid":122112345678901234}]'],
    ['an unknown id', mediaOf('122199999999999999')],
    ['something without media_fbid', '[{"id":"122199999999999999"}]'],
  ])('refuses %s with code 100', (_, attached_media) => {
    const { post, admin, page } = openOffice();
    expect(post({ attached_media, message: 'x' }).json.error?.code).toBe(100);
    expect(admin.posts(page.id)).toEqual([]);
  });

  it('refuses a photo staged more than 24 hours ago', () => {
    const { post, stage, minutes } = openOffice();
    const id = stage();
    minutes(24 * 60);
    expect(post({ attached_media: mediaOf(id) }).json.error?.code).toBe(100);
  });

  it('refuses photos that were posted already, with 1366051', () => {
    const { post, stage, admin, page } = openOffice();
    const id = stage();
    post({ message: 'Sekali', attached_media: mediaOf(id) });
    expect(post({ message: 'Sekali', attached_media: mediaOf(id) }).json.error).toMatchObject({
      code: 100,
      error_subcode: 1366051,
    });
    expect(admin.posts(page.id)).toHaveLength(1);
  });

  it("refuses another Page's photo, a repeated one, and more than ten", () => {
    const { post, stage, admin, userToken, person, call } = openOffice();
    const other = admin.addPage({ name: 'Lain', roles: { [person.id]: ['CREATE_CONTENT'] } });
    const token = admin.pageToken(userToken, other.id);
    const files = [{ bytes: jpeg() }];
    const foreign = call('POST', `${other.id}/photos`, { published: 'false' }, { token, files }).json.id as string;
    expect(post({ attached_media: mediaOf(foreign) }).json.error?.code).toBe(100);
    const mine = stage();
    expect(post({ attached_media: mediaOf(mine, mine) }).json.error?.code).toBe(100);
    const many = Array.from({ length: 11 }, () => stage());
    expect(post({ attached_media: mediaOf(...many) }).json.error?.code).toBe(100);
    expect(post({ attached_media: mediaOf(...many.slice(1)) }).status).toBe(200);
  });

  it('checks the fields it is to answer before it posts', () => {
    const { post, admin, page } = openOffice();
    expect(post({ message: 'x', fields: 'id,link_publik' }).json.error?.code).toBe(100);
    expect(admin.posts(page.id)).toEqual([]);
  });
});

describe('text and links', () => {
  it('needs a message, a link or media', () => {
    expect(openOffice().post({}).json.error?.code).toBe(100);
  });

  it('refuses a message over 63,206 characters and a link that is none', () => {
    const { post } = openOffice();
    expect(post({ message: 'a'.repeat(63_207) }).json.error?.message).toBe('Name parameter too long');
    expect(post({ message: 'a'.repeat(63_206) }).status).toBe(200);
    expect(post({ link: 'javascript:alert(1)' }).json.error?.code).toBe(100);
    expect(post({ link: 'https://contoh.go.id/berita' }).status).toBe(200);
  });

  it('refuses the same text twice in a row with 506, as a switch', () => {
    const { post, admin, stage } = openOffice();
    post({ message: 'Pengumuman' });
    expect(post({ message: 'Pengumuman' }).json.error?.code).toBe(506);
    expect(post({ message: 'Pengumuman', attached_media: mediaOf(stage()) }).status).toBe(200);
    admin.change({ identicalPost: 'always' });
    expect(post({ message: 'Pengumuman', attached_media: mediaOf(stage()) }).json.error?.code).toBe(506);
    admin.change({ identicalPost: 'never' });
    expect(post({ message: 'Pengumuman' }).status).toBe(200);
    expect(post({ message: 'Lain' }).status).toBe(200);
    admin.change({ identicalPost: 'text_only' });
    expect(post({ message: 'Pengumuman' }).status).toBe(200);
  });

  it('names a documented parameter it does not simulate, and ignores an unknown one', () => {
    const { post, page } = openOffice();
    expect(post({ message: 'a', place: '1' }).text).toBe('Not simulated: POST /{page}/feed with place');
    expect(post({ message: 'a', kunci_unik: page.id }).status).toBe(200);
  });
});

describe('posts that come out later', () => {
  const at = (minutes: number) => String(start / 1000 + minutes * 60);

  it('holds to the window of 10 minutes to 30 days, or 75', () => {
    const { post, admin } = openOffice();
    const schedule = (minutes: number) =>
      post({ message: `m${minutes}`, published: 'false', scheduled_publish_time: at(minutes) }).status;
    expect([9, 10, 30 * 24 * 60, 31 * 24 * 60].map(schedule)).toEqual([400, 200, 200, 400]);
    admin.change({ scheduleDays: 75 });
    expect(schedule(74 * 24 * 60)).toBe(200);
    expect(post({ message: 'x', scheduled_publish_time: at(60) }).json.error?.code).toBe(100);
    expect(post({ message: 'x', published: 'false', scheduled_publish_time: 'besok' }).status).toBe(501);
  });

  it('takes ISO 8601 too, publishes by itself, and counts the time from then', () => {
    const { post, call, page, minutes, web } = openOffice();
    const time = '2026-11-23T16:00:00+07:00';
    const { json } = post({ message: 'Terjadwal', published: 'false', scheduled_publish_time: time });
    const fields = 'is_published,scheduled_publish_time,created_time';
    expect(call('GET', json.id ?? '', { fields }).json).toMatchObject({
      is_published: false,
      scheduled_publish_time: Date.parse(time) / 1000,
    });
    expect(call('GET', `${page.id}/scheduled_posts`).json.data).toHaveLength(1);
    expect(call('GET', `${page.id}/published_posts`).json.data).toHaveLength(0);
    expect(web('/diskominfo.contoh').text).not.toContain('Terjadwal');
    minutes(90);
    expect(call('GET', json.id ?? '', { fields }).json).toEqual({
      is_published: true,
      created_time: '2026-11-23T09:00:00+0000',
      id: json.id,
    });
    expect(web('/diskominfo.contoh').text).toContain('Terjadwal');
  });

  it('takes only temporary photos into a scheduled post, with its content type', () => {
    const { post, stage, minutes, call } = openOffice();
    const timing = { published: 'false', scheduled_publish_time: at(2 * 24 * 60) };
    const kind = { unpublished_content_type: 'SCHEDULED' };
    const kept = stage(jpeg(), { temporary: 'true' });
    expect(post({ ...timing, ...kind, attached_media: mediaOf(stage()) }).json.error?.code).toBe(100);
    expect(post({ ...timing, attached_media: mediaOf(kept) }).json.error?.code).toBe(100);
    const { json } = post({ ...timing, ...kind, attached_media: mediaOf(kept) });
    minutes(3 * 24 * 60);
    expect(call('GET', json.id ?? '', { fields: 'is_published' }).json.is_published).toBe(true);
    expect(call('GET', kept).status).toBe(200);
  });

  it('shows unpublished posts in feed alone, and never to the public', () => {
    const { post, call, page, web } = openOffice();
    const { json } = post({ message: 'Gelap', published: 'false', fields: 'permalink_url' });
    const count = (edge: string) => call('GET', `${page.id}/${edge}`).json.data?.length;
    expect(['feed', 'posts', 'published_posts', 'scheduled_posts'].map(count)).toEqual([1, 0, 0, 0]);
    const { status, text } = web(new URL(json.permalink_url as string).pathname);
    expect([status, text.includes('Konten ini tidak tersedia saat ini')]).toEqual([404, true]);
  });
});

describe('reading posts back', () => {
  it('tells what an engine needs to find its own post', () => {
    const { post, stage, call, page } = openOffice();
    const [a, b] = [stage(), stage()];
    const { json } = post({ message: 'Berdua', attached_media: mediaOf(a, b) });
    const fields =
      'id,message,created_time,permalink_url,is_published,status_type,from,attachments{media_type,subattachments{target{id}}},comments.limit(0).summary(true),reactions.summary(total_count).limit(0),shares';
    const [found] = call('GET', `${page.id}/published_posts`, { fields }).json.data ?? [];
    expect(found).toEqual({
      id: json.id,
      message: 'Berdua',
      created_time: '2026-11-23T07:30:00+0000',
      permalink_url: expect.stringContaining('/posts/pfbid0'),
      is_published: true,
      status_type: 'added_photos',
      from: { name: page.name, id: page.id },
      attachments: {
        data: [{ media_type: 'album', subattachments: { data: [{ target: { id: a } }, { target: { id: b } }] } }],
      },
      comments: { data: [], summary: { total_count: 0 } },
      reactions: { data: [], summary: { total_count: 0 } },
    });
    expect(call('GET', `${json.id}/attachments`).json.data?.[0]?.type).toBe('album');
  });

  it('lists newest first, page by page, until next is absent', () => {
    const { post, call, page, minutes, get } = openOffice();
    for (let i = 1; i <= 5; i++) {
      post({ message: `Ke-${i}` });
      minutes(1);
    }
    const first = call('GET', `${page.id}/published_posts`, { fields: 'message', limit: '2' }).json;
    expect(first.data?.map((item) => item.message)).toEqual(['Ke-5', 'Ke-4']);
    const seen: string[] = [];
    let next = first.paging?.next as string | undefined;
    while (next) {
      const body = JSON.parse(Buffer.from(get(next).body).toString('utf8'));
      seen.push(...body.data.map((item: { message: string }) => item.message));
      next = body.paging?.next;
    }
    expect(seen).toEqual(['Ke-3', 'Ke-2', 'Ke-1']);
  });

  it('refuses a limit over 100 and a cursor it never gave', () => {
    const { call, page } = openOffice();
    expect(call('GET', `${page.id}/posts`, { limit: '101' }).json.error?.code).toBe(100);
    expect(call('GET', `${page.id}/posts`, { after: 'xyz' }).json.error?.code).toBe(100);
  });

  it('applies since and until, unless the switch makes it ignore them', () => {
    const { post, call, page, minutes, admin } = openOffice();
    post({ message: 'pagi' });
    minutes(60);
    post({ message: 'siang' });
    const since = String(start / 1000 + 60);
    const count = (parameters: Record<string, string>) => call('GET', `${page.id}/feed`, parameters).json.data?.length;
    expect([count({ since }), count({ until: since }), count({})]).toEqual([1, 1, 2]);
    admin.change({ sinceUntil: 'ignored' });
    expect(count({ since })).toBe(2);
  });

  it('lets lists lag behind when told to, while the post itself can be read', () => {
    const { post, call, page, minutes } = openOffice({ readLagSeconds: 60 });
    const { json } = post({ message: 'Baru' });
    expect(call('GET', `${page.id}/published_posts`).json.data).toEqual([]);
    expect(call('GET', json.id ?? '').status).toBe(200);
    minutes(1);
    expect(call('GET', `${page.id}/published_posts`).json.data).toHaveLength(1);
  });

  it('lists photos once they are in a post', () => {
    const { post, stage, call, page } = openOffice();
    const id = stage();
    stage();
    post({ attached_media: mediaOf(id) });
    const uploaded = call('GET', `${page.id}/photos`, { type: 'uploaded', fields: 'id,page_story_id' }).json.data;
    expect(uploaded?.map((photo) => photo.id)).toEqual([id]);
    expect(call('GET', `${page.id}/photos`).json.data).toEqual([]);
  });

  it('deletes a post and everything in it', () => {
    const { post, stage, call, page, admin } = openOffice();
    const photo = stage();
    const id = post({ attached_media: mediaOf(photo) }).json.id as string;
    expect(call('DELETE', id).json).toEqual({ success: true });
    expect(call('GET', id).json.error).toMatchObject({ code: 100, error_subcode: 33 });
    expect(call('GET', photo).json.error?.code).toBe(100);
    expect(admin.posts(page.id)).toEqual([]);
  });

  it("refuses to delete another app's post", () => {
    const { post, admin, person, page, call } = openOffice();
    const id = post({ message: 'Milik Siar' }).json.id as string;
    const other = admin.addApp({ name: 'Lain' });
    const scopes = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts'];
    const token = admin.issueToken({ kind: 'page', appId: other.id, personId: person.id, pageId: page.id, scopes });
    expect(call('DELETE', id, {}, { token }).json.error?.code).toBe(200);
  });
});
