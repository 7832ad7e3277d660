import { files, owner, smallOffice, staff, viewer } from '../runtime/office';

const edit = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1, value: 'a' };

const who = '[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';

const install = (functionName: string, event: string) =>
  `function install() { ScriptApp.newTrigger('${functionName}').forSpreadsheet('book-1').${event}().create(); }`;

describe('an installed trigger', () => {
  it('an installed trigger runs as the person who created it, whoever acts', () => {
    const { world, bookId, scriptId } = smallOffice(
      `${install('edited', 'onEdit')} function edited() { return ${who}; }`,
    );
    world.editorRun(owner.email, scriptId, 'install');
    const [outcome] = world.fireEdit(staff.email, bookId, edit);
    expect(outcome).toMatchObject({ entry: 'installable_trigger', effective: owner.email, value: ['', owner.email] });
  });

  it('simple and installed triggers both run', () => {
    const { world, bookId, scriptId } = smallOffice(
      `${install('edited', 'onEdit')} function edited() {} function onEdit() {}`,
    );
    world.editorRun(owner.email, scriptId, 'install');
    const ran = world.fireEdit(staff.email, bookId, edit);
    expect(ran.map(({ functionName, effective }) => [functionName, effective])).toEqual([
      ['onEdit', staff.email],
      ['edited', owner.email],
    ]);
  });

  it('runs twice when its function is called onEdit', () => {
    const { world, bookId, scriptId } = smallOffice(`${install('onEdit', 'onEdit')} function onEdit() {}`);
    world.editorRun(owner.email, scriptId, 'install');
    expect(world.fireEdit(owner.email, bookId, edit).map(({ entry }) => entry)).toEqual([
      'simple_trigger',
      'installable_trigger',
    ]);
  });

  it('triggers of a standalone script run only for people who may at least view the script', () => {
    const { world, bookId } = smallOffice('');
    const code = `${install('edited', 'onEdit')} function edited(e) { return e.source.getId(); }`;
    const { scriptId } = world.projects.create(owner.email, { name: 'Mesin', files: files(code) });
    world.editorRun(owner.email, scriptId, 'install');
    expect(world.fireEdit(staff.email, bookId, edit)).toEqual([]);
    world.files.share(scriptId, staff.email, 'viewer');
    expect(world.fireEdit(staff.email, bookId, edit).map(({ value }) => value)).toEqual([bookId]);
    world.files.share(scriptId, staff.email, 'none');
    world.settings.standaloneNeedsViewAccess = false;
    expect(world.fireEdit(staff.email, bookId, edit)).toHaveLength(1);
  });

  it('SpreadsheetTriggerBuilder.onOpen fires when somebody who may edit the spreadsheet opens it', () => {
    const { world, bookId, scriptId } = smallOffice(`${install('opened', 'onOpen')} function opened() {}`);
    world.editorRun(owner.email, scriptId, 'install');
    expect(world.openBook(staff.email, bookId).map(({ effective }) => effective)).toEqual([owner.email]);
  });

  it('goes on when its creator may no longer edit the spreadsheet, with the rights that are left', () => {
    const { world, bookId, scriptId } = smallOffice(`
      ${install('edited', 'onEdit')}
      function edited() { SpreadsheetApp.getActive().getRange('A1').setValue(1); SpreadsheetApp.flush(); }
    `);
    world.editorRun(staff.email, scriptId, 'install');
    expect(world.fireEdit(owner.email, bookId, edit)[0]).toMatchObject({ ok: true, effective: staff.email });
    world.files.share(bookId, staff.email, 'none');
    expect(world.fireEdit(owner.email, bookId, edit)[0]).toMatchObject({ ok: false, effective: staff.email });
  });

  it('the creator of an installed trigger gets a mail about its failures', () => {
    const { world, bookId, scriptId } = smallOffice(
      `${install('edited', 'onEdit')} function edited() { throw new Error('no'); }`,
    );
    world.editorRun(owner.email, scriptId, 'install');
    world.fireEdit(staff.email, bookId, edit);
    expect(world.mail.outbox()).toHaveLength(1);
    expect(world.mail.outbox(owner.email)[0]).toMatchObject({
      from: 'noreply-apps-scripts-notifications@google.com',
      body: expect.stringContaining('edited: no'),
    });
  });

  it("an installed trigger does not run at all while any scope of its script lacks its creator's consent", () => {
    const { world, bookId, scriptId } = smallOffice(`${install('edited', 'onEdit')} function edited() {}`, {
      oauthScopes: ['script.scriptapp', 'spreadsheets'],
    });
    world.editorRun(owner.email, scriptId, 'install');
    world.projects.changeSource(owner.email, scriptId, files('function edited() {}'));
    const [outcome] = world.fireEdit(staff.email, bookId, edit);
    expect(outcome).toMatchObject({
      error: { message: 'Authorization is required to perform that action.' },
      calls: [],
    });
    expect(world.mail.outbox(owner.email)).toHaveLength(1);
    expect(world.fireEdit(staff.email, bookId, edit)).toEqual([]);
  });
});

describe('a trigger without consent', () => {
  it('a trigger stopped for lack of consent fires no more, even when its creator has consented since', () => {
    const { world, bookId, scriptId } = smallOffice(`${install('edited', 'onEdit')} function edited() {}`);
    world.editorRun(owner.email, scriptId, 'install');
    world.projects.withdrawConsent(scriptId, owner.email);
    expect(world.fireEdit(staff.email, bookId, edit)).toHaveLength(1);
    world.editorRun(owner.email, scriptId, 'edited');
    expect(world.fireEdit(staff.email, bookId, edit)).toEqual([]);
    expect(world.triggers.of(scriptId, owner.email)).toHaveLength(1);
  });
});

describe('a simple trigger', () => {
  it('a simple trigger runs as the person who acts', () => {
    const { world, bookId } = smallOffice(
      `function onEdit() { SpreadsheetApp.getActive().getRange('B1').setValue(1); }`,
    );
    expect(world.fireEdit(staff.email, bookId, edit)[0]?.effective).toBe(staff.email);
  });

  it('a simple trigger runs in AuthMode LIMITED', () => {
    const { world, bookId } = smallOffice('function onEdit(e) { console.log(String(e.authMode)); }');
    expect(world.fireEdit(staff.email, bookId, edit)[0]?.logs[0]?.text).toBe('LIMITED');
  });

  it('is killed after 30 seconds, an installed one after 6 minutes', () => {
    const { world, bookId, scriptId } = smallOffice(`
      ${install('edited', 'onEdit')}
      const wait = (seconds) => { for (let i = 0; i < seconds; i++) { Utilities.sleep(1000); CacheService.getScriptCache().get('a'); } };
      function onEdit() { wait(31); }
      function edited() { wait(31); }
    `);
    world.editorRun(owner.email, scriptId, 'install');
    expect(world.fireEdit(staff.email, bookId, edit).map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('opening a spreadsheet that one may only view or comment runs none of its scripts', () => {
    const { world, bookId, scriptId } = smallOffice(`
      ${install('opened', 'onOpen')} function opened() {} function onOpen() {}
    `);
    world.editorRun(owner.email, scriptId, 'install');
    world.files.share(bookId, staff.email, 'commenter');
    for (const email of [viewer.email, staff.email]) expect(world.openBook(email, bookId)).toEqual([]);
    expect(world.openBook(owner.email, bookId)).toHaveLength(2);
  });

  it('does not fire for who may not edit', () => {
    const { world, bookId } = smallOffice('function onEdit() {}');
    expect(() => world.fireEdit(viewer.email, bookId, edit)).toThrow('may not edit');
  });
});
