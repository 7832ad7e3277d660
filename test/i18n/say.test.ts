import { readEnglish } from '../../src/i18n/english';
import { languageOf, say, sayProblem } from '../../src/i18n/say';
import { labelOf, parseWord, platformWords, roleWords } from '../../src/i18n/vocabulary';
import { builtEnglish } from './english-file';

beforeAll(() => readEnglish(builtEnglish));

describe('the reader’s language', () => {
  it.each([
    ['id', 'id'],
    ['in', 'id'],
    ['in_ID', 'id'],
    ['jv', 'id'],
    ['', 'id'],
    ['en', 'en'],
    ['en_GB', 'en'],
    ['en-US', 'en'],
  ])('of the locale "%s" is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('names the two menus so that both readers find them', () => {
    expect(say('id').menu.review).toBe('Pemeriksaan (Review)');
    expect(say('en').menu.review).toBe('Pemeriksaan (Review)');
    expect(say('id').menu.approve).toBe('Setujui (Approve)');
    expect(say('id').menu.desk).toBe('SOP Media Sosial');
  });
});

describe('a problem', () => {
  it('names a platform as people know it, not by its code', () => {
    expect(sayProblem({ code: 'accountMissing', values: { platform: 'x' } })).toContain('akun X (Twitter) yang aktif');
    expect(sayProblem({ code: 'accountMissing', values: { platform: 'tiktok' } }, 'en')).toContain('TikTok');
  });

  it('keeps a name that is no platform as it was given', () => {
    expect(sayProblem({ code: 'accountMissing', values: { platform: 'fb-utama' } })).toContain('akun fb-utama');
    expect(sayProblem({ code: 'accountMissing', values: { platform: 'constructor' } })).not.toContain('native code');
  });

  it('writes numbers with the language’s own marks', () => {
    const values = { platform: 'facebook', max: 63206, chars: 1_234_567 };
    expect(sayProblem({ code: 'captionLong', values })).toContain('63.206 karakter (sekarang 1.234.567)');
    expect(sayProblem({ code: 'captionLong', values }, 'en')).toContain('1,234,567');
    const large = { name: 'a.jpg', platform: 'facebook', max: 4 * 1024 * 1024, bytes: 5.5 * 1024 * 1024 };
    expect(sayProblem({ code: 'fileLarge', values: large })).toContain('5,5 MB');
  });

  it.each(['tidakDikenal', 'constructor', 'toString'])(
    'of an unknown code "%s" becomes a reference to send on',
    (code) => {
      expect(sayProblem({ code, values: {} })).toBe(
        `Terjadi kesalahan yang tidak terduga (${code}). Coba lagi; bila berulang, kirim kode ini kepada pengelola sistem.`,
      );
    },
  );
});

describe('a word', () => {
  it('is understood in both languages, in any case, and by a part of its label', () => {
    expect(parseWord(roleWords, 'Staff')).toBe('staff');
    expect(parseWord(roleWords, 'staf')).toBe('staff');
    expect(parseWord(roleWords, 'pelaksana')).toBe('staff');
    expect(parseWord(platformWords, 'Twitter')).toBe('x');
  });

  it.each(['', ' ', '(', 'team_lead', 'toString'])('is not "%s"', (written) => {
    expect(parseWord(roleWords, written)).toBeUndefined();
  });

  it('is shown by its Indonesian label', () => {
    expect(labelOf(roleWords, 'group_head')).toBe('Ketua Kelompok HKSH');
  });
});
