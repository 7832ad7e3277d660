// The panel that breaks things, in a real browser: the answer of Facebook is lost, and the visitor sees one post and `Terunggah`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficePage } from './office-page';

jest.setTimeout(120_000);

const title = 'Bibit kopi terstandar siap salur';
const caption = 'Bibit kopi yang sudah memenuhi standar mutu siap disalurkan kepada kelompok tani.';

describe('the trouble panel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'siar-trouble-'));
  let office: OfficePage;

  beforeAll(async () => {
    office = await OfficePage.open({ folder });
  });

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const lost = () => office.page.getByTestId('trouble-answerLost:facebook');
  const card = () => office.page.getByTestId('trouble-card-answerLost');

  it('loses the answer of Facebook’s publishing call, and Facebook shows one post', async () => {
    await office.page.setViewportSize({ width: 1280, height: 720 });
    await office.panel('trouble');
    await office.screenshot('trouble-1-panel');
    await lost().click();
    await card().getByText('Facebook: Terpasang.').waitFor();

    await office.become('lead');
    await office.openTab('Pemeriksaan');
    await office.goTo(`A${await office.rowWith('Judul', title)}`);
    await office.menu('Pemeriksaan (Review)', 'Setujui (Approve)');
    await office.answer('Ya');
    await office.screenshot('trouble-2-armed');

    await office.become('staff');
    await office.openTab('Register Konten');
    const status = `${await office.column('Status')}${await office.rowWith('Judul', title)}`;
    for (let tick = 0; tick < 12 && (await office.cell(status)) !== 'Terunggah'; tick += 1)
      await office.passTime('+5 menit');
    await office.seeCell(status, 'Terunggah');
    await card().getByText('Facebook: Sudah terjadi 1 kali.').waitFor();
    await office.screenshot('trouble-3-struck');

    await office.panel('public');
    const page = await office.publicPage('facebook');
    await page.getByText(caption).first().waitFor();
    expect(await page.getByText(caption).count()).toBe(1);
    await office.screenshot('trouble-4-one-post');
    expect(office.errors).toEqual([]);
  });

  it('clears all at once', async () => {
    await office.panel('trouble');
    await office.page.getByTestId('trouble-silentHour:x').click();
    await office.page.getByTestId('trouble-bandwidth').click();
    await office.page.getByText('2 gangguan terpasang.').waitFor();
    await office.become('owner');
    await office.screenshot('trouble-5-owner');
    await office.page.getByTestId('trouble-calm').click();
    await office.page.getByText('Tidak ada gangguan terpasang.').waitFor();
    expect(await office.page.getByTestId('trouble-count').count()).toBe(0);
  });

  it('breaks at once what has no moment to wait for, and says all of it in English too', async () => {
    await office.page.getByRole('button', { name: 'English' }).click();
    await office.settled();
    await office.panel('trouble');
    await office.page.getByRole('button', { name: /^Do it now/ }).click();
    await office.page.getByTestId('trouble-card-bookRestored').getByText('Struck once.').waitFor();
    await office.screenshot('trouble-6-restored');
  });
});
