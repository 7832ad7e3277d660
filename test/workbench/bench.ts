// `npm run bench`: what the design promises in numbers, measured on the built bundles: calls and cells of an idle tick, bundle sizes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import type { CallRecord } from './google/contract';
import { fillLedger } from './office/fill-ledger';
import { createOffice } from './office/office';

interface Bound {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: string;
}

const bounds: Bound[] = [];
const hold = (what: string, value: number, atMost: number, unit: string) =>
  void bounds.push({ what, value, atMost, unit });

/** An idle tick: nobody asked, nothing is due, nothing changed since the tick before. */
function idleTick(contents: number): CallRecord[] {
  const office = createOffice();
  fillLedger(office, contents);
  office.advance(15);
  const calls: CallRecord[] = [];
  office.world.faults.afterCall = (_run, call) => void calls.push({ ...call } as CallRecord);
  office.advance(5);
  return calls.filter((call) => call.service !== 'Ui');
}

for (const contents of [100, 10_000]) {
  const calls = idleTick(contents);
  hold(`idle tick at ${contents} contents`, calls.length, 8, 'service calls');
  hold(
    `idle tick at ${contents} contents`,
    calls.reduce((sum, call) => sum + (call.cells ?? 0), 0),
    25_000,
    'cells',
  );
}

for (const [wing, kilobytes, milliseconds] of [
  ['desk', 160, 6],
  ['engine', 320, 9],
] as const) {
  const code = readFileSync(join('build/dist', wing, 'Code.js'), 'utf8');
  hold(`${wing} bundle`, Buffer.byteLength(code) / 1024, kilobytes, 'KB');
  hold(
    `${wing} bundle evaluated in a bare context`,
    median(() => evaluate(code)),
    milliseconds,
    'ms',
  );
}

function evaluate(code: string): number {
  const context = vm.createContext({});
  const startedAt = performance.now();
  vm.runInContext(code, context);
  return performance.now() - startedAt;
}

function median(measure: () => number): number {
  const times = Array.from({ length: 31 }, measure).sort((a, b) => a - b);
  return times[15] ?? Number.NaN;
}

for (const { what, value, atMost, unit } of bounds) {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
  console.log(`${value <= atMost ? 'holds ' : 'BROKEN'}  ${what}: ${shown} ${unit} (at most ${atMost})`);
}
if (bounds.some(({ value, atMost }) => value > atMost)) process.exitCode = 1;
