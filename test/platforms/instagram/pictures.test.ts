// One picture on Instagram: the container fetches it from the staged Page photo, is polled, published, and read back.
import { decode } from 'jpeg-js';
import { jpeg, png, start } from '../facebook/office';
import { openInstagram, sha256 } from './office';

describe('a picture', () => {
  it('goes from a staged Page photo to a post, and both ends can be compared', () => {
    const original = png(120, 120);
    const { createPicture, statusOf, publish, call, posts, get } = openInstagram();
    const container = createPicture('Panen raya #padi', original).json;
    expect(container).toEqual({ id: expect.stringMatching(/^\d{17}$/) });
    expect([statusOf(container.id), statusOf(container.id)]).toEqual(['IN_PROGRESS', 'FINISHED']);
    const media = publish(container.id).json;
    expect(media.id).not.toBe(container.id);
    expect(statusOf(container.id)).toBe('PUBLISHED');
    const fields = 'id,caption,media_type,media_product_type,permalink,shortcode,timestamp,username,owner,like_count';
    const read = call('GET', media.id, { fields }).json;
    expect(read).toMatchObject({
      caption: 'Panen raya #padi',
      media_type: 'IMAGE',
      media_product_type: 'FEED',
      permalink: `https://www.instagram.com/p/${read.shortcode}/`,
      timestamp: '2026-11-23T07:30:00+0000',
      username: 'diskominfo.contoh',
    });
    const [post] = posts();
    expect(post).toMatchObject({ id: media.id, containerId: container.id, originalSha256: sha256(original) });
    const served = get(
      (call('GET', media.id, { fields: 'media_url' }).json as unknown as { media_url: string }).media_url,
    );
    expect(sha256(served.body)).toBe(post?.sha256);
    expect(decode(served.body, { useTArray: true })).toMatchObject({ width: 120, height: 120 });
  });

  it('keeps its alternative text', () => {
    const { create, staged, ready, publish, call } = openInstagram();
    const { id } = create({ image_url: staged(), alt_text: 'Petani memanen padi' }).json;
    ready(id);
    expect(call('GET', publish(id).json.id, { fields: 'alt_text,caption' }).json).toMatchObject({
      alt_text: 'Petani memanen padi',
    });
  });

  it('is scaled to between 320 and 1440 wide', () => {
    const { createPicture, containers } = openInstagram();
    createPicture('kecil', jpeg(100, 100));
    createPicture('besar', jpeg(1500, 800));
    expect(containers().map(({ picture }) => [picture?.width, picture?.height])).toEqual([
      [320, 320],
      [1440, 768],
    ]);
  });

  it.each([
    ['1:1', 80, 80, undefined],
    ['4:5', 80, 100, undefined],
    ['1.91:1', 191, 100, undefined],
    ['9:16', 90, 160, 36003],
    ['2:1', 200, 100, 36003],
  ])('of %s is taken or refused by its ratio', (_, width, height, code) => {
    const { createPicture } = openInstagram();
    expect(createPicture('x', jpeg(width, height)).json.error?.code).toBe(code);
  });
});

