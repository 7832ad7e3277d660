// How a script waits for a person: the office's thread sleeps on shared memory until the page's answer is written into it.
import type { Answer } from './port';

const headerBytes = 8;
/** Google's prompt takes one line; this leaves room for a pasted page. */
const answerBytes = 64 * 1024;

export const newAskChannel = () => new SharedArrayBuffer(headerBytes + answerBytes);

/** The window was closed by its cross, or went away. */
export const closed: Answer = { button: 'CLOSE', text: '' };

/** Blocks this thread. `ask` tells the other side that it waits. */
export function waitForAnswer(channel: SharedArrayBuffer, ask: () => void, timeoutMs: number): Answer {
  const header = new Int32Array(channel, 0, 2);
  Atomics.store(header, 0, 0);
  ask();
  if (Atomics.wait(header, 0, 0, timeoutMs) === 'timed-out') return closed;
  const bytes = new Uint8Array(channel, headerBytes, Atomics.load(header, 1)).slice();
  return JSON.parse(new TextDecoder().decode(bytes)) as Answer;
}

export function giveAnswer(channel: SharedArrayBuffer, answer: Answer): void {
  const header = new Int32Array(channel, 0, 2);
  // Cut by characters: at most four bytes each, and JSON may escape a character into six.
  const text = answer.text.slice(0, answerBytes / 8);
  const bytes = new TextEncoder().encode(JSON.stringify({ button: answer.button.slice(0, 40), text }));
  new Uint8Array(channel, headerBytes).set(bytes);
  Atomics.store(header, 1, bytes.length);
  Atomics.store(header, 0, 1);
  Atomics.notify(header, 0);
}
