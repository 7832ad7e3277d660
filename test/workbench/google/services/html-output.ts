// HtmlOutput: a page a script made, with its title and size (D/reference/html/html-output).
import type { Run } from '../contract';
import { makeBlob } from './blob';
import { enumType } from './enums';
import { makeTemplate } from './html-template';
import { innerOf, surface } from './surface';

export const XFrameOptionsMode = enumType('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
export const SandboxMode = enumType('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);

export interface PageParts {
  html: string;
  title: string;
  width?: number;
  height?: number;
  metaTags: { name: string; content: string }[];
  faviconUrl?: string;
}

/** What a page consists of, or undefined when the value is no HtmlOutput. */
export const pageParts = (value: unknown): PageParts | undefined =>
  innerOf(value, 'HtmlOutput') as PageParts | undefined;

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&#34;').replace(/'/g, '&#39;');

/** documented: these tags only (D/reference/html/html-output, addMetaTag). */
const metaTags = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export function makeHtmlOutput(run: Run, html: string): object {
  const parts: PageParts = { html, title: '', metaTags: [] };
  const set = (change: Partial<PageParts>) => {
    Object.assign(parts, change);
    return output;
  };
  const output: object = surface(
    'HtmlOutput',
    {
      append: (text: unknown) => set({ html: parts.html + String(text) }),
      appendUntrusted: (text: unknown) => set({ html: parts.html + escapeHtml(String(text)) }),
      clear: () => set({ html: '' }),
      getContent: () => parts.html,
      setContent: (text: unknown) => set({ html: String(text) }),
      getTitle: () => parts.title,
      setTitle: (title: unknown) => set({ title: String(title) }),
      getWidth: () => parts.width ?? null,
      setWidth: (width: unknown) => set({ width: Number(width) }),
      getHeight: () => parts.height ?? null,
      setHeight: (height: unknown) => set({ height: Number(height) }),
      getFaviconUrl: () => parts.faviconUrl ?? null,
      setFaviconUrl: (url: unknown) => set({ faviconUrl: String(url) }),
      addMetaTag(name: unknown, content: unknown) {
        if (!metaTags.includes(String(name))) {
          throw run.exception('The meta tag you specified is not allowed in this context.');
        }
        return set({ metaTags: [...parts.metaTags, { name: String(name), content: String(content) }] });
      },
      setXFrameOptionsMode: () => output,
      setSandboxMode: () => output,
      asTemplate: () => makeTemplate(run, parts.html, (text) => makeHtmlOutput(run, text)),
      getBlob: () =>
        makeBlob(run, { bytes: new Uint8Array(Buffer.from(parts.html)), contentType: 'text/html', name: 'html' }),
    },
    parts,
  );
  return output;
}
