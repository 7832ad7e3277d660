// The guide for readers whose locale is English. A missing key does not compile.
import type { GuideTexts } from './guide.id';

export const guideEn: GuideTexts = {
  title: 'HOW TO USE THIS WORKBOOK',
  subtitle: 'Five steps, four roles, one workbook',
  notYet: 'The engine has not worked yet. The owner chooses Siar > Install triggers in the back office.',
  parts: [
    {
      who: 'Staff',
      lines: [
        '1. Upload a picture to the Drive folder "Masuk".',
        '2. In the tab Register Konten fill one row: title, category, media file (its name is enough), caption, platforms (empty means every account that fits), and your name in the column Pelaksana.',
        '3. Choose Ajukan in the column Tindakan. At a computer also: select the row, then SOP Media Sosial > Submit for review.',
        '4. Read the answer in the column Catatan sistem. If something is missing, mend it and choose Ajukan again.',
        '5. Tarik withdraws a submission until the upload begins. Antrekan uploads what waits to be queued.',
      ],
    },
    {
      who: 'PR team lead',
      lines: [
        '1. A mail tells you when content waits. Open the tab Pemeriksaan.',
        '2. Select the row, then Pemeriksaan (Review) > Setujui (Approve) or Kembalikan (Return).',
        '3. On a phone: choose Keputusan, write Catatan when you return it, tick the checklist box, then tick Kirim keputusan.',
        '4. A receipt comes by mail. During the cool-down (5 minutes by default) Tarik in the column Tindakan still stops the upload.',
        'Level in force: one workbook. Only the addressed reviewer can write the decision cells; somebody who can change the script of this workbook could misuse your visit, so read every receipt.',
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
        '2. Fill in people and accounts, then set up once more so that the workbook is shared.',
        '3. Siar > Paste an account token for each automatic account, then Siar > Install triggers (once).',
        'Do not open the ledger with the owner account: any editor can change the script of that workbook.',
      ],
    },
  ],
  limits:
    'What this version cannot do yet: several pictures or a video in one content, uploads to Instagram, X and TikTok, and recording manual uploads.',
};
