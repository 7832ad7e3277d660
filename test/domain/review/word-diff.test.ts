import { changeLine, wordDiff } from '../../../src/domain/review/word-diff';

const sides = (before: string, after: string) => {
  const pieces = wordDiff(before, after);
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return [without('added'), without('removed')];
};

describe('the difference of two texts', () => {
  it.each([
    ['', ''],
    ['', 'Panen raya'],
    ['Panen raya', ''],
    ['Panen raya padi', 'Panen perdana padi'],
    ['satu\n\ndua  tiga', 'satu\ndua tiga empat'],
    ['a b c a b b a', 'c b a b a c'],
    [' pinggir ', 'pinggir'],
  ])('put together is both of them again: %j, %j', (before, after) => {
    expect(sides(before, after)).toEqual([before, after]);
  });

  it('finds nothing in equal texts', () => {
    expect(wordDiff('Panen raya.', 'Panen raya.')).toEqual([{ kind: 'kept', text: 'Panen raya.' }]);
  });

  it('keeps a replaced phrase whole, with the words that stand around it', () => {
    expect(wordDiff('Panen raya padi di Subang', 'Panen perdana kedelai di Subang')).toEqual([
      { kind: 'kept', text: 'Panen ' },
      { kind: 'removed', text: 'raya padi' },
      { kind: 'added', text: 'perdana kedelai' },
      { kind: 'kept', text: ' di Subang' },
    ]);
  });

  it('stays quick for two long texts with nothing in common, and for two that only moved', () => {
    const text = (word: string, count: number) => Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ');
    const startedAt = performance.now();
    expect(sides(text('a', 5000), text('b', 5000))).toEqual([text('a', 5000), text('b', 5000)]);
    const [first, second] = [text('padi', 1000), text('jagung', 1000)];
    expect(sides(`${first} ${second}`, `${second} ${first}`)).toEqual([`${first} ${second}`, `${second} ${first}`]);
    expect(performance.now() - startedAt).toBeLessThan(1500);
  });
});

describe('the line for a phone', () => {
  it('shows what went and what came, with a little of what stands around it', () => {
    expect(
      changeLine('Kemarin ada panen raya di lahan percontohan.', 'Kemarin ada panen perdana di lahan percontohan.'),
    ).toBe('Kemarin ada panen [-raya-] [+perdana+] di lahan percontohan.');
  });

  it('leaves out what is far from any change', () => {
    const far = 'Kalimat pertama yang panjang sekali dan tidak berubah sama sekali. ';
    expect(changeLine(`${far}Panen raya di sini. ${far}`, `${far}Panen raya, di sini. ${far}`)).toBe(
      '… sama sekali. Panen [-raya-] [+raya,+] di sini. Kalimat …',
    );
  });

  it('shows line ends, and a text that is new or gone', () => {
    expect(changeLine('a\n\nb', 'a\nb')).toBe('a↵[-↵-]b');
    expect(changeLine('', '#Padi')).toBe('[+#Padi+]');
    expect(changeLine('#Padi', '')).toBe('[-#Padi-]');
  });

  it('never outgrows a cell, however long the texts', () => {
    const text = (word: string) => Array.from({ length: 1500 }, (_, i) => `${word}${i}`).join(' ');
    expect(changeLine(text('a'), text('b')).length).toBeLessThan(1000);
    expect(changeLine(text('a').replace(/ /g, ' dan '), text('b').replace(/ /g, ' dan ')).length).toBeLessThan(2100);
  });
});
