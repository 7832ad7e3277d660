import { files, owner, smallOffice, staff } from '../runtime/office';

const refusal = 'Authorization is required to perform that action.';
const quota = 'function quota() { return MailApp.getRemainingDailyQuota(); }';
const tried = 'const tried = (act) => { try { act(); return "ok"; } catch (error) { return error.message; } };';

describe('consent', () => {
  it('whoever starts a run at the screen is asked for the scopes that the script needs', () => {
    const { world, scriptId } = smallOffice(quota);
    expect(world.projects.consents(scriptId, staff.email)).toEqual([]);
    expect(world.editorRun(staff.email, scriptId, 'quota').value).toBe(100);
    expect(world.projects.consents(scriptId, staff.email)).toHaveLength(7);
  });

  it('nobody is asked again for what they have consented to, only for what a change of the script adds', () => {
    const { world, scriptId } = smallOffice(quota, { oauthScopes: ['script.send_mail'] });
    world.editorRun(staff.email, scriptId, 'quota');
    world.people.setConsentHabit(staff.email, 'none');
    expect(world.editorRun(staff.email, scriptId, 'quota').value).toBe(100);
    world.changeSource(staff.email, scriptId, files(quota, { oauthScopes: ['script.send_mail', 'drive'] }));
    expect(world.editorRun(staff.email, scriptId, 'quota').error?.message).toBe(refusal);
  });

  it('a run without consent ends in Authorization is required to perform that action', () => {
    const { world, scriptId } = smallOffice(quota);
    world.people.setConsentHabit(staff.email, 'none');
    expect(world.editorRun(staff.email, scriptId, 'quota').error).toMatchObject({
      name: 'Exception',
      message: refusal,
    });
  });

  it('whoever consents to some of the scopes runs the script, and what lacks the others fails when it is called', () => {
    const { world, scriptId } = smallOffice(`${quota} function here() { return 1; }`);
    world.people.setConsentHabit(staff.email, ['userinfo.email']);
    expect(world.editorRun(staff.email, scriptId, 'here').value).toBe(1);
    expect(world.editorRun(staff.email, scriptId, 'quota').error?.message).toContain('script.send_mail');
  });

  it('a manifest that lists scopes lists all of them: what the code needs besides is refused', () => {
    const { world, scriptId } = smallOffice(quota, { oauthScopes: ['script.send_mail'] });
    expect(world.editorRun(owner.email, scriptId, 'quota').value).toBe(100);
    // Consented to, and no longer listed.
    world.changeSource(owner.email, scriptId, files(quota, { oauthScopes: ['userinfo.email'] }));
    expect(world.editorRun(owner.email, scriptId, 'quota').error?.message).toContain('script.send_mail');
  });

  it('consent to a wider scope covers the narrower ones, spreadsheets covers spreadsheets.currentonly', () => {
    const { world, scriptId } = smallOffice(
      `function missing(name) { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL,
        ['https://www.googleapis.com/auth/' + name]).getAuthorizationStatus()); }
       function narrow() { return missing('spreadsheets.currentonly'); }
       function other() { return missing('drive'); }`,
      { oauthScopes: ['spreadsheets', 'spreadsheets.currentonly', 'drive'] },
    );
    world.people.setConsentHabit(owner.email, ['spreadsheets']);
    expect(world.editorRun(owner.email, scriptId, 'narrow').value).toBe('NOT_REQUIRED');
    expect(world.editorRun(owner.email, scriptId, 'other').value).toBe('REQUIRED');
  });

  it('the scope spreadsheets.currentonly reaches no other file', () => {
    const code = `function tabs() { ${tried} return [
      tried(() => SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues()),
      tried(() => SpreadsheetApp.openById('book-1').getName())]; }`;
    const answers = (scope: string) => {
      const { world, scriptId } = smallOffice(code, { oauthScopes: [scope] });
      return world.editorRun(owner.email, scriptId, 'tabs').value as string[];
    };
    expect(answers('spreadsheets')).toEqual(['ok', 'ok']);
    expect(answers('spreadsheets.currentonly')).toEqual(['ok', expect.stringContaining('auth/spreadsheets')]);
  });

  it('google.script.run asks for no consent: a call that lacks a scope fails', () => {
    const { world, scriptId } = smallOffice(quota);
    expect(world.callFromPage(staff.email, scriptId, 'quota', []).error?.message).toBe(refusal);
    world.editorRun(staff.email, scriptId, 'quota');
    expect(world.callFromPage(staff.email, scriptId, 'quota', []).value).toBe(100);
  });
});

