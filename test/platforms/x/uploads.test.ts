// Pictures in one call, films in parts: what is taken, what is refused, and when it is ready.
import { createHash } from 'node:crypto';
import { film, jpeg, multipart, openOffice, start } from './office';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a picture in one call', () => {
  it('is kept byte for byte, by multipart and by JSON, and is ready at once', () => {
    const { call, admin, user } = openOffice();
    const bytes = jpeg(320, 200);
    const upload = multipart({ media_category: 'tweet_image' }, bytes);
    const { status, json } = call('POST', '/2/media/upload', { upload });
    expect(status).toBe(200);
    expect(json.data).toMatchObject({
      media_key: `3_${json.data?.id}`,
      size: bytes.length,
      expires_after_secs: 86_400,
      image: { w: 320, h: 200, image_type: 'image/jpeg' },
    });
    expect(json.data?.processing_info).toBeUndefined();
    expect(String(json.data?.id)).toMatch(/^\d{19}$/);
    const body = { media: Buffer.from(bytes).toString('base64'), media_category: 'tweet_image' };
    expect(call('POST', '/2/media/upload', { json: body }).status).toBe(200);
    expect(admin.media(user.id).map((media) => media.sha256)).toEqual([hash(bytes), hash(bytes)]);
    expect(admin.traffic()[0]).toMatchObject({ media: { sha256: hash(bytes), bytes: bytes.length } });
  });

  it.each([
    ['a stray property', { media_category: 'tweet_image', media_type: 'image/jpeg' }, jpeg(), 400],
    ['no category', {}, jpeg(), 400],
    ['the protocol of before', { command: 'INIT', media_category: 'tweet_image' }, jpeg(), 400],
    ['bytes that are no picture', { media_category: 'tweet_image' }, new Uint8Array([1, 2, 3]), 400],
    ['a picture cut off', { media_category: 'tweet_image' }, jpeg(640, 480).slice(0, 700), 400],
    ['more than 5 MB', { media_category: 'tweet_image' }, new Uint8Array(5 * 1024 * 1024 + 1), 400],
    ['a film, which is not simulated', { media_category: 'tweet_video' }, film(), 501],
  ])('is refused with %s', (_, fields, bytes, status) => {
    const { call, admin, user } = openOffice();
    expect(call('POST', '/2/media/upload', { upload: multipart(fields, bytes) }).status).toBe(status);
    expect(admin.media(user.id)).toEqual([]);
  });
});

