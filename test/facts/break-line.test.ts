import ts from 'typescript';
import { breakingOf } from '../workbench/facts/break-line';

/** The first statement of `code` as it stands when it is broken. */
function brokenFirst(
  code: string,
  pick: (source: ts.SourceFile) => ts.Node | undefined = (source) => source.statements[0],
): string | undefined {
  const source = ts.createSourceFile('line.ts', code, ts.ScriptTarget.ES2022, true);
  const node = pick(source);
  const breaking = node && breakingOf(node, 's');
  if (breaking === undefined) return undefined;
  const { start, end, before, after } = breaking;
  return code.slice(0, start) + before + code.slice(start, end) + after + code.slice(end);
}

const asExpression = (broken: string, whole: string) => `(globalThis.$broken === "s" ? (${broken}) : (${whole}))`;

describe('the line under a behaviour is broken', () => {
  it.each([
    ['const most = 50;', '50 + 1', '50'],
    ['const most = 50 * 1024;', '(50 * 1024) + 1', '50 * 1024'],
    ["const text = 'Too many';", "''", "'Too many'"],
    ['const on = true;', 'false', 'true'],
    ['const over = a > b;', 'a >= b', 'a > b'],
    ['const same = a === b;', 'a !== b', 'a === b'],
    ['const may = a && b;', 'a', 'a && b'],
    ['const or = a ?? b;', 'a', 'a ?? b'],
    ['const which = a ? b : c;', 'a ? c : b', 'a ? b : c'],
    ['const not = !a;', 'a', '!a'],
    ['const list = [1];', '[]', '[1]'],
    ['const map = new Map([[1, 2]]);', 'new Map()', 'new Map([[1, 2]])'],
    ['const like = /a/;', '/(?!)/', '/a/'],
    ['const own = all.filter(isOwn);', 'all', 'all.filter(isOwn)'],
    ['const made = make();', 'undefined', 'make()'],
  ])('%s', (code, broken, whole) => {
    expect(brokenFirst(code)).toBe(code.replace(` = ${whole};`, ` = ${asExpression(broken, whole)};`));
  });

  it('in a guard, which then lets everything through', () => {
    expect(brokenFirst('if (a) b();')).toBe(`if (${asExpression('false', 'a')}) b();`);
  });

  it('in an act, which is then left out', () => {
    expect(brokenFirst('act();')).toBe('if (globalThis.$broken !== "s") {act();}');
  });

  it('through an arrow, parentheses and a type', () => {
    expect(brokenFirst('const f = () => (3 as number);')).toBe(
      `const f = () => (${asExpression('3 + 1', '3')} as number);`,
    );
  });

  it('but not a function with a body, where nobody could say which line', () => {
    expect(brokenFirst('function f() { return 1; }')).toBeUndefined();
    expect(brokenFirst('const f = () => { return 1; };')).toBeUndefined();
  });
});
