import { formatDifference, formatNumber } from '../../../src/domain/text/numbers';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1250, '1.250'],
    [1234567, '1.234.567'],
    [-3400, '-3.400'],
  ])('writes %i with dots for thousands', (value, text) => {
    expect(formatNumber(value, 'id')).toBe(text);
  });

  it('writes fractions with a comma, without idle zeros', () => {
    expect(formatNumber(3.5, 'id', 2)).toBe('3,5');
    expect(formatNumber(1234.567, 'id', 2)).toBe('1.234,57');
    expect(formatNumber(2, 'id', 2)).toBe('2');
    expect(formatNumber(1250.5, 'en', 1)).toBe('1,250.5');
  });

  it('writes no minus before a nought', () => {
    expect(formatNumber(-0.2, 'id')).toBe('0');
  });

  it('shows the sign of a change', () => {
    expect([3, 0, -2].map((value) => formatDifference(value, 'id'))).toEqual(['+3', '0', '-2']);
  });
});
