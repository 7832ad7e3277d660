// What UrlFetchApp refuses before anything leaves.
import { smallOffice } from '../runtime/office';
import { address, netOffice } from './asked';
import { owner, staff } from './script-world';

const mib = 1024 * 1024;
const header = 'Exception: Attribute provided with invalid value: Header:';

/** The refusal, and that nothing left. */
const refused = (options: string, url = `'${address}'`, office = netOffice()): string => {
  const text = office.refusal(`UrlFetchApp.fetch(${url}, ${options});`);
  expect(office.world.network.traffic.entries).toEqual([]);
  return text;
};

it('refuses Host and Content-Length in any case of letters, and no other header', () => {
  expect(refused(`{ headers: { Host: 'x' } }`)).toBe(`${header}Host`);
  expect(refused(`{ headers: { 'content-length': 0 } }`)).toBe(`${header}content-length`);
  expect(netOffice().asked(`{ headers: { 'Content-Range': 'bytes 0-1/2' } }`).headers['content-range']).toBe(
    'bytes 0-1/2',
  );
});

it('UrlFetchApp.fetch throws for a header without a value, and does not say which one', () => {
  expect(refused(`{ headers: { 'X-Token': null } }`)).toBe(`${header}null`);
  expect(refused(`{ headers: { 'X-Token': undefined } }`)).toBe(`${header}null`);
});

it('UrlFetchApp.fetch takes at most 100 headers a call', () => {
  const many = (count: number) =>
    `{ headers: Object.fromEntries(Array.from({ length: ${count} }, (_, n) => ['x' + n, 1])) }`;
  expect(netOffice().asked(many(100)).headers.x99).toBe('1');
  expect(refused(many(101))).toBe('Exception: Limit Exceeded: URLFetch Headers.');
});

it('UrlFetchApp.fetch takes at most 8 KB of headers a call, names and values together', () => {
  const long = (length: number) => `{ headers: { long: 'x'.repeat(${length - 4}) } }`;
  expect(netOffice().asked(long(8192)).headers.long).toHaveLength(8188);
  expect(refused(long(8193))).toBe('Exception: Limit Exceeded: URLFetch Header Size.');
});

it('UrlFetchApp.fetch takes an address of at most 2,082 characters', () => {
  const long = (length: number) => `'${address}?' + 'x'.repeat(${length - address.length - 1})`;
  expect(netOffice().value(`return UrlFetchApp.fetch(${long(2082)}).getResponseCode();`)).toBe(200);
  expect(refused('{}', long(2083))).toContain('Limit Exceeded');
});

it('UrlFetchApp.fetch throws Limit Exceeded for an address that is too long', () => {
  expect(refused('{}', `'${address}?' + 'x'.repeat(4000)`)).toBe('Exception: Limit Exceeded: URLFetch URL Length.');
});

it('UrlFetchApp.fetch sends a payload of at most 50 MB', () => {
  const office = netOffice();
  office.serve('sink.example', {});
  const send = (size: number) => `UrlFetchApp.fetch('https://sink.example/', { payload: 'x'.repeat(${size}) })`;
  expect(office.value(`return ${send(50 * mib)}.getResponseCode();`)).toBe(200);
  expect(office.run(`${send(50 * mib + 1)};`).error?.message).toContain('Limit Exceeded');
});

it('says that a payload is too large', () => {
  expect(refused(`{ payload: 'x'.repeat(${51 * mib}) }`)).toBe('Exception: Limit Exceeded: URLFetch POST Size.');
});

it('UrlFetchApp.fetch takes a timeoutSeconds as small as 1', () => {
  const office = netOffice();
  expect(office.asked('{ timeoutSeconds: 1 }').method).toBe('GET');
  office.serve('slow.example', { headers: { 'x-siar-virtual-seconds': '1.5' } });
  expect(office.refusal(`UrlFetchApp.fetch('https://slow.example/', { timeoutSeconds: 1 });`)).toContain('Timeout');
});

it('UrlFetchApp.fetch needs the scope script.external_request', () => {
  expect(refused('{}', undefined, netOffice({ oauthScopes: ['drive'] }))).toBe(
    'Exception: You do not have permission to call UrlFetchApp.fetch. ' +
      'Required permissions: https://www.googleapis.com/auth/script.external_request',
  );
});

