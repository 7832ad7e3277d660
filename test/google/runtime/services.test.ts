import { files, owner, returned, smallOffice } from './office';

describe('LockService', () => {
  it('throws when another execution holds the lock for too long, after the whole wait', () => {
    const { world, scriptId } = smallOffice('function main() { LockService.getScriptLock().waitLock(5000); }');
    world.locks.take(`script:${scriptId}`, -1);
    const outcome = world.editorRun(owner.email, scriptId, 'main');
    expect(outcome.error?.message).toBe('Lock timeout: another process was holding the lock for too long.');
    expect(outcome.virtualMs).toBeGreaterThan(5000);
  });

  it('is free again at the end of the run', () => {
    const { world, scriptId } = smallOffice('function main() { return LockService.getScriptLock().tryLock(0); }');
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(true);
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(true);
  });

  it('knows whether this run holds it', () => {
    expect(
      returned(`const lock = LockService.getDocumentLock(), seen = [lock.hasLock(), lock.tryLock(0), lock.hasLock()];
        lock.releaseLock(); return seen.concat(lock.hasLock())`),
    ).toEqual([false, true, true, false]);
  });
});

describe('a script that is bound to nothing', () => {
  it('has no document stores and no screen', () => {
    const { world } = smallOffice('');
    const code = `function main() {
      return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()];
    }`;
    const { scriptId } = world.projects.create(owner.email, { name: 'Sendiri', files: files(code) });
    expect(world.editorRun(owner.email, scriptId, 'main').value).toEqual([null, null, null]);
  });
});

describe('MailApp', () => {
  const send = (code: string) => {
    const office = smallOffice(`function main() { ${code} }`);
    return { ...office, outcome: office.world.editorRun(owner.email, office.scriptId, 'main') };
  };

  it('puts a mail with an attachment into the outbox', () => {
    const { world, outcome } = send(`MailApp.sendEmail({
      to: 'Sari <sari@gmail.com>, lead@gmail.com', subject: 'Setujui', htmlBody: '<b>Halo</b>', name: 'Siar', replyTo: 'x@y.id',
      attachments: [Utilities.newBlob('isi', 'text/plain', 'a.txt')],
      inlineImages: { logo: Utilities.newBlob([1, 2, -1], 'image/png', 'logo.png') },
    })`);
    expect(outcome.error).toBeUndefined();
    const [mail] = world.mail.outbox('sari@gmail.com');
    expect(mail).toMatchObject({
      from: owner.email,
      senderName: 'Siar',
      to: ['sari@gmail.com', 'lead@gmail.com'],
      subject: 'Setujui',
      body: 'Halo',
      htmlBody: '<b>Halo</b>',
      replyTo: 'x@y.id',
      attachments: [
        { name: 'a.txt', contentType: 'text/plain', bytes: 3 },
        { name: 'logo.png', bytes: 3, inlineId: 'logo' },
      ],
    });
    expect([...world.blobs.get(mail?.attachments[1]?.sha256 ?? '')]).toEqual([1, 2, 255]);
  });

  it('counts recipients against the day', () => {
    const { outcome, world } = send(`
      for (let i = 0; i < 2; i++) MailApp.sendEmail(Array.from({ length: 45 }, (_, n) => 'p' + n + '@x.id').join(), 's', 'b');
      const left = MailApp.getRemainingDailyQuota();
      try { MailApp.sendEmail(Array.from({ length: 11 }, (_, n) => 'p' + n + '@x.id').join(), 's', 'b'); }
      catch (e) { return [left, e.message]; }
    `);
    expect(outcome.value).toEqual([10, 'Service invoked too many times for one day: email.']);
    expect(world.mail.outbox()).toHaveLength(2);
    world.clock.advance(24 * 3600_000);
    expect(world.quotas.left(owner, 'email')).toBe(100);
  });

  it('refuses what is too large, and addresses that are none', () => {
    const message = (code: string) => send(code).outcome.error?.message;
    const many = `Array.from({ length: 51 }, (_, n) => 'p' + n + '@x.id').join()`;
    expect(message(`MailApp.sendEmail(${many}, 's', 'b')`)).toBe('Limit Exceeded: Email Recipients Per Message.');
    expect(message(`MailApp.sendEmail('a@b.id', 's', 'x'.repeat(205000))`)).toBe('Limit Exceeded: Email Body Size.');
    expect(message(`MailApp.sendEmail('nobody', 's', 'b')`)).toBe('Invalid email: nobody');
    expect(message(`MailApp.sendEmail('a@b.id')`)).toContain("don't match the method signature for MailApp.sendEmail");
  });
});

describe('HtmlService', () => {
  const pages = {
    page: '<h1><?= title ?></h1><? for (const row of rows) { ?><li><?!= row ?></li><? } ?><?= twice(2) ?>',
  };

  it('fills templates inside the script, escaping what is printed', () => {
    const { world, scriptId } = smallOffice('');
    const code = `
      function twice(n) { return 2 * n; }
      function main() {
        const template = HtmlService.createTemplateFromFile('page');
        template.title = 'A & "B"';
        template.rows = ['<b>1</b>', 2];
        return template.evaluate().setTitle('Judul').setWidth(300).append('!').appendUntrusted('<').getContent();
      }
      function missing() { HtmlService.createHtmlOutputFromFile('gone'); }
    `;
    world.projects.changeSource(owner.email, scriptId, files(code, {}, pages));
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(
      '<h1>A &amp; &#34;B&#34;</h1><li><b>1</b></li><li>2</li>4!&lt;',
    );
    expect(world.editorRun(owner.email, scriptId, 'missing').error?.message).toBe('No HTML file named gone was found.');
  });
});
