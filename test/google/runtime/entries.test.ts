import { owner, smallOffice, staff, viewer } from './office';

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

it('a script needs a manifest that lists its scopes', () => {
  const { world } = smallOffice('');
  const manifest = { name: 'appsscript', type: 'JSON' as const, source: '{"runtimeVersion":"V8","timeZone":"UTC"}' };
  expect(() => world.projects.create(owner.email, { name: 'x', files: [manifest] })).toThrow('Not simulated: scopes');
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
});
