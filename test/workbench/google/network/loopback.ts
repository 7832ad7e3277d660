// The real transport: every byte crosses a loopback TCP connection as HTTP/1.1. One worker thread is client and servers; this
// thread blocks while it waits and answers, as the far side, the request it is waiting for.
import { resolve } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { HttpRequest, HttpResponse, Site } from '../contract';
import { createNetwork, type Transport, type WorkbenchNetwork } from './network';

const THREAD = 'test/workbench/google/network/thread.mjs';
/** Real time; only a thread that died can take so long. */
const SILENCE_MS = 60_000;

type FromThread =
  | { type: 'listening'; host: string; port: number }
  | { type: 'serve'; id: number; exchange: number | undefined; host: string; request: HttpRequest }
  | { type: 'answer'; id: number; response: HttpResponse }
  | { type: 'broken'; id: number; message: string };

/** A copy in a buffer of its own: moving it to the other thread must not take the caller's bytes away. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function createTransport(): Transport {
  const answers = new Map<string, Site>();
  const ports = new Map<string, number>();
  const done = new Map<number, Extract<FromThread, { type: 'answer' | 'broken' }>>();
  const thrown = new Map<number, unknown>();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  let running: { worker: Worker; port: MessagePort } | undefined;
  let lastCall = 0;

  function thread(): { worker: Worker; port: MessagePort } {
    if (running === undefined) {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(resolve(process.cwd(), THREAD), {
        workerData: { signal: signal.buffer, port: port2 },
        transferList: [port2],
      });
      port1.on('message', handle); // browsers are served here while nothing blocks
      port1.unref();
      worker.unref();
      running = { worker, port: port1 };
    }
    return running;
  }

  function handle(message: FromThread): void {
    if (message.type === 'listening') ports.set(message.host, message.port);
    else if (message.type === 'serve') serve(message);
    else done.set(message.id, message);
  }

  function serve({ id, exchange, host, request }: Extract<FromThread, { type: 'serve' }>): void {
    let response: HttpResponse;
    try {
      const answer = answers.get(host);
      if (answer === undefined) throw new Error(`No site is mounted at ${host}`);
      response = answer(request);
    } catch (problem) {
      if (exchange !== undefined) thrown.set(exchange, problem);
      const body = new TextEncoder().encode(`The simulated site failed: ${String(problem)}`);
      response = { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
    }
    const body = ownBytes(response.body);
    thread().port.postMessage({ type: 'reply', id, response: { ...response, body } }, [body.buffer]);
  }

  /** Blocks this thread until `ready` finds what it waits for; serves meanwhile. */
  function waitFor<T>(port: MessagePort, ready: () => T | undefined): T {
    for (;;) {
      const seen = Atomics.load(signal, 0);
      for (;;) {
        const found = ready();
        if (found !== undefined) return found;
        const received = receiveMessageOnPort(port);
        if (received === undefined) break;
        handle(received.message as FromThread);
      }
      if (Atomics.wait(signal, 0, seen, SILENCE_MS) === 'timed-out') throw new Error('The network thread is silent');
    }
  }

  return {
    serve(host, answer) {
      answers.set(host, answer);
      const { port } = thread();
      port.postMessage({ type: 'listen', host });
      waitFor(port, () => ports.get(host));
    },
    exchange(host, request) {
      const { port } = thread();
      lastCall += 1;
      const id = lastCall;
      const body = ownBytes(request.body);
      port.postMessage({ type: 'call', id, host, request: { ...request, body } }, [body.buffer]);
      const message = waitFor(port, () => done.get(id));
      done.delete(id);
      if (thrown.has(id)) {
        const problem = thrown.get(id);
        thrown.delete(id);
        throw problem;
      }
      if (message.type === 'broken') throw new Error(`Loopback HTTP broke: ${message.message}`);
      return message.response;
    },
    origin(host) {
      const port = ports.get(host);
      return port === undefined ? undefined : `http://127.0.0.1:${port}`;
    },
    async close() {
      if (running === undefined) return;
      const { worker, port } = running;
      running = undefined;
      port.close();
      await worker.terminate();
    },
  };
}

export function createLoopbackNetwork(): WorkbenchNetwork {
  return createNetwork(createTransport());
}
