// Staff by sidebar alone, in the office's own browser page: the commonest path, counted; what is missing; the row one stands on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { OfficePage } from './office-page';

jest.setTimeout(120_000);

/** Until a field holds a text: the panel asked the desk for it. */
const shows = (field: Locator, text: string): Promise<void> =>
  field.evaluate(async (one, wanted) => {
    while ((one as HTMLTextAreaElement).value !== wanted) await new Promise(requestAnimationFrame);
  }, text);

describe('the sidebar', () => {
  const folder = mkdtempSync(join(tmpdir(), 'siar-sidebar-'));
  let office: OfficePage;
  beforeAll(async () => {
    office = await OfficePage.open({ folder });
  });
  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const panel = () => office.page.frameLocator('iframe.script-frame');
  const field = (label: string) => panel().getByLabel(label, { exact: true });
  const title = 'Panen raya padi di kebun percobaan';

  it('takes a picture from nothing to the lead in 7 clicks and 3 typed fields', async () => {
    let clicks = 0;
    let typed = 0;
    const click = async (what: Locator) => {
      clicks += 1;
      await what.click();
    };
    const type = async (what: Locator, text: string) => {
      if (!(await what.evaluate((one) => one === document.activeElement))) await click(what);
      typed += 1;
      await office.page.keyboard.insertText(text);
    };
    await click(office.page.getByRole('menuitem', { name: 'SOP Media Sosial', exact: true }));
    await click(office.page.getByRole('menuitem', { name: 'Konten baru', exact: true }));
    await field('Judul konten').waitFor();
    await type(field('Judul konten'), title);
    await click(panel().getByText('Kegiatan', { exact: true }));
    await click(panel().getByRole('button', { name: 'panen-raya-padi.jpg' }));
    await type(field('Caption'), 'Panen raya padi varietas unggul bersama kelompok tani binaan.');
    await type(field('Teks alternatif'), 'Petani memanen padi di sawah.');
    await click(panel().getByRole('button', { name: 'Ajukan pemeriksaan' }));
    await panel().getByText('Pengajuan terkirim').waitFor();
    expect({ clicks, typed }).toEqual({ clicks: 7, typed: 3 });

    await office.runTriggers();
    await panel().getByRole('button', { name: 'Perbarui' }).click();
    await panel().getByText('Versi 1 menunggu pemeriksaan').waitFor();
    await office.screenshot('8-sidebar');
    const row = await office.rowWith('Judul', title);
    expect(await office.cell(`${await office.column('Status')}${row}`)).toBe('Menunggu pemeriksaan');
    expect(await office.cell(`${await office.column('Pelaksana')}${row}`)).toBe('Wening Asri');
    await panel().getByRole('tab', { name: 'Riwayat' }).click();
    await panel().getByText('Diajukan untuk pemeriksaan (versi 1)').waitFor();
  });

  it('says beside each field what is missing, and puts the keyboard there', async () => {
    await panel().getByRole('button', { name: 'Konten baru' }).click();
    await field('Judul konten').fill('Bimtek petani milenial');
    await panel().getByRole('button', { name: 'Ajukan pemeriksaan' }).click();
    await panel().getByText('Kategori belum dipilih.').waitFor();
    await panel().getByText('Caption belum diisi.').waitFor();
    expect(await field('Program').evaluate((one) => one === document.activeElement)).toBe(true);
    await office.screenshot('9-sidebar-missing');
  });

  it('opens the row one stands on, and quarrels with nobody who types in its cells', async () => {
    const row = await office.rowWith('Judul', 'Bimtek petani milenial');
    await office.type(`${await office.column('Caption')}${row}`, 'Diketik di sel.');
    await field('Sumber materi (opsional)').fill('Liputan');
    await panel().getByText('Konsep tersimpan').waitFor();
    await office.seeCell(`${await office.column('Caption')}${row}`, 'Diketik di sel.');
    await office.goTo(`A${row}`);
    await panel().getByRole('button', { name: 'Buka baris terpilih' }).click();
    await shows(field('Caption'), 'Diketik di sel.');
    expect(office.errors).toEqual([]);
  });
});
