// Builds what clasp pushes: build/dist/desk and build/dist/engine, each with Code.js, appsscript.json and its pages.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { problemsOf } from './bundle-check.mjs';
import { guideFile } from './guide.mjs';
import { buildPages } from './page.mjs';
import { wordFiles } from './words.mjs';

/** Bytes, minified (design: the numbers to hold). */
export const wings = [
  {
    name: 'desk',
    entry: 'src/desk/main.ts',
    manifest: 'appsscript.json',
    pages: 'src/desk/sidebar',
    maxBytes: 160 * 1024,
  },
  { name: 'engine', entry: 'src/engine/main.ts', manifest: 'src/engine/appsscript.json', maxBytes: 320 * 1024 },
];

const shared = {
  bundle: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2019',
  charset: 'utf8',
  logLevel: 'warning',
};

/** The public surface of a wing is what its main.ts exports. */
async function publicNames(entry) {
  const { metafile } = await build({ ...shared, entryPoints: [entry], format: 'esm', write: false, metafile: true });
  return Object.values(metafile.outputs)[0].exports.toSorted();
}

/** Apps Script finds entry points only as real top-level functions, so each export gets one. */
const stub = (name) => `function ${name}() { return __app.${name}.apply(this, arguments); }`;

export async function bundleWing({ name, entry, manifest, pages, maxBytes }) {
  const out = join('build/dist', name);
  const names = await publicNames(entry);
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'iife',
    globalName: '__app',
    minify: true,
    keepNames: false,
    legalComments: 'none',
    write: false,
    footer: { js: names.map(stub).join('\n') },
  });
  const code = outputFiles[0].text;
  const problems = problemsOf({ code, names, maxBytes });
  if (problems.length > 0) throw new Error(`The ${name} bundle is refused:\n  ${problems.join('\n  ')}`);
  const files = {
    'Code.js': code,
    'appsscript.json': readFileSync(manifest),
    ...(await wordFiles()),
    ...(pages ? { ...(await buildPages(pages)), ...(await guideFile()) } : {}),
  };
  mkdirSync(out, { recursive: true });
  // Whoever reads the folder meanwhile finds whole files, old or new; what is no longer built goes last.
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(out, `${file}.new`), content);
    renameSync(join(out, `${file}.new`), join(out, file));
  }
  for (const file of readdirSync(out)) if (!(file in files)) rmSync(join(out, file), { recursive: true, force: true });
  const weighed = Object.keys(files).filter((file) => file.endsWith('.html'));
  return {
    name,
    bytes: Buffer.byteLength(code),
    functions: names,
    pages: weighed.map((file) => ({ file, bytes: Buffer.byteLength(files[file]) })),
  };
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const wing of wings) {
    const { name, bytes, functions, pages } = await bundleWing(wing);
    console.log(`${name}: ${kilobytes(bytes)}, ${functions.length} public functions`);
    for (const page of pages) console.log(`${name}/${page.file}: ${kilobytes(page.bytes)}`);
  }
}
