// HtmlTemplate: a page with scriptlets, filled in inside the script's own context (D/guides/html/templates).
import type { Run } from '../contract';
import { currentRealm } from '../realm';
import type { Simulated } from './simulated';
import { surface } from './surface';

type Escape = (before: string, text: string) => string;

export function makeTemplate(
  run: Run,
  source: () => string,
  escaped: Escape,
  output: (html: string) => object,
): object {
  const variables: Record<string, unknown> = {};
  const members = {
    evaluate() {
      const escaper = currentRealm()?.wrap(escaped as never) as Escape | undefined;
      if (escaper === undefined) throw new Error('A page is filled in while its script runs');
      const fill = evaluator(run)(filler(source(), Object.keys(variables)), 'template') as Fill;
      return output(fill(escaper, ...Object.values(variables)));
    },
    getCode: () =>
      `(function() { var output = HtmlService.initTemplate(); ${userCode(source())}\nreturn output.$out.append('');\n})();`,
    // documented: HtmlTemplate.getRawContent answers the template as it was written [D/reference/html/html-template]
    getRawContent: () => source(),
  } satisfies Simulated<GoogleAppsScript.HTML.HtmlTemplate>;
  // documented: what is put on an HtmlTemplate is a variable of its scriptlets [D/guides/html/templates]
  return surface('HtmlTemplate', members, members, variables);
}

type Fill = (escaped: Escape, ...values: unknown[]) => string;

/** Scriptlets see the script's own functions, so they run in its context. */
function evaluator(run: Run): (source: string, fileName: string) => unknown {
  const { realm } = run;
  if (!('evaluate' in realm) || typeof realm.evaluate !== 'function')
    throw new Error('This run has no context of its own');
  return realm.evaluate as (source: string, fileName: string) => unknown;
}

/** The scriptlets' `output`: what is assigned to `_` is printed as it is, to `_$` escaped. */
const filler = (source: string, names: readonly string[]) => `(function (${['$escape', ...names].join(', ')}) {
var $html = '';
var output = {
  set _(text) { $html += String(text); },
  set _$(text) { $html += $escape($html, String(text)); },
  append: function (text) { $html += String(text); return output; }
};
${userCode(source)}
return $html; })`;

const scriptlet = /(<\?[\s\S]*?\?>)/;

/** Line for line, so that a comment in a scriptlet swallows the rest of its line, as it does at Google. */
function userCode(source: string): string {
  const pieces = source.split(scriptlet).map((piece) => {
    const [whole, print, code = ''] = /^<\?(!?=)?([\s\S]*)\?>$/.exec(piece) ?? [];
    if (whole === undefined)
      return piece === ''
        ? ''
        : `output._ = ${piece
            .split(/(?<=\n)/)
            .map(quoted)
            .join(' +\n')};`;
    // documented: a standard scriptlet runs and prints nothing, also around other parts of the page [D/guides/html/templates]
    if (print === undefined) return `${code} ;`;
    // documented: a printing scriptlet prints the value of its first statement, escaped [D/guides/html/templates]
    if (print === '=') return `output._$ = ${code} ;`;
    // documented: a force-printing scriptlet prints its value as it is [D/guides/html/templates]
    return `output._ = ${code} ;`;
  });
  return `${pieces.join(' ')}\n/* End of user code */`;
}

const quoted = (line: string) =>
  JSON.stringify(line).replace(/\u2028|\u2029/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
