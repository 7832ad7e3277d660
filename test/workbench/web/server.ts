// Serves the page of `npm start` and carries its messages: acts of people to the office's thread, news back to their windows.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FromPage, News, ToPage } from './port';
import { createRequests, isOurs } from './requests';
import { type OfficeThread, startOfficeThread } from './thread-client';

export interface PageServer {
  /** 'http://127.0.0.1:4173/' */
  address: string;
  close(): Promise<void>;
}

export interface PageServerOptions {
  /** 0: any free one. */
  port: number;
  /** Any free one too when `port` is taken. */
  orAnyPort?: boolean;
  folder: string;
  fresh: boolean;
  /** The bundled program of the office's thread. */
  threadFile: string;
  pageFolder: string;
  died(error: Error): void;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function speak(socket: WebSocket, thread: OfficeThread, window: string): void {
  const send = (message: ToPage) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(message));
  socket.on('message', async (data) => {
    const message = JSON.parse(String(data)) as FromPage;
    if ('answer' in message) return thread.answer(window, message.answer);
    try {
      const value = await thread.act(window, message.act);
      send({ id: message.id, ...(value !== undefined && { value }) });
    } catch (error) {
      send({ id: message.id, error: messageOf(error) });
    }
  });
  socket.on('close', () => thread.leave(window));
  thread.enter(window);
}

export async function startServer(options: PageServerOptions): Promise<PageServer> {
  const windows = new Map<string, WebSocket>();
  const tell = (window: string, news: News): boolean => {
    const socket = windows.get(window);
    if (socket?.readyState !== socket?.OPEN) return false;
    socket?.send(JSON.stringify({ news } satisfies ToPage));
    return socket !== undefined;
  };
  const thread = await startOfficeThread({
    file: options.threadFile,
    folder: options.folder,
    fresh: options.fresh,
    news: tell,
    died: options.died,
  });
  const requests = createRequests(thread, options.pageFolder);
  const server = createServer((request, response) => void requests(request, response));
  const sockets = new WebSocketServer({
    server,
    path: '/ws',
    maxPayload: 16 * 1024 * 1024,
    verifyClient: ({ req }: { req: Parameters<typeof isOurs>[0] }) => isOurs(req),
  });
  sockets.on('error', () => {}); // the server's own listener speaks for both
  let lastWindow = 0;
  sockets.on('connection', (socket) => {
    lastWindow += 1;
    const window = `window-${lastWindow}`;
    windows.set(window, socket);
    socket.on('close', () => windows.delete(window));
    speak(socket, thread, window);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && options.orAnyPort) server.listen(0, '127.0.0.1', resolve);
      else reject(error);
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      for (const socket of windows.values()) socket.terminate();
      sockets.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await thread.close();
    },
  };
}
