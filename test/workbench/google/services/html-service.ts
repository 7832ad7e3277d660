// HtmlService: pages for sidebars and dialogs (D/reference/html/html-service).
import type { ServiceFactory } from '../contract';
import type { World } from '../world';
import { blobParts } from './blob';
import { makeHtmlOutput, SandboxMode, XFrameOptionsMode } from './html-output';
import { makeTemplate } from './html-template';
import { surface } from './surface';

export const htmlService: ServiceFactory<World> = (run, world) => {
  /** reported: the text of a missing file (public issue threads). */
  const fileNamed = (name: unknown): string => {
    const bare = String(name).replace(/\.html$/, '');
    const file = world.projects.get(run.scriptId).files.find((one) => one.type === 'HTML' && one.name === bare);
    if (file === undefined) throw run.exception(`No HTML file named ${bare} was found.`);
    return file.source;
  };
  const text = (html: unknown): string => {
    const blob = blobParts(html);
    return blob === undefined ? String(html) : Buffer.from(blob.bytes).toString();
  };
  const output = (html: string) => makeHtmlOutput(run, html);
  return surface('HtmlService', {
    XFrameOptionsMode,
    SandboxMode,
    createHtmlOutput: (html: unknown = '') => output(text(html)),
    createHtmlOutputFromFile: (name: unknown) => output(fileNamed(name)),
    createTemplate: (html: unknown) => makeTemplate(run, text(html), output),
    createTemplateFromFile: (name: unknown) => makeTemplate(run, fileNamed(name), output),
  });
};
