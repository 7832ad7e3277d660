// Who may see, change, share and throw away a file.
import { lead, owner, staff, text } from '../net/script-world';
import { aFileInAFolder } from './rest';

let { office, ask, folder, file } = aFileInAFolder();
beforeEach(() => {
  ({ office, ask, folder, file } = aFileInAFolder());
});
const share = (id: string, email: string, role: 'editor' | 'commenter' | 'viewer') =>
  office.world.drive.share(owner.email, id, email, role);
const rename = (id: string, as: string) => ask('PATCH', `/files/${id}`, { as, body: { name: 'b.txt' } });
const see = (id: string, as: string, fields = 'id') => ask('GET', `/files/${id}?fields=${fields}`, { as });
const bin = (id: string, as = owner.email) => ask('PATCH', `/files/${id}`, { as, body: { trashed: true } });

describe('access', () => {
  it.each([
    ['nobody', 404, 404, 404, 404],
    ['viewer', 200, 403, 200, 403],
    ['commenter', 200, 403, 200, 403],
    ['editor', 200, 200, 200, 403],
  ] as const)('of a %s to see, change, copy and throw away', (role, ...expected) => {
    if (role !== 'nobody') share(file, lead.email, role);
    const as = lead.email;
    expect([
      see(file, as).status,
      rename(file, as).status,
      ask('POST', `/files/${file}/copy`, { as, body: {} }).status,
      bin(file, as).status,
    ]).toEqual(expected);
  });

  it('a file that is missing and one without access are both refused as notFound', () => {
    for (const id of ['nope', file]) {
      expect(see(id, staff.email)).toMatchObject({
        status: 404,
        reason: 'notFound',
        json: { error: { message: `File not found: ${id}.` } },
      });
    }
  });

  it('who may see a file but not change it gets 403 insufficientFilePermissions', () => {
    share(file, lead.email, 'commenter');
    expect(rename(file, lead.email)).toMatchObject({
      status: 403,
      reason: 'insufficientFilePermissions',
      json: { error: { message: `The user does not have sufficient permissions for file ${file}.` } },
    });
  });

  it('an error answer carries error.code, error.message and error.errors with domain and reason', () => {
    const message = 'File not found: nope.';
    const one = { domain: 'global', reason: 'notFound', message, location: 'fileId', locationType: 'parameter' };
    expect(ask('GET', '/files/nope').json).toEqual({ error: { code: 404, message, errors: [one] } });
  });

  it('whoever has access to a folder has at least that access to everything in it', () => {
    share(folder, lead.email, 'editor');
    share(file, lead.email, 'viewer');
    expect(rename(file, lead.email).status).toBe(200);
    office.world.drive.setLinkSharing(owner.email, folder, 'viewer');
    expect(see(file, staff.email).status).toBe(200);
  });

  it('the owner of a folder may edit but does not own what others put there', () => {
    share(folder, staff.email, 'editor');
    const theirs = office.world.drive.upload(staff.email, { name: 't.txt', bytes: text('t'), parent: folder });
    expect(rename(theirs, owner.email).status).toBe(200);
    expect(see(theirs, owner.email, 'ownedByMe,owners/emailAddress').json).toEqual({
      ownedByMe: false,
      owners: [{ emailAddress: staff.email }],
    });
    expect(ask('DELETE', `/files/${theirs}`).status).toBe(403);
  });

  it('a parent that the user may not see is left out', () => {
    share(file, lead.email, 'viewer');
    expect(see(file, lead.email, 'parents').json).toEqual({});
    expect(see(file, owner.email, 'parents').json).toEqual({ parents: [folder] });
  });

  it('the permissions of a file are shown to those who may share it', () => {
    share(file, lead.email, 'viewer');
    expect(see(file, lead.email, 'permissions').json).toEqual({});
    expect(see(file, owner.email, 'permissions(role)').json).toEqual({
      permissions: [{ role: 'owner' }, { role: 'reader' }],
    });
  });

  it('with copyRequiresWriterPermission readers and commenters may not copy', () => {
    share(file, lead.email, 'commenter');
    const copy = (as: string) => ask('POST', `/files/${file}/copy`, { as, body: {} });
    expect(copy(lead.email).status).toBe(200);
    ask('PATCH', `/files/${file}`, { body: { copyRequiresWriterPermission: true } });
    expect(copy(lead.email)).toMatchObject({ status: 403, reason: 'cannotCopyFile' });
    expect(copy(owner.email).status).toBe(200);
  });

  it('with copyRequiresWriterPermission readers and commenters may not download', () => {
    share(file, lead.email, 'viewer');
    ask('PATCH', `/files/${file}`, { body: { copyRequiresWriterPermission: true } });
    const download = (as: string) => ask('GET', `/files/${file}?alt=media`, { as });
    expect(download(lead.email)).toMatchObject({ status: 403, reason: 'cannotDownloadFile' });
    expect(download(owner.email).status).toBe(200);
  });
});

describe('the bin', () => {
  it('only the owner of a file may put it into the bin', () => {
    share(file, lead.email, 'editor');
    expect(bin(file, lead.email)).toMatchObject({ status: 403, reason: 'insufficientFilePermissions' });
    expect(bin(file).status).toBe(200);
  });

  it('a file is trashed when it or a folder it lies in was trashed', () => {
    bin(folder);
    expect(see(file, owner.email, 'trashed').json).toEqual({ trashed: true });
    office.world.drive.untrash(owner.email, folder);
    expect(see(file, owner.email, 'trashed').json).toEqual({ trashed: false });
  });

  it('explicitlyTrashed is false for what is in the bin only with its folder', () => {
    bin(folder);
    expect(see(file, owner.email, 'explicitlyTrashed').json).toEqual({ explicitlyTrashed: false });
    expect(see(folder, owner.email, 'explicitlyTrashed').json).toEqual({ explicitlyTrashed: true });
  });

  it('only the owner of a file sees it in the bin', () => {
    share(file, lead.email, 'editor');
    bin(file);
    expect(see(file, lead.email).status).toBe(404);
    expect(see(file, owner.email).status).toBe(200);
  });

  it('what lies in the bin for 30 days is deleted', () => {
    bin(file);
    office.world.clock.advance(30 * 24 * 3600_000 - 1000);
    expect(see(file, owner.email).status).toBe(200);
    office.world.clock.advance(1000);
    expect(see(file, owner.email).status).toBe(404);
  });

  it('Drive.Files.remove deletes for good, past the bin, and only for the owner', () => {
    share(file, lead.email, 'editor');
    expect(office.refusal(`Drive.Files.remove('${file}');`, lead)).toContain('sufficient permissions');
    office.value(`Drive.Files.remove('${file}');`);
    expect(office.refusal(`Drive.Files.get('${file}');`)).toContain('File not found');
  });

  it('deleting a folder deletes what the same person owns in it, and nothing of others', () => {
    share(folder, staff.email, 'editor');
    const theirs = office.world.drive.upload(staff.email, { name: 't.txt', bytes: text('t'), parent: folder });
    ask('DELETE', `/files/${folder}`);
    expect(see(file, owner.email).status).toBe(404);
    expect(see(theirs, staff.email).status).toBe(200);
  });

  it("what has lost its folder lies in its owner's My Drive", () => {
    share(folder, staff.email, 'editor');
    const theirs = office.world.drive.upload(staff.email, { name: 't.txt', bytes: text('t'), parent: folder });
    ask('DELETE', `/files/${folder}`);
    const root = see('root', staff.email).json.id;
    expect(see(theirs, staff.email, 'parents').json).toEqual({ parents: [root] });
  });
});
