// Reading the timeline: what counts as ours, what as nothing, and what as no answer at all.
import type { Attempt } from '../../../../../src/engine/upload/publishers/publisher';
import { findPost, newestPostId } from '../../../../../src/engine/upload/publishers/x/timeline';
import { picture } from './at-x';

const media = { mediaId: '77', mediaKey: '3_77', round: 1 };
const photo = { url: 'https://t.co/foto000000', expanded_url: 'https://x.com/a/status/9/photo/1' };

/** Answers each question for the timeline with the next of these bodies. */
function reading(...bodies: object[]) {
  const urls: string[] = [];
  const attempt: Attempt = {
    account: { accountId: 'x', platform: 'x', handle: '@a', externalId: '5', mode: 'automatic', active: true },
    form: 'photo',
    files: [picture().file],
    cover: null,
    title: '',
    caption: 'Panen raya & pasar tani',
    parts: ['Panen raya & pasar tani'],
    altTexts: [''],
    tiktok: null,
    mayHaveHappened: true,
    absentTwice: false,
    intentAt: '2026-11-23T02:00:00.000Z',
    address: '',
    keepAddress: () => {},
    isTaken: () => false,
    send: ({ url }) => {
      urls.push(url);
      return { kind: 'answer', status: 200, text: JSON.stringify(bodies.shift() ?? {}), headers: {} };
    },
    blob: () => {
      throw new Error('no bytes here');
    },
    part: () => {
      throw new Error('no bytes here');
    },
  };
  return { attempt, urls };
}

const post = (change: object) => ({
  data: [{ id: '9', author_id: '5', created_at: '2026-11-23T02:00:01.000Z', text: 'x', ...change }],
  meta: { result_count: 1 },
});
const found = (...bodies: object[]) => findPost(reading(...bodies).attempt, { media, sinceId: '8', byText: true });
const words = { text: 'Panen raya &amp; pasar tani https://t.co/foto000000', entities: { urls: [photo] } };

it.each([
  ['our media', post({ attachments: { media_keys: ['3_77'] } })],
  ['our media under another prefix', post({ attachments: { media_keys: ['13_77'] } })],
  ['our words, with media X does not name', post(words)],
  [
    'our words, whole beside a cut text',
    post({ text: 'Panen…', note_tweet: { text: words.text }, entities: words.entities }),
  ],
  ['the same in new words', post({ text: 'Panen…', note_post: { text: words.text, entities: words.entities } })],
])('finds %s', (_, body) => {
  expect(found(body)).toEqual({ kind: 'found', postId: '9' });
});

it.each([
  ['an empty timeline', { meta: { result_count: 0 } }],
  ['other media with our words', post({ ...words, attachments: { media_keys: ['3_78'] } })],
  ['our words without media', post({ text: 'Panen raya &amp; pasar tani' })],
  ['our words of before', post({ ...words, created_at: '2026-11-23T01:58:00.000Z' })],
  ['our words by somebody else', post({ ...words, author_id: '6' })],
])('finds nothing in %s', (_, body) => {
  expect(found(body)).toEqual({ kind: 'absent' });
});

it.each([
  ['an error dressed as 200', { errors: [{ title: 'Not Found Error' }] }],
  ['something else', { hello: 1 }],
])('cannot read %s', (_, body) => {
  expect(found(body)).toEqual({ kind: 'unreadable' });
});

it('turns the pages, and asks since the post it noted', () => {
  const page = { data: [], meta: { result_count: 0, next_token: 't1' } };
  const { attempt, urls } = reading(page, post({ attachments: { media_keys: ['3_77'] } }));
  expect(findPost(attempt, { media, sinceId: '8', byText: false }).kind).toBe('found');
  expect(urls[0]).toBe(
    'https://api.x.com/2/users/5/tweets?max_results=100&since_id=8&post.fields=attachments%2Cauthor_id%2Ccreated_at%2Centities%2Cnote_post%2Ctext',
  );
  expect(urls[1]).toContain('pagination_token=t1');
});

it('notes the newest of the newest: the longer number, then the greater text', () => {
  const ids = ['999999999999999999', '1000000000000000001', '1000000000000000003'].map((id) => ({ id }));
  const { attempt } = reading({ data: ids, meta: { result_count: 3 } });
  expect(newestPostId(attempt)).toEqual({ kind: 'read', value: '1000000000000000003' });
  expect(newestPostId(reading({ meta: { result_count: 0 } }).attempt)).toEqual({ kind: 'read', value: '' });
});
