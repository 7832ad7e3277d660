// A failure found once is found again: the same seed and the same faults play the same day to the byte.
import { googleSays } from '../workbench/google/catalogue';
import type { ServiceCall } from '../workbench/google/contract';
import { createRandom } from '../workbench/google/random';
import { stopIdleWorkers } from '../workbench/google/threads/script-worker';
import type { PlayedOffice } from '../workbench/office/played-office';
import { approveByCells, handsOf, openOffice, register, submitByMenu, typedRow, typeRow } from './played';

afterAll(stopIdleWorkers);

const writes = (call: ServiceCall): boolean => call.service === 'Spreadsheet' && /^set|^flush/.test(call.operation);

/** Three contents, two platforms, people who sort and type in between, runs that die, calls and answers that get lost. */
function busyMorning(office: PlayedOffice, seed: number): void {
  const { world } = office;
  const chance = createRandom(seed);
  const { acts, email, at } = handsOf(office, 'staff');
  const tick = () => office.runTriggers();
  for (let i = 0; i < 3; i += 1) {
    const platforms = i === 1 ? 'Facebook, X' : 'Facebook';
    typeRow(office, { ...typedRow, title: `Panen ke-${i + 1}`, platforms }, 2 + i);
    submitByMenu(office, 2 + i);
    world.faults.killAt(1 + chance.below(40), chance.below(2) === 0 ? 'before' : 'after');
    office.advance(5);
    acts.sortRange(email, at(register), { column: chance.below(5), ascending: chance.below(2) === 0 });
    world.faults.failCall(writes, googleSays.spreadsheetTimedOut(office.books.ledger), 'after', 1 + chance.below(2));
    approveByCells(office);
    world.alternate([tick, tick], { seed: seed + i });
    world.network.faults.loseAnswer({ match: { method: 'POST' }, nth: 1 + chance.below(3) });
    office.advance(10);
  }
  world.faults.clear();
  office.advance(30);
}

/** All that anybody could see afterwards. */
function played(seed: number): Record<string, string> {
  const office = openOffice({ seed });
  busyMorning(office, seed);
  return {
    sheets: JSON.stringify([office.book('ledger'), office.book('backOffice')]),
    mails: JSON.stringify(office.mails()),
    traffic: JSON.stringify(office.world.network.traffic.entries),
    executions: JSON.stringify(office.world.executions.all()),
    everything: JSON.stringify(office.snapshot()),
  };
}

describe('a busy morning with the same seed and the same faults', () => {
  const first = played(1);

  it('is the same to the byte', () => {
    const second = played(1);
    expect(Object.keys(first).filter((part) => first[part] !== second[part])).toEqual([]);
    expect(JSON.parse(first.traffic ?? '[]').length).toBeGreaterThan(10);
  });

  it('is another one with another seed', () => {
    const other = played(2);
    expect(['sheets', 'traffic'].filter((part) => first[part] === other[part])).toEqual([]);
  });
});
