// What a script sees when the network fails it, and what the far side has seen by then.
import { address, netOffice } from './asked';
import { echo } from './script-world';

const fetch = (options = '{}', url = address) => `UrlFetchApp.fetch('${url}', ${options});`;
const arrived = (office: ReturnType<typeof netOffice>) =>
  office.world.network.traffic.entries.filter(({ delivered }) => delivered).map(({ url }) => url);

it('UrlFetchApp.fetch throws DNS error when nobody knows the host', () => {
  expect(netOffice().refusal(fetch('{}', 'https://nowhere.example/a?b=1'))).toBe(
    'Exception: DNS error: https://nowhere.example/a?b=1',
  );
});

it('UrlFetchApp.fetch throws Address unavailable when the host does not answer', () => {
  const office = netOffice();
  office.world.network.faults.failBefore({ match: { host: 'api.example' } });
  expect(office.refusal(fetch())).toBe(`Exception: Address unavailable: ${address}`);
  expect(arrived(office)).toEqual([]);
});

it('UrlFetchApp.fetch throws Timeout when no answer came in time, although the far side may have acted', () => {
  const office = netOffice();
  office.world.network.faults.loseAnswer({ match: { host: 'api.example' } });
  expect(office.refusal(fetch('{ timeoutSeconds: 50 }'))).toBe(`Exception: Timeout: ${address}`);
  expect(arrived(office)).toEqual([address]);
});

it('UrlFetchApp.fetch throws SSL Error for a certificate it does not trust', () => {
  const office = netOffice();
  office.world.network.faults.failBefore({ match: {} }, 'ssl');
  expect(office.refusal(fetch())).toBe(`Exception: SSL Error ${address}`);
});

it('UrlFetchApp.fetch trusts any certificate when validateHttpsCertificates is false', () => {
  const office = netOffice();
  office.world.network.faults.failBefore({ match: {}, times: 2 }, 'ssl');
  expect(office.asked('{ validateHttpsCertificates: false }').method).toBe('GET');
  expect(office.refusal(fetch('{ validateHttpsCertificates: true }'))).toContain('SSL Error');
});

it('UrlFetchApp.fetch throws Bandwidth quota exceeded when Google stops the data transfer of an account', () => {
  const office = netOffice();
  const wall = office.world.network.faults.bandwidthWall();
  const text = `Exception: Bandwidth quota exceeded: ${address}. Try reducing the rate of data transfer.`;
  expect([office.refusal(fetch()), office.refusal(fetch())]).toEqual([text, text]);
  expect(arrived(office)).toEqual([]);
  wall.remove();
  expect(office.asked().method).toBe('GET');
});

it('says which address is none', () => {
  const office = netOffice();
  const text = (url: string) => office.refusal(fetch('{}', url));
  expect(['https://', 'ftp://a.example/', 'http://a b'].map(text)).toEqual([
    'Exception: Invalid argument: https://',
    'Exception: Invalid argument: ftp://a.example/',
    'Exception: Invalid argument: http://a b',
  ]);
});

