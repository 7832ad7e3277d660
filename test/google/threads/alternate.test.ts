import type { WorldOptions } from '../../workbench/google/create-world';
import { stopIdleWorkers } from '../../workbench/google/threads/script-worker';
import type { Turns } from '../../workbench/google/threads/turns';
import { owner, smallOffice, staff } from '../runtime/office';

afterAll(stopIdleWorkers);

/** `first` and `second` of the same script, by two people, under these turns. */
function together(code: string, turns: Turns, options: WorldOptions = {}) {
  const office = smallOffice(code, {}, options);
  const { world, scriptId } = office;
  const play = () =>
    world.alternate(
      [() => world.editorRun(owner.email, scriptId, 'first'), () => world.editorRun(staff.email, scriptId, 'second')],
      turns,
    );
  return { ...office, play, stored: () => world.properties.all(`script:${scriptId}`) };
}

const values = (outcomes: readonly { value?: unknown }[]) => outcomes.map(({ value }) => value);

const counting = `
  function count() {
    const store = PropertiesService.getScriptProperties();
    const before = Number(store.getProperty('count'));
    store.setProperty('count', String(before + 1));
    return before;
  }
  const first = count, second = count;
`;

describe('two executions that take turns', () => {
  it('two runs of a script overlap, so that both read a value before either has written it', () => {
    const { play, stored } = together(counting, 'AB');
    expect(values(play())).toEqual([0, 0]);
    expect(stored()).toEqual({ count: '1' });
  });

  it('lose nothing when one is over before the other begins', () => {
    const { play, stored } = together(counting, 'AAAB');
    expect(values(play())).toEqual([0, 1]);
    expect(stored()).toEqual({ count: '2' });
  });

  it('lose an update of a cell without a lock, and none with one', () => {
    const code = (lock: string) => `
      function count() {
        ${lock}
        const cell = SpreadsheetApp.openById('book-1').getSheets()[0].getRange('A1');
        cell.setValue(Number(cell.getValue()) + 1);
        SpreadsheetApp.flush();
      }
      const first = count, second = count;
    `;
    const cell = (lock: string) => {
      const { play, world, scriptId } = together(
        `${code(lock)} function look() { return SpreadsheetApp.openById('book-1').getSheets()[0].getRange('A1').getValue(); }`,
        'AB',
      );
      play();
      return world.editorRun(owner.email, scriptId, 'look').value;
    };
    expect(cell('')).toBe(1);
    expect(cell('LockService.getScriptLock().waitLock(30000);')).toBe(2);
  });

  it('do not see what the other wrote to a spreadsheet before it is flushed', () => {
    const code = `
      const cell = () => SpreadsheetApp.openById('book-1').getSheets()[0].getRange('A1');
      const pause = () => CacheService.getScriptCache().get('a');
      function first() { cell().setValue('new'); pause(); SpreadsheetApp.flush(); pause(); pause(); }
      function second() { const seen = [cell().getValue()]; pause(); pause(); seen.push(cell().getValue()); return seen; }
    `;
    expect(together(code, 'AAB').play()[1]?.value).toEqual(['', 'new']);
  });

  it('follow the turns one service call at a time', () => {
    const code = `
      const say = (name) => { for (let i = 0; i < 3; i++) { const s = PropertiesService.getScriptProperties();
        s.setProperty('said', (s.getProperty('said') || '') + name); } };
      function first() { say('a'); }
      function second() { say('b'); }
    `;
    const said = (turns: Turns) => {
      const { play, stored } = together(code, turns);
      play();
      return stored().said;
    };
    expect(said('AABB')).toBe('ababab');
    expect(said('BBBBBBBA')).toBe('bbbaaa');
    expect(said((turn) => (turn < 4 ? 1 : 0))).toBe('bbaaab');
    expect(said({ seed: 3 })).toBe(said({ seed: 3 }));
  });

  it('see time, chance and dates of the world', () => {
    const code = `
      function first() { const a = Date.now(); Utilities.sleep(1000); return [Date.now() - a >= 1000, Math.random(), new Date()]; }
      function second() { return [Math.random() < 1, new Date(2026, 0, 5).toString(), new Date(0)]; }
    `;
    const play = () => values(together(code, 'AB', { seed: 5 }).play());
    expect(play()).toEqual(play());
    expect(play()).toMatchObject([
      [true, expect.any(Number), expect.any(Date)],
      [true, 'Mon Jan 05 2026 00:00:00 GMT+0700 (Western Indonesia Time)', new Date(0)],
    ]);
  });

  it('hold service objects that are the same object each time', () => {
    const code = `
      function first() {
        const book = SpreadsheetApp.openById('book-1');
        return [Session.getEffectiveUser().getEmail(), SpreadsheetApp.ProtectionType.RANGE === SpreadsheetApp.ProtectionType.RANGE,
          String(book), typeof book.getId, book.getId === book.getId, book.getSheets() instanceof Array,
          book.getSheets()[0].getName()];
      }
      function second(e) { return [typeof e, Session.getEffectiveUser().getEmail()]; }
    `;
    expect(values(together(code, 'AB').play())).toEqual([
      [owner.email, true, 'Spreadsheet', 'function', true, true, expect.any(String)],
      ['undefined', staff.email],
    ]);
  });

  it('catch errors of services as Errors of their own', () => {
    const code = `
      function first() { try { Utilities.base64Decode('***'); } catch (e) { return [e instanceof Error, String(e), e.stack]; } }
      function second() { SpreadsheetApp.openById('nowhere'); }
    `;
    const [first, second] = together(code, 'AB').play();
    expect(first?.value).toEqual([
      true,
      'Exception: Could not decode string.',
      expect.stringContaining('at first (Code:2'),
    ]);
    expect(second).toMatchObject({ ok: false, error: { name: 'Exception' } });
  });

  it('hand over arrays, dates and objects, and nothing that is none of these', () => {
    const code = `
      function first() {
        const range = SpreadsheetApp.openById('book-1').getSheets()[0].getRange('A1:B1');
        range.setValues([[new Date(2026, 0, 5), 'x']]);
        console.log({ a: [1, undefined], f() {} }, new Map(), [null]);
        return range.getValues()[0][0] instanceof Date;
      }
      function second() { PropertiesService.getScriptProperties().setProperties({ a: 1, b: [2] }); }
    `;
    const { play, stored } = together(code, 'AB');
    const [first] = play();
    expect(first?.value).toBe(true);
    expect(first?.logs.map(({ text }) => text)).toEqual(['{"a":[1,null]} {} [null]']);
    expect(Object.keys(stored())).toEqual(['a', 'b']);
  });

  it('die at a planned call, and what they still do has no effect', () => {
    const code = `
      function first() { const s = PropertiesService.getScriptProperties();
        try { s.setProperty('a', '1'); s.setProperty('b', '1'); } catch (e) { s.setProperty('c', '1'); } finally { s.setProperty('d', '1'); } }
      function second() { PropertiesService.getScriptProperties().setProperty('second', '1'); return 'survived'; }
    `;
    const { world, play, stored } = together(code, 'AB');
    world.faults.killAt(2);
    const [first, second] = play();
    expect(first?.killed).toBe('Killed before service call 2');
    expect(second?.value).toBe('survived');
    expect(stored()).toEqual({ a: '1', second: '1' });
  });

  it('stop for good when one never calls anything', () => {
    const code = 'function first() { for (;;); } function second() { return 2; }';
    const { play } = together(code, 'AB', { settings: { realTimeoutMs: 50 } });
    expect(play()).toMatchObject([{ killed: 'Exceeded maximum execution time' }, { value: 2 }]);
  });

  it('say the name of what is not simulated', () => {
    const code = 'function first() { try { Utilities.neverHeardOf(); } catch (e) {} } function second() {}';
    expect(together(code, 'AB').play).toThrow('Not simulated: Utilities.neverHeardOf');
  });

  it('leave alone a door that starts nothing', () => {
    const { world, scriptId } = together(counting, 'AB');
    const outcomes = world.alternate(
      [() => 'nothing', () => world.editorRun(owner.email, scriptId, 'first').value],
      'AB',
    );
    expect(outcomes).toEqual(['nothing', 0]);
  });

  it('are none when all is over: the next run is alone again', () => {
    const { world, scriptId, play } = together(counting, 'AB');
    play();
    expect(world.editorRun(owner.email, scriptId, 'first').value).toBe(1);
  });

  it('may be three', () => {
    const { world, scriptId, stored } = together(counting, 'AB');
    const start = () => world.editorRun(owner.email, scriptId, 'first').value;
    expect(world.alternate([start, start, start], 'ABC')).toEqual([0, 0, 0]);
    expect(stored()).toEqual({ count: '1' });
  });
});

