// Finding files: queries, pages, order.
import { lead, owner, type ScriptWorld, scriptWorld, staff, text } from '../net/script-world';
import { rest } from './rest';

let office: ScriptWorld;
let ask: ReturnType<typeof rest>;
let folder: string;
beforeEach(() => {
  office = scriptWorld();
  ask = rest(office, owner.email);
  folder = office.world.drive.createFolder(owner.email, 'Masuk');
});

const put = (name: string, parent?: string) =>
  office.world.drive.upload(owner.email, { name, bytes: text(name), ...(parent !== undefined && { parent }) });
const list = (q: string, more = '', as = owner.email) =>
  ask('GET', `/files?q=${encodeURIComponent(q)}&orderBy=name${more}`, { as });
const names = (q: string, as = owner.email): string[] =>
  list(q, '', as).json.files.map((one: { name: string }) => one.name);

describe('Drive.Files.list', () => {
  it('Drive.Files.list finds what the user owns or was given by name, and not what only a link opens', () => {
    const { drive } = office.world;
    drive.share(owner.email, put('bernama.txt'), lead.email, 'viewer');
    drive.setLinkSharing(owner.email, put('tautan.txt'), 'viewer');
    put('rahasia.txt');
    const found = `return Drive.Files.list({ orderBy: 'name', q: "mimeType = 'text/plain'" }).files.map((one) => one.name);`;
    expect(office.value(found, lead)).toEqual(['bernama.txt']);
    expect(office.value(found)).toEqual(['bernama.txt', 'rahasia.txt', 'tautan.txt']);
  });

  it('a page of Drive.Files.list has 100 files unless pageSize says otherwise', () => {
    for (let n = 0; n < 120; n += 1) put(`berkas ${n}`, folder);
    const first = list(`'${folder}' in parents`).json;
    expect(first.files).toHaveLength(100);
    expect(list(`'${folder}' in parents`, `&pageToken=${first.nextPageToken}`).json.files).toHaveLength(20);
    expect(list(`'${folder}' in parents`, '&pageSize=110').json.files).toHaveLength(110);
  });

  it('pageSize of Drive.Files.list is 1 to 1000', () => {
    expect([1000, 1, 1001, 0, -1].map((size) => list('', `&pageSize=${size}`).status)).toEqual([
      200, 200, 400, 400, 400,
    ]);
  });

  it('a pageToken goes with the very query that gave it', () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) put(name, folder);
    const { nextPageToken } = list(`'${folder}' in parents`, '&pageSize=2').json;
    const next = (q: string) => list(q, `&pageSize=2&pageToken=${nextPageToken}`);
    expect(next(`'${folder}' in parents`).json.files).toMatchObject([{ name: 'c.txt' }]);
    expect(next("name = 'a.txt'")).toMatchObject({ status: 400, reason: 'invalid' });
  });

  it('gives what lies in a folder that is shared, to whoever it is shared with', () => {
    put('a.txt', folder);
    office.world.drive.share(owner.email, folder, lead.email, 'viewer');
    expect(names('sharedWithMe = true', lead.email)).toEqual(['a.txt', 'Masuk']);
    expect(names('sharedWithMe = true', staff.email)).toEqual([]);
  });
});

describe('a query', () => {
  it('in a query a quotation mark and a backslash are escaped by a backslash', () => {
    put("Jum'at.txt");
    put('garis\\miring.txt');
    expect(names("name = 'Jum\\'at.txt'")).toEqual(["Jum'at.txt"]);
    expect(names("name = 'garis\\\\miring.txt'")).toEqual(['garis\\miring.txt']);
    expect(list("name = 'Jum'at.txt'").status).toBe(400);
  });

  it('a query for parents finds what lies right in the folder, and not below its folders', () => {
    const inner = office.world.drive.createFolder(owner.email, 'Dalam', folder);
    put('atas.txt', folder);
    put('bawah.txt', inner);
    put('luar.txt');
    expect(names(`'${folder}' in parents`)).toEqual(['atas.txt', 'Dalam']);
  });

  it('without trashed = false a query finds what lies in the bin, too', () => {
    put('ada.txt', folder);
    office.world.drive.trash(owner.email, put('buang.txt', folder));
    const q = `'${folder}' in parents`;
    expect(names(q)).toEqual(['ada.txt', 'buang.txt']);
    expect(names(`${q} and trashed = false`)).toEqual(['ada.txt']);
    expect(names(`${q} and trashed = true`)).toEqual(['buang.txt']);
  });

  it('name contains finds the beginnings of words only: World does not find HelloWorld', () => {
    put('HelloWorld.txt');
    put('Halo World.txt');
    expect(names("name contains 'World'")).toEqual(['Halo World.txt']);
    expect(names("name contains 'Hello'")).toEqual(['HelloWorld.txt']);
  });

  it('a time in a query is read as UTC unless it says otherwise', () => {
    put('pagi.txt'); // at 01.00 UTC
    expect(names("modifiedTime > '2026-01-05T00:59:59' and name = 'pagi.txt'")).toEqual(['pagi.txt']);
    expect(names("modifiedTime > '2026-01-05T01:00:01' and name = 'pagi.txt'")).toEqual([]);
    expect(names("modifiedTime > '2026-01-05T07:59:59+07:00' and name = 'pagi.txt'")).toEqual(['pagi.txt']);
  });
});

describe('fields', () => {
  it('without fields a file comes with kind, id, name and mimeType', () => {
    const id = put('a.txt');
    const four = { kind: 'drive#file', id, name: 'a.txt', mimeType: 'text/plain' };
    expect(ask('GET', `/files/${id}`).json).toEqual(four);
    expect(list("name = 'a.txt'").json.files).toEqual([four]);
  });

  it('a name that is no field is refused: Invalid field selection', () => {
    const id = put('a.txt');
    expect(ask('GET', `/files/${id}?fields=id,colour`)).toMatchObject({
      status: 400,
      reason: 'invalidParameter',
      json: { error: { message: 'Invalid field selection colour' } },
    });
    expect(list('', '&fields=items(id)').json.error.message).toBe('Invalid field selection items');
  });

  it('Drive.About.get refuses a call without fields', () => {
    expect(office.refusal('Drive.About.get();')).toContain("The 'fields' parameter is required for this method.");
    expect(office.value(`return Drive.About.get({ fields: 'user(emailAddress)' });`)).toEqual({
      user: { emailAddress: owner.email },
    });
  });
});
