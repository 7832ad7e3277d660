import { placeCells } from '../../src/domain/report/page';
import { pageText } from '../../src/domain/report/page-text';
import { buildReport, type ReportInput } from '../../src/domain/report/report';
import { reportEn } from '../../src/i18n/report.en';
import { reportId } from '../../src/i18n/report.id';
import { reportPage } from '../../src/report/report-page';
import { reportInput } from './november';

const draw = (changes: Partial<ReportInput> = {}, written: Record<string, string> = {}, texts = reportId) =>
  reportPage(buildReport(reportInput(changes)), texts, written);
const lines = (...from: Parameters<typeof draw>) => pageText(draw(...from)).split('\n');

describe('report page', () => {
  it('says on top when it was drawn, then the letterhead, the title and the period', () => {
    expect(lines().slice(0, 7)).toEqual([
      'Diperbarui 23 November 2026 pukul 14.30 WIB',
      'KEMENTERIAN PERTANIAN RI',
      'BADAN STANDARDISASI INSTRUMEN PERTANIAN',
      'SEKRETARIAT BADAN STANDARDISASI INSTRUMEN PERTANIAN',
      '',
      'LAPORAN PENGELOLAAN MEDIA SOSIAL',
      'PERIODE 1–30 NOVEMBER 2026',
    ]);
  });

  it('gives its parts letters in the order they stand', () => {
    expect(lines().filter((line) => /^[A-Z]\. /.test(line))).toEqual([
      'A. Pendahuluan',
      'B. Ringkasan',
      'C. Rekapitulasi unggahan per platform',
      'D. Rekapitulasi konten per kategori',
      'E. Kendala dan tindak lanjut',
      'F. Rencana bulan berikutnya',
    ]);
  });

  it('shows every platform, and the month before', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'Platform | Akun | Foto | Infografis | Video | Jumlah | Bulan lalu | Selisih',
        'Instagram | @humas.contoh | 1 | 0 | 0 | 1 | 2 | -1',
        'Facebook | Humas Contoh | 1 | 1 | 1 | 3 | 0 | +3',
        'X (Twitter) | @humas_contoh | 0 | 1 | 0 | 1 | 0 | +1',
        'TikTok | belum ada akun | 0 | 0 | 0 | 0 | 0 | 0',
        'Jumlah | 2 | 2 | 1 | 5 | 2 | +3',
      ]),
    );
  });

  it('writes t.a.d. where there is no figure', () => {
    const drawn = lines({ recordsFrom: null, returns: null });
    expect(drawn).toContain('Jumlah | 2 | 2 | 1 | 5 | t.a.d. | t.a.d.');
    expect(drawn.find((line) => line.startsWith('Konten dikembalikan'))).toMatch(
      /^Konten dikembalikan \| t\.a\.d\. \|/,
    );
  });

  it('lists each upload with a link that opens it', () => {
    const drawn = lines();
    expect(drawn).toContain(
      '2 | 3 November 2026 14.30 | K261103-7QXM | Panen raya padi | Foto | Kegiatan | Facebook | https://www.facebook.com/100/posts/1 | Sari | Budi | sistem | ',
    );
    const links = placeCells(draw()).filter(({ style }) => style === 'tableLink');
    expect(links.map(({ value }) => value)).toEqual([
      { text: 'instagram.com/p/abc/', url: 'https://www.instagram.com/p/abc/' },
      { text: 'facebook.com/100/posts/1', url: 'https://www.facebook.com/100/posts/1' },
      { text: 'facebook.com/100/posts/2', url: 'https://www.facebook.com/100/posts/2' },
      { text: 'x.com/h/status/3', url: 'https://x.com/h/status/3' },
      'tautan hilang',
    ]);
  });

  it('says so when nothing was uploaded, and still shows the tables', () => {
    const drawn = lines({ uploads: [] });
    expect(drawn).toContain('Belum ada unggahan dalam periode ini');
    expect(drawn).toContain('Jumlah | 0 | 0 | 0 | 0 | 0 | 0');
  });

  it('brings back what people wrote, with one more empty row', () => {
    const written = { '2026-11.obstacle.3.obstacle': 'Listrik padam', '2026-11.obstacle.3.target': 'Desember' };
    expect(lines({}, written)).toContain('Listrik padam | […] | […] | Desember');
    const keys = placeCells(draw({}, written)).map(({ humans }) => humans);
    expect(keys).toContain('2026-11.obstacle.4.obstacle');
    expect(keys).not.toContain('2026-11.obstacle.5.obstacle');
  });

  it('keeps last month’s words apart from this month’s, and keeps the names', () => {
    const drawn = lines({}, { '2026-10.plan.1.plan': 'Liputan panen', 'signature.staff': 'Sari' });
    expect(drawn).toContain('G. Isian dari periode sebelumnya');
    expect(drawn).toContain('Oktober 2026: Rencana 1 | Liputan panen');
    expect(drawn).toContain('[…] | Sari');
  });

  it('gives every cell that people write in a key of its own', () => {
    const keys = placeCells(draw({}, { '2026-10.plan.1.plan': 'x' })).flatMap(({ humans }) => humans ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(15);
  });

  it('has places for three signatures', () => {
    const drawn = lines();
    expect(drawn).toContain('Jakarta, 23 November 2026');
    expect(drawn).toContain('Mengetahui, | Pelaksana,');
    expect(drawn).toContain('Ketua Kelompok Hukum, Kerja Sama, dan Humas');
  });

  it('names uploads without a readable time', () => {
    const [first] = reportInput().uploads;
    const drawn = lines({ uploads: first ? [{ ...first, publishedAt: 'kemarin' }] : [] });
    expect(drawn.join('\n')).toContain('tidak ikut dihitung: K261103-7QXM. Periksa Register Unggahan.');
  });

  it('speaks English too', () => {
    const drawn = lines({}, {}, reportEn);
    expect(drawn[0]).toBe('Updated 23 November 2026 at 14:30 WIB');
    expect(drawn).toContain('Platform | Account | Photo | Infographic | Video | Total | Last month | Difference');
  });

  it('has a height for every row', () => {
    expect(draw().rows.every(({ height }) => (height ?? 0) >= 21)).toBe(true);
  });
});
