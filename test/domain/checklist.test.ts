import { checklist } from '../../src/domain/checklist';

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
