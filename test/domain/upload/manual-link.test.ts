import { namesAccount, type PostLink, readLinks, samePost } from '../../../src/domain/upload/manual-link';
import type { Platform } from '../../../src/domain/words';

type Good = readonly [pasted: string, platform: Platform, postId: string, account: string | null, link: string];

/** As phones and browsers hand them out, with what they add to follow readers. */
const posts: readonly Good[] = [
  // Instagram
  [
    'https://www.instagram.com/p/DCx9aBcPqRs/?utm_source=ig_web_copy_link&igsh=MzRlODBiNWFlZA==',
    'instagram',
    'DCx9aBcPqRs',
    null,
    'https://www.instagram.com/p/DCx9aBcPqRs',
  ],
  [
    'https://instagram.com/reel/DCx9aBcPqRs?igsh=abc',
    'instagram',
    'DCx9aBcPqRs',
    null,
    'https://www.instagram.com/reel/DCx9aBcPqRs',
  ],
  [
    'https://www.instagram.com/reels/DC-x_9aBcP/',
    'instagram',
    'DC-x_9aBcP',
    null,
    'https://www.instagram.com/reels/DC-x_9aBcP',
  ],
  [
    'https://www.instagram.com/humas.contoh/p/DCx9aBcPqRs/',
    'instagram',
    'DCx9aBcPqRs',
    'humas.contoh',
    'https://www.instagram.com/humas.contoh/p/DCx9aBcPqRs',
  ],
  [
    'https://www.instagram.com/humas.contoh/reel/DCx9aBcPqRs/?hl=id',
    'instagram',
    'DCx9aBcPqRs',
    'humas.contoh',
    'https://www.instagram.com/humas.contoh/reel/DCx9aBcPqRs',
  ],
  ['instagram.com/p/DCx9aBcPqRs', 'instagram', 'DCx9aBcPqRs', null, 'https://www.instagram.com/p/DCx9aBcPqRs'],
  // Facebook
  [
    'https://www.facebook.com/humas.contoh/posts/pfbid02AbCdEf1234567890?rdid=xyz#',
    'facebook',
    'pfbid02AbCdEf1234567890',
    'humas.contoh',
    'https://www.facebook.com/humas.contoh/posts/pfbid02AbCdEf1234567890',
  ],
  [
    'https://web.facebook.com/humas.contoh/posts/panen-raya/122104567890?_rdc=1&_rdr',
    'facebook',
    '122104567890',
    'humas.contoh',
    'https://www.facebook.com/humas.contoh/posts/panen-raya/122104567890',
  ],
  [
    'https://m.facebook.com/story.php?story_fbid=pfbid0abc&id=61550000000001&mibextid=Nif5oz',
    'facebook',
    'pfbid0abc',
    '61550000000001',
    'https://www.facebook.com/story.php?story_fbid=pfbid0abc&id=61550000000001',
  ],
  [
    'https://www.facebook.com/permalink.php?id=104857600123456&story_fbid=122104567890',
    'facebook',
    '122104567890',
    '104857600123456',
    'https://www.facebook.com/permalink.php?id=104857600123456&story_fbid=122104567890',
  ],
  [
    'https://www.facebook.com/photo/?fbid=122104567890&set=a.122100000000',
    'facebook',
    '122104567890',
    null,
    'https://www.facebook.com/photo?fbid=122104567890',
  ],
  [
    'https://www.facebook.com/photo.php?fbid=122104567890&type=3',
    'facebook',
    '122104567890',
    null,
    'https://www.facebook.com/photo.php?fbid=122104567890',
  ],
  [
    'https://www.facebook.com/humas.contoh/photos/a.1221/122104567890/',
    'facebook',
    '122104567890',
    'humas.contoh',
    'https://www.facebook.com/humas.contoh/photos/a.1221/122104567890',
  ],
  [
    'https://www.facebook.com/watch/?v=987654321012345&ref=sharing',
    'facebook',
    '987654321012345',
    null,
    'https://www.facebook.com/watch?v=987654321012345',
  ],
  [
    'https://www.facebook.com/humas.contoh/videos/panen/987654321012345/',
    'facebook',
    '987654321012345',
    'humas.contoh',
    'https://www.facebook.com/humas.contoh/videos/panen/987654321012345',
  ],
  [
    'https://www.facebook.com/reel/987654321012345?s=single_unit',
    'facebook',
    '987654321012345',
    null,
    'https://www.facebook.com/reel/987654321012345',
  ],
  [
    'https://id-id.facebook.com/104857600123456_122104567890',
    'facebook',
    '104857600123456_122104567890',
    '104857600123456',
    'https://www.facebook.com/104857600123456_122104567890',
  ],
  // X
  [
    'https://x.com/humas_contoh/status/1860000000000000001?s=20&t=abcDEF',
    'x',
    '1860000000000000001',
    'humas_contoh',
    'https://x.com/humas_contoh/status/1860000000000000001',
  ],
  [
    'https://twitter.com/humas_contoh/status/1860000000000000001',
    'x',
    '1860000000000000001',
    'humas_contoh',
    'https://x.com/humas_contoh/status/1860000000000000001',
  ],
  [
    'https://mobile.twitter.com/humas_contoh/status/1860000000000000001/photo/1',
    'x',
    '1860000000000000001',
    'humas_contoh',
    'https://x.com/humas_contoh/status/1860000000000000001/photo/1',
  ],
  [
    'https://x.com/i/web/status/1860000000000000001',
    'x',
    '1860000000000000001',
    null,
    'https://x.com/i/web/status/1860000000000000001',
  ],
  // TikTok
  [
    'https://www.tiktok.com/@humas.contoh/video/7440000000000000001?is_from_webapp=1&sender_device=pc',
    'tiktok',
    '7440000000000000001',
    'humas.contoh',
    'https://www.tiktok.com/@humas.contoh/video/7440000000000000001',
  ],
  [
    'https://www.tiktok.com/@humas.contoh/photo/7440000000000000001',
    'tiktok',
    '7440000000000000001',
    'humas.contoh',
    'https://www.tiktok.com/@humas.contoh/photo/7440000000000000001',
  ],
  [
    'https://m.tiktok.com/v/7440000000000000001.html?u_code=1',
    'tiktok',
    '7440000000000000001',
    null,
    'https://www.tiktok.com/v/7440000000000000001.html',
  ],
];

