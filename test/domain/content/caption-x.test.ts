import { captionForX, proposeCaptionX } from '../../../src/domain/content/caption-x';
import { weightedLength } from '../../../src/domain/content/text-length';

const sentence = 'Balai menguji mutu beras di laboratorium Subang. ';
const long = sentence.repeat(10).trim();

describe('the caption proposed for X', () => {
  it('is the common one where it fits with all its hashtags', () => {
    expect(proposeCaptionX(' Panen raya. ', '#Padi')).toBe('Panen raya.');
  });

  it('ends at the end of a sentence, and leaves room for the first hashtags', () => {
    const proposed = proposeCaptionX(long, '#Padi #Beras');
    expect(proposed).toBe(sentence.repeat(5).trim());
    expect(weightedLength(`${proposed}\n\n#Padi #Beras`)).toBeLessThanOrEqual(280);
  });

  it('ends at a word where one sentence would leave half of the room empty', () => {
    const proposed = proposeCaptionX(`Panen. ${'padi '.repeat(80)}`, '');
    expect(proposed).toMatch(/^Panen\. (padi )+padi…$/);
    expect(weightedLength(proposed)).toBeGreaterThan(270);
    expect(weightedLength(proposed)).toBeLessThanOrEqual(280);
  });

  it('cuts a single endless word between its letters, never within an emoji', () => {
    expect(weightedLength(proposeCaptionX('x'.repeat(400), ''))).toBe(280);
    expect(proposeCaptionX('\u{1f33e}'.repeat(400), '')).toBe(`${'\u{1f33e}'.repeat(139)}…`);
  });

  it('counts a link as 23, however long it is', () => {
    const caption = `${'kata '.repeat(40)}https://contoh.go.id/${'a'.repeat(400)} selesai.`;
    expect(proposeCaptionX(caption, '')).toBe(caption);
  });

  it('takes a line’s end for a sentence’s end', () => {
    const line = 'Tanpa titik di akhir baris yang cukup panjang untuk dipakai sebagai bagian';
    expect(proposeCaptionX(Array(6).fill(line).join('\n'), '')).toBe(Array(3).fill(line).join('\n'));
  });
});

describe('the text that X gets', () => {
  it('is the row’s own with its hashtags', () => {
    expect(captionForX('Pendek', long, '#Padi #Beras')).toBe('Pendek\n\n#Padi #Beras');
  });

  it('drops the hashtags that do not fit, in their order', () => {
    const own = 'x'.repeat(265);
    expect(captionForX(own, '', `#Padi #${'b'.repeat(30)} #Beras`)).toBe(`${own}\n\n#Padi #Beras`);
    expect(captionForX('x'.repeat(280), '', '#Padi')).toBe('x'.repeat(280));
  });

  it('never weighs more than 280 when it was cut', () => {
    for (const caption of [long, 'padi '.repeat(200), '米'.repeat(500), `${long}\n${long}`]) {
      for (const hashtags of ['', '#Padi', '#Padi #Beras #Subang #PanenRaya #PertanianMaju #Indonesia #BeritaBaik']) {
        const text = captionForX(undefined, caption, hashtags);
        expect(weightedLength(text)).toBeLessThanOrEqual(280);
        expect(weightedLength(text)).toBeGreaterThan(200);
      }
    }
  });
});
