// The page of `npm start` in the hands of a test: opens it in the shared browser and works it as a person does.
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import type { BookName, Who } from '../workbench/office/contract';
import { columnName } from '../workbench/web/page/a1';
import type { PanelName } from '../workbench/web/page/app';
import type { Hooks } from '../workbench/web/page/hooks';
import { type PageServer, startServer } from '../workbench/web/server';

const screenshots = 'build/dist/screenshots';
/** A slow machine, a cold browser. */
const patienceMs = 30_000;

export interface OfficePageOptions {
  folder: string;
  /** The bundled program of the office's thread; the real office's without it. */
  thread?: 'stub-thread' | 'office-thread';
  fresh?: boolean;
}

export class OfficePage {
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: PageServer,
  ) {}

  static async open(options: OfficePageOptions): Promise<OfficePage> {
    const died: { error?: Error } = {};
    const server = await startServer({
      port: 0,
      folder: options.folder,
      fresh: options.fresh ?? true,
      threadFile: join(process.cwd(), `build/dist/workbench/${options.thread ?? 'office-thread'}.cjs`),
      pageFolder: 'build/dist/workbench/page',
      died: (error) => {
        died.error = error;
      },
    });
    const browser = await chromium.connect(process.env.BROWSER_WS ?? '');
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'id-ID' });
    page.setDefaultTimeout(patienceMs);
    const office = new OfficePage(page, browser, server);
    page.on('pageerror', (error) => office.errors.push(error.stack ?? error.message));
    await page.goto(server.address);
    await office.settled();
    return office;
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.browser.close();
    await this.server.close();
  }

  /** Until the office answered everything. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => window.siar?.idle() === true, undefined, { polling: 50 });
  }

  private read<Answer, Argument>(
    ask: (hooks: Hooks, argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Answer> {
    const source = `(argument) => (${ask.toString()})(window.siar, argument)`;
    return this.page.evaluate(`(${source})(${JSON.stringify(argument)})`) as Promise<Answer>;
  }

  /** The text the grid shows in a cell. */
  cell(name: string): Promise<string> {
    return this.read((siar, at) => siar.cell(at), name);
  }

  row(number: number): Promise<string[]> {
    return this.read((siar, at) => siar.row(at), number);
  }

  /** The first row that shows this text, without its empty cells. */
  line(text: string): Promise<string[]> {
    return this.read((siar, wanted) => {
      for (let number = 1; number <= siar.rows(); number += 1) {
        const cells = siar.row(number).filter((cell) => cell !== '');
        if (cells.includes(wanted)) return cells;
      }
      return [];
    }, text);
  }

  /** The number of the first row whose cell under this caption is empty, or shows `text`. */
  async rowWith(caption: string, text = ''): Promise<number> {
    const column = await this.column(caption);
    for (let number = 3; number < 1000; number += 1)
      if ((await this.cell(`${column}${number}`)) === text) return number;
    throw new Error(`No row shows "${text}" under "${caption}"`);
  }

  /** The letter of the column with this caption; captions stand in the second row, below the hidden keys. */
  async column(caption: string): Promise<string> {
    const at = (await this.row(2)).indexOf(caption);
    if (at < 0) throw new Error(`The tab has no column "${caption}"`);
    return columnName(at);
  }

  /** Types values into a row by their columns' captions. */
  async fillRow(number: number, values: Record<string, string>): Promise<void> {
    for (const [caption, text] of Object.entries(values))
      await this.type(`${await this.column(caption)}${number}`, text);
  }

  tab(): Promise<string> {
    return this.read((siar) => siar.tab(), null);
  }

  selection(): Promise<string> {
    return this.read((siar) => siar.selection(), null);
  }

  /** Waits until a cell shows a text; scripts and other people write too. */
  async seeCell(name: string, text: string): Promise<void> {
    const shows = ([at, wanted]: [string, string]) => window.siar?.cell(at) === wanted;
    await this.page.waitForFunction(shows, [name, text] as [string, string], { polling: 50 });
  }

  async become(who: Who, book?: BookName): Promise<void> {
    await this.page.getByTestId(`person-${who}`).click();
    if (book) await this.page.getByTestId(`book-${book}`).click();
    await this.settled();
  }

  async openTab(title: string): Promise<void> {
    await this.page.getByRole('tab', { name: title, exact: true }).click();
    await this.settled();
    await this.page.waitForFunction((wanted) => window.siar?.tab() === wanted, title, { polling: 50 });
  }

  /** Jumps to a cell by the name box. */
  async goTo(name: string): Promise<void> {
    const box = this.page.getByTestId('name-box');
    await box.fill(name);
    await box.press('Enter');
    const there = (wanted: string) => window.siar?.selection().split(':')[0] === wanted;
    await this.page.waitForFunction(there, name.split(':')[0] ?? name, { polling: 50 });
    await this.settled();
  }

  /** Types into the grid itself, from a cell on to the right. */
  async type(name: string, ...texts: string[]): Promise<void> {
    await this.goTo(name);
    for (const text of texts) {
      const before = await this.selection();
      if (text !== '') await this.page.keyboard.insertText(text);
      await this.page.keyboard.press('Tab');
      // The editor has closed once the selection left the cell; the office then says what stands in it.
      await this.page.waitForFunction((left) => window.siar?.selection() !== left, before, { polling: 20 });
      await this.settled();
    }
  }

  async menu(...path: string[]): Promise<void> {
    for (const caption of path) await this.page.getByRole('menuitem', { name: caption, exact: true }).click();
  }

  async panel(name: PanelName): Promise<void> {
    const button = this.page.getByTestId(`panel-${name}`);
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  }

  async runTriggers(): Promise<void> {
    await this.page.getByTestId('triggers').click();
    await this.settled();
  }

  /** `+5 menit`, `+1 jam` or `besok 08.00`. */
  async passTime(caption: string): Promise<void> {
    await this.page.getByRole('button', { name: caption, exact: true }).first().click();
    await this.settled();
  }

  /** Uploads a file of this computer through the Drive panel, under a name of its own. */
  async upload(file: string, name = basename(file)): Promise<void> {
    await this.panel('drive');
    const given = { name, mimeType: 'application/octet-stream', buffer: readFileSync(file) };
    await this.page.getByTestId('upload').setInputFiles(given);
    await this.page.locator(`[data-name="${name}"]`).waitFor();
  }

  /** Presses a button of the dialog a script waits with: 'Ya', 'Oke' ... */
  async answer(button: string): Promise<void> {
    await this.dialog().getByRole('button', { name: button, exact: true }).click();
    await this.settled();
  }

  toast(): Locator {
    return this.page.getByTestId('toast').last();
  }

  dialog(): Locator {
    return this.page.getByTestId('dialog');
  }

  /** A platform's public page, as the panel shows it. */
  async publicPage(platform: 'instagram' | 'facebook' | 'x' | 'tiktok'): Promise<FrameLocator> {
    await this.page.getByTestId(`public-${platform}`).click();
    return this.page.frameLocator('[data-testid=public]');
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }
}
