import { listeningOffice, owner, staff } from './listening-office';

const cell = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
const minute = 60_000;

function ticking(body = '') {
  const office = listeningOffice(
    {},
    `function start() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
     function tick() { console.log('tick'); ${body} }`,
  );
  office.world.editorRun(owner.email, office.scriptId, 'start');
  office.heard();
  return office;
}

describe('a clock trigger', () => {
  it("a clock trigger's firing is sometimes skipped entirely", () => {
    const { world, heard } = ticking();
    world.deliveries.drop();
    world.runUntil(world.clock.now() + 6 * minute);
    expect(heard()).toEqual([]);
    world.runUntil(world.clock.now() + 5 * minute);
    expect(heard()).toEqual(['tick']);
  });

  it('a clock trigger sometimes fires twice close together', () => {
    const { world, heard } = ticking();
    world.deliveries.duplicate();
    world.runUntil(world.clock.now() + 11 * minute);
    expect(heard()).toEqual(['tick', 'tick', 'tick']);
  });

  it('a clock trigger fires while its last run still goes on', () => {
    const { world, scriptId } = ticking(`
      const mine = LockService.getScriptLock().tryLock(0);
      console.log(mine);
      if (mine) for (let i = 0; i < 2; i++) Utilities.sleep(160000), CacheService.getScriptCache().get('a');
    `);
    world.deliveries.overlap();
    world.runUntil(world.clock.now() + 6 * minute);
    const runs = world.executions.all().filter((one) => one.scriptId === scriptId && one.functionName === 'tick');
    expect(runs.map(({ logs }) => logs[1]?.text)).toEqual(['false', 'true']);
    const [inner, outer] = runs;
    expect(inner?.startedAt).toBeGreaterThan(outer?.startedAt ?? Infinity);
  });
});

describe('an event on its way', () => {
  it('may be lost to one handler and reach the others', () => {
    const { world, hands, at, heard } = listeningOffice();
    world.deliveries.drop(1, ({ kind, handler }) => kind === 'edit' && handler === 'installed');
    hands.typeCell(staff.email, at, 0, 0, 'a');
    expect(heard()).toEqual(['simple A1', 'change EDIT']);
  });

  it('may come twice', () => {
    const { world, bookId, heard } = listeningOffice();
    world.deliveries.duplicate(1, ({ handler }) => handler === 'simple');
    world.fireEdit(staff.email, bookId, cell);
    expect(heard()).toEqual(['simple A1', 'simple A1', 'installed A1']);
  });

  it("a trigger's firing sometimes comes minutes late", () => {
    const { world, bookId, heard } = listeningOffice();
    world.deliveries.delay(3 * minute, ({ handler }) => handler === 'installed');
    world.fireEdit(staff.email, bookId, cell);
    expect(heard()).toEqual(['simple A1']);
    const now = world.clock.now();
    world.runUntil(now + 2 * minute);
    expect(heard()).toEqual([]);
    const [late] = world.runUntil(now + 4 * minute);
    expect(heard()).toEqual(['installed A1']);
    expect((late?.startedAt ?? 0) - now).toBeLessThanOrEqual(3 * minute);
  });

  it('the handlers of two edits may run in another order than the edits', () => {
    const { world, bookId, heard } = listeningOffice();
    world.deliveries.overtake(({ handler }) => handler === 'simple');
    world.fireEdit(staff.email, bookId, cell);
    world.fireEdit(staff.email, bookId, { ...cell, startRow: 1, endRow: 2 });
    expect(heard()).toEqual(['installed A1', 'simple A1', 'simple A2', 'installed A2']);
  });

  it('comes as it should when the switches are off', () => {
    const { world, bookId, heard } = listeningOffice();
    world.deliveries.drop(9);
    world.deliveries.clear();
    world.fireEdit(staff.email, bookId, cell);
    expect(heard()).toEqual(['simple A1', 'installed A1']);
  });
});
