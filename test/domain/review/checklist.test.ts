import { checklist, formatExceptions, parseExceptions } from '../../../src/domain/review/checklist';

describe('checklist', () => {
  it('has twenty items, numbered in order', () => {
    expect(checklist.map(({ itemId }) => itemId)).toEqual(
      Array.from({ length: 20 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('requires what protects people, secrets and neutrality', () => {
    const required = checklist.filter((item) => item.required).map(({ itemId }) => Number(itemId.slice(1)));
    expect(required).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13]);
  });

  it('speaks whole sentences', () => {
    for (const { text } of checklist) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the exceptions of an attestation', () => {
  const ids = checklist.map(({ itemId }) => itemId);
  const codes = (text: string) => parseExceptions(text, ids).problems.map(({ code }) => code);

  it.each([
    'C06 tidak ada anak; C16 menyusul',
    'c06: tidak ada anak\nC16 – menyusul',
    ' C06 = tidak ada anak ;; C16. menyusul ; ',
  ])('are read as people write them: %j', (text) => {
    const { exceptions, problems } = parseExceptions(text, ids);
    expect(problems).toEqual([]);
    expect(formatExceptions(exceptions)).toBe('C06 tidak ada anak; C16 menyusul');
  });

  it('are none in an empty cell', () => {
    expect(parseExceptions('', ids)).toEqual({ exceptions: [], problems: [] });
  });

  it.each([
    ['tidak ada anak', 'exceptionUnknown'],
    ['C99 tidak ada', 'exceptionUnknown'],
    ['C061 tidak ada', 'exceptionUnknown'],
    ['C06', 'exceptionReason'],
    ['C06: ok', 'exceptionReason'],
    ['C06 tidak ada anak; c06 memang', 'exceptionTwice'],
    [`C06 ${'x'.repeat(2000)}`, 'textLong'],
  ])('are refused when they name no item or give no reason: %j', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('never match an item without an id, and come back as they were written', () => {
    expect(parseExceptions('C06 tidak ada anak', ['', 'C06']).exceptions).toEqual([
      { itemId: 'C06', reason: 'tidak ada anak' },
    ]);
    const text = formatExceptions([{ itemId: 'C06', reason: 'satu; dua\ntiga' }]);
    expect(parseExceptions(text, ids)).toEqual({
      exceptions: [{ itemId: 'C06', reason: 'satu dua tiga' }],
      problems: [],
    });
  });
});
