import type { Draft, MediaFile } from '../../../src/domain/content/content';
import { hints } from '../../../src/domain/content/hints';
import { problemsId } from '../../../src/i18n/problems.id';
import { sayProblem } from '../../../src/i18n/say';
import { accountWith, draftWith, fileWith, filmWith } from '../examples';

const accounts = (['instagram', 'facebook', 'x', 'tiktok'] as const).map((platform) =>
  accountWith({ accountId: platform, platform }),
);
const hinted = (change: Partial<Draft>, files: readonly MediaFile[] = [fileWith()]) =>
  hints(draftWith({ platforms: ['instagram', 'facebook', 'x'], ...change }), files, accounts);
const codes = (change: Partial<Draft>, files?: readonly MediaFile[]) =>
  hinted(change, files).map(({ code, column }) => `${code} ${column}`);

describe('hints', () => {
  it('says nothing of a careful draft', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ altText: '' }, [filmWith()])).toEqual([]);
  });

  it.each<[string, Partial<Draft>, MediaFile[]]>([
    ['hintNoSound files', {}, [filmWith({ audio: 'none' })]],
    ['hintAltText altText', { altText: '' }, [fileWith()]],
    ['hintNotReel files', {}, [filmWith({ seconds: 100 })]],
    ['hintTiktokPicture platforms', { platforms: ['tiktok'] }, [fileWith()]],
    ['hintTiktokLong files', { platforms: ['tiktok'] }, [filmWith({ seconds: 200 })]],
    ['hintCaptionX captionX', { caption: 'Panen raya di Subang. '.repeat(20) }, [fileWith()]],
    ['hintHashtagsX hashtags', { captions: { x: 'x'.repeat(270) }, hashtags: '#PanenRaya #Padi' }, [fileWith()]],
    ['hintNik caption', { caption: 'NIK 3213014508900001.' }, [fileWith()]],
    ['hintNip narration', { narration: 'NIP 19800101 200501 1 001' }, [fileWith()]],
    ['hintPhone captionX', { captions: { x: 'Hubungi 0812-3456-7890' } }, [fileWith()]],
    ['hintPhone caption', { caption: 'Hubungi +62 812 3456 7890' }, [fileWith()]],
    ['hintEmail title', { title: 'Surel rina@kantor.example' }, [fileWith()]],
  ])('says %s', (expected, change, files) => {
    expect(codes(change, files)).toEqual([expected]);
    expect(String(expected.split(' ')[0]) in problemsId).toBe(true);
  });

  it.each([
    'Rp1.250.000.000.000.000',
    'Nomor 1234567890',
    '3.213.014.508.900.001',
    '@rina',
    'SNI 6128:2020',
    '2026-11-23',
  ])('takes "%s" for nobody’s data', (caption) => {
    expect(codes({ caption })).toEqual([]);
  });

  it('shows the text that X would get', () => {
    const [hint] = hinted({ caption: 'Panen raya di Subang. '.repeat(20) });
    expect(hint && sayProblem(hint)).toContain('"Panen raya di Subang. Panen raya');
  });

  it('says nothing of TikTok where a person posts everything anyway', () => {
    const manual = [accountWith({ platform: 'tiktok', mode: 'manual' })];
    expect(hints(draftWith({ platforms: ['tiktok'] }), [fileWith()], manual)).toEqual([]);
  });
});
