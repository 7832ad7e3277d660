// The English guide as a page of its own: the tab Petunjuk speaks the workbook's language, a reader of English gets this beside it.
import { build } from 'esbuild';

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = [
  'body{margin:16px 20px;font:14px/1.5 "Google Sans Text",Roboto,Arial,sans-serif;color:#1f1f1f}',
  'h1{font-size:18px;font-weight:500;margin:0}h2{font-size:14px;margin:18px 0 4px}p{margin:0 0 6px}.faint{color:#444746}',
].join('');

const part = ({ who, lines }) =>
  [`<h2>${escaped(who)}</h2>`, ...lines.map((line) => `<p>${escaped(line)}</p>`)].join('\n');

const document = ({ title, subtitle, parts, limits }) =>
  [
    '<!DOCTYPE html>',
    `<html lang="en"><head><meta charset="utf-8"><style>${style}</style></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    `<p class="faint">${escaped(subtitle)}</p>`,
    ...parts.map(part),
    `<p class="faint">${escaped(limits)}</p>`,
    '</body></html>',
    '',
  ].join('\n');

/** File name to content. */
export async function guideFile() {
  const { outputFiles } = await build({
    entryPoints: ['src/i18n/guide.en.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'warning',
  });
  const { guideEn } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return { 'guide-en.html': document(guideEn) };
}
