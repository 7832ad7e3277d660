import { owner, smallOffice, staff } from '../runtime/office';

const stored = ({ world, scriptId }: ReturnType<typeof smallOffice>) => world.properties.all(`script:${scriptId}`);

describe('time', () => {
  it('an execution may take six minutes', () => {
    const endless = { settings: { realTimeoutMs: 30 } };
    const { world, scriptId } = smallOffice('function main() { for (;;); }', {}, endless);
    expect(world.editorRun(owner.email, scriptId, 'main').virtualMs).toBe(6 * 60_000);
    const slow = smallOffice('function main() { Utilities.sleep(290000); Utilities.sleep(60000); return 1; }');
    expect(slow.world.editorRun(owner.email, slow.scriptId, 'main').value).toBe(1);
  });

  it('a simple trigger may take 30 seconds', () => {
    const lasting = (seconds: number) => {
      const { world, bookId } = smallOffice(`function onOpen() {
        Utilities.sleep(${seconds * 1000}); CacheService.getScriptCache().get('a');
      }`);
      return world.openBook(staff.email, bookId)[0]?.killed;
    };
    expect(lasting(29)).toBeUndefined();
    expect(lasting(31)).toBe('Exceeded maximum execution time');
  });

  it('an execution that takes too long ends with Exceeded maximum execution time', () => {
    const { world, scriptId } = smallOffice('function main() { for (;;) Utilities.sleep(60000); }');
    expect(world.editorRun(owner.email, scriptId, 'main').error).toEqual({
      name: 'Exception',
      message: 'Exceeded maximum execution time',
      stack: '',
    });
  });

  it('neither catch nor finally does anything in an execution that ran out of time', () => {
    const office = smallOffice(`function main() {
      const store = PropertiesService.getScriptProperties();
      store.setProperty('left', 'started');
      try { for (let i = 0; i < 9; i++) { Utilities.sleep(60000); console.log('still there'); } }
      catch (e) { store.setProperty('left', 'caught'); console.log('caught'); }
      finally { console.log('finally'); store.setProperty('left', 'finally'); }
      return 'survived';
    }`);
    const { logs, value } = office.world.editorRun(owner.email, office.scriptId, 'main');
    expect(stored(office)).toEqual({ left: 'started' });
    expect(new Set(logs.map(({ text }) => text))).toEqual(new Set(['still there']));
    expect(value).toBeUndefined();
  });

  it('a fresh execution is loaded and parsed for half a second before its first line runs', () => {
    const startAt = Date.parse('2026-01-05T01:00:00Z');
    const { world, scriptId } = smallOffice('function main() { return Date.now(); }', {}, { startAt });
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(startAt + 500);
  });
});

describe('how many at a time', () => {
  /** So many others, of the same user or of the same script. */
  const beside = (count: number, same: 'user' | 'script') => {
    const { world, scriptId } = smallOffice('function main() { return 1; }');
    const other =
      same === 'user' ? { email: owner.email, scriptId: 'another' } : { email: 'another@gmail.com', scriptId };
    world.faults.othersRunning = Array.from({ length: count }, () => other);
    return world.editorRun(owner.email, scriptId, 'main').ok;
  };

  it('at most 30 executions of one user run at the same time', () => {
    expect([beside(29, 'user'), beside(30, 'user')]).toEqual([true, false]);
  });

  it('at most 1,000 executions of one script run at the same time', () => {
    expect([beside(999, 'script'), beside(1000, 'script')]).toEqual([true, false]);
  });

  it('one execution too many fails with There are too many scripts running simultaneously for this Google user account', () => {
    const { world, scriptId } = smallOffice('function main() { return 1; }');
    world.faults.othersRunning = Array.from({ length: 30 }, () => ({ email: owner.email, scriptId }));
    expect(world.editorRun(owner.email, scriptId, 'main').error).toMatchObject({
      name: 'Exception',
      message: 'There are too many scripts running simultaneously for this Google user account.',
    });
  });

  it('counts those that are in the middle of their code, and forgets them when they are over', () => {
    const { world, scriptId } = smallOffice('function main() { CacheService.getScriptCache().get("a"); }');
    world.faults.othersRunning = Array.from({ length: 29 }, () => ({ email: owner.email, scriptId }));
    const inner: boolean[] = [];
    world.faults.beforeCall = () => void inner.push(world.editorRun(owner.email, scriptId, 'main').ok);
    expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
    expect(inner).toEqual([false]);
    expect(world.editorRun(staff.email, scriptId, 'main').ok).toBe(true);
  });
});

