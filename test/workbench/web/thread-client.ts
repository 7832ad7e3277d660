// The page server's side of the office's thread.
import { Worker } from 'node:worker_threads';
import type { Who } from '../office/contract';
import { closed, giveAnswer, newAskChannel } from './ask-channel';
import type { Act, Answer, News } from './port';
import type { FromThread, ThreadData, ToThread } from './thread-messages';

export interface OfficeThread {
  enter(window: string): void;
  leave(window: string): void;
  act(window: string, act: Act): Promise<unknown>;
  answer(window: string, answer: Answer): void;
  upload(who: Who, name: string, bytes: Uint8Array): Promise<unknown>;
  fileBytes(who: Who, file: string): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type WithId = Extract<ToThread, { id: number }>;
type WithoutId<T> = T extends { id: number } ? Omit<T, 'id'> : never;

export async function startOfficeThread(options: {
  /** The bundled program of the thread. */
  file: string;
  folder: string;
  fresh: boolean;
  /** Answers whether the window is still there. */
  news(window: string, news: News): boolean;
  died(error: Error): void;
}): Promise<OfficeThread> {
  const answers = newAskChannel();
  const workerData: ThreadData = { folder: options.folder, fresh: options.fresh, answers };
  const worker = new Worker(options.file, { workerData, execArgv: ['--enable-source-maps'] });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  /** The window whose person a script waits for. */
  let asked: string | undefined;

  const post = (message: ToThread) => worker.postMessage(message);
  const call = (message: WithoutId<WithId>) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      post({ ...message, id: lastId } as WithId);
    });

  const answerFor = (window: string, answer: Answer) => {
    if (asked !== window) return;
    asked = undefined;
    giveAnswer(answers, answer);
  };

  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error) => {
      reject(error);
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
      options.died(error);
    };
    worker.on('error', fail);
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'failed') fail(new Error(message.message));
      else if (message.kind === 'news') {
        if (message.news.kind === 'asked') asked = undefined;
        options.news(message.window, message.news);
      } else if (message.kind === 'ask') {
        asked = message.window;
        const there = options.news(message.window, { kind: 'ask', question: message.question });
        if (!there) answerFor(message.window, closed);
      } else {
        const one = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.error === undefined) one?.resolve(message.value);
        else one?.reject(new Error(message.error));
      }
    });
  });

  return {
    enter: (window) => post({ do: 'enter', window }),
    leave(window) {
      answerFor(window, closed);
      post({ do: 'leave', window });
    },
    act: (window, act) => call({ do: 'act', window, act }),
    answer: answerFor,
    upload: (who, name, bytes) => call({ do: 'upload', who, name, bytes }),
    fileBytes: async (who, file) => (await call({ do: 'fileBytes', who, file })) as Uint8Array | undefined,
    async close() {
      if (asked) answerFor(asked, closed);
      await call({ do: 'close' });
      await worker.terminate();
    },
  };
}
