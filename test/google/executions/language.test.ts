import { owner, returned, smallOffice } from '../runtime/office';

const said = (code: string) => {
  const { world, scriptId } = smallOffice(code);
  const { error } = world.editorRun(owner.email, scriptId, 'main');
  return error === undefined ? 'runs' : `${error.name}: ${error.message}`;
};

const refused = 'SyntaxError: ParseError: Unexpected token ILLEGAL line: 1 file: Code.gs';

describe('syntax', () => {
  it('private class members are a syntax error', () => {
    expect(said('class A { #x = 1; } function main() {}')).toBe(refused);
    expect(said('class A { m(o) { return #x in o; } #x() {} } function main() {}')).toBe(refused);
    expect(said('class A { m() { return "#x"; } } function main() {}')).toBe('runs');
  });

  it('static class fields are a syntax error', () => {
    expect(said('class A { static x = 1; } function main() {}')).toBe(refused);
    expect(said('class A { static x() {} y = 1; } function main() {}')).toBe('runs');
  });

  it('static blocks of a class are refused, as static fields are', () => {
    expect(said('class A { static { A.b = 1; } } function main() {}')).toBe(refused);
  });

  it('a BigInt literal is refused when the file is saved', () => {
    expect(said('function main() { return 1n; }')).toBe(refused);
    expect(said('function main() { return 1 + "2n"; }')).toBe('runs');
  });

  it('modules are refused, import() as well', () => {
    expect(said('function main() { return import("fs"); }')).toBe(refused);
    expect(said('import fs from "fs"; function main() {}')).toContain('SyntaxError');
  });

  it('a file with newer syntax is refused whole, with ParseError, Unexpected token ILLEGAL and the line', () => {
    expect(said('function main() {}\nfunction other() { return 1n; }')).toBe(
      'SyntaxError: ParseError: Unexpected token ILLEGAL line: 2 file: Code.gs',
    );
  });

  it('takes what is older, and a wrong file is the engine to blame', () => {
    expect(said('function main() { const a = { b: 2 ** 3 }; return [...[a?.b ?? 1]]; } // import 1n #x static')).toBe(
      'runs',
    );
    expect(said('function main( { import 1n }')).toContain('SyntaxError: ');
  });
});

describe('globals', () => {
  it('a script has no timers, streams, URL, TextEncoder, fetch, File, crypto, window, process or performance', () => {
    const absent =
      'setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream TextEncoder TextDecoder fetch FormData File ' +
      'Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window navigator performance process ' +
      'AbortController Event EventTarget Headers Request Response CompressionStream queueMicrotask structuredClone ' +
      'require module Buffer global';
    const names = JSON.stringify(absent.split(' '));
    expect(returned(`return ${names}.filter((name) => typeof globalThis[name] !== 'undefined')`)).toEqual([]);
  });
});

describe('promises', () => {
  const afterwards = async (code: string) => {
    const { world, scriptId } = smallOffice(code);
    const outcome = world.editorRun(owner.email, scriptId, 'main');
    // Node reports what nobody handled a moment later.
    await new Promise((done) => setImmediate(done));
    return { outcome, stored: world.properties.all(`script:${scriptId}`) };
  };

  it('what a script awaits goes on when its function is through, before the execution is over', async () => {
    const { outcome, stored } = await afterwards(`async function main() {
      const store = PropertiesService.getScriptProperties();
      (async () => { await null; store.setProperty('seen', store.getProperty('main')); })();
      store.setProperty('main', 'through');
    }`);
    expect(outcome.ok).toBe(true);
    expect(stored).toEqual({ main: 'through', seen: 'through' });
  });

  it('nobody hears of a promise that a script leaves rejected', async () => {
    const { outcome } = await afterwards(`function main() {
      Promise.reject(new Error('dropped'));
      (async () => { await null; throw new Error('later'); })();
      return 'well';
    }`);
    expect(outcome).toMatchObject({ ok: true, value: 'well' });
  });

  it('a rejection that the script does handle is handled', async () => {
    const { outcome } = await afterwards(`var seen = [];
      async function main() { try { await Promise.reject(new Error('no')); } catch (e) { console.log(e.message); } }`);
    expect(outcome.logs.map(({ text }) => text)).toEqual(['no']);
  });
});

describe('dates', () => {
  it('the dates of a script are in the time zone of its manifest', () => {
    const code =
      'return [new Date(2026, 0, 31, 8).toISOString(), new Date(0).getHours(), new Date(0).getTimezoneOffset()];';
    expect(returned(code, { timeZone: 'Asia/Jakarta' })).toEqual(['2026-01-31T01:00:00.000Z', 7, -420]);
    expect(returned(code, { timeZone: 'America/New_York' })).toEqual(['2026-01-31T13:00:00.000Z', 19, 300]);
  });

  it('are written in a language that the script names', () => {
    const code = `const d = new Date(Date.UTC(2026, 0, 31, 1, 15));
      return [d.toLocaleDateString('id-ID', { dateStyle: 'long' }), d.toLocaleTimeString('id-ID'), (1234.5).toLocaleString('id-ID')];`;
    expect(returned(code, { timeZone: 'Asia/Jakarta' })).toEqual(['31 Januari 2026', '08.15.00', '1.234,5']);
  });
});

describe('the log', () => {
  const lines = (code: string) => {
    const { world, scriptId } = smallOffice(`function main() { ${code} }`);
    return world.editorRun(owner.email, scriptId, 'main').logs.map(({ level, text }) => `${level} ${text}`);
  };

  it('Console.warn writes a line of the level warning', () => {
    expect(lines('console.warn("a"); console.log("b")')).toEqual(['warn a', 'log b']);
  });

  it('Console.error writes a line of the level error', () => {
    expect(lines('console.error("a"); console.info("b")')).toEqual(['error a', 'info b']);
  });

  it('Console.timeEnd logs how long it is since Console.time with the same label', () => {
    const code = 'console.time("a"); Utilities.sleep(250); console.timeEnd("a"); console.timeEnd("b")';
    expect(lines(code)).toEqual([expect.stringMatching(/^debug a: [2-9]\d\dms$/)]);
  });

  it('Logger.log gives the Logger, for chaining', () => {
    expect(lines('Logger.log("a").log("b")')).toEqual(['info a', 'info b']);
  });

  it('Logger.clear empties what Logger.getLog gives', () => {
    expect(lines('Logger.log("a"); Logger.clear(); Logger.log("b"); console.log(Logger.getLog())')[2]).toBe('log b\n');
  });

  it('Logger.log fills in %s of its first argument with the next', () => {
    expect(lines('Logger.log("%s and %s", 1, "b", { c: [1] })')).toEqual(['info 1 and b {"c":[1]}']);
  });

  it('console.log fills in %s of its first argument with the next', () => {
    expect(lines('console.log("%s and %s", 1, "b", 2); console.log("%s")')).toEqual(['log 1 and b 2', 'log %s']);
  });
});
