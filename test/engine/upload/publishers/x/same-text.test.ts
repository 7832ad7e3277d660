// What X makes of a text, and whether it is still ours.
import { saysTheSame } from '../../../../../src/engine/upload/publishers/x/same-text';

const wanted = 'Panen raya & pasar tani: https://contoh.go.id/a?b=1&c=2 <gratis>';
const links = [
  { url: 'https://t.co/aaaaaaaaaa', expanded_url: 'https://contoh.go.id/a?b=1&c=2' },
  { url: 'https://t.co/bbbbbbbbbb', expanded_url: 'https://x.com/dinas_contoh/status/1/photo/1' },
];

it.each([
  [
    'escaped, shortened, with a link to its picture',
    'Panen raya &amp; pasar tani: https://t.co/aaaaaaaaaa &lt;gratis&gt; https://t.co/bbbbbbbbbb',
    wanted,
  ],
  ['with other blanks', 'Panen  raya\n&amp; pasar tani: https://t.co/aaaaaaaaaa &lt;gratis&gt;', wanted],
  ['in another normal form', 'Kafé', 'Kafe\u0301'],
  ['with a slash X added', 'Lihat https://t.co/cccccccccc', 'Lihat https://contoh.go.id'],
  ['with a link made of a bare name', 'Lihat https://t.co/dddddddddd', 'Lihat contoh.go.id'],
])('is ours %s', (_, posted, text) => {
  const more = [
    { url: 'https://t.co/cccccccccc', expanded_url: 'https://contoh.go.id/' },
    { url: 'https://t.co/dddddddddd', expanded_url: 'http://contoh.go.id' },
  ];
  expect(saysTheSame(posted, [...links, ...more], text)).toBe(true);
});

it.each([
  ['another text', 'Panen raya di kebun'],
  ['the same beginning', 'Panen raya &amp; pasar tani: https://t.co/aaaaaaaaaa'],
  ['nothing', ''],
])('is not ours: %s', (_, posted) => {
  expect(saysTheSame(posted, links, wanted)).toBe(false);
});
