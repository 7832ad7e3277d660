// Promise 2: kill an execution at any of its service calls, over the whole path: exactly one post, on record once.
import type { Json } from '../workbench/google/contract';
import type { PlayedOffice } from '../workbench/office/played-office';
import { approveByMenu, openOffice, posts, rows, submitByMenu, typedRow, typeRow } from './played';

/** A moment of the path: the office as it stands, and the run that comes next. */
interface Moment {
  readonly name: string;
  readonly state: Json;
  readonly calls: number;
}

/** People go on doing what they meant to do: whoever's menu died presses it again. */
const acts: readonly { readonly name: string; readonly play: (office: PlayedOffice) => void }[] = [
  { name: 'staff submits', play: (office) => submitByMenu(office) },
  { name: 'the engine offers', play: (office) => office.runTriggers() },
  { name: 'the lead approves', play: (office) => approveByMenu(office) },
  { name: 'the engine takes the decision', play: (office) => office.runTriggers() },
  {
    name: 'the engine publishes',
    play: (office) => {
      office.world.clock.advance(6 * 60_000);
      office.runTriggers();
    },
  },
  { name: 'the engine archives', play: (office) => office.runTriggers() },
];

function walk(office: PlayedOffice): Moment[] {
  return acts.map(({ name, play }) => {
    const state = office.snapshot();
    let calls = 0;
    office.world.faults.afterCall = (run, call) => {
      if (run.entry !== 'simple_trigger' && call.free !== true) calls += 1;
    };
    play(office);
    office.world.faults.clear();
    return { name, state, calls };
  });
}

/** After the kill the same person presses again, as one does when nothing seems to have happened, and the clock runs on. */
function carryOn(office: PlayedOffice, from: number): void {
  acts[from]?.play(office);
  for (const { play } of acts.slice(from)) play(office);
  if (rows(office, 'Register Unggahan').length === 0) {
    office.advance(15);
    if (rows(office, 'Pemeriksaan').some((row) => row.send === 'FALSE')) approveByMenu(office);
  }
  // One tick more than it takes: a second post would come then.
  for (let tick = 0; tick < 5 && rows(office, 'Register Unggahan').length === 0; tick += 1) office.advance(5);
  office.advance(5);
}

describe('a run killed at any service call', () => {
  const office = openOffice();
  typeRow(office, typedRow);
  const moments = walk(office);

  it('walks the whole path when nothing is killed', () => {
    expect(posts(office)).toHaveLength(1);
    expect(moments.every((moment) => moment.calls > 0)).toBe(true);
  });

  it.each(moments.map((moment, i) => [moment.name, i] as const))('posts exactly once: %s', (_name, i) => {
    const moment = moments[i];
    if (!moment) throw new Error('no such moment');
    const wrong: string[] = [];
    for (let n = 0; n <= moment.calls; n += 1) {
      office.restore(moment.state);
      office.world.faults.clear();
      if (n === 0) office.world.faults.killAt(1, 'before', (run) => run.entry !== 'simple_trigger');
      else office.world.faults.killAt(n, 'after', (run) => run.entry !== 'simple_trigger');
      carryOn(office, i);
      office.world.faults.clear();
      const count = [
        posts(office).length,
        rows(office, 'Unggahan', 'backOffice').length,
        rows(office, 'Register Unggahan').length,
      ];
      if (count.join() !== '1,1,1') wrong.push(`killed after call ${n}: posts, register, mirror = ${count.join()}`);
    }
    expect(wrong).toEqual([]);
  });
});
