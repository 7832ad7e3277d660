import { owner, returned, smallOffice } from './office';

const refusal = (code: string): string => {
  const { world, scriptId } = smallOffice(`function main() { ${code} }`);
  const { error, value } = world.editorRun(owner.email, scriptId, 'main');
  if (error === undefined) throw new Error(`Nothing was refused: ${JSON.stringify(value)}`);
  return `${error.name}: ${error.message}`;
};

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

  it("Utilities.formatDate writes a date by the patterns of Java's SimpleDateFormat, in the zone it is given", () => {
    expect(format("yyyy-MM-dd'T'HH:mm:ss.SSSZ")).toBe('2026-03-10T01:05:07.089+0700');
    expect(format('HH:mm', 'America/New_York')).toBe('14:05');
  });

  it('shortens the names of months and days', () => {
    expect(format('EEEE MMMM MMM')).toBe('Tuesday March Mar');
  });

  it('Utilities.formatDate copies what stands in single quotes', () => {
    expect(format("'di' HH 'o''clock'")).toBe("di 01 o'clock");
  });

  it('Utilities.formatDate takes a time zone that it does not know, or in another case, for GMT without a word', () => {
    expect(format('HH:mm', 'Asia/Nowhere')).toBe('18:05');
    expect(format('HH:mm', 'asia/jakarta')).toBe('18:05');
    expect(format('HH:mm', 'Asia/Jakarta')).toBe('01:05');
    expect(format('HH:mm z', 'GMT+7')).toBe('01:05 GMT+07:00');
  });

  it('refuses a letter Java does not know', () => {
    expect(() => format('yyyy-MM-dd b')).toThrow('Invalid argument');
  });

  it('refuses an invalid date too', () => {
    for (const date of [`'2026'`, '5', 'new Date(NaN)', 'null']) {
      expect(refusal(`Utilities.formatDate(${date}, 'UTC', 'yyyy')`)).toContain("don't match the method signature");
    }
  });
});

it("a call with arguments of the wrong types throws the types it was given and the method's name", () => {
  expect(refusal(`Utilities.computeHmacSha256Signature('a', [1], 5)`)).toBe(
    "Exception: The parameters (String,Array,number) don't match the method signature for " +
      'Utilities.computeHmacSha256Signature.',
  );
});

