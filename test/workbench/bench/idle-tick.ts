// What an idle tick costs at a small and at a large ledger: nobody asked, nothing is due, nothing changed since the tick before.
import type { CallRecord } from '../google/contract';
import { fillLedger } from '../office/fill-ledger';
import { createOffice } from '../office/office';
import type { Bound } from './bound';

export const idleTicks = (): Bound[] =>
  [100, 10_000].flatMap((contents) => {
    const calls = idleTick(contents);
    const cells = calls.reduce((sum, call) => sum + (call.cells ?? 0), 0);
    const what = `idle tick at ${contents} contents`;
    return [
      { what, value: calls.length, atMost: 8, unit: 'service calls' },
      { what, value: cells, atMost: 25_000, unit: 'cells' },
    ];
  });

function idleTick(contents: number): CallRecord[] {
  const office = createOffice();
  fillLedger(office, contents);
  office.advance(15);
  const calls: CallRecord[] = [];
  office.world.faults.afterCall = (_run, call) => void calls.push({ ...call } as CallRecord);
  office.advance(5);
  return calls.filter((call) => call.service !== 'Ui');
}
