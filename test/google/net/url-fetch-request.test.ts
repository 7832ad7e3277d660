// What leaves when a script fetches.
import { address, netOffice } from './asked';

const png = `Utilities.newBlob([1, 2], 'image/png', 'p.png')`;

it('UrlFetchApp.fetch sends a payload without a method as post, and gets otherwise', () => {
  const { asked } = netOffice();
  expect(asked(`{ payload: 'x' }`).method).toBe('POST');
  expect(asked('{}').method).toBe('GET');
  expect(asked(`{ method: 'put', payload: 'x' }`).method).toBe('PUT');
});

it('UrlFetchApp.fetch knows the methods get, delete, patch, post and put', () => {
  const { asked, refusal } = netOffice();
  const seen = ['get', 'DELETE', 'patch', 'post', 'put'].map((method) => asked(`{ method: '${method}' }`).method);
  expect(seen).toEqual(['GET', 'DELETE', 'PATCH', 'POST', 'PUT']);
  for (const method of ['head', 'options', 'trace']) {
    expect(refusal(`UrlFetchApp.fetch('${address}', { method: '${method}' });`)).toBe(
      'Exception: Attribute provided with invalid value: method',
    );
  }
});

it('UrlFetchApp.fetch sends application/x-www-form-urlencoded when no contentType is given', () => {
  const { asked } = netOffice();
  expect(asked(`{ payload: '{"a":1}' }`).headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(asked(`{ payload: '{"a":1}', contentType: 'application/json' }`).headers['content-type']).toBe(
    'application/json',
  );
});

it('UrlFetchApp.fetch sends a text payload as it is, in UTF-8', () => {
  const { asked } = netOffice();
  expect(asked(`{ payload: 'a=é&b' }`)).toMatchObject({ body: 'a=\xc3\xa9&b', headers: { 'content-length': '6' } });
  expect(asked(`{ method: 'post', payload: '' }`).headers['content-length']).toBe('0');
});

it('UrlFetchApp.fetch sends a byte array byte for byte, signed or not', () => {
  const { asked } = netOffice();
  expect(asked('{ payload: [-1, 0, 127, 200] }')).toMatchObject({ method: 'POST', body: '\xff\x00\x7f\xc8' });
});

it('UrlFetchApp.fetch sends an object as the fields of a form', () => {
  const { asked } = netOffice();
  expect(asked(`{ payload: { a: 'x y&z', n: 5, t: true, e: 'é' } }`).body).toBe('a=x+y%26z&n=5&t=true&e=%C3%A9');
});

it('UrlFetchApp.fetch sends an object with a Blob among its values as multipart/form-data', () => {
  const { headers, body } = netOffice().asked(`{ payload: { caption: 'Halo', source: ${png} } }`);
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1];
  expect(body).toBe(
    [
      `--${boundary}`,
      'Content-Disposition: form-data; name="caption"\r\n\r\nHalo',
      `--${boundary}`,
      'Content-Disposition: form-data; name="source"; filename="p.png"\r\nContent-Type: image/png\r\n\r\n\x01\x02',
      `--${boundary}--\r\n`,
    ].join('\r\n'),
  );
});

it('a Blob without a name is sent without a file name, so that strict receivers see no file', () => {
  const { asked } = netOffice();
  expect(asked('{ payload: { f: Utilities.newBlob([1]) } }').body).toContain('name="f"\r\n');
  expect(asked(`{ payload: { f: Utilities.newBlob([1]).setName('n') } }`).body).toContain('name="f"; filename="n"\r\n');
});

it("UrlFetchApp.fetch names itself Google-Apps-Script with the script's id when no User-Agent is given", () => {
  const office = netOffice();
  expect(office.asked('{}').headers['user-agent']).toBe(
    `Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: ${office.scriptId})`,
  );
  expect(office.asked(`{ headers: { 'user-agent': 'mine' } }`).headers['user-agent']).toBe('mine');
});

it('UrlFetchApp.fetch takes an address without a scheme for http', () => {
  expect(netOffice().value(`return UrlFetchApp.getRequest('api.example/x').url;`)).toBe('http://api.example/x');
});

it('UrlFetchApp.getRequest shows the request that would be made, and sends nothing', () => {
  const office = netOffice();
  const options = `{ payload: { a: 'b' }, headers: { X: 1 }, muteHttpExceptions: true }`;
  expect(office.value(`return UrlFetchApp.getRequest('${address}', ${options});`)).toEqual({
    url: address,
    method: 'post',
    contentType: 'application/x-www-form-urlencoded',
    payload: 'a=b',
    headers: { X: '1' },
    followRedirects: true,
    muteHttpExceptions: true,
    validateHttpsCertificates: true,
    useIntranet: false,
  });
  expect(office.world.network.traffic.entries).toEqual([]);
});
