// `npm run facts`: what the local Google does, how sure we are of each behaviour, and the test that shows it.
//   -- --mutate [words]   breaks each behaviour's line in turn (of those whose sentence or file has the words): its test must turn red
//   -- --write            makes docs/local-google.md anew
//   -- --script           makes one script of all that confirm our assumptions, to paste into Apps Script
import { writeFileSync } from 'node:fs';
import { allProbes, allProbesPath, probesWithoutHands } from './facts/all-probes';
import { documentOf, documentPath } from './facts/document';
import { type Fact, marks, type Problem } from './facts/fact';
import { findTests } from './facts/find-tests';
import { isNoticed, mutate, type Verdict } from './facts/mutate';
import { readFacts } from './facts/read-facts';
import { unnamedMethods } from './facts/used-methods';

const options = process.argv.slice(2);
const words = options.filter((option) => !option.startsWith('--'));
const { facts, problems } = readFacts();
const found = findTests(facts);
const asked = (fact: Fact) =>
  words.length === 0 || words.some((word) => `${fact.file} ${fact.sentence}`.includes(word));

if (options.includes('--mutate')) breakAll(facts.filter(asked));
else if (options.includes('--write')) writeFileSync(documentPath, documentOf(facts, found.tests));
else if (options.includes('--script')) writeScript();
else list(facts.filter(asked));

function writeScript(): void {
  writeFileSync(allProbesPath, allProbes());
  console.log(`${allProbesPath}: ${probesWithoutHands().length} assumptions in one script`);
}

function list(asked: readonly Fact[]): void {
  for (const { mark, sentence, file, line } of asked) {
    console.log(
      `${mark.padEnd(10)}  ${sentence}\n            ${file}:${line}  ${found.tests.get(sentence) ?? 'no test'}`,
    );
  }
  say(
    [...problems, ...found.problems].filter(
      ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
    ),
  );
  if (words.length === 0)
    for (const method of unnamedMethods(facts)) complain(`No behaviour names ${method}, which a bundle calls`);
  const count = (mark: Fact['mark']) => asked.filter((fact) => fact.mark === mark).length;
  console.log(`${asked.length} behaviours, ${marks.map((mark) => `${count(mark)} ${mark}`).join(', ')}`);
}

function breakAll(asked: readonly Fact[]): void {
  const counts = new Map<Verdict, number>();
  mutate(asked, found.tests, (fact, verdict) => {
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (!isNoticed(verdict)) complain(`${verdict.padEnd(10)}  ${fact.sentence}  (${fact.file}:${fact.line})`);
  });
  const count = (which: (verdict: Verdict) => boolean) =>
    [...counts].reduce((sum, [verdict, times]) => sum + (which(verdict) ? times : 0), 0);
  const [crashed, hung] = (['crashed', 'hung'] as const).map((verdict) => count((one) => one === verdict));
  const noticed = count(isNoticed);
  console.log(
    `${asked.length} lines broken, ${noticed} noticed (${crashed} by a crash, ${hung} by never ending), ${asked.length - noticed} not`,
  );
}

function say(wrong: readonly Problem[]): void {
  for (const { file, line, text } of wrong) complain(`${file}:${line}  ${text}`);
}

function complain(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
