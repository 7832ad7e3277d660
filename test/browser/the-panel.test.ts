// The panel for drafting in a real browser, with a pretend desk behind it: saving, quarrels, counts, TikTok's choices, waiting.
import { type Answers, inTurn, notReached, PanelPage } from './panel-page';

jest.setTimeout(60_000);

const number = 'K261123-7QXM';
const file = (name: string, mimeType: string, film: object | null = null) => ({
  fileId: name,
  name,
  mimeType,
  bytes: 62_914_560,
  sha256: '',
  width: 1080,
  height: 1920,
  film,
  thumbnail: '',
});
const facts = { seconds: 42, codec: 'h264', fps: 30, audio: 'aac', indexFirst: true, hasEditList: false };
const photo = file('panen.jpg', 'image/jpeg');
const film = file('tanam.mp4', 'video/mp4', facts);
const account = (platform: string, mode = 'automatic') => ({
  accountId: platform,
  platform,
  handle: `@${platform}`,
  externalId: '1',
  mode,
  active: true,
});
const fields = {
  title: 'Panen raya',
  category: 'activity',
  source: '',
  files: '',
  form: null,
  caption: '',
  captionX: '',
  captionInstagram: '',
  captionFacebook: '',
  captionTiktok: '',
  hashtags: '',
  narration: '',
  altText: '',
  platforms: [],
  timing: null,
  publishAt: null,
  consent: null,
  classification: null,
  isStrategic: false,
  tiktokPrivacy: null,
  tiktokComments: false,
  tiktokDuet: false,
  tiktokStitch: false,
  tiktokPromotion: null,
  staff: 'Wening Asri',
};
const progress = { status: 'drafting', note: '', action: null, links: '', manualLinks: '', kit: [], version: null };
const saved = {
  savedAt: Date.parse('2026-11-23T07:30:00Z'),
  staff: 'Wening Asri',
  theirs: {},
  left: [],
  problems: [],
  hints: [],
  files: [],
};
const creator = {
  nickname: 'Humas Contoh',
  privacyOptions: ['PUBLIC_TO_EVERYONE', 'SELF_ONLY'],
  commentDisabled: false,
  duetDisabled: true,
  stitchDisabled: false,
  maxSeconds: 180,
};
const startOf = (change: object = {}, tiktok = 'automatic', more: object = {}): Answers => ({
  sidebarStart: {
    me: 'Wening Asri',
    mayWrite: true,
    utcOffsetMinutes: 420,
    now: Date.parse('2026-11-23T01:00:00Z'),
    accounts: [account('instagram'), account('facebook'), account('x', 'manual'), account('tiktok', tiktok)],
    creators: { tiktok: creator },
    content: {
      contentNo: number,
      fields: { ...fields, ...change },
      problems: [],
      hints: [],
      files: [photo, film],
      progress,
      ...more,
    },
  },
  listFiles: { files: [film, photo], count: 2 },
  saveDraft: saved,
});

let panel: PanelPage;
const open = async (answers: Answers, language = 'id') => {
  panel = await PanelPage.open(`draft-${language}.html`, 'selected', answers);
};
afterEach(() => panel.close());
const label = (text: string) => panel.page.getByLabel(text, { exact: true });

