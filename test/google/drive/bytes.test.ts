// The bytes of a file, whole and in parts.
import { lead, owner, read, type ScriptWorld, scriptWorld, staff, text } from '../net/script-world';
import { filmOf, heicOf, jpegOf, pngOf, turned } from './pictures';
import { rest, scope } from './rest';

const digits = '0123456789';

let office: ScriptWorld;
let ask: ReturnType<typeof rest>;
let file: string;
beforeEach(() => {
  office = scriptWorld();
  ask = rest(office, owner.email);
  file = office.world.drive.upload(owner.email, { name: 'angka.txt', bytes: text(digits) });
});

const part = (range: string, of = file) => {
  const { status, headers, body } = ask('GET', `/files/${of}?alt=media`, { headers: { Range: range } });
  return [status, headers['Content-Range'], status < 300 ? read(body) : ''];
};
const upload = (name: string, bytes: Uint8Array) => office.world.drive.upload(owner.email, { name, bytes });
const described = (id: string, fields: string) => ask('GET', `/files/${id}?fields=${fields}`).json;

describe('a Range', () => {
  it('a Range of bytes is answered with 206 and Content-Range', () => {
    expect(part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  });

  it('a Range that ends behind the file ends with the file', () => {
    expect(part('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89']);
  });

  it('a Range bytes=-N asks for the last N bytes', () => {
    expect(part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(part('bytes=-99')).toEqual([206, 'bytes 0-9/10', digits]);
  });

  it('a Range that begins behind the end of a file answers 416', () => {
    expect(part('bytes=9-')).toEqual([206, 'bytes 9-9/10', '9']);
    expect(part('bytes=10-')).toEqual([416, 'bytes */10', '']);
  });

  it.each([['bytes=4-2'], ['bytes=-'], ['items=0-1'], ['nonsense']])('is ignored when it is %s', (range) => {
    expect(part(range)).toEqual([200, undefined, digits]);
  });

  it('shows other bytes when the file was replaced between two of them', () => {
    const first = described(file, 'headRevisionId');
    expect(part('bytes=0-4')[2]).toBe('01234');
    office.world.drive.replaceContent(owner.email, file, text('abcdefghijkl'));
    expect(part('bytes=5-')).toEqual([206, 'bytes 5-11/12', 'fghijkl']);
    expect(described(file, 'headRevisionId')).not.toEqual(first);
  });
});

describe('what is known of the bytes', () => {
  it('size is a number written as text', () => {
    expect(described(file, 'size')).toEqual({ size: '10' });
  });

  it('headRevisionId is another one as soon as the content was replaced', () => {
    const before = described(file, 'headRevisionId').headRevisionId;
    office.world.drive.rename(owner.email, file, 'lain.txt');
    expect(described(file, 'headRevisionId').headRevisionId).toBe(before);
    office.world.drive.replaceContent(owner.email, file, text('lain'));
    expect(described(file, 'headRevisionId').headRevisionId).not.toBe(before);
    expect(before).toMatch(/^0B/);
  });

  it("imageMediaMetadata gives a picture's stored size and the quarter turns that show it upright", () => {
    const id = upload(
      'tegak.jpg',
      turned(
        jpegOf(40, 30, () => [9, 9, 9]),
        6,
      ),
    );
    expect(described(id, 'imageMediaMetadata')).toEqual({ imageMediaMetadata: { width: 40, height: 30, rotation: 1 } });
  });

  it('videoMediaMetadata may not be there right after an upload', () => {
    const id = upload('film.mp4', filmOf(1920, 1080, 4000));
    expect(described(id, 'videoMediaMetadata')).toEqual({});
    office.world.clock.advance(5 * 60_000);
    expect(described(id, 'videoMediaMetadata')).toEqual({
      videoMediaMetadata: { width: 1920, height: 1080, durationMillis: '4000' },
    });
  });

  it('a folder, shortcut or Google document has no bytes: alt=media gives fileNotDownloadable', () => {
    const { drive, books } = office.world;
    const folder = drive.createFolder(owner.email, 'Masuk');
    const shortcut = ask('POST', '/files', {
      body: { mimeType: 'application/vnd.google-apps.shortcut', shortcutDetails: { targetId: file } },
    }).json.id;
    for (const id of [folder, shortcut, books.create(owner.email, 'Buku').id]) {
      expect(ask('GET', `/files/${id}?alt=media`)).toMatchObject({ status: 403, reason: 'fileNotDownloadable' });
    }
  });
});

describe('a thumbnail', () => {
  const linkOf = (id: string, wish = {}) => ask('GET', `/files/${id}?fields=thumbnailLink`, wish).json.thumbnailLink;
  let picture: string;
  beforeEach(() => {
    picture = upload('foto.png', pngOf(60, 40));
    office.world.clock.advance(60_000);
  });

  it('a thumbnailLink ends in =s220, and another number there asks for another size', () => {
    const link = linkOf(picture);
    expect(link).toMatch(/^https:\/\/lh3\.googleusercontent\.com\/.+=s220$/);
    const [small, large] = [10, 50].map((side) => ask('GET', link.replace(/=s220$/, `=s${side}`)));
    expect([small?.status, large?.status]).toEqual([200, 200]);
    expect(small?.headers['Content-Type']).toBe('image/jpeg');
    expect(large?.body.length).toBeGreaterThan(small?.body.length ?? 0);
  });

  it('thumbnailLink is left out where the scope cannot read content', () => {
    expect(linkOf(picture, { scopes: scope('drive.readonly') })).toContain('lh3');
    const narrow = { scopes: scope('drive.metadata.readonly') };
    expect(ask('GET', `/files/${picture}?fields=hasThumbnail,thumbnailLink`, narrow).json).toEqual({
      hasThumbnail: true,
    });
  });

  it('a thumbnailLink lasts for some hours', () => {
    const link = linkOf(picture);
    office.world.clock.advance(3600_000);
    expect(ask('GET', link).status).toBe(200);
    office.world.clock.advance(24 * 3600_000);
    expect(ask('GET', link).status).toBe(403);
    expect(ask('GET', linkOf(picture)).status).toBe(200);
  });

  it('unless the file is public a thumbnailLink is fetched with credentials', () => {
    const link = linkOf(picture);
    expect(ask('GET', link, { as: null }).status).toBe(403);
    expect(ask('GET', link, { as: staff.email }).status).toBe(404);
    office.world.drive.setLinkSharing(owner.email, picture, 'viewer');
    expect(ask('GET', link, { as: null }).status).toBe(200);
  });

  it('a film and a HEIC photo have a thumbnail, and it is a JPEG', () => {
    for (const [name, bytes] of [
      ['film.mp4', filmOf(1920, 1080, 4000)],
      ['foto.heic', heicOf(4032, 3024, 3)],
    ] as const) {
      const id = upload(name, bytes);
      office.world.clock.advance(60_000);
      const { status, headers, body } = ask('GET', linkOf(id));
      expect([name, status, headers['Content-Type']]).toEqual([name, 200, 'image/jpeg']);
      expect([...body.subarray(0, 2)]).toEqual([0xff, 0xd8]);
      expect(Buffer.compare(ask('GET', linkOf(id)).body, body)).toBe(0);
    }
  });

  it('a thumbnail has at most 1600 pixels on its longer side', () => {
    const id = upload('lebar.png', pngOf(1700, 10));
    office.world.clock.advance(60_000);
    const link = linkOf(id);
    const of = (side: number) => ask('GET', link.replace(/=s220$/, `=s${side}`)).body;
    expect(Buffer.compare(of(1600), of(1700))).toBe(0);
    expect(Buffer.compare(of(1599), of(1600))).not.toBe(0);
  });
});

describe('earlier bytes', () => {
  const path = () => `/files/${file}/revisions`;
  const count = () => ask('GET', path()).json.revisions.length;

  it('the revisions of a file are for those who may write it', () => {
    office.world.drive.share(owner.email, file, lead.email, 'viewer');
    const first = ask('GET', path()).json.revisions[0]?.id;
    for (const asked of [path(), `${path()}/${first}`, `${path()}/${first}?alt=media`]) {
      expect(ask('GET', asked, { as: lead.email })).toMatchObject({ status: 403 });
      expect(ask('GET', asked).status).toBe(200);
    }
  });

  it('older content of a file is dropped 30 days after newer content came', () => {
    const { drive, clock } = office.world;
    const first = ask('GET', path()).json.revisions[0]?.id;
    drive.replaceContent(owner.email, file, text('baru'));
    clock.advance(30 * 24 * 3600_000 - 1000);
    expect(read(ask('GET', `${path()}/${first}?alt=media`).body)).toBe(digits);
    clock.advance(2000);
    expect(ask('GET', `${path()}/${first}?alt=media`).status).toBe(404);
    expect(read(ask('GET', `/files/${file}?alt=media`).body)).toBe('baru');
  });

  it("of a file's older contents at most 100 are kept", () => {
    for (let n = 0; n < 100; n += 1) office.world.drive.replaceContent(owner.email, file, text(`isi ${n}`));
    expect(count()).toBe(101);
    office.world.drive.replaceContent(owner.email, file, text('lagi'));
    expect(count()).toBe(101);
  });
});