const short: readonly Good[] = [
  ['https://vt.tiktok.com/ZSabc12De/', 'tiktok', '', null, 'https://vt.tiktok.com/ZSabc12De'],
  ['https://vm.tiktok.com/ZMabc12De/', 'tiktok', '', null, 'https://vm.tiktok.com/ZMabc12De'],
  ['https://www.tiktok.com/t/ZSabc12De/', 'tiktok', '', null, 'https://www.tiktok.com/t/ZSabc12De'],
  ['https://fb.watch/w1Xyz_9-ab/', 'facebook', '', null, 'https://fb.watch/w1Xyz_9-ab'],
  [
    'https://www.facebook.com/share/p/1AbCdEfGhI/?mibextid=wwXIfr',
    'facebook',
    '',
    null,
    'https://www.facebook.com/share/p/1AbCdEfGhI',
  ],
  ['https://www.facebook.com/share/v/1AbCdEfGhI/', 'facebook', '', null, 'https://www.facebook.com/share/v/1AbCdEfGhI'],
  ['https://www.facebook.com/share/r/1AbCdEfGhI/', 'facebook', '', null, 'https://www.facebook.com/share/r/1AbCdEfGhI'],
  ['https://www.facebook.com/share/1AbCdEfGhI/', 'facebook', '', null, 'https://www.facebook.com/share/1AbCdEfGhI'],
  [
    'https://www.instagram.com/share/p/BAabc_12-d',
    'instagram',
    '',
    null,
    'https://www.instagram.com/share/p/BAabc_12-d',
  ],
];

const only = (text: string) => {
  const readings = readLinks(text);
  expect(readings).toHaveLength(1);
  return readings[0];
};

describe('a link to a post', () => {
  it.each(posts)('is read: %s', (pasted, platform, postId, account, link) => {
    expect(only(pasted)).toMatchObject({ kind: 'post', platform, postId, account, link, isShort: false });
  });

  it.each(short)(
    'is taken though its post and account cannot be read: %s',
    (pasted, platform, postId, account, link) => {
      expect(only(pasted)).toMatchObject({ kind: 'post', platform, postId, account, link, isShort: true });
    },
  );

  it.each([...posts, ...short])('reads the same once it is on record: %s', (pasted) => {
    const [first] = readLinks(pasted);
    if (first?.kind !== 'post') throw new Error('not read');
    expect(readLinks(first.link)[0]).toEqual({ ...first, hint: '' });
  });
});

describe('a link to something else', () => {
  it.each([
    'https://www.instagram.com/humas.contoh/',
    'https://www.instagram.com/humas.contoh',
    'https://www.instagram.com/',
    'https://www.instagram.com',
    'https://www.instagram.com/explore/tags/panen/',
    'https://www.instagram.com/stories/humas.contoh/3400000000000000000/',
    'https://www.facebook.com/humas.contoh',
    'https://www.facebook.com/profile.php?id=61550000000001',
    'https://www.facebook.com/search/top?q=panen',
    'https://www.facebook.com/groups/1234/posts/5678/',
    'https://www.facebook.com/groups/1234/permalink/5678',
    'https://www.facebook.com/watch/',
    'https://www.facebook.com/hashtag/panen',
    'https://www.facebook.com/sharer.php?u=https://x.com/a/status/1',
    'https://x.com/humas_contoh',
    'https://x.com/search?q=panen&src=typed_query',
    'https://x.com/hashtag/panen',
    'https://x.com/humas_contoh/status/',
    'https://x.com/humas_contoh/lists/1',
    'https://www.tiktok.com/@humas.contoh',
    'https://www.tiktok.com/@humas.contoh/live',
    'https://www.tiktok.com/search?q=panen',
    'https://www.tiktok.com/tag/panen',
    'https://vt.tiktok.com/',
  ])('is no post: %s', (pasted) => {
    expect(only(pasted)).toMatchObject({ kind: 'wrong', problem: { code: 'linkNotPost', column: 'manualLinks' } });
  });

  it.each([
    ['https://www.youtube.com/watch?v=abc', 'www.youtube.com'],
    ['https://youtu.be/abc', 'youtu.be'],
    ['https://www.threads.net/@humas/post/abc', 'www.threads.net'],
    ['https://drive.google.com/file/d/abc/view', 'drive.google.com'],
    ['https://instagram.com.evil.example/p/DCx9aBcPqRs', 'instagram.com.evil.example'],
    ['https://evil-instagram.com/p/DCx9aBcPqRs', 'evil-instagram.com'],
    ['https://www.instagram.com@evil.example/p/DCx9aBcPqRs', 'www.instagram.com@evil.example'],
    ['https://www.instagram.com:8080/p/DCx9aBcPqRs', 'www.instagram.com:8080'],
    ['https://t.co/abc', 't.co'],
  ])('is named by where it leads: %s', (pasted, host) => {
    expect(only(pasted)).toMatchObject({ kind: 'wrong', problem: { code: 'linkForeign', values: { host } } });
  });

  it('must be https', () => {
    expect(only('http://www.instagram.com/p/DCx9aBcPqRs/')).toMatchObject({ problem: { code: 'linkInsecure' } });
  });
});

