// Register Konten: one content a row. Staff type here, at a desk or on a phone; the engine answers in the same row.
import {
  actionWords,
  categoryWords,
  classificationWords,
  consentWords,
  formWords,
  platformWords,
  statusWords,
  tiktokPrivacyWords,
  tiktokPromotionWords,
  timingWords,
} from '../../i18n/vocabulary';
import { checkbox, choice, dateTime, list, number, text } from '../column';
import { defineTab, type RowOf } from '../tab';

const details = 'details' as const;
const trail = 'trail' as const;

export const contentsTab = defineTab(
  'contents',
  { id: 'Register Konten', en: 'Content ledger' },
  { guard: 'open' },
  {
    contentNo: text({ label: { id: 'Nomor', en: 'Number' }, width: 120, writer: 'desk' }),
    status: choice(statusWords, { label: { id: 'Status', en: 'Status' }, width: 180, writer: 'display' }),
    action: choice(actionWords, { label: { id: 'Tindakan', en: 'Action' }, width: 100, writer: 'staff' }),
    title: text({ label: { id: 'Judul', en: 'Title' }, width: 240, writer: 'staff', wrap: true }),
    category: choice(categoryWords, { label: { id: 'Kategori', en: 'Category' }, width: 100, writer: 'staff' }),
    files: text({ label: { id: 'Berkas media', en: 'Media files' }, width: 180, writer: 'staff', wrap: true }),
    caption: text({ label: { id: 'Caption', en: 'Caption' }, width: 360, writer: 'staff', wrap: true }),
    captionX: text({ label: { id: 'Caption X', en: 'Caption X' }, width: 220, writer: 'staff', wrap: true }),
    altText: text({ label: { id: 'Teks alternatif', en: 'Alt text' }, width: 180, writer: 'staff', wrap: true }),
    platforms: list(platformWords, { label: { id: 'Platform tujuan', en: 'Platforms' }, width: 150, writer: 'staff' }),
    staff: text({ label: { id: 'Pelaksana', en: 'Prepared by' }, width: 150, writer: 'staff' }),
    note: text({ label: { id: 'Catatan sistem', en: 'System note' }, width: 280, writer: 'engine', wrap: true }),
    links: text({ label: { id: 'Tautan unggahan', en: 'Links' }, width: 300, writer: 'engine' }),

    form: choice(formWords, { label: { id: 'Bentuk', en: 'Form' }, width: 100, writer: 'staff', group: details }),
    source: text({ label: { id: 'Sumber materi', en: 'Source' }, width: 180, writer: 'staff', group: details }),
    captionInstagram: text({
      label: { id: 'Caption Instagram', en: 'Caption Instagram' },
      width: 220,
      writer: 'staff',
      group: details,
    }),
    captionFacebook: text({
      label: { id: 'Caption Facebook', en: 'Caption Facebook' },
      width: 220,
      writer: 'staff',
      group: details,
    }),
    captionTiktok: text({
      label: { id: 'Caption TikTok', en: 'Caption TikTok' },
      width: 220,
      writer: 'staff',
      group: details,
    }),
    hashtags: text({ label: { id: 'Tagar', en: 'Hashtags' }, width: 160, writer: 'staff', group: details }),
    narration: text({ label: { id: 'Narasi', en: 'Narration' }, width: 200, writer: 'staff', group: details }),
    timing: choice(timingWords, { label: { id: 'Tayang', en: 'Timing' }, width: 120, writer: 'staff', group: details }),
    publishAt: dateTime({
      label: { id: 'Jadwal tayang', en: 'Publish at' },
      width: 170,
      writer: 'staff',
      group: details,
    }),
    consent: choice(consentWords, {
      label: { id: 'Persetujuan', en: 'Consent' },
      width: 160,
      writer: 'staff',
      group: details,
    }),
    classification: choice(classificationWords, {
      label: { id: 'Klasifikasi', en: 'Classification' },
      width: 160,
      writer: 'staff',
      group: details,
    }),
    isStrategic: checkbox({
      label: { id: 'Isu strategis', en: 'Strategic issue' },
      width: 90,
      writer: 'staff',
      group: details,
    }),
    manualLinks: text({
      label: { id: 'Tautan manual', en: 'Manual links' },
      width: 220,
      writer: 'staff',
      group: details,
    }),
    tiktokPrivacy: choice(tiktokPrivacyWords, {
      label: { id: 'TikTok: siapa yang melihat', en: 'TikTok: who may view' },
      width: 160,
      writer: 'staff',
      group: details,
    }),
    tiktokComments: checkbox({
      label: { id: 'TikTok: komentar', en: 'TikTok: comments' },
      width: 90,
      writer: 'staff',
      group: details,
    }),
    tiktokDuet: checkbox({
      label: { id: 'TikTok: duet', en: 'TikTok: duet' },
      width: 90,
      writer: 'staff',
      group: details,
    }),
    tiktokStitch: checkbox({
      label: { id: 'TikTok: stitch', en: 'TikTok: stitch' },
      width: 90,
      writer: 'staff',
      group: details,
    }),
    tiktokPromotion: choice(tiktokPromotionWords, {
      label: { id: 'TikTok: promosi', en: 'TikTok: promotion' },
      width: 160,
      writer: 'staff',
      group: details,
    }),

    // Outside the groups on purpose: two closed groups that touch would become one.
    version: number({ label: { id: 'Versi', en: 'Version' }, width: 60, writer: 'display' }),
    cycle: number({ label: { id: 'Siklus', en: 'Cycle' }, width: 60, writer: 'display', group: trail }),
    sopVersion: text({ label: { id: 'SOP', en: 'SOP' }, width: 180, writer: 'display', group: trail }),
    submittedAt: dateTime({ label: { id: 'Diajukan', en: 'Submitted' }, width: 170, writer: 'display', group: trail }),
    decidedAt: dateTime({ label: { id: 'Diperiksa', en: 'Decided' }, width: 170, writer: 'display', group: trail }),
    decidedBy: text({ label: { id: 'Pemeriksa', en: 'Reviewer' }, width: 160, writer: 'display', group: trail }),
    publishedAt: dateTime({ label: { id: 'Terunggah', en: 'Uploaded' }, width: 170, writer: 'display', group: trail }),
    /** What a person needs to post by hand: texts to copy, files to save. Empty when nothing is to be posted by hand. */
    kit: text({
      label: { id: 'Perlengkapan unggah manual', en: 'Manual posting kit' },
      width: 220,
      writer: 'display',
      group: trail,
    }),
    reportedAt: dateTime({ label: { id: 'Dilaporkan', en: 'Reported' }, width: 170, writer: 'display', group: trail }),
  },
);
export type ContentRow = RowOf<typeof contentsTab>;
