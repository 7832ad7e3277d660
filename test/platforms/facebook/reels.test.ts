// Reels of a Page: start, bytes to rupload, finish, and what the status says on the way.
import { beginReel as begin, film, sha256 } from './reel-office';

interface Status {
  video_status: string;
  uploading_phase: { status: string };
  processing_phase: { status: string };
  publishing_phase: { status: string };
}

const phasesOf = (status: unknown): string[] => {
  const { video_status, uploading_phase, processing_phase, publishing_phase } = status as Status;
  return [video_status, uploading_phase.status, processing_phase.status, publishing_phase.status];
};

describe('a reel', () => {
  it('goes from start to live, one phase a read', () => {
    const { id, address, upload, finish, read, reelPosts, web } = begin();
    expect(address).toBe(`https://rupload.facebook.com/video-upload/v25.0/${id}`);
    expect(phasesOf(read().status)).toEqual(['uploading', 'not_started', 'not_started', 'not_started']);
    expect(upload().json).toEqual({ success: true, message: 'Upload successful.' });
    expect(phasesOf(read().status)).toEqual(['upload_complete', 'complete', 'not_started', 'not_started']);
    expect(finish().json).toEqual({ success: true });
    expect(reelPosts()).toEqual([]);
    const seen = Array.from({ length: 4 }, () => phasesOf(read().status));
    expect(seen).toEqual([
      ['processing', 'complete', 'in_progress', 'not_started'],
      ['processing', 'complete', 'in_progress', 'not_started'],
      ['processing', 'complete', 'complete', 'in_progress'],
      ['ready', 'complete', 'complete', 'complete'],
    ]);
    expect(reelPosts()).toHaveLength(1);
    const wanted = 'published,post_id,permalink_url,description,length,from{id}';
    expect(read(wanted)).toMatchObject({
      published: true,
      post_id: reelPosts()[0]?.id,
      permalink_url: `/reel/${id}/`,
      description: 'Tanam #padi',
      length: 6,
    });
    expect(web(`/reel/${id}/`).text).toContain('Tanam');
  });

  it('keeps the bytes as they were sent, whole or in pieces', () => {
    const { address, finish, sendInPieces, read, admin, page, get } = begin();
    expect(sendInPieces(address, film, 100_000).json).toMatchObject({ success: true });
    finish();
    for (let i = 0; i < 4; i += 1) read();
    expect(admin.videos(page.id)).toMatchObject([{ kind: 'reel', stage: 'published', sha256: sha256(film) }]);
    const source = read('source').source ?? '';
    expect(sha256(get(source).body)).toBe(sha256(film));
  });

  it('never appears in the edges of posts, only in its own', () => {
    const { call, page, id, upload, finish, read } = begin();
    upload();
    finish();
    for (let i = 0; i < 4; i += 1) read();
    for (const edge of ['feed', 'posts', 'published_posts'])
      expect(call('GET', `${page.id}/${edge}`).json).toEqual({ data: [] });
    expect(call('GET', `${page.id}/videos`).json).toEqual({ data: [] });
    expect(call('GET', `${page.id}/video_reels`).json.data).toMatchObject([{ id, description: 'Tanam #padi' }]);
  });

  it('takes the words of the guide, and the links of others, by a switch', () => {
    const { upload, finish, read, id } = begin({ statusWords: 'guide', videoLinks: 'absolute', processingPolls: 0 });
    upload();
    expect(read().status).toMatchObject({
      uploading_phase: { status: 'completed', bytes_transfered: film.length, source_file_size: film.length },
    });
    finish();
    expect(read('permalink_url').permalink_url).toBe(`https://www.facebook.com/reel/${id}/`);
  });

  it('stays a draft when it is asked to', () => {
    const { upload, finish, read, reelPosts, web, id } = begin({ processingPolls: 0 });
    upload();
    finish({ video_state: 'DRAFT' });
    expect(read().status).toMatchObject({ video_status: 'ready', publishing_phase: { publish_status: 'draft' } });
    expect(reelPosts()).toEqual([]);
    expect(web(`/reel/${id}/`).status).toBe(404);
  });
});

