// The office's own thread: opens the office and answers messages one at a time, so that a long run never freezes the page.
import { parentPort, workerData } from 'node:worker_threads';
import { waitForAnswer } from './ask-channel';
import { Reception } from './reception';
import { type OpenOffice, patienceMs, type ShownOffice } from './shown-office';
import type { FromThread, ThreadData, ToThread } from './thread-messages';

/** Saved when the person pauses. */
const saveAfterMs = 800;

const tell = (message: FromThread) => parentPort?.postMessage(message);

const messageOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function answer(reception: Reception, shown: ShownOffice, message: ToThread): Promise<unknown> {
  switch (message.do) {
    case 'enter':
      return reception.enter(message.window);
    case 'leave':
      return reception.leave(message.window);
    case 'act':
      return await reception.act(message.window, message.act);
    case 'upload':
      return reception.upload(message.who, message.name, message.bytes);
    case 'fileBytes':
      return reception.fileBytes(message.who, message.file);
    case 'close':
      return await shown.office.close();
  }
}

export async function serveOffice(open: OpenOffice): Promise<void> {
  const { folder, fresh, answers } = workerData as ThreadData;
  try {
    const shown = await open({ folder, fresh });
    const reception = new Reception(shown, (window) => ({
      tell: (news) => tell({ kind: 'news', window, news }),
      ask(question) {
        const answer = waitForAnswer(answers, () => tell({ kind: 'ask', window, question }), patienceMs);
        tell({ kind: 'news', window, news: { kind: 'asked', answer } });
        return answer;
      },
    }));
    let queue = Promise.resolve();
    let saving: NodeJS.Timeout | undefined;
    parentPort?.on('message', (message: ToThread) => {
      queue = queue.then(async () => {
        try {
          const value = await answer(reception, shown, message);
          if ('id' in message) tell({ kind: 'done', id: message.id, value });
        } catch (error) {
          if ('id' in message) tell({ kind: 'done', id: message.id, error: messageOf(error) });
        }
        clearTimeout(saving);
        if (message.do === 'close') parentPort?.close();
        else saving = setTimeout(() => shown.save(), saveAfterMs);
      });
    });
    tell({ kind: 'ready' });
  } catch (error) {
    tell({ kind: 'failed', message: messageOf(error) });
  }
}
