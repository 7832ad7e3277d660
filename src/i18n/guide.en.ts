// The guide for readers whose locale is English. A missing key does not compile. The whole of it stands in docs/guide.md.
import type { GuideTexts } from './guide.id';

export const guideEn: GuideTexts = {
  title: 'HOW TO USE THIS WORKBOOK',
  subtitle: 'Five steps, four roles, one workbook',
  notYet: 'The engine has not worked yet. The owner chooses Siar > Install triggers in the back office.',
  parts: [
    {
      who: 'Staff',
      lines: [
        '1. Upload a picture or a video to the Drive folder "Masuk". It can be chosen 5 minutes later at the latest.',
        '2. At a computer: menu SOP Media Sosial > New content. Fill in title, category, file, caption and alt text; everything is saved by itself. Then press Submit for review.',
        '3. On a phone: fill six cells of one row in Register Konten: Judul, Kategori, Berkas media (the file name), Caption, Pelaksana (your name), and last Tindakan: Ajukan.',
        '4. Read the answer in Catatan sistem. If something is missing or was returned, mend the same row and submit again.',
        '5. Manual accounts: what you need comes by mail ("Post by hand"). Post exactly that, then paste its link into the column Tautan manual, or choose SOP Media Sosial > Record a manual upload.',
        '6. The column Tindakan also holds Tarik (stops it before the upload begins), Antrekan (uploads what waits to be queued) and Batalkan (cancels).',
      ],
    },
    {
      who: 'PR team lead',
      lines: [
        '1. A mail ("Please review") tells you. At a computer: menu Pemeriksaan (Review) > Review content, tick Every mandatory item has been checked, then press Setujui (Approve).',
        '2. A small mistake: press Approve with changes and mend it yourself. Anything else: Kembalikan (Return) with a note of at least 10 characters.',
        '3. On a phone, in the tab Pemeriksaan: choose Keputusan, tick Daftar periksa sudah diperiksa (or write Catatan when you return it), then tick Kirim keputusan.',
        '4. A receipt comes by mail. During the cool-down (5 minutes by default) Tarik in the column Tindakan still stops the upload.',
        'Level in force: one workbook. Only the addressed reviewer can write the decision cells, but somebody who can change the script of this workbook could misuse your visit. So read every receipt.',
      ],
    },
    {
      who: 'Head of group',
      lines: [
        'Open the tab Laporan: this month at a glance, uploads per platform, and every upload with its link. There is nothing to press.',
      ],
    },
    {
      who: 'Owner (ledger admin)',
      lines: [
        '1. In the back office: Siar > Set up workbooks. Run it at any time; what is missing is completed, what people typed stays.',
        '2. Fill in Pengguna & Peran and Akun Media Sosial, then set up once more so that the workbook is shared. Each account posts in one of three ways: manual (at first), otomatis, or draf di TikTok.',
        '3. For accounts that are not manual: Siar > Paste an account token. Then Siar > Install triggers (once). The column Keadaan says which account must be connected again.',
        'Do not open the ledger with the owner account: any editor can change the script of that workbook.',
      ],
    },
  ],
  limits:
    'What this version cannot do yet: upload several pictures by itself, count working minutes, and send the report.',
};
