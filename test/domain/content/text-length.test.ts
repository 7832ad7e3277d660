// Vectors from twitter/twitter-text, conformance/validate.yml, WeightedTweetsWithDiscountedEmojiCounterTest (Apache-2.0). Left out:
// domains in other letters than Latin, which are weighed as text here.
import {
  countHashtags,
  countMentions,
  hasForbiddenLetter,
  textLength,
  weightedLength,
} from '../../../src/domain/content/text-length';

const ten = 'xxxxxxxxxx-';
const poem =
  '故人西辞黄鹤楼，烟花三月下扬州。孤帆远影碧空尽，唯见长江天际流。朱雀桥边野草花，乌衣巷口夕阳斜。旧时王谢堂前燕，飞入寻常百姓家。朝辞白帝彩云间，千里江陵一日还。两岸猿声啼不住，轻舟已过万重山。泪湿罗巾梦不成，夜深前殿按歌声。红颜未老恩先断，斜倚薰笼坐到明。独在异乡为异客，每逢佳节倍思亲。遥知兄弟登高处，遍插茱萸少一人。';
const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';
const england = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const long = `https://${'somesuperlongurl'.repeat(40)}.com/foo`;

describe('what a text weighs on X', () => {
  it.each<[string, string, number]>([
    ['a regular text with a link', 'Hi http://test.co', 26],
    ['a link alone', 'http://test.co', 23],
    ['285 characters', `285 chars-${ten.repeat(25)}`, 285],
    ['a link in the middle', `285 chars- http://www.twitter.com/jack ${ten.repeat(24)}`.slice(0, 303), 299],
    ['a link at the end', `${ten.repeat(24)} http://www.twitter.com/jack `.slice(0, 293), 289],
    ['10 links', 'https://www.twitter.com/aloha '.repeat(10), 240],
    ['160 Chinese letters', poem, 320],
    ['3 Latin and 160 Chinese letters', `the${poem}`, 323],
    ['160 emoji', '\u{1f637}'.repeat(160), 320],
    ['a letter made of two', 'A\u0301B', 2],
    ['a letter that is taken apart', 'A\ufb2c', 4],
    ['a mix', `H\u{1f431}\u263a${family}`, 7],
    ['five emoji', '\u{1f637}\u{1f47e}\u{1f621}\u{1f525}\u{1f4a9}', 10],
    ['colours of skin and a singer', '\u{1f64b}\u{1f3fd}\u{1f468}\u200d\u{1f3a4}', 4],
    ['140 families', family.repeat(140), 280],
    ['a keycap', '1\u20e3', 2],
    ['emoji of Unicode 10', `Unicode 10.0 emoji: \u{1f92a}; \u{1f9d5}; \u{1f9d5}\u{1f3fe}; ${england}`, 34],
    ['emoji of Unicode 9', 'Unicode 9.0 emoji: \u{1f920}; \u{1f483}; \u{1f483}\u{1f3fe}', 29],
    ['a domain of 64 letters', 'randomurlrandomurlrandomurlrandomurlrandomurlrandomurlrandomurls.com', 68],
    [
      'punctuation',
      'This is a tweet with general punctuation characters: \u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b ‐ ‑ ‒ – — ― ‖  ‗ ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″ ‴ ‵ ‶ ‷',
      110,
    ],
  ])('%s', (_, text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });

  it('does not take a domain with too long a label for a link, and finds the one behind it', () => {
    expect(weightedLength(`${long} https://validurl.com`)).toBe(long.length + 1 + 23);
  });

  it.each<[string, number]>([
    ['Lihat pertanian.go.id ya', 6 + 23 + 3],
    ['Lihat pertanian.go.id.', 6 + 23 + 1],
    ['(https://example.org/a_(b)?q=1#c)', 1 + 23 + 1],
    ['Panen selesai.Alhamdulillah', 27],
    ['a@pertanian.go.id', 17],
    ['#pertanian.id', 13],
    ['versi 2.0', 9],
    ['http://', 7],
    ['', 0],
  ])('weighs "%s" as %i', (text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });

  it('weighs arrows, ellipses and the euro as 2, letters with marks as 1', () => {
    expect(weightedLength('→…€')).toBe(6);
    expect(weightedLength('éñü')).toBe(3);
    expect(weightedLength('©')).toBe(1);
    expect(weightedLength('©\ufe0f')).toBe(2);
    expect(weightedLength('🇮🇩')).toBe(2);
  });

  // A pattern that goes back and forth would take minutes, and this test its time limit.
  it.each(['a', 'a.', '#', 'https://a.', '-', '\u{1f468}\u200d', '@a '])(
    'gets to the end of 20,000 characters of "%s"',
    (part) => {
      expect(weightedLength(part.repeat(20_000 / part.length))).toBeGreaterThan(0);
    },
  );
});

describe('other counts', () => {
  it('counts UTF-16 units elsewhere, composed first', () => {
    expect(textLength('instagram', 'A\u0301\u{1f637}')).toBe(3);
    expect(textLength('tiktok', 'http://test.co')).toBe(14);
    expect(textLength('x', 'http://test.co')).toBe(23);
  });

  it('counts hashtags and mentions strictly, and no address of electronic mail', () => {
    expect(countHashtags('#Padi #SNI2026,#beras #123 a#b # c')).toBe(5);
    expect(countMentions('@kementan dan @bsn_sni. surel@kantor.example (@a)')).toBe(3);
  });

  it('knows the letters that X refuses', () => {
    expect(hasForbiddenLetter('a\ufeffb')).toBe(true);
    expect(hasForbiddenLetter('a\u200bb')).toBe(false);
  });
});
