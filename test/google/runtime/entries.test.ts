import type { Person } from '../../workbench/google/contract';
import { createWorld } from '../../workbench/google/create-world';
import { files, owner, smallOffice, staff, viewer } from './office';

const who = `function who() {
  return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()];
}`;

describe('who the user is', () => {
  it('the person at the keyboard, in a call from a page', () => {
    const { world, scriptId } = smallOffice(who);
    world.editorRun(staff.email, scriptId, 'who'); // consents
    expect(world.callFromPage(staff.email, scriptId, 'who', []).value).toEqual([staff.email, staff.email, 'id']);
  });

  it('blank in a simple trigger, unless the owner acts', () => {
    const { world, bookId } = smallOffice(
      'function onOpen(e) { console.log("<" + Session.getActiveUser().getEmail() + ">"); }',
    );
    const seen = (email: string) => world.openBook(email, bookId)[0]?.logs[0]?.text;
    expect(seen(staff.email)).toBe('<>');
    expect(seen(owner.email)).toBe(`<${owner.email}>`);
  });

  it('known in a simple trigger within one Workspace domain', () => {
    const at = (email: string): Person => ({ email, name: email, kind: 'workspace', locale: 'en' });
    const world = createWorld({ people: [at('boss@dinas.go.id'), at('sari@dinas.go.id')] });
    world.books.create('boss@dinas.go.id', 'Buku', { id: 'b' });
    world.files.share('b', 'sari@dinas.go.id', 'editor');
    const code = 'function onOpen() { console.log(Session.getActiveUser().getEmail()); }';
    world.projects.create('boss@dinas.go.id', { name: 'S', boundTo: 'b', files: files(code) });
    expect(world.openBook('sari@dinas.go.id', 'b')[0]?.logs[0]?.text).toBe('sari@dinas.go.id');
  });

  it('needs the e-mail scope', () => {
    const { world, scriptId } = smallOffice(who, { oauthScopes: ['spreadsheets.currentonly'] });
    expect(world.editorRun(owner.email, scriptId, 'who').error?.message).toBe(
      'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

describe('a simple trigger', () => {
  it('may keep properties, but not mail, not make triggers, not learn the effective user', () => {
    const { world, bookId, scriptId } = smallOffice(`function onOpen(e) {
      const tried = (act) => { try { act(); return 'ok'; } catch (error) { return error.message; } };
      console.log(JSON.stringify([
        String(e.authMode),
        e.authMode === ScriptApp.AuthMode.LIMITED,
        tried(() => PropertiesService.getScriptProperties().setProperty('a', '1')),
        tried(() => MailApp.sendEmail('a@b.id', 's', 'b')),
        tried(() => ScriptApp.getProjectTriggers()),
        tried(() => Session.getEffectiveUser()),
      ]));
    }`);
    const [outcome] = world.openBook(staff.email, bookId);
    const needs = (method: string, scope: string) =>
      `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`;
    expect(JSON.parse(outcome?.logs[0]?.text ?? '')).toEqual([
      'LIMITED',
      true,
      'ok',
      needs('MailApp.sendEmail', 'script.send_mail'),
      needs('ScriptApp.getProjectTriggers', 'script.scriptapp'),
      needs('Session.getEffectiveUser', 'userinfo.email'),
    ]);
    expect(world.properties.all(`script:${scriptId}`)).toEqual({ a: '1' });
  });

  it('does not run for somebody who can only read', () => {
    const { world, bookId } = smallOffice('function onOpen() {}');
    expect(world.openBook(viewer.email, bookId)).toEqual([]);
    expect(() => world.openBook('nobody@gmail.com', bookId)).toThrow();
  });

  it('is nothing at all when the script has no such function', () => {
    const { world, bookId } = smallOffice('function other() {}');
    expect(world.openBook(staff.email, bookId)).toEqual([]);
    expect(world.executions.all()).toEqual([]);
  });
});

describe('consent', () => {
  const code = 'function main() { return MailApp.getRemainingDailyQuota(); }';

  it('is asked of whoever starts a run from the editor or a menu', () => {
    const { world, scriptId } = smallOffice(code);
    expect(world.projects.consents(scriptId, staff.email)).toEqual([]);
    expect(world.editorRun(staff.email, scriptId, 'main').value).toBe(100);
    expect(world.projects.consents(scriptId, staff.email)).toHaveLength(7);
  });

  it('stops the run when it is refused', () => {
    const { world, scriptId } = smallOffice(code);
    world.people.setConsentHabit(staff.email, 'none');
    expect(world.editorRun(staff.email, scriptId, 'main').error).toMatchObject({
      name: 'Exception',
      message: 'Authorization is required to perform that action.',
    });
  });

  it('may be given in part: what was left out fails when it is called', () => {
    const { world, scriptId } = smallOffice(code);
    world.people.setConsentHabit(staff.email, ['userinfo.email']);
    expect(world.editorRun(staff.email, scriptId, 'main').error?.message).toContain('permission to call MailApp.');
  });

  it('is not asked by a page', () => {
    const { world, scriptId } = smallOffice(code);
    expect(world.callFromPage(staff.email, scriptId, 'main', []).error?.message).toContain('Authorization is required');
  });

  it('is wanted anew when a push adds a scope', () => {
    const { world, scriptId } = smallOffice(code, { oauthScopes: ['script.send_mail'] });
    world.editorRun(owner.email, scriptId, 'main');
    world.projects.changeSource(owner.email, scriptId, files(code));
    expect(world.callFromPage(owner.email, scriptId, 'main', []).error?.message).toContain('Authorization is required');
  });
});

describe('google.script.run', () => {
  const code = `
    function echo(...args) { return args; }
    function hidden_() { return 1; }
    function today() { return { when: [new Date(0)] }; }
    function nothing() {}
    function failing() { throw new Error('no'); }
    var assigned = () => 1;
    var object = { member() { return 1; } };
  `;
  const page = (name: string, ...args: unknown[]) => {
    const { world, scriptId } = smallOffice(code);
    world.editorRun(staff.email, scriptId, 'nothing');
    return world.callFromPage(staff.email, scriptId, name, args);
  };

  it('carries plain values both ways', () => {
    const value = [1, 'two', true, null, { list: [{}] }];
    expect(page('echo', ...value).value).toEqual(value);
    expect(page('echo', [undefined], { gone: undefined }).value).toEqual([[null], {}]);
    expect(page('nothing').value).toBeNull();
  });

  it('refuses dates, functions and circles as arguments', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [new Date(0), { a: [new Date(0)] }, () => 1, circle]) {
      expect(page('echo', value).error?.message).toContain('illegal value');
    }
  });

  it('refuses a date in the result', () => {
    expect(page('today').error?.message).toContain('illegal value');
  });

  it('reaches top-level functions only, and none that ends in _', () => {
    for (const name of ['hidden_', 'object.member']) expect(page(name).error?.message).toContain('is not a function');
    for (const name of ['gone', 'assigned', 'toString']) expect(page(name).ok).toBe(false);
  });

  it('brings the error to the page', () => {
    expect(page('failing').error).toMatchObject({ name: 'Error', message: 'no' });
  });

  it('has no page for somebody who cannot edit', () => {
    const { world, scriptId } = smallOffice(code);
    expect(() => world.callFromPage(viewer.email, scriptId, 'echo', [])).toThrow();
  });
});

describe('the source of a bound script', () => {
  it('can be changed by any editor of the spreadsheet, and by nobody else', () => {
    const { world, scriptId } = smallOffice('function main() { return 1; }');
    world.projects.changeSource(staff.email, scriptId, files('function main() { return 2; }'));
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(2);
    expect(() => world.projects.changeSource(viewer.email, scriptId, files(''))).toThrow('may not change');
  });

  it('may be joined by another script that an editor plants', () => {
    const { world, bookId } = smallOffice('function main() {}');
    const planted = files('function onOpen() { console.log("planted"); }');
    world.projects.create(staff.email, { name: 'Lain', boundTo: bookId, files: planted });
    expect(world.openBook(owner.email, bookId)[0]?.logs[0]?.text).toBe('planted');
    expect(() => world.projects.create(viewer.email, { name: 'Lain', boundTo: bookId, files: planted })).toThrow();
  });

  it('needs a manifest that lists its scopes', () => {
    const { world } = smallOffice('');
    const manifest = { name: 'appsscript', type: 'JSON' as const, source: '{"runtimeVersion":"V8","timeZone":"UTC"}' };
    expect(() => world.projects.create(owner.email, { name: 'x', files: [manifest] })).toThrow('Not simulated: scopes');
  });
});

describe('usercallback', () => {
  const code = `
    function start() {
      return ScriptApp.newStateToken().withMethod('connected').withArgument('account', 'ig').withTimeout(600).createToken();
    }
    function connected(e) {
      return HtmlService.createHtmlOutput('<p>' + [e.parameter.code, e.parameter.account, e.parameters.code.length] + '</p>');
    }
  `;

  it('calls the method of the state token with the query', () => {
    const { world, scriptId } = smallOffice(code);
    const state = String(world.editorRun(owner.email, scriptId, 'start').value);
    expect(world.usercallback(owner.email, scriptId, { state, code: 'c1' }).value).toBe('<p>c1,ig,1</p>');
  });

  it('refuses a stale token and one of another person', () => {
    const { world, scriptId } = smallOffice(code);
    const state = String(world.editorRun(owner.email, scriptId, 'start').value);
    const refused = { ok: false, error: { message: 'The state token is invalid or has expired. Please try again.' } };
    expect(world.usercallback(staff.email, scriptId, { state })).toMatchObject(refused);
    world.clock.advance(601_000);
    expect(world.usercallback(owner.email, scriptId, { state })).toMatchObject(refused);
  });
});
