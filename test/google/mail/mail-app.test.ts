import type { Person } from '../../workbench/google/contract';
import { createWorld } from '../../workbench/google/create-world';
import { files, type Manifest, owner } from '../runtime/office';

const officer: Person = { email: 'humas@dinas.go.id', name: 'Humas', kind: 'workspace', locale: 'id' };

function send(code: string, person: Person = owner, manifest: Manifest = {}) {
  const world = createWorld({ people: [person] });
  const { scriptId } = world.projects.create(person.email, {
    name: 'S',
    files: files(`function main() { ${code} }`, manifest),
  });
  const run = () => world.editorRun(person.email, scriptId, 'main');
  const { error, value } = run();
  return { world, run, value, refused: error?.message, mail: world.mail.outbox()[0], sent: world.mail.outbox().length };
}

const addresses = (count: number, at = 'x.id') =>
  `Array.from({ length: ${count} }, (_, n) => 'p' + n + '@${at}').join()`;
const to = "'a@b.id', 's', 'b'";

describe('MailApp.sendEmail', () => {
  it('MailApp.sendEmail takes one message object', () => {
    const { mail } = send(
      "MailApp.sendEmail({ to: 'a@b.id', cc: 'c@b.id', bcc: 'd@b.id', subject: 's', body: 'b', htmlBody: '<b>b</b>' })",
    );
    expect(mail).toMatchObject({
      to: ['a@b.id'],
      cc: ['c@b.id'],
      bcc: ['d@b.id'],
      subject: 's',
      body: 'b',
      htmlBody: '<b>b</b>',
    });
  });

  it('MailApp.sendEmail takes recipient, subject and body', () => {
    expect(send(`MailApp.sendEmail(${to})`).mail).toMatchObject({ to: ['a@b.id'], subject: 's', body: 'b' });
  });

  it('MailApp.sendEmail takes recipient, subject, body and options', () => {
    expect(send(`MailApp.sendEmail(${to}, { cc: 'c@b.id' })`).mail).toMatchObject({
      to: ['a@b.id'],
      subject: 's',
      body: 'b',
      cc: ['c@b.id'],
    });
  });

  it('MailApp.sendEmail takes recipient, reply address, subject and body', () => {
    expect(send("MailApp.sendEmail('a@b.id', 'r@b.id', 's', 'b')").mail).toMatchObject({
      replyTo: 'r@b.id',
      subject: 's',
      body: 'b',
    });
  });

  it('MailApp.sendEmail needs the scope script.send_mail', () => {
    expect(send(`MailApp.sendEmail(${to})`, owner, { oauthScopes: ['spreadsheets'] }).refused).toBe(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(send(`MailApp.sendEmail(${to})`, owner, { oauthScopes: ['script.send_mail'] }).sent).toBe(1);
  });

  it('is closed to simple triggers', () => {
    const world = createWorld({ people: [owner] });
    world.books.create(owner.email, 'Buku', { id: 'b' });
    const code = `function onOpen() { MailApp.sendEmail(${to}); } function main() {}`;
    const { scriptId } = world.projects.create(owner.email, { name: 'S', boundTo: 'b', files: files(code) });
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.openBook(owner.email, 'b')[0]?.error?.message).toContain('permission to call MailApp.sendEmail');
    expect(world.mail.outbox()).toEqual([]);
  });

  it('MailApp.sendEmail names the sender as the options say, otherwise as the account is named', () => {
    expect(send(`MailApp.sendEmail(${to})`).mail).toMatchObject({ from: owner.email, senderName: 'Pemilik' });
    expect(send(`MailApp.sendEmail(${to}, { name: 'Siar' })`).mail?.senderName).toBe('Siar');
  });

  it('MailApp.sendEmail sends answers to replyTo instead of the sender', () => {
    expect(send(`MailApp.sendEmail(${to}, { replyTo: 'r@b.id' })`).mail?.replyTo).toBe('r@b.id');
  });

  it('MailApp.sendEmail with noReply goes out from a no-reply address of the Workspace domain', () => {
    expect(send(`MailApp.sendEmail(${to}, { noReply: true })`, officer).mail?.from).toBe('noreply@dinas.go.id');
    expect(() => send(`MailApp.sendEmail(${to}, { noReply: true })`)).toThrow(
      'Not simulated: MailApp.sendEmail option noReply',
    );
  });

  it('MailApp.sendEmail attaches the blobs of an array', () => {
    const { mail, world } = send(
      `MailApp.sendEmail(${to}, { attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')] })`,
    );
    expect(mail?.attachments).toMatchObject([{ name: 'a.txt', contentType: 'text/plain', bytes: 3 }]);
    expect(Buffer.from(world.blobs.get(mail?.attachments[0]?.sha256 ?? '')).toString()).toBe('abc');
  });

  it('MailApp.sendEmail shows an inline image where the HTML body names its key', () => {
    const { mail } = send(
      `MailApp.sendEmail(${to}, { htmlBody: '<img src="cid:logo">', inlineImages: { logo: Utilities.newBlob([1], 'image/png', 'l.png') } })`,
    );
    expect(mail?.attachments).toMatchObject([{ inlineId: 'logo', contentType: 'image/png' }]);
  });

  it('MailApp.sendEmail refuses what is no address with Invalid email and the text', () => {
    expect(send("MailApp.sendEmail('nobody', 's', 'b')").refused).toBe('Invalid email: nobody');
    expect(send("MailApp.sendEmail('a@b.id, two words@b.id', 's', 'b')").refused).toBe('Invalid email: two words@b.id');
    expect(send("MailApp.sendEmail('Ana <a@b.id>', 's', 'b')").mail?.to).toEqual(['a@b.id']);
  });

  it('refuses options it does not simulate by name, and arguments of no known form', () => {
    expect(() => send(`MailApp.sendEmail(${to}, { from: 'x@y.id' })`)).toThrow(
      'Not simulated: MailApp.sendEmail option from',
    );
    expect(() => send("MailApp.sendEmail({ to: 'a@b.id', subject: 's' })")).toThrow(
      'Not simulated: MailApp.sendEmail without a body',
    );
    expect(send("MailApp.sendEmail('a@b.id', 's')").refused).toContain(
      "don't match the method signature for MailApp.sendEmail",
    );
  });
});

