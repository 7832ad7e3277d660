// The main job in a real browser: from a row that staff types to a post on the Page and a figure in the report.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficePage } from './office-page';

jest.setTimeout(120_000);

const title = 'Kebun hidroponik di halaman kantor';
const caption = 'Kebun hidroponik di halaman kantor dirawat bersama setiap Jumat pagi.';

describe('the main job in a browser', () => {
  let office: OfficePage;

  beforeAll(async () => {
    office = await OfficePage.open({ folder: join(mkdtempSync(join(tmpdir(), 'siar-job-')), 'office') });
  });

  afterAll(async () => {
    await office.close();
  });

  const uploads = async () => {
    await office.openTab('Laporan');
    return Number((await office.line('Jumlah unggahan'))[1]);
  };

  /** Staff put a picture into the Drive folder, type a row and submit it from the menu. */
  async function submit(): Promise<void> {
    await office.upload('test/workbench/office/media/kebun-hidroponik.jpg', 'kebun-jumat.jpg');
    await office.runTriggers();
    await office.screenshot('1-drive');
    await office.openTab('Register Konten');
    const row = await office.rowWith('Judul');
    await office.fillRow(row, {
      Judul: title,
      Kategori: 'Kegiatan',
      'Berkas media': 'kebun-jumat.jpg',
      Caption: caption,
      'Teks alternatif': 'Ilustrasi kebun hidroponik di halaman kantor.',
      'Platform tujuan': 'Facebook',
    });
    await office.goTo(`A${row}`);
    await office.screenshot('2-row');
    await office.menu('SOP Media Sosial', 'Ajukan pemeriksaan');
    await office.toast().getByText('diajukan').waitFor();
    await office.settled();
    await office.screenshot('3-submitted');
    await office.runTriggers();
  }

  /** The lead reads the letter and approves from the menu, which asks once. */
  async function approve(): Promise<void> {
    await office.become('lead');
    await office.panel('mail');
    await office.page.getByTestId('mail').first().click();
    await office.page.getByTestId('letter').getByText(caption).waitFor();
    await office.screenshot('4-mail');
    await office.openTab('Pemeriksaan');
    await office.goTo(`A${await office.rowWith('Judul', title)}`);
    await office.menu('Pemeriksaan (Review)', 'Setujui (Approve)');
    await office.dialog().getByText(caption).waitFor();
    await office.screenshot('5-approve');
    await office.answer('Ya');
    await office.toast().getByText('terkirim').waitFor();
  }

  it('goes from a typed row over the lead’s approval to a public post and the head’s report', async () => {
    const before = await uploads();
    await submit();
    await approve();
    for (let tick = 0; tick < 4; tick += 1) await office.passTime('+5 menit');
    await office.openTab('Register Konten');
    const row = await office.rowWith('Judul', title);
    expect(await office.cell(`${await office.column('Status')}${row}`)).toBe('Terunggah');

    await office.panel('facebook');
    const picture = office.facebook().getByText(caption).first().locator('xpath=following::img[1]');
    await picture.scrollIntoViewIfNeeded();
    await expect(
      picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).resolves.toBeGreaterThan(0);
    await office.screenshot('6-facebook');

    await office.become('head');
    expect(await uploads()).toBe(before + 1);
    await office.screenshot('7-report');
    expect(office.errors).toEqual([]);
  });
});
