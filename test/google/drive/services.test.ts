// Drive from inside a script: the advanced service and DriveApp, with the rights and scopes of the run.
import { lead, owner, type ScriptWorld, scriptWorld, staff, text } from '../net/script-world';
import { jpegOf } from './pictures';

const picture = jpegOf(64, 48, () => [0, 120, 0]);

let office: ScriptWorld;
let folder: string;
let file: string;
beforeEach(() => {
  office = scriptWorld();
  const { drive } = office.world;
  folder = drive.createFolder(owner.email, 'Masuk');
  drive.share(owner.email, folder, staff.email, 'editor');
  file = drive.upload(staff.email, { name: 'foto.jpg', bytes: picture, parent: folder });
});

describe('the advanced Drive service', () => {
  it('lists, gets, makes, copies, changes and removes', () => {
    expect(
      office.value(`
        const list = Drive.Files.list({ q: "'${folder}' in parents and trashed = false", fields: 'files(id,name,size)' });
        const paket = Drive.Files.create({ name: 'Paket', mimeType: 'application/vnd.google-apps.folder' });
        const copy = Drive.Files.copy({ name: 'K1.jpg', parents: [paket.id] }, '${file}', { fields: 'id,sha256Checksum,parents' });
        const note = Drive.Files.create({ name: 'catatan.txt' }, Utilities.newBlob('isi', 'text/plain'));
        const renamed = Drive.Files.update({ name: 'K2.jpg' }, copy.id, null, { fields: 'name' });
        const size = Drive.Files.get(note.id, { fields: 'size' }).size;
        Drive.Files.remove(note.id);
        return {
          list: list.files, real: list.files instanceof Array && list instanceof Object,
          sha: copy.sha256Checksum, inPaket: copy.parents[0] === paket.id, renamed, size,
          revisions: Drive.Revisions.list(copy.id).revisions.length,
        };`),
    ).toEqual({
      list: [{ id: file, name: 'foto.jpg', size: String(picture.length) }],
      real: true,
      sha: office.world.drive.head(file)?.sha256,
      inPaket: true,
      renamed: { name: 'K2.jpg' },
      size: '3',
      revisions: 1,
    });
  });

  it('keeps its copy when somebody replaces the original', () => {
    const copy = String(office.value(`return Drive.Files.copy({}, '${file}').id;`));
    office.world.drive.replaceContent(staff.email, file, text('diganti'));
    expect(office.world.drive.bytes(copy)).toEqual(picture);
    expect(office.world.drive.see(owner.email, copy).entry).toMatchObject({
      name: 'Copy of foto.jpg',
      access: { owner: owner.email },
    });
  });

  it('shares and takes back', () => {
    const made = office.value(`
      const one = Drive.Files.copy({ name: 'K1.jpg', parents: ['root'] }, '${file}').id;
      const permission = Drive.Permissions.create({ role: 'reader', type: 'user', emailAddress: '${lead.email}' }, one,
        { sendNotificationEmail: false });
      return [one, permission.id, Drive.Permissions.list(one).permissions.length];`) as [string, string, number];
    expect(made[2]).toBe(2);
    expect(office.world.drive.roleOf(made[0], lead.email)).toBe('viewer');
    office.value(`Drive.Permissions.remove('${made[0]}', '${made[1]}');`);
    expect(office.world.drive.roleOf(made[0], lead.email)).toBe('none');
  });

  it('throws as a GoogleJsonResponseException with its details', () => {
    const caught = office.value(`
      try { Drive.Files.get('nope'); } catch (error) {
        return [error.name, error.message, error.details.code, error.details.errors[0].reason, error instanceof Error];
      }`);
    expect(caught).toEqual([
      'GoogleJsonResponseException',
      'API call to drive.files.get failed with error: File not found: nope.',
      404,
      'notFound',
      true,
    ]);
    expect(office.refusal(`Drive.Files.get('${file}');`, lead)).toContain(`File not found: ${file}.`);
  });

  it('needs one of its scopes', () => {
    const closed = scriptWorld({ oauthScopes: ['spreadsheets'] });
    expect(closed.refusal(`Drive.Files.get('x');`)).toMatch(
      /^Exception: You do not have permission to call drive.files.get. Required permissions: \(.*auth\/drive \|\| /,
    );
    const reader = scriptWorld({ oauthScopes: ['drive.readonly'] });
    const own = reader.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('a') });
    expect(reader.value(`return Drive.Files.get('${own}').name;`)).toBe('a.txt');
    expect(reader.refusal(`Drive.Files.copy({}, '${own}');`)).toContain('drive.files.copy');
  });

  it('knows spreadsheets as files of their owners', () => {
    office.world.books.create(owner.email, 'Buku SOP Media Sosial', { id: 'buku-1' });
    const get = `return Drive.Files.get('buku-1', { fields: 'name,ownedByMe,mimeType,webViewLink,size' });`;
    expect(office.value(get)).toEqual({
      name: 'Buku SOP Media Sosial',
      ownedByMe: true,
      mimeType: 'application/vnd.google-apps.spreadsheet',
      webViewLink: 'https://docs.google.com/spreadsheets/d/buku-1/edit?usp=drivesdk',
    });
    expect(office.refusal(get, staff)).toContain('File not found: buku-1.');
    const share = { role: 'writer', type: 'user', emailAddress: staff.email };
    office.value(`Drive.Permissions.create(${JSON.stringify(share)}, 'buku-1', { sendNotificationEmail: false });`);
    expect(office.world.files.canEdit('buku-1', staff.email)).toBe(true);
  });

  it('counts each method as one service call', () => {
    const { calls } = office.run(`Drive.Files.get('${file}'); Drive.Files.list(); DriveApp.getRootFolder();`);
    expect(calls.map((call) => `${call.service}.${call.operation} ${call.effect}`)).toEqual([
      'Drive.files.get done',
      'Drive.files.list done',
      'Drive.getRootFolder done',
    ]);
  });

  it('does nothing after a kill before it, and leaves its file after a kill behind it', () => {
    const copy = `Drive.Files.copy({ name: 'K1.jpg' }, '${file}');`;
    const copies = () => office.world.drive.visibleTo(owner.email).filter((one) => one.entry.name === 'K1.jpg').length;
    office.world.faults.killAt(1, 'before');
    expect(office.run(copy).killed).toBeDefined();
    expect(copies()).toBe(0);
    office.world.faults.killAt(1, 'after');
    expect(office.run(copy).killed).toBeDefined();
    expect(copies()).toBe(1);
  });

  it('names what it does not simulate', () => {
    expect(() => office.run(`Drive.Comments.list('${file}');`)).toThrow('Not simulated: Drive.Comments');
    expect(() => office.run(`Drive.Permissions.delete('${file}', 'x');`)).toThrow(
      'Not simulated: Drive.Permissions.delete',
    );
  });
});

