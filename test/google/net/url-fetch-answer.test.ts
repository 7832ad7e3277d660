// What a script is given of an answer, and what a failing one throws.
import { address, netOffice } from './asked';
import { text } from './script-world';

const mib = 1024 * 1024;

it('HTTPResponse.getResponseCode gives the status as a number', () => {
  const office = netOffice();
  office.serve('made.example', { status: 201 });
  expect(office.value(`return UrlFetchApp.fetch('https://made.example/').getResponseCode();`)).toBe(201);
});

it("HTTPResponse.getHeaders keeps the server's spelling of names and shows one of repeated headers", () => {
  const office = netOffice();
  office.serve('a.example', { headers: { 'x-LOWER': 'l', 'X-Two': ['1', '2'] } });
  expect(office.value(`return UrlFetchApp.fetch('https://a.example/').getHeaders();`)).toEqual({
    'x-LOWER': 'l',
    'X-Two': '2',
    'Content-Length': '0',
  });
});

it('HTTPResponse.getAllHeaders gives the values of a repeated header as an array', () => {
  const office = netOffice();
  office.serve('a.example', { headers: { 'Set-Cookie': ['a=1', 'b=2'], One: '1' } });
  const all = `UrlFetchApp.fetch('https://a.example/').getAllHeaders()`;
  expect(office.value(`const all = ${all}; return [all['Set-Cookie'], all.One];`)).toEqual([['a=1', 'b=2'], '1']);
});

it('HTTPResponse.getContent gives signed bytes', () => {
  const office = netOffice();
  office.serve('a.example', { body: Uint8Array.from([0xff, 0x80, 0x41]) });
  expect(office.value(`return UrlFetchApp.fetch('https://a.example/').getContent();`)).toEqual([-1, -128, 65]);
});

it('HTTPResponse.getContentText reads the content in the charset it is given', () => {
  const office = netOffice();
  office.serve('a.example', { body: Uint8Array.from([0xe9]) });
  expect(office.value(`return UrlFetchApp.fetch('https://a.example/').getContentText('ISO-8859-1');`)).toBe('é');
});

it('HTTPResponse.getContentText follows the charset of the Content-Type', () => {
  const office = netOffice();
  const body = Uint8Array.from([0xc3, 0xa9]);
  office.serve('a.example', { headers: { 'Content-Type': 'text/plain; charset=ISO-8859-1' }, body });
  office.serve('b.example', { headers: { 'Content-Type': 'text/plain' }, body });
  expect(office.value(`return UrlFetchApp.fetch('https://a.example/').getContentText();`)).toBe('Ã©');
  expect(office.value(`return UrlFetchApp.fetch('https://b.example/').getContentText();`)).toBe('é');
});

it('HTTPResponse.getBlob gives the content with the type that the server named', () => {
  const office = netOffice();
  office.serve('a.example', { headers: { 'Content-Type': 'image/gif; q=1' }, body: text('GIF') });
  const blob = `UrlFetchApp.fetch('https://a.example/').getBlob()`;
  expect(office.value(`const b = ${blob}; return [b.getContentType(), b.getDataAsString()];`)).toEqual([
    'image/gif',
    'GIF',
  ]);
});

it('names a fetched Blob', () => {
  const office = netOffice();
  office.serve('a.example', {});
  office.serve('b.example', { headers: { 'Content-Disposition': 'attachment; filename="x.pdf"' } });
  const name = (url: string) => office.value(`return UrlFetchApp.fetch('${url}').getBlob().getName();`);
  expect(['https://a.example/a/g%20b.gif', 'https://a.example/', 'https://b.example/c'].map(name)).toEqual([
    'g b.gif',
    null,
    'x.pdf',
  ]);
});

it('HTTPResponse.getAs gives the content as a Blob of the type asked for', () => {
  const office = netOffice();
  office.serve('a.example', { headers: { 'Content-Type': 'image/png' }, body: text('PNG') });
  const as = (type: string) => `return UrlFetchApp.fetch('https://a.example/').getAs('${type}').getContentType();`;
  expect(office.value(as('image/png'))).toBe('image/png');
  expect(() => office.run(as('application/pdf'))).toThrow('Not simulated: Blob.getAs to application/pdf');
});

