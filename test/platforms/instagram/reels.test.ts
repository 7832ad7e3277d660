// One Reel on Instagram: an empty container, raw bytes to rupload, processing, one post.
import {
  film4kHevc,
  film20Fps,
  filmIndexAtEnd,
  filmWithEditList,
  filmWithoutSound,
} from '../../workbench/office/bad-films';
import { makeFilm } from '../../workbench/office/film-maker';
import { largeFilm } from '../../workbench/office/large-film';
import { openInstagram, sha256 } from './office';

const film = makeFilm({ seconds: 4 });
const videoStatus = 'status_code,video_status,copyright_check_status';

describe('a reel', () => {
  it('is created empty, filled, processed, published and read back', () => {
    const { createReel, sendReel, statusOf, publish, call, posts, get } = openInstagram();
    const { id, uri } = createReel().json;
    expect(uri).toBe(`https://rupload.facebook.com/ig-api-upload/v25.0/${id}`);
    expect([statusOf(id), statusOf(id), statusOf(id), statusOf(id), statusOf(id)]).toEqual(
      Array(5).fill('IN_PROGRESS'),
    );
    expect(sendReel(uri, film).json).toEqual({ success: true, message: 'Upload successful.' });
    expect([1, 2, 3, 4].map(() => statusOf(id))).toEqual([...Array(3).fill('IN_PROGRESS'), 'FINISHED']);
    const media = publish(id).json.id;
    const read = call('GET', media, {
      fields: 'media_type,media_product_type,permalink,shortcode,is_shared_to_feed,media_url',
    }).json;
    expect(read).toMatchObject({
      media_type: 'VIDEO',
      media_product_type: 'REELS',
      permalink: `https://www.instagram.com/reel/${read.shortcode}/`,
      is_shared_to_feed: true,
    });
    expect(posts()).toMatchObject([{ sha256: sha256(film), originalSha256: sha256(film), caption: 'Tanam padi' }]);
    const served = get((read as unknown as { media_url: string }).media_url);
    expect([served.headers['content-type'], sha256(served.body)]).toEqual(['video/mp4', sha256(film)]);
  });

  it('says how many bytes it has, while they come in pieces', () => {
    const { createReel, sendReel, call, ready } = openInstagram();
    const { id, uri } = createReel().json;
    const size = { file_size: String(film.length) };
    expect(sendReel(uri, film.slice(0, 60_000), size).status).toBe(200);
    expect(call('GET', id, { fields: videoStatus }).json).toMatchObject({
      status_code: 'IN_PROGRESS',
      video_status: {
        uploading_phase: { status: 'in_progress', bytes_transferred: 60_000, source_file_size: film.length },
        processing_phase: { status: 'not_started' },
      },
    });
    sendReel(uri, film.slice(60_000), { ...size, offset: '60000' });
    expect(ready(id)).toBe('FINISHED');
    expect(call('GET', id, { fields: videoStatus }).json).toMatchObject({
      video_status: { uploading_phase: { status: 'complete' }, processing_phase: { status: 'complete' } },
      copyright_check_status: { status: 'completed', matches_found: false },
    });
  });

  it.each([
    ['partial_refused', 'PartialRequestError', undefined],
    ['continuation_refused', undefined, 'OffsetInvalidError'],
  ] as const)('may be refused in pieces by a switch: %s', (instagramPieces, first, second) => {
    const { createReel, sendReel } = openInstagram({ instagramPieces });
    const { uri } = createReel().json;
    const size = { file_size: String(film.length) };
    expect(sendReel(uri, film.slice(0, 60_000), size).json.debug_info?.type).toBe(first);
    if (second)
      expect(sendReel(uri, film.slice(60_000), { ...size, offset: '60000' }).json.debug_info?.type).toBe(second);
    expect(sendReel(createReel().json.uri, film).status).toBe(200);
  });

  it('takes bytes at the right offset only, and none once it is whole', () => {
    const { createReel, sendReel } = openInstagram();
    const { uri } = createReel().json;
    const size = { file_size: String(film.length) };
    expect(sendReel(uri, film.slice(9), { ...size, offset: '9' }).status).toBe(412);
    sendReel(uri, film);
    expect(sendReel(uri, film).json.debug_info?.type).toBe('ProcessingFailedError');
  });

  it('refuses 300 MB and more before any byte, and the bytes of somebody without the scopes', () => {
    const { createReel, sendReel, admin, app, person, page } = openInstagram();
    const { uri } = createReel().json;
    const size = String(300 * 1024 * 1024 + 1);
    expect(sendReel(uri, film, { file_size: size }).json.debug_info?.type).toBe('ProcessingFailedError');
    const user = admin.issueToken({ kind: 'user', appId: app.id, personId: person.id, scopes: ['instagram_basic'] });
    const headers = { Authorization: `OAuth ${admin.pageToken(user, page.id)}` };
    expect(sendReel(uri, film, headers).json.debug_info?.type).toBe('NotAuthorizedError');
  });

  it.each([
    ['an index at the end', filmIndexAtEnd()],
    ['an edit list', filmWithEditList()],
    ['20 pictures a second', film20Fps()],
    ['2 seconds', makeFilm({ seconds: 2 })],
    ['more than 1920 wide', film4kHevc()],
    ['no film at all', new Uint8Array(2000).fill(1)],
    ['half a film', film.slice(0, film.length / 2)],
  ])('ends as an error with %s', (_, bytes) => {
    const { createReel, sendReel, ready, call, publish } = openInstagram();
    const { id, uri } = createReel().json;
    expect(sendReel(uri, bytes).status).toBe(200);
    expect(ready(id)).toBe('ERROR');
    expect(call('GET', id, { fields: 'status' }).json.status).toBe(
      'Error: Media upload has failed with error code 2207026',
    );
    expect(publish(id).json.error.code).toBe(9007);
  });

  it('takes a silent film, and by switches one with its index last or with an edit list', () => {
    const { createReel, sendReel, ready } = openInstagram({ reelIndexLast: 'accepted', reelEditLists: 'accepted' });
    for (const bytes of [filmWithoutSound(), filmIndexAtEnd(), filmWithEditList()]) {
      const { id, uri } = createReel().json;
      sendReel(uri, bytes);
      expect(ready(id)).toBe('FINISHED');
    }
  });

  it('refuses a thumbnail from outside the film, and an alternative text', () => {
    const { createReel, sendReel, ready, call } = openInstagram();
    const { id, uri } = createReel({ thumb_offset: '4001' }).json;
    sendReel(uri, film);
    expect(ready(id)).toBe('ERROR');
    expect(call('GET', id, { fields: 'status' }).json.status).toContain('2207057');
    expect(createReel({ alt_text: 'x' }).json.error.code).toBe(100);
  });

  it('keeps what came before a break, and tells it', () => {
    const { createReel, sendReel, facebook, call } = openInstagram();
    const { id, uri } = createReel().json;
    const strike = { kind: 'cut_short', bytes: 4096, answer: 'timeout' } as const;
    facebook.faults.plan({ match: { path: '^/ig-api-upload/' }, strike });
    expect(sendReel(uri, film).status).toBe(504);
    expect(call('GET', id, { fields: 'video_status{uploading_phase}' }).json).toMatchObject({
      video_status: { uploading_phase: { bytes_transferred: 4096 } },
    });
  });
});

describe('a large reel', () => {
  it('comes in 8 MiB pieces and is put together once', () => {
    const large = largeFilm();
    const piece = 8 * 1024 * 1024;
    const { createReel, sendInPieces, token, ready, containers, admin } = openInstagram();
    const { id, uri } = createReel().json;
    sendInPieces(uri, large, piece, { Authorization: `OAuth ${token}` });
    expect(ready(id)).toBe('FINISHED');
    expect(containers()[0]?.intake).toMatchObject({ received: large.length, pieces: [], sha256: sha256(large) });
    const uploads = admin.traffic().filter(({ path }) => path.startsWith('/ig-api-upload/'));
    expect(uploads).toHaveLength(Math.ceil(large.length / piece));
  });
});
