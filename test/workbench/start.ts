// `npm start`: a small office in the browser. Prints one address; options: -- --port N, -- --folder DIR, -- --fresh.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lockFolder } from './web/folder-lock';
import { startServer } from './web/server';

const usualPort = 4173;

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      folder: { type: 'string', default: '.siar/office' },
      fresh: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port ?? usualPort);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${values.port}`);
  // The usual port may be taken, by another office for instance; one that was asked for is not replaced.
  return { port, orAnyPort: values.port === undefined, folder: resolve(values.folder), fresh: values.fresh };
}

function stop(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function main() {
  const options = readOptions();
  // To stderr: the one line of stdout is the address.
  console.error('Menyiapkan kantor...');
  const lock = lockFolder(options.folder);
  process.once('exit', lock.release);
  const server = await startServer({
    ...options,
    threadFile: resolve('build/dist/workbench/office-thread.cjs'),
    pageFolder: resolve('build/dist/workbench/page'),
    died: stop,
  }).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    throw new Error(`Port ${options.port} is in use; try: npm start -- --port ${options.port + 1}`);
  });
  lock.renew();
  console.log(server.address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
}

main().catch(stop);
