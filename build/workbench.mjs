// Bundles one of the workbench's programs and runs it: `node build/workbench.mjs start|demo|bench|facts [options]`.
// The workbench is TypeScript; esbuild turns it into one file a program, so nothing else is needed to run it. What has not
// changed since last time is not built again.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleWing, wings } from './bundle.mjs';

const out = 'build/dist/workbench';
const page = 'test/workbench/web/page';

const forNode = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
};

const forBrowser = {
  bundle: true,
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

const hashOf = (file) => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '');

/** Builds unless every file that went into the last build is still the same; packages count by the lock file. */
async function buildWhenChanged(name, options) {
  const record = join(out, `${name}.inputs.json`);
  const recorded = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  const known = Object.entries(recorded);
  if (known.length > 0 && known.every(([file, hash]) => hashOf(file) === hash)) return;
  const { metafile } = await build({ ...options, metafile: true });
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules'));
  const outputs = Object.keys(metafile.outputs);
  const inputs = [...own, ...outputs, 'package-lock.json', 'build/workbench.mjs'];
  writeFileSync(record, JSON.stringify(Object.fromEntries(inputs.map((file) => [file, hashOf(file)]))));
}

const nameOf = (file) => file.split('/').at(-1).replace(/\.ts$/, '');

/** A program, or the program of a thread, for Node: build/dist/workbench/<name>.cjs */
export async function bundleForNode(file) {
  mkdirSync(out, { recursive: true });
  const outfile = join(out, `${nameOf(file)}.cjs`);
  await buildWhenChanged(nameOf(file), { ...forNode, entryPoints: [file], outfile });
  return outfile;
}

/** The page of `npm start`: build/dist/workbench/page/ */
export async function bundlePage() {
  const outdir = join(out, 'page');
  mkdirSync(outdir, { recursive: true });
  await buildWhenChanged('page', { ...forBrowser, entryPoints: [join(page, 'page.ts')], outdir });
  copyFileSync(join(page, 'index.html'), join(outdir, 'index.html'));
  return outdir;
}

/** Everything a program of the workbench needs beside itself. */
export async function bundleWorkbench(program) {
  const jobs = [bundleForNode(program)];
  if (nameOf(program) === 'start') jobs.push(bundleForNode('test/workbench/web/office-thread.ts'), bundlePage());
  await Promise.all(jobs);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name, ...options] = process.argv.slice(2);
  const program = `test/workbench/${name}.ts`;
  if (!name || !existsSync(program)) throw new Error('Say which program: start, demo, bench or facts.');
  // The facts are about the simulator alone.
  if (name !== 'facts') for (const wing of wings) await bundleWing(wing);
  await bundleWorkbench(program);
  const child = spawn(process.execPath, ['--enable-source-maps', join(out, `${name}.cjs`), ...options], {
    stdio: 'inherit',
  });
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
}
