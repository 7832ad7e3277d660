import { type Bench, bench, owner, staff } from '../grid/bench';
import { doorOf } from './door';

const person = (number: number) => ({
  email: `orang${number}@example.go.id`,
  name: `Orang ${number}`,
  kind: 'consumer' as const,
  locale: 'id',
});

/** How many of `times` requests were served before the first refusal. */
function served(ask: () => { status: number }, times: number): number {
  for (let done = 0; done < times; done += 1) if (ask().status === 429) return done;
  return times;
}

const reads = (table: Bench, who = owner, project = 'script-1') => {
  const door = doorOf(who, { table, project });
  return () => door.ask('GET', '/values/A1');
};
const writes = (table: Bench, who = owner) => {
  const door = doorOf(who, { table });
  return () => door.ask('POST', '/values/A1:clear', {});
};

describe('how often the Sheets API may be asked', () => {
  it('the Sheets API serves one user of a project 60 reads and 60 writes within a minute', () => {
    const table = bench();
    expect(served(reads(table), 100)).toBe(60);
    expect(served(writes(table), 100)).toBe(60);
    expect(served(reads(table, staff), 10)).toBe(10);
    expect(served(reads(table, owner, 'script-2'), 10)).toBe(10);
    table.world.clock.advance(60_000);
    expect(served(reads(table), 100)).toBe(60);
  });

  it('the Sheets API serves a project 300 reads and 300 writes within a minute', () => {
    const table = bench();
    for (let number = 1; number <= 7; number += 1) {
      table.world.people.add(person(number));
      table.world.files.share(table.bookId, person(number).email, 'editor');
    }
    const all = (kind: typeof reads | typeof writes) =>
      [1, 2, 3, 4, 5, 6, 7].map((number) => served(kind(table, person(number)), 50));
    expect(all(reads)).toEqual([50, 50, 50, 50, 50, 50, 0]);
    expect(all(writes)).toEqual([50, 50, 50, 50, 50, 50, 0]);
    const refused = reads(table, person(7))();
    expect(refused.json.message).toContain("limit 'Read requests per minute' of service");
  });

  it("the Sheets API names in a refusal the metric, the limit, itself and the project's number", () => {
    const table = bench();
    const ask = writes(table);
    served(ask, 60);
    const { status, json } = ask();
    expect([status, json.status]).toEqual([429, 'RESOURCE_EXHAUSTED']);
    expect(json.message).toMatch(
      /^Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets\.googleapis\.com' for consumer 'project_number:\d{12}'\.$/,
    );
  });

  it('counts a batch as one request, and forgets a minute ago', () => {
    const table = bench();
    const ask = reads(table);
    expect(served(ask, 40)).toBe(40);
    table.world.clock.advance(40_000);
    expect(served(ask, 40)).toBe(20);
    table.world.clock.advance(20_000);
    expect(served(ask, 100)).toBe(40);
  });
});
