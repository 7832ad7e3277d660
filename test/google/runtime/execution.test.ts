import { owner, returned, smallOffice, staff } from './office';

describe('a fresh context', () => {
  it('has what Apps Script has and nothing of Node', () => {
    const names = `['Promise', 'WeakMap', 'Proxy', 'Symbol', 'WebAssembly', 'console', 'Logger'].map((n) => typeof globalThis[n])`;
    expect(returned(`return ${names}`)).toEqual([
      ...['function', 'function', 'function', 'function', 'object', 'object', 'object'],
    ]);
    const absent = [
      ...[
        'setTimeout',
        'setInterval',
        'URL',
        'URLSearchParams',
        'TextEncoder',
        'fetch',
        'Blob',
        'atob',
        'btoa',
        'crypto',
      ],
      ...['process', 'require', 'module', 'Buffer', 'performance', 'window', 'navigator', 'structuredClone'],
      ...[
        'queueMicrotask',
        'Intl',
        'Atomics',
        'SharedArrayBuffer',
        'WeakRef',
        'FinalizationRegistry',
        'AbortController',
      ],
    ];
    const found = returned(`return ${JSON.stringify(absent)}.filter((n) => typeof globalThis[n] !== 'undefined')`);
    expect(found).toEqual([]);
  });

  it('shares nothing with the run before', () => {
    const { world, scriptId } = smallOffice(
      'var count = 0; function main() { count += 1; this.left = 1; return count; }',
    );
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(1);
  });

  it('makes values that pass instanceof in the script', () => {
    expect(
      returned(`
        PropertiesService.getScriptProperties().setProperty('a', '1');
        const all = PropertiesService.getScriptProperties().getProperties();
        const keys = PropertiesService.getScriptProperties().getKeys();
        return [all instanceof Object, keys instanceof Array, Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '') instanceof Array];
      `),
    ).toEqual([true, true, true]);
  });

  it('throws Exceptions that are Errors of the script', () => {
    expect(
      returned(`
        try { Utilities.base64Decode('***'); } catch (e) { return [e instanceof Error, e.name, e.message, String(e)]; }
      `),
    ).toEqual([true, 'Exception', 'Could not decode string.', 'Exception: Could not decode string.']);
  });

  it('names only the script in a stack', () => {
    const { world, scriptId } = smallOffice(
      'function main() {\n  deep();\n}\nfunction deep() {\n  throw new Error("no");\n}',
    );
    const outcome = world.editorRun(owner.email, scriptId, 'main');
    expect(outcome.error).toEqual({
      name: 'Error',
      message: 'no',
      stack: 'Error: no\n    at deep (Code:5:9)\n    at main (Code:2:3)',
    });
  });

  it('says the name of what is not simulated, even when the script looks away', () => {
    const run = (code: string) => () => returned(code);
    expect(run('try { Utilities.zip([]); } catch (e) {}')).toThrow('Not simulated: Utilities.zip');
    expect(run('GmailApp.sendEmail()')).toThrow('Not simulated: GmailApp');
  });
});

describe('dates of a script', () => {
  it('are virtual and in the zone of the manifest', () => {
    const options = { startAt: '2026-03-09T18:30:05Z' };
    const code = `const d = new Date(2026, 0, 31, 8, 15);
      return [new Date().toString().slice(0, 33), new Date().getDay(), new Date().getHours(), d.toISOString(),
        d.getTimezoneOffset(), new Date('2026-02-01T07:00').toISOString(), new Date('2026/02/01 07:00').toISOString(),
        new Date('2026-02-01').toISOString(), new Date(d).getTime() === d.getTime(), d instanceof Date]`;
    expect(returned(code, { timeZone: 'Asia/Jakarta' }, options)).toEqual([
      'Tue Mar 10 2026 01:30:05 GMT+0700',
      2,
      1,
      '2026-01-31T01:15:00.000Z',
      -420,
      '2026-02-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
      '2026-02-01T00:00:00.000Z',
      true,
      true,
    ]);
  });

  it('follow summer time', () => {
    const code = `const d = new Date(2026, 2, 29, 1, 59); d.setMinutes(60); return [d.getHours(), d.toISOString()]`;
    expect(returned(code, { timeZone: 'Europe/Berlin' })).toEqual([3, '2026-03-29T01:00:00.000Z']);
  });

  it('move on with what the script does, and with nothing else', () => {
    expect(returned('const a = Date.now(); for (let i = 0; i < 1e6; i++); return Date.now() - a')).toBe(0);
    expect(returned('const a = Date.now(); Utilities.sleep(1234); return Date.now() - a')).toBe(1234);
  });
});

