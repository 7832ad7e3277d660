import { readEnglish } from '../../src/i18n/english';
import { contentsTab } from '../../src/tabs/ledger/contents';
import { sayProblems } from '../../src/tabs/say-problems';
import { headerOf, readRow } from '../../src/tabs/tab';
import { builtEnglish } from '../i18n/english-file';

beforeAll(() => readEnglish(builtEnglish));

const place = { tab: contentsTab, title: 'Konten Kita', row: 6 };

describe('problems in words', () => {
  it('name the tab as it is called now, the row as the sheet counts, and the column', () => {
    const keys = ['publishAt', 'title'];
    const { problems } = readRow(contentsTab, headerOf(keys), ['32/13/2026', 'Panen'], { utcOffsetMinutes: 420 });
    expect(sayProblems(place, problems)).toBe(
      'Tab Konten Kita, baris 7, kolom Jadwal tayang: "32/13/2026" tidak terbaca sebagai tanggal. Tulis seperti 23/11/2026 14.30.',
    );
  });

  it('speak the reader’s language, and name the column as the sheet does', () => {
    const problem = { code: 'titleMissing', column: 'title', values: {} };
    expect(sayProblems(place, [problem], 'en')).toBe(
      'Tab Konten Kita, row 7, column Judul: The title is empty. Write a title.',
    );
  });

  it('leave the row out when it may have moved, and the place when there is none', () => {
    const title = { code: 'titleMissing', column: 'title', values: {} };
    const reviewer = { code: 'noIdentity', values: {} };
    expect(sayProblems({ tab: contentsTab, title: 'Register Konten' }, [title, reviewer])).toMatch(
      /^Tab Register Konten, kolom Judul: Judul belum diisi\..*\nAkun Anda tidak terbaca\./,
    );
  });

  it('say no place for a column the tab does not have', () => {
    const problem = { code: 'titleMissing', column: 'kolomAsing', values: {} };
    expect(sayProblems(place, [problem])).toMatch(/^Judul belum diisi/);
  });
});