it('refuses to fetch in a simple trigger', () => {
  const { world, bookId } = smallOffice(`function onOpen() { UrlFetchApp.fetch('${address}'); }`);
  world.network.mount('api.example', () => ({ status: 200, headers: {}, body: new Uint8Array(0) }));
  const [opened] = world.openBook('pemilik@gmail.com', bookId);
  expect(opened?.error?.message).toContain('You do not have permission to call UrlFetchApp.fetch');
});

it("UrlFetchApp.fetch throws Service invoked too many times when the day's calls are used up", () => {
  const office = netOffice();
  office.world.quotas.use(staff, 'urlfetch', 19_999);
  const once = `UrlFetchApp.fetch('${address}'); return 'gone';`;
  expect(office.value(once, staff)).toBe('gone');
  expect(office.refusal(once, staff)).toBe('Exception: Service invoked too many times for one day: urlfetch.');
  expect(office.value(once)).toBe('gone'); // the day is each person's own
});

it("every request of UrlFetchApp.fetchAll counts as one of the day's calls", () => {
  const office = netOffice();
  office.world.quotas.use(owner, 'urlfetch', 99_998);
  const all = (count: number) => `return UrlFetchApp.fetchAll(Array(${count}).fill('${address}')).length;`;
  expect(office.refusal(all(3))).toContain('for one day: urlfetch');
  expect(office.world.network.traffic.entries).toEqual([]);
  expect(office.value(all(2))).toBe(2);
});

describe('the allow-list of the manifest', () => {
  const fetched = (entry: string, url: string): string => {
    const office = netOffice({ urlFetchWhitelist: [entry] });
    for (const host of ['a.example', 'b.a.example', 'c.b.a.example', 'evila.example', 'a.example.evil']) {
      office.serve(host, {});
    }
    const { error } = office.run(`UrlFetchApp.fetch('${url}');`);
    return error?.message ?? 'fetched';
  };
  const no = (url: string) => `UrlFetch calls to ${url} are not permitted by your admin`;

  it("UrlFetchApp.fetch reaches no address outside the manifest's urlFetchWhitelist, redirects included", () => {
    expect(fetched('https://a.example/', 'https://a.example/x')).toBe('fetched');
    expect(fetched('https://A.EXAMPLE/', 'https://a.Example/x')).toBe('fetched');
    expect(fetched('https://a.example/', 'https://a.example.evil/x')).toBe(no('https://a.example.evil/x'));
    expect(fetched('https://a.example/', 'http://a.example/x')).toBe(no('http://a.example/x'));
    const office = netOffice({ urlFetchWhitelist: ['https://old.example/'] });
    office.serve('old.example', { status: 302, headers: { Location: address } });
    expect(office.refusal(`UrlFetchApp.fetch('https://old.example/');`)).toBe(`Exception: ${no(address)}`);
  });

  it('an entry of urlFetchWhitelist is an https address with a path, and only its first label may be a wildcard', () => {
    for (const entry of ['https://a.example', 'http://a.example/', 'https://*.*.example/', 'https://b.*.example/']) {
      expect(() => fetched(entry, 'https://b.a.example/')).toThrow('not an https prefix with a path');
    }
    expect(fetched('https://*.a.example/', 'https://b.a.example/')).toBe('fetched');
  });

  it('the wildcard of a urlFetchWhitelist entry stands for exactly one label', () => {
    expect(fetched('https://*.a.example/', 'https://b.a.example/')).toBe('fetched');
    for (const url of ['https://a.example/', 'https://evila.example/', 'https://c.b.a.example/']) {
      expect(fetched('https://*.a.example/', url)).toBe(no(url));
    }
  });

  it('the path of a urlFetchWhitelist entry is compared with its case', () => {
    expect(fetched('https://a.example/Path/', 'https://a.example/Path/x')).toBe('fetched');
    expect(fetched('https://a.example/Path/', 'https://a.example/path/x')).toBe(no('https://a.example/path/x'));
  });

  it("urlFetchWhitelist lets the entry's own path and what lies below it pass, not a longer last name", () => {
    for (const path of ['/foo', '/foo/bar', '/foo?bar']) {
      expect(fetched('https://a.example/foo', `https://a.example${path}`)).toBe('fetched');
    }
    expect(fetched('https://a.example/foo', 'https://a.example/foobar')).toBe(no('https://a.example/foobar'));
  });
});