describe('the address of a picture', () => {
  const address = 'https://contoh.go.id/foto.jpg';
  const answering = (body: Uint8Array, status = 200, headers = {}) =>
    openInstagram({}, { fetchUrl: () => ({ status, headers, body }) });

  it.each([
    ['answers 404', answering(jpeg(), 404), 9004, 2207052],
    ['answers a page', answering(new Uint8Array(Buffer.from('<html>Masuk</html>'))), 9004, 2207052],
    ['answers a PNG', answering(png(120, 120)), 36001, 2207005],
    ['answers half a JPEG', answering(jpeg(200, 200).slice(0, 1500)), 36001, 2207005],
    ['answers more than 8 MB', answering(new Uint8Array(8 * 1024 * 1024 + 1)), 36000, 2207004],
    ['is slow', answering(jpeg(120, 120), 200, { 'x-siar-virtual-seconds': '90' }), -2, 2207003],
    ['cannot be reached', openInstagram(), 9004, 2207052],
  ])('is refused when it %s', (_, { create, containers }, code, error_subcode) => {
    expect(create({ image_url: address }).json.error).toMatchObject({ code, error_subcode });
    expect(containers()).toEqual([]);
  });

  it('is taken when it answers a JPEG, and must be US-ASCII', () => {
    const { create, posts, containers } = answering(jpeg(120, 120));
    expect(create({ image_url: address }).status).toBe(200);
    expect(containers()[0]?.picture).toMatchObject({ originalSha256: null, photoId: null });
    expect(create({ image_url: 'https://contoh.go.id/foto-é.jpg' }).json.error.code).toBe(9004);
    expect(posts()).toEqual([]);
  });

  it('is taken as PNG too by a switch', () => {
    const fetchUrl = () => ({ status: 200, headers: {}, body: png(120, 120) });
    expect(openInstagram({ pictureTypes: 'jpeg_png_webp' }, { fetchUrl }).create({ image_url: address }).status).toBe(
      200,
    );
  });

  it('is not tried again for a while once it failed', () => {
    let works = false;
    const fetchUrl = () => (works ? { status: 200, headers: {}, body: jpeg(120, 120) } : undefined);
    const { create, minutes } = openInstagram({}, { fetchUrl });
    expect(create({ image_url: address }).json.error.code).toBe(9004);
    works = true;
    expect(create({ image_url: address }).json.error.code).toBe(9004);
    expect(create({ image_url: `${address}?2` }).status).toBe(200);
    minutes(61);
    expect(create({ image_url: address }).status).toBe(200);
  });

  it('opens nothing once the staged photo is gone', () => {
    const { create, staged, admin, page } = openInstagram();
    const source = staged();
    admin.deletePhoto(admin.photos(page.id)[0]?.id ?? '');
    expect(create({ image_url: source }).json.error.code).toBe(9004);
  });
});

describe('a caption', () => {
  it.each([
    ['2,200 characters', 'a'.repeat(2200), 'a'.repeat(2201)],
    ['30 hashtags', '#a '.repeat(30), '#a '.repeat(31)],
    ['20 mentions', '@a '.repeat(20), '@a '.repeat(21)],
    ['characters, not code units', '🌾'.repeat(2200), '🌾'.repeat(2201)],
  ])('has at most %s', (_, fits, tooMuch) => {
    const { createPicture } = openInstagram();
    expect(createPicture(fits).status).toBe(200);
    expect(createPicture(tooMuch).json.error).toMatchObject({ code: 36004, error_subcode: 2207010 });
  });
});

describe('a container', () => {
  it('is refused when nothing says what it is', () => {
    const { create } = openInstagram();
    expect(create({ caption: 'x' }).json.error.message).toBe('(#100) The parameter image_url is required');
    expect(create({ media_type: 'REELS' }).json.error.message).toBe('(#100) The parameter video_url is required');
    expect(create({ media_type: 'VIDEO' }).json.error).toMatchObject({ code: 100, error_subcode: 2207023 });
    for (const given of [{ media_type: 'CAROUSEL' }, { media_type: 'STORIES' }, { video_url: 'x' }, { cover_url: 'x' }])
      expect(create(given as Record<string, string>).text).toMatch(/^Not simulated: /);
  });

  it('tells its status and no more', () => {
    const { createPicture, call } = openInstagram();
    const { id } = createPicture().json;
    const status = () => call('GET', id, { fields: 'status,status_code' }).json.status;
    expect([status(), status()]).toEqual([
      'In Progress: Media is still being processed.',
      'Finished: Media has been uploaded and it is ready to be published.',
    ]);
    expect(call('GET', id).json).toEqual({ id });
    for (const field of ['permalink', 'timestamp', 'media_product_type', 'expires_at'])
      expect(call('GET', id, { fields: field }).json.error.code).toBe(100);
  });

  it('takes as many polls as the switch says, and may fail late', () => {
    const { createPicture, statusOf, facebook, publish, call } = openInstagram({ picturePolls: 3 });
    const { id } = createPicture().json;
    expect([1, 2, 3, 4].map(() => statusOf(id))).toEqual([...Array(3).fill('IN_PROGRESS'), 'FINISHED']);
    const strike = { kind: 'processing', polls: 0, error: 'igUploadFailed' } as const;
    facebook.faults.plan({ match: { path: '/media$' }, strike });
    const failing = createPicture().json.id;
    expect(statusOf(failing)).toBe('ERROR');
    expect(call('GET', failing, { fields: 'status' }).json.status).toContain('2207053');
    expect(publish(failing).json.error).toMatchObject({ code: 9007 });
  });

  it('expires after 24 hours, unless it was published', () => {
    const { createPicture, ready, statusOf, publish, minutes } = openInstagram();
    const [kept, forgotten] = [createPicture().json.id, createPicture().json.id];
    ready(kept);
    ready(forgotten);
    publish(kept);
    minutes(24 * 60);
    expect([statusOf(kept), statusOf(forgotten)]).toEqual(['PUBLISHED', 'EXPIRED']);
    expect(publish(forgotten).json.error).toMatchObject({ code: 24, error_subcode: 2207008 });
  });

  it('is refused beyond 400 in 24 hours', () => {
    const { createReel, minutes } = openInstagram({ containersPerDay: 2 });
    expect([createReel().status, createReel().status]).toEqual([200, 200]);
    expect(createReel().json.error.code).toBe(80002);
    minutes(24 * 60);
    expect(createReel().status).toBe(200);
  });
});

