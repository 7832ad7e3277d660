// SOP step 3, "jika disetujui": what comes back is mended and comes again. The lead sees what changed and why it came back, on a phone and in the panel.
import { writeRow } from '../workbench/office/rows';
import { cell, firstRow, openOffice, posts, review, rows, submitByCells, typedRow, typeRow } from './played';

const office = openOffice();
const inReview = (values: Readonly<Record<string, string>>) =>
  writeRow(office, office.seat('lead'), review, firstRow, { ...values, send: 'TRUE' });
const sendBack = (note: string) => {
  inReview({ decision: 'Kembalikan (Return)', note });
  office.advance(10);
};
const again = (values: Readonly<Record<string, string>>) => {
  typeRow(office, { ...values, action: 'Ajukan' });
  office.advance(10);
};
interface Panel {
  snapshot: { caption: string };
  past: { version: number; before: Record<string, string>; notes: { version: number; by: string; note: string }[] };
}
const panel = (): Panel => JSON.parse(String(rows(office, review)[0]?.panel));

describe('a content that comes back twice', () => {
  submitByCells(office);
  const first = { changed: cell(office, 'changed', firstRow, review), panel: panel() };
  sendBack('Sebutkan nama desanya.');
  const note = cell(office, 'note');
  again({ caption: 'Panen raya padi di Desa Sukamaju.' });
  const second = { changed: cell(office, 'changed', firstRow, review), panel: panel() };
  sendBack('Tagarnya belum ada, mohon ditambah.');
  again({ hashtags: '#PanenRaya' });
  const third = { changed: cell(office, 'changed', firstRow, review), panel: panel() };

  it('is a first version at first, and tells the staff why it came back', () => {
    expect(first.changed).toBe('Versi pertama.');
    expect(first.panel.past).toEqual({ version: 0, before: {}, isCut: false, notes: [] });
    expect(note).toBe('Dikembalikan: Sebutkan nama desanya.');
  });

  it('shows in the row what changed, word by word', () => {
    expect(second.changed).toBe(
      'Berubah sejak versi 1:\nCaption: Panen raya padi di [-lahan percontohan.-] [+Desa Sukamaju.+]',
    );
    expect(third.changed).toBe('Berubah sejak versi 2:\nTagar: [+#PanenRaya+]');
  });

  it('carries the text of the version before, and both notes, into the panel', () => {
    expect(second.panel.past).toMatchObject({ version: 1, before: { caption: typedRow.caption } });
    expect(third.panel.past.before).toEqual({ hashtags: '' });
    expect(third.panel.past.notes.map((one) => [one.version, one.by, one.note])).toEqual([
      [2, office.people.lead.name, 'Tagarnya belum ada, mohon ditambah.'],
      [1, office.people.lead.name, 'Sebutkan nama desanya.'],
    ]);
  });

  it('names files, accounts and times that changed', () => {
    const state = office.snapshot();
    sendBack('Tayangkan besok pagi saja.');
    again({ timing: 'Terjadwal', publishAt: '24/11/2026 09.00', category: 'Capaian' });
    expect(cell(office, 'changed', firstRow, review)).toBe(
      'Berubah sejak versi 3:\nKategori: [-Kegiatan-] [+Capaian+]\n' +
        'Tayang: [-Segera-] [+Terjadwal 24 November 2026 pukul 09.00 WIB+]',
    );
    office.restore(state);
  });

  it('is posted once, as it was approved at last', () => {
    inReview({ decision: 'Setujui (Approve)', attested: 'TRUE' });
    office.advance(30);
    expect(posts(office).map((post) => post.message)).toEqual(['Panen raya padi di Desa Sukamaju.\n\n#PanenRaya']);
  });
});
