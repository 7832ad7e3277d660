// Giving rights away and taking them back.
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
const permissionsOf = (id: string) => ask('GET', `/files/${id}/permissions`).json.permissions;

describe('sharing', () => {
  const give = (body: object, more = '?sendNotificationEmail=false', as = owner.email, id = file) =>
    ask('POST', `/files/${id}/permissions${more}`, { as, body });
  const toLead = { type: 'user', role: 'reader', emailAddress: lead.email };

  it("with writersCanShare false only the owner changes a file's permissions", () => {
    share(file, staff.email, 'editor');
    expect(give(toLead, undefined, staff.email).status).toBe(200);
    ask('PATCH', `/files/${file}`, { body: { writersCanShare: false } });
    expect(give({ ...toLead, role: 'writer' }, undefined, staff.email).status).toBe(403);
    expect(give({ ...toLead, role: 'writer' }).status).toBe(200);
  });

  it('Drive.Permissions.create tells the person by mail unless sendNotificationEmail is false', () => {
    const create = (optional: object) =>
      office.value(`Drive.Permissions.create(${JSON.stringify(toLead)}, '${file}', ${JSON.stringify(optional)});`);
    create({ sendNotificationEmail: false });
    expect(office.world.mail.outbox(lead.email)).toEqual([]);
    create({ emailMessage: 'Mohon dicek' });
    expect(office.world.mail.outbox(lead.email)).toMatchObject([
      { replyTo: owner.email, body: expect.stringContaining('Mohon dicek') },
    ]);
    create({});
    expect(office.world.mail.outbox(lead.email)).toHaveLength(2);
  });

  it('Drive.Permissions.list is for those who may write the file', () => {
    share(file, lead.email, 'viewer');
    expect(office.refusal(`Drive.Permissions.list('${file}');`, lead)).toContain('sufficient permissions');
    expect(office.value(`return Drive.Permissions.list('${file}').permissions.length;`)).toBe(2);
  });

  it('without fields a permission comes with kind, id, type and role', () => {
    expect(give(toLead).json).toEqual({
      kind: 'drive#permission',
      id: expect.any(String),
      type: 'user',
      role: 'reader',
    });
  });

  it("a permission's id is the grantee's, the same on every file", () => {
    const other = office.world.drive.upload(owner.email, { name: 'c.txt', bytes: text('c') });
    const [one, two] = [give(toLead), give(toLead, undefined, owner.email, other)];
    expect(one.json.id).toMatch(/^\d{20}$/);
    expect(two.json.id).toBe(one.json.id);
    expect(permissionsOf(other)[0]?.id).not.toBe(one.json.id);
  });

  it('the permission of a link has the id anyoneWithLink', () => {
    expect(give({ type: 'anyone', role: 'reader' }, '').json).toMatchObject({ id: 'anyoneWithLink', type: 'anyone' });
    expect(see(file, staff.email).status).toBe(200);
    expect(ask('DELETE', `/files/${file}/permissions/anyoneWithLink`).status).toBe(204);
    expect(see(file, staff.email).status).toBe(404);
  });

  it('a permission that is not there is refused as Permission not found', () => {
    expect(ask('DELETE', `/files/${file}/permissions/123`)).toMatchObject({
      status: 404,
      json: { error: { message: 'Permission not found: 123.' } },
    });
  });

  it('making somebody the owner needs transferOwnership', () => {
    expect(give({ ...toLead, role: 'owner' }, '')).toMatchObject({
      status: 403,
      json: {
        error: { message: "The transferOwnership parameter must be enabled when the permission role is 'owner'." },
      },
    });
    expect(() => give({ ...toLead, role: 'owner' }, '?transferOwnership=true')).toThrow('Not simulated');
  });

  it('who may not share a file can take away the own permission and no other', () => {
    share(file, lead.email, 'viewer');
    share(file, staff.email, 'viewer');
    const idOf = (email: string) => give({ ...toLead, emailAddress: email }).json.id;
    const take = (email: string, as: string) =>
      ask('DELETE', `/files/${file}/permissions/${idOf(email)}`, { as }).status;
    expect(take(staff.email, lead.email)).toBe(403);
    expect(take(lead.email, lead.email)).toBe(204);
    expect(see(file, lead.email).status).toBe(404);
    expect(see(file, staff.email).status).toBe(200);
  });

  it('Drive.Permissions.remove refuses a permission that comes from a folder above', () => {
    share(folder, lead.email, 'viewer');
    const theirs = permissionsOf(file)[1]?.id;
    expect(office.refusal(`Drive.Permissions.remove('${file}', '${theirs}');`)).toContain('inherited access');
    expect(see(file, lead.email).status).toBe(200);
    office.value(`Drive.Permissions.remove('${folder}', '${theirs}');`);
    expect(see(file, lead.email).status).toBe(404);
  });

  it('Drive.Permissions.update cannot give less than the folder above gives', () => {
    share(folder, lead.email, 'editor');
    share(file, staff.email, 'viewer');
    const idOf = (email: string) => give({ ...toLead, role: 'writer', emailAddress: email }).json.id;
    const update = (email: string) => `Drive.Permissions.update({ role: 'reader' }, '${file}', '${idOf(email)}');`;
    expect(office.refusal(update(lead.email))).toContain('inherited access');
    office.value(update(staff.email));
    expect(rename(file, staff.email).status).toBe(403);
    expect(rename(file, lead.email).status).toBe(200);
  });
});
