// What DriveApp and the advanced service say, where they differ from the API below them.
import { lead, owner, read, type ScriptWorld, scriptWorld, text } from '../net/script-world';

let office: ScriptWorld;
let file: string;
beforeEach(() => {
  office = scriptWorld();
  file = office.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('isi') });
});

describe('DriveApp', () => {
  it('DriveApp.getFilesByName gives every file of that name, for names need not be unique', () => {
    office.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('lain') });
    expect(
      office.value(`
        const texts = [];
        for (const files = DriveApp.getFilesByName('a.txt'); files.hasNext();) {
          texts.push(files.next().getBlob().getDataAsString());
        }
        return texts.sort();`),
    ).toEqual(['isi', 'lain']);
  });

  it('DriveApp reads with drive.readonly or drive, and never with drive.file', () => {
    for (const [name, opens] of [
      ['drive.readonly', true],
      ['drive', true],
      ['drive.file', false],
    ] as const) {
      const script = scriptWorld({ oauthScopes: [name] });
      const id = script.world.drive.upload(owner.email, { name: 'a.txt', bytes: text('a') });
      const { error } = script.run(`DriveApp.getFileById('${id}').getName();`);
      expect([name, error === undefined]).toEqual([name, opens]);
    }
  });

  it('DriveApp says of a file that is missing or not shared: No item with the given ID could be found', () => {
    const refusal =
      'Exception: No item with the given ID could be found. Possibly because you have not edited this item or you do ' +
      'not have permission to access it.';
    expect(office.refusal(`DriveApp.getFileById('nope');`)).toBe(refusal);
    expect(office.refusal(`DriveApp.getFileById('${file}');`, lead)).toBe(refusal);
  });

  it('DriveApp says of what the user may not do: Access denied', () => {
    office.world.drive.share(owner.email, file, lead.email, 'viewer');
    expect(office.refusal(`DriveApp.getFileById('${file}').setName('b.txt');`, lead)).toBe(
      'Exception: Access denied: DriveApp.',
    );
  });

  it('File.getBlob gives at most 50 MB (52,428,800 bytes)', () => {
    const sized = (bytes: number) =>
      office.world.drive.upload(owner.email, { name: 'film.mp4', bytes: new Uint8Array(bytes) });
    const size = (id: string) => office.run(`DriveApp.getFileById('${id}').getBlob();`).error?.message;
    expect(size(sized(52_428_800))).toBeUndefined();
    expect(size(sized(52_428_801))).toContain('exceeds the maximum file size');
  });

  it('File.getBlob of a larger file throws File NAME exceeds the maximum file size', () => {
    const id = office.world.drive.upload(owner.email, { name: 'besar.mp4', bytes: new Uint8Array(60_000_000) });
    expect(office.refusal(`DriveApp.getFileById('${id}').getBlob();`)).toBe(
      'Exception: File besar.mp4 exceeds the maximum file size.',
    );
  });

  it('File.getThumbnail is null where there is none', () => {
    expect(office.value(`return DriveApp.getFileById('${file}').getThumbnail();`)).toBeNull();
  });

  it('File.setContent replaces the content of a file by a text', () => {
    office.value(`DriveApp.getFileById('${file}').setContent('baru');`);
    expect(read(office.world.drive.bytes(file))).toBe('baru');
  });

  it('DriveApp.createFile makes a text of text/plain unless a type is given', () => {
    expect(
      office.value(`
        return [DriveApp.createFile('x', 'isi'), DriveApp.createFile('y', '{}', 'application/json')]
          .map((one) => one.getMimeType());`),
    ).toEqual(['text/plain', 'application/json']);
  });

  it('File.getDownloadUrl fetched with a token gives a sign-in page with 200 and not the file', () => {
    const fetched = `
      const answer = UrlFetchApp.fetch(DriveApp.getFileById('${file}').getDownloadUrl(), {
        headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
      });
      return [answer.getResponseCode(), answer.getHeaders()['Content-Type'], answer.getContentText().includes('isi')];`;
    expect(office.value(fetched)).toEqual([200, 'text/html; charset=utf-8', false]);
    office.world.drive.setLinkSharing(owner.email, file, 'viewer');
    expect(office.value(fetched)).toEqual([200, 'text/plain', true]);
  });

  it('follows a shortcut only as far as its target’s id', () => {
    expect(
      office.value(`
        const shortcut = DriveApp.createShortcut('${file}');
        return [shortcut.getTargetId(), shortcut.getTargetMimeType(), shortcut.getMimeType(), shortcut.getSize()];`),
    ).toEqual([file, 'text/plain', 'application/vnd.google-apps.shortcut', 0]);
  });

  it('lets commenters comment, and takes sharing away from editors', () => {
    office.value(`
      DriveApp.getFileById('${file}').addCommenter('${lead.email}').setShareableByEditors(false);`);
    expect(office.world.drive.roleOf(file, lead.email)).toBe('commenter');
    expect(office.world.mail.outbox(lead.email)).toHaveLength(1);
    expect(office.value(`return DriveApp.getFileById('${file}').isShareableByEditors();`)).toBe(false);
  });
});

describe('the advanced Drive service', () => {
  it("a refused call throws API call to drive.METHOD failed with error: and the API's message", () => {
    expect(
      office.value(`
        try { Drive.Files.copy({}, 'nope'); } catch (error) {
          return [error.name, error.message, error.details.code, error.details.errors[0].reason];
        }`),
    ).toEqual([
      'GoogleJsonResponseException',
      'API call to drive.files.copy failed with error: File not found: nope.',
      404,
      'notFound',
    ]);
  });

  it('Drive.Files.get with alt media fails and gives no bytes', () => {
    expect(office.refusal(`Drive.Files.get('${file}', { alt: 'media' });`)).toContain(
      'API call to drive.files.get failed',
    );
    expect(office.value(`return Drive.Files.get('${file}').name;`)).toBe('a.txt');
  });
});
