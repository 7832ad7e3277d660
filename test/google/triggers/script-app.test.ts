import { createWorld } from '../../workbench/google/create-world';
import { files, type Manifest, owner, returned, smallOffice, staff } from '../runtime/office';

const day = 86_400_000;

describe('ScriptApp', () => {
  it('ScriptApp.newTrigger needs the scope script.scriptapp', () => {
    const create = "ScriptApp.newTrigger('main').timeBased().after(1000).create()";
    expect(() => returned(create, { oauthScopes: ['spreadsheets'] })).toThrow(
      'You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
    expect(returned(`${create}; return 'made'`, { oauthScopes: ['script.scriptapp'] })).toBe('made');
  });

  it('a script has at most 20 triggers of one user', () => {
    const { world, scriptId } = smallOffice(`
      function main() { for (let i = 0; i < 20; i++) ScriptApp.newTrigger('main').timeBased().after(1000).create(); }
      function more() { ScriptApp.newTrigger('main').timeBased().after(1000).create(); }
    `);
    expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
    expect(world.editorRun(owner.email, scriptId, 'more').error?.message).toContain('too many triggers');
    expect(world.editorRun(staff.email, scriptId, 'more').ok).toBe(true);
  });

  it("ScriptApp.getProjectTriggers lists only the current user's triggers of this script", () => {
    const code = `
      function make() { ScriptApp.newTrigger('make').timeBased().after(1000).create(); }
      function list() { return ScriptApp.getProjectTriggers().length; }
    `;
    const { world, scriptId } = smallOffice(code);
    const other = world.projects.create(owner.email, { name: 'Lain', files: files(code) });
    for (const id of [scriptId, other.scriptId]) world.editorRun(owner.email, id, 'make');
    expect(world.editorRun(owner.email, scriptId, 'list').value).toBe(1);
    expect(world.editorRun(staff.email, scriptId, 'list').value).toBe(0);
  });

  it('TriggerBuilder.timeBased leads to a trigger that the clock fires', () => {
    const { world, scriptId } = smallOffice(
      "function main() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); } function tick() {}",
    );
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.runUntil(world.clock.now() + day)).toMatchObject([{ functionName: 'tick', entry: 'clock' }]);
  });

  it('a one-shot that has fired stays in the list and counts until it is deleted', () => {
    const { world, scriptId } = smallOffice(`
      function main() { for (let i = 0; i < 20; i++) ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }
      function tick() {}
      function more() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }
    `);
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.runUntil(world.clock.now() + day)).toHaveLength(20);
    expect(world.editorRun(owner.email, scriptId, 'more').error?.message).toContain('too many triggers');
  });

  it("a trigger created by a trigger's own run stands in the list and is disabled", () => {
    const code = `
      function main() { ScriptApp.newTrigger('first').timeBased().after(1000).create(); }
      function first() { ScriptApp.newTrigger('second').timeBased().after(1000).create(); }
      function second() {}
    `;
    const ran = (settings = {}) => {
      const { world, scriptId } = smallOffice(code, {}, { settings });
      world.editorRun(owner.email, scriptId, 'main');
      const outcomes = world.runUntil(world.clock.now() + day).map(({ functionName }) => functionName);
      return [outcomes, world.triggers.of(scriptId, owner.email).length];
    };
    expect(ran()).toEqual([['first'], 2]);
    expect(ran({ triggersMadeInTriggers: 'live' })).toEqual([['first', 'second'], 2]);
  });

  it('a trigger that a script made runs the source as it stands now, not a deployed version', () => {
    const { world, scriptId } = smallOffice(`
      function main() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }
      function tick() { return 'old'; }
    `);
    world.editorRun(owner.email, scriptId, 'main');
    world.projects.changeSource(staff.email, scriptId, files("function tick() { return 'new'; }"));
    expect(world.runUntil(world.clock.now() + day)[0]).toMatchObject({ value: 'new', effective: owner.email });
  });

  it('ScriptApp.deleteTrigger removes the trigger, so that it fires no more', () => {
    const { world, scriptId } = smallOffice(`
      function main() { ScriptApp.deleteTrigger(ScriptApp.newTrigger('main').timeBased().after(1000).create()); }
    `);
    expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
    expect(world.runUntil(world.clock.now() + day)).toEqual([]);
  });

  it("ScriptApp.getUserTriggers lists the user's triggers of this script in one spreadsheet", () => {
    expect(
      returned(`
        const book = SpreadsheetApp.getActive();
        ScriptApp.newTrigger('a').forSpreadsheet(book).onEdit().create();
        ScriptApp.newTrigger('b').timeBased().after(1000).create();
        const other = SpreadsheetApp.create('Lain');
        ScriptApp.newTrigger('c').forSpreadsheet(other).onEdit().create();
        return ScriptApp.getUserTriggers(book).map((one) => one.getHandlerFunction());
      `),
    ).toEqual(['a']);
  });

  it("ScriptApp.getScriptId tells the project's own id", () => {
    const { world, scriptId } = smallOffice('function main() { return ScriptApp.getScriptId(); }');
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(scriptId);
  });

  it('ScriptApp.getInstallationSource is NONE for what was not installed as an add-on', () => {
    expect(returned('return String(ScriptApp.getInstallationSource())')).toBe('NONE');
  });

  it('ScriptApp.getIdentityToken is null without the scope openid', () => {
    expect(returned('return ScriptApp.getIdentityToken() === null')).toBe(true);
    const { world } = smallOffice('');
    const source = files('function main() { return ScriptApp.getIdentityToken(); }').map((file) =>
      file.type === 'JSON' ? { ...file, source: file.source.replace('["https', '["openid","https') } : file,
    );
    const { scriptId } = world.projects.create(owner.email, { name: 'Masuk', files: source });
    expect(() => world.editorRun(owner.email, scriptId, 'main')).toThrow('Not simulated: ScriptApp.getIdentityToken');
  });

  it('Service.getUrl is null for a script that was never deployed as a web app', () => {
    expect(returned('return ScriptApp.getService().getUrl() === null')).toBe(true);
  });

  it('Service.isEnabled is false for a script that is no web app', () => {
    expect(returned('return ScriptApp.getService().isEnabled()')).toBe(false);
  });

  it('ScriptApp.getOAuthToken carries only scopes that the script still needs and its user consented to', () => {
    const { world, scriptId } = smallOffice('function main() { return ScriptApp.getOAuthToken(); }');
    const scopes = () =>
      world.tokens
        .verify(String(world.editorRun(owner.email, scriptId, 'main').value))
        ?.scopes.map((one) => one.split('/auth/')[1]);
    expect(scopes()).toContain('drive');
    const narrow: Manifest = { oauthScopes: ['spreadsheets'] };
    world.projects.changeSource(
      owner.email,
      scriptId,
      files('function main() { return ScriptApp.getOAuthToken(); }', narrow),
    );
    expect(scopes()).toEqual(['spreadsheets']);
  });
});

