// The review panel in a real browser: three actions approve, a correction is seen before it is sent, a return needs its reason.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { OfficePage } from './office-page';

jest.setTimeout(180_000);

const caption =
  'Kebun hidroponik di halaman kantor dirawat bersama setiap Jumat pagi. Pakcoy, selada, dan kangkung dipanen bergantian, ' +
  'lalu dibagikan kepada warga sekitar.\n\nSilakan berkunjung pada jam kerja. #Hidroponik';
const contents = ['Kebun hidroponik', 'Kebun kedua', 'Kebun ketiga'];

describe('the review panel', () => {
  let office: OfficePage;
  let panel: FrameLocator;

  beforeAll(async () => {
    office = await OfficePage.open({ folder: join(mkdtempSync(join(tmpdir(), 'siar-review-')), 'office') });
    panel = office.page.frameLocator('[data-testid=script-sidebar] iframe');
    await office.upload('test/workbench/office/media/kebun-hidroponik.jpg', 'kebun.jpg');
    await office.openTab('Register Konten');
    for (const title of contents) await submit(title);
    await office.runTriggers();
    // Drive has no picture of a copy made a moment ago; the next tick asks again.
    await office.passTime('+5 menit');
    await office.become('lead');
  });

  afterAll(async () => {
    await office.close();
  });

  async function submit(title: string): Promise<void> {
    await office.fillRow(await office.rowWith('Judul'), {
      Judul: title,
      Kategori: 'Kegiatan',
      'Berkas media': 'kebun.jpg',
      Caption: `${title}. ${caption}`,
      'Platform tujuan': 'Facebook',
      Pelaksana: 'Wening Asri',
      Tindakan: 'Ajukan',
    });
  }

  const cellOf = async (title: string, column: string) =>
    office.cell(`${await office.column(column)}${await office.rowWith('Judul', title)}`);

  it('approves with three actions: the menu, the tick, the button', async () => {
    await office.openTab('Pemeriksaan');
    await office.goTo(`A${await office.rowWith('Judul', 'Kebun hidroponik')}`);
    await office.menu('Pemeriksaan (Review)', 'Periksa konten'); // 1
    await panel.getByRole('heading', { name: 'Kebun hidroponik' }).waitFor();
    const picture = panel.getByRole('img');
    await expect(
      picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).resolves.toBe(400);
    await panel.getByText('Silakan berkunjung pada jam kerja.').first().waitFor();
    await office.screenshot('review-1-panel');
    await panel.getByLabel('Semua butir wajib sudah diperiksa').check(); // 2
    await panel.getByRole('button', { name: 'Setujui (Approve)' }).click(); // 3
    await panel.getByText(/Persetujuan konten .* terkirim/).waitFor();
    await panel.getByRole('button', { name: 'Buka Kebun kedua' }).waitFor();
    await office.screenshot('review-2-approved');
  });

  it('asks for the tick before it sends anything', async () => {
    await panel.getByRole('button', { name: 'Buka Kebun kedua' }).click();
    await panel.getByRole('heading', { name: 'Kebun kedua' }).waitFor();
    await panel.getByRole('button', { name: 'Setujui (Approve)' }).click();
    await panel.getByText('Centang dahulu pernyataan daftar periksa.').waitFor();
  });

  it('shows the difference of a correction while it is typed, and how followers will see it', async () => {
    await panel.getByRole('button', { name: 'Setujui dengan perbaikan' }).click();
    const send = panel.getByRole('button', { name: 'Setujui dengan perbaikan ini' });
    expect(await send.isDisabled()).toBe(true);
    const field = panel.getByLabel('Caption', { exact: true });
    await field.fill((await field.inputValue()).replace('Pakcoy', 'Pakcoi'));
    await panel.locator('del', { hasText: 'Pakcoy' }).waitFor();
    await panel.locator('ins', { hasText: 'Pakcoi' }).waitFor();
    await panel.locator('.post', { hasText: 'Pakcoi' }).waitFor();
    await panel.getByText('Perbedaan dari yang diajukan').scrollIntoViewIfNeeded();
    await office.screenshot('review-3-correct');
    await panel.getByText('Butir daftar periksa').click();
    await panel.locator('#except-C06').check();
    await panel.getByLabel('Alasan pengecualian C06').fill('tidak ada anak');
    await panel.getByLabel('Semua butir wajib sudah diperiksa, kecuali C06').check();
    await office.screenshot('review-4-exception');
    await send.click();
    await panel.getByText(/Persetujuan dengan perbaikan .* terkirim/).waitFor();
  });

  it('returns with a note of at least ten characters', async () => {
    await panel.getByRole('button', { name: 'Buka Kebun ketiga' }).click();
    await panel.getByRole('heading', { name: 'Kebun ketiga' }).waitFor();
    await panel.getByRole('button', { name: 'Kembalikan (Return)' }).click();
    await panel.getByLabel('Catatan untuk pelaksana').fill('Pendek');
    await panel.getByRole('button', { name: 'Kembalikan kepada pelaksana' }).click();
    await panel.getByText('Tuliskan bagian yang perlu diperbaiki').waitFor();
    await office.screenshot('review-5-return');
    await panel.getByLabel('Catatan untuk pelaksana').fill('Sebutkan nama kelurahannya.');
    await panel.getByRole('button', { name: 'Kembalikan kepada pelaksana' }).click();
    await panel.getByText(/dikembalikan. Catatan dikirim kepada pelaksana/).waitFor();
  });

  it('leaves the engine what was decided', async () => {
    await office.runTriggers();
    await office.openTab('Register Konten');
    expect(await cellOf('Kebun hidroponik', 'Status')).toBe('Siap unggah');
    expect(await cellOf('Kebun ketiga', 'Catatan sistem')).toBe('Dikembalikan: Sebutkan nama kelurahannya.');
    expect(await cellOf('Kebun kedua', 'Caption')).toContain('Pakcoi, selada');
  });

  it('shows a mended version with its difference and the note that sent it back', async () => {
    await office.become('staff');
    const row = await office.rowWith('Judul', 'Kebun ketiga');
    await office.fillRow(row, { Caption: `Kebun ketiga di Kelurahan Melati. ${caption}`, Tindakan: 'Ajukan' });
    await office.runTriggers();
    await office.become('lead');
    await office.goTo(`A${row}`);
    await office.menu('Pemeriksaan (Review)', 'Periksa konten');
    await panel.locator('ins', { hasText: 'ketiga di Kelurahan Melati.' }).waitFor();
    await panel.getByText('Sebutkan nama kelurahannya.').waitFor();
    await office.screenshot('review-6-second-round');
    expect(office.errors).toEqual([]);
  });
});
