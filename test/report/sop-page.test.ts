import { placeCells } from '../../src/domain/report/page';
import { pageText } from '../../src/domain/report/page-text';
import { sop } from '../../src/domain/sop';
import { sopEn } from '../../src/i18n/sop.en';
import { sopId } from '../../src/i18n/sop.id';
import { sopPage } from '../../src/report/sop-page';

const lines = (written: Record<string, string> = {}) => pageText(sopPage(sop, sopId, written)).split('\n');

describe('sop page', () => {
  it('shows the cover as printed, with empty cells for the signer', () => {
    expect(lines().slice(1, 8)).toEqual([
      'Tgl. Pembuatan | 2 Mei 2023',
      'Tgl. Revisi | Belum pernah direvisi',
      'Tgl. Efektif | 8 Mei 2023 | Naskah kurang jelas (terbaca “8 MB/ 2023”). Tuliskan tanggal yang benar bila berbeda.',
      'Disahkan oleh | Sekretaris Badan',
      'Nama pejabat | […]',
      'NIP | […]',
      'Nama SOP | PENGELOLAAN INFORMASI MELALUI MEDIA SOSIAL',
    ]);
  });

  it('draws the steps in three lanes with the SOP’s own symbols, and stars what it had to infer', () => {
    const steps = lines().filter((line) => /^\d \| /.test(line));
    expect(steps.map((line) => line.split(' | ').slice(2, 5))).toEqual([
      ['', '', '( mulai ) / ↓ 2*'],
      ['', '', '[ ]* / ← 3*'],
      ['', '< >* / Ya → 4* / Tidak → 2*', ''],
      ['', '', '[ ]* / ↓ 5*'],
      ['( selesai ) / ←', '—', '[ ]* / ←*'],
    ]);
  });

  it('never shows a time for step 5', () => {
    const times = lines()
      .filter((line) => /^\d \| /.test(line))
      .map((line) => line.split(' | ')[6]);
    expect(times).toEqual(['120 menit', '120 menit', '30 menit', '30 menit', 'Tidak ditetapkan']);
  });

  it('keeps what the office typed', () => {
    const drawn = lines({ 'sop.signer.name': 'Nama Contoh', 'sop.effectiveOn': '9 Mei 2023' });
    expect(drawn).toContain('Nama pejabat | Nama Contoh');
    expect(drawn.find((line) => line.startsWith('Tgl. Efektif | 9 Mei 2023'))).toBeDefined();
  });

  it('keeps the SOP’s words in English too', () => {
    const text = pageText(sopPage(sop, sopEn));
    expect(text).toContain('Melaporkan hasil unggahan kepada Ketua Kelompok HKSH');
    expect(text).toContain('Tgl. Revisi | Never revised');
  });

  it('fits its columns', () => {
    expect(() => placeCells(sopPage(sop, sopId))).not.toThrow();
  });
});
