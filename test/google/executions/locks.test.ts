import { stopIdleWorkers } from '../../workbench/google/threads/script-worker';
import type { World } from '../../workbench/google/world';
import { files, owner, returned, smallOffice, staff } from '../runtime/office';

afterAll(stopIdleWorkers);

/** What `second` answers while `first` holds what it took, in the middle of its code. */
function meanwhile(first: string, second: (world: World, scriptId: string, bookId: string) => unknown, code = '') {
  const { world, scriptId, bookId } = smallOffice(
    `function first() { ${first} CacheService.getScriptCache().get('a'); } ${code}`,
  );
  let answer: unknown;
  world.faults.beforeCall = (run, call) => {
    if (run.effective.email === owner.email && call.service === 'Cache') answer = second(world, scriptId, bookId);
  };
  const outcome = world.editorRun(owner.email, scriptId, 'first');
  if (outcome.error !== undefined) throw new Error(outcome.error.message);
  world.faults.clear();
  return answer;
}

const tries = (kind: string) => `function second() { return LockService.get${kind}Lock().tryLock(0); }`;

describe('whom a lock keeps out', () => {
  it('LockService.getScriptLock keeps out every other execution of the script, whoever runs it, and no other script', () => {
    const take = 'LockService.getScriptLock().waitLock(0);';
    const asked = (email: string) => (world: World, scriptId: string) =>
      world.editorRun(email, scriptId, 'second').value;
    expect(meanwhile(take, asked(staff.email), tries('Script'))).toBe(false);
    expect(meanwhile(take, asked(owner.email), tries('Script'))).toBe(false);
    const elsewhere = (world: World, _scriptId: string, bookId: string) => {
      const other = world.projects.create(owner.email, {
        name: 'Lain',
        boundTo: bookId,
        files: files(tries('Script')),
      });
      return world.editorRun(owner.email, other.scriptId, 'second').value;
    };
    expect(meanwhile(take, elsewhere)).toBe(true);
  });

  it('LockService.getUserLock keeps out the other executions of the same user only', () => {
    const take = 'LockService.getUserLock().waitLock(0);';
    const asked = (email: string) => (world: World, scriptId: string) =>
      world.editorRun(email, scriptId, 'second').value;
    expect(meanwhile(take, asked(owner.email), tries('User'))).toBe(false);
    expect(meanwhile(take, asked(staff.email), tries('User'))).toBe(true);
  });

  it('LockService.getDocumentLock is null in a script that is bound to no file', () => {
    const { world } = smallOffice('');
    const code = 'function main() { return LockService.getDocumentLock() === null; }';
    const { scriptId } = world.projects.create(owner.email, { name: 'Sendiri', files: files(code) });
    expect(world.editorRun(owner.email, scriptId, 'main').value).toBe(true);
    expect(returned('const lock = LockService.getDocumentLock(); lock.waitLock(0); return lock.hasLock();')).toBe(true);
  });

  it('the three kinds of locks are three locks', () => {
    expect(
      returned(`LockService.getScriptLock().waitLock(0);
        return [LockService.getUserLock(), LockService.getDocumentLock()].map((lock) => lock.hasLock());`),
    ).toEqual([false, false]);
  });
});

describe('taking and letting go', () => {
  const held = (code: string) => {
    const { world, scriptId } = smallOffice(`function main() { ${code} }`);
    world.locks.take(`script:${scriptId}`, -1);
    return world.editorRun(owner.email, scriptId, 'main');
  };

  it('Lock.waitLock throws when the wait was in vain', () => {
    expect(held('LockService.getScriptLock().waitLock(1000)').error?.message).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('Lock.tryLock tells whether the lock was acquired, and throws nothing', () => {
    expect(held('return LockService.getScriptLock().tryLock(1000)').value).toBe(false);
    expect(returned('return LockService.getScriptLock().tryLock(1000)')).toBe(true);
  });

  it('Lock.tryLock waits until the lock is let go, at most as many milliseconds as it is told', () => {
    const code = `
      function first() { const lock = LockService.getScriptLock(); lock.waitLock(0); Utilities.sleep(3000); lock.releaseLock(); }
      function second() {
        const lock = LockService.getScriptLock(); CacheService.getScriptCache().get('a');
        const from = Date.now(), taken = lock.tryLock(WAIT);
        return [taken, lock.hasLock(), Date.now() - from >= 2000];
      }
    `;
    const waiting = (milliseconds: number) => {
      const { world, scriptId } = smallOffice(code.replace('WAIT', String(milliseconds)));
      const start = (name: string) => () => world.editorRun(owner.email, scriptId, name).value;
      return world.alternate([start('first'), start('second')], 'ABB')[1];
    };
    expect(waiting(60_000)).toEqual([true, true, true]);
    expect(waiting(2000)).toEqual([false, false, true]);
  });

  it('Lock.hasLock is true from the moment the lock was acquired until it is let go', () => {
    expect(
      returned(`const lock = LockService.getScriptLock(), seen = [lock.hasLock()];
        lock.tryLock(0); seen.push(lock.hasLock()); lock.releaseLock(); return seen.concat(lock.hasLock());`),
    ).toEqual([false, true, false]);
    expect(held('const lock = LockService.getScriptLock(); lock.tryLock(0); return lock.hasLock()').value).toBe(false);
  });

  it('Lock.releaseLock lets the others in, and has no effect when the lock was not acquired', () => {
    const asked = (world: World, scriptId: string) => world.editorRun(staff.email, scriptId, 'second').value;
    const released = 'const lock = LockService.getScriptLock(); lock.waitLock(0); lock.releaseLock();';
    expect(meanwhile(released, asked, tries('Script'))).toBe(true);
    const { world, scriptId } = smallOffice('function main() { LockService.getScriptLock().releaseLock(); }');
    world.locks.take(`script:${scriptId}`, -1);
    expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
    expect(world.locks.holder(`script:${scriptId}`)).toBe(-1);
  });

  it('refuse other arguments by name', () => {
    const wrong = "The parameters (String) don't match the method signature for Lock.tryLock.";
    expect(() => returned('LockService.getScriptLock().tryLock("10")')).toThrow(wrong);
    expect(() => returned('LockService.getScriptLock().waitLock()')).toThrow('for Lock.waitLock.');
  });

  it('LockService lets go of every lock of an execution that is over', () => {
    const { world, scriptId } = smallOffice(`
      function main() { LockService.getScriptLock().waitLock(0); LockService.getUserLock().waitLock(0); }
      function failing() { main(); throw new Error('no'); }
      function dying() { main(); CacheService.getScriptCache().get('a'); }
    `);
    for (const name of ['main', 'failing', 'dying']) {
      if (name === 'dying') world.faults.killAt(3);
      world.editorRun(owner.email, scriptId, name);
      const holders = [`script:${scriptId}`, `user:${scriptId}:${owner.email}`] as const;
      expect(holders.map((lock) => world.locks.holder(lock))).toEqual([undefined, undefined]);
    }
  });
});