describe('a cell', () => {
  it('may hold several links, and words', () => {
    const readings = readLinks(
      'IG: https://www.instagram.com/p/DCx9aBcPqRs/ | FB: https://www.facebook.com/reel/987654321012345, (https://x.com/humas/status/186). Terima kasih, dan/atau lihat foto.jpg',
    );
    expect(readings.map((one) => (one.kind === 'post' ? [one.platform, one.postId] : one))).toEqual([
      ['instagram', 'DCx9aBcPqRs'],
      ['facebook', '987654321012345'],
      ['x', '186'],
    ]);
  });

  it('may name the account in front of a link', () => {
    const readings = readLinks(
      '@humas.dua: https://www.instagram.com/p/DCx9aBcPqRs/\n@humas.satu\nhttps://www.instagram.com/p/DCx9aBcPqR2/',
    );
    expect(readings.map((one) => (one.kind === 'post' ? one.hint : one))).toEqual(['humas.dua', '']);
  });

  it.each(['', 'sudah diunggah', 'belum', '-', 'lihat surel wening@humas.example'])('may hold none: "%s"', (text) => {
    expect(readLinks(text)).toEqual([]);
  });
});

it('looks at the beginning of a cell only, so that nonsense costs nothing', () => {
  expect(readLinks('a'.repeat(50_000))).toEqual([]);
  expect(readLinks('a.'.repeat(25_000))).toEqual([]);
});

describe('the account a link names', () => {
  const account = (platform: Platform, handle: string, externalId = '') => ({ platform, handle, externalId });
  const link = (platform: Platform, named: string | null): Pick<PostLink, 'platform' | 'account'> => ({
    platform,
    account: named,
  });

  it.each([
    ['instagram', 'Humas.Contoh', '@humas.contoh'],
    ['instagram', 'humas.contoh', 'humas.contoh'],
    ['instagram', 'humas.contoh', 'https://www.instagram.com/humas.contoh/'],
    ['x', 'HumasContoh', 'Humas Contoh (@humascontoh)'],
    ['facebook', 'humas.contoh', 'humas.contoh'],
  ] as const)('is ours, however the owner wrote it: %s %s = %s', (platform, named, handle) => {
    expect(namesAccount(link(platform, named), account(platform, handle))).toBe('yes');
  });

  it('is ours by the number the platform knows it by', () => {
    expect(namesAccount(link('facebook', '104857600123456'), account('facebook', 'Humas', '104857600123456'))).toBe(
      'yes',
    );
  });

  it.each([
    ['instagram', 'humas.lain', '@humas.contoh'],
    ['instagram', 'humascontoh', '@humas.contoh'],
    ['x', 'orang', '@humas'],
    ['facebook', 'kantor.lain', 'humas.contoh'],
  ] as const)('is somebody else’s: %s %s, not %s', (platform, named, handle) => {
    expect(namesAccount(link(platform, named), account(platform, handle))).toBe('no');
  });

  it.each([
    ['instagram', null, '@humas.contoh'],
    ['facebook', 'humas.contoh', 'Humas Standardisasi Instrumen Pertanian'],
    ['facebook', '61550000000001', 'humas.contoh'],
  ] as const)('cannot be told: %s %s against %s', (platform, named, handle) => {
    expect(namesAccount(link(platform, named), account(platform, handle, '104857600123456'))).toBe('unknown');
  });
});

it('knows one post under two addresses', () => {
  const [a, b, c] = readLinks(
    'https://twitter.com/humas/status/186 https://x.com/i/web/status/186 https://x.com/humas/status/187',
  );
  if (a?.kind !== 'post' || b?.kind !== 'post' || c?.kind !== 'post') throw new Error('not read');
  expect([samePost(a, b), samePost(a, c)]).toEqual([true, false]);
});
