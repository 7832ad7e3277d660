// Making posts and reading them back: text as X weighs and rewrites it, media, duplicates, timelines, both vocabularies.
import { weightedLength } from '../../workbench/platforms/x/text';
import { film, jpeg, openOffice } from './office';

describe('weighted length', () => {
  // https://github.com/twitter/twitter-text/blob/master/conformance/validate.yml
  it.each([
    ['a'.repeat(280), 280],
    ['This is a test.', 15],
    ['\u4f60\u597d', 4],
    ['\u{1F468}\u200d\u{1F469}\u200d\u{1F467}\u200d\u{1F467}', 2],
    ['\u{1F64B}\u{1F3FD}', 2],
    ['\u{1F1EE}\u{1F1E9}', 2],
    ['cafe\u0301', 4],
    ['http://test.com', 23],
    ['lihat contoh.go.id/berita/panen-raya-2026-di-desa ya', 6 + 23 + 3],
    ['https://example.com https://example.com', 47],
    ['surel@example.com', 17],
    ['dan\u2026', 5],
    ['Rp5.000.000', 11],
    ['1. Satu 2.Dua', 13],
  ])('of %s is %d', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });
});

describe('creating a post', () => {
  it('answers 201 with the served text: t.co links, a link for the media, escaped signs', () => {
    const { post, picture, call, admin, user } = openOffice();
    const id = picture();
    const text = 'Panen & "pasca" <panen>: https://contoh.go.id/panen #Padi';
    const made = post({ text, media: { media_ids: [id] } });
    expect(made.status).toBe(201);
    expect(made.json.data?.text).toMatch(
      /^Panen &amp; "pasca" &lt;panen&gt;: https:\/\/t\.co\/\w{10} #Padi https:\/\/t\.co\/\w{10}$/,
    );
    expect(made.json.data?.edit_history_tweet_ids).toEqual([made.json.data?.id]);
    const read = call('GET', `/2/tweets/${made.json.data?.id}?tweet.fields=entities,attachments,created_at`).json.data;
    const [link, medium] = read?.entities?.urls ?? [];
    expect(link).toMatchObject({ expanded_url: 'https://contoh.go.id/panen' });
    expect([...String(read?.text)].slice(Number(link?.start), Number(link?.end)).join('')).toBe(link?.url);
    expect(medium).toMatchObject({
      media_key: `3_${id}`,
      expanded_url: `https://x.com/dinas_contoh/status/${made.json.data?.id}/photo/1`,
    });
    expect(read?.entities?.hashtags).toMatchObject([{ tag: 'Padi' }]);
    expect(read?.attachments).toEqual({ media_keys: [`3_${id}`] });
    expect(admin.posts(user.id)[0]).toMatchObject({ text, permalink: `https://x.com/dinas_contoh/status/${read?.id}` });
  });

  it.each([
    ['an unknown property', { text: 'a', caption: 'b' }, 400],
    ['an unknown property of media', { text: 'a', media: { ids: [] } }, 400],
    ['an empty text alone', { text: ' ' }, 400],
    ['a media id that is a number', { media: { media_ids: [12] } }, 400],
    ['five media', { media: { media_ids: ['1', '2', '3', '4', '5'] } }, 400],
    ['an unknown medium', { text: 'a', media: { media_ids: ['123'] } }, 400],
    ['a text too long', { text: 'a'.repeat(281) }, 400],
    ['a text too long by its links', { text: `${'a'.repeat(258)} ya.id` }, 400],
    ['two cashtags', { text: '$ABC $DEF' }, 400],
    ['a byte order mark', { text: 'a\ufeff' }, 400],
    ['a poll, which is not simulated', { text: 'a', poll: {} }, 501],
    ['no JSON', '{"text":', 400],
  ])('refuses %s', (_, body, status) => {
    const { post, admin, user } = openOffice();
    expect(post(body).status).toBe(status);
    expect(admin.posts(user.id)).toEqual([]);
  });

  it('takes four pictures, but nothing beside a film', () => {
    const { post, picture, upload } = openOffice();
    const pictures = [1, 2, 3, 4].map((tint) => picture(jpeg(40, 40, tint)));
    expect(post({ media: { media_ids: pictures } }).status).toBe(201);
    expect(post({ text: 'a', media: { media_ids: [picture(), upload(film())] } }).status).toBe(400);
  });

  it('refuses media that have expired, belong to others, or were uploaded for messages', () => {
    const { post, picture, seconds, upload, admin, app } = openOffice();
    const id = picture();
    const other = admin.addUser({ username: 'lain', name: 'Lain' });
    expect(
      post({ media: { media_ids: [id] } }, { bearer: admin.issueOAuth2(app.id, other.id) }).json.errors?.[0]
        ?.parameters,
    ).toEqual({ 'media.media_ids': [id] });
    expect(post({ media: { media_ids: [upload(film(), 'dm_video')] } }).status).toBe(400);
    seconds(86_400);
    expect(post({ media: { media_ids: [id] } }).status).toBe(400);
  });

  it('refuses the same text within the window, even when the first was deleted', () => {
    const { post, call, seconds } = openOffice({ duplicateSeconds: 600 });
    const id = post({ text: 'Panen raya' }).json.data?.id;
    expect(call('DELETE', `/2/tweets/${id}`).json.data).toEqual({ deleted: true });
    expect(post({ text: 'Panen  raya ' }).json).toMatchObject({
      status: 403,
      type: 'about:blank',
      detail: 'You are not allowed to create a Tweet with duplicate content.',
    });
    seconds(600);
    expect(post({ text: 'Panen raya' }).status).toBe(201);
  });

  it('lets Premium accounts write long, cuts what is served, and keeps the whole apart', () => {
    const { post, call, admin, user } = openOffice();
    admin.updateUser(user.id, { subscription: 'Premium' });
    const id = post({ text: 'kata '.repeat(100).trim() }).json.data?.id;
    const read = call('GET', `/2/tweets/${id}?post.fields=note_post`).json.data;
    expect(String(read?.text)).toMatch(/…$/);
    expect(read?.note_tweet).toEqual({ text: 'kata '.repeat(100).trim() });
  });
});

