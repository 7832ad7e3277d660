// The SOP as it was issued, word for word, with what is certain on the page and what had to be inferred. The names of its
// signer are not kept here: the office types them into their cells.
import type { Role } from './words';

export type SopActor = Extract<Role, 'staff' | 'team_lead' | 'group_head'>;

/** 'shown': legible in the issued document. 'inferred': lost there; from the step's words and the SOP AP convention. */
export type Certainty = 'shown' | 'inferred';

/** SOP AP allows five symbols; this SOP needs four of them. 'line' is a flow line that crosses an actor's lane. */
export type FlowSymbol = 'start' | 'process' | 'decision' | 'end' | 'line';

export interface FlowArrow {
  readonly direction: 'down' | 'left' | 'right';
  /** Null where the arrow only enters the symbol. */
  readonly toStep: number | null;
  readonly answer: 'Ya' | 'Tidak' | null;
  readonly certainty: Certainty;
}

export interface FlowMark {
  readonly actor: SopActor;
  readonly symbol: FlowSymbol;
  readonly certainty: Certainty;
  readonly arrows: readonly FlowArrow[];
}

export interface SopStep {
  readonly no: number;
  readonly activity: string;
  readonly actor: SopActor;
  readonly input: string;
  /** Working minutes. Null: the SOP sets none, which is not 0. */
  readonly standardMinutes: number | null;
  readonly output: string;
  readonly remark: string;
  readonly flow: readonly FlowMark[];
}

export interface Sop {
  readonly letterhead: readonly string[];
  readonly number: string;
  readonly createdOn: string;
  /** Empty: never revised. */
  readonly revisedOn: string;
  /** Damaged in the document: what it most likely says, and what can be read. The office confirms. */
  readonly effectiveOn: { readonly likely: string; readonly asRead: string };
  readonly approvedBy: string;
  readonly name: string;
  readonly legalBasis: readonly string[];
  readonly qualifications: readonly string[];
  readonly relatedSops: readonly string[];
  readonly equipment: readonly string[];
  readonly warning: string;
  readonly records: readonly string[];
  /** Left to right, as the lanes of the step table. */
  readonly actors: readonly { readonly id: SopActor; readonly title: string }[];
  readonly steps: readonly SopStep[];
}

const arrow = (
  direction: FlowArrow['direction'],
  toStep: number | null,
  certainty: Certainty,
  answer: FlowArrow['answer'] = null,
): FlowArrow => ({ direction, toStep, answer, certainty });