it('UrlFetchApp.fetch throws Request failed with the code and the beginning of the answer', () => {
  const office = netOffice();
  const long = JSON.stringify({ error: 'x'.repeat(300) });
  office.serve('bad.example', { status: 400, body: text(long) });
  expect(office.refusal(`UrlFetchApp.fetch('https://bad.example/x');`)).toBe(
    `Exception: Request failed for https://bad.example returned code 400. Truncated server response: ` +
      `${long.slice(0, 150)}... (use muteHttpExceptions option to examine full response)`,
  );
});

it('UrlFetchApp.fetch hands out a failing answer only when muteHttpExceptions is true', () => {
  const office = netOffice();
  office.serve('bad.example', { status: 503, body: text('busy') });
  const fetch = (mute: string) => `UrlFetchApp.fetch('https://bad.example/', { muteHttpExceptions: ${mute} })`;
  expect(office.value(`return ${fetch('true')}.getContentText();`)).toBe('busy');
  expect(office.refusal(`${fetch('false')};`)).toContain('returned code 503');
});

it('a 308 is a failure unless muted or not followed', () => {
  const office = netOffice();
  office.serve('up.example', { status: 308, headers: { Range: 'bytes=0-9' } });
  const put = (more: string) => `UrlFetchApp.fetch('https://up.example/', { method: 'put', payload: 'x'${more} })`;
  expect(office.refusal(`${put('')};`)).toContain('returned code 308');
  const range = `.getHeaders().Range;`;
  expect(office.value(`return ${put(', muteHttpExceptions: true')}${range}`)).toBe('bytes=0-9');
  expect(office.value(`return ${put(', followRedirects: false')}${range}`)).toBe('bytes=0-9');
});

describe('redirects', () => {
  /** `steps.example/n` leads to n - 1, and `/0` is there. */
  const steps = () => {
    const office = netOffice();
    office.world.network.mount('steps.example', ({ url, headers }) => {
      const left = Number(new URL(url).pathname.slice(1));
      if (left === 0) return { status: 200, headers: { Last: '1' }, body: text(headers.cookie ?? 'no cookie') };
      return { status: 302, headers: { Location: `/${left - 1}`, 'Set-Cookie': 'a=1' }, body: text('') };
    });
    return office;
  };

  it('UrlFetchApp.fetch follows redirects unless followRedirects is false', () => {
    const office = steps();
    const code = (options: string) =>
      `return UrlFetchApp.fetch('https://steps.example/1', ${options}).getResponseCode();`;
    expect(office.value(code('{}'))).toBe(200);
    expect(office.value(code('{ followRedirects: true }'))).toBe(200);
    expect(office.value(code('{ followRedirects: false }'))).toBe(302);
  });

  it('UrlFetchApp.fetch shows the last answer of a chain of redirects; a cookie set on the way is lost', () => {
    expect(
      steps().value(`
        const r = UrlFetchApp.fetch('https://steps.example/2');
        return [r.getAllHeaders(), r.getContentText()];`),
    ).toEqual([{ Last: '1', 'Content-Length': '9' }, 'no cookie']);
  });

  it('UrlFetchApp.fetch follows at most 5 redirects of one request', () => {
    const office = steps();
    const fetch = (count: number) => `return UrlFetchApp.fetch('https://steps.example/${count}').getResponseCode();`;
    expect(office.value(fetch(5))).toBe(200);
    expect(office.refusal(fetch(6))).toBe('Exception: Address unavailable: https://steps.example/6');
  });
});

it('UrlFetchApp.fetch fails for an answer of exactly 50 MB; one byte less still arrives', () => {
  const office = netOffice();
  office.serve('big.example', { body: new Uint8Array(50 * mib) });
  office.serve('less.example', { body: new Uint8Array(50 * mib - 1) });
  expect(office.run(`UrlFetchApp.fetch('https://big.example/');`).ok).toBe(false);
  expect(office.value(`return UrlFetchApp.fetch('https://less.example/').getResponseCode();`)).toBe(200);
});

it('UrlFetchApp.fetch throws Limit Exceeded for an answer that is too large', () => {
  const office = netOffice();
  office.serve('big.example', { body: new Uint8Array(51 * mib) });
  expect(office.refusal(`UrlFetchApp.fetch('https://big.example/', { muteHttpExceptions: true });`)).toBe(
    'Exception: Limit Exceeded: URLFetch Response Size.',
  );
  expect(office.asked('{}', address).method).toBe('GET');
});
