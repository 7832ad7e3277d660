// `npm run bench`: what we promise in numbers, measured: calls, cells, bundle sizes, seconds, memory.
import type { Bound } from './bench/bound';
import { bundles } from './bench/bundles';
import { idleTicks } from './bench/idle-tick';
import { largeLedger, largeLedgerOption, playLargeLedger } from './bench/large-ledger';
import { worlds } from './bench/worlds';

if (process.argv.includes(largeLedgerOption)) playLargeLedger();
else for (const measure of [worlds, bundles, idleTicks, largeLedger]) for (const bound of measure()) say(bound);

function say({ what, value, atMost, unit }: Bound): void {
  const holds = value <= atMost;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
  console.log(`${holds ? 'holds ' : 'BROKEN'}  ${what}: ${shown} ${unit} (at most ${atMost})`);
  if (!holds) process.exitCode = 1;
}
