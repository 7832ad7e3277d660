// The pages a wing shows: one self-contained HTML file each, its script and style inside, so that a page asks the network for nothing.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Bytes of a whole page (design: the numbers to hold). */
export const maxPageBytes = 60 * 1024;

/** Every folder with a page.tsx is a page of that name. */
const pagesIn = (folder) => readdirSync(folder).filter((name) => existsSync(join(folder, name, 'page.tsx')));

/** Inside an HTML script or style nothing may look like its end, or like the begin of a comment. */
const inScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
const inStyle = (code) => code.replace(/<\/(style)/gi, '<\\/$1');

const document = (language, script, style) =>
  [
    '<!DOCTYPE html>',
    `<html lang="${language}" data-start="">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank">',
    `<style>${inStyle(style.trim())}</style></head>`,
    `<body><div id="page"></div><script>${inScript(script.trim())}</script></body>`,
    '</html>',
    '',
  ].join('\n');

/** A page is read in one language: the texts of the other (`src/i18n/<name>.en.ts` exports `<name>En`) stay out of it. */
const only = (language) => ({
  name: 'one-language',
  setup({ onLoad }) {
    const filter = language === 'en' ? /[\\/]i18n[\\/]([\w-]+)\.id\.ts$/ : /[\\/]i18n[\\/]([\w-]+)\.en\.ts$/;
    onLoad({ filter }, ({ path }) => {
      const [name, suffix] = basename(path, '.ts').split('.');
      const camel = `${name}-${suffix}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      return { contents: `export const ${camel} = {};`, loader: 'ts' };
    });
  },
});

/** Rules and texts are pure: what a page does not use of them stays out. */
const pureModules = {
  name: 'pure-modules',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /[\\/](?:domain|i18n)[\\/]|^\.\.?[\\/](?:[\w-]+[\\/])?[\w-]+$/ },
      async ({ path, pluginData, ...where }) => {
        if (pluginData === 'seen') return undefined;
        const found = await resolve(path, { ...where, pluginData: 'seen' });
        return /[\\/]src[\\/](?:domain|i18n)[\\/]/.test(found.path) ? { ...found, sideEffects: false } : found;
      },
    );
  },
};

async function buildPage(folder, name, language) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, name, 'page.tsx')],
    outdir: 'page',
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    // reported: HtmlService cuts what looks like a comment out of template literals, an https:// for one.
    // https://github.com/enuchi/React-Google-Apps-Script/issues/157
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [only(language), pureModules],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const textOf = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const html = document(language, textOf('.js'), textOf('.css'));
  const bytes = Buffer.byteLength(html);
  if (bytes > maxPageBytes)
    throw new Error(`The page ${name} has ${bytes} bytes, more than the ${maxPageBytes} it may have`);
  return [`${name}-${language}.html`, html];
}

/** File name to content, for every page below `folder` in both languages. */
export async function buildPages(folder) {
  const wanted = pagesIn(folder).flatMap((name) => ['id', 'en'].map((language) => [name, language]));
  return Object.fromEntries(await Promise.all(wanted.map(([name, language]) => buildPage(folder, name, language))));
}