it('plays the same chance for the same seed', () => {
  const code = 'return [Math.random(), Utilities.getUuid()]';
  expect(returned(code, {}, { seed: 7 })).toEqual(returned(code, {}, { seed: 7 }));
  expect(returned(code, {}, { seed: 7 })).not.toEqual(returned(code, {}, { seed: 8 }));
});

describe('what an outcome tells', () => {
  it('counts calls and virtual time, and keeps the log', () => {
    const { world, scriptId } = smallOffice(`function main() {
      const store = PropertiesService.getScriptProperties();
      store.setProperty('a', 'x');
      console.log('a is %s', store.getProperty('a'), { n: 1 });
      return { at: new Date(0), nothing: undefined };
    }`);
    const outcome = world.editorRun(owner.email, scriptId, 'main');
    expect(outcome).toMatchObject({ ok: true, entry: 'editor', effective: owner.email, value: { at: new Date(0) } });
    expect(outcome.calls.map((call) => `${call.service}.${call.operation}`)).toEqual([
      'Properties.setProperty',
      'Properties.getProperty',
    ]);
    expect(outcome.logs.map((line) => line.text)).toEqual(['a is x {"n":1}']);
    expect(outcome.virtualMs).toBe(500 + 52 + 27);
  });

  it('lists the run among the executions', () => {
    const { world, scriptId } = smallOffice('function main() { throw new Error("no"); }');
    world.editorRun(owner.email, scriptId, 'main');
    expect(world.executions.all()).toMatchObject([
      { functionName: 'main', ok: false, calls: 0, error: { message: 'no' } },
    ]);
  });

  it('names a function that is not there', () => {
    const { world, scriptId } = smallOffice('var object = { f() { return 1; } }; const g = () => 2;');
    expect(world.editorRun(owner.email, scriptId, 'gone').error?.message).toBe('Script function not found: gone');
    expect(world.editorRun(owner.email, scriptId, 'object.f').value).toBe(1);
    expect(world.editorRun(owner.email, scriptId, 'g').value).toBe(2);
  });
});

describe('time limits', () => {
  it('end a run at 6 minutes, uncatchably', () => {
    const { world, scriptId } = smallOffice(`function main() {
      const store = PropertiesService.getScriptProperties();
      try { for (let i = 0; ; i++) { Utilities.sleep(60000); store.setProperty('minutes', String(i)); } }
      catch (e) { store.setProperty('caught', String(e)); }
      finally { store.setProperty('finally', 'yes'); }
      return 'survived';
    }`);
    const outcome = world.editorRun(owner.email, scriptId, 'main');
    expect(outcome).toMatchObject({ ok: false, killed: 'Exceeded maximum execution time' });
    expect(outcome.value).toBeUndefined();
    expect(world.properties.all(`script:${scriptId}`)).toEqual({ minutes: '4' });
  });

  it('end a simple trigger at 30 seconds', () => {
    const { world, bookId } = smallOffice(`function onOpen() {
      for (;;) { Utilities.sleep(1000); CacheService.getScriptCache().put('a', 'b'); }
    }`);
    const [outcome] = world.openBook(staff.email, bookId);
    expect(outcome?.killed).toBe('Exceeded maximum execution time');
    expect(outcome?.virtualMs).toBeLessThan(32_000);
  });

  it('an execution that calls no service ends when its time is up, as any other', () => {
    const { world, scriptId } = smallOffice('function main() { for (;;); }', {}, { settings: { realTimeoutMs: 30 } });
    const outcome = world.editorRun(owner.email, scriptId, 'main');
    expect(outcome).toMatchObject({ killed: 'Exceeded maximum execution time', virtualMs: 360_000 });
  });
});

it('stays silent about a promise that fails', () => {
  const { world, scriptId } = smallOffice('async function main() { throw new Error("no"); }');
  expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
});

it('runs promises to the end, and not one moment longer', () => {
  const { world, scriptId } = smallOffice(`async function main() {
    await null;
    PropertiesService.getScriptProperties().setProperty('a', '1');
  }`);
  expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
  expect(world.properties.all(`script:${scriptId}`)).toEqual({ a: '1' });
});
