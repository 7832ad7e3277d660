import { files, owner, smallOffice, staff } from '../runtime/office';

const scope = (name: string) => `'https://www.googleapis.com/auth/${name}'`;

/** `main` as staff, who ticks only some boxes of the consent screen. */
function ticked(body: string, habit: string[] = ['spreadsheets']) {
  const office = smallOffice(`function main() { ${body} }`);
  office.world.people.setConsentHabit(staff.email, habit);
  return { ...office, outcome: office.world.editorRun(staff.email, office.scriptId, 'main') };
}

const info = (question: string, mode = 'FULL', scopes = '') =>
  `return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.${mode}${scopes && `, [${scopes}]`}).${question};`;

describe('ScriptApp.getAuthorizationInfo', () => {
  it('AuthorizationInfo.getAuthorizationStatus is REQUIRED while a scope lacks consent', () => {
    expect(ticked(`${info('getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED')}`).outcome.value).toBe(
      true,
    );
    const only = info('getAuthorizationStatus().toString()', 'FULL', scope('spreadsheets'));
    expect(ticked(only).outcome.value).toBe('NOT_REQUIRED');
  });

  it('AuthorizationInfo.getAuthorizationUrl is null when no consent is missing', () => {
    expect(ticked(info('getAuthorizationUrl()')).outcome.value).toContain('https://script.google.com/');
    expect(ticked(info('getAuthorizationUrl()', 'FULL', scope('spreadsheets'))).outcome.value).toBeNull();
  });

  it('AuthorizationInfo.getAuthorizedScopes lists those of the scopes asked about that were consented to', () => {
    const both = [scope('spreadsheets'), scope('drive')].join();
    expect(ticked(info('getAuthorizedScopes()', 'FULL', both)).outcome.value).toEqual([
      'https://www.googleapis.com/auth/spreadsheets',
    ]);
  });

  it('ScriptApp.getAuthorizationInfo asks for consent in AuthMode FULL only', () => {
    expect(ticked(info('getAuthorizationStatus().toString()', 'LIMITED')).outcome.value).toBe('NOT_REQUIRED');
  });

  it('ScriptApp.requireScopes and getAuthorizationInfo refuse a scope that the script does not need', () => {
    const asked = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [${scope('calendar')}])`;
    expect(ticked(asked).outcome.error?.message).toContain('does not require the scope');
    expect(ticked(info('getAuthorizationUrl()', 'FULL', scope('calendar'))).outcome.error?.message).toContain(
      'calendar',
    );
  });
});

describe('ScriptApp.requireScopes', () => {
  const needs = (name: string) => `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [${scope(name)}]);`;

  it('ScriptApp.requireScopes ends the execution while consent is missing, and nothing can catch it', () => {
    const tried = `try { ${needs('drive')} } catch (error) { PropertiesService.getScriptProperties().setProperty('caught', '1'); } return 'on';`;
    const { outcome, world, scriptId } = ticked(tried);
    expect(outcome).toMatchObject({ ok: false, killed: 'Authorization is required to perform that action.' });
    expect(world.properties.all(`script:${scriptId}`)).toEqual({});
    expect(ticked(`${needs('spreadsheets')} return 'on';`).outcome.value).toBe('on');
  });

  it('ScriptApp.requireScopes asks the person for the missing consent', () => {
    const { world, scriptId } = smallOffice(
      `function main() { PropertiesService.getScriptProperties().getProperty('a'); ${needs('drive')} }`,
    );
    world.people.setConsentHabit(staff.email, ['spreadsheets']);
    world.faults.beforeCall = () => world.people.setConsentHabit(staff.email, ['drive']);
    expect(world.editorRun(staff.email, scriptId, 'main').ok).toBe(false);
    expect(world.projects.consents(scriptId, staff.email).map((one) => one.split('/auth/')[1])).toEqual([
      'spreadsheets',
      'drive',
    ]);
  });

  it('ScriptApp.requireAllScopes asks for every scope of the manifest', () => {
    const all = "ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'on';";
    expect(ticked(all).outcome.ok).toBe(false);
    const { world, scriptId } = smallOffice(`function main() { ${all} }`);
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe('on');
  });
});

describe('ScriptApp.invalidateAuth', () => {
  it('ScriptApp.invalidateAuth takes back the consent its user gave to this script', () => {
    const { world, scriptId } = smallOffice('function main() { ScriptApp.invalidateAuth(); }');
    world.editorRun(staff.email, scriptId, 'main');
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.projects.consents(scriptId, owner.email)).toEqual([]);
    expect(world.callFromPage(owner.email, scriptId, 'main', []).error?.message).toContain('Authorization is required');
  });
});

describe('a state token', () => {
  const code = `
    const token = (change) => change(ScriptApp.newStateToken()).createToken();
    function usual() { return token((one) => one.withMethod('back')); }
    function long() { return token((one) => one.withMethod('back').withTimeout(5000)); }
    function plain() { return token((one) => one.withArgument('account', 'ig')); }
    function back() { return 'back'; }
    function callback(e) { return e.parameter.account; }
  `;
  const comesBack = (maker: string, afterSeconds: number) => {
    const { world, scriptId } = smallOffice('');
    world.projects.changeSource(owner.email, scriptId, files(code));
    const state = String(world.editorRun(owner.email, scriptId, maker).value);
    world.clock.advance(afterSeconds * 1000 - 1);
    return world.usercallback(owner.email, scriptId, { state });
  };

  it('StateTokenBuilder.createToken makes a token of 60 seconds unless withTimeout says otherwise', () => {
    expect(comesBack('usual', 60).ok).toBe(true);
    expect(comesBack('usual', 61).ok).toBe(false);
  });

  it('StateTokenBuilder.withTimeout reaches at most 3,600 seconds', () => {
    expect(comesBack('long', 3600).ok).toBe(true);
    expect(comesBack('long', 3601).ok).toBe(false);
  });

  it('StateTokenBuilder.createToken without withMethod calls a function named callback', () => {
    expect(comesBack('plain', 1).ok).toBe(true);
  });

  it("StateTokenBuilder.withArgument comes back as a parameter of the callback's event", () => {
    expect(comesBack('plain', 1).value).toBe('ig');
  });
});