describe('a film in parts', () => {
  it('is put together in order, processed by looks far enough apart, and then carried by a post', () => {
    const { begin, append, finalize, status, seconds, post, admin, user } = openOffice();
    const bytes = film();
    const id = begin(bytes);
    const half = Math.ceil(bytes.length / 2);
    expect(append(id, 1, bytes.subarray(half)).json.data?.expires_at).toBe(start / 1000 + 1_295_999);
    append(id, 0, bytes.subarray(0, half));
    const done = finalize(id).json.data;
    expect(done).toMatchObject({ size: bytes.length, processing_info: { state: 'pending', check_after_secs: 5 } });
    expect(done?.media_key).toBe(`7_${id}`);
    expect(post({ media: { media_ids: [id] } }).json.errors?.[0]?.message).toBe('Your media IDs are invalid.');
    const states = Array.from({ length: 4 }, () => {
      const info = status(id).json.data?.processing_info;
      const early = status(id).json.data?.processing_info;
      expect(early).toEqual(info);
      seconds(5);
      return info?.state;
    });
    expect(states).toEqual(['in_progress', 'in_progress', 'succeeded', 'succeeded']);
    expect(post({ text: 'Video', media: { media_ids: [id] } }).status).toBe(201);
    expect(admin.posts(user.id)[0]?.media).toMatchObject([{ sha256: hash(bytes), key: `7_${id}` }]);
  });

  it('takes the same part again, and counts it once', () => {
    const { begin, append, finalize } = openOffice();
    const bytes = film();
    const id = begin(bytes);
    append(id, 0, bytes.subarray(0, 1000));
    append(id, 1, bytes.subarray(1000));
    append(id, 1, bytes.subarray(1000));
    expect(finalize(id).status).toBe(200);
    expect(finalize(id).status).toBe(200);
  });

  it('says when finalizing again is refused, as a setting', () => {
    const { upload, finalize } = openOffice({ finalizeAgain: 'refused' });
    expect(finalize(upload(film())).status).toBe(400);
  });

  it.each([
    ['a gap', [0, 2]],
    ['a missing end', [0]],
    ['a missing beginning', [1]],
  ])('is not put together with %s', (_, indexes) => {
    const { begin, append, finalize } = openOffice();
    const bytes = film();
    const id = begin(bytes);
    for (const index of indexes) append(id, index, index === 0 ? bytes.subarray(0, 1000) : bytes.subarray(1000));
    expect(finalize(id).json.errors?.[0]?.message).toBe('Segments do not add up to provided total file size.');
  });

  it('refuses parts beyond the cap with an empty 413, and indexes beyond 999', () => {
    const { begin, append } = openOffice({ chunkCapBytes: 1024 * 1024 });
    const id = begin(film());
    const refused = append(id, 0, new Uint8Array(1024 * 1024));
    expect([refused.status, refused.text]).toEqual([413, '']);
    expect(append(id, 1000, new Uint8Array(10)).status).toBe(400);
    expect(append(id, 0, new Uint8Array(512 * 1024)).status).toBe(200);
  });

  it('answers 204 to a part, as a setting', () => {
    const { begin, append } = openOffice({ appendAnswer: 204 });
    const answer = append(begin(film()), 0, new Uint8Array(10));
    expect([answer.status, answer.text]).toEqual([204, '']);
  });

  it.each([
    ['an unknown property', { media_type: 'video/mp4', total_bytes: 10, media_category: 'tweet_video', name: 'a' }],
    ['an unknown type', { media_type: 'video/avi', total_bytes: 10, media_category: 'tweet_video' }],
    ['a size as text', { media_type: 'video/mp4', total_bytes: '10', media_category: 'tweet_video' }],
    ['an unknown category', { media_type: 'video/mp4', total_bytes: 10, media_category: 'video' }],
    [
      'more than the account may',
      { media_type: 'video/mp4', total_bytes: 513 * 1024 * 1024, media_category: 'tweet_video' },
    ],
  ])('does not begin with %s', (_, json) => {
    const { call } = openOffice();
    const answer = call('POST', '/2/media/upload/initialize', { json });
    expect(answer.status).toBe(400);
    expect(answer.json.type).toBe('https://api.twitter.com/2/problems/invalid-request');
  });

  it('of another account is not found', () => {
    const { begin, admin, app, call } = openOffice();
    const id = begin(film());
    const other = admin.addUser({ username: 'lain', name: 'Lain' });
    const answer = call('GET', `/2/media/upload?media_id=${id}`, { bearer: admin.issueOAuth2(app.id, other.id) });
    expect(answer.json.errors?.[0]?.message).toBe('BadRequest: Not found');
  });

  it.each([
    [
      'HEVC',
      Buffer.from(Buffer.from(film()).toString('latin1').replace('avc1', 'hvc1').replace('avcC', 'hvcC'), 'latin1'),
    ],
    ['a film cut off', film().slice(0, 90_000)],
    ['a picture', jpeg()],
  ])('fails late when it is %s', (_, bytes) => {
    const { upload, status, post } = openOffice();
    const id = upload(bytes);
    expect(status(id).json.data?.processing_info).toMatchObject({
      state: 'failed',
      error: { code: 1, name: 'InvalidMedia' },
    });
    expect(post({ media: { media_ids: [id] } }).status).toBe(400);
  });

  it('passes processing and is refused by the post when it shows too many pictures a second', () => {
    const { upload, status, post } = openOffice({ maxFps: 20 });
    const id = upload(film());
    expect(status(id).json.data?.processing_info?.state).toBe('succeeded');
    expect(post({ media: { media_ids: [id] } }).json.errors?.[0]?.message).toBe('Your media IDs are invalid.');
    const strict = openOffice({ maxFps: 20, unfitFilm: 'fails_processing' });
    expect(strict.status(strict.upload(film())).json.data?.processing_info?.state).toBe('failed');
  });

  it('may be refused for the first seconds after processing, or for ever', () => {
    const slow = openOffice({ mediaUsableAfterSeconds: 3 });
    const id = slow.upload(film());
    expect(slow.post({ media: { media_ids: [id] } }).status).toBe(400);
    slow.seconds(3);
    expect(slow.post({ media: { media_ids: [id] } }).status).toBe(201);
    const never = openOffice({ mediaUsableAfterSeconds: null });
    const other = never.picture();
    never.seconds(3600);
    expect(never.post({ media: { media_ids: [other] } }).status).toBe(400);
  });

  it('longer than the account may is refused by the post, after all is uploaded', () => {
    const { upload, post, admin, user } = openOffice({ filmSeconds: 5 });
    const id = upload(film());
    expect(post({ media: { media_ids: [id] } }).json).toMatchObject({ status: 403 });
    admin.updateUser(user.id, { subscription: 'Premium' });
    expect(post({ media: { media_ids: [id] } }).status).toBe(201);
  });

  it('of 60 MB in parts of 1 MiB costs no time', () => {
    const { begin, append, finalize } = openOffice();
    const bytes = new Uint8Array(60 * 1024 * 1024);
    const id = begin(bytes);
    for (let index = 0; index < 60; index++) append(id, index, bytes.subarray(index << 20, (index + 1) << 20));
    expect(finalize(id).json.data?.size).toBe(bytes.length);
  });
});

describe('alt text', () => {
  const set = (id: string, text: string) => ({ json: { id, metadata: { alt_text: { text } } } });

  it('is set before the post and shown with the picture', () => {
    const { picture, call, post, web } = openOffice();
    const id = picture();
    expect(call('POST', '/2/media/metadata', set(id, 'Sawah saat panen')).json.data?.id).toBe(id);
    const made = post({ media: { media_ids: [id] } }).json.data?.id;
    expect(web(`https://x.com/dinas_contoh/status/${made}`).text).toContain('alt="Sawah saat panen"');
  });

  it('has at most 1,000 characters, a known picture, and nothing else beside it', () => {
    const { picture, call, upload } = openOffice();
    const id = picture();
    const ask = (json: unknown) => call('POST', '/2/media/metadata', { json }).status;
    expect(ask(set(id, 'a'.repeat(1001)).json)).toBe(400);
    expect(ask(set('1', 'a').json)).toBe(400);
    expect(ask({ id, metadata: { alt: 'a' } })).toBe(400);
    expect(ask({ id, metadata: { geo_restrictions: {} } })).toBe(501);
    expect(ask(set(upload(film()), 'a').json)).toBe(400);
  });
});