export const sop: Sop = {
  letterhead: [
    'KEMENTERIAN PERTANIAN RI',
    'BADAN STANDARDISASI INSTRUMEN PERTANIAN',
    'SEKRETARIAT BADAN STANDARDISASI INSTRUMEN PERTANIAN',
  ],
  number: '891.1/OT.210/H.1/05/2023',
  createdOn: '2 Mei 2023',
  revisedOn: '',
  effectiveOn: { likely: '8 Mei 2023', asRead: '8 MB/ 2023' },
  approvedBy: 'Sekretaris Badan',
  name: 'PENGELOLAAN INFORMASI MELALUI MEDIA SOSIAL',
  legalBasis: [
    'Undang - Undang Nomor 30 Tahun 2014 Tentang Administrasi Pemerintah',
    'Peraturan Menteri PAN dan RB Nomor 35 Tahun 2012 Tentang Pedoman Penyusunan SOP Administrasi Pemerintah',
    'Peraturan Menteri PAN dan RB Nomor 19 Tahun 2018 Tentang Penyusunan Peta Proses Bisnis Instansi Pemerintah',
    'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
    'Undang-Undang Nomor 40 Tahun 1999 tentang Pers',
    'Permentan Nomor 19 Tahun 2022 tentang Organisasi dan Tata Kerja Kementerian Pertanian',
    'Kepmentan Nomor 278 Tahun 2023 tentang Kelompok Substansi dan Tim Kerja pada Kelompok Jabatan Fungsional Lingkup Kementerian Pertanian',
  ],
  qualifications: [
    'Mempunyai kemampuan di bidang dokumentasi foto dan audio visual',
    'Mempunyai kemampuan menulis',
    'Mempunyai kemampuan komunikasi yang baik',
    'Mempunyai kemampuan kerja sama tim yang baik',
  ],
  relatedSops: [
    'SOP Peliputan dan Publikasi Internal',
    'SOP Updating Informasi Website dan Media Sosial Terkait Isu Strategis',
    'SOP Tanggapan atas Pertanyaan Publik dan Media',
  ],
  equipment: [
    'Komputer/Laptop',
    'Kamera/kamera video, lampu flash, charger, SD card, tripod',
    'Handphone',
    'Jaringan internet',
  ],
  warning:
    'Bila SOP ini tidak dilaksanakan, maka program, kegiatan dan capaian BSIP tidak akan terinformasikan dengan baik',
  records: ['Pencatatan konten yang diunggah'],
  actors: [
    { id: 'group_head', title: 'Ketua Kelompok Hukum, Kerja Sama, dan Humas' },
    { id: 'team_lead', title: 'Ketua Tim Kerja Humas' },
    { id: 'staff', title: 'Pelaksana/ Staf' },
  ],
  steps: [
    {
      no: 1,
      activity: 'Melakukan perencanaan dan pencarian materi konten media sosial',
      actor: 'staff',
      input: 'Data, Informasi, Hasil Dokumentasi',
      standardMinutes: 120,
      output: 'data, informasi, hasil dokumentasi terpilih',
      remark: '',
      flow: [{ actor: 'staff', symbol: 'start', certainty: 'shown', arrows: [arrow('down', 2, 'inferred')] }],
    },
    {
      no: 2,
      activity: 'Melakukan pengolahan konten media sosial, dan penyiapan caption/narasi konten',
      actor: 'staff',
      input: 'data, informasi, hasil dokumentasi terpilih',
      standardMinutes: 120,
      output: 'konsep materi konten media sosial dan caption/narasi',
      remark: 'infografis/foto/ video, caption/narasi',
      flow: [{ actor: 'staff', symbol: 'process', certainty: 'inferred', arrows: [arrow('left', 3, 'inferred')] }],
    },
    {
      no: 3,
      activity: 'Memeriksa konsep materi konten media sosial, jika disetujui konsep materi dapat diunggah',
      actor: 'team_lead',
      input: 'konsep materi konten media sosial dan caption/narasi',
      standardMinutes: 30,
      output: 'materi konten media sosial dan caption/narasi siap unggah',
      remark: '',
      flow: [
        {
          // Only a dot is left in this lane. That a refusal returns to step 2 is nowhere in the text.
          actor: 'team_lead',
          symbol: 'decision',
          certainty: 'inferred',
          arrows: [arrow('right', 4, 'inferred', 'Ya'), arrow('right', 2, 'inferred', 'Tidak')],
        },
      ],
    },
    {
      no: 4,
      activity: 'Melakukan pengunggahan materi media sosial beserta caption/narasi ke akun media sosial BSIP',
      actor: 'staff',
      input: 'materi konten media sosial dan caption/narasi siap unggah',
      standardMinutes: 30,
      output: 'konten media sosial BSIP',
      remark: 'Instagram, Facebook, Twitter, Tiktok',
      flow: [{ actor: 'staff', symbol: 'process', certainty: 'inferred', arrows: [arrow('down', 5, 'inferred')] }],
    },
    {
      no: 5,
      activity: 'Melaporkan hasil unggahan kepada Ketua Kelompok HKSH',
      // Who reports is ambiguous: a line crosses the team lead's lane on its way to the head.
      actor: 'staff',
      input: 'konten media sosial BSIP',
      standardMinutes: null,
      output: 'laporan unggahan konten media sosial BSIP',
      remark: '',
      flow: [
        { actor: 'group_head', symbol: 'end', certainty: 'shown', arrows: [arrow('left', null, 'shown')] },
        { actor: 'team_lead', symbol: 'line', certainty: 'shown', arrows: [] },
        { actor: 'staff', symbol: 'process', certainty: 'inferred', arrows: [arrow('left', null, 'inferred')] },
      ],
    },
  ],
};
