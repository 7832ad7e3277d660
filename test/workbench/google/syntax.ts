// The parser of Apps Script is older than this machine's: what it refuses is refused here too, before a line of the file runs.
import { type Node, parse } from 'acorn';
import type { Realm } from './contract';

/** Cheap questions first: most sources hold none of these signs, and parsing a bundle takes longer than running it. */
const suspicious = /#[\w$]|\bstatic\b|\d_?n\b|\bimport\b/;

interface Refused {
  line: number;
}

/** The same source is run again and again; each text is judged once. */
const judged = new Map<string, Refused | undefined>();

export function mustParse(realm: Realm & { SyntaxError: ErrorConstructor }, source: string, fileName: string): void {
  const refused = judgedOnce(source);
  if (refused === undefined) return;
  // reported: a file with newer syntax is refused whole, with ParseError, Unexpected token ILLEGAL and the line
  // [github.com/google/clasp/issues/935]
  throw new realm.SyntaxError(`ParseError: Unexpected token ILLEGAL line: ${refused.line} file: ${fileName}.gs`);
}

function judgedOnce(source: string): Refused | undefined {
  if (!suspicious.test(source)) return undefined;
  if (!judged.has(source)) judged.set(source, judge(source));
  return judged.get(source);
}

function judge(source: string): Refused | undefined {
  try {
    return firstRefused(parse(source, { ecmaVersion: 'latest', sourceType: 'script', locations: true }));
  } catch {
    return undefined; // no JavaScript at all: the engine itself says so
  }
}

type Fields = Partial<Record<string, unknown>>;

/** By the type of the node, as ESTree names it. */
const rules: Partial<Record<string, (node: Fields) => boolean>> = {
  // documented: private class members are a syntax error [D/guides/v8-runtime]
  PrivateIdentifier: () => true,
  // documented: static class fields are a syntax error [D/guides/v8-runtime]
  PropertyDefinition: (node) => node.static === true,
  // assumed: static blocks of a class are refused, as static fields are [probes/static-block.gs]
  StaticBlock: () => true,
  // reported: a BigInt literal is refused when the file is saved [github.com/google/clasp/issues/935]
  Literal: (node) => typeof node.bigint === 'string',
  // documented: modules are refused, import() as well [D/guides/v8-runtime]
  ImportExpression: () => true,
};

function firstRefused(node: Node): Refused | undefined {
  if (rules[node.type]?.({ ...node }) === true) return { line: node.loc?.start.line ?? 0 };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      const found = isNode(child) ? firstRefused(child) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
