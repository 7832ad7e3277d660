import type { Draft, MediaFile } from '../../../src/domain/content/content';
import { precheck } from '../../../src/domain/content/precheck';
import type { Account } from '../../../src/domain/office/account';
import { accountWith, draftWith, fileWith, filmWith, now } from '../examples';

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
    ['accountMissing platforms', { platforms: ['facebook', 'instagram'] }],
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

  it('does not count an account that is not active', () => {
    const problems = precheck(draftWith(), [fileWith()], { accounts: [accountWith({ active: false })], now });
    expect(problems).toEqual([{ code: 'accountMissing', column: 'platforms', values: { platform: 'facebook' } }]);
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

const accounts: readonly Account[] = (['instagram', 'facebook', 'x', 'tiktok'] as const).map((platform) =>
  accountWith({ accountId: platform, platform }),
);
const byHand = accounts.map((account) => ({ ...account, mode: 'manual' as const }));
const choices = { privacy: 'public', comments: false, duet: false, stitch: false, promotion: 'none' } as const;
const toAll: Partial<Draft> = { platforms: ['instagram', 'facebook', 'x', 'tiktok'], tiktok: choices };
const on = (change: Partial<Draft>, files: readonly MediaFile[], whose = accounts) =>
  precheck(draftWith({ ...toAll, fileRefs: files.map(({ name }) => name), ...change }), files, {
    accounts: whose,
    now,
  }).map(({ code, column, values }) => [code, column, values.platform].filter((part) => part !== undefined).join(' '));

describe('precheck for four platforms', () => {
  it('lets the usual picture and the usual film pass', () => {
    expect(on({}, [fileWith()])).toEqual([]);
    expect(on({}, [filmWith()])).toEqual([]);
  });

  it('checks only where the content goes', () => {
    expect(on({}, [filmWith({ codec: 'hevc' })])).toEqual(['filmCodec files x']);
    expect(on({ platforms: ['instagram', 'facebook'] }, [filmWith({ codec: 'hevc' })])).toEqual([]);
  });

  it('holds a person to the platform’s limits, not to the API’s', () => {
    const film = filmWith({ indexFirst: false, seconds: 200 });
    expect(on({}, [film])).toEqual(['filmIndexLast files instagram', 'filmLong files x']);
    expect(on({}, [film], byHand)).toEqual(['filmLong files x']);
  });

  it('looks at pictures for TikTok as a person would post them', () => {
    expect(on({}, [fileWith({ mimeType: 'image/png', bytes: 3_000_000 })])).toEqual([]);
  });

  it('asks for TikTok’s choice only where a film goes there automatically', () => {
    const film = [filmWith()];
    expect(on({ tiktok: null }, film)).toEqual(['tiktokPrivacyMissing tiktokPrivacy']);
    expect(on({ tiktok: null }, [fileWith()])).toEqual([]);
    expect(on({ tiktok: null }, film, byHand)).toEqual([]);
    const draftsOnly = accounts.map((account) => ({ ...account, mode: 'tiktok_draft' as const }));
    expect(on({ tiktok: null }, film, draftsOnly)).toEqual([]);
    expect(on({ tiktok: null, platforms: ['facebook'] }, film)).toEqual([]);
  });

  it('does not let a paid partnership hide', () => {
    const paid = (promotion: 'own' | 'partner' | 'both') => ({ ...choices, privacy: 'only_me' as const, promotion });
    expect(on({ tiktok: paid('partner') }, [filmWith()])).toEqual(['tiktokPaidPrivate tiktokPrivacy']);
    expect(on({ tiktok: paid('both') }, [filmWith()])).toEqual(['tiktokPaidPrivate tiktokPrivacy']);
    expect(on({ tiktok: paid('own') }, [filmWith()])).toEqual([]);
  });

  it('counts each caption as its platform does', () => {
    const links = 'https://contoh.go.id/laporan/panen-raya '.repeat(7);
    expect(on({ captions: { x: links } }, [fileWith()])).toEqual([]);
    expect(on({ captions: { x: '米'.repeat(141) } }, [fileWith()])).toEqual(['captionLong captionX x']);
    expect(on({ caption: 'x'.repeat(2_190) }, [fileWith()])).toEqual([]);
    expect(on({ caption: 'x'.repeat(2_195) }, [fileWith()])).toEqual([
      'captionLong caption instagram',
      'captionLong caption tiktok',
    ]);
  });

  it('counts hashtags and mentions on Instagram', () => {
    const tags = Array.from({ length: 31 }, (_, i) => `#tagar${i}`).join(' ');
    const names = Array.from({ length: 21 }, (_, i) => `@akun${i}`).join(' ');
    expect(on({ hashtags: tags }, [fileWith()])).toEqual(['hashtagsMany caption instagram']);
    expect(on({ caption: names, captions: { x: 'a' } }, [fileWith()])).toEqual(['mentionsMany caption instagram']);
  });

  it('refuses invisible letters on X', () => {
    expect(on({ captions: { x: 'a\ufeffb' } }, [fileWith()])).toEqual(['captionLetter captionX x']);
  });

  it('lets a person post several pictures, as far as each app takes them, and films alone', () => {
    const pictures = (count: number) => Array.from({ length: count }, (_, i) => fileWith({ name: `${i}.jpg` }));
    expect(on({}, pictures(2))).toEqual(['oneFileOnly files']);
    expect(on({}, pictures(4), byHand)).toEqual([]);
    expect(on({}, pictures(5), byHand)).toEqual(['filesManyOn files x']);
    expect(on({ platforms: ['tiktok'] }, pictures(11), byHand)).toEqual(['filesMany files']);
    expect(on({}, [fileWith(), filmWith()], byHand)).toEqual(['filmNotAlone files']);
  });
});
