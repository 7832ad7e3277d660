// What a reviewer checks before approving: the office's default list, each item with the reason it stands there; and what one
// attestation leaves out of it.
import type { Problem } from '../problem';

export interface ChecklistItem {
  readonly itemId: string;
  readonly required: boolean;
  readonly text: string;
}

const must = (itemId: string, text: string): ChecklistItem => ({ itemId, required: true, text });
const may = (itemId: string, text: string): ChecklistItem => ({ itemId, required: false, text });

/** Bases: Permen PAN-RB 83/2012; UU 14/2008 Pasal 17; UU 27/2022; UU ITE; UU 28/2014; SKB 2/2022 (netralitas); UU 8/2016. */
export const checklist: readonly ChecklistItem[] = [
  must('C01', 'Fakta, data, nama, jabatan, tempat, dan tanggal sudah dicocokkan dengan sumber.'),
  must('C02', 'Sumber data atau liputan dicantumkan dan dapat ditelusuri.'),
  must('C03', 'Tidak memuat informasi yang dikecualikan (Pasal 17 UU KIP).'),
  must('C04', 'Tidak memuat data pribadi (NIK, NIP, alamat, nomor telepon, rekening, dokumen) yang tidak perlu.'),
  must('C05', 'Persetujuan orang yang wajahnya ditampilkan tersedia, atau tidak diperlukan (kegiatan umum).'),
  must('C06', 'Untuk anak: persetujuan orang tua/wali tersedia.'),
  must('C07', 'Foto, video, musik, huruf, dan ilustrasi milik sendiri atau berlisensi; kredit dicantumkan.'),
  must('C08', 'Bebas unsur SARA, ujaran kebencian, hoaks, dan pencemaran nama baik.'),
  must('C09', 'Netral; tidak memuat dukungan politik atau promosi komersial.'),
  must('C10', 'Selaras dengan kebijakan Kementerian dan narasi tunggal pemerintah.'),
  may('C11', 'Bukan isu strategis; bila isu strategis, sudah mengikuti SOP terkait.'),
  must('C12', 'Logo, nama instansi, dan templat terbaru digunakan dengan benar.'),
  must('C13', 'Bahasa Indonesia baik dan benar (EYD V); istilah asing dicetak miring atau dipadankan.'),
  may('C14', 'Caption sesuai panjang maksimum tiap platform; tautan berfungsi.'),
  may('C15', 'Tagar dan akun yang disebut (mention) tepat.'),
  may('C16', 'Teks alternatif (gambar) atau takarir (video) tersedia.'),
  may('C17', 'Mutu gambar dan suara layak; ukuran sesuai platform.'),
  may('C18', 'Konten hasil atau bantuan kecerdasan artifisial diberi keterangan.'),
  may(
    'C19',
    'Waktu tayang tepat (tidak mendahului embargo/pengumuman resmi; memperhatikan hari besar atau duka nasional).',
  ),
  may('C20', 'Atribut K3, kesejahteraan hewan, dan keamanan hayati tampak layak pada foto/video lapangan.'),
];

export interface Exception {
  readonly itemId: string;
  readonly reason: string;
}

/** Shorter is no reason. */
const minReasonChars = 3;
/** They go into the log and the report. */
const maxExceptionsChars = 2000;

export interface Exceptions {
  readonly exceptions: readonly Exception[];
  readonly problems: readonly Problem[];
}

/** `C06 tidak ada anak; C16 menyusul`, also one a line: each names an item of the office's list and says why. */
export function parseExceptions(text: string, itemIds: readonly string[]): Exceptions {
  if (text.length > maxExceptionsChars)
    return { exceptions: [], problems: [problem('textLong', { max: maxExceptionsChars, chars: text.length })] };
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const found = parts.map((part) => exceptionIn(part.trim(), itemIds));
  const exceptions = found.flatMap((one) => ('reason' in one ? [one] : []));
  const twice = exceptions.find(({ itemId }, i) => exceptions.findIndex((other) => other.itemId === itemId) !== i);
  return {
    exceptions,
    problems: [
      ...found.flatMap((one) => ('code' in one ? [one] : [])),
      ...(twice ? [problem('exceptionTwice', { item: twice.itemId })] : []),
    ],
  };
}

const problem = (code: string, values: Problem['values']): Problem => ({ code, values });

/** The item's id, then the reason; what people put between the two does not matter. */
function exceptionIn(part: string, itemIds: readonly string[]): Exception | Problem {
  const names = (itemId: string) =>
    itemId !== '' &&
    part.toLowerCase().startsWith(itemId.toLowerCase()) &&
    !/^[a-z0-9]/i.test(part.slice(itemId.length));
  const itemId = itemIds.find(names);
  if (itemId === undefined) return problem('exceptionUnknown', { text: part });
  const reason = part.slice(itemId.length).replace(/^[\s:=,.–-]+/, '');
  return reason.length < minReasonChars
    ? problem('exceptionReason', { item: itemId, min: minReasonChars })
    : { itemId, reason };
}

export const formatExceptions = (exceptions: readonly Exception[]): string =>
  exceptions.map(({ itemId, reason }) => `${itemId} ${reason.replace(/[;\s]+/g, ' ').trim()}`).join('; ');