describe('what is typed', () => {
  it('is saved once after a pause, with what the row showed before', async () => {
    await open(startOf());
    await label('Tagar (opsional)').pressSequentially('#panen');
    expect(await panel.asked('saveDraft')).toEqual([]);
    await panel.pass(1000);
    await panel.page.getByText('Konsep tersimpan pukul 14.30 WIB').waitFor();
    expect(await panel.asked('saveDraft')).toEqual([
      [{ contentNo: number, isNew: false, changes: { hashtags: { from: '', to: '#panen' } } }],
    ]);
  });

  it('stays and is tried again when the workbook cannot be reached', async () => {
    await open({ ...startOf(), saveDraft: notReached });
    await label('Tagar (opsional)').fill('#panen');
    await panel.pass(1000);
    await panel.page.getByRole('alert').getByText('Buku kerja tidak dapat dihubungi').waitFor();
    await panel.page.getByText('Belum tersimpan').waitFor();
    await panel.answer({ saveDraft: saved });
    await panel.pass(10_000);
    await panel.page.getByText('Konsep tersimpan').waitFor();
    expect(await label('Tagar (opsional)').inputValue()).toBe('#panen');
    expect(await panel.asked('saveDraft')).toHaveLength(2);
  });

  it('is never written over: both texts are shown, and the person chooses', async () => {
    await open({ ...startOf(), saveDraft: { ...saved, theirs: { title: 'Judul Bagas' } } });
    await label('Judul konten').fill('Judul Wening');
    await panel.pass(1000);
    await panel.page.getByText('Isian ini baru saja diubah orang lain menjadi: Judul Bagas').waitFor();
    expect(await label('Judul konten').inputValue()).toBe('Judul Wening');
    await panel.answer({ saveDraft: saved });
    await panel.page.getByRole('button', { name: 'Pakai tulisan saya' }).click();
    await panel.pass(1000);
    expect((await panel.asked('saveDraft'))[1]).toEqual([
      { contentNo: number, isNew: false, changes: { title: { from: 'Judul Bagas', to: 'Judul Wening' } } },
    ]);
  });

  it('goes on to the next call where one could not hold it all', async () => {
    await open({ ...startOf(), saveDraft: inTurn({ ...saved, left: ['hashtags'] }, saved) });
    await label('Sumber materi (opsional)').fill('Liputan');
    await label('Tagar (opsional)').fill('#panen');
    await panel.pass(1000);
    await panel.page.getByText('Konsep tersimpan').waitFor();
    const calls = (await panel.asked('saveDraft')) as [{ changes: object }][];
    expect(calls.map(([{ changes }]) => Object.keys(changes))).toEqual([['source', 'hashtags'], ['hashtags']]);
  });
});

describe('captions', () => {
  const long = `${'Panen raya padi di kebun percobaan. '.repeat(10)}https://contoh.go.id/${'a'.repeat(100)}`;

  it('are counted as each platform counts, and the text for X is in sight', async () => {
    await open(startOf({ files: 'panen.jpg' }));
    await label('Caption').fill('Panen 🌾 https://contoh.go.id/berita/panen-raya-padi-tahun-ini');
    await panel.page.getByText('X (Twitter) 32/280').waitFor();
    await panel.page.getByText('Sama dengan caption.').waitFor();
    await label('Caption').fill(long);
    await panel.page.getByText('Usulan, dipotong agar muat di X:').waitFor();
    const proposal = (await panel.page.locator('.quote').first().textContent()) ?? '';
    expect(proposal.length).toBeLessThanOrEqual(280);
    await panel.page.getByRole('button', { name: 'Ubah: Caption X' }).click();
    await label('Caption X').fill(long);
    await panel.page.getByText(/X \(Twitter\): kelebihan \d+ karakter/).waitFor();
  });

  it('may differ on one platform, on demand', async () => {
    await open(startOf({ files: 'panen.jpg', caption: 'Panen.' }));
    await panel.page.getByText('Caption khusus per platform').click();
    await panel.page.getByLabel('Gunakan caption khusus untuk Instagram').check();
    await label('Caption Instagram').fill('Khusus Instagram.');
    await panel.pass(1000);
    const [[{ changes }]] = (await panel.asked('saveDraft')) as [[{ changes: object }]];
    expect(changes).toEqual({ captionInstagram: { from: '', to: 'Khusus Instagram.' } });
  });
});

describe('a hint', () => {
  it('stands calmly beside its field until that is changed', async () => {
    const hints = [{ field: 'caption', words: 'Teks memuat "0812", mirip nomor telepon.', isMissing: false }];
    await open(startOf({ caption: 'Hubungi 0812.' }, 'automatic', { hints }));
    const hint = panel.page.locator('.hint', { hasText: 'mirip nomor telepon' });
    await hint.waitFor();
    expect(await label('Caption').getAttribute('aria-describedby')).toBe(await hint.getAttribute('id'));
    expect(await label('Caption').getAttribute('aria-invalid')).toBe('false');
    await label('Caption').fill('Hubungi kami.');
    expect(await hint.count()).toBe(0);
  });
});

describe('TikTok’s choices', () => {
  it('are asked for a film that goes there by itself: nothing preset, only what the creator may', async () => {
    await open(startOf({ files: 'tanam.mp4' }));
    await panel.page.getByText('Akan tayang sebagai Humas Contoh.').waitFor();
    expect(await label('Siapa yang dapat melihat').inputValue()).toBe('');
    const options = await label('Siapa yang dapat melihat').locator('option').allTextContents();
    expect(options).toEqual(['Belum dipilih', 'Semua orang', 'Hanya saya']);
    expect(await panel.page.getByLabel('Duet').isDisabled()).toBe(true);
    expect(await panel.page.getByLabel('Komentar').isChecked()).toBe(false);
    await label('Promosi').selectOption({ label: 'Kerja sama berbayar' });
    await panel.page.getByText('Kebijakan Konten Bermerek').waitFor();
    expect(await panel.page.locator('option', { hasText: 'Hanya saya' }).isDisabled()).toBe(true);
  });

  it.each([
    ['a picture', 'panen.jpg', 'automatic'],
    ['a film that a person posts', 'tanam.mp4', 'manual'],
    ['a film that becomes a draft in TikTok', 'tanam.mp4', 'tiktok_draft'],
  ])('are not asked for %s', async (_what, files, mode) => {
    await open(startOf({ files }, mode));
    await panel.page.getByText('2. Konsep').waitFor();
    expect(await panel.page.getByText('Pilihan TikTok').count()).toBe(0);
  });
});

