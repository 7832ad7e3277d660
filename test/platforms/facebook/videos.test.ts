// Videos of a Page: the session that dictates its offsets, what is made of the film, and how it stands among the posts.
import { createHash } from 'node:crypto';
import { makeFilm } from '../../workbench/office/film-maker';
import type { Settings } from '../../workbench/platforms/facebook/facebook';
import { type CallOptions, openOffice } from './office';

const film = makeFilm({ seconds: 4 });

function begin(settings: Partial<Settings> = {}, bytes: Uint8Array = film) {
  const office = openOffice({ videoPieceBytes: 100_000, ...settings });
  const { call, page, admin } = office;
  const videos = (parameters: Record<string, string>, options: CallOptions = {}) =>
    call('POST', `${page.id}/videos`, parameters, { host: 'graph-video.facebook.com', ...options });
  const started = videos({ upload_phase: 'start', file_size: String(bytes.length) });
  const session = started.json.upload_session_id ?? '';
  const transfer = (from: number, to: number) =>
    videos(
      { upload_phase: 'transfer', upload_session_id: session, start_offset: String(from) },
      { files: [{ name: 'video_file_chunk', filename: 'potongan', bytes: bytes.slice(from, to) }] },
    );
  const transferAll = () => {
    let { start_offset: from = '0', end_offset: to = '0' } = started.json;
    while (from !== to) ({ start_offset: from = '0', end_offset: to = '0' } = transfer(Number(from), Number(to)).json);
  };
  const finish = (parameters: Record<string, string> = {}) =>
    videos({ upload_phase: 'finish', upload_session_id: session, ...parameters });
  const id = started.json.video_id ?? '';
  const settle = () => {
    for (let i = 0; i < 4; i += 1) call('GET', id);
  };
  const posts = () => admin.posts(page.id);
  return { ...office, videos, started, session, transfer, transferAll, finish, id, settle, posts };
}

describe('the session of a Page video', () => {
  it('names the video first, and asks for its pieces until all are there', () => {
    const { started, id, transfer } = begin();
    expect(started.json).toEqual({
      upload_session_id: expect.stringMatching(/^\d+$/),
      video_id: id,
      start_offset: '0',
      end_offset: '100000',
    });
    expect(transfer(0, 100_000).json).toEqual({ start_offset: '100000', end_offset: String(film.length) });
    const end = String(film.length);
    expect(transfer(100_000, film.length).json).toEqual({ start_offset: end, end_offset: end });
  });

  it('answers a wrong offset with the right ones', () => {
    const { transfer } = begin();
    transfer(0, 100_000);
    const right = { start_offset: '100000', end_offset: String(film.length) };
    for (const wrong of [transfer(0, 100_000), transfer(100_001, 100_100)])
      expect(wrong.json.error).toMatchObject({ error_subcode: 1363037, error_data: right });
  });

  it('takes a shorter piece than it asked for, and no longer one', () => {
    const { transfer } = begin();
    expect(transfer(0, 60_000).json).toEqual({ start_offset: '60000', end_offset: '160000' });
    expect(transfer(60_000, 160_001).json.error).toMatchObject({ error_subcode: 1363037 });
  });

  it.each([
    ['too small', '1023', 1363022],
    ['too large', String(2 * 1024 ** 3 + 1), 1363023],
  ])('refuses a film that is %s before any byte', (_, file_size, subcode) => {
    const { videos, admin, page } = begin();
    expect(videos({ upload_phase: 'start', file_size }).json.error?.error_subcode).toBe(subcode);
    expect(admin.videos(page.id)).toHaveLength(1);
  });

  it('ends when it is cancelled, or after a day', () => {
    const { videos, session, transfer, finish } = begin();
    expect(videos({ upload_phase: 'cancel', upload_session_id: session }).json).toEqual({ success: true });
    expect(transfer(0, 1000).json.error?.error_subcode).toBe(1363041);
    expect(finish().json.error?.error_subcode).toBe(1363041);
    const late = begin();
    late.minutes(24 * 60);
    expect(late.transfer(0, 1000).json.error?.error_subcode).toBe(1363041);
  });

  it('works at graph.facebook.com too, which alone serves everything else', () => {
    const { call, page, videos, id } = begin();
    const parameters = { upload_phase: 'start', file_size: '5000' };
    expect(call('POST', `${page.id}/videos`, parameters).status).toBe(200);
    const elsewhere = call('GET', id, {}, { host: 'graph-video.facebook.com' });
    expect(elsewhere.text).toMatch(/^Not simulated: GET https:\/\/graph-video/);
    expect(videos({ upload_phase: 'lain' }).json.error?.code).toBe(100);
  });

  it('belongs to the Page: a user token is refused', () => {
    const { videos, userToken } = begin();
    expect(videos({ upload_phase: 'start', file_size: '5000' }, { token: userToken }).json.error?.code).toBe(200);
  });
});

