// Reads the facts out of the simulator's source: every comment that begins with a mark, and the node it leads.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { breakingOf } from './break-line';
import { type Fact, marks, type Problem, wordProblem } from './fact';
import { filesUnder } from './files-under';

const marked = new RegExp(`\\b(?:${marks.join('|')}):`);
const opening = new RegExp(`^//\\s*(${marks.join('|')}):\\s*(.*)$`);
const whole = /^(.*?)\s*\[([^[\]]+)\]$/;

export interface Reading {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

export const googleFolder = 'test/workbench/google';

export function readFacts(folder = googleFolder): Reading {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const file of filesUnder(folder, '.ts')) readFile(file, facts, problems);
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const twin = seen.get(fact.sentence);
    if (twin !== undefined) problems.push(at(fact, `says the same as ${twin.file}:${twin.line}`));
    seen.set(fact.sentence, fact);
    const wrong = wordProblem(fact) ?? (fact.breaking === undefined ? 'leads nothing that can be broken' : undefined);
    if (wrong !== undefined) problems.push(at(fact, wrong));
  }
  return { facts, problems };
}

const at = ({ file, line, sentence }: Fact, text: string): Problem => ({ file, line, text: `"${sentence}" ${text}` });

function readFile(file: string, facts: Fact[], problems: Problem[]): void {
  const text = readFileSync(file, 'utf8');
  if (!marked.test(text)) return;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const used = new Set<number>();
  const visit = (node: ts.Node): void => {
    const leading = ts.isSourceFile(node) ? [] : (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []);
    const fresh = leading.filter(({ pos }) => !used.has(pos));
    for (const { mark, sentence, source: from, lines } of spoken(fresh, text)) {
      for (const { pos } of lines) used.add(pos);
      const line = lineOf(Math.min(...lines.map(({ pos }) => pos)));
      facts.push({ mark, sentence, source: from, file, line, breaking: breakingOf(node, sentence) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { pos, end } of commentsOf(source, text)) {
    if (used.has(pos) || !marked.test(text.slice(pos, end))) continue;
    problems.push({
      file,
      line: lineOf(pos),
      text: 'a mark that makes no fact: it is "// <mark>: <sentence> [<source>]", above its line',
    });
  }
}

/** Every comment of the file, wherever it stands. */
function commentsOf(source: ts.SourceFile, text: string): readonly ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const around = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const range of around) found.set(range.pos, range);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}

type Said = Pick<Fact, 'mark' | 'sentence' | 'source'> & { readonly lines: readonly ts.CommentRange[] };

/** Joins the lines of each fact: from one that opens with a mark to one that ends with its source. */
function spoken(ranges: readonly ts.CommentRange[], text: string): Said[] {
  const found: Said[] = [];
  let open: { mark: Fact['mark']; words: string; lines: ts.CommentRange[] } | undefined;
  for (const range of ranges) {
    const line = text.slice(range.pos, range.end);
    const [, word, rest = ''] = opening.exec(line) ?? [];
    const mark = marks.find((one) => one === word);
    if (mark !== undefined) open = { mark, words: rest, lines: [range] };
    else if (open !== undefined && line.startsWith('//')) {
      open = { mark: open.mark, words: `${open.words} ${line.slice(2).trim()}`, lines: [...open.lines, range] };
    } else open = undefined;
    const [, sentence, source] = whole.exec(open?.words.trim() ?? '') ?? [];
    if (open === undefined || sentence === undefined || source === undefined) continue;
    found.push({ mark: open.mark, sentence, source, lines: open.lines });
    open = undefined;
  }
  return found;
}
