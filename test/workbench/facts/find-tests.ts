// Which test shows a fact: the one whose title is the fact's sentence, or the script that confirms an assumption.
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { type Fact, type Problem, probeOf } from './fact';
import { filesUnder } from './files-under';
import { googleFolder } from './read-facts';

const testFolder = 'test/google';
const probeTest = `${testFolder}/probes.test.ts`;

export interface Probe {
  readonly file: string;
  readonly sentence: string;
  /** What a person must do that no script can; undefined where the script is enough. */
  readonly needs: string | undefined;
  readonly code: string;
}

export function readProbe(name: string): Probe | undefined {
  const file = `${googleFolder}/probes/${name}.gs`;
  if (!existsSync(file)) return undefined;
  const code = readFileSync(file, 'utf8').trimEnd();
  const [first = '', second = ''] = code.split('\n');
  return { file, sentence: first.replace(/^\/\/ /, ''), needs: /^\/\/ needs: (.*)$/.exec(second)?.[1], code };
}

export const probeNames = (): string[] =>
  filesUnder(`${googleFolder}/probes`, '.gs').map((file) => file.replace(/^.*\/(.*)\.gs$/, '$1'));

/** The test's file by the fact's sentence. */
export function findTests(facts: readonly Fact[]): {
  tests: ReadonlyMap<string, string>;
  problems: readonly Problem[];
} {
  const titles = new Map<string, string[]>();
  for (const file of filesUnder(testFolder, '.test.ts')) {
    for (const title of titlesIn(file)) titles.set(title, [...(titles.get(title) ?? []), file]);
  }
  const tests = new Map<string, string>();
  const problems: Problem[] = [];
  for (const fact of facts) {
    const { files, wrong } = shownBy(fact, titles.get(fact.sentence) ?? []);
    if (files[0] !== undefined) tests.set(fact.sentence, files[0]);
    const text = wrong ?? (files.length === 1 ? undefined : `is the title of ${files.length} tests, not of one`);
    if (text !== undefined) problems.push({ file: fact.file, line: fact.line, text: `"${fact.sentence}" ${text}` });
  }
  return { tests, problems };
}

function shownBy({ source, sentence }: Fact, files: string[]): { files: string[]; wrong?: string } {
  const name = probeOf(source);
  if (name === undefined) return { files };
  const probe = readProbe(name);
  if (probe === undefined) return { files, wrong: `has no ${source}` };
  if (probe.sentence !== sentence) return { files, wrong: `is not the first line of ${source}` };
  return { files: probe.needs === undefined ? [...files, probeTest] : files };
}

function titlesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, false);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'it') {
      const [title] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}
