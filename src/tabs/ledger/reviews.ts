// Pemeriksaan: one submission awaiting its lead, with everything needed to judge it in cells, and the cells that decide.
import { formWords, reviewWords } from '../../i18n/vocabulary';
import { checkbox, choice, dateTime, number, text } from '../column';
import { defineTab, type RowOf } from '../tab';

const corrections = 'corrections' as const;

export const reviewsTab = defineTab(
  'reviews',
  { id: 'Pemeriksaan', en: 'Review' },
  { guard: 'lead' },
  {
    contentNo: text({ label: { id: 'Nomor', en: 'Number' }, width: 120, writer: 'engine' }),
    title: text({ label: { id: 'Judul', en: 'Title' }, width: 220, writer: 'engine', wrap: true }),
    media: text({
      label: { id: 'Gambar (salinan pengunggah)', en: 'Pictures (engine copy)' },
      width: 260,
      writer: 'engine',
      wrap: true,
    }),
    caption: text({ label: { id: 'Caption per platform', en: 'Captions' }, width: 380, writer: 'engine', wrap: true }),
    platforms: text({
      label: { id: 'Platform dan akun', en: 'Platforms and accounts' },
      width: 180,
      writer: 'engine',
      wrap: true,
    }),
    timing: text({ label: { id: 'Tayang', en: 'Timing' }, width: 140, writer: 'engine', wrap: true }),
    changed: text({ label: { id: 'Yang berubah', en: 'What changed' }, width: 200, writer: 'engine', wrap: true }),

    decision: choice(reviewWords, { label: { id: 'Keputusan', en: 'Decision' }, width: 160, writer: 'lead' }),
    note: text({ label: { id: 'Catatan', en: 'Note' }, width: 240, writer: 'lead', wrap: true }),
    attested: checkbox({
      label: { id: 'Daftar periksa sudah diperiksa', en: 'Checklist attested' },
      width: 120,
      writer: 'lead',
    }),
    send: checkbox({ label: { id: 'Kirim keputusan', en: 'Send decision' }, width: 100, writer: 'lead' }),
    exceptions: text({
      label: { id: 'Pengecualian daftar periksa', en: 'Checklist exceptions' },
      width: 220,
      writer: 'lead',
      group: corrections,
    }),
    /** The submitted texts, for the lead to put right; they count only with "Setujui dengan perbaikan". */
    fixCaption: text({
      label: { id: 'Perbaikan caption', en: 'Corrected caption' },
      width: 300,
      writer: 'lead',
      group: corrections,
    }),
    fixCaptionX: text({
      label: { id: 'Perbaikan caption X', en: 'Corrected caption X' },
      width: 220,
      writer: 'lead',
      group: corrections,
    }),
    fixHashtags: text({
      label: { id: 'Perbaikan tagar', en: 'Corrected hashtags' },
      width: 160,
      writer: 'lead',
      group: corrections,
    }),
    fixAltText: text({
      label: { id: 'Perbaikan teks alternatif', en: 'Corrected alt text' },
      width: 200,
      writer: 'lead',
      group: corrections,
    }),
    sentFor: text({
      label: { id: 'Versi yang diputuskan', en: 'Version decided' },
      width: 130,
      writer: 'lead',
      group: corrections,
    }),
    answer: text({ label: { id: 'Jawaban sistem', en: 'System answer' }, width: 240, writer: 'engine', wrap: true }),

    form: choice(formWords, { label: { id: 'Bentuk', en: 'Form' }, width: 90, writer: 'engine' }),
    altText: text({ label: { id: 'Teks alternatif', en: 'Alt text' }, width: 180, writer: 'engine', wrap: true }),
    submittedBy: text({ label: { id: 'Diajukan oleh', en: 'Submitted by' }, width: 160, writer: 'engine', wrap: true }),
    submittedAt: dateTime({ label: { id: 'Diajukan pada', en: 'Submitted at' }, width: 170, writer: 'engine' }),
    version: number({ label: { id: 'Versi', en: 'Version' }, width: 60, writer: 'engine' }),
    addressee: text({ label: { id: 'Pemeriksa', en: 'Reviewer' }, width: 180, writer: 'engine' }),
    digest: text({ label: { id: 'Sidik', en: 'Digest' }, width: 100, writer: 'engine' }),
    /** JSON, for the review panel: captions per account, the version before, earlier notes, the files. */
    panel: text({ label: { id: 'Isi panel', en: 'Panel' }, width: 120, writer: 'engine', hidden: true }),
    /** A small picture of the engine's copy, as a data address; '' when Drive has none. */
    preview: text({ label: { id: 'Pratinjau', en: 'Preview' }, width: 120, writer: 'engine', hidden: true }),
  },
);
export type ReviewRow = RowOf<typeof reviewsTab>;

/** The cells by which a lead decides: protected for the addressed lead alone. */
export const decisionColumns = [
  'decision',
  'note',
  'attested',
  'send',
  'exceptions',
  'fixCaption',
  'fixCaptionX',
  'fixHashtags',
  'fixAltText',
  'sentFor',
] as const;