describe('digests', () => {
  const digest = (more: string) => `Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.${more}))`;

  it('Utilities.computeDigest gives signed bytes', () => {
    expect(returned(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)`)).toEqual([
      -70, 120, 22, -65,
    ]);
  });

  it('DigestAlgorithm.SHA_256 and its like are the members of Utilities.DigestAlgorithm', () => {
    expect(
      returned(`return ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'].map((name) =>
        Utilities.computeDigest(Utilities.DigestAlgorithm[name], 'a').length)`),
    ).toEqual([16, 20, 32, 48, 64]);
    expect(() => returned(`return ${digest("MD2, 'a'")}`)).toThrow('Not simulated: Utilities.DigestAlgorithm.MD2');
    expect(refusal(`Utilities.computeDigest('SHA_256', 'a')`)).toContain("don't match the method signature");
  });

  it('MacAlgorithm.HMAC_SHA_1 and its like are the members of Utilities.MacAlgorithm', () => {
    expect(
      returned(`return ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'].map((name) =>
        Utilities.computeHmacSignature(Utilities.MacAlgorithm[name], 'v', 'k').length)`),
    ).toEqual([16, 20, 32, 48, 64]);
  });

  it('Charset.UTF_8 and Charset.US_ASCII are the members of Utilities.Charset', () => {
    expect(
      returned(
        `return [${digest(`MD5, 'é', Utilities.Charset.UTF_8`)}, ${digest(`MD5, 'é', Utilities.Charset.US_ASCII`)}]`,
      ),
    ).toEqual(['Zt3Nl8/eq7L2+4qZm0vHbw==', returned(`return ${digest(`MD5, '?'`)}`)]);
    expect(refusal(`${digest(`MD5, 'é', 'UTF-8'`)}`)).toContain("don't match the method signature");
  });

  it('Utilities.computeHmacSignature signs a value with a key, value first', () => {
    expect(
      returned(`return Utilities.base64Encode(
        Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, 'value', 'key'))`),
    ).toBe('V0Q6TAUjUKRGOINdZP1mgi+BMxk=');
  });

  it('Utilities.computeHmacSha256Signature signs a value with a key, value first', () => {
    const mac = 'Utilities.computeHmacSha256Signature';
    expect(returned(`return ${mac}('this is my input', 'my key - use a stronger one').slice(0, 4)`)).toEqual([
      53, -75, -52, -25,
    ]);
  });

  it('Utilities.computeHmacSha256Signature and its like read a text as US-ASCII when no charset is given, a ? for each character outside it', () => {
    const mac = 'Utilities.computeHmacSha256Signature';
    expect(returned(`return ${mac}('café', '€🙂').slice(0, 4)`)).toEqual([-125, 73, -127, -128]);
    expect(returned(`return ${mac}('café', '€🙂', Utilities.Charset.UTF_8).slice(0, 4)`)).toEqual([76, -16, 35, 99]);
    expect(returned(`return [Utilities.base64Encode('aéb'), Utilities.base64Encode('😀')]`)).toEqual(['YT9i', 'Pw==']);
  });

  it('Utilities.computeHmacSha256Signature takes texts or byte arrays, never one of each, and no charset with bytes', () => {
    const mac = 'Utilities.computeHmacSha256Signature';
    expect(returned(`return ${mac}([97], [98]).length`)).toBe(32);
    for (const args of [`'a', [98]`, `[97], 'b'`, `[97], [98], Utilities.Charset.UTF_8`, `'a'`]) {
      expect(refusal(`${mac}(${args})`)).toContain("don't match the method signature");
    }
  });
});

describe('base64', () => {
  it('takes bytes, signed or not', () => {
    expect(returned(`return [[-1, 0, 127, -128], [255, 0, 127, 128]].map((b) => Utilities.base64Encode(b))`)).toEqual([
      '/wB/gA==',
      '/wB/gA==',
    ]);
  });

  it('refuses null and undefined in place of a charset', () => {
    for (const charset of ['null', 'undefined']) {
      expect(refusal(`Utilities.base64Encode('a', ${charset})`)).toBe('Exception: Argument cannot be null: charset');
    }
  });

  it('Utilities.base64EncodeWebSafe writes - and _ in place of + and /', () => {
    expect(returned(`return Utilities.base64EncodeWebSafe([-5, -1, -65])`)).toBe('-_-_');
    expect(returned(`return Utilities.base64EncodeWebSafe('ab')`)).toBe('YWI=');
  });

  it('reads what is loosely padded', () => {
    const decode = (text: string) => returned(`return Utilities.base64Decode(${JSON.stringify(text)})`);
    expect(['/wCA', '/w CA\n', 'aGk', 'aGk=='].map(decode)).toEqual([
      [-1, 0, -128],
      [-1, 0, -128],
      [104, 105],
      [104, 105],
    ]);
  });

  it('Utilities.base64DecodeWebSafe reads - and _ in place of + and /', () => {
    expect(returned(`return Utilities.base64DecodeWebSafe('-_-_')`)).toEqual([-5, -1, -65]);
    expect(refusal(`Utilities.base64DecodeWebSafe('a*b')`)).toBe('Exception: Could not decode string.');
  });

  it('refuses what is no base64', () => {
    for (const text of ['_wB_gA==', '!!!!', 'a']) {
      expect(refusal(`Utilities.base64Decode('${text}')`)).toBe('Exception: Could not decode string.');
    }
  });
});

it('gives a new blob the type it is told', () => {
  expect(
    returned(`
      return [Utilities.newBlob('é'), Utilities.newBlob([1]), Utilities.newBlob('a', null, 'n'), Utilities.newBlob([1], 'a/b')]
        .map((blob) => [blob.getContentType(), blob.getName(), blob.getBytes().length])`),
  ).toEqual([
    ['text/plain', null, 2],
    [null, null, 1],
    [null, 'n', 1],
    ['a/b', null, 1],
  ]);
});

it('Utilities.getUuid gives a new random UUID at each call', () => {
  const [first, second] = returned('return [Utilities.getUuid(), Utilities.getUuid()]') as string[];
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(second).not.toBe(first);
  expect(returned('return Utilities.getUuid()', {}, { seed: 7 })).not.toBe(first);
  expect(returned('return Utilities.getUuid()')).toBe(first);
});

it('Utilities.sleep waits at most 300,000 milliseconds a call', () => {
  expect(returned(`Utilities.sleep(300000); return 'slept'`)).toBe('slept');
  expect(refusal('Utilities.sleep(300001)')).toContain('Argument too large');
});

it('Utilities.sleep counts as time of the run', () => {
  const { world, scriptId } = smallOffice('function main() { for (let i = 0; i < 4; i++) Utilities.sleep(100000); }');
  const { killed, virtualMs } = world.editorRun(owner.email, scriptId, 'main');
  expect(killed).toBe('Exceeded maximum execution time');
  expect(virtualMs).toBeGreaterThanOrEqual(360_000);
});

it('Utilities.formatString fills in its values like sprintf', () => {
  expect(returned(`return Utilities.formatString('%05.1f|%-4s|%3d|%x|%%', 3.14159, 'ab', 7.9, 255)`)).toBe(
    '003.1|ab  |  7|ff|%',
  );
});

it('Utilities.parseCsv gives rows of texts, whatever stands in them', () => {
  expect(returned(String.raw`return Utilities.parseCsv('a,1,"c,d"\r\ne,,"say ""hi"""\n')`)).toEqual([
    ['a', '1', 'c,d'],
    ['e', '', 'say "hi"'],
  ]);
  expect(returned(`return Utilities.parseCsv('a;b', ';')`)).toEqual([['a', 'b']]);
});

it('says by name what it does not simulate', () => {
  for (const name of ['zip', 'unzip', 'gzip', 'ungzip', 'jsonParse', 'parseDate', 'computeRsaSignature']) {
    expect(() => returned(`Utilities.${name}()`)).toThrow(`Not simulated: Utilities.${name}`);
  }
});
