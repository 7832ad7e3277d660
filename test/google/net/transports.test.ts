// The two transports are one internet: every promise is held on both, and the same conversation leaves the same traffic.
import { createHash } from 'node:crypto';
import { get } from 'node:http';
import type { HttpRequest, Site } from '../../workbench/google/contract';
import { createDirectNetwork } from '../../workbench/google/network/direct';
import { createLoopbackNetwork } from '../../workbench/google/network/loopback';
import type { WorkbenchNetwork } from '../../workbench/google/network/network';

const text = (body: string) => new TextEncoder().encode(body);
const read = (body: Uint8Array) => new TextDecoder().decode(body);
const ask = (url: string, change: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'get',
  url,
  headers: {},
  body: new Uint8Array(0),
  ...change,
});
const soon = { timeoutSeconds: 50 };

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
};

/** Answers what it was asked, so that both ways can be compared. */
const echo: Site = (request) => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', 'X-Seen': [request.method, 'twice'] },
  body: text(
    JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body: read(request.body) }),
  ),
});

/** A longer conversation with everything HTTP may bring. */
function converse(network: WorkbenchNetwork) {
  const seen: HttpRequest[] = [];
  const pages: Site = (request) => {
    seen.push({ ...request, body: new Uint8Array(request.body) });
    const { pathname } = new URL(request.url);
    if (pathname === '/empty') return { status: 204, headers: {}, body: text('never sent') };
    if (pathname === '/cookies') return { status: 200, headers: { 'Set-Cookie': ['a=1', 'b=2'] }, body: text('ok') };
    if (pathname === '/moved') return { status: 302, headers: { Location: 'https://a.example/there' }, body: text('') };
    if (pathname === '/resumable') return { status: 308, headers: { Range: 'bytes=0-99' }, body: text('') };
    if (pathname === '/slow') return { status: 200, headers: { 'x-siar-virtual-seconds': '70' }, body: text('late') };
    if (pathname === '/broken') return { status: 503, headers: { 'Retry-After': '5' }, body: text('busy') };
    return echo(request);
  };
  network.mount('a.example', pages);
  network.mount('b.example', (request) =>
    network.fetch(ask('https://a.example/from-b', { body: request.body, method: 'POST' }), soon),
  );
  const every = Uint8Array.from({ length: 256 }, (_, i) => i);
  const answers = [
    ask('https://a.example/page?q=a%20b&access_token=VERYSECRET#part', { headers: { 'X-One': ' 1 ', accept: '*/*' } }),
    ask('https://a.example/empty', { method: 'DELETE' }),
    ask('https://a.example/head', { method: 'head' }),
    ask('https://a.example/post', {
      method: 'post',
      body: every,
      headers: { 'content-type': 'application/octet-stream' },
    }),
    ask('https://a.example/nothing', { method: 'POST' }),
    ask('https://a.example/cookies'),
    ask('https://a.example/moved'),
    ask('https://a.example/resumable', { method: 'PUT', body: every }),
    ask('https://a.example/slow'),
    ask('https://a.example/broken'),
    ask('https://b.example/nested', { method: 'POST', body: text('through two sites') }),
    ask('https://nowhere.example/'),
    ask('http://a.example/plain'),
    ask('https://a.example/ünïcode/%E2%82%AC?x=é|'),
  ].map((request) => {
    try {
      return network.fetch(request, soon);
    } catch (thrown) {
      return thrown;
    }
  });
  return { answers, seen, traffic: network.traffic.entries };
}

