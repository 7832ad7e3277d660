// How heavy the two bundles are, and how long each execution spends on reading its own source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Bound } from './bound';

const promised = [
  ['desk', 160, 6],
  ['engine', 320, 9],
] as const;

export const bundles = (): Bound[] =>
  promised.flatMap(([wing, kilobytes, milliseconds]) => {
    const code = readFileSync(join('build/dist', wing, 'Code.js'), 'utf8');
    return [
      { what: `${wing} bundle`, value: Buffer.byteLength(code) / 1024, atMost: kilobytes, unit: 'KB' },
      { what: `${wing} bundle evaluated in a bare context`, value: median(code), atMost: milliseconds, unit: 'ms' },
    ];
  });

function median(code: string): number {
  const times = Array.from({ length: 31 }, () => evaluate(code)).sort((a, b) => a - b);
  return times[15] ?? Number.NaN;
}

function evaluate(code: string): number {
  const context = vm.createContext({});
  const startedAt = performance.now();
  vm.runInContext(code, context);
  return performance.now() - startedAt;
}
