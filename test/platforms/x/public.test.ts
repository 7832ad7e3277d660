// What a follower sees: profile, post, picture and film.
import { film, jpeg, openOffice } from './office';

describe('the public pages', () => {
  it('show the profile with its posts, newest first, and nothing as markup', () => {
    const { web, post, seconds } = openOffice();
    post({ text: 'Satu <b>tebal</b> https://contoh.go.id/a #Padi' });
    seconds(3600);
    post({ text: 'Dua' });
    const { status, text } = web('https://x.com/Dinas_Contoh');
    expect(status).toBe(200);
    expect(text.indexOf('Dua')).toBeLessThan(text.indexOf('Satu'));
    expect(text).toContain('&lt;b&gt;tebal&lt;/b&gt;');
    expect(text).toContain('href="https://contoh.go.id/a"');
    expect(text).toContain('<span class="tag">#Padi</span>');
    expect(text).toContain('2 postingan');
  });

  it('show one post under its address, whatever name stands in front', () => {
    const { web, post, picture, admin } = openOffice();
    const id = String(post({ text: 'Foto', media: { media_ids: [picture()] } }).json.data?.id);
    expect(web(`https://x.com/dinas_contoh/status/${id}`).text).toContain('14.30 · 23 Nov 2026');
    expect(web(`https://x.com/dinas_contoh/status/${id}/photo/1`).status).toBe(200);
    expect(web(`https://x.com/i/web/status/${id}`).headers.location).toBe(`/dinas_contoh/status/${id}`);
    admin.deletePost(id);
    expect(web(`https://x.com/dinas_contoh/status/${id}`).status).toBe(404);
    expect(web('https://x.com/tidak_ada').status).toBe(404);
  });

  it('serve the picture and play the film in ranges, only once a post carries them', () => {
    const { web, post, picture, upload, x, call } = openOffice();
    const bytes = film();
    const ids = [picture(jpeg(80, 60)), upload(bytes)];
    const [photo, video] = ids.map((id) => {
      const made = post({ text: id, media: { media_ids: [id] } }).json.data?.id;
      return web(`https://x.com/dinas_contoh/status/${made}`).text;
    });
    const source = /<img src="(\/pbs[^"]+)"/.exec(photo ?? '')?.[1];
    expect(web(`https://x.com${source}`).headers['content-type']).toBe('image/jpeg');
    const film1 = /<video[^>]* src="(\/film[^"]+)"/.exec(video ?? '')?.[1];
    const part = x.sites['x.com']({
      method: 'GET',
      url: `https://x.com${film1}`,
      headers: { Range: 'bytes=100-199' },
      body: new Uint8Array(),
    });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 100-199/${bytes.length}`]);
    expect(Buffer.from(part.body).equals(Buffer.from(bytes.subarray(100, 200)))).toBe(true);
    const { includes } = call(
      'GET',
      `/2/tweets?ids=${post({ text: 'a', media: { media_ids: [ids[0]] } }).json.data?.id}&expansions=attachments.media_keys&media.fields=url`,
    ).json;
    expect(web(String(includes?.media?.[0]?.url)).status).toBe(200);
    expect(web('https://pbs.twimg.com/media/tidak.jpg').status).toBe(404);
  });

  it('list the accounts, and hide a suspended one', () => {
    const { web, admin, user } = openOffice();
    expect(web('https://x.com/').text).toContain('@dinas_contoh');
    admin.updateUser(user.id, { suspended: true });
    expect(web('https://x.com/dinas_contoh').text).toContain('Akun ditangguhkan');
  });
});
