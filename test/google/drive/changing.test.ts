// Making, copying, moving and describing files, and what Drive refuses when it has had enough.
import { lead, owner, read, staff, text } from '../net/script-world';
import { pngOf } from './pictures';
import { aFileInAFolder, uploads } from './rest';

let { office, ask, folder, file } = aFileInAFolder();
beforeEach(() => {
  ({ office, ask, folder, file } = aFileInAFolder());
});
const create = (body: object) => ask('POST', '/files', { body });
const update = (id: string, body: object, more = '') => ask('PATCH', `/files/${id}${more}`, { body });
const field = (id: string, name: string) => ask('GET', `/files/${id}?fields=${name}`).json[name];

describe('making', () => {
  it('Drive.Files.create without a name makes a file named Untitled', () => {
    expect(office.value(`return Drive.Files.create({}, Utilities.newBlob('x', 'text/plain')).name;`)).toBe('Untitled');
    expect(office.value(`return Drive.Files.create({ name: 'x' }).name;`)).toBe('x');
  });

  it('Drive.Files.create of a shortcut names its target in shortcutDetails.targetId', () => {
    const type = 'application/vnd.google-apps.shortcut';
    expect(office.refusal(`Drive.Files.create({ mimeType: '${type}' });`)).toContain('target');
    const made = office.value(`return Drive.Files.create({ name: 'pintas', mimeType: '${type}',
      shortcutDetails: { targetId: '${file}' } }).mimeType;`);
    expect(made).toBe(type);
  });

  it("Drive.Files.get of a shortcut tells its target's id and type in shortcutDetails", () => {
    const body = { mimeType: 'application/vnd.google-apps.shortcut', shortcutDetails: { targetId: file } };
    const shortcut = create(body).json.id;
    const get = `return Drive.Files.get('${shortcut}', { fields: 'mimeType,shortcutDetails,size' });`;
    expect(office.value(get)).toEqual({
      mimeType: 'application/vnd.google-apps.shortcut',
      shortcutDetails: { targetId: file, targetMimeType: 'text/plain' },
    });
  });

  it("the id root stands for the user's own My Drive folder", () => {
    const { id, name } = ask('GET', '/files/root').json;
    expect(name).toBe('My Drive');
    expect(field(create({ name: 'x' }).json.id, 'parents')).toEqual([id]);
    expect(ask('GET', '/files/root', { as: staff.email }).json.id).not.toBe(id);
  });

  it('the type of an upload that names none is found in its content', () => {
    const made = ask('POST', `${uploads}?uploadType=media`, { raw: pngOf(2, 2) }).json;
    expect(made.mimeType).toBe('image/png');
    const named = ask('POST', `${uploads}?uploadType=media`, { raw: pngOf(2, 2), headers: { 'Content-Type': 'x/y' } });
    expect(named.json.mimeType).toBe('x/y');
  });

  it('a spreadsheet is one of the files that Drive makes and copies', () => {
    const type = 'application/vnd.google-apps.spreadsheet';
    const book = create({ name: 'Buku', mimeType: type, parents: [folder] }).json.id;
    const source = JSON.stringify({ timeZone: 'Asia/Jakarta', runtimeVersion: 'V8', oauthScopes: [] });
    const files = [{ name: 'appsscript', type: 'JSON' as const, source }];
    office.world.projects.create(owner.email, { name: 'Skrip', boundTo: book, files });
    const copy = office.value(`return DriveApp.getFileById('${book}').makeCopy('Salinan').getId();`);
    expect(ask('GET', `/files/${copy}?fields=name,mimeType,parents`).json).toEqual({
      name: 'Salinan',
      mimeType: type,
      parents: [folder],
    });
    expect(office.world.projects.all().filter(({ boundTo }) => boundTo === copy)).toHaveLength(1);
  });
});

describe('copying', () => {
  it('Drive.Files.copy without a parent puts the copy beside the original, where that is allowed', () => {
    const copy = office.value(`return Drive.Files.copy({}, '${file}', { fields: 'name,parents' });`);
    expect(copy).toEqual({ name: 'Copy of a.txt', parents: [folder] });
    office.world.drive.share(owner.email, file, lead.email, 'viewer');
    const theirs = office.value(`return Drive.Files.copy({}, '${file}', { fields: 'parents' }).parents[0];`, lead);
    expect(theirs).toBe(office.world.drive.rootOf(lead.email));
  });

  it('Drive.Files.copy refuses a folder', () => {
    expect(office.refusal(`Drive.Files.copy({}, '${folder}');`)).toContain('This file cannot be copied by the user.');
  });

  it('keeps the bytes it took when the original changes', () => {
    const copy = ask('POST', `/files/${file}/copy`, { body: {} }).json.id;
    office.world.drive.replaceContent(owner.email, file, text('lain'));
    expect(read(ask('GET', `/files/${copy}?alt=media`).body)).toBe('a');
  });
});