describe('a lock between executions that take turns', () => {
  const code = (waiting: string) => `
    function first() {
      const lock = LockService.getScriptLock();
      lock.waitLock(1000);
      Utilities.sleep(5000);
      PropertiesService.getScriptProperties().setProperty('by', 'first');
      lock.releaseLock();
      CacheService.getScriptCache().get('a');
      return 'done';
    }
    function second() {
      const lock = LockService.getScriptLock();
      CacheService.getScriptCache().get('a');
      const before = Date.now();
      ${waiting}
    }
  `;

  it('lets the waiting one on as soon as it is let go', () => {
    const { play } = together(
      code(
        `return [lock.tryLock(60000), PropertiesService.getScriptProperties().getProperty('by'), Date.now() - before < 10000];`,
      ),
      'AB',
    );
    expect(values(play())).toEqual(['done', [true, 'first', true]]);
  });

  it('refuses when the wait is over before', () => {
    const { play } = together(code('return [lock.tryLock(2000), Date.now() - before >= 2000];'), 'ABB');
    expect(values(play())).toEqual(['done', [false, true]]);
  });

  it('waits once, however often it looks: one call, struck once', () => {
    const { play, world } = together(code('return lock.tryLock(60000);'), 'AB');
    let seen = 0;
    world.faults.beforeCall = (run, call) => {
      if (run.effective.email === staff.email && call.service === 'Lock') seen += 1;
    };
    const [, second] = play();
    expect(seen).toBe(1);
    expect(second?.calls.filter(({ service }) => service === 'Lock')).toHaveLength(1);
  });

  it('of two that wait for each other lets go the one whose wait is over first', () => {
    const deadly = (mine: string, other: string, ms: number) => `
      LockService.${mine}().waitLock(1000);
      return LockService.${other}().tryLock(${ms});`;
    const { play } = together(
      `function first() { ${deadly('getScriptLock', 'getDocumentLock', 3000)} }
       function second() { ${deadly('getDocumentLock', 'getScriptLock', 1000)} }`,
      'AB',
    );
    expect(values(play())).toEqual([true, false]);
  });
});
