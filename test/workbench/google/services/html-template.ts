// HtmlTemplate: a page with scriptlets, filled in inside the script's own context (D/guides/html/templates).
import type { Run } from '../contract';
import { surface } from './surface';

/** documented: `<? ?>` runs, `<?= ?>` prints with escaping, `<?!= ?>` prints as it is. Values put on the template are variables. */
export function makeTemplate(run: Run, source: string, output: (html: string) => object): object {
  const variables: Record<string, unknown> = {};
  const code = () => compiled(source, Object.keys(variables));
  const members: object = surface('HtmlTemplate', {
    evaluate() {
      const fill = evaluator(run)(code(), 'template') as (...values: unknown[]) => string;
      return output(fill(...Object.values(variables), escapeText));
    },
    getCode: () => code(),
    getCodeWithComments: () => code(),
    getRawContent: () => source,
  });
  return new Proxy(members, {
    get: (target, key) =>
      typeof key === 'string' && Object.hasOwn(variables, key) ? variables[key] : Reflect.get(target, key),
    set(_target, key, value) {
      variables[String(key)] = value;
      return true;
    },
  });
}

/** Scriptlets see the script's own functions, so they run in its context. */
function evaluator(run: Run): (source: string, fileName: string) => unknown {
  const { realm } = run;
  if (!('evaluate' in realm) || typeof realm.evaluate !== 'function')
    throw new Error('This run has no context of its own');
  return realm.evaluate as (source: string, fileName: string) => unknown;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
const escapeText = (text: unknown) => String(text).replace(/[&<>"']/g, (char) => escapes[char] ?? char);

function compiled(source: string, names: readonly string[]): string {
  const parts = source.split(/(<\?[\s\S]*?\?>)/).map((part) => {
    const scriptlet = /^<\?(!?=)?([\s\S]*)\?>$/.exec(part);
    if (scriptlet === null) return `$out += ${JSON.stringify(part)};`;
    const [, print, code = ''] = scriptlet;
    if (print === undefined) return `${code}\n`;
    return print === '=' ? `$out += $escape(${code.trim()});` : `$out += (${code.trim()});`;
  });
  return `(function (${[...names, '$escape'].join(', ')}) { var $out = '';\n${parts.join('\n')}\nreturn $out; })`;
}