describe('after the submission', () => {
  const on = (change: object) => startOf({}, 'automatic', { progress: { ...progress, ...change } });

  it('asks the row every 20 s only while something is on its way', async () => {
    await open({ ...on({ status: 'uploading', note: 'Instagram: 8 dari 60 MB terkirim.' }) });
    await panel.page.getByText('8 dari 60 MB').waitFor();
    await panel.answer({
      contentProgress: { ...progress, status: 'uploading', note: 'Instagram: 16 dari 60 MB terkirim.' },
    });
    await panel.pass(20_000);
    await panel.page.getByText('16 dari 60 MB').waitFor();
    await panel.answer({
      contentProgress: { ...progress, status: 'published', links: 'Instagram: https://www.instagram.com/p/abc/' },
    });
    await panel.pass(20_000);
    await panel.page.getByRole('link', { name: 'https://www.instagram.com/p/abc/' }).waitFor();
    await panel.pass(120_000);
    expect(await panel.asked('contentProgress')).toHaveLength(2);
  });

  it('shows the kit with texts to copy, and takes the link', async () => {
    const kit = [
      {
        platform: 'x',
        handle: '@humascontoh',
        todo: 'Unggah sendiri di X (Twitter).',
        when: 'Segera',
        files: [{ name: 'panen.jpg', link: 'https://drive.google.com/file/d/abc/view' }],
        caption: 'Panen raya.\n\n#panen',
        altText: '',
      },
    ];
    await open({
      ...on({ status: 'uploading', kit }),
      recordLink: 'Tautan dicatat.',
      contentProgress: { ...progress, kit },
    });
    await panel.page.getByRole('button', { name: 'Salin: Caption' }).click();
    await panel.page.getByText('Tersalin').waitFor();
    await label('Tautan unggahan').fill('https://x.com/humascontoh/status/123');
    await panel.page.getByRole('button', { name: 'Catat', exact: true }).click();
    await panel.page.getByText('Tautan dicatat.').waitFor();
    expect(await panel.asked('recordLink')).toEqual([
      [{ contentNo: number, link: 'https://x.com/humascontoh/status/123' }],
    ]);
  });

  it('takes the link of what could not be uploaded', async () => {
    await open(on({ status: 'failed', note: 'Instagram menolak gambarnya.' }));
    await panel.page.getByRole('tab', { name: 'Perkembangan' }).click();
    await label('Tautan unggahan').waitFor();
  });

  it('lets nobody change what was submitted, and asks twice before it cancels', async () => {
    await open({ ...on({ status: 'in_review' }), ask: 'Permintaan dicatat.', contentProgress: progress });
    await panel.page.getByRole('button', { name: 'Batalkan konten' }).click();
    expect(await panel.asked('ask')).toEqual([]);
    await panel.page.getByRole('button', { name: 'Tidak' }).click();
    await panel.page.getByRole('tab', { name: 'Konsep' }).click();
    expect(await label('Judul konten').isDisabled()).toBe(true);
    await panel.page.getByRole('tab', { name: 'Perkembangan' }).press('Enter');
    await panel.page.getByRole('button', { name: 'Tarik pengajuan' }).click();
    await panel.page.getByText('Permintaan dicatat.').waitFor();
    expect(await panel.asked('ask')).toEqual([[{ contentNo: number, action: 'withdraw' }]]);
  });
});

describe('the English panel', () => {
  it('speaks English throughout', async () => {
    await open(startOf({ files: 'tanam.mp4', caption: 'Harvest.' }), 'en');
    await panel.page.getByText('2. Draft').waitFor();
    const words = await panel.page.locator('body').innerText();
    expect(words).not.toMatch(/Judul|Berkas|Pilih|Ajukan|Segera|Kegiatan|otomatis|Siapa|Tambah/);
  });
});
