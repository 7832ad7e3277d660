// A ledger of ten thousand contents is opened, ticks and reports, in a process of its own that says how much memory it took.
import { spawnSync } from 'node:child_process';
import { fillLedger } from '../office/fill-ledger';
import { createOffice } from '../office/office';
import type { Bound } from './bound';

/** The option with which the bench starts itself anew for this. */
export const largeLedgerOption = '--large-ledger';

export function largeLedger(): Bound[] {
  const { stdout, status } = spawnSync(process.execPath, [process.argv[1] ?? '', largeLedgerOption], {
    encoding: 'utf8',
  });
  const mebibytes = status === 0 ? Number(stdout.trim().split('\n').at(-1)) : Number.NaN;
  return [
    { what: 'a ledger of 10,000 contents opened, ticked, reported', value: mebibytes, atMost: 1024, unit: 'MiB' },
  ];
}

export function playLargeLedger(): void {
  const office = createOffice();
  fillLedger(office, 10_000);
  for (const who of ['staff', 'lead', 'head'] as const) office.seat(who).open();
  office.advance(24 * 60);
  office.seat('head').menu('SOP Media Sosial', 'Buka laporan');
  const failed = office.world.executions.all().filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(failed[0]?.error?.message);
  console.log(process.resourceUsage().maxRSS / 1024);
}
