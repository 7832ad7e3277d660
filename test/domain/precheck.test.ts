import type { Draft, MediaFile } from '../../src/domain/content';
import { precheck } from '../../src/domain/precheck';
import { accountWith, draftWith, fileWith, now } from './examples';

const world = { accounts: [accountWith()], now };
const check = (change: Partial<Draft>, files: readonly MediaFile[] = [fileWith()]) =>
  precheck(draftWith(change), files, world);
const codes = (change: Partial<Draft>, files?: readonly MediaFile[]) =>
  check(change, files).map(({ code, column }) => `${code} ${column}`);

describe('precheck', () => {
  it('lets a complete draft pass', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Partial<Draft>]>([
    ['titleMissing title', { title: '' }],
    ['textLong title', { title: 'x'.repeat(201) }],
    ['categoryMissing category', { category: null }],
    ['filesMissing files', { fileRefs: [] }],
    ['captionMissing caption', { caption: '' }],
    ['ppidOpen classification', { classification: 'consult_ppid' }],
    ['scheduleMissing publishAt', { timing: 'scheduled' }],
    ['schedulePast publishAt', { timing: 'scheduled', publishAt: now }],
    ['captionsLong caption', { narration: 'x'.repeat(20_000) }],
    ['platformUnsupported platforms', { platforms: ['instagram'] }],
  ])('says %s', (expected, change) => {
    expect(codes(change)).toEqual([expected]);
  });

  it('accepts the longest title, the longest texts and the next minute', () => {
    expect(check({ title: 'x'.repeat(200), timing: 'scheduled', publishAt: now + 60_000 })).toEqual([]);
    expect(check({ caption: 'x'.repeat(20_000), hashtags: '' })).toEqual([]);
  });

  it('says everything that is wrong at once', () => {
    expect(codes({ title: '', category: null, caption: '' })).toEqual([
      'titleMissing title',
      'categoryMissing category',
      'captionMissing caption',
    ]);
  });

  it('counts the hashtags with the caption, and gives the numbers', () => {
    const [problem] = check({ caption: 'x'.repeat(63_200), hashtags: '#Padi' });
    expect(problem).toEqual({
      code: 'captionLong',
      column: 'caption',
      values: { platform: 'facebook', max: 63_206, chars: 63_207 },
    });
  });

  it('points at the platform’s own caption when that one is too long', () => {
    expect(codes({ captions: { facebook: 'x'.repeat(64_000) } })).toContain('captionLong captionFacebook');
  });

  it('looks for the platforms of a row that names none, and finds those with an account', () => {
    expect(check({ platforms: [] })).toEqual([]);
    expect(precheck(draftWith({ platforms: [] }), [fileWith()], { accounts: [], now }).map(({ code }) => code)).toEqual(
      ['platformsMissing'],
    );
  });

  it.each([accountWith({ active: false }), accountWith({ mode: 'manual' }), accountWith({ mode: 'tiktok_draft' })])(
    'does not count an account that is not active and automatic (%#)',
    (account) => {
      const problems = precheck(draftWith(), [fileWith()], { accounts: [account], now });
      expect(problems).toEqual([{ code: 'accountMissing', column: 'platforms', values: { platform: 'facebook' } }]);
    },
  );

  it('refuses a film, and says that films cannot go yet', () => {
    expect(check({}, [fileWith({ mimeType: 'video/mp4', name: 'tanam.mp4' })])).toEqual([
      { code: 'fileVideo', column: 'files', values: { name: 'tanam.mp4' } },
    ]);
  });

  it.each(['image/webp', 'image/gif'])('refuses %s where only JPEG and PNG go', (mimeType) => {
    expect(check({}, [fileWith({ mimeType })])).toMatchObject([
      { code: 'fileType', column: 'files', values: { name: 'panen-raya-padi.jpg', type: mimeType } },
    ]);
  });

  it('refuses a picture one byte over the limit', () => {
    const limit = 4 * 1024 * 1024;
    expect(check({}, [fileWith({ bytes: limit })])).toEqual([]);
    expect(check({}, [fileWith({ bytes: limit + 1 })])).toMatchObject([{ code: 'fileLarge', values: { max: limit } }]);
  });

  it('refuses several files rather than post half of them', () => {
    expect(check({ fileRefs: ['a.jpg', 'b.jpg'] }, [fileWith()])).toEqual([
      { code: 'oneFileOnly', column: 'files', values: { count: 2 } },
    ]);
  });
});