describe('a trigger', () => {
  const told = (builder: string, question: string) =>
    returned(`const trigger = ScriptApp.newTrigger('main')${builder}.create(); return ${question};`);

  it('Trigger.getHandlerFunction names the function the trigger calls', () => {
    expect(told('.timeBased().after(1000)', 'trigger.getHandlerFunction()')).toBe('main');
  });

  it('Trigger.getEventType tells CLOCK, ON_OPEN, ON_EDIT or ON_CHANGE', () => {
    const types = ['timeBased().after(1000)', 'forSpreadsheet("book-1").onOpen()', 'forSpreadsheet("book-1").onEdit()'];
    expect(types.map((type) => told(`.${type}`, 'String(trigger.getEventType())'))).toEqual([
      'CLOCK',
      'ON_OPEN',
      'ON_EDIT',
    ]);
    expect(
      told('.forSpreadsheet("book-1").onChange()', 'trigger.getEventType() === ScriptApp.EventType.ON_CHANGE'),
    ).toBe(true);
  });

  it('Trigger.getTriggerSource tells CLOCK or SPREADSHEETS', () => {
    expect(told('.timeBased().after(1000)', 'trigger.getTriggerSource() === ScriptApp.TriggerSource.CLOCK')).toBe(true);
    expect(told('.forSpreadsheet("book-1").onEdit()', 'String(trigger.getTriggerSource())')).toBe('SPREADSHEETS');
  });

  it("Trigger.getTriggerSourceId is the spreadsheet's id, and null for the clock", () => {
    expect(told('.timeBased().after(1000)', 'trigger.getTriggerSourceId()')).toBeNull();
    expect(told('.forSpreadsheet("book-1").onEdit()', 'trigger.getTriggerSourceId()')).toBe('book-1');
  });
});

describe('TriggerBuilder.forSpreadsheet', () => {
  const installs = (bookId: string, oauthScopes: string[]) => {
    const world = createWorld({ people: [owner, staff] });
    for (const id of ['own', 'other']) world.books.create(owner.email, id, { id });
    world.books.create(staff.email, 'foreign', { id: 'foreign' });
    world.files.share('foreign', owner.email, 'viewer');
    const code = `function main() { ScriptApp.newTrigger('main').forSpreadsheet('${bookId}').onEdit().create(); }`;
    const project = {
      name: 'S',
      boundTo: 'own',
      files: files(code, { oauthScopes: ['script.scriptapp', ...oauthScopes] }),
    };
    const { scriptId } = world.projects.create(owner.email, project);
    return world.editorRun(owner.email, scriptId, 'main').error?.message ?? 'installed';
  };

  it('TriggerBuilder.forSpreadsheet needs the scope spreadsheets for a file that the script is not bound to', () => {
    expect(installs('other', ['spreadsheets'])).toBe('installed');
    expect(installs('other', ['spreadsheets.currentonly'])).toBe(
      'You do not have permission to call TriggerBuilder.forSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  it("TriggerBuilder.forSpreadsheet needs no more than spreadsheets.currentonly for the script's own file", () => {
    expect(installs('own', ['spreadsheets.currentonly'])).toBe('installed');
    expect(installs('own', [])).toContain('spreadsheets.currentonly');
  });

  it('TriggerBuilder.forSpreadsheet refuses a spreadsheet that its user may not edit', () => {
    expect(installs('foreign', ['spreadsheets'])).toBe('You do not have permission to access the requested document.');
  });
});
