// The program of a script's thread as one text. Workers know no TypeScript, and jest's compiler does not reach them, so esbuild
// bundles it when the first thread starts: once a process, in a process of its own, because esbuild refuses to run inside jest.
import { execFileSync } from 'node:child_process';

const entry = 'test/workbench/google/threads/script-thread.ts';

const bundler = `
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [process.argv[1]], bundle: true, platform: 'node', format: 'cjs', target: 'node20',
    packages: 'external', write: false, logLevel: 'warning',
  });
  process.stdout.write(outputFiles[0].text);
`;

let built: string | undefined;

export function threadSource(): string {
  built ??= execFileSync(process.execPath, ['-e', bundler, entry], { encoding: 'utf8', maxBuffer: 1e8 });
  return built;
}
