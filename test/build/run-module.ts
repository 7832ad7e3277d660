// The build's programs are ES modules, which jest's CommonJS cannot import: a child process calls them, JSON in and out.
import { type ExecFileOptions, execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

/** The results of `name`, exported by `build/<file>`, for each of the argument lists, in one process. */
export function callEach(file: string, name: string, calls: readonly (readonly unknown[])[]): unknown[] {
  const program = `import { ${name} } from './build/${file}';
    import { readFileSync } from 'node:fs';
    const calls = JSON.parse(readFileSync(0, 'utf8'));
    process.stdout.write(JSON.stringify(await Promise.all(calls.map((call) => ${name}(...call)))));`;
  const input = JSON.stringify(calls);
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { input, encoding: 'utf8' }),
  );
}

const run = promisify(execFile);

/** Standard output and standard error of a Node program; rejects when it ends badly. */
export const runNode = (args: readonly string[], options: ExecFileOptions = {}) =>
  run(process.execPath, args, { ...options, encoding: 'utf8' });