describe('a Page video', () => {
  it('becomes one post, which lists name with their video', () => {
    const { transferAll, finish, settle, posts, call, page, id, admin, web } = begin();
    transferAll();
    expect(finish({ title: 'Tanam padi', description: 'Jajar legowo' }).json).toEqual({ success: true });
    settle();
    const [post] = posts();
    expect(posts()).toHaveLength(1);
    expect(post).toMatchObject({ message: 'Jajar legowo', videoId: id, reel: false, published: true });
    const fields = 'id,status_type,attachments{media_type,target{id}}';
    expect(call('GET', `${page.id}/published_posts`, { fields }).json.data).toEqual([
      { id: post?.id, status_type: 'added_video', attachments: { data: [{ media_type: 'video', target: { id } }] } },
    ]);
    expect(call('GET', id, { fields: 'permalink_url,post_id' }).json).toEqual({
      permalink_url: `/diskominfo.contoh/videos/${id}/`,
      post_id: post?.id,
      id,
    });
    expect(admin.videos(page.id)[0]).toMatchObject({
      kind: 'video',
      permalink: `https://www.facebook.com/diskominfo.contoh/videos/${id}/`,
      sha256: createHash('sha256').update(film).digest('hex'),
    });
    expect(web(`/diskominfo.contoh/videos/${id}/`).text).toContain('Jajar legowo');
    expect(call('GET', `${page.id}/videos`).json.data).toMatchObject([{ id }]);
  });

  it('waits for its bytes, and stays unseen when it is asked to', () => {
    const { transferAll, finish, settle, posts, call, id } = begin();
    expect(finish().json.error?.error_subcode).toBe(1363033);
    transferAll();
    finish({ published: 'false' });
    settle();
    expect(posts()).toEqual([]);
    expect(call('GET', id, { fields: 'published' }).json).toMatchObject({ published: false });
  });

  it('is refused by processing when it is no film', () => {
    const { transferAll, finish, settle, posts, call, id } = begin({}, new Uint8Array(5000).fill(7));
    transferAll();
    finish();
    settle();
    expect(posts()).toEqual([]);
    expect(call('GET', id, { fields: 'status' }).json.status).toMatchObject({
      processing_phase: { errors: [{ code: 1363031 }] },
    });
  });

  it('may hang for ever when it stands upright', () => {
    const { transferAll, finish, settle, call, id } = begin({ verticalOnVideos: 'hangs' });
    transferAll();
    finish();
    settle();
    settle();
    expect(call('GET', id, { fields: 'status' }).json.status).toMatchObject({
      video_status: 'processing',
      processing_phase: { status: 'in_progress' },
    });
  });

  it('comes out once although the answer of its finish is lost, and goes with its post', () => {
    const { facebook, transferAll, finish, settle, posts, admin, page, web, id } = begin();
    transferAll();
    facebook.faults.plan({
      match: { path: '/videos$' },
      strike: { kind: 'lost_answer', answer: 'code_2', committed: true },
    });
    expect(finish().status).toBe(500);
    settle();
    finish();
    expect(posts()).toHaveLength(1);
    admin.deletePost(posts()[0]?.id ?? '');
    expect(admin.videos(page.id)).toEqual([]);
    expect(web(`/watch/?v=${id}`).status).toBe(404);
  });

  it('survives a snapshot in the middle of its upload', () => {
    const first = begin();
    first.transfer(0, 100_000);
    const saved = first.facebook.state();
    first.facebook.restore(JSON.parse(JSON.stringify(saved)));
    expect(first.transfer(100_000, film.length).json.start_offset).toBe(String(film.length));
    expect(first.finish().status).toBe(200);
  });
});

describe('the player on the public page', () => {
  it('may ask for a part of the film', () => {
    const { transferAll, call, id, facebook } = begin();
    transferAll();
    const url = call('GET', id, { fields: 'source' }).json.source ?? '';
    const part = (range: string) =>
      facebook.sites['scontent.xx.fbcdn.net']({
        method: 'GET',
        url,
        headers: { Range: range },
        body: new Uint8Array(),
      });
    expect(part('bytes=10-19').status).toBe(206);
    expect([...part('bytes=10-19').body]).toEqual([...film.slice(10, 20)]);
    expect(part('bytes=-5').headers['content-range']).toBe(
      `bytes ${film.length - 5}-${film.length - 1}/${film.length}`,
    );
    expect(part(`bytes=${film.length}-`).status).toBe(416);
  });
});