it('knows private addresses from public ones', () => {
  const office = netOffice();
  const hosts = ['localhost:8080', '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '[::1]'];
  for (const host of [...hosts, 'printer.local']) {
    office.world.network.mount(host, echo);
    expect(office.refusal(fetch('{}', `https://${host}/`))).toBe(`Exception: Address unavailable: https://${host}/`);
  }
  for (const host of ['172.32.0.1', '11.0.0.1', '10.example']) office.world.network.mount(host, echo);
  expect(arrived(office)).toEqual([]);
  expect(office.asked('{}', 'https://172.32.0.1/').method).toBe('GET');
  expect(office.asked('{}', 'https://10.example/').method).toBe('GET');
});

describe('time', () => {
  const slow = (seconds: number) => {
    const office = netOffice();
    office.serve('slow.example', { headers: { 'x-siar-virtual-seconds': String(seconds) } });
    return office;
  };
  const slowly = (options = '{}') => `UrlFetchApp.fetch('https://slow.example/', ${options})`;

  it('UrlFetchApp.fetch waits until the answer is there', () => {
    const { virtualMs, value } = slow(40).run(`return ${slowly()}.getHeaders();`);
    expect(value).toEqual({ 'Content-Length': '0' });
    expect(virtualMs).toBeGreaterThan(40_000);
    expect(virtualMs).toBeLessThan(42_000);
  });

  it('UrlFetchApp.fetch gives up after timeoutSeconds, redirects included', () => {
    const office = slow(40);
    const { error, virtualMs } = office.run(`${slowly('{ timeoutSeconds: 10 }')};`);
    expect(error?.message).toBe('Timeout: https://slow.example/');
    expect(virtualMs).toBeGreaterThan(10_000);
    expect(virtualMs).toBeLessThan(12_000);
    const Location = 'https://slow.example/';
    office.serve('old.example', { status: 302, headers: { Location, 'x-siar-virtual-seconds': '15' } });
    const both = office.run(`UrlFetchApp.fetch('https://old.example/', { timeoutSeconds: 50 });`);
    expect(both.error?.message).toBe('Timeout: https://slow.example/');
    expect(both.virtualMs).toBeLessThan(52_000);
  });

  it('UrlFetchApp.fetch waits 360 seconds when no timeoutSeconds is given', () => {
    const office = slow(300);
    const { faults } = office.world.network;
    expect(office.value(`return ${slowly()}.getResponseCode();`)).toBe(200);
    faults.delay({ match: { host: 'slow.example' } }, 60.5); // 360.5 seconds; the run itself has no more than 360
    const { killed } = office.run(`try { ${slowly()}; } catch (e) { return e.message; }`);
    expect(killed).toBe('Exceeded maximum execution time');
    expect(office.world.network.traffic.entries.at(-1)?.failure).toBe('timeout');
  });

  it('UrlFetchApp.fetchAll works on its requests at the same time', () => {
    const office = slow(5);
    const all = (count: number, options = '') =>
      office.run(`UrlFetchApp.fetchAll(Array(${count}).fill({ url: 'https://slow.example/'${options} }));`);
    const { virtualMs } = all(5);
    expect(virtualMs).toBeGreaterThan(5_500 - 1); // half a second to start the script
    expect(virtualMs).toBeLessThan(6_500);
    expect(all(5, ', timeoutSeconds: 2').virtualMs).toBeLessThan(3_500);
  });
});

describe('fetchAll', () => {
  it('UrlFetchApp.fetchAll gives the answers in the order of the requests', () => {
    const office = netOffice();
    const all = `UrlFetchApp.fetchAll(['${address}?1', { url: '${address}?2', method: 'delete' }, '${address}?3'])`;
    const each = `.map((r) => { const a = JSON.parse(r.getContentText()); return a.method + a.url.slice(-1); })`;
    expect(office.value(`const all = ${all}; return [all instanceof Array, all${each}];`)).toEqual([
      true,
      ['GET1', 'DELETE2', 'GET3'],
    ]);
  });

  it('carries out the others when one request fails', () => {
    const office = netOffice();
    const all = `UrlFetchApp.fetchAll(['${address}?1', 'https://nowhere.example/', '${address}?3']);`;
    expect(office.refusal(all)).toBe('Exception: DNS error: https://nowhere.example/');
    expect(arrived(office)).toEqual([`${address}?1`, `${address}?3`]);
    office.serve('bad.example', { status: 500 });
    expect(office.refusal(`UrlFetchApp.fetchAll(['https://bad.example/', '${address}?4']);`)).toContain('code 500');
    expect(arrived(office).at(-1)).toBe(`${address}?4`);
  });

  it('sends nothing at all when one request has no url', () => {
    const office = netOffice();
    expect(office.refusal(`UrlFetchApp.fetchAll(['${address}', { method: 'get' }]);`)).toBe(
      'Exception: Attribute provided with no value: url',
    );
    expect(office.world.network.traffic.entries).toEqual([]);
  });
});

describe('a run that is killed while it fetches', () => {
  const posting = `UrlFetchApp.fetch('${address}', { method: 'post', payload: 'once' }); return 'went on';`;

  it('a request under way when its run is killed still reaches the far side, later', () => {
    const office = netOffice();
    const { world } = office;
    world.settings.landingSeconds = 45;
    world.faults.killAt(1, 'during');
    expect(office.run(posting)).toMatchObject({ ok: false, killed: 'Killed during service call 1' });
    expect(world.network.traffic.entries).toEqual([]);
    world.clock.advance(44_000);
    expect(world.network.traffic.entries).toEqual([]);
    world.clock.advance(1_000);
    expect(world.network.traffic.entries).toMatchObject([{ method: 'POST', delivered: true, unheard: true }]);
  });

  it('reaches the far side at its moment, also while another run is at work', () => {
    const office = netOffice();
    office.world.faults.killAt(1, 'during');
    office.run(`UrlFetchApp.fetchAll(['${address}?1', '${address}?2']);`);
    office.value(`Utilities.sleep(60000); UrlFetchApp.fetch('${address}?3');`);
    expect(arrived(office)).toEqual([`${address}?1`, `${address}?2`, `${address}?3`]);
  });

  it('sends nothing that Google would have refused', () => {
    const office = netOffice();
    office.world.faults.killAt(1, 'during');
    office.run(`UrlFetchApp.fetch('${address}', { headers: { Host: 'x' } });`);
    office.world.clock.advance(600_000);
    expect(office.world.network.traffic.entries).toEqual([]);
  });

  it('is killed as before the call when nothing of it can go on', () => {
    const office = netOffice({ oauthScopes: ['drive'] });
    office.world.faults.killAt(1, 'during');
    office.run(`PropertiesService.getScriptProperties().setProperty('a', '1');`);
    expect(office.world.properties.all(`script:${office.scriptId}`)).toEqual({});
  });
});