describe('AuthMode', () => {
  const code = `
    ${tried}
    function all() {
      return [
        tried(() => SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()),
        tried(() => SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)),
        tried(() => PropertiesService.getScriptProperties().getProperty('a')),
        tried(() => UrlFetchApp.fetch('https://example.org/')),
        tried(() => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'))),
        tried(() => MailApp.getRemainingDailyQuota()),
      ].map((one) => (one === 'ok' ? 'ok' : 'no'));
    }
    function onOpen(e) {
      console.log(tried(() => SpreadsheetApp.getUi().createMenu('M').addItem('a', 'all').addToUi()));
      console.log(Session.getActiveUserLocale() + Utilities.base64Encode('a') + e.authMode);
      console.log(all().join());
    }
    function read(cell) { return cell + 1; }
  `;
  const office = () => {
    const made = smallOffice(code);
    made.world.network.mount('example.org', () => ({ status: 200, headers: {}, body: new Uint8Array() }));
    return made;
  };

  it('AuthMode NONE lets onOpen add menu items, ask for the locale and use Utilities, nothing else', () => {
    const { world, bookId, scriptId } = office();
    const outcome = world.openAsAddOn(staff.email, scriptId, bookId, 'installed');
    expect(outcome.logs.map(({ text }) => text)).toEqual(['ok', 'idYQ==NONE', 'no,no,no,no,no,no']);
    expect(world.menus.of(staff.email, bookId)).toHaveLength(1);
  });

  it('onOpen of an add-on runs in AuthMode NONE where it is only installed, in LIMITED where it was used before', () => {
    const { world, bookId, scriptId } = office();
    const modes = (['installed', 'used'] as const).map(
      (state) => world.openAsAddOn(staff.email, scriptId, bookId, state).logs[1]?.text,
    );
    expect(modes).toEqual(['idYQ==NONE', 'idYQ==LIMITED']);
  });

  it('a simple trigger reaches the file it is bound to, no other file and nothing else that needs consent', () => {
    const { world, bookId } = office();
    world.books.create(owner.email, 'Lain', { id: 'other' });
    expect(world.openBook(owner.email, bookId)[0]?.logs[2]?.text).toBe('ok,ok,ok,no,no,no');
    const { world: second, bookId: here } = smallOffice(
      `${tried} function onOpen() { console.log(tried(() => SpreadsheetApp.openById('other').getName())); }`,
    );
    second.books.create(owner.email, 'Lain', { id: 'other' });
    expect(second.openBook(owner.email, here)[0]?.logs[0]?.text).toContain('You do not have permission');
  });

  it("a custom function reads the file it is bound to and fetches addresses, without anybody's consent", () => {
    const { world, scriptId } = office();
    const [read, , properties, fetched] = world.customFunction(staff.email, scriptId, 'all', []).value as string[];
    expect([read, properties, fetched]).toEqual(['ok', 'ok', 'ok']);
    expect(world.customFunction(staff.email, scriptId, 'read', [41]).value).toBe(42);
  });

  it('a custom function changes no cell and shows nothing', () => {
    const { world, scriptId } = office();
    const [, written, , , shown, mail] = world.customFunction(owner.email, scriptId, 'all', []).value as string[];
    expect([written, shown, mail]).toEqual(['no', 'no', 'no']);
    const { world: second, scriptId: id } = smallOffice(
      `function set() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); SpreadsheetApp.flush(); }`,
    );
    expect(second.customFunction(owner.email, id, 'set', []).error?.message).toContain(
      'You do not have permission to call',
    );
  });

  it('Session.getActiveUser is blank in a custom function', () => {
    const { world, scriptId } = smallOffice(
      'function who() { return "<" + Session.getActiveUser().getEmail() + ">"; }',
    );
    world.editorRun(owner.email, scriptId, 'who');
    expect(world.customFunction(owner.email, scriptId, 'who', []).value).toBe('<>');
  });

  it('a custom function may take 30 seconds', () => {
    const { world, scriptId } = smallOffice(
      'function wait(ms) { Utilities.sleep(ms); CacheService.getScriptCache().get("a"); return 1; }',
    );
    expect(world.customFunction(owner.email, scriptId, 'wait', [25_000]).value).toBe(1);
    expect(world.customFunction(owner.email, scriptId, 'wait', [31_000]).killed).toBe(
      'Exceeded maximum execution time',
    );
  });
});

