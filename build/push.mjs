// Sends both projects with clasp. The office's two script ids live in .office.json, which git ignores:
// { "desk": "<script id bound to the ledger>", "engine": "<script id bound to the back office>" }
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleWing, wings } from './bundle.mjs';

const idsFile = '.office.json';
const clasp = join('node_modules', '@google', 'clasp', 'build', 'src', 'index.js');

/** A clasp project file for one wing; clasp looks for rootDir beside it. */
export function projectFile(wing, scriptId) {
  mkdirSync('build/dist', { recursive: true });
  const file = join('build/dist', `${wing}.clasp.json`);
  writeFileSync(file, JSON.stringify({ scriptId, rootDir: wing }));
  return file;
}

function readIds() {
  if (!existsSync(idsFile)) {
    throw new Error(
      `Write ${idsFile} first: {"desk": "<script id>", "engine": "<script id>"} (Extensions > Apps Script > Project settings).`,
    );
  }
  const ids = JSON.parse(readFileSync(idsFile, 'utf8'));
  for (const { name } of wings) {
    if (typeof ids[name] !== 'string' || ids[name] === '')
      throw new Error(`${idsFile} has no script id for "${name}".`);
  }
  return ids;
}

/** Returns clasp's exit code. With --force, because without it clasp leaves a changed manifest behind, silently and with exit code 0. */
export function pushWing(wing, scriptId) {
  const project = projectFile(wing, scriptId);
  const { status } = spawnSync(process.execPath, [clasp, '--project', project, 'push', '--force'], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ids = readIds();
  for (const wing of wings) {
    await bundleWing(wing);
    const code = pushWing(wing.name, ids[wing.name]);
    if (code !== 0) process.exit(code);
  }
}