describe('moving', () => {
  it('a file lies in one folder: a request that names several parents is refused', () => {
    expect(create({ name: 'x', parents: [folder, 'root'] })).toMatchObject({ status: 403, reason: 'cannotAddParent' });
    expect(create({ name: 'x', parents: [folder] }).status).toBe(200);
  });

  it('Drive.Files.update changes parents by addParents and removeParents only', () => {
    expect(office.refusal(`Drive.Files.update({ parents: ['root'] }, '${file}');`)).toContain('not directly writable');
    const move = `Drive.Files.update({}, '${file}', null, { addParents: 'root', removeParents: '${folder}' });`;
    office.value(move);
    expect(field(file, 'parents')).toEqual([office.world.drive.rootOf(owner.email)]);
  });

  it('Drive.Files.update with addParents needs the old parent in removeParents', () => {
    expect(office.refusal(`Drive.Files.update({}, '${file}', null, { addParents: 'root' });`)).toContain(
      'Increasing the number of parents is not allowed',
    );
    expect(update(file, {}, `?addParents=root&removeParents=${folder}`).status).toBe(200);
  });

  it('a folder that may only be read takes no files: 403 insufficientParentPermissions', () => {
    office.world.drive.share(owner.email, folder, lead.email, 'viewer');
    const put = () => ask('POST', '/files', { as: lead.email, body: { name: 'x', parents: [folder] } });
    expect(put()).toMatchObject({ status: 403, reason: 'insufficientParentPermissions' });
    office.world.drive.share(owner.email, folder, lead.email, 'editor');
    expect(put().status).toBe(200);
  });

  it('a parent that is no folder is refused', () => {
    expect(create({ name: 'x', parents: [file] })).toMatchObject({ status: 403, reason: 'parentNotAFolder' });
  });

  it('a folder cannot be moved into itself or into what lies in it', () => {
    const inner = office.world.drive.createFolder(owner.email, 'Dalam', folder);
    const root = office.world.drive.rootOf(owner.email);
    for (const target of [folder, inner]) {
      expect(update(folder, {}, `?addParents=${target}&removeParents=${root}`)).toMatchObject({
        status: 400,
        reason: 'badRequest',
      });
    }
    expect(update(inner, {}, `?addParents=${root}&removeParents=${folder}`).status).toBe(200);
  });
});

describe('describing', () => {
  it("a star is the user's own, whatever others starred", () => {
    office.world.drive.share(owner.email, file, lead.email, 'viewer');
    expect(ask('PATCH', `/files/${file}`, { as: lead.email, body: { starred: true } }).status).toBe(200);
    const starred = (as: string) => ask('GET', `/files/${file}?fields=starred`, { as }).json.starred;
    expect([starred(lead.email), starred(owner.email)]).toEqual([true, false]);
  });

  it('a property set to null is removed', () => {
    update(file, { appProperties: { paket: '7', lain: 'x' } });
    update(file, { appProperties: { paket: null } });
    expect(field(file, 'appProperties')).toEqual({ lain: 'x' });
  });

  it('key and value of one property take 124 bytes at most', () => {
    expect(update(file, { properties: { kunci: 'x'.repeat(119) } }).status).toBe(200);
    expect(update(file, { properties: { kunci: 'x'.repeat(120) } })).toMatchObject({ status: 403 });
    expect(update(file, { properties: { kunci: `${'é'.repeat(60)}` } })).toMatchObject({ status: 403 });
  });

  it('a file has at most 30 public properties, and 30 of one app', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_one, n) => [`k${n}`, 'v']));
    expect(update(file, { properties: many(30), appProperties: many(30) }).status).toBe(200);
    expect(update(file, { properties: { satu: 'lagi' } }).status).toBe(400);
  });
});

describe('a full Drive', () => {
  it('a Google account without a plan keeps 15 GB', () => {
    const storage = (as: string) => ask('GET', '/about?fields=storageQuota', { as }).json.storageQuota;
    office.world.drive.upload(staff.email, { name: 'a', bytes: new Uint8Array(1000) });
    expect(storage(staff.email)).toEqual({ limit: '16106127360', usage: '1000', usageInDrive: '1000' });
    expect(storage(owner.email).limit).toBeUndefined();
  });

  it("more than the owner's storage holds is refused with storageQuotaExceeded", () => {
    office.world.settings.driveStorageBytes = 100;
    const put = (bytes: number) =>
      ask('POST', `${uploads}?uploadType=media`, { as: staff.email, raw: new Uint8Array(bytes) });
    const first = put(60);
    expect(first.status).toBe(200);
    expect(put(41)).toMatchObject({ status: 403, reason: 'storageQuotaExceeded' });
    expect(put(40).status).toBe(200);
    ask('DELETE', `/files/${first.json.id}`, { as: staff.email });
    expect(put(41).status).toBe(200);
  });
});

describe('a Drive under load', () => {
  const refused = () => ask('GET', `/files/${file}`);

  it('too many calls of one user in a minute answer 403 userRateLimitExceeded', () => {
    office.world.drive.refusals.plan('userRateLimitExceeded', { times: 2 });
    expect(refused()).toMatchObject({ status: 403, reason: 'userRateLimitExceeded' });
    expect(office.refusal(`Drive.Files.get('${file}');`)).toContain('User Rate Limit Exceeded');
    expect(refused().status).toBe(200);
  });

  it("Drive's own limits may answer 429 rateLimitExceeded besides", () => {
    office.world.drive.refusals.plan('rateLimitExceeded');
    expect(refused()).toMatchObject({ status: 429, reason: 'rateLimitExceeded' });
  });

  it('too much sharing at once answers 403 sharingRateLimitExceeded', () => {
    office.world.drive.refusals.plan('sharingRateLimitExceeded', { method: 'permissions.create' });
    expect(refused().status).toBe(200);
    const body = { type: 'anyone', role: 'reader' };
    const share = () => ask('POST', `/files/${file}/permissions`, { body });
    expect(share()).toMatchObject({ status: 403, reason: 'sharingRateLimitExceeded' });
    expect(office.world.files.get(file).access.anyoneWithLink).toBe('none');
    expect(share().status).toBe(200);
  });

  it("something wrong at Google's side answers 500 backendError", () => {
    office.world.drive.refusals.plan('backendError');
    expect(refused()).toMatchObject({ status: 500, reason: 'backendError' });
  });
});
