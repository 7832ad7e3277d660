import { isContentNo, newContentNo } from '../../../src/domain/content/content-no';

describe('content number', () => {
  it('carries the day and four letters', () => {
    expect(newContentNo('2026-11-23', [0, 0.5, 0.25, 0.999999])).toBe('K261123-2H9Z');
  });

  it('is recognised whatever was drawn', () => {
    for (let at = 0; at < 30; at += 1) {
      const draw = (at + 0.5) / 30;
      expect(isContentNo(newContentNo('2026-01-02', [draw, draw, draw, draw]))).toBe(true);
    }
  });

  it.each(['0', '1', 'I', 'L', 'O', 'U'])('never holds %s, which people misread', (letter) => {
    expect(isContentNo(`K261123-7QX${letter}`)).toBe(false);
  });

  it.each(['', 'K261123-7QX', 'K261123-7QXMA', 'k261123-7QXM', 'K26-7QXM', ' K261123-7QXM'])('is not "%s"', (text) => {
    expect(isContentNo(text)).toBe(false);
  });
});
