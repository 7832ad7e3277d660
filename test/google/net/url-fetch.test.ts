// UrlFetchApp as a script meets it: what leaves, what comes back, what is refused before anything leaves.
import type { HttpRequest } from '../../workbench/google/contract';
import { createDirectNetwork } from '../../workbench/google/network/direct';
import { createLoopbackNetwork } from '../../workbench/google/network/loopback';
import { echo, type ScriptWorld, scriptWorld, text } from './script-world';

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
});

it('says by name what this workbench does not simulate', () => {
  const office = scriptWorld();
  for (const [options, name] of [
    [`{ validate: true }`, "option 'validate'"],
    [`{ method: 'get', payload: 'x' }`, 'method get and a payload'],
    [`{ payload: { list: [1] } }`, "payload field 'list'"],
    [`{ escaping: false }`, 'escaping: false'],
  ]) {
    const run = () => office.run(`UrlFetchApp.fetch('${address}', ${options});`);
    expect(run).toThrow('Not simulated: ');
    expect(run).toThrow(name);
  }
  expect(office.world.network.traffic.entries).toEqual([]);
});