describe('what a message may hold', () => {
  it('MailApp.sendEmail takes at most 50 recipients in one message', () => {
    expect(send(`MailApp.sendEmail(${addresses(50)}, 's', 'b')`).sent).toBe(1);
    expect(send(`MailApp.sendEmail(${addresses(51)}, 's', 'b')`).sent).toBe(0);
  });

  it('MailApp.sendEmail to too many throws Limit Exceeded: Email Recipients Per Message', () => {
    expect(send(`MailApp.sendEmail(${addresses(49)}, 's', 'b', { cc: 'c@b.id', bcc: 'd@b.id' })`).refused).toBe(
      'Limit Exceeded: Email Recipients Per Message.',
    );
  });

  const attach = (count: number) =>
    `MailApp.sendEmail(${to}, { attachments: Array.from({ length: ${count} }, () => Utilities.newBlob('a', 'text/plain', 'a.txt')) })`;

  it('MailApp.sendEmail takes at most 250 attachments in one message', () => {
    expect(send(attach(250)).sent).toBe(1);
    expect(send(attach(251)).sent).toBe(0);
  });

  it('MailApp.sendEmail takes at most 25 MB of attachments in one message', () => {
    const large = (bytes: number) =>
      `const half = Utilities.newBlob('x'.repeat(${bytes / 2}), 'text/plain', 'a.txt'); MailApp.sendEmail(${to}, { attachments: [half, half, Utilities.newBlob('x', 'text/plain', 'b.txt')] })`;
    expect(send(large(26_214_398)).sent).toBe(1);
    expect(send(large(26_214_400)).sent).toBe(0);
  });

  const body = (bytes: number) => `MailApp.sendEmail('a@b.id', 's', 'x'.repeat(${bytes}))`;

  it('MailApp.sendEmail takes a body of at most 200 KB from a consumer account', () => {
    expect(send(body(204_800)).sent).toBe(1);
    expect(send(body(204_801)).sent).toBe(0);
  });

  it('MailApp.sendEmail takes a body of at most 400 KB from a Workspace account', () => {
    expect(send(body(409_600), officer).sent).toBe(1);
    expect(send(body(409_601), officer).sent).toBe(0);
  });

  it('MailApp.sendEmail with too long a body throws Limit Exceeded: Email Body Size', () => {
    expect(send(body(204_801)).refused).toBe('Limit Exceeded: Email Body Size.');
  });
});

describe('recipients a day', () => {
  const left = 'return MailApp.getRemainingDailyQuota();';

  it('MailApp.sendEmail reaches 100 recipients a day from a consumer account, 1,500 from a Workspace account', () => {
    for (const [person, whole] of [
      [owner, 100],
      [officer, 1500],
    ] as const) {
      const { world, run } = send(`MailApp.sendEmail(${to})`, person);
      world.quotas.use(person, 'email', whole - 2);
      expect(run().ok).toBe(true);
      expect(run().error?.message).toBe('Service invoked too many times for one day: email.');
    }
  });

  it('a Workspace account reaches 2,000 recipients a day when they are inside its domain', () => {
    const inside = send(`MailApp.sendEmail(${addresses(50, 'dinas.go.id')}, 's', 'b')`, officer);
    for (let i = 1; i < 40; i++) expect(inside.run().ok).toBe(true);
    expect(inside.run().error?.message).toBe('Service invoked too many times for one day: email.');
    expect(inside.world.mail.outbox()).toHaveLength(40);
  });

  it('MailApp.sendEmail counts every recipient, of Cc and Bcc too', () => {
    expect(send(`MailApp.sendEmail(${to}, { cc: 'c@b.id', bcc: 'd@b.id, e@b.id' }); ${left}`).value).toBe(96);
  });

  it('MailApp.getRemainingDailyQuota tells how many more recipients the day allows', () => {
    expect(send(left).value).toBe(100);
    expect(send(left, officer).value).toBe(1500);
  });
});