describe.each([
  ['loopback', createLoopbackNetwork],
  ['direct', createDirectNetwork],
] as const)('the %s transport', (_name, create) => {
  let network: WorkbenchNetwork;
  beforeEach(() => {
    network = create();
  });
  afterEach(() => network.close());

  it('brings method, address, headers and body to the site, and its answer back', () => {
    network.mount('graph.example', echo);
    const answer = network.fetch(
      ask('https://graph.example/v1/me?x=1', { method: 'post', headers: { 'X-Key': 'k' }, body: text('héllo') }),
      soon,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers['X-Seen']).toEqual(['POST', 'twice']);
    expect(JSON.parse(read(answer.body))).toEqual({
      method: 'POST',
      url: 'https://graph.example/v1/me?x=1',
      headers: { host: 'graph.example', 'x-key': 'k', 'content-length': '6' },
      body: 'héllo',
    });
  });

  it('carries 50 MB both ways unchanged', () => {
    const bytes = new Uint8Array(50 * 1024 * 1024);
    for (let i = 0; i < bytes.length; i += 4093) bytes[i] = i % 251;
    network.mount('big.example', (request) => ({ status: 200, headers: {}, body: request.body }));
    const answer = network.fetch(ask('https://big.example/', { method: 'POST', body: bytes }), soon);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(createHash('sha256').update(answer.body).digest('hex')).toBe(digest);
    expect(bytes.length).toBe(50 * 1024 * 1024);
    expect(network.traffic.entries[0]).toMatchObject({
      requestSha256: digest,
      response: { sha256: digest, bytes: bytes.length },
    });
  });

  it('lets a site change neither the bytes that were sent nor those it kept', () => {
    const kept: Uint8Array[] = [];
    network.mount('a.example', (request) => {
      kept.push(request.body);
      request.body.fill(0);
      return { status: 200, headers: {}, body: request.body };
    });
    const sent = text('mine');
    const answer = network.fetch(ask('https://a.example/', { method: 'POST', body: sent }), soon);
    answer.body.fill(9);
    expect(read(sent)).toBe('mine');
    expect(Array.from(kept[0] ?? [])).toEqual([0, 0, 0, 0]);
  });

  it('knows no host that was not mounted', () => {
    expect(thrownBy(() => network.fetch(ask('https://example.org/x'), soon))).toEqual({
      kind: 'dns',
      url: 'https://example.org/x',
    });
    expect(network.traffic.entries).toMatchObject([{ failure: 'dns', delivered: false }]);
  });

  it('lets a slow answer take effect but never arrive', () => {
    let posts = 0;
    network.mount('slow.example', () => {
      posts += 1;
      return { status: 200, headers: { 'x-siar-virtual-seconds': '51' }, body: text('done') };
    });
    const request = ask('https://slow.example/post', { method: 'POST' });
    expect(thrownBy(() => network.fetch(request, soon))).toEqual({ kind: 'timeout', url: 'https://slow.example/post' });
    expect(posts).toBe(1);
    const answer = network.fetch(request, { timeoutSeconds: 60 });
    expect(answer.virtualSeconds).toBe(51);
    expect(Object.keys(answer.headers)).toEqual(['Content-Length']);
  });

  it('throws what a broken site threw, and keeps it', () => {
    const problem = new Error('not simulated: DELETE');
    network.mount('a.example', () => {
      throw problem;
    });
    expect(thrownBy(() => network.fetch(ask('https://a.example/'), soon))).toBe(problem);
    expect(network.problems).toEqual([problem]);
  });

  it('lets a site fetch from another one, as a platform that pulls a picture does', () => {
    network.mount('pictures.example', () => ({ status: 200, headers: {}, body: text('picture') }));
    network.mount('puller.example', (request) => network.fetch(ask(read(request.body)), soon));
    const answer = network.fetch(
      ask('https://puller.example/', { method: 'POST', body: text('https://pictures.example/1') }),
      soon,
    );
    expect(read(answer.body)).toBe('picture');
    expect(network.traffic.entries.map((entry) => entry.url)).toEqual([
      'https://pictures.example/1',
      'https://puller.example/',
    ]);
  });

  it('replaces a site that is mounted again', () => {
    network.mount('a.example', () => ({ status: 200, headers: {}, body: text('old') }));
    network.mount('a.example', () => ({ status: 200, headers: {}, body: text('new') }));
    expect(read(network.fetch(ask('https://a.example/'), soon).body)).toBe('new');
  });

  it('refuses a header that would split the message', () => {
    network.mount('a.example', echo);
    expect(() => network.fetch(ask('https://a.example/', { headers: { x: 'a\r\nb: c' } }), soon)).toThrow(TypeError);
  });

  it('refuses to go on once closed', async () => {
    network.mount('a.example', echo);
    await network.close();
    await network.close();
    expect(() => network.fetch(ask('https://a.example/'), soon)).toThrow('closed');
  });

  describe('faults', () => {
    const posts: string[] = [];
    beforeEach(() => {
      posts.length = 0;
      network.mount('a.example', (request) => {
        posts.push(read(request.body));
        return { status: 200, headers: {}, body: text(`no ${posts.length}`) };
      });
    });
    const post = (body: string) =>
      network.fetch(ask('https://a.example/post', { method: 'POST', body: text(body) }), soon);

    it('lose the answer of the n-th matching request, which was delivered', () => {
      const fault = network.faults.loseAnswer({ match: (request) => request.method === 'POST', nth: 2 });
      expect(read(post('one').body)).toBe('no 1');
      network.fetch(ask('https://a.example/look'), soon);
      expect(thrownBy(() => post('two'))).toEqual({ kind: 'timeout', url: 'https://a.example/post' });
      expect(read(post('three').body)).toBe('no 4');
      expect(posts).toEqual(['one', '', 'two', 'three']);
      expect([fault.seen, fault.struck]).toEqual([3, 1]);
    });

    it('keep a request from leaving', () => {
      network.faults.failBefore({ match: { host: 'a.example', method: 'post' } });
      network.faults.failBefore({ match: { pathContains: '/post' }, nth: 2, times: 2 }, 'bandwidth');
      expect(thrownBy(() => post('one'))).toMatchObject({ kind: 'unreachable' });
      expect(thrownBy(() => post('two'))).toMatchObject({ kind: 'bandwidth' });
      expect(thrownBy(() => post('three'))).toMatchObject({ kind: 'bandwidth' });
      expect(read(post('four').body)).toBe('no 1');
      expect(posts).toEqual(['four']);
      expect(network.traffic.entries.map((entry) => [entry.delivered, entry.failure])).toEqual([
        [false, 'unreachable'],
        [false, 'bandwidth'],
        [false, 'bandwidth'],
        [true, undefined],
      ]);
    });

    it('answer in place of the site', () => {
      network.faults.answerWith(
        { match: () => true },
        { status: 502, headers: { Via: 'x' }, body: text('bad gateway') },
      );
      expect(post('one')).toMatchObject({ status: 502, headers: { Via: 'x' } });
      expect(posts).toEqual([]);
    });

    it('can be taken back', () => {
      network.faults.failBefore({ match: () => true }).remove();
      network.faults.loseAnswer({ match: () => true });
      network.faults.clear();
      expect(post('one').status).toBe(200);
    });
  });
});