describe('reading back', () => {
  it('has no data when nothing is there', () => {
    const { call, user } = openOffice();
    expect(call('GET', `/2/users/${user.id}/tweets`).json).toEqual({ meta: { result_count: 0 } });
  });

  it('lists what is newer than an id, with media, page by page', () => {
    const { call, post, picture, seconds, user } = openOffice();
    const ids = Array.from({ length: 7 }, (_, index) => {
      seconds(1);
      return String(post({ text: `ke-${index}`, media: { media_ids: [picture()] } }).json.data?.id);
    });
    const path = `/2/users/${user.id}/tweets?max_results=5`;
    const first = call('GET', `${path}&expansions=attachments.media_keys&media.fields=alt_text`).json;
    expect(first.data?.map((one) => one.text?.slice(0, 4))).toEqual(['ke-6', 'ke-5', 'ke-4', 'ke-3', 'ke-2']);
    expect(first.includes?.media).toHaveLength(5);
    expect(first.meta).toMatchObject({ result_count: 5, newest_id: ids[6], oldest_id: ids[2] });
    const second = call('GET', `${path}&pagination_token=${first.meta?.next_token}`).json;
    expect(second.data?.map((one) => one.id)).toEqual([ids[1], ids[0]]);
    expect(second.meta?.next_token).toBeUndefined();
    expect(second.meta?.previous_token).toBeDefined();
    expect(call('GET', `${path}&since_id=${ids[4]}`).json.data).toHaveLength(2);
    expect(call('GET', `${path}&until_id=${ids[1]}`).json.data).toHaveLength(1);
  });

  it.each([
    'max_results=4',
    'max_results=101',
    'since_id=abc',
    'tweet.fields=judul',
    'expansions=media',
    'exclude=semua',
    'start_time=kemarin',
    'pagination_token=abc',
    'fields=id',
  ])('refuses %s', (query) => {
    const { call, user } = openOffice();
    expect(call('GET', `/2/users/${user.id}/tweets?${query}`).status).toBe(400);
  });

  it('knows a new post by its id at once, in the timeline after a while', () => {
    const { call, post, user, seconds } = openOffice({ timelineLagSeconds: 30 });
    const id = post({ text: 'Baru' }).json.data?.id;
    expect(call('GET', `/2/users/${user.id}/tweets`).json.meta).toEqual({ result_count: 0 });
    expect(call('GET', `/2/tweets/${id}`).json.data?.id).toBe(id);
    seconds(30);
    expect(call('GET', `/2/users/${user.id}/tweets`).json.meta).toMatchObject({ result_count: 1 });
  });

  it('says what is missing beside what is there, in a 200', () => {
    const { call, post } = openOffice();
    const id = post({ text: 'Ada' }).json.data?.id;
    const { status, json } = call('GET', `/2/tweets?ids=${id},17`);
    expect([status, json.data?.length]).toEqual([200, 1]);
    expect(json.errors?.[0]).toMatchObject({
      resource_id: '17',
      type: 'https://api.twitter.com/2/problems/resource-not-found',
    });
    expect(call('GET', '/2/tweets/17').json.data).toBeUndefined();
  });

  it('speaks the old vocabulary, the new one, or both', () => {
    const { admin, call, post } = openOffice();
    const id = post({ text: 'Kata' }).json.data?.id;
    const keys = (vocabulary: 'old' | 'new' | 'both', query: string) => {
      admin.change({ vocabulary });
      const data: Record<string, unknown> = call('GET', `/2/tweets/${id}?${query}`).json.data ?? {};
      return [...Object.keys(data), ...Object.keys((data.public_metrics as object) ?? {})].filter((key) =>
        /tweet|post/.test(key),
      );
    };
    expect(keys('old', 'post.fields=public_metrics')).toEqual(['edit_history_tweet_ids', 'retweet_count']);
    expect(keys('new', 'tweet.fields=public_metrics')).toEqual(['edit_history_post_ids', 'repost_count']);
    expect(keys('both', 'tweet.fields=public_metrics')).toHaveLength(4);
  });

  it('shows private metrics to the author for 30 days', () => {
    const { call, post, seconds } = openOffice();
    const id = post({ text: 'Angka' }).json.data?.id;
    const path = `/2/tweets/${id}?tweet.fields=non_public_metrics,public_metrics`;
    expect(call('GET', path).json.data?.non_public_metrics).toBeDefined();
    seconds(30 * 86_400);
    const later = call('GET', path).json;
    expect(later.data?.non_public_metrics).toBeUndefined();
    expect(later.data?.public_metrics).toBeDefined();
    expect(later.errors?.[0]?.type).toContain('not-authorized-for-field');
  });

  it('tells who is connected', () => {
    const { call, user } = openOffice();
    expect(call('GET', '/2/users/me').json).toEqual({
      data: { id: user.id, name: 'Dinas Contoh', username: 'dinas_contoh' },
    });
    expect(call('GET', '/2/users/me?user.fields=verified_type,subscription_type').json.data).toMatchObject({
      verified_type: 'government',
      subscription_type: 'None',
    });
  });

  it('deletes own posts only', () => {
    const { call, post, admin, app } = openOffice();
    const id = post({ text: 'Milik sendiri' }).json.data?.id;
    const other = admin.issueOAuth2(app.id, admin.addUser({ username: 'lain', name: 'Lain' }).id);
    expect(call('DELETE', `/2/tweets/${id}`, { bearer: other }).status).toBe(403);
    expect(call('DELETE', `/2/tweets/${id}`).status).toBe(200);
    expect(call('DELETE', `/2/tweets/${id}`).status).toBe(404);
  });
});
