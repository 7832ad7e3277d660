import { owner, smallOffice } from './office';

/** Three writes, each of them fallible; `finally` and `catch` try to write too. */
const threeWrites = `function main() {
  const store = PropertiesService.getScriptProperties();
  try {
    store.setProperty('a', '1');
    store.setProperty('b', '1');
    store.setProperty('c', '1');
  } catch (e) {
    store.setProperty('caught', String(e));
  } finally {
    store.setProperty('finally', '1');
  }
}`;

function run(prepare: (office: ReturnType<typeof smallOffice>) => void, code = threeWrites) {
  const office = smallOffice(code);
  prepare(office);
  const outcome = office.world.editorRun(owner.email, office.scriptId, 'main');
  return { ...office, outcome, written: office.world.properties.all(`script:${office.scriptId}`) };
}

describe('a kill', () => {
  it('nothing that a stopped execution still tries has any effect', () => {
    const { outcome, written } = run(({ world }) => world.faults.killAt(2));
    expect(written).toEqual({ a: '1' });
    expect(outcome).toMatchObject({ ok: false, killed: 'Killed before service call 2' });
    expect(outcome.calls.map((call) => call.effect)).toEqual(['done', 'none']);
  });

  it('an execution may be stopped between any two service calls, with part of its work done', () => {
    expect(run(({ world }) => world.faults.killAt(2, 'after')).written).toEqual({ a: '1', b: '1' });
  });

  it('is spent with the next run, whether it got so far or not', () => {
    const { world, scriptId } = run(({ world: one }) => one.faults.killAt(9));
    for (let i = 0; i < 3; i++) expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
  });

  it('waits for the run it is meant for', () => {
    const { outcome } = run(({ world }) => world.faults.killAt(1, 'before', (one) => one.entry === 'clock'));
    expect(outcome.ok).toBe(true);
  });

  it('lets go of locks', () => {
    const { world, scriptId } = run(
      ({ world: one }) => one.faults.killAt(2),
      'function main() { LockService.getScriptLock().waitLock(0); CacheService.getScriptCache().get("a"); }',
    );
    expect(world.locks.holder(`script:${scriptId}`)).toBeUndefined();
  });
});

describe('a failing call', () => {
  const sets = { service: 'Properties', operation: 'setProperty' };
  const is = (call: { service: string; operation: string }) => call.operation === sets.operation;

  it('throws before it took effect', () => {
    const { written } = run(({ world }) => world.faults.failCall(is, 'Data storage error'));
    expect(written).toEqual({ caught: 'Exception: Data storage error', finally: '1' });
  });

  it('a service call that throws may have taken effect all the same', () => {
    const second = (_call: object, _run: object, n: number) => n === 2;
    const { written } = run(({ world }) => world.faults.failCall(second, 'Data storage error', 'after'));
    expect(written).toEqual({ a: '1', b: '1', caught: 'Exception: Data storage error', finally: '1' });
  });

  it('strikes as often as planned', () => {
    const { written } = run(({ world }) => world.faults.failCall(is, 'Data storage error', 'before', 2));
    expect(written).toEqual({ finally: '1' });
  });
});

describe('between two calls', () => {
  it('a person may act', () => {
    const code = `function main() {
      const store = PropertiesService.getScriptProperties();
      return [store.getProperty('a'), store.getProperty('a')];
    }`;
    const { outcome } = run(({ world, scriptId }) => {
      world.faults.beforeCall = (_run, _call, n) => {
        if (n === 2) world.properties.write(`script:${scriptId}`, { a: 'typed meanwhile' });
      };
    }, code);
    expect(outcome.value).toEqual([null, 'typed meanwhile']);
  });

  it('another execution may run, and find the lock taken', () => {
    const code = `
      function main() { LockService.getScriptLock().waitLock(1000); CacheService.getScriptCache().get('a'); return 'first'; }
      function other() { return LockService.getScriptLock().tryLock(20000); }
    `;
    const { world, scriptId } = smallOffice(code);
    const inner: unknown[] = [];
    world.faults.beforeCall = (_run, call) => {
      if (call.service === 'Cache') inner.push(world.editorRun(owner.email, scriptId, 'other').value);
    };
    expect(world.editorRun(owner.email, scriptId, 'main')).toMatchObject({ value: 'first' });
    expect(inner).toEqual([false]);
    world.faults.clear();
    expect(world.editorRun(owner.email, scriptId, 'other').value).toBe(true);
  });

  it('a failed expectation of the test is not swallowed by the script', () => {
    const throwing = () =>
      run(({ world }) => {
        world.faults.beforeCall = () => {
          throw new Error('an expectation failed');
        };
      });
    expect(throwing).toThrow('an expectation failed');
  });
});
