// One month of a made-up office, for the report's tests.
import type { ReportInput, UploadRecord } from '../../src/domain/report/report';
import { sop } from '../../src/domain/sop';

export const upload = (changes: Partial<UploadRecord> = {}): UploadRecord => ({
  contentNo: 'K261103-7QXM',
  title: 'Panen raya padi',
  form: 'photo',
  category: 'activity',
  platform: 'facebook',
  account: 'Humas Contoh',
  publishedAt: '2026-11-03T07:30:00.000Z',
  link: 'https://www.facebook.com/100/posts/1',
  staff: 'Sari',
  reviewer: 'Budi',
  method: 'automatic',
  note: '',
  ...changes,
});

const infographic = {
  contentNo: 'K261117-4HWT',
  title: '=IMPORTXML("jahat")',
  form: 'infographic',
  category: 'program',
  publishedAt: '2026-11-17T02:05:00.000Z',
} as const;

const october = {
  contentNo: 'K261012-2ABC',
  platform: 'instagram',
  account: '@humas.contoh',
  publishedAt: '2026-10-12T02:00:00.000Z',
} as const;

export const reportInput = (changes: Partial<ReportInput> = {}): ReportInput => ({
  letterhead: sop.letterhead,
  sopName: sop.name,
  sopNumber: sop.number,
  city: 'Jakarta',
  month: { year: 2026, month: 11 },
  utcOffsetMinutes: 420,
  drawnAt: Date.UTC(2026, 10, 23, 7, 30),
  recordsFrom: Date.UTC(2026, 8, 1),
  accounts: [
    { platform: 'instagram', handle: '@humas.contoh' },
    { platform: 'facebook', handle: 'Humas Contoh' },
    { platform: 'x', handle: '@humas_contoh' },
  ],
  uploads: [
    upload({ platform: 'instagram', account: '@humas.contoh', link: 'https://www.instagram.com/p/abc/' }),
    upload(),
    upload({ ...infographic, link: 'https://www.facebook.com/100/posts/2' }),
    upload({
      ...infographic,
      platform: 'x',
      account: '@humas_contoh',
      method: 'manual',
      link: 'https://x.com/h/status/3',
    }),
    upload({
      contentNo: 'K261123-9RKD',
      title: 'Uji mutu beras',
      form: 'video',
      category: 'achievement',
      publishedAt: '2026-11-23T06:00:00.000Z',
      link: 'tautan hilang',
    }),
    upload(october),
    upload({ ...october, contentNo: 'K261020-2ABD', publishedAt: '2026-10-20T02:00:00.000Z' }),
    upload({ ...october, publishedAt: '2026-09-20T02:00:00.000Z' }),
  ],
  returns: [
    { contentNo: 'K261117-4HWT', at: '2026-11-16T03:00:00Z' },
    { contentNo: 'K261117-4HWT', at: '2026-11-16T05:00:00Z' },
    { contentNo: 'K261012-2ABC', at: '2026-10-11T05:00:00Z' },
  ],
  failures: [{ contentNo: 'K261123-9RKD', at: '2026-11-23T06:10:00Z' }],
  ...changes,
});
