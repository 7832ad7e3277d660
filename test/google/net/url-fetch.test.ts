// UrlFetchApp as a script meets it: what leaves, what comes back, what is refused before anything leaves.
import type { HttpRequest } from '../../workbench/google/contract';
import { createDirectNetwork } from '../../workbench/google/network/direct';
import { createLoopbackNetwork } from '../../workbench/google/network/loopback';
import { isAllowed } from '../../workbench/google/services/url-fetch/allow-list';
import { echo, owner, type ScriptWorld, scriptWorld, text } from './script-world';

const address = 'https://api.example/v1/thing';

describe.each([
  ['loopback', createLoopbackNetwork],
  ['direct', createDirectNetwork],
] as const)('UrlFetchApp over the %s transport', (_name, create) => {
  let office: ScriptWorld;
  let seen: HttpRequest[];
  beforeEach(() => {
    office = scriptWorld({}, { network: create() });
    seen = [];
    office.world.network.mount('api.example', (request) => {
      seen.push({ ...request, body: new Uint8Array(request.body) });
      return echo(request);
    });
  });
  afterEach(() => office.world.close());

  const sent = (call: string) => JSON.parse(String(office.value(`return ${call}.getContentText();`)));

  it("gets an address with Google's own user agent", () => {
    expect(sent(`UrlFetchApp.fetch('${address}?a=1')`)).toMatchObject({
      method: 'GET',
      url: `${address}?a=1`,
      headers: { 'user-agent': expect.stringContaining('Google-Apps-Script; beanserver') },
      body: '',
    });
  });

  it('posts a payload that names no method, as a form', () => {
    expect(sent(`UrlFetchApp.fetch('${address}', { payload: { a: 'x y&z', n: 5, t: true, e: 'é' } })`)).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=x+y%26z&n=5&t=true&e=%C3%A9',
    });
  });

  it('sends text, bytes and blobs with their types', () => {
    const json = `{ method: 'put', contentType: 'application/json', payload: '{"a":1}' }`;
    expect(sent(`UrlFetchApp.fetch('${address}', ${json})`)).toMatchObject({
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'content-length': '7' },
      body: '{"a":1}',
    });
    expect(sent(`UrlFetchApp.fetch('${address}', { method: 'post', payload: [-1, 0, 127, 200] })`)).toMatchObject({
      body: '\xff\x00\x7f\xc8',
    });
    const blob = `Utilities.newBlob([1, 2], 'image/png', 'p.png')`;
    expect(sent(`UrlFetchApp.fetch('${address}', { method: 'post', payload: ${blob} })`)).toMatchObject({
      headers: { 'content-type': 'image/png' },
      body: '\x01\x02',
    });
    expect(sent(`UrlFetchApp.fetch('${address}', { method: 'POST', payload: '' })`)).toMatchObject({
      method: 'POST',
      headers: { 'content-length': '0' },
    });
  });

  it('sends a form with a file as multipart, byte for byte', () => {
    const payload = `{ caption: 'Halo "dunia"', source: Utilities.newBlob([-1, 13, 10, 0], 'image/jpeg', 'foto.jpg') }`;
    office.value(`UrlFetchApp.fetch('${address}', { method: 'post', payload: ${payload} });`);
    const [request] = seen;
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(request?.headers['content-type'] ?? '')?.[1];
    const part = (head: string, body: string) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`;
    expect(Buffer.from(request?.body ?? []).toString('latin1')).toBe(
      part('Content-Disposition: form-data; name="caption"', 'Halo "dunia"') +
        part(
          'Content-Disposition: form-data; name="source"; filename="foto.jpg"\r\nContent-Type: image/jpeg',
          '\xff\r\n\x00',
        ) +
        `--${boundary}--\r\n`,
    );
  });

  it('hands out code, headers, signed bytes, text and blob', () => {
    const bytes = Uint8Array.from([0xff, 0x80, 0x41]);
    office.world.network.mount('bytes.example', () => ({
      status: 200,
      headers: { 'Content-Type': 'image/gif', 'x-lower': 'l', 'X-Two': ['1', '2'] },
      body: bytes,
    }));
    expect(
      office.value(`
        const r = UrlFetchApp.fetch('https://bytes.example/a/gambar.gif');
        const b = r.getBlob();
        return {
          code: r.getResponseCode(), headers: r.getHeaders(), all: r.getAllHeaders()['X-Two'], bytes: r.getContent(),
          real: r.getContent() instanceof Array && r.getAllHeaders() instanceof Object,
          latin: r.getContentText('ISO-8859-1'), type: b.getContentType(), name: b.getName(), blob: b.getBytes(),
        };`),
    ).toEqual({
      code: 200,
      headers: { 'Content-Type': 'image/gif', 'x-lower': 'l', 'X-Two': '2', 'Content-Length': '3' },
      all: ['1', '2'],
      bytes: [-1, -128, 65],
      real: true,
      latin: 'ÿ\x80A',
      type: 'image/gif',
      name: 'gambar.gif',
      blob: [-1, -128, 65],
    });
  });

  it('passes the blob of one answer on as the next payload', () => {
    const bytes = new Uint8Array(8 * 1024 * 1024).fill(7);
    office.world.network.mount('film.example', () => ({
      status: 206,
      headers: { 'Content-Type': 'video/mp4' },
      body: bytes,
    }));
    office.world.network.mount('sink.example', () => ({ status: 200, headers: {}, body: text('') }));
    office.value(`
      const chunk = UrlFetchApp.fetch('https://film.example/').getBlob();
      UrlFetchApp.fetch('https://sink.example/', { method: 'post', payload: chunk, headers: { 'Content-Range': 'bytes 0-1/2' } });`);
    expect(office.world.network.traffic.entries[1]?.requestBytes).toBe(bytes.length);
    expect(office.world.network.traffic.entries[1]?.requestSha256).toBe(
      office.world.network.traffic.entries[0]?.response?.sha256,
    );
  });

  it('throws on a failing code, with a cut of the answer, unless muted', () => {
    const long = JSON.stringify({ error: { message: 'x'.repeat(300) } });
    office.world.network.mount('bad.example', () => ({ status: 400, headers: {}, body: text(long) }));
    expect(office.refusal(`UrlFetchApp.fetch('https://bad.example/x');`)).toBe(
      `Exception: Request failed for https://bad.example returned code 400. Truncated server response: ${long.slice(0, 150)}` +
        '... (use muteHttpExceptions option to examine full response)',
    );
    expect(
      office.value(
        `return UrlFetchApp.fetch('https://bad.example/x', { muteHttpExceptions: true }).getResponseCode();`,
      ),
    ).toBe(400);
  });

  it('follows redirects, keeps the method where it must, and never takes a login to another host', () => {
    office.world.network.mount('old.example', ({ url }) => ({
      status: new URL(url).pathname === '/see' ? 303 : 307,
      headers: { Location: address },
      body: text(''),
    }));
    const options = `{ method: 'post', payload: 'p', headers: { Authorization: 'Bearer t' } }`;
    expect(sent(`UrlFetchApp.fetch('https://old.example/see', ${options})`)).toMatchObject({ method: 'GET', body: '' });
    const kept = sent(`UrlFetchApp.fetch('https://old.example/keep', ${options})`);
    expect(kept).toMatchObject({ method: 'POST', body: 'p' });
    expect(kept.headers).not.toHaveProperty('authorization');
    expect(
      office.value(`
        const r = UrlFetchApp.fetch('https://old.example/keep', { followRedirects: false });
        return [r.getResponseCode(), r.getHeaders().Location];`),
    ).toEqual([307, address]);
  });

  it('reads a 308 of a resumable upload only when muted', () => {
    office.world.network.mount('up.example', () => ({ status: 308, headers: { Range: 'bytes=0-9' }, body: text('') }));
    const put = (options: string) =>
      `UrlFetchApp.fetch('https://up.example/', { method: 'put', payload: 'x'${options} })`;
    expect(office.refusal(put(''))).toContain('returned code 308');
    expect(office.value(`return ${put(', muteHttpExceptions: true')}.getHeaders().Range;`)).toBe('bytes=0-9');
  });

  it('fetches all in the order asked, and loses all answers when one throws, although they were carried out', () => {
    expect(
      office.value(`
        return UrlFetchApp.fetchAll(['${address}?n=1', { url: '${address}?n=2', method: 'delete' }])
          .map((r) => JSON.parse(r.getContentText()).method + JSON.parse(r.getContentText()).url.slice(-1));`),
    ).toEqual(['GET1', 'DELETE2']);
    seen.length = 0;
    expect(
      office.refusal(`UrlFetchApp.fetchAll(['${address}?n=1', 'https://nowhere.example/', '${address}?n=3']);`),
    ).toBe('Exception: DNS error: https://nowhere.example/');
    expect(seen.map(({ url }) => url.slice(-1))).toEqual(['1', '3']);
  });

  it("says what broke on the way, in Google's words", () => {
    const { faults } = office.world.network;
    const fetch = `UrlFetchApp.fetch('${address}', { method: 'post', payload: 'x', timeoutSeconds: 50 });`;
    expect(office.refusal(`UrlFetchApp.fetch('https://nowhere.example/a?b=1');`)).toBe(
      'Exception: DNS error: https://nowhere.example/a?b=1',
    );
    faults.failBefore({ match: { method: 'POST' } });
    expect(office.refusal(fetch)).toBe(`Exception: Address unavailable: ${address}`);
    faults.failBefore({ match: { method: 'POST' } }, 'bandwidth');
    expect(office.refusal(fetch)).toBe(
      `Exception: Bandwidth quota exceeded: ${address}. Try reducing the rate of data transfer.`,
    );
    expect(seen).toHaveLength(0);
    faults.loseAnswer({ match: { method: 'POST' } });
    expect(office.refusal(fetch)).toBe(`Exception: Timeout: ${address}`);
    expect(seen).toHaveLength(1);
  });

  it('waits in virtual time, and no longer than its time-out', () => {
    office.world.network.mount('slow.example', () => ({
      status: 200,
      headers: { 'X-Siar-Virtual-Seconds': '40' },
      body: text('late'),
    }));
    const patient = office.run(`return UrlFetchApp.fetch('https://slow.example/').getHeaders();`);
    expect(patient.value).toEqual({ 'Content-Length': '4' });
    expect(patient.virtualMs).toBeGreaterThan(40_000);
    const hasty = office.run(`UrlFetchApp.fetch('https://slow.example/', { timeoutSeconds: 10 });`);
    expect(hasty.error?.message).toBe('Timeout: https://slow.example/');
    expect(hasty.virtualMs).toBeGreaterThan(10_000);
    expect(hasty.virtualMs).toBeLessThan(20_000);
  });

  it('dies of the default time-out, which is as long as a run may take', () => {
    office.world.network.faults.loseAnswer({ match: { host: 'api.example' } });
    const outcome = office.run(`try { UrlFetchApp.fetch('${address}'); } catch (error) { return 'went on'; }`);
    expect(outcome.killed).toBe('Exceeded maximum execution time');
    expect(seen).toHaveLength(1);
  });

  it('pays for bytes both ways on the clock', () => {
    office.world.network.mount('big.example', () => ({ status: 200, headers: {}, body: new Uint8Array(3_700_000) }));
    const { virtualMs, calls } = office.run(
      `UrlFetchApp.fetch('https://big.example/', { payload: 'x'.repeat(3700000) });`,
    );
    expect(calls).toMatchObject([{ service: 'UrlFetch', operation: 'fetch', bytes: 7_400_000 }]);
    expect(virtualMs).toBeGreaterThan(19_000);
  });

  it('takes 50 MB out and less than 50 MB in', () => {
    const size = 50 * 1024 * 1024;
    office.world.network.mount('big.example', ({ body }) => ({
      status: 200,
      headers: {},
      body: new Uint8Array(body.length === size ? 1 : size),
    }));
    expect(
      office.value(`return UrlFetchApp.fetch('https://big.example/', { payload: 'x'.repeat(${size}) }).getContent();`),
    ).toEqual([0]);
    expect(office.refusal(`UrlFetchApp.fetch('https://big.example/');`)).toBe(
      'Exception: Limit Exceeded: URLFetch Response Size.',
    );
    expect(office.refusal(`UrlFetchApp.fetch('https://big.example/', { payload: 'x'.repeat(${size + 1}) });`)).toBe(
      'Exception: Limit Exceeded: URLFetch POST Size.',
    );
  });
});

