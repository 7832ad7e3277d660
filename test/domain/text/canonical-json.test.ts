import { canonicalJson, type Json } from '../../../src/domain/text/canonical-json';

// Vectors: RFC 8785, appendix B (numbers) and section 3.2 (texts, order of keys).
describe('canonical JSON', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [999999999999999700000, '999999999999999700000'],
    [1e21, '1e+21'],
    [9.999999999999997e-7, '9.999999999999997e-7'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
    [333333333.33333325, '333333333.33333325'],
    [-0.0000033333333333333333, '-0.0000033333333333333333'],
    [1424953923781206.2, '1424953923781206.2'],
  ])('writes the number %d as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d, also deep inside', (value) => {
    expect(() => canonicalJson({ list: [value] })).toThrow(RangeError);
  });

  it('escapes no more of a text than it must', () => {
    expect(canonicalJson('€$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it('orders keys by their UTF-16 units', () => {
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 };
    const order = Object.values(JSON.parse(canonicalJson(value)) as Record<string, number>);
    // A parsed object puts `1` first whatever the text says, so the text itself is looked at too.
    expect(canonicalJson(value).startsWith('{"\\r":2,"1":4,"\u0080":6')).toBe(true);
    expect(order.slice(-4)).toEqual([7, 1, 5, 3]);
  });

  it('writes nested values without white space, whatever order they came in', () => {
    const one: Json = { b: [true, null, { d: 'x', c: [] }], a: {} };
    const other: Json = { a: {}, b: [true, null, { c: [], d: 'x' }] };
    expect(canonicalJson(one)).toBe('{"a":{},"b":[true,null,{"c":[],"d":"x"}]}');
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  it('gives a letter typed in two ways the same text', () => {
    expect(canonicalJson(['Caf\u0065\u0301'])).toBe(canonicalJson(['Caf\u00e9']));
  });
});
