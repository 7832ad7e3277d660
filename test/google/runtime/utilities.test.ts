import { returned } from './office';

describe('formatDate', () => {
  const format = (pattern: string, zone = 'Asia/Jakarta', at = '2026-03-09T18:05:07.089Z') =>
    returned(`return Utilities.formatDate(new Date('${at}'), '${zone}', ${JSON.stringify(pattern)})`);

  it.each([
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-03-10T01:05:07.089+0700'],
    ['EEEE, d MMMM yyyy', 'Tuesday, 10 March 2026'],
    ['EEE dd MMM yy', 'Tue 10 Mar 26'],
    ['h:mm a', '1:05 AM'],
    ['kk:mm', '01:05'],
    ["D 'hari ke' u w", '69 hari ke 2 11'],
    ["''yy''", "'26'"],
    ['XXX', '+07:00'],
    ['HH.mm', '01.05'],
  ])('writes %s', (pattern, expected) => {
    expect(format(pattern)).toBe(expected);
  });

  it('takes an unknown zone for GMT', () => {
    expect(format('HH:mm', 'Asia/Nowhere')).toBe('18:05');
    expect(format('HH:mm z', 'GMT+7')).toBe('01:05 GMT+07:00');
  });

  it('refuses a letter Java does not know, and what is no date', () => {
    expect(() => format('yyyy-MM-dd b')).toThrow('Invalid argument');
    expect(() => returned(`Utilities.formatDate('2026', 'UTC', 'yyyy')`)).toThrow("don't match the method signature");
  });
});

it('answers signed bytes', () => {
  expect(
    returned(`return [
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4),
      Utilities.base64Decode('/wCA'),
      Utilities.newBlob('é').getBytes(),
    ]`),
  ).toEqual([
    [-70, 120, 22, -65],
    [-1, 0, -128],
    [-61, -87],
  ]);
});

it('digests text as UTF-8 when told so, and base64 both ways', () => {
  expect(
    returned(`
      const mac = Utilities.computeHmacSha256Signature('isi', 'kunci');
      return [
        Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'é', Utilities.Charset.UTF_8)),
        Utilities.base64EncodeWebSafe([-5, -1, -65]),
        mac.length,
        Utilities.newBlob(Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe('halo'))).getDataAsString(),
      ]`),
  ).toEqual(['Zt3Nl8/eq7L2+4qZm0vHbw==', '-_-_', 32, 'halo']);
});

it('carries a blob with its name and type', () => {
  expect(
    returned(`
      const blob = Utilities.newBlob('a,b', 'text/csv', 'x.csv'), copy = blob.copyBlob().setName('y.png').setContentTypeFromExtension();
      return [blob.getName(), blob.getContentType(), copy.getContentType(), copy.getDataAsString(), blob.setBytes([-1]).getBytes()]`),
  ).toEqual(['x.csv', 'text/csv', 'image/png', 'a,b', [-1]]);
});

it('sleeps in virtual time, at most five minutes', () => {
  expect(() => returned('Utilities.sleep(300001)')).toThrow('Argument too large');
});

it('formats like sprintf', () => {
  expect(returned(`return Utilities.formatString('%05.1f|%-4s|%3d|%x|%%', 3.14159, 'ab', 7.9, 255)`)).toBe(
    '003.1|ab  |  7|ff|%',
  );
});
