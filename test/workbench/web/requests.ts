// The plain HTTP half of the page's server: the page's own files, the media in the Drive folder, and uploads into it.
import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Who } from '../office/contract';
import type { OfficeThread } from './thread-client';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** What a browser may show of a stranger's file; everything else is offered as a download. */
const shownInline = /^(image\/(jpeg|png|gif|webp)|video\/mp4)$/;

const largestUpload = 300 * 1024 * 1024;
const people: readonly string[] = ['staff', 'lead', 'head', 'owner'] satisfies Who[];
const isWho = (text: string | null): text is Who => text !== null && people.includes(text);

/** Only this machine's own page may speak to the office: not another site in the same browser, not a rebound name. */
export function isOurs(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > largestUpload) throw new Error('The file is too large.');
  }
  return new Uint8Array(Buffer.concat(parts));
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

async function sendFile(thread: OfficeThread, url: URL, response: ServerResponse): Promise<void> {
  const who = url.searchParams.get('who');
  if (!isWho(who)) return answer(response, 400, 'Who?');
  const bytes = await thread.fileBytes(who, decodeURIComponent(url.pathname.slice('/files/'.length)));
  if (!bytes) return answer(response, 404, 'No such file.');
  const type = url.searchParams.get('type') ?? '';
  const inline = shownInline.test(type);
  response.writeHead(200, {
    'content-type': inline ? type : 'application/octet-stream',
    'content-length': bytes.length,
    'content-disposition': inline ? 'inline' : 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  response.end(bytes);
}

export function createRequests(thread: OfficeThread, pageFolder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!isOurs(request)) return answer(response, 403, 'Not for you.');
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (request.method === 'POST' && url.pathname === '/files') {
        const who = url.searchParams.get('who');
        if (!isWho(who)) return answer(response, 400, 'Who?');
        const id = await thread.upload(who, url.searchParams.get('name') ?? 'tanpa-nama', await bodyOf(request));
        return answer(response, 200, String(id));
      }
      if (request.method !== 'GET') return answer(response, 405, 'GET, please.');
      if (url.pathname.startsWith('/files/')) return await sendFile(thread, url, response);
      const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
      const file = join(pageFolder, name);
      const type = types[name.split('.').at(-1) ?? ''];
      if (!/^[\w.-]+$/.test(name) || !type || !existsSync(file)) return answer(response, 404, 'Not here.');
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
      createReadStream(file).pipe(response);
    } catch (error) {
      answer(response, 500, error instanceof Error ? error.message : String(error));
    }
  };
}
