// The page's line to the office: acts go out, answers and news come back.
import type { Act, Answer, FromPage, News, ToPage } from '../port';

export interface Connection {
  /** Rejects with the workbench's own error; what Google would say comes as news. */
  act(act: Act): Promise<unknown>;
  answer(answer: Answer): void;
}

export function connect(events: { news(news: News): void; lost(): void }): Promise<Connection> {
  const socket = new WebSocket(`ws://${location.host}/ws`);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  const send = (message: FromPage) => socket.send(JSON.stringify(message));

  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as ToPage;
    if ('news' in message) return events.news(message.news);
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) one?.resolve(message.value);
    else one?.reject(new Error(message.error));
  });
  socket.addEventListener('close', () => {
    for (const one of waiting.values()) one.reject(new Error('The office is closed.'));
    waiting.clear();
    events.lost();
  });

  const connection: Connection = {
    act(act) {
      return new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        send({ id: lastId, act });
      });
    },
    answer: (answer) => send({ answer }),
  };
  return new Promise((resolve) => socket.addEventListener('open', () => resolve(connection)));
}
