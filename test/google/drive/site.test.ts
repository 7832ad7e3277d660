// Drive's REST API, as a script reaches it with its own access token: the same over real HTTP and in-process.

import { createDirectNetwork } from '../../workbench/google/network/direct';
import { createLoopbackNetwork } from '../../workbench/google/network/loopback';
import { lead, owner, read, type ScriptWorld, scriptWorld, staff, text } from '../net/script-world';
import { jpegOf, pngOf } from './pictures';

const api = 'https://www.googleapis.com/drive/v3';
const picture = jpegOf(64, 48, () => [0, 120, 0]);

describe.each([
  ['loopback', createLoopbackNetwork],
  ['direct', createDirectNetwork],
] as const)('the Drive site over the %s transport', (_name, create) => {
  let office: ScriptWorld;
  let token: string;
  let folder: string;
  let file: string;
  const full = ['https://www.googleapis.com/auth/drive'];

  beforeEach(() => {
    office = scriptWorld({}, { network: create() });
    const { drive, tokens } = office.world;
    token = tokens.mint(owner.email, full);
    folder = drive.createFolder(owner.email, 'Masuk');
    file = drive.upload(owner.email, { name: 'foto.jpg', bytes: picture, parent: folder });
  });
  afterEach(() => office.world.close());

  function ask(
    method: string,
    path: string,
    more: { body?: unknown; raw?: Uint8Array; headers?: Record<string, string>; token?: string | null } = {},
  ) {
    const { body, raw, headers, token: other = token } = more;
    const answer = office.world.network.fetch(
      {
        method,
        url: path.startsWith('https:') ? path : `${api}${path}`,
        headers: {
          ...(other !== null && { Authorization: `Bearer ${other}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: raw ?? (body === undefined ? new Uint8Array(0) : text(JSON.stringify(body))),
      },
      { timeoutSeconds: 50 },
    );
    const type = String(answer.headers['Content-Type'] ?? '');
    return { ...answer, json: type.startsWith('application/json') ? JSON.parse(read(answer.body)) : undefined };
  }
  const names = (q: string, more = '') =>
    ask('GET', `/files?q=${encodeURIComponent(q)}&orderBy=name${more}`).json.files.map(
      (one: { name: string }) => one.name,
    );

  describe('files.get', () => {
    it('answers four fields unless asked for more', () => {
      expect(ask('GET', `/files/${file}`).json).toEqual({
        kind: 'drive#file',
        id: file,
        name: 'foto.jpg',
        mimeType: 'image/jpeg',
      });
    });

    it('answers exactly the fields asked for', () => {
      const fields =
        'size,sha256Checksum,parents,imageMediaMetadata(width,height),owners/emailAddress,capabilities/canEdit';
      const { record } = office.world.drive.see(owner.email, file);
      expect(ask('GET', `/files/${file}?fields=${fields}&supportsAllDrives=true`).json).toEqual({
        size: String(picture.length),
        sha256Checksum: record.revisions[0]?.sha256,
        parents: [folder],
        imageMediaMetadata: { width: 64, height: 48 },
        owners: [{ emailAddress: owner.email }],
        capabilities: { canEdit: true },
      });
      expect(ask('GET', `/files/${file}?fields=*`).json).toMatchObject({
        headRevisionId: record.revisions[0]?.id,
        modifiedTime: '2026-01-05T01:00:00.000Z',
        md5Checksum: expect.stringMatching(/^[0-9a-f]{32}$/),
        ownedByMe: true,
        shared: false,
      });
    });

    it('refuses a field that is none, and names one that is not simulated', () => {
      expect(ask('GET', `/files/${file}?fields=id,colour`)).toMatchObject({
        status: 400,
        json: {
          error: { code: 400, message: 'Invalid field selection colour', errors: [{ reason: 'invalidParameter' }] },
        },
      });
      expect(ask('GET', `/files/${file}?fields=id,(`).status).toBe(400);
      expect(() => ask('GET', `/files/${file}?fields=exportLinks`)).toThrow(
        'Not simulated: Drive file field exportLinks',
      );
    });

    it('does not know a file of somebody else', () => {
      const hidden = office.world.drive.upload(staff.email, { name: 'rahasia', bytes: text('x') });
      expect(ask('GET', `/files/${hidden}`)).toMatchObject({
        status: 404,
        json: {
          error: {
            code: 404,
            message: `File not found: ${hidden}.`,
            errors: [
              {
                domain: 'global',
                reason: 'notFound',
                message: `File not found: ${hidden}.`,
                location: 'fileId',
                locationType: 'parameter',
              },
            ],
          },
        },
      });
    });
  });

  describe('the bytes of a file', () => {
    const part = (range: string | undefined, of = file) =>
      ask(
        'GET',
        `/files/${of}?alt=media&supportsAllDrives=true`,
        range === undefined ? {} : { headers: { Range: range } },
      );

    it('come whole', () => {
      const answer = part(undefined);
      expect(answer.status).toBe(200);
      expect(answer.headers['Content-Type']).toBe('image/jpeg');
      expect(Buffer.compare(answer.body, picture)).toBe(0);
    });

    it.each([
      ['bytes=0-9', 0, 10],
      ['bytes=10-', 10, undefined],
      ['bytes=-5', -5, undefined],
      ['bytes=20-99999999', 20, undefined],
    ])('come in the part asked for: %s', (range, from, to) => {
      const answer = part(range);
      const expected = picture.slice(from, to);
      const first = from < 0 ? picture.length + from : from;
      expect(answer.status).toBe(206);
      expect(answer.headers['Content-Range']).toBe(`bytes ${first}-${first + expected.length - 1}/${picture.length}`);
      expect(Buffer.compare(answer.body, expected)).toBe(0);
    });

    it.each([['bytes=9-2'], ['lines=1-2'], ['bytes=0-1,4-5']])('ignore a range that is none: %s', (range) => {
      expect(part(range)).toMatchObject({ status: 200, body: expect.objectContaining({ length: picture.length }) });
    });

    it('have no part beyond their end', () => {
      const answer = part(`bytes=${picture.length}-`);
      expect(answer.status).toBe(416);
      expect(answer.headers['Content-Range']).toBe(`bytes */${picture.length}`);
      const empty = office.world.drive.upload(owner.email, { name: 'kosong', bytes: new Uint8Array(0) });
      expect(part('bytes=0-9', empty).status).toBe(416);
      expect(part(undefined, empty).body.length).toBe(0);
    });

    it('are not in a folder', () => {
      expect(part(undefined, folder)).toMatchObject({
        status: 403,
        json: { error: { errors: [{ reason: 'fileNotDownloadable' }] } },
      });
    });

    it('reach a script through UrlFetchApp with its own token, part by part', () => {
      expect(
        office.value(`
          const get = (range) => UrlFetchApp.fetch('${api}/files/${file}?alt=media', {
            headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken(), Range: range },
          });
          const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256,
            get('bytes=0-99').getContent().concat(get('bytes=100-').getContent()));
          return digest.map((b) => ('0' + (b & 255).toString(16)).slice(-2)).join('');`),
      ).toBe(office.world.drive.head(file)?.sha256);
    });
  });

  describe('files.list', () => {
    beforeEach(() => {
      const { drive, clock } = office.world;
      clock.advance(2_700_000);
      drive.upload(owner.email, { name: "Rapat 'pagi'.png", bytes: pngOf(2, 2), parent: folder });
      drive.upload(owner.email, { name: 'HelloWorld.txt', bytes: text('halo') });
      drive.trash(owner.email, drive.upload(owner.email, { name: 'lama.txt', bytes: text('x'), parent: folder }));
    });

    it.each([
      ["name = 'foto.jpg'", ['foto.jpg']],
      ["name contains 'Hello'", ['HelloWorld.txt']],
      ["name contains 'World'", []],
      ["name contains 'pagi'", ["Rapat 'pagi'.png"]],
      ["name = 'Rapat \\'pagi\\'.png'", ["Rapat 'pagi'.png"]],
      ["mimeType = 'image/png' or mimeType = 'image/jpeg'", ['foto.jpg', "Rapat 'pagi'.png"]],
      ["mimeType contains 'image/' and not name contains 'foto'", ["Rapat 'pagi'.png"]],
      ["mimeType = 'application/vnd.google-apps.folder'", ['Masuk']],
      ['trashed = true', ['lama.txt']],
      ["modifiedTime > '2026-01-05T01:30:00' and trashed = false", ['HelloWorld.txt', "Rapat 'pagi'.png"]],
      [
        "modifiedTime <= '2026-01-05T08:30:00+07:00' and not mimeType contains 'application/vnd.google-apps'",
        ['foto.jpg'],
      ],
      ["'sari@gmail.com' in writers", []],
    ])('finds by %s', (q, found) => {
      expect(names(q)).toEqual(found);
    });

    it('finds what is in a folder, page by page', () => {
      const q = `'${folder}' in parents and (trashed = false or name = 'lama.txt')`;
      expect(names(q)).toEqual(['foto.jpg', 'lama.txt', "Rapat 'pagi'.png"]);
      const first = ask('GET', `/files?q=${encodeURIComponent(q)}&pageSize=2&orderBy=name%20desc`).json;
      expect(first.files).toHaveLength(2);
      expect(first.files[0]).toEqual({
        kind: 'drive#file',
        id: expect.any(String),
        name: "Rapat 'pagi'.png",
        mimeType: 'image/png',
      });
      const next = `/files?q=${encodeURIComponent(q)}&pageSize=2&orderBy=name%20desc&pageToken=${first.nextPageToken}`;
      expect(ask('GET', next).json).toEqual({
        kind: 'drive#fileList',
        incompleteSearch: false,
        files: [expect.objectContaining({ name: 'foto.jpg' })],
      });
    });

    it('gives only the fields asked for', () => {
      const q = encodeURIComponent("name = 'foto.jpg'");
      expect(ask('GET', `/files?q=${q}&fields=files(id,size),nextPageToken`).json).toEqual({
        files: [{ id: file, size: String(picture.length) }],
      });
    });

    it('shows a person what is shared with them by name, and nothing else', () => {
      office.world.drive.share(owner.email, folder, lead.email, 'viewer');
      const theirs = office.world.tokens.mint(lead.email, full);
      const found = ask('GET', '/files?orderBy=name&fields=files(name)&q=sharedWithMe%20%3D%20true', { token: theirs })
        .json.files;
      expect(found.map((one: { name: string }) => one.name)).toEqual(['foto.jpg', 'Masuk', "Rapat 'pagi'.png"]);
    });

    it.each([
      ['q=name%20~%20%27x%27', 'q'],
      ['q=colour%20%3D%20%27x%27', 'q'],
      ['q=name%20%3D%20%27x', 'q'],
      ['q=trashed%20%3D%20%27true%27', 'q'],
      ['pageSize=0', 'pageSize'],
      ['pageToken=nonsense', 'pageToken'],
      ['orderBy=colour', 'orderBy'],
    ])('refuses %s', (query, location) => {
      expect(ask('GET', `/files?${query}`)).toMatchObject({
        status: 400,
        json: { error: { errors: [{ reason: 'invalid', location }] } },
      });
    });
  });

  describe('what changes files', () => {
    it('makes folders and copies, renames, moves, bins and deletes', () => {
      const { drive } = office.world;
      const made = ask('POST', '/files?fields=id,parents', {
        body: { name: 'Paket', mimeType: 'application/vnd.google-apps.folder', parents: [folder] },
      }).json;
      expect(made.parents).toEqual([folder]);

      const copy = ask('POST', `/files/${file}/copy?fields=id,name,sha256Checksum,parents,ownedByMe`, {
        body: { name: 'salinan.jpg', parents: [made.id], appProperties: { paket: '7' } },
      }).json;
      expect(copy).toEqual({
        id: copy.id,
        name: 'salinan.jpg',
        sha256Checksum: drive.head(file)?.sha256,
        parents: [made.id],
        ownedByMe: true,
      });
      expect(names("appProperties has { key='paket' and value='7' }")).toEqual(['salinan.jpg']);
      drive.replaceContent(owner.email, file, text('diganti'));
      expect(drive.bytes(copy.id)).toEqual(picture);

      expect(ask('PATCH', `/files/${copy.id}`, { body: { name: 'baru.jpg' } }).json.name).toBe('baru.jpg');
      expect(
        ask('PATCH', `/files/${copy.id}?addParents=${folder}&removeParents=${made.id}&fields=parents`, { body: {} })
          .json,
      ).toEqual({ parents: [folder] });
      expect(ask('PATCH', `/files/${copy.id}?addParents=${made.id}`, { body: {} }).status).toBe(403);
      expect(ask('PATCH', `/files/${copy.id}`, { body: { parents: [] } }).json.error.errors[0].reason).toBe(
        'fieldNotWritable',
      );
      expect(ask('PATCH', `/files/${copy.id}?fields=trashed`, { body: { trashed: true } }).json).toEqual({
        trashed: true,
      });
      expect(ask('DELETE', `/files/${copy.id}`)).toMatchObject({
        status: 204,
        body: expect.objectContaining({ length: 0 }),
      });
      expect(ask('GET', `/files/${copy.id}`).status).toBe(404);
    });

    it('takes uploads in two parts, and new bytes for an old file', () => {
      const boundary = 'abc123';
      const body = Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n{"name":"x.png","parents":["${folder}"]}\r\n`,
        ),
        Buffer.from(`--${boundary}\r\nContent-Type: image/png\r\n\r\n`),
        Buffer.from(pngOf(3, 5)),
        Buffer.from(`\r\n--${boundary}--`),
      ]);
      const upload = 'https://www.googleapis.com/upload/drive/v3/files';
      const headers = { 'Content-Type': `multipart/related; boundary=${boundary}` };
      const fields = 'fields=id,mimeType,imageMediaMetadata';
      const made = ask('POST', `${upload}?uploadType=multipart&${fields}`, { raw: body, headers }).json;
      expect(made).toMatchObject({ mimeType: 'image/png', imageMediaMetadata: { width: 3, height: 5 } });
      expect(Buffer.compare(office.world.drive.bytes(made.id), pngOf(3, 5))).toBe(0);
      ask('PATCH', `${upload}/${made.id}?uploadType=media`, {
        raw: picture,
        headers: { 'Content-Type': 'image/jpeg' },
      });
      expect(ask('GET', `/files/${made.id}/revisions`).json.revisions).toHaveLength(2);
      expect(ask('POST', `${upload}?uploadType=multipart`, { raw: text('x'), headers }).status).toBe(400);
    });

    it('refuses readers, and parents one may not write to', () => {
      office.world.drive.share(owner.email, folder, lead.email, 'viewer');
      const theirs = { token: office.world.tokens.mint(lead.email, full) };
      expect(ask('PATCH', `/files/${file}`, { ...theirs, body: { name: 'x' } }).json.error).toMatchObject({
        code: 403,
        errors: [{ reason: 'insufficientFilePermissions' }],
      });
      expect(ask('DELETE', `/files/${file}`, theirs).status).toBe(403);
      expect(ask('POST', '/files', { ...theirs, body: { parents: [folder] } }).json.error.errors[0].reason).toBe(
        'insufficientParentPermissions',
      );
      expect(ask('POST', `/files/${file}/copy?fields=ownedByMe`, { ...theirs, body: {} }).json).toEqual({
        ownedByMe: true,
      });
      expect(ask('POST', '/files', { body: { parents: ['nope'] } }).status).toBe(404);
      expect(ask('POST', '/files', { raw: text('{nonsense') }).json.error.errors[0].reason).toBe('parseError');
    });
  });

  describe('permissions', () => {
    it('are listed, given and taken back', () => {
      const share = { role: 'reader', type: 'user', emailAddress: lead.email };
      const made = ask('POST', `/files/${file}/permissions?sendNotificationEmail=false`, { body: share }).json;
      expect(made).toEqual({ kind: 'drive#permission', id: made.id, type: 'user', role: 'reader' });
      expect(office.world.drive.roleOf(file, lead.email)).toBe('viewer');
      const list = ask('GET', `/files/${file}/permissions?fields=permissions(emailAddress,role)`).json.permissions;
      expect(list).toEqual([
        { emailAddress: owner.email, role: 'owner' },
        { emailAddress: lead.email, role: 'reader' },
      ]);
      expect(ask('DELETE', `/files/${file}/permissions/${made.id}`).status).toBe(204);
      expect(office.world.drive.roleOf(file, lead.email)).toBe('none');
      expect(ask('DELETE', `/files/${file}/permissions/${made.id}`).status).toBe(404);
    });

    it('of a link are one of their own', () => {
      ask('POST', `/files/${file}/permissions`, { body: { role: 'reader', type: 'anyone' } });
      expect(office.world.drive.roleOf(file, staff.email)).toBe('viewer');
      ask('DELETE', `/files/${file}/permissions/anyoneWithLink`);
      expect(office.world.drive.roleOf(file, staff.email)).toBe('none');
    });

    it('are not for strangers to Google, nor for readers to give', () => {
      const body = { role: 'reader', type: 'user', emailAddress: 'x@nowhere.example' };
      const unseen = `/files/${file}/permissions?sendNotificationEmail=false`;
      expect(ask('POST', unseen, { body }).json.error.errors[0].reason).toBe('invalidSharingRequest');
      expect(() => ask('POST', `/files/${file}/permissions`, { body })).toThrow('Not simulated: Drive sharing');
      office.world.drive.share(owner.email, file, lead.email, 'viewer');
      const theirs = { token: office.world.tokens.mint(lead.email, full) };
      expect(ask('GET', `/files/${file}/permissions`, theirs).status).toBe(403);
      const self = { role: 'writer', type: 'user', emailAddress: lead.email };
      expect(ask('POST', `/files/${file}/permissions`, { ...theirs, body: self }).status).toBe(403);
    });
  });

  describe('revisions', () => {
    it('keep earlier bytes for those who may write', () => {
      office.world.drive.replaceContent(owner.email, file, text('diganti'));
      office.world.drive.share(owner.email, file, lead.email, 'viewer');
      const [first] = ask('GET', `/files/${file}/revisions?fields=revisions(id,size)`).json.revisions;
      expect(first.size).toBe(String(picture.length));
      const path = `/files/${file}/revisions/${first.id}`;
      expect(Buffer.compare(ask('GET', `${path}?alt=media`).body, picture)).toBe(0);
      expect(ask('GET', `${path}?fields=mimeType`).json).toEqual({ mimeType: 'image/jpeg' });
      const theirs = { token: office.world.tokens.mint(lead.email, full) };
      expect(ask('GET', `${path}?alt=media`, theirs).status).toBe(403);
      expect(ask('GET', `/files/${file}/revisions/nope`).status).toBe(404);
    });
  });

  describe('access', () => {
    it('needs a token that lives, with a scope that allows it', () => {
      expect(ask('GET', `/files/${file}`, { token: null }).status).toBe(403);
      expect(ask('GET', `/files/${file}`, { token: 'ya29.nonsense' })).toMatchObject({
        status: 401,
        json: {
          error: {
            code: 401,
            message: 'Invalid Credentials',
            errors: [{ reason: 'authError', location: 'Authorization' }],
          },
        },
      });
      const scope = (name: string) => ({
        token: office.world.tokens.mint(owner.email, [`https://www.googleapis.com/auth/${name}`]),
      });
      expect(ask('GET', `/files/${file}?alt=media`, scope('drive.readonly')).status).toBe(200);
      expect(ask('POST', `/files/${file}/copy`, { ...scope('drive.readonly'), body: {} })).toMatchObject({
        status: 403,
        json: {
          error: {
            message: 'Request had insufficient authentication scopes.',
            errors: [{ reason: 'insufficientPermissions' }],
          },
        },
      });
      expect(ask('GET', `/files/${file}`, scope('drive.metadata.readonly')).status).toBe(200);
      expect(ask('GET', `/files/${file}?alt=media`, scope('drive.metadata.readonly')).status).toBe(403);
      expect(ask('GET', `/files/${file}`, scope('spreadsheets')).status).toBe(403);
      office.world.clock.advance(2 * 3_600_000);
      expect(ask('GET', `/files/${file}`).status).toBe(401);
    });

    it('ends at what is not simulated, by name', () => {
      expect(() => ask('GET', '/changes')).toThrow('Not simulated: GET https://www.googleapis.com/drive/v3/changes');
      expect(() => ask('GET', '/files?corpora=allDrives')).toThrow('Not simulated');
      expect(() => ask('GET', `/files/${file}?includeLabels=x`)).toThrow(
        'Not simulated: Drive files.get with includeLabels',
      );
    });
  });

  describe('a thumbnail', () => {
    it('is at its link, for those who may see the file, in the size asked for', () => {
      const { tokens, clock } = office.world;
      clock.advance(60_000);
      const { thumbnailLink, hasThumbnail } = ask('GET', `/files/${file}?fields=thumbnailLink,hasThumbnail`).json;
      expect(hasThumbnail).toBe(true);
      expect(thumbnailLink).toMatch(/^https:\/\/lh3\.googleusercontent\.com\/drive-storage\/.+=s220$/);
      const small = ask('GET', thumbnailLink.replace(/=s220$/, '=s16'));
      expect(small.headers['Content-Type']).toBe('image/jpeg');
      expect(small.body.length).toBeGreaterThan(100);
      expect(ask('GET', thumbnailLink, { token: null }).status).toBe(403);
      expect(ask('GET', thumbnailLink, { token: tokens.mint(staff.email, full) }).status).toBe(404);
    });
  });
});
