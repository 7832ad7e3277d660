// www.facebook.com as a follower sees it, and the exact snapshot of everything.
import { createFacebook } from '../../workbench/platforms/facebook/facebook';
import { jpeg, mediaOf, memoryBlobs, openOffice, seeded, start } from './office';

const path = (url: string | undefined) => new URL(url ?? '').pathname;

describe('the public page', () => {
  it('shows name, followers, text, time and pictures of what is published', () => {
    const { post, stage, web, facebook } = openOffice();
    const photo = stage(jpeg(640, 480), { alt_text_custom: 'Peserta rapat' });
    post({ message: 'Rapat koordinasi #Layanan', attached_media: mediaOf(photo) });
    const { status, text } = web('/diskominfo.contoh');
    expect(status).toBe(200);
    for (const piece of [
      'Dinas Komunikasi dan Informatika',
      '12,5 rb pengikut',
      'Rapat koordinasi <span class="tag">#Layanan</span>',
      '23 November 2026 pukul 14.30',
      'alt="Peserta rapat"',
      'Suka',
      'Komentari',
      'Bagikan',
    ])
      expect(text).toContain(piece);
    const source = /<img src="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const url = `https://www.facebook.com${source}`;
    const picture = facebook.sites['www.facebook.com']({ method: 'GET', url, headers: {}, body: new Uint8Array() });
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);
  });

  it('is found by user name or id, and asks nothing of any other host', () => {
    const { web, page, post, stage } = openOffice();
    post({ message: 'Lihat https://contoh.go.id/a?b=1&c=2.', attached_media: mediaOf(stage()) });
    const pages = [web('/diskominfo.contoh'), web(`/${page.id}`), web(`/profile.php?id=${page.id}`)];
    for (const { status, text, headers } of pages) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/(src|srcset)="(https?:)?\/\//);
      expect(text).not.toMatch(/<script|<link rel="stylesheet"|@import|url\(http/);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect(pages[0]?.text).toContain('<a href="https://contoh.go.id/a?b=1&amp;c=2"');
  });

  it('opens one post by the link the API gave, and not by one built from its id', () => {
    const { post, web, page } = openOffice();
    const { json } = post({ message: 'Satu saja', fields: 'id,permalink_url' });
    expect(web(path(json.permalink_url)).text).toContain('Satu saja');
    expect(web(`/${json.id}`).status).toBe(404);
    expect(web(`/${page.id}/posts/${json.id?.split('_')[1]}`).status).toBe(404);
  });

  it('says that a deleted post is not available', () => {
    const { post, web, call } = openOffice();
    const { json } = post({ message: 'Sebentar', fields: 'id,permalink_url' });
    call('DELETE', json.id ?? '');
    expect(web(path(json.permalink_url))).toMatchObject({
      status: 404,
      text: expect.stringContaining('Konten ini tidak tersedia saat ini'),
    });
  });

  it('hides what an app in development posted until the app is live', () => {
    const { post, web, admin, app } = openOffice();
    admin.updateApp(app.id, { mode: 'development' });
    const { json } = post({ message: 'Belum untuk umum', fields: 'permalink_url' });
    expect(web('/diskominfo.contoh').text).not.toContain('Belum untuk umum');
    expect(web(path(json.permalink_url)).status).toBe(404);
    admin.updateApp(app.id, { mode: 'live' });
    expect(web('/diskominfo.contoh').text).toContain('Belum untuk umum');
  });

  it('lets no text become markup', () => {
    const { post, web, admin, page, stage } = openOffice();
    admin.updatePage(page.id, { name: '<b>Dinas</b>', about: '"><script>1</script>', website: 'https://a.id/"onx=' });
    post({
      message: '<img src=x onerror=alert(1)> & "kutip" https://a.id/<script>',
      attached_media: mediaOf(stage(jpeg(), { alt_text_custom: '" onload="alert(1)' })),
    });
    const { text } = web('/diskominfo.contoh');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;kutip&quot;');
    expect(text).not.toMatch(/<script|<img src=x|<b>Dinas|" onload="/);
  });

  it('shortens a long text on the timeline, and keeps it whole on its own page', () => {
    const { post, web } = openOffice();
    const message = `${'panjang sekali '.repeat(60)}TAMAT`;
    const { json } = post({ message, fields: 'permalink_url' });
    expect(web('/diskominfo.contoh').text).not.toContain('TAMAT');
    expect(web('/diskominfo.contoh').text).toContain('Lihat selengkapnya');
    expect(web(path(json.permalink_url)).text).toContain('TAMAT');
  });

  it('shows the counts a post has, and how many pictures are left', () => {
    const { post, web, admin, stage } = openOffice();
    const { json } = post({ attached_media: mediaOf(...Array.from({ length: 7 }, () => stage())) });
    admin.setEngagement(json.id ?? '', { reactions: 1234, comments: 5, shares: 2 });
    const { text } = web('/diskominfo.contoh');
    for (const piece of ['1.234', '5 komentar', '2 kali dibagikan', '+2']) expect(text).toContain(piece);
  });

  it('lists the Pages at its door, and has no consent dialog yet', () => {
    const { web, page } = openOffice();
    expect(web('/').text).toContain(page.name);
    expect(web('/v25.0/dialog/oauth').status).toBe(501);
    expect(web('/tidak.ada').status).toBe(404);
  });
});

describe('a snapshot', () => {
  it('brings everything back exactly, faults and tokens included, also into a fresh Facebook', () => {
    const blobs = memoryBlobs();
    const office = openOffice({}, { blobs });
    const photo = office.stage();
    office.facebook.faults.plan({ match: { path: '/feed$' }, nth: 2, strike: { kind: 'error', name: 'blocked' } });
    const saved = JSON.parse(JSON.stringify(office.facebook.state()));
    const first = office.post({ message: 'Cabang pertama', attached_media: mediaOf(photo) });
    expect(first.status).toBe(200);
    office.facebook.restore(saved);
    expect(office.facebook.state()).toEqual(saved);
    expect(office.admin.posts(office.page.id)).toEqual([]);
    expect(office.post({ message: 'Cabang kedua', attached_media: mediaOf(photo) }).status).toBe(200);
    expect(office.post({ message: 'Lagi' }).json.error?.code).toBe(368);
    const fresh = createFacebook({ now: () => start, blobs, random: seeded(1) });
    fresh.restore(saved);
    expect(fresh.admin.photos(office.page.id).map((kept) => kept.id)).toEqual([photo]);
  });

  it('cannot be changed from outside', () => {
    const { facebook, admin, page } = openOffice();
    const state = facebook.state() as { pages: Record<string, { name: string }> };
    for (const item of Object.values(state.pages)) item.name = 'Diubah';
    expect(admin.pages()[0]?.name).toBe(page.name);
  });
});