describe('DriveApp', () => {
  it('reads a file', () => {
    expect(
      office.value(`
        const f = DriveApp.getFileById('${file}');
        const b = f.getBlob();
        return {
          name: f.getName(), id: f.getId(), size: f.getSize(), type: f.getMimeType(), url: f.getUrl(),
          updated: f.getLastUpdated() instanceof Date && f.getLastUpdated().toISOString(),
          blob: [b.getName(), b.getContentType(), b.getBytes().length, b.getBytes()[0]],
          parents: f.getParents().next().getName(), owner: f.getOwner().getEmail(), editors: f.getEditors().length,
        };`),
    ).toEqual({
      name: 'foto.jpg',
      id: file,
      size: picture.length,
      type: 'image/jpeg',
      url: `https://drive.google.com/file/d/${file}/view?usp=drivesdk`,
      updated: '2026-01-05T01:00:00.000Z',
      blob: ['foto.jpg', 'image/jpeg', picture.length, -1],
      parents: 'Masuk',
      owner: staff.email,
      editors: 0,
    });
  });

  it('makes folders and files, and goes through them', () => {
    expect(
      office.value(`
        const top = DriveApp.createFolder('Atas');
        const inner = top.createFolder('Dalam');
        inner.createFile('a.txt', 'isi a');
        inner.createFile(Utilities.newBlob([1, 2], 'image/png', 'b.png'));
        const copy = DriveApp.getFileById('${file}').makeCopy('c.jpg', inner);
        copy.setName('d.jpg').setDescription('salinan');
        const names = [];
        for (const files = inner.getFiles(); files.hasNext();) names.push(files.next().getName());
        inner.getFilesByName('a.txt').next().setTrashed(true);
        return [names.sort(), inner.getFilesByName('a.txt').hasNext(), top.getFoldersByName('Dalam').hasNext(),
          DriveApp.getFilesByName('d.jpg').next().getDescription(), DriveApp.getFolderById(inner.getId()).getName(),
          inner.getFilesByType('image/png').next().getBlob().getBytes()];`),
    ).toEqual([['a.txt', 'b.png', 'd.jpg'], false, true, 'salinan', 'Dalam', [1, 2]]);
  });

  it('shares with people and by link', () => {
    office.value(`
      const f = DriveApp.getFileById('${file}');
      f.addViewer('${lead.email}');
      f.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
      if (f.getAccess('${lead.email}') !== DriveApp.Permission.VIEW) throw new Error('no view');
      if (f.getViewers()[0].getEmail() !== '${lead.email}') throw new Error('no viewer');`);
    expect(office.world.files.get(file).access).toMatchObject({ viewers: [lead.email], anyoneWithLink: 'viewer' });
    office.value(`
      const f = DriveApp.getFileById('${file}');
      f.removeViewer('${lead.email}').setSharing(DriveApp.Access.PRIVATE, DriveApp.Permission.NONE);`);
    expect(office.world.drive.roleOf(file, lead.email)).toBe('none');
  });

  it("refuses in Google's words", () => {
    expect(office.refusal(`DriveApp.getFileById('nope');`)).toBe(
      'Exception: No item with the given ID could be found. Possibly because you have not edited this item or you do not ' +
        'have permission to access it.',
    );
    office.world.drive.share(staff.email, file, lead.email, 'viewer');
    expect(office.refusal(`DriveApp.getFileById('${file}').setName('x');`, lead)).toBe(
      'Exception: Access denied: DriveApp.',
    );
    expect(office.refusal(`const f = DriveApp.getFolderById('${folder}').getFolders(); f.next();`)).toBe(
      'Exception: Cannot retrieve the next object: iterator has reached the end.',
    );
    const reader = scriptWorld({ oauthScopes: ['drive.readonly'] });
    expect(reader.refusal(`DriveApp.createFolder('x');`)).toBe(
      'Exception: You do not have permission to call DriveApp.createFolder. ' +
        'Required permissions: https://www.googleapis.com/auth/drive',
    );
  });

  it('has no blob of more than 50 MB', () => {
    const large = office.world.drive.upload(owner.email, {
      name: 'film.mp4',
      bytes: new Uint8Array(50 * 1024 * 1024 + 1),
    });
    expect(office.refusal(`DriveApp.getFileById('${large}').getBlob();`)).toBe(
      'Exception: File film.mp4 exceeds the maximum file size.',
    );
  });

  it('sends a file as a payload, byte for byte', () => {
    office.world.network.mount('up.example', () => ({ status: 200, headers: {}, body: text('ok') }));
    office.value(
      `UrlFetchApp.fetch('https://up.example/', { method: 'post', payload: DriveApp.getFileById('${file}') });`,
    );
    expect(office.world.network.traffic.entries[0]?.requestSha256).toBe(office.world.drive.head(file)?.sha256);
  });

  it('makes a small picture', () => {
    office.world.clock.advance(60_000);
    expect(office.value(`return DriveApp.getFileById('${file}').getThumbnail().getContentType();`)).toBe('image/jpeg');
  });

  it('names what it does not simulate', () => {
    expect(() => office.run(`DriveApp.searchFiles('x');`)).toThrow('Not simulated: DriveApp.searchFiles');
    expect(() => office.run(`DriveApp.getFileById('${file}').setOwner('x');`)).toThrow('Not simulated: File.setOwner');
  });
});
