import { callEach } from './run-module';

const stub = 'function onOpen() { return 1; }';
const cases: Record<string, { code: string; names: string[]; maxBytes: number }> = {};
const bundle = (title: string, code: string, names = ['onOpen'], maxBytes = 1000) => {
  cases[title] = { code: `${stub}\n${code}`, names, maxBytes };
};

const lacking = [
  'setTimeout',
  'URL',
  'fetch',
  'TextEncoder',
  'Intl',
  'process',
  'structuredClone',
  'queueMicrotask',
  'atob',
];
for (const name of lacking) bundle(name, `function later() { return ${name}; }`);

const syntax = {
  'optional chaining': 'const a = ({}).b?.c;',
  'nullish coalescing': 'const a = null ?? 1;',
  'a private field': 'class A { #secret = 1; }',
  'a class field': 'class A { open = 1; }',
  'a BigInt literal': 'const a = 1n;',
  'the regex flag v': 'const a = /[a-z]/v;',
  'the regex flag d': 'const a = /a/d;',
  'a module import': "import { a } from 'a';",
};
for (const [title, code] of Object.entries(syntax)) bundle(title, code);

bundle('typeof', "var isWorker = typeof navigator !== 'undefined';");
bundle('typeof, then a touch', "var agent = typeof navigator !== 'undefined' && navigator.userAgent;");
bundle(
  'services inside functions',
  'function save() { SpreadsheetApp.flush(); Sheets.Spreadsheets.get(Utilities.getUuid()); }',
);
bundle('own names', 'var URL = 1; function read(fetch) { return fetch(URL); }');
bundle('a forgotten declaration', 'function count() { total = 1; }');
bundle('a service at load', 'var book = SpreadsheetApp.getActive();');
bundle('console at load', "console.log('loaded');");
bundle('an error at load', "throw new Error('half built');");
bundle('a missing function', '', ['onOpen', 'tick']);
bundle('a variable instead of a function', 'const tick = 1;', ['onOpen', 'tick']);
bundle('no function', '', []);
bundle('as many bytes as it may', '', ['onOpen'], stub.length + 1);
bundle('one byte too many', '', ['onOpen'], stub.length);
bundle('bytes, not letters', "var a = 'é';", ['onOpen'], stub.length + 1 + "var a = 'é';".length);

describe('the bundle check', () => {
  let answers: Record<string, string[]> = {};
  const answerTo = (title: string) => answers[title] ?? ['the case did not run'];

  beforeAll(() => {
    const results = callEach(
      'bundle-check.mjs',
      'problemsOf',
      Object.values(cases).map((one) => [one]),
    ) as string[][];
    answers = Object.fromEntries(Object.keys(cases).map((title, i) => [title, results[i] ?? []]));
  });

  it.each(lacking)('refuses %s, which Apps Script lacks', (name) => {
    expect(answerTo(name)).toEqual([`touches ${name}, which Apps Script lacks`]);
  });

  it.each(Object.keys(syntax))('refuses %s', (title) => {
    expect(answerTo(title)).toEqual([expect.stringMatching(/^syntax Apps Script refuses: /)]);
  });

  it.each(['typeof', 'services inside functions', 'own names', 'as many bytes as it may'])('accepts %s', (title) => {
    expect(answerTo(title)).toEqual([]);
  });

  it('does not let a question excuse the touch that follows', () => {
    expect(answerTo('typeof, then a touch')).toEqual(['touches navigator, which Apps Script lacks']);
  });

  it('refuses a name nobody declared', () => {
    expect(answerTo('a forgotten declaration')).toEqual(['touches total, which Apps Script lacks']);
  });

  it.each(['a service at load', 'console at load', 'an error at load'])('refuses %s', (title) => {
    expect(answerTo(title)).toEqual([
      expect.stringMatching(/^fails while it is loaded, before any function is called: /),
    ]);
  });

  it.each(['a missing function', 'a variable instead of a function'])('refuses %s', (title) => {
    expect(answerTo(title)).toEqual(['lacks the public function tick']);
  });

  it('refuses a bundle without a public function', () => {
    expect(answerTo('no function')).toEqual(['has no public function']);
  });

  it.each(['one byte too many', 'bytes, not letters'])('refuses %s', (title) => {
    expect(answerTo(title)).toEqual([expect.stringMatching(/^has \d+ bytes, more than the \d+ it may have$/)]);
  });
});