describe('UrlFetchApp refuses before anything leaves', () => {
  let office: ScriptWorld;
  beforeEach(() => {
    office = scriptWorld({ urlFetchWhitelist: ['https://api.example/v1/', 'https://*.example/open/'] });
    office.world.network.mount('api.example', echo);
    office.world.network.mount('sub.example', echo);
  });
  afterEach(() => expect(office.world.network.traffic.entries).toEqual([]));

  it.each([
    ['a host header', `{ headers: { Host: 'x' } }`, 'Attribute provided with invalid value: Header:Host'],
    [
      'a length',
      `{ headers: { 'Content-Length': 0 } }`,
      'Attribute provided with invalid value: Header:Content-Length',
    ],
    ['an empty header', `{ headers: { 'X-Token': null } }`, 'Attribute provided with invalid value: Header:null'],
    ['a missing header', `{ headers: { 'X-Token': undefined } }`, 'Attribute provided with invalid value: Header:null'],
    ['a split header', `{ headers: { 'X-A': 'a\\r\\nB: c' } }`, 'Attribute provided with invalid value: Header:X-A'],
    ['an unknown method', `{ method: 'trace' }`, 'Attribute provided with invalid value: method'],
    [
      '101 headers',
      `{ headers: Object.fromEntries([...Array(101).keys()].map((n) => ['x' + n, 1])) }`,
      'Limit Exceeded: URLFetch Headers.',
    ],
    ['8 KB of headers', `{ headers: { long: 'x'.repeat(8190) } }`, 'Limit Exceeded: URLFetch Header Size.'],
  ])('%s', (_what, options, message) => {
    expect(office.refusal(`UrlFetchApp.fetch('${address}', ${options});`)).toBe(`Exception: ${message}`);
  });

  it('an address that is too long, or none', () => {
    expect(office.refusal(`UrlFetchApp.fetch('${address}?' + 'x'.repeat(2082));`)).toBe(
      'Exception: Limit Exceeded: URLFetch URL Length.',
    );
    expect(office.refusal(`UrlFetchApp.fetch('https://');`)).toBe('Exception: Invalid argument: https://');
    expect(office.refusal(`UrlFetchApp.fetchAll([{ method: 'get' }]);`)).toBe(
      'Exception: Attribute provided with no value: url',
    );
  });

  it('an address the manifest does not list', () => {
    for (const other of ['https://api.example/v2/', 'https://api.example/V1/', 'https://open.invalid/v1/']) {
      expect(office.refusal(`UrlFetchApp.fetch('${other}');`)).toBe(
        `Exception: UrlFetch calls to ${other} are not permitted by your admin`,
      );
    }
  });

  it('a script without the scope', () => {
    const closed = scriptWorld({ oauthScopes: ['drive'] });
    expect(closed.refusal(`UrlFetchApp.fetch('${address}');`)).toBe(
      'Exception: You do not have permission to call UrlFetchApp.fetch. ' +
        'Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
  });

  it('the call after the last of the day', () => {
    office.world.quotas.use(owner, 'urlfetch', 100_000);
    expect(office.refusal(`UrlFetchApp.fetch('${address}');`)).toBe(
      'Exception: Service invoked too many times for one day: urlfetch.',
    );
  });

  it('what this workbench does not simulate, by name', () => {
    for (const [options, name] of [
      [`{ validate: true }`, "option 'validate'"],
      [`{ method: 'get', payload: 'x' }`, 'method get and a payload'],
      [`{ payload: { list: [1] } }`, "payload field 'list'"],
      [`{ escaping: false }`, 'escaping: false'],
    ]) {
      expect(() => office.run(`UrlFetchApp.fetch('${address}', ${options});`)).toThrow(`Not simulated: `);
      expect(() => office.run(`UrlFetchApp.fetch('${address}', ${options});`)).toThrow(name);
    }
  });
});

describe('UrlFetchApp.getRequest', () => {
  it('shows the request without sending it', () => {
    const office = scriptWorld();
    const request = office.value(
      `return UrlFetchApp.getRequest('${address}', { payload: { a: 'b' }, headers: { X: 1 } });`,
    );
    expect(request).toMatchObject({
      url: address,
      method: 'post',
      contentType: 'application/x-www-form-urlencoded',
      payload: 'a=b',
      headers: { X: '1' },
    });
    expect(office.world.network.traffic.entries).toEqual([]);
  });
});

describe('the list of allowed addresses', () => {
  it.each([
    ['https://a.example/', 'https://a.example/x', true],
    ['https://A.example/', 'https://a.EXAMPLE/x', true],
    ['https://a.example/x', 'http://a.example/x', false],
    ['https://*.a.example/', 'https://b.a.example/', true],
    ['https://*.a.example/', 'https://c.b.a.example/', true],
    ['https://*.a.example/', 'https://a.example/', false],
    ['https://*.a.example/', 'https://evila.example/', false],
    ['https://a.example/', 'https://a.example.evil/', false],
    ['https://a.example/p', 'https://a.example/P', false],
  ])('%s holds against %s: %s', (prefix, url, allowed) => {
    expect(isAllowed(url, [prefix])).toBe(allowed);
  });

  it('is no list at all when a prefix lacks its path', () => {
    expect(() => isAllowed('https://a.example/', ['https://a.example'])).toThrow('urlFetchWhitelist');
    expect(isAllowed('https://a.example/', null)).toBe(true);
  });
});
