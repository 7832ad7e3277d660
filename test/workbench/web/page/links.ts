// Follows an address the way it would open on the real internet, at the place where this machine serves it.

import { parseArea } from './a1';
import type { App } from './app';

const fileId = /^https:\/\/drive\.google\.com\/(?:file\/d\/|open\?id=|uc\?(?:.*&)?id=)([\w-]+)/;

/** Where this machine serves a file of Drive to whoever sits here. */
export const fileAddress = (app: App, id: string, type: string) =>
  `/files/${encodeURIComponent(id)}?type=${encodeURIComponent(type)}&who=${app.state.who}`;

/** The address a browser of this machine can open; undefined for one outside the pretend internet. */
export function localAddress(app: App, address: string): string | undefined {
  const file = fileId.exec(address)?.[1];
  if (file) {
    const type = app.state.office?.files.find(({ id }) => id === file)?.mimeType ?? 'image/jpeg';
    return fileAddress(app, file, type);
  }
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const origin = app.state.office?.origins[url.host];
  return origin && `${origin}${url.pathname}${url.search}${url.hash}`;
}

/** A link to a workbook: its tab by `gid`, its cells by `range`. */
async function openBook(app: App, url: URL): Promise<void> {
  const { office, who, book } = app.state;
  const id = /\/d\/([\w-]+)/.exec(url.pathname)?.[1];
  const named = (['ledger', 'backOffice'] as const).find((name) => office?.books[name].id === id);
  if (named && named !== book) await app.open(who, named);
  const hash = new URLSearchParams(url.hash.slice(1));
  const gid = hash.get('gid') ?? url.searchParams.get('gid');
  const range = parseArea(hash.get('range') ?? '');
  if (gid !== null && app.state.sheet?.id !== Number(gid)) await app.showTab(Number(gid));
  if (range) app.grid?.select(range, { scroll: true });
}

export async function follow(app: App, address: string): Promise<void> {
  if (address.startsWith('#')) {
    return openBook(app, new URL(address, location.href));
  }
  if (!URL.canParse(address)) return;
  const url = new URL(address);
  if (url.host === 'docs.google.com' && url.pathname.startsWith('/spreadsheets/')) {
    return openBook(app, url);
  }
  if (!/^(https?|mailto):$/.test(url.protocol)) return;
  window.open(localAddress(app, address) ?? address, '_blank', 'noopener');
}
