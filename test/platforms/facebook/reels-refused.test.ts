// Films that are no reels, and the bad days of those that are.
import { film20Fps, film100Seconds, filmIndexAtEnd } from '../../workbench/office/bad-films';
import type { Settings } from '../../workbench/platforms/facebook/facebook';
import { jpeg, start } from './office';
import { beginReel as begin, film, sha256 } from './reel-office';

describe('a film that is no reel', () => {
  /** The same film under another size: the boxes say it, and the decoder believes them. */
  const sized = (width: number, height: number): Uint8Array => {
    const bytes = Buffer.from(film);
    const at = bytes.indexOf('avc1', bytes.indexOf('stsd'));
    bytes.writeUInt16BE(width, at + 28);
    bytes.writeUInt16BE(height, at + 30);
    const tkhd = bytes.indexOf('tkhd');
    bytes.writeUInt32BE(width * 0x10000, tkhd + 4 + 76);
    bytes.writeUInt32BE(height * 0x10000, tkhd + 4 + 80);
    return new Uint8Array(bytes);
  };

  it.each([
    ['a square', sized(720, 720), 1363040],
    ['a small one', sized(360, 640), 1363127],
    ['one of 100 seconds', film100Seconds(), 1363128],
    ['one of 20 pictures a second', film20Fps(), 1363129],
    ['a picture', jpeg(), 1363031],
    ['a film cut in half', film.slice(0, film.length / 2), 1363031],
  ])('is refused by processing: %s', (_, bytes, code) => {
    const { upload, finish, read, reelPosts } = begin({ processingPolls: 1 });
    upload(bytes);
    expect(finish().status).toBe(200);
    expect(read().status).toMatchObject({ processing_phase: { status: 'in_progress' } });
    expect(read().status).toMatchObject({
      video_status: 'error',
      processing_phase: { status: 'error', errors: [{ code, message: expect.any(String) }] },
    });
    expect(reelPosts()).toEqual([]);
  });

  it('may be refused by the finish call already, and a wider ratio be allowed', () => {
    expect(refusedAtFinish({})).toBe(1363040);
    expect(refusedAtFinish({ reelRatio: 'between' })).toBeUndefined();
  });

  const refusedAtFinish = (settings: Partial<Settings>): number | undefined => {
    const { upload, finish } = begin({ filmRefusedAt: 'finish', ...settings });
    upload(sized(1280, 960));
    return finish().json.error?.error_subcode;
  };

  it('does not mind an index at the end', () => {
    const { upload, finish, read } = begin({ processingPolls: 0, publishingPolls: 0 });
    upload(filmIndexAtEnd());
    finish();
    expect(read('published').published).toBe(true);
  });
});

describe('bad days of a reel', () => {
  it('fails late, after so many polls', () => {
    const { facebook, reels, send, call } = begin();
    facebook.faults.plan({
      match: { method: 'POST', path: '/video_reels$' },
      strike: { kind: 'processing', polls: 1, error: 'videoRetry' },
    });
    const { video_id: id = '', upload_url: address = '' } = reels({ upload_phase: 'start' }).json;
    send(address, film);
    reels({ upload_phase: 'finish', video_id: id, video_state: 'PUBLISHED' });
    call('GET', id);
    expect(call('GET', id, { fields: 'status' }).json.status).toMatchObject({
      processing_phase: { status: 'error', errors: [{ code: 1363019 }] },
    });
  });

  it('loses the answer of an upload before or after the bytes are there', () => {
    const { facebook, upload, read } = begin();
    const lose = (committed: boolean) =>
      facebook.faults.plan({
        match: { path: '^/video-upload/' },
        strike: { kind: 'lost_answer', answer: 'status_500', committed },
      });
    lose(false);
    expect(upload().status).toBe(500);
    expect(read().status).toMatchObject({ uploading_phase: { bytes_transferred: 0 } });
    lose(true);
    expect(upload().status).toBe(500);
    expect(read().status).toMatchObject({ uploading_phase: { bytes_transferred: film.length } });
  });

  it('answers documented errors at the upload host, may be slow there, and lets the token end', () => {
    const { facebook, upload, call } = begin();
    const plan = (strike: Parameters<typeof facebook.faults.plan>[0]['strike']) =>
      facebook.faults.plan({ match: { host: 'rupload.facebook.com' }, strike });
    plan({ kind: 'error', name: 'videoRetry' });
    const refused = upload().json.debug_info;
    expect(refused?.type).toBe('ProcessingFailedError');
    expect(JSON.parse(refused?.message ?? '')).toMatchObject({ error: { error_subcode: 1363019 } });
    plan({ kind: 'token_ended', subcode: 460 });
    expect(JSON.parse(upload().json.debug_info?.message ?? '')).toMatchObject({ error: { code: 190 } });
    expect(call('GET', 'me').json.error).toMatchObject({ code: 190, error_subcode: 460 });
    const slow = begin();
    slow.facebook.faults.plan({ match: { path: '^/video-upload/' }, strike: { kind: 'slow', seconds: 49 } });
    expect(slow.upload().headers['x-siar-virtual-seconds']).toBe('49');
  });

  it('writes uploads into the record of traffic, without the token', () => {
    const { upload, admin, pageToken, id } = begin();
    upload();
    expect(admin.traffic().at(-1)).toMatchObject({
      at: start,
      path: `/video-upload/v25.0/${id}`,
      tokenKind: 'page',
      files: [{ name: 'body', bytes: film.length, sha256: sha256(film) }],
      changed: [id],
    });
    expect(JSON.stringify(admin.traffic())).not.toContain(pageToken);
  });
});
