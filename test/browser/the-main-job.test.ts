// The main job in a real browser: a picture and a film of 62 MB, drafted in the sidebar, approved in the review panel, seen on
// four public pages and counted in the report; one post is made by a person's hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { OfficePage } from './office-page';

jest.setTimeout(180_000);

const picture = {
  title: 'Panen raya padi varietas terstandar',
  file: 'panen-raya-padi.jpg',
  caption: 'Panen raya padi di lahan percontohan, mutunya diuji sebelum dikemas.',
};
const film = {
  title: 'Video panen raya padi',
  file: 'video-panen-raya.mp4',
  caption: 'Dari sawah sampai gudang: begini mutu gabah dijaga.',
};
const byHand = 'https://www.tiktok.com/@humas.contoh/photo/7575757575757575757';

/** What a follower finds on each public page. */
const seenBy = [
  ['instagram', 'a[href*="/reel/"]'],
  ['facebook', `text=${picture.caption}`],
  ['x', `text=${film.caption}`],
  ['tiktok', 'a[href*="/video/"]'],
] as const;

/** Once the browser has decoded it. */
const widthOf = (picture: Locator): Promise<number> =>
  picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));

describe('the main job in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'siar-job-'));
  let office: OfficePage;

  beforeAll(async () => {
    office = await OfficePage.open({ folder });
  });

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const panel = (): FrameLocator => office.page.frameLocator('iframe.script-frame');
  const field = (label: string): Locator => panel().getByLabel(label, { exact: true });
  const statusOf = async (title: string) =>
    office.cell(`${await office.column('Status')}${await office.rowWith('Judul', title)}`);

  const uploads = async () => {
    await office.openTab('Laporan');
    return Number((await office.line('Jumlah unggahan'))[1]);
  };

  /** Staff, in the sidebar: what the two contents have in common. */
  async function draft({ title, file, caption }: typeof picture): Promise<void> {
    await office.menu('SOP Media Sosial', 'Konten baru');
    await field('Judul konten').fill(title);
    await panel().getByText('Kegiatan', { exact: true }).click();
    await panel().getByRole('button', { name: file }).click();
    await field('Caption').fill(caption);
  }

  async function submit(screenshot: string): Promise<void> {
    await office.screenshot(screenshot);
    await panel().getByRole('button', { name: 'Ajukan pemeriksaan' }).click();
    await panel().getByText('Pengajuan terkirim').waitFor();
  }

  /** The lead, in the review panel, on the row of the content. */
  async function approve({ title, caption }: typeof picture, screenshot: string): Promise<void> {
    await office.goTo(`A${await office.rowWith('Judul', title)}`);
    await office.menu('Pemeriksaan (Review)', 'Periksa konten');
    await panel().getByRole('heading', { name: title }).waitFor();
    await panel().getByText(caption).first().waitFor();
    await panel().getByLabel('Semua butir wajib sudah diperiksa').check();
    await office.screenshot(screenshot);
    await panel().getByRole('button', { name: 'Setujui (Approve)' }).click();
    await panel()
      .getByText(/Persetujuan konten .* terkirim/)
      .waitFor();
  }

  it('goes from the sidebar over the lead’s approval to eight posts and the head’s report', async () => {
    const before = await uploads();
    await office.openTab('Register Konten');
    await draft(picture);
    await field('Teks alternatif').fill('Ilustrasi petani memanen padi.');
    await panel().getByLabel('TikTok').check();
    await submit('1-sidebar-picture');
    await draft(film);
    await field('Siapa yang dapat melihat').selectOption({ label: 'Semua orang' });
    await submit('2-sidebar-film');
    await office.runTriggers();

    await office.become('lead');
    await office.panel('mail');
    await office.page.getByTestId('mail').first().click();
    await office.page.getByTestId('letter').getByText(picture.caption).first().waitFor();
    await office.screenshot('3-mail');
    await office.openTab('Pemeriksaan');
    await approve(picture, '4-review-picture');
    await approve(film, '5-review-film');

    for (let tick = 0; tick < 3; tick += 1) await office.passTime('+5 menit');
    await office.become('staff');
    await office.openTab('Register Konten');
    expect(await statusOf(picture.title)).toBe('Sedang diunggah');
    await office.goTo(`A${await office.rowWith('Judul', picture.title)}`);
    await office.menu('SOP Media Sosial', 'Buka panel konten');
    await panel().getByText('menunggu tautan').first().waitFor();
    await office.screenshot('6-kit');
    await panel().getByRole('textbox', { name: 'Tautan unggahan' }).fill(byHand);
    await panel().getByRole('button', { name: 'Catat', exact: true }).click();
    await panel()
      .getByText(/tercatat|dicatat/i)
      .first()
      .waitFor();
    await office.passTime('+1 jam');
    expect([await statusOf(picture.title), await statusOf(film.title)]).toEqual(['Terunggah', 'Terunggah']);

    await office.panel('public');
    for (const [platform, sign] of seenBy) {
      const page = await office.publicPage(platform);
      await page.locator(sign).first().waitFor();
      if (platform === 'instagram')
        await expect(widthOf(page.locator('.grid img').first())).resolves.toBeGreaterThan(0);
      await office.screenshot(`7-${platform}`);
    }
    const facebook = await office.publicPage('facebook');
    const posted = facebook.getByText(picture.caption).first().locator('xpath=following::img[1]');
    await posted.scrollIntoViewIfNeeded();
    await expect(widthOf(posted)).resolves.toBeGreaterThan(0);

    await office.become('head');
    expect(await uploads()).toBe(before + 8);
    await office.screenshot('8-report');
    expect(office.errors).toEqual([]);
  });
});
