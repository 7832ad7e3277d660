// www.tiktok.com as a follower sees it.
import { openOffice, postInfo } from './office';

function posted(post: Record<string, unknown> = {}) {
  const office = openOffice();
  office.send('direct', undefined, postInfo({ title: 'Tanam <padi> #JajarLegowo', ...post }));
  office.seconds(120);
  const [video] = office.admin.posts(office.account.openId);
  return { ...office, video, path: new URL(video?.link ?? '').pathname };
}

it('shows the profile with its counts, and every public film in a grid', () => {
  const { web, path, admin, video } = posted();
  admin.setCounts(video?.id ?? '', { views: 12_400, likes: 310 });
  const { status, text } = web('/@dinas.contoh');
  expect(status).toBe(200);
  for (const piece of [
    'dinas.contoh',
    'Dinas Pertanian Contoh',
    '8.214',
    '310',
    '12,4 rb',
    `href="${path}"`,
    'Pengikut',
  ])
    expect(text).toContain(piece);
  expect(web('/').text).toContain('href="/@dinas.contoh"');
});

it('plays the film on its own page, in parts', () => {
  const { web, path, film } = posted();
  const { text, status } = web(path);
  expect(status).toBe(200);
  expect(text).toContain('Tanam &lt;padi&gt; <span class="tag">#JajarLegowo</span>');
  expect(text).toContain('23 November 2026 pukul 14.30');
  expect(text).toContain('Komentar dinonaktifkan');
  const source = /<video src="([^"]+)"/.exec(text)?.[1] ?? '';
  const whole = web(source);
  expect([whole.status, whole.headers['content-type']]).toEqual([200, 'video/mp4']);
  const part = web(source, { Range: 'bytes=100-199' });
  expect(part).toMatchObject({ status: 206, headers: { 'content-range': `bytes 100-199/${film.bytes.length}` } });
  expect(web(source, { Range: 'bytes=-50' }).headers['content-range']).toBe('bytes 271874-271923/271924');
  expect(web(source, { Range: 'bytes=999999-' }).status).toBe(416);
});

it('asks nothing of any other host', () => {
  const { web, path } = posted();
  for (const page of ['/', '/@dinas.contoh', path]) {
    const { text, headers } = web(page);
    expect(text).not.toMatch(/(src|srcset)="(https?:)?\/\//);
    expect(text).not.toMatch(/<script|<link rel="stylesheet"|@import|url\(http/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  }
});

it('says what a promotion is', () => {
  expect(posted({ brand_organic_toggle: true }).web('/@dinas.contoh').status).toBe(200);
  const own = posted({ brand_organic_toggle: true });
  expect(own.web(own.path).text).toContain('Konten promosi');
  const both = posted({ brand_organic_toggle: true, brand_content_toggle: true });
  expect(both.web(both.path).text).toContain('Kemitraan berbayar');
});

it('hides what is deleted, private, in moderation, or of a private account', () => {
  const { web, path, admin, account, video, send, seconds } = posted();
  send();
  seconds(25);
  const [fresh] = admin.posts(account.openId);
  expect(web(new URL(fresh?.link ?? '').pathname).status).toBe(404);
  admin.setPrivacy(video?.id ?? '', 'SELF_ONLY');
  expect(web(path).text).toContain('Video saat ini tidak tersedia');
  admin.setPrivacy(video?.id ?? '', 'PUBLIC_TO_EVERYONE');
  admin.updateCreator(account.openId, { isPrivate: true });
  expect([web(path).status, web(`/film/${video?.id}`).status]).toEqual([404, 404]);
  expect(web('/@dinas.contoh').text).toContain('Akun ini privat');
  admin.updateCreator(account.openId, { isPrivate: false });
  admin.deletePost(video?.id ?? '');
  expect(web(path).status).toBe(404);
  expect(web('/@tidak.ada').status).toBe(404);
  expect(web('/v2/auth/authorize/?client_key=x').status).toBe(501);
});
