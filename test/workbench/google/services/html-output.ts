// HtmlOutput: a page a script made, with its title and size (D/reference/html/html-output).
import type { Run } from '../contract';
import { makeBlob } from './blob';
import { enumType } from './enums';
import { contextAtEnd } from './html-context';
import { makeTemplate } from './html-template';
import type { Simulated } from './simulated';
import { innerOf, NotSimulated, surface } from './surface';

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

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

/** Escapes a text for the place in a page where `before` ends. Google escapes for scripts, styles and addresses too; we do not. */
export function escapedAfter(before: string, text: string): string {
  const context = contextAtEnd(before);
  if (context !== 'text' && context !== 'attribute') throw new NotSimulated(`contextual escaping (${context})`);
  return text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);
}

// documented: HtmlOutput.addMetaTag takes four names only, viewport among them [D/reference/html/html-output]
const metaTags = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export function makeHtmlOutput(run: Run, html: string): object {
  const parts: PageParts = { html: '', title: '', metaTags: [] };
  const set = (change: Partial<PageParts>) => {
    Object.assign(parts, change);
    return output;
  };
  const setHtml = (text: string) => {
    const context = contextAtEnd(text);
    // assumed: HtmlService.createHtmlOutput and HtmlOutput.append take a page that ends inside a tag or a comment for malformed
    // [probes/malformed-html.gs]
    if (context !== 'text' && context !== 'code') throw run.exception(`Malformed HTML content: ${text.slice(-60)}.`);
    return set({ html: text });
  };
  const size = (name: 'width' | 'height', pixels: unknown) => {
    // documented: null given to HtmlOutput.setWidth or HtmlOutput.setHeight brings the usual size back
    // [D/reference/html/html-output]
    if (pixels === null) delete parts[name];
    return pixels === null ? output : set({ [name]: Number(pixels) });
  };
  const output: object = surface(
    'HtmlOutput',
    {
      // documented: HtmlOutput.append adds its text as it is [D/reference/html/html-output]
      append: (text) => setHtml(parts.html + String(text)),
      // documented: HtmlOutput.appendUntrusted adds its text escaped, so that it holds no markup [D/reference/html/html-output]
      appendUntrusted: (text) => set({ html: parts.html + escapedAfter(parts.html, String(text)) }),
      clear: () => set({ html: '' }),
      // documented: HtmlOutput.getContent answers the page's text [D/reference/html/html-output]
      getContent: () => parts.html,
      // documented: HtmlOutput.setContent replaces the page's text [D/reference/html/html-output]
      setContent: (text) => setHtml(String(text)),
      getTitle: () => parts.title,
      // documented: HtmlOutput.setTitle names the sidebar or dialog, a title element in the page does not
      // [D/reference/html/html-output]
      setTitle: (title) => set({ title: String(title) }),
      getWidth: () => parts.width ?? null,
      setWidth: (pixels) => size('width', pixels),
      getHeight: () => parts.height ?? null,
      setHeight: (pixels) => size('height', pixels),
      getFaviconUrl: () => parts.faviconUrl ?? null,
      setFaviconUrl: (url) => set({ faviconUrl: String(url) }),
      addMetaTag(name, content) {
        if (!metaTags.includes(String(name))) {
          throw run.exception('The meta tag you specified is not allowed in this context.');
        }
        return set({ metaTags: [...parts.metaTags, { name: String(name), content: String(content) }] });
      },
      getMetaTags: () => run.realm.Array.from(parts.metaTags, metaTag),
      setXFrameOptionsMode: () => output,
      // documented: HtmlOutput.setSandboxMode has no effect: every page runs in IFRAME mode [D/guides/html/restrictions]
      setSandboxMode: () => output,
      // documented: HtmlOutput.asTemplate follows later changes of its HtmlOutput [D/reference/html/html-output]
      asTemplate: () =>
        makeTemplate(
          run,
          () => parts.html,
          escapedAfter,
          (text) => makeHtmlOutput(run, text),
        ),
      getBlob: () =>
        makeBlob(run, { bytes: new Uint8Array(Buffer.from(parts.html)), contentType: 'text/html', name: 'html' }),
    } satisfies Simulated<GoogleAppsScript.HTML.HtmlOutput>,
    parts,
  );
  setHtml(html);
  return output;
}

const metaTag = ({ name, content }: PageParts['metaTags'][number]) =>
  surface('HtmlOutputMetaTag', {
    getName: () => name,
    getContent: () => content,
  } satisfies Simulated<GoogleAppsScript.HTML.HtmlOutputMetaTag>);
