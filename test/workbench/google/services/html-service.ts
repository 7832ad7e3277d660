// HtmlService: pages for sidebars and dialogs (D/reference/html/html-service).
import type { ServiceFactory } from '../contract';
import type { World } from '../world';
import { blobParts } from './blob';
import { escapedAfter, makeHtmlOutput, SandboxMode, XFrameOptionsMode } from './html-output';
import { makeTemplate } from './html-template';
import type { Simulated } from './simulated';
import { surface } from './surface';

export const htmlService: ServiceFactory<World> = (run, world) => {
  const fileNamed = (name: unknown): string => {
    const bare = String(name).replace(/\.html$/, '');
    const file = world.projects.get(run.scriptId).files.find((one) => one.type === 'HTML' && one.name === bare);
    // reported: HtmlService.createHtmlOutputFromFile throws No HTML file named and the name, when none is spelt just so
    // [github.com/RayBB/easy-gmail-scheduler/issues/4]
    if (file === undefined) throw run.exception(`No HTML file named ${bare} was found.`);
    return file.source;
  };
  const text = (html: unknown): string => {
    const blob = blobParts(html);
    return blob === undefined ? String(html) : Buffer.from(blob.bytes).toString();
  };
  const output = (html: string) => makeHtmlOutput(run, html);
  const template = (html: string) => makeTemplate(run, () => html, escapedAfter, output);
  return surface('HtmlService', {
    XFrameOptionsMode,
    SandboxMode,
    createHtmlOutput: (html = '') => output(text(html)),
    // documented: HtmlService.createHtmlOutputFromFile takes a file of the project as it is, scriptlets and all
    // [D/reference/html/html-service]
    createHtmlOutputFromFile: (name) => output(fileNamed(name)),
    createTemplate: (html) => template(text(html)),
    createTemplateFromFile: (name) => template(fileNamed(name)),
    // documented: HtmlService.getUserAgent is null wherever no web app answers [D/reference/html/html-service]
    getUserAgent: () => null,
  } satisfies Simulated<GoogleAppsScript.HTML.HtmlService>);
};
