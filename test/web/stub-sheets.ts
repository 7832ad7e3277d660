// Two small workbooks for tests of the page alone: enough of everything a tab can show.
import type { BookName } from '../workbench/office/contract';
import type { BookView, CellView, SheetView, StyleView } from '../workbench/web/port';

const styles: StyleView[] = [
  { bold: true, background: '#0f6b5c', color: '#ffffff', wrap: 'wrap', vertical: 'middle' },
  { wrap: 'wrap', vertical: 'top' },
  { fontSize: 16, bold: true },
];

const line = (texts: readonly string[], style?: number): Record<number, CellView> =>
  Object.fromEntries(texts.map((text, column) => [column, { text, ...(style !== undefined && { style }) }]));

const emptyTab = (id: number, title: string): SheetView => ({
  id,
  title,
  rows: 60,
  columns: 14,
  frozenRows: 0,
  frozenColumns: 0,
  rowHeights: {},
  columnWidths: {},
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  groups: [],
  choices: [],
  styles,
  cells: {},
});

const captions = ['Nomor', 'Status', 'Tindakan', 'Judul', 'Kategori', 'Berkas media', 'Caption', 'Platform tujuan'];

const register: SheetView = {
  ...emptyTab(1, 'Register Konten'),
  frozenRows: 2,
  frozenColumns: 1,
  rowHeights: { 1: 36 },
  columnWidths: { 0: 120, 3: 190, 5: 170, 6: 320, 7: 140 },
  hiddenRows: [0],
  hiddenColumns: [9, 10, 11],
  groups: [{ of: 'columns', start: 9, end: 12, depth: 1, collapsed: true }],
  choices: [
    { areas: [{ startRow: 2, endRow: 60, startColumn: 2, endColumn: 3 }], kind: 'list', values: ['Ajukan', 'Tarik'] },
    {
      areas: [{ startRow: 2, endRow: 60, startColumn: 4, endColumn: 5 }],
      kind: 'list',
      values: ['Foto', 'Video', 'Infografis'],
      colors: { Foto: '#d4edbc', Video: '#bfe1f6', Infografis: '#ffe5a0' },
      help: 'Pilih satu kategori.',
    },
    { areas: [{ startRow: 2, endRow: 60, startColumn: 8, endColumn: 9 }], kind: 'checkbox' },
  ],
  cells: {
    0: line(['contentNo', 'status', 'action', 'title']),
    1: line([...captions, 'Siap'], 0),
    2: {
      ...line(['K261120-7QXM', 'Terunggah', '', 'Panen raya padi', 'Foto', 'panen-raya-padi.jpg']),
      6: {
        text: 'Panen raya padi di Desa Sukamaju menghasilkan 6,2 ton per hektare.\nTerima kasih, para petani!',
        style: 1,
      },
      7: { text: 'Facebook', links: [{ text: 'Facebook', url: 'https://www.facebook.com/1/posts/2' }] },
      8: { text: 'TRUE', checked: true },
    },
    3: {
      ...line(['K261121-2BCD', 'Pengolahan konten', '', 'Uji mutu beras', 'Video']),
      3: { text: 'Uji mutu beras', note: 'Menunggu video dari lapangan.' },
    },
  },
};

const report: SheetView = {
  ...emptyTab(2, 'Laporan'),
  merges: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 4 }],
  cells: {
    0: { 0: { text: 'Laporan November 2026', style: 2 } },
    2: { 0: { text: 'Unggahan' }, 1: { text: '3', right: true } },
  },
};

export interface StubBook {
  view: BookView;
  sheets: SheetView[];
  revision: number;
}

function book(id: string, title: string, sheets: SheetView[], hidden: readonly string[]): StubBook {
  const tabs = sheets.map((sheet) => ({ id: sheet.id, title: sheet.title, hidden: hidden.includes(sheet.title) }));
  return { view: { id, title, tabs }, sheets, revision: 0 };
}

export const stubBooks = (): Record<BookName, StubBook> =>
  structuredClone({
    ledger: book('ledger-id', 'Buku SOP Media Sosial', [register, report, emptyTab(3, 'Pengajuan')], ['Pengajuan']),
    backOffice: book('back-id', 'Buku Pengelola', [emptyTab(1, 'Pengguna & Peran')], []),
  });
