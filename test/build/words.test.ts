// The English texts become data only when a template says exactly what its function says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callEach, runNode } from './run-module';

/** What the build makes of one text, given as source: its template, or why it refuses. */
async function templateOf(text: string, marked = text): Promise<string> {
  const program = `import { templatesOf } from './build/words.mjs';
    const grouped = (value) => String(value).replace(/\\B(?=(\\d{3})+$)/g, ',');
    const fill = (template, values) => template.replace(/\\{(\\w+)(:number)?\\}/g,
      (_, name, format) => (format ? grouped(values[name]) : String(values[name])));
    const number = grouped;
    const mark = (value) => String(value).replace(/}$/, ':number}');
    try {
      process.stdout.write(templatesOf({ group: { key: ${text} } }, { group: { key: ${marked} } }, fill).group.key);
    } catch (error) {
      process.stdout.write(error.message);
    }`;
  const { stdout } = await runNode(['--input-type=module', '-e', program]);
  return String(stdout);
}

describe('the English words of the build', () => {
  const file = String((callEach('words.mjs', 'wordFiles', [[]])[0] as { 'en.html': string })['en.html']);

  it('are the data that lies beside each wing', () => {
    for (const wing of ['desk', 'engine']) {
      expect(readFileSync(join('build', 'dist', wing, 'en.html'), 'utf8')).toBe(file);
    }
  });

  it('hold nothing that HtmlService could take for a tag, an entity or a comment', () => {
    expect(file).not.toMatch(/[<>&]|\/[/*]/);
    expect(JSON.parse(file).problems.linkInsecure).toContain('must begin with https://');
  });

  it('name the format of a value where the text writes it in the language’s own way', () => {
    expect(JSON.parse(file).problems.captionLong).toBe(
      'The {platform} caption has {chars:number} characters, the limit is {max:number}. Shorten it.',
    );
  });
});

describe('a text', () => {
  it('becomes its template', async () => {
    expect(await templateOf("(v) => v.count + ' files in ' + v.tab")).toBe('{count} files in {tab}');
    expect(await templateOf("(v) => number(v.count) + ' files'", "(v) => mark(v.count) + ' files'")).toBe(
      '{count:number} files',
    );
  });

  it.each([
    ['a plural', "(v) => v.count + (v.count === 1 ? ' file' : ' files')"],
    ['a part that may be left out', "(v) => 'Done.' + (v.links === '' ? '' : ' See ' + v.links)"],
    ['a word looked up', "(v) => 'It is ' + ({ 1: 'one' }[v.count] ?? v.count)"],
    ['arithmetic', "(v) => v.count * 2 + ' files'"],
    ['a format of its own', "(v) => number(v.count) + ' files'"],
    ['a brace of its own', "() => 'a {name}'"],
  ])('with %s makes the build fail, and is named', async (_, text) => {
    expect(await templateOf(text)).toMatch(/^The English text group\.key is more than a template/);
  });
});
