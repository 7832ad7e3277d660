// The page by itself, over a stub office: does a real browser carry typing, menus, questions and news?
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficePage } from './office-page';

jest.setTimeout(60_000);

describe('the page of npm start', () => {
  let office: OfficePage;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'siar-page-'));
    office = await OfficePage.open({ folder, thread: 'stub-thread' });
  });

  afterAll(async () => {
    await office.close();
  });

  it('shows the first tab with its hidden row and its dropdowns', async () => {
    expect(await office.tab()).toBe('Register Konten');
    expect(await office.row(3)).toEqual(expect.arrayContaining(['K261120-7QXM', 'Panen raya padi', 'Foto']));
    await office.screenshot('page-first-sight');
  });

  it('sends what is typed into the grid to the office, as typed', async () => {
    await office.type('D5', '0812', 'Video', "'007");
    expect((await office.row(5)).slice(3, 6)).toEqual(['0812', 'Video', "'007"]);
  });

  it('keeps what is typed into a cell with a list when Tab follows at once', async () => {
    for (const [index, kind] of ['Video', 'Foto', 'Video', 'Foto'].entries()) {
      await office.type(`E${index + 8}`, kind, 'teks');
      expect((await office.row(index + 8)).slice(4, 6)).toEqual([kind, 'teks']);
    }
  });

  it('commits what is being typed before the name box jumps', async () => {
    await office.goTo('E12');
    await office.page.keyboard.insertText('Foto');
    await office.goTo('A3');
    expect(await office.cell('E12')).toBe('Foto');
  });

  it('ticks a box with the space bar', async () => {
    await office.goTo('I3');
    const before = await office.cell('I3');
    await office.page.keyboard.press('Space');
    await office.seeCell('I3', before === 'TRUE' ? 'FALSE' : 'TRUE');
    expect(await office.selection()).toBe('I3');
    await office.page.keyboard.press('Space');
    await office.seeCell('I3', before);
  });

  it('takes back what the office refuses, and says why', async () => {
    await office.type('B3', 'Disetujui');
    await office.dialog().getByText('dilindungi').waitFor();
    await office.page.keyboard.press('Enter');
    await office.dialog().waitFor({ state: 'detached' });
    expect(await office.cell('B3')).toBe('Terunggah');
  });

  it('types through the content line as well', async () => {
    await office.goTo('D6');
    await office.page.getByTestId('content').fill('Dari baris isi');
    await office.page.getByTestId('content').press('Enter');
    await office.seeCell('D6', 'Dari baris isi');
  });

  it('shows a toast of a script', async () => {
    await office.menu('SOP Media Sosial', 'Sapa (Greet)');
    await office.toast().getByText('Halo, Rina Wulandari').waitFor();
  });

  it('lets a script wait for an answer', async () => {
    await office.menu('SOP Media Sosial', 'Tanya');
    await office.dialog().getByRole('textbox').waitFor();
    await office.page.keyboard.insertText('Rina');
    await office.dialog().getByRole('button', { name: 'Oke' }).click();
    await office.toast().getByText('OK: Rina').waitFor();
    await office.type('D13', 'Papan ketik kembali');
    expect(await office.cell('D13')).toBe('Papan ketik kembali');
  });

  it('stays alive while a script runs, and shows what it wrote', async () => {
    await office.menu('SOP Media Sosial', 'Lama sekali');
    await office.page.getByTestId('running').waitFor();
    await office.panel('drive');
    await office.page.getByTestId('upload').waitFor({ state: 'attached' });
    await office.seeCell('D4', 'Diubah skrip');
  });

  it('gives a sidebar google.script.run, and nothing else of the page', async () => {
    await office.menu('SOP Media Sosial', 'Buka bilah sisi');
    const sidebar = office.page.frameLocator('[data-testid=script-sidebar] iframe');
    await sidebar.getByText('Halo dunia').waitFor();
    expect(await sidebar.locator('body').evaluate(() => self.origin)).toBe('null');
    await office.page.getByTestId('script-sidebar').getByRole('button').click();
  });

  it('delivers mail to whom it is for, and follows its links into the workbook', async () => {
    await office.runTriggers();
    await office.become('lead');
    await office.panel('mail');
    await office.page.getByTestId('mail').first().click();
    await office.page.frameLocator('.letter-frame').getByRole('link').click();
    await office.page.waitForFunction(() => window.siar?.tab() === 'Laporan');
    expect(await office.cell('A1')).toBe('Laporan November 2026');
  });

  it('keeps the back office from those it is not shared with', async () => {
    await office.become('owner', 'backOffice');
    expect(await office.tab()).toBe('Pengguna & Peran');
    await office.become('staff');
    await office.page.getByTestId('refused').waitFor();
    expect(await office.tab()).toBe('');
    await office.become('staff', 'ledger');
  });

  it('keeps the person when the page is loaded again', async () => {
    await office.become('head');
    await office.page.reload();
    await office.page.locator('[data-testid=person-head][aria-checked=true]').waitFor();
    await office.settled();
    await office.become('staff');
  });

  it('renames a tab and deletes a row in the office', async () => {
    await office.openTab('Register Konten');
    await office.goTo('A3');
    await office.menu('Edit', 'Hapus baris yang dipilih');
    await office.seeCell('A3', 'K261121-2BCD');
    await office.page.getByRole('tab', { name: 'Laporan' }).dblclick();
    await office.page.getByLabel('Ganti nama tab').fill('Laporan Bulanan');
    await office.page.keyboard.press('Enter');
    await office.openTab('Laporan Bulanan');
  });

  it('raises no error of its own', () => {
    expect(office.errors).toEqual([]);
  });
});