describe('loading', () => {
  it('code outside of functions runs in every execution, before its function, in the same AuthMode', () => {
    const code = `
      var seen = ['top'];
      var fetched; try { UrlFetchApp.fetch('https://nowhere.example/'); } catch (e) { fetched = e.message; }
      function onOpen() { seen.push('function'); console.log(seen.join() + ' ' + fetched); }
    `;
    const { world, bookId, scriptId } = smallOffice(code);
    const inTrigger = world.openBook(staff.email, bookId)[0]?.logs[0]?.text;
    const inFull = world.editorRun(owner.email, scriptId, 'onOpen').logs[0]?.text;
    expect(inTrigger).toContain('top,function You do not have permission to call UrlFetchApp.fetch.');
    expect(inFull).toContain('top,function DNS error');
  });

  it('nothing that a script keeps in its variables is there in the next execution', () => {
    const { world, scriptId } = smallOffice(
      'var count = 0; function main() { count += 1; this.left = (this.left || 0) + 1; return [count, this.left]; }',
    );
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.editorRun(owner.email, scriptId, 'main').value).toEqual([1, 1]);
  });

  it('a trigger whose function is gone fails with Script function not found and its name', () => {
    const create = 'function make() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(5).create(); }';
    const { world, scriptId } = smallOffice(create);
    world.editorRun(owner.email, scriptId, 'make');
    const [trigger] = world.triggers.of(scriptId, owner.email);
    expect(world.fireTrigger(trigger?.uid ?? '').error).toMatchObject({
      name: 'Exception',
      message: 'Script function not found: tick',
    });
  });
});

describe('what a script may call', () => {
  it('a simple trigger may not use services that need authorization, such as UrlFetchApp or MailApp', () => {
    const code = `function onOpen() {
      const tried = [() => UrlFetchApp.fetch('https://nowhere.example/'), () => MailApp.sendEmail('a@b.id', 'x', 'y'),
        () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue()];
      console.log(tried.map((one) => { try { one(); return 'may'; } catch (e) { return e.message.slice(0, 32); } }).join());
    }`;
    const { world, bookId } = smallOffice(code);
    const refused = 'You do not have permission to ca';
    expect(world.openBook(staff.email, bookId)[0]?.logs[0]?.text).toBe([refused, refused, 'may'].join());
  });

  it('a call without its scope is refused with the name of the method and the scopes, any one of which would do', () => {
    const scopes = { oauthScopes: ['script.scriptapp'] };
    const { world, scriptId } = smallOffice("function main() { MailApp.sendEmail('a@b.id', 'x', 'y'); }", scopes);
    expect(world.editorRun(owner.email, scriptId, 'main').error?.message).toBe(
      'You do not have permission to call MailApp.sendEmail. Required permissions: ' +
        'https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('an error of a service is an Error whose name is Exception', () => {
    const code = `function main() {
      try { Utilities.base64Decode('***'); } catch (e) { return [e instanceof Error, e.name, String(e)]; }
    }`;
    const { world, scriptId } = smallOffice(code);
    expect(world.editorRun(owner.email, scriptId, 'main').value).toEqual([
      true,
      'Exception',
      'Exception: Could not decode string.',
    ]);
  });
});
