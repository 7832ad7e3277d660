// /{page}/photos: what is taken, what is refused, and how long a staged photo lives.
import { createHash } from 'node:crypto';
import { decode } from 'jpeg-js';
import { jpeg, mediaOf, openOffice, png, start } from './office';

describe('staging a photo', () => {
  it('keeps exactly the bytes it got, under a file part of any name', () => {
    const { call, page, admin } = openOffice();
    const bytes = jpeg(640, 480);
    const sent = { files: [{ name: 'apa saja', filename: 'kegiatan.jpg', bytes }] };
    const answer = call('POST', `${page.id}/photos`, { published: 'false', alt_text_custom: 'Rapat' }, sent);
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.json)).toEqual(['id']);
    expect(String(answer.json.id)).toMatch(/^\d{18}$/);
    const [photo] = admin.photos(page.id);
    expect(photo).toMatchObject({ bytes: bytes.length, width: 640, height: 480, altText: 'Rapat', published: false });
    expect(photo?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('shows staged photos neither in posts, nor among uploaded photos, nor to the public', () => {
    const { call, page, stage, web } = openOffice();
    stage();
    expect(call('GET', `${page.id}/published_posts`).json).toEqual({ data: [] });
    expect(call('GET', `${page.id}/feed`).json).toEqual({ data: [] });
    expect(call('GET', `${page.id}/photos`, { type: 'uploaded' }).json).toEqual({ data: [] });
    expect(web('/diskominfo.contoh').text).toContain('Belum ada postingan');
  });

  it('forgets a staged photo after 24 hours, and its address with it', () => {
    const { call, get, stage, minutes } = openOffice({ addressHours: 100 });
    const id = stage();
    const source = call('GET', id, { fields: 'source' }).json.source as string;
    minutes(24 * 60 - 1);
    expect(call('GET', id).status).toBe(200);
    expect(get(source).status).toBe(200);
    minutes(1);
    expect(call('GET', id).json.error).toMatchObject({ code: 100, error_subcode: 33 });
    expect(get(source).status).toBe(404);
  });

  it('keeps a photo that a post took in time', () => {
    const { call, stage, post, minutes } = openOffice();
    const id = stage();
    post({ attached_media: mediaOf(id) });
    minutes(48 * 60);
    expect(call('GET', id).status).toBe(200);
  });

  it('accepts a JPEG and a PNG sent in any of the multipart, whatever their names say', () => {
    const { call, page } = openOffice();
    for (const bytes of [jpeg(), png()]) {
      const file = { filename: 'salah-nama.txt', type: 'text/csv', bytes };
      expect(call('POST', `${page.id}/photos`, { published: 'false' }, { files: [file] }).status).toBe(200);
    }
  });

  it.each([
    ['no file at all', undefined, 324, undefined],
    ['an empty file', new Uint8Array(), 324, 2069019],
    ['a text renamed to .jpg', new Uint8Array(Buffer.from('bukan gambar')), 324, 2069019],
    ['a JPEG cut in half', jpeg(640, 480).slice(0, 9000), 324, 2069019],
    ['a PNG cut in half', png(640, 480).slice(0, 900), 324, 2069019],
    ['a HEIC', new Uint8Array(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')), 100, 1366046],
  ])('refuses %s', (_, bytes, code, subcode) => {
    const { call, page, admin } = openOffice();
    const files = bytes ? [{ bytes }] : [];
    const { json, status } = call('POST', `${page.id}/photos`, { published: 'false' }, { files });
    expect(status).toBe(400);
    expect(json.error?.code).toBe(code);
    expect(json.error?.error_subcode).toBe(subcode);
    expect(admin.photos(page.id)).toEqual([]);
  });

  it('refuses a file over the size limit, which is a switch', () => {
    const bytes = jpeg(400, 400);
    const padded = new Uint8Array(5 * 1024 * 1024);
    padded.set(bytes);
    expect(openOffice().stage(padded)).not.toBe('');
    const strict = openOffice({ photoLimitBytes: 4 * 1024 * 1024 });
    const answer = strict.call(
      'POST',
      `${strict.page.id}/photos`,
      { published: 'false' },
      { files: [{ bytes: padded }] },
    );
    expect(answer.json.error).toMatchObject({
      code: 100,
      error_subcode: 1366046,
      error_user_title: "Can't Read Files",
    });
  });

  it('says by name that it does not simulate GIF', () => {
    const { call, page } = openOffice();
    const bytes = new Uint8Array(Buffer.from('GIF89a....'));
    const answer = call('POST', `${page.id}/photos`, { published: 'false' }, { files: [{ bytes }] });
    expect([answer.status, answer.text]).toEqual([501, 'Not simulated: a photo in GIF format']);
  });

  it('fetches `url` only where it can be fetched', () => {
    const nowhere = openOffice();
    const address = 'https://contoh.go.id/foto.jpg';
    const path = `${nowhere.page.id}/photos`;
    expect(nowhere.call('POST', path, { url: address, published: 'false' }).json.error?.code).toBe(324);
    expect(nowhere.call('POST', path, { url: 'foto.jpg' }).json.error?.message).toBe(
      '(#100) url should represent a valid URL',
    );
    const reachable = openOffice({}, { fetchUrl: () => ({ status: 200, headers: {}, body: jpeg(50, 40) }) });
    const { json } = reachable.call('POST', `${reachable.page.id}/photos`, { url: address, published: 'false' });
    expect(reachable.admin.photos(reachable.page.id)[0]).toMatchObject({ id: json.id, width: 50 });
  });

  it('refuses temporary photos that are published or scheduled', () => {
    const { call, page } = openOffice();
    const files = [{ bytes: jpeg() }];
    const later = String(start / 1000 + 3600);
    for (const parameters of [
      { temporary: 'true' },
      { temporary: 'true', published: 'false', scheduled_publish_time: later },
      { published: 'true', scheduled_publish_time: later },
      { published: 'mungkin' },
    ])
      expect(call('POST', `${page.id}/photos`, parameters as Record<string, string>, { files }).json.error?.code).toBe(
        100,
      );
    expect(call('POST', `${page.id}/photos`, { temporary: 'true', published: 'false' }, { files }).status).toBe(200);
  });
});

describe('publishing a photo in one call', () => {
  it('answers the photo and its post, and the post stands on the public page', () => {
    const { call, page, web } = openOffice();
    const { json } = call('POST', `${page.id}/photos`, { caption: 'Apel pagi' }, { files: [{ bytes: jpeg() }] });
    expect(json.post_id).toMatch(new RegExp(`^${page.id}_\\d{18}$`));
    expect(call('GET', json.id ?? '', { fields: 'page_story_id' }).json.page_story_id).toBe(json.post_id);
    expect(web('/diskominfo.contoh').text).toContain('Apel pagi');
  });

  it('takes the deprecated message as the caption', () => {
    const { call, page } = openOffice();
    const { json } = call('POST', `${page.id}/photos`, { message: 'Lama' }, { files: [{ bytes: jpeg() }] });
    expect(call('GET', json.post_id ?? '').json.message).toBe('Lama');
  });

  it('comes out later when scheduled', () => {
    const { call, page, minutes, admin } = openOffice();
    const at = start + 3_600_000;
    const parameters = { caption: 'Nanti', published: 'false', scheduled_publish_time: String(at / 1000) };
    const { json } = call('POST', `${page.id}/photos`, parameters, { files: [{ bytes: jpeg() }] });
    expect(json.post_id).toBeUndefined();
    expect(admin.posts(page.id)[0]?.published).toBe(false);
    minutes(61);
    expect(admin.posts(page.id)[0]).toMatchObject({ published: true, createdAt: at });
  });
});

describe('reading a photo', () => {
  it('offers a ladder of sizes, largest first, each really served as that JPEG', () => {
    const { call, stage, get } = openOffice();
    const id = stage(png(500, 250));
    const images = call('GET', id, { fields: 'images' }).json.images;
    expect(images?.map((image) => image.width)).toEqual([500, 480, 320, 225, 130]);
    for (const image of images ?? []) {
      const response = get(image.source as string);
      expect(response.headers['content-type']).toBe('image/jpeg');
      const { width, height } = decode(response.body, { useTArray: true });
      expect([width, height]).toEqual([image.width, image.height]);
    }
  });

  it('never enlarges, and shrinks to 2048 at most', () => {
    const { call, stage } = openOffice();
    const small = call('GET', stage(jpeg(100, 60)), { fields: 'images{width}' }).json.images;
    expect(small).toEqual([{ width: 100 }]);
    const large = call('GET', stage(jpeg(2500, 500)), { fields: 'images{width,height}' }).json.images;
    expect(large?.[0]).toEqual({ width: 2048, height: 410 });
  });

  it('signs addresses and lets them expire', () => {
    const { call, stage, get, minutes } = openOffice({ addressHours: 1 });
    const source = call('GET', stage(), { fields: 'source' }).json.source as string;
    const forged = source.replace(/stp=[^&]+/, 'stp=dst-jpg_s9999x9999');
    expect(get(forged).status).toBe(403);
    minutes(59);
    expect(get(source).status).toBe(200);
    minutes(1);
    expect(get(source).status).toBe(403);
  });

  it('answers little without fields, fails whole on an unknown one, and names one it does not simulate', () => {
    const { call, stage } = openOffice();
    const id = stage();
    expect(call('GET', id).json).toEqual({ created_time: '2026-11-23T07:30:00+0000', id });
    expect(call('GET', id, { fields: 'id,permalink' }).json.error).toMatchObject({
      code: 100,
      message: '(#100) Tried accessing nonexisting field (permalink) on node type (Photo)',
    });
    expect(call('GET', id, { fields: 'album' }).text).toBe('Not simulated: field album of Photo');
  });

  it('names the post a staged photo ended up in, unless the switch hides it or it lags', () => {
    const office = openOffice({ readLagSeconds: 90 });
    const id = office.stage();
    expect(office.call('GET', id, { fields: 'page_story_id' }).json).toEqual({ id });
    const postId = office.post({ attached_media: mediaOf(id) }).json.id;
    expect(office.call('GET', id, { fields: 'page_story_id' }).json).toEqual({ id });
    office.minutes(2);
    expect(office.call('GET', id, { fields: 'page_story_id' }).json).toEqual({ page_story_id: postId, id });
    office.admin.change({ pageStoryId: 'hidden' });
    expect(office.call('GET', id, { fields: 'page_story_id' }).json).toEqual({ id });
  });
});

describe('deleting a photo', () => {
  it('removes it and answers 100/33 afterwards', () => {
    const { call, stage, admin, page } = openOffice();
    const id = stage();
    expect(call('DELETE', id).json).toEqual({ success: true });
    expect(admin.photos(page.id)).toEqual([]);
    expect(call('DELETE', id).json.error).toMatchObject({ code: 100, error_subcode: 33 });
  });
});
