// Promise 2 under real overlap: two executions, each in the middle of its own code, moved by turns from service call to service call.
import type { Json } from '../workbench/google/contract';
import type { Outcome } from '../workbench/google/executions';
import { stopIdleWorkers } from '../workbench/google/threads/script-worker';
import { approveByMenu, openOffice, posts, rows, submitByMenu, typedRow, typeRow } from './played';

const seedsTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

const office = openOffice();
afterAll(stopIdleWorkers);

const tick = (): Outcome[] => {
  const [trigger] = office.world.triggers.of(office.scripts.engine, office.people.owner.email);
  if (trigger === undefined) throw new Error('The engine has no trigger');
  return [office.world.fireTrigger(trigger.uid)];
};

typeRow(office, typedRow);
const typed = office.snapshot();
submitByMenu(office);
const submitted = office.snapshot();
office.advance(5);
const offered = office.snapshot();
approveByMenu(office);
office.advance(5);
office.world.clock.advance(6 * 60_000);
const due = office.snapshot();

/** Two things at once, then whatever the clock still brings. */
function play(state: Json, starts: (() => unknown)[], seed: number): void {
  office.restore(state);
  office.world.alternate(starts, { seed });
}

const counted = () =>
  [
    posts(office).length,
    rows(office, 'Unggahan', 'backOffice').length,
    rows(office, 'Register Unggahan').length,
  ].join();

describe('two ticks of the engine at the same time', () => {
  it.each(seedsTo(20))('post once, on record once: seed %i', (seed) => {
    play(due, [tick, tick], seed);
    office.advance(15);
    expect(counted()).toBe('1,1,1');
  });

  it('are kept apart by the lock: the second leaves without touching a cell', () => {
    office.restore(due);
    const outcomes = office.world.alternate([tick, tick], 'AB').flat();
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    const [first = 0, second = 0] = outcomes.map(({ calls }) => calls.length);
    expect(first).toBeGreaterThan(20);
    expect(second).toBeLessThan(3);
  });
});

describe('a tick while a person works', () => {
  it.each(seedsTo(8))('takes each decision once: the lead approves, seed %i', (seed) => {
    play(offered, [tick, () => approveByMenu(office)], seed);
    office.advance(25);
    if (rows(office, 'Register Unggahan').length === 0) {
      approveByMenu(office);
      office.advance(25);
    }
    expect(counted()).toBe('1,1,1');
  });

  it.each(seedsTo(8))('loses no submission: staff submit, seed %i', (seed) => {
    play(typed, [tick, () => submitByMenu(office)], seed);
    office.advance(5);
    expect(rows(office, 'Pemeriksaan')).toHaveLength(1);
    approveByMenu(office);
    office.advance(25);
    expect(counted()).toBe('1,1,1');
  });

  it('starts from a submission of one', () => {
    office.restore(submitted);
    expect(counted()).toBe('0,0,0');
  });
});
