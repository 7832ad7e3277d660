// Finds a Chrome for the browser tests: CHROME_PATH, an installed one, else the binary inside @sparticuz/chromium, which
// works on a bare Debian without any apt package. Only the jest globalSetup calls it: unpacking races between workers.
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);

const onPath = (names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  );

const under = (variables, paths) =>
  variables.flatMap((variable) =>
    process.env[variable] ? paths.map((path) => join(process.env[variable], path)) : [],
  );

const installed = () => {
  if (process.platform === 'linux')
    return onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']);
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  if (process.platform === 'win32')
    return under(
      ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'],
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    );
  return [];
};

// On Windows `--version` opens a window instead of answering.
const runs = (file, env) =>
  process.platform === 'win32' ||
  spawnSync(file, ['--version'], { timeout: 15_000, env: { ...process.env, ...env } }).status === 0;

// The font settings in the package name only /tmp/fonts and /var/task: with them every glyph stays blank.
const fontSettings = (home) => {
  const alias = (family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  const families = ['sans-serif', 'serif', 'monospace', 'Arial', 'Roboto', 'system-ui'];
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(home, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, 'fc-cache')}</cachedir>
${families.map(alias).join('')}</fontconfig>`;
};

/** Unpacks the binary once: into a folder of its own name, renamed when whole. */
async function unpack(cacheDir) {
  const root = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..'); // build/<format>/ -> the package
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const home = join(cacheDir, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(cacheDir, { recursive: true });
  const halfway = mkdtempSync(join(cacheDir, '.unpack-'));
  const { extract } = require('tar-fs');
  const inflate = (file, into) =>
    pipeline(createReadStream(join(root, 'bin', file)), createBrotliDecompress({ chunkSize: 1 << 21 }), into);
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(halfway, 'chromium'), { mode: 0o755 })),
    inflate('al2023.tar.br', extract(halfway)), // lib/: nss, nspr, expat
    inflate('swiftshader.tar.br', extract(halfway)), // beside the binary: libEGL, libGLESv2
    inflate('fonts.tar.br', extract(halfway)), // fonts/Open_Sans
  ]);
  writeFileSync(join(halfway, 'fonts.conf'), fontSettings(home));
  try {
    renameSync(halfway, home);
  } catch (error) {
    rmSync(halfway, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** Answers what `chromium.launch` needs: the file to run and its environment. */
export async function findBrowser({ cacheDir }) {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, env: {}, from: 'CHROME_PATH' };
  const found = installed().find((file) => existsSync(file) && runs(file, {}));
  if (found) return { executablePath: found, env: {}, from: 'system' };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome found: install Google Chrome, or set CHROME_PATH to one.');
  const home = await unpack(cacheDir);
  const executablePath = join(home, 'chromium');
  // The machine's own libraries first; the unpacked ones only where it has none.
  const own = runs(executablePath, {});
  const env = own
    ? {}
    : { LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  if (!existsSync('/etc/fonts/fonts.conf')) {
    env.FONTCONFIG_PATH = home;
    env.FONTCONFIG_FILE = join(home, 'fonts.conf');
  }
  return { executablePath, env, from: own ? 'npm' : 'npm with its libraries' };
}