describe('usercallback', () => {
  const code = `
    function start(seconds) { return ScriptApp.newStateToken().withMethod('back').withTimeout(600).createToken(); }
    function back(e) { return e.parameter.code; }
  `;
  const office = () => {
    const { world, bookId, scriptId } = smallOffice(code);
    const state = String(world.editorRun(staff.email, scriptId, 'start').value);
    const back = (email: string) => world.usercallback(email, scriptId, { state, code: 'c' });
    return { world, bookId, scriptId, back };
  };
  const badState = 'The state token is invalid or has expired. Please try again.';

  it('a callback with a state token that is stale or foreign is refused in these words', () => {
    const { world, scriptId } = office();
    expect(world.usercallback(staff.email, scriptId, { state: 'x' }).error?.message).toBe(badState);
  });

  it('a state token is good for the account that made it only', () => {
    const { world, scriptId, back } = office();
    world.editorRun(owner.email, scriptId, 'start');
    expect([back(staff.email).value, back(owner.email).ok]).toEqual(['c', false]);
  });

  it('a state token is good until its time-out', () => {
    const { world, back } = office();
    world.clock.advance(598_000);
    expect(back(staff.email).value).toBe('c');
    world.clock.advance(2_000);
    expect(back(staff.email).error?.message).toBe(badState);
  });

  it('usercallback of a bound script is there for those who may edit its file, and for nobody else', () => {
    const { world, bookId, back } = office();
    expect(back(staff.email).value).toBe('c');
    world.files.share(bookId, staff.email, 'viewer');
    expect(back(staff.email).error?.message).toBe(badState);
  });
});

it('ScriptApp.getOAuthToken answers a token that lasts at least a few minutes more', () => {
  const { world, scriptId } = smallOffice('function token() { return [ScriptApp.getOAuthToken(), Date.now()]; }');
  const token = () => world.editorRun(owner.email, scriptId, 'token').value as [string, number];
  const startedAt = world.clock.now();
  const [first, made] = token();
  const minute = 60_000;
  world.clock.advanceTo(startedAt + 55 * minute); // five minutes before it ends
  expect(token()).toEqual([first, made + 55 * minute]);
  world.clock.advanceTo(startedAt + 55 * minute + 1000);
  const [second] = token();
  expect(second).not.toBe(first);
  expect(world.tokens.verify(second)?.expiresAt).toBeGreaterThan(world.clock.now() + 5 * minute);
});

it('a browser that is signed in to several accounts gets no answer from google.script.run, only a refusal', () => {
  const { world, scriptId } = smallOffice(quota);
  world.editorRun(staff.email, scriptId, 'quota');
  world.people.setSeveralAccounts(staff.email, true);
  expect(world.callFromPage(staff.email, scriptId, 'quota', []).error?.message).toBe(refusal);
  world.people.setSeveralAccounts(staff.email, false);
  expect(world.callFromPage(staff.email, scriptId, 'quota', []).value).toBe(100);
});
