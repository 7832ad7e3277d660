// Shows that each behaviour's test can fail: breaks one line after the other and runs that line's test, which must turn red.
// All breakings are compiled into the simulator at once, each asleep until its sentence stands in `globalThis.$broken`; a run of
// one test is one file for Jest, so that hundreds of them share what is already loaded.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Fact } from './fact';

/**
 * 'noticed': the test failed. 'crashed': it could not even be loaded. 'hung': it never ended. 'survived': it stayed green. 'red before':
 * it fails with nothing broken, so it shows nothing. 'not run': there is no such test.
 */
export type Verdict = 'noticed' | 'crashed' | 'hung' | 'survived' | 'red before' | 'not run';

export const isNoticed = (verdict: Verdict): boolean => ['noticed', 'crashed', 'hung'].includes(verdict);

/** Of this process alone: two people may break lines at once. */
const out = `build/dist/facts/${process.pid}`;
/** One process of Jest takes this many runs; one that breaks into an endless loop stops its batch, which is then run one by one. */
const batchSize = 80;
const batchTimeoutMs = 240_000;
const singleTimeoutMs = 60_000;
const greenTimeoutMs = 900_000;

/** Calls `told` with every verdict as it is known. */
export function mutate(
  facts: readonly Fact[],
  tests: ReadonlyMap<string, string>,
  told: (fact: Fact, verdict: Verdict) => void,
): void {
  mkdirSync(join(out, 'runs'), { recursive: true });
  writeFileSync(join(out, 'breakings.json'), JSON.stringify(breakingsByFile(facts)));
  writeFileSync(join(out, 'transform.cjs'), transform);
  writeFileSync(join(out, 'only.cjs'), only);
  writeFileSync(join(out, 'jest.config.json'), JSON.stringify(jestConfig()));
  const green = greenTests([...new Set(tests.values())]);
  const runs = facts.map((fact, index) => ({ fact, file: writeRun(fact, tests.get(fact.sentence), index) }));
  for (let from = 0; from < runs.length; from += batchSize) {
    const batch = runs.slice(from, from + batchSize);
    const files = batch.map(({ file }) => file);
    const verdicts = verdictsOf(files, batchTimeoutMs) ?? new Map(files.map((file) => [file, alone(file)]));
    for (const { fact, file } of batch) {
      told(fact, green.has(fact.sentence) ? (verdicts.get(file) ?? 'not run') : 'red before');
    }
  }
  rmSync(out, { recursive: true, force: true });
}

/** A test that never ends is as red as one that fails. */
const alone = (file: string): Verdict => verdictsOf([file], singleTimeoutMs)?.get(file) ?? 'hung';

function breakingsByFile(facts: readonly Fact[]) {
  const files: Record<string, { at: number; text: string; order: number }[]> = {};
  for (const { file, breaking } of facts) {
    if (breaking === undefined) continue;
    const { start, end, before, after } = breaking;
    files[resolve(file)] ??= [];
    // Of two pieces that begin together the longer one opens first; of two that end together it closes last.
    files[resolve(file)]?.push({ at: start, text: before, order: -end }, { at: end, text: after, order: -start - 1e9 });
  }
  for (const edits of Object.values(files)) edits.sort((a, b) => a.at - b.at || a.order - b.order);
  return files;
}

function writeRun(fact: Fact, test: string | undefined, index: number): string {
  const file = resolve(out, 'runs', `${String(index).padStart(4, '0')}.test.cjs`);
  const name = JSON.stringify(fact.sentence);
  const load = test === undefined ? '' : `require(${JSON.stringify(resolve(test))});`;
  writeFileSync(file, `globalThis.$broken = ${name};\nglobalThis.$only = ${name};\n${load}\n`);
  return file;
}

interface JestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { title: string; status: string }[];
  }[];
}

/** Undefined when Jest had to be stopped. */
function jest(files: readonly string[], timeout: number, ...more: string[]): JestReport['testResults'] | undefined {
  const report = join(out, 'report.json');
  rmSync(report, { force: true });
  const config = ['node_modules/jest/bin/jest.js', '--config', join(out, 'jest.config.json')];
  const command = [...config, ...more, '--json', '--outputFile', report, '--runTestsByPath', ...files];
  const { error } = spawnSync(process.execPath, command, { stdio: 'ignore', timeout, killSignal: 'SIGKILL' });
  if (error !== undefined) return undefined;
  return (JSON.parse(readFileSync(report, 'utf8')) as JestReport).testResults;
}

/** Titles of the tests that pass while nothing is broken. */
function greenTests(files: readonly string[]): ReadonlySet<string> {
  writeFileSync(join(out, 'all.cjs'), '');
  const results = jest(files, greenTimeoutMs, '--setupFilesAfterEnv', resolve(out, 'all.cjs')) ?? [];
  const passed = results.flatMap(({ assertionResults }) => assertionResults.filter((one) => one.status === 'passed'));
  return new Set(passed.map(({ title }) => title));
}

const verdictsOf = (files: readonly string[], timeout: number): Map<string, Verdict> | undefined => {
  const results = jest(files, timeout);
  return results && new Map(results.map((result) => [result.name, verdictOf(result)]));
};

function verdictOf({ status, message, assertionResults }: JestReport['testResults'][number]): Verdict {
  if (message.includes('must contain at least one test')) return 'not run';
  if (assertionResults.some((one) => one.status === 'failed')) return 'noticed';
  return status === 'failed' ? 'crashed' : 'survived';
}

const jestConfig = () => ({
  rootDir: resolve('.'),
  roots: [resolve(out, 'runs'), resolve('test')],
  testMatch: ['**/runs/*.test.cjs', '**/test/google/**/*.test.ts'],
  maxWorkers: '100%',
  forceExit: true,
  setupFilesAfterEnv: [resolve(out, 'only.cjs')],
  transform: {
    '\\.tsx?$': [resolve(out, 'transform.cjs'), { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
});

const transform = `// Written by test/workbench/facts/mutate.ts: swc, after the breakings are put in.
const { readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');
const text = readFileSync(__dirname + '/breakings.json', 'utf8');
const breakings = JSON.parse(text);
const put = (source, file) =>
  (breakings[file] ?? []).reduceRight((code, { at, text }) => code.slice(0, at) + text + code.slice(at), source);
module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    return {
      ...swc,
      getCacheKey: (source, file, rest) =>
        createHash('sha256').update(swc.getCacheKey(source, file, rest)).update(JSON.stringify(breakings[file] ?? [])).digest('hex'),
      process: (source, file, rest) => swc.process(put(source, file), file, rest),
    };
  },
};
`;

const only = `// Written by test/workbench/facts/mutate.ts: of the file's tests only the one that is asked for.
const real = globalThis.it;
const chosen = (title, ...rest) => (title === globalThis.$only ? real(title, ...rest) : undefined);
globalThis.it = Object.assign(chosen, { each: () => () => undefined, skip: () => undefined });
globalThis.test = globalThis.it;
`;