describe('publishing', () => {
  it('is refused before the container is ready, and for one nobody made', () => {
    const { createPicture, publish, call, ig, posts } = openInstagram();
    expect(publish(createPicture().json.id).json.error).toMatchObject({ code: 9007, error_subcode: 2207027 });
    expect(publish('17999999999999999').json.error).toMatchObject({ code: 24, error_subcode: 2207008 });
    expect(call('POST', `${ig.id}/media_publish`).json.error.code).toBe(100);
    expect(posts()).toEqual([]);
  });

  it.each([
    ['not_ready', 9007, 1],
    ['not_found', 24, 1],
    ['invalid', 100, 1],
    ['posts_again', undefined, 2],
  ] as const)('a second time answers as the switch says: %s', (secondPublish, code, count) => {
    const { createPicture, ready, publish, posts } = openInstagram({ secondPublish });
    const { id } = createPicture().json;
    ready(id);
    publish(id);
    expect(publish(id).json.error?.code).toBe(code);
    expect(posts()).toHaveLength(count);
  });

  it('is refused when the quota of a day is used, which can be asked for', () => {
    const { createPicture, ready, publish, call, ig, minutes } = openInstagram({ quotaTotal: 1 });
    const [first, second] = [createPicture().json.id, createPicture().json.id];
    ready(first);
    ready(second);
    const limit = (fields: string) => call('GET', `${ig.id}/content_publishing_limit`, { fields }).json.data[0];
    expect(limit('config,quota_usage')).toEqual({
      config: { quota_total: 1, quota_duration: 86_400 },
      quota_usage: 0,
    });
    publish(first);
    expect(limit('quota_usage')).toEqual({ quota_usage: 1 });
    expect(publish(second).json.error).toMatchObject({ code: 9, error_subcode: 2207042 });
    minutes(23 * 60);
    const since = String(Math.floor((start + 60 * 60_000) / 1000));
    const recent = call('GET', `${ig.id}/content_publishing_limit`, { fields: 'quota_usage', since }).json.data;
    expect(recent).toEqual([{ quota_usage: 0 }]);
    expect(call('GET', `${ig.id}/content_publishing_limit`, { since: '1' }).json.error.code).toBe(100);
  });

  it('shows the container as finished for a moment, by a switch', () => {
    const { createPicture, ready, publish, statusOf, minutes } = openInstagram({ containerLagSeconds: 90 });
    const { id } = createPicture().json;
    ready(id);
    publish(id);
    expect(statusOf(id)).toBe('FINISHED');
    minutes(2);
    expect(statusOf(id)).toBe('PUBLISHED');
  });
});

describe('the list of posts', () => {
  it('has the newest first, between two moments when asked', () => {
    const { createPicture, ready, publish, call, ig, minutes } = openInstagram();
    for (const caption of ['satu', 'dua', 'tiga']) {
      const { id } = createPicture(caption).json;
      ready(id);
      publish(id);
      minutes(10);
    }
    const captions = (parameters: Record<string, string> = {}) =>
      call('GET', `${ig.id}/media`, { fields: 'caption', ...parameters }).json.data.map(
        (media) => (media as unknown as { caption: string }).caption,
      );
    const at = (count: number) => String(start / 1000 + count * 60);
    expect(captions()).toEqual(['tiga', 'dua', 'satu']);
    expect(captions({ since: at(5) })).toEqual(['tiga', 'dua']);
    expect(captions({ since: at(5), until: at(15) })).toEqual(['dua']);
    expect(captions({ limit: '1' })).toEqual(['tiga']);
  });
});