describe('both transports', () => {
  it('carry the same conversation with the same traffic', async () => {
    const [loopback, direct] = [createLoopbackNetwork(), createDirectNetwork()];
    const overWire = converse(loopback);
    const inProcess = converse(direct);
    await loopback.close();
    expect(overWire.seen).toEqual(inProcess.seen);
    expect(overWire.answers).toEqual(inProcess.answers);
    expect(overWire.traffic).toEqual(inProcess.traffic);
    expect(overWire.traffic.map((entry) => entry.response?.status ?? entry.failure)).toEqual([
      ...[200, 204, 200, 200, 200, 200, 302, 308, 'timeout', 503, 200, 200, 'dns', 'unreachable', 200],
    ]);
    expect(JSON.stringify(overWire.traffic)).not.toContain('VERYSECRET');
  });
});

describe('a browser', () => {
  it('sees a public page at the loopback origin of its host, while nothing blocks', async () => {
    const network = createLoopbackNetwork();
    network.mount('www.example', (request) => ({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: text(`<p>${request.url} for ${request.headers.host}</p>`),
    }));
    const origin = network.origin('www.example');
    const page = await new Promise<string>((resolve, reject) => {
      get(`${origin}/posts/1?x=2`, (response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve(body));
      }).on('error', reject);
    });
    expect(page).toBe('<p>https://www.example/posts/1?x=2 for www.example</p>');
    expect(network.origin('unknown.example')).toBeUndefined();
    await network.close();
  });

  it('has no origin on the direct transport', () => {
    const network = createDirectNetwork();
    network.mount('www.example', echo);
    expect(network.origin('www.example')).toBeUndefined();
  });
});
