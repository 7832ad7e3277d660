// The one extra thread of the local internet: it makes the real HTTP calls and keeps the loopback servers, so that the main
// thread may block in UrlFetchApp.fetch() and still answer, as the far side, the very request it waits for.
// Plain JavaScript: a worker is loaded from disk by its path, past jest's and esbuild's compilers.
import { createServer, request as httpRequest } from 'node:http';
import { workerData } from 'node:worker_threads';

/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {{ status: number, headers: Record<string, string | string[]>, body: Uint8Array }} Answer */

const EXCHANGE = 'x-siar-exchange';
/** Headers of one connection only, which no site and no script ever sees. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', EXCHANGE]);

/** @type {import('node:worker_threads').MessagePort} */
const port = workerData.port;
const signal = new Int32Array(workerData.signal);

/** @type {Map<string, { port: number, server: import('node:http').Server }>} */
const servers = new Map();
/** Browsers and clients waiting for the main thread's answer. @type {Map<number, ServerResponse>} */
const waiting = new Map();
let lastServe = 0;

/** Posts, then wakes the main thread in case it blocks. @param {object} message @param {ArrayBuffer[]} [moved] */
function tell(message, moved = []) {
  port.postMessage(message, moved);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

/** Reads a stream into one buffer of its own, so that it can be moved between threads without a copy.
 * @param {AsyncIterable<Buffer>} stream */
async function readAll(stream) {
  /** @type {Buffer[]} */
  const chunks = [];
  let total = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    total += chunk.length;
  }
  const bytes = new Uint8Array(new ArrayBuffer(total));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Keeps the case and the order in which the server wrote its headers. @param {string[]} raw */
function responseHeaders(raw) {
  /** @type {Record<string, string | string[]>} */
  const headers = {};
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = /** @type {string} */ (raw[i]);
    const value = /** @type {string} */ (raw[i + 1]);
    if (HOP_BY_HOP.has(name.toLowerCase())) continue;
    const before = headers[name];
    headers[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return headers;
}

/** @param {string} host @param {import('node:http').IncomingMessage} incoming @param {ServerResponse} outgoing */
async function serve(host, incoming, outgoing) {
  const body = await readAll(incoming);
  /** @type {Record<string, string>} */
  const headers = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined && !HOP_BY_HOP.has(name)) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  headers.host = host;
  const exchange = incoming.headers[EXCHANGE];
  lastServe += 1;
  const id = lastServe;
  waiting.set(id, outgoing);
  outgoing.on('close', () => waiting.delete(id));
  tell(
    {
      type: 'serve',
      id,
      exchange: exchange === undefined ? undefined : Number(exchange),
      host,
      request: { method: incoming.method, url: `https://${host}${incoming.url}`, headers, body },
    },
    [body.buffer],
  );
}

/** @param {number} id @param {Answer} answer */
function reply(id, answer) {
  const outgoing = waiting.get(id);
  if (outgoing === undefined) return;
  outgoing.sendDate = false; // the real time of day must not reach a world of virtual time
  outgoing.shouldKeepAlive = false;
  outgoing.writeHead(answer.status, answer.headers);
  outgoing.end(answer.body);
}

/** @param {string} host */
function listen(host) {
  const server = createServer({ requestTimeout: 0, headersTimeout: 0, maxHeaderSize: 65_536 }, (incoming, outgoing) => {
    serve(host, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    const chosen = typeof address === 'object' && address !== null ? address.port : 0;
    servers.set(host, { port: chosen, server });
    tell({ type: 'listening', host, port: chosen });
  });
}

/** @param {number} id @param {string} host @param {{ method: string, url: string, headers: Record<string, string>, body: Uint8Array }} asked */
function call(id, host, asked) {
  const failed = (/** @type {unknown} */ error) => tell({ type: 'broken', id, message: String(error) });
  const url = new URL(asked.url);
  const outgoing = httpRequest(
    {
      agent: false, // one connection a request: no keep-alive left behind, nothing to wait for at the end
      host: '127.0.0.1',
      port: servers.get(host)?.port,
      method: asked.method,
      path: url.pathname + url.search,
      headers: { ...asked.headers, [EXCHANGE]: String(id) },
      maxHeaderSize: 65_536,
    },
    (incoming) => {
      readAll(incoming).then((body) => {
        const headers = responseHeaders(incoming.rawHeaders);
        tell({ type: 'answer', id, response: { status: incoming.statusCode, headers, body } }, [body.buffer]);
      }, failed);
    },
  );
  outgoing.on('error', failed);
  outgoing.end(Buffer.from(asked.body.buffer, asked.body.byteOffset, asked.body.byteLength));
}

port.on('message', (message) => {
  if (message.type === 'listen') listen(message.host);
  else if (message.type === 'call') call(message.id, message.host, message.request);
  else if (message.type === 'reply') reply(message.id, message.response);
});
