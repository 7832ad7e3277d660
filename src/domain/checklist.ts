// What a reviewer checks before approving: the office's default list, each item with the reason it stands there.

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
