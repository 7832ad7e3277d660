// The English texts as data, so that no run evaluates what hardly any run says: each becomes a template with `{name}` in place of a value.
// Proven, not parsed: a template counts only if, filled, it says on every sample what its function says.
import { build } from 'esbuild';

/** A text names its values by using them. */
const valued = (give) => new Proxy({}, { get: (_, name) => give(String(name)) });

const count = (name) => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 900_001, 7) + 100_000;

/** Logic in a text shows in one of these: a plural, an empty value, a threshold, a word looked up. */
const samples = [
  valued(count),
  valued((name) => count(name) / 1000),
  valued(() => 1),
  valued(() => ''),
  valued((name) => `<${name}> hevc`),
];

async function load(contents, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src/i18n', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    plugins,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** In place of the formats: each marks its placeholder, so that `{bytes}` becomes `{bytes:megabytes}`. */
const marks = (names) => ({
  name: 'marks',
  setup({ onLoad }) {
    const mark = 'const mark = (format) => (value) => String(value).replace(/}$/, ":" + format + "}");';
    const english = `{ ${names.map((name) => `${name}: mark('${name}')`).join(', ')} }`;
    onLoad({ filter: /[\\/]i18n[\\/]formats\.ts$/ }, () => ({
      contents: `${mark} export const formats = { id: {}, en: ${english} };`,
    }));
  },
});

/** One text or a group of them; `marked` is the same part, whose formats leave marks. */
export function templatesOf(part, marked, fill, path = []) {
  if (typeof part === 'string') return part;
  if (typeof part === 'function') return templateOf(part, marked, fill, path.join('.'));
  return Object.fromEntries(
    Object.keys(part).map((key) => [key, templatesOf(part[key], marked[key], fill, [...path, key])]),
  );
}

function templateOf(text, marked, fill, key) {
  const template = marked(valued((name) => `{${name}}`));
  for (const sample of samples) {
    const [wanted, filled] = [text(sample), fill(template, sample)];
    if (wanted !== filled) {
      throw new Error(
        `The English text ${key} is more than a template, so it cannot become data.\n  ${wanted}\n  ${filled}`,
      );
    }
  }
  return template;
}

/** HtmlService hands a file over as HTML: nothing in it may look like a tag, an entity or a comment. */
const asHtml = (data) =>
  JSON.stringify(data).replace(/[<>&]|\/(?=[/*])/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** File name to content: what a script reads for a reader of English (src/i18n/english.ts). */
export async function wordFiles() {
  const words = "export { wordsEn } from './words.en';";
  const { fill, formats, wordsEn } = await load(
    `export { fill } from './fill'; export { formats } from './formats'; ${words}`,
  );
  const marked = await load(words, [marks(Object.keys(formats.en))]);
  return { 'en.html': asHtml(templatesOf(wordsEn, marked.wordsEn, fill)) };
}
