// What `npm run push` sends, asked of clasp itself: first what it would push, then a push received by a server on this machine.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { callEach, runNode } from './run-module';

const clasp = join('node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
const wings = ['desk', 'engine'] as const;
/** clasp takes two seconds to start. */
const patience = 60_000;

/** As built: the code, the manifest and the pages. */
const filesIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .sort();

async function wouldPush(...options: string[]): Promise<string[]> {
  const { stdout } = await runNode([clasp, ...options, 'show-file-status', '--json']);
  return JSON.parse(String(stdout)).filesToPush.sort();
}

describe('clasp', () => {
  it(
    'would push code, manifest and pages of each wing, and nothing else',
    async () => {
      const projects = callEach(
        'push.mjs',
        'projectFile',
        wings.map((wing) => [wing, `script-of-${wing}`]),
      ) as string[];
      const listed = await Promise.all(projects.map((project) => wouldPush('--project', project)));
      expect(listed).toEqual(wings.map((wing) => filesIn(join('build', 'dist', wing))));
      expect(projects.map((project) => JSON.parse(readFileSync(project, 'utf8')).scriptId)).toEqual([
        'script-of-desk',
        'script-of-engine',
      ]);
    },
    patience,
  );

  it(
    'finds the desk by the project file at the top, which holds no real id',
    async () => {
      expect(await wouldPush()).toEqual(filesIn(join('build', 'dist', 'desk')));
      expect(JSON.parse(readFileSync('.clasp.json', 'utf8')).scriptId).toBe('replace-by-npm-run-push');
    },
    patience,
  );
});

interface Received {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** The Apps Script API as far as a push needs it: an empty project that takes what it is given. */
async function receiving(work: (port: number) => Promise<void>): Promise<Received[]> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    received.push({ method: request.method ?? '', url: request.url ?? '', body });
    response.setHeader('content-type', 'application/json');
    response.end(body || JSON.stringify({ files: [] }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return received;
}

describe('npm run push', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'push-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it(
    'sends the bundle and the manifest of the wing to its own script, replacing what is there',
    async () => {
      const auth = join(folder, 'auth.json');
      const token = {
        type: 'authorized_user',
        access_token: 'pretend',
        refresh_token: 'pretend',
        client_id: 'a',
        client_secret: 'b',
      };
      writeFileSync(auth, JSON.stringify({ tokens: { default: { ...token, expiry_date: 4_102_444_800_000 } } }));
      const received = await receiving(async (port) => {
        // clasp's own client library, told where the pretend server listens.
        const preload = join(folder, 'preload.mjs');
        const google = pathToFileURL(resolve('node_modules', 'googleapis', 'build', 'src', 'index.js')).href;
        writeFileSync(
          preload,
          `import googleapis from '${google}';
           const { google } = googleapis;
           const script = google.script.bind(google);
           google.script = (options) => script({ ...options, rootUrl: 'http://127.0.0.1:${port}/' });`,
        );
        const program =
          "import { pushWing } from './build/push.mjs'; process.exit(pushWing('engine', 'engine-script-id'));";
        const env = {
          ...process.env,
          clasp_config_auth: auth,
          NO_PROXY: '127.0.0.1',
          NODE_OPTIONS: `--import ${pathToFileURL(preload).href}`,
        };
        await runNode(['--input-type=module', '-e', program], { env });
      });
      expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
        'GET /v1/projects/engine-script-id/content',
        'PUT /v1/projects/engine-script-id/content',
      ]);
      const { files } = JSON.parse(received[1]?.body ?? '{}') as {
        files: { name: string; type: string; source: string }[];
      };
      const sent = files.map(({ name, type, source }) => [name, type, source]).sort();
      const types: Record<string, string> = { '.js': 'SERVER_JS', '.json': 'JSON', '.html': 'HTML' };
      const built = filesIn(join('build', 'dist', 'engine')).map((file) => {
        const ending = extname(file);
        return [basename(file, ending), types[ending], readFileSync(file, 'utf8')];
      });
      expect(sent).toEqual(built.sort());
    },
    patience,
  );
});