describe('the bytes of a reel', () => {
  it('go on where they stopped after a break', () => {
    const { facebook, address, upload, send, read } = begin();
    facebook.faults.plan({
      match: { host: 'rupload.facebook.com', path: '^/video-upload/' },
      strike: { kind: 'cut_short', bytes: 50_002, answer: 'timeout' },
    });
    expect(upload().status).toBe(504);
    expect(read().status).toMatchObject({ uploading_phase: { status: 'in_progress', bytes_transferred: 50_002 } });
    const size = String(film.length);
    expect(send(address, film).json.debug_info).toEqual({
      retriable: true,
      type: 'OffsetInvalidError',
      message: 'Request starting offset is invalid',
    });
    const rest = send(address, film.slice(50_002), { offset: '50002', file_size: size });
    expect(rest.json).toMatchObject({ success: true });
    expect(read().status).toMatchObject({ video_status: 'upload_complete' });
  });

  it.each([
    ['no offset', { offset: '' }, 'ParameterValidationError'],
    ['no size', { file_size: '' }, 'ParameterValidationError'],
    ['a Bearer token', { Authorization: 'Bearer x' }, 'NotAuthorizedError'],
    ['a token nobody gave', { Authorization: 'OAuth EAAxyz' }, 'NotAuthorizedError'],
    ['more bytes than were said', { file_size: '10' }, 'PartialRequestError'],
  ])('are refused with %s', (_, headers, type) => {
    const { address, send, admin, page } = begin();
    expect(send(address, film, headers).json.debug_info?.type).toBe(type);
    expect(admin.videos(page.id)[0]).toMatchObject({ intake: null });
  });

  it('must come in one request where the switch says so', () => {
    const { address, send, upload } = begin({ reelPieces: 'partial_refused' });
    const size = { file_size: String(film.length) };
    expect(send(address, film.slice(0, 1000), size).json.debug_info?.type).toBe('PartialRequestError');
    expect(upload().status).toBe(200);
  });

  it('are no longer taken once the film is finished, and not at all for what is no reel', () => {
    const { upload, finish, send } = begin();
    upload();
    finish();
    expect(upload().json.debug_info?.type).toBe('ProcessingFailedError');
    expect(send('https://rupload.facebook.com/video-upload/v25.0/1', film).json.debug_info).toBeDefined();
    expect(send('https://rupload.facebook.com/other/v25.0/1', film).status).toBe(501);
  });

  it('may not be fetched from an address, which is said by name', () => {
    const { address, send } = begin();
    expect(send(address, film, { file_url: 'https://contoh.go.id/a.mp4' }).text).toBe(
      'Not simulated: video-upload with file_url',
    );
  });
});

describe('finishing a reel', () => {
  it('waits for all bytes', () => {
    const { finish, address, send } = begin();
    expect(finish().json.error).toMatchObject({ error_subcode: 1363033 });
    send(address, film.slice(0, 5000), { file_size: String(film.length) });
    expect(finish().json.error).toMatchObject({ error_subcode: 1363033 });
  });

  it('works long after the upload, when the first finish never came through', () => {
    const { facebook, upload, finish, read, minutes, reelPosts } = begin();
    upload();
    facebook.faults.plan({
      match: { method: 'POST', path: '/video_reels$' },
      strike: { kind: 'lost_answer', answer: 'timeout', committed: false },
    });
    expect(finish().status).toBe(504);
    minutes(300);
    expect(read().status).toMatchObject({
      video_status: 'upload_complete',
      publishing_phase: { status: 'not_started' },
    });
    expect(finish().json).toEqual({ success: true });
    for (let i = 0; i < 4; i += 1) read();
    expect(reelPosts()).toHaveLength(1);
  });

  it.each([
    ['acknowledged', 200, 1],
    ['refused', 400, 1],
    ['posts_again', 200, 2],
  ] as const)('twice is %s', (repeatedFinish, status, posts) => {
    const { upload, finish, read, reelPosts } = begin({ repeatedFinish });
    upload();
    finish();
    for (let i = 0; i < 4; i += 1) read();
    expect(finish().status).toBe(status);
    expect(reelPosts()).toHaveLength(posts);
  });

  it('is refused after a day: the upload has expired', () => {
    const { upload, finish, minutes, read } = begin();
    upload();
    minutes(24 * 60);
    expect(finish().json.error).toMatchObject({ error_subcode: 1363041 });
    expect(read().status).toMatchObject({ video_status: 'expired' });
  });

  it('names what is missing', () => {
    const { reels } = begin();
    expect(reels({}).json.error?.message).toBe('(#100) Missing parameter: {upload_phase}');
    expect(reels({ upload_phase: 'FINISH' }).json.error?.message).toBe(
      '(#100) Missing parameter: {video_id, video_state}',
    );
    expect(reels({ upload_phase: 'finish', video_id: '12', video_state: 'PUBLISHED' }).json.error).toMatchObject({
      code: 100,
      error_subcode: 33,
    });
  });

  it('is refused from the 31st reel in 24 hours on', () => {
    const office = begin({ reelsPerDay: 1 });
    const publish = (id: string, address: string) => {
      office.send(address, film);
      const answer = office.finish({ video_id: id });
      for (let i = 0; i < 4; i += 1) office.call('GET', id);
      return answer.json.error?.code;
    };
    expect(publish(office.id, office.address)).toBeUndefined();
    const next = office.reels({ upload_phase: 'start' }).json;
    expect(publish(next.video_id ?? '', next.upload_url ?? '')).toBe(613);
    office.minutes(24 * 60 - 1);
    const again = office.reels({ upload_phase: 'start' }).json;
    office.minutes(2);
    expect(publish(again.video_id ?? '', again.upload_url ?? '')).toBeUndefined();
  });
});
