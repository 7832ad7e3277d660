// Google knows a script's functions without running it: no such name at the top level of a file, no execution.
import { type AnyNode, type Pattern, type Program, parse } from 'acorn';
import type { SourceFile } from './project';

export type Declared = 'function' | 'variable';

/** The same source is asked about again and again; each text is read once. */
const known = new Map<string, ReadonlyMap<string, Declared>>();

/** How a name stands at the top level of the script: comments, texts and what lies inside a function do not count. */
export function declared(files: readonly SourceFile[], name: string): Declared | undefined {
  for (const { type, source } of files) {
    // Cheap question first: reading a bundle takes longer than running it.
    if (type !== 'SERVER_JS' || !source.includes(name)) continue;
    let names = known.get(source);
    if (names === undefined) {
      names = namesOf(source);
      known.set(source, names);
    }
    const found = names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namesOf(source: string): Map<string, Declared> {
  const names = new Map<string, Declared>();
  let program: Program;
  try {
    program = parse(source, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch {
    return names; // no file of a script: the editor does not even save it
  }
  // assumed: a function inside another function is no simple trigger, whatever its name [probes/nested-on-edit.gs]
  for (const node of program.body) collect(node, names);
  return names;
}

function collect(node: AnyNode, names: Map<string, Declared>): void {
  if (node.type === 'FunctionDeclaration') names.set(node.id?.name ?? '', 'function');
  if (node.type !== 'VariableDeclaration') return;
  for (const { id } of node.declarations) if (isName(id)) names.set(id.name, 'variable');
}

const isName = (pattern: Pattern): pattern is Extract<Pattern, { type: 'Identifier' }> => pattern.type === 'Identifier';
