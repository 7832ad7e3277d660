import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from '../workbench/facts/fact';
import { readFacts } from '../workbench/facts/read-facts';
import { unnamedMethods } from '../workbench/facts/used-methods';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siar-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(...lines: string[]) {
  writeFileSync(join(folder, 'room.ts'), lines.join('\n'));
  return readFacts(folder);
}

describe('a behaviour', () => {
  it('is read from the comment above its line', () => {
    const { facts, problems } = read(
      '// documented: a user has 20 triggers [D/guides/services/quotas]',
      'const most = 20;',
    );
    expect(problems).toEqual([]);
    expect(facts).toMatchObject([
      { mark: 'documented', sentence: 'a user has 20 triggers', source: 'D/guides/services/quotas', line: 1 },
    ]);
  });

  it('may run over several lines, and stand deep inside', () => {
    const { facts, problems } = read(
      'const table = {',
      '  // reported: the first half',
      '  // and the second [example.org/a/b]',
      '  most: 20,',
      '};',
    );
    expect(problems).toEqual([]);
    expect(facts).toMatchObject([{ sentence: 'the first half and the second', line: 2 }]);
  });

  it.each([
    ['a comment of another kind', ['/** documented: somewhere */', 'const a = 1;'], 'makes no fact'],
    ['no source', ['// reported: nobody says where', 'const a = 1;'], 'makes no fact'],
    ['nothing below it', ['function f() {', '  g();', '  // reported: lost [example.org/a]', '}'], 'makes no fact'],
    ['a line that cannot be broken', ['// reported: a type [example.org/a]', 'type A = 1;'], 'can be broken'],
    ['an assumption without a script', ['// assumed: we think so [example.org/a]', 'const a = 1;'], 'probes'],
    ['a source that is no address', ['// reported: they say [hearsay]', 'const a = 1;'], 'no public address'],
    [
      'the sentence of another',
      ['// reported: twice [example.org/a]', 'const a = 1;', '// reported: twice [example.org/a]', 'const b = 1;'],
      'says the same',
    ],
  ])('does not count with %s', (_what, lines, wrong) => {
    expect(read(...lines).problems.map(({ text }) => text)).toEqual([expect.stringContaining(wrong)]);
  });

  it('gives its source as a whole address', () => {
    expect(addressOf('D/reference/lock/lock')).toBe('https://developers.google.com/apps-script/reference/lock/lock');
    expect(addressOf('stackoverflow.com/questions/1')).toBe('https://stackoverflow.com/questions/1');
  });

  it('names a method as a whole word', () => {
    const named = [{ sentence: 'Range.setValues refuses another size' }];
    expect(unnamedMethods(named, ['Range.setValue', 'Range.setValues', 'Sheet.getRange'])).toEqual([
      'Range.setValue',
      'Sheet.getRange',
    ]);
  });
});
