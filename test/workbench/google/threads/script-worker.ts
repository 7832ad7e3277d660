// The world's end of a thread that runs scripts. Threads are kept and used again; they do not keep the process alive.
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type Answer, type FromScript, type Start, toScript, toWorld } from './messages';
import { threadSource } from './thread-source';

export interface ScriptWorker {
  tell(message: Start | Answer): void;
  /** Blocks until the script asks something or is over; undefined when it did not in so many real milliseconds (0: no end). */
  heard(realTimeoutMs: number): FromScript | undefined;
  /** To be used by the next run. */
  giveBack(): void;
  /** Ends the thread, whatever it does. */
  stop(): void;
}

const idle: ScriptWorker[] = [];

export const takeWorker = (): ScriptWorker => idle.pop() ?? newWorker();

/** Ends the threads that wait for work. */
export function stopIdleWorkers(): void {
  for (const worker of idle.splice(0)) worker.stop();
}

function newWorker(): ScriptWorker {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(threadSource(), {
    eval: true,
    workerData: { port: port2, signal },
    transferList: [port2],
  });
  thread.unref();
  const worker: ScriptWorker = {
    tell(message) {
      port.postMessage(message);
      Atomics.add(signal, toScript, 1);
      Atomics.notify(signal, toScript);
    },
    heard(realTimeoutMs) {
      for (;;) {
        const seen = Atomics.load(signal, toWorld);
        const received = receiveMessageOnPort(port);
        if (received !== undefined) return received.message as FromScript;
        const waited = Atomics.wait(
          signal,
          toWorld,
          seen,
          realTimeoutMs > 0 ? realTimeoutMs : Number.POSITIVE_INFINITY,
        );
        if (waited === 'timed-out') return undefined;
      }
    },
    giveBack: () => void idle.push(worker),
    stop() {
      port.close();
      void thread.terminate();
    },
  };
  return worker;
}
