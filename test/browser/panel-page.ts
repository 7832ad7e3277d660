// A page of the desk by itself, as it was built, with answers a test makes up: what the page does with them is looked at in a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const address = 'http://panel.example/';

/** Answers by function name: a value, several in turn, or a call that never gets through. */
export type Answers = Readonly<Record<string, unknown>>;
export const notReached = { notReached: true };
/** One answer a call; the last holds on. */
export const inTurn = (...answers: readonly unknown[]) => ({ inTurn: answers });

export interface Asked {
  readonly name: string;
  readonly given: unknown[];
}

export class PanelPage {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly errors: string[],
  ) {}

  static async open(file: string, start: string, answers: Answers): Promise<PanelPage> {
    const browser = await chromium.connect(process.env.BROWSER_WS ?? '');
    const page = await browser.newPage({ viewport: { width: 300, height: 800 }, locale: 'id-ID' });
    page.setDefaultTimeout(15_000);
    const panel = new PanelPage(page, browser, []);
    page.on('pageerror', (error) => panel.errors.push(error.message));
    await page.clock.install({ time: new Date('2026-11-23T01:00:00Z') });
    await page.addInitScript(pretendDesk);
    await page.addInitScript((given) => Object.assign(globalThis, { answers: given }), answers);
    const html = readFileSync(join('build/dist/desk', file), 'utf8').replace('data-start=""', `data-start="${start}"`);
    // The page asks the network for nothing: whatever it asked would fail the test.
    await page.route('**', (route) =>
      route.request().url() === address
        ? route.fulfill({ contentType: 'text/html', body: html })
        : fail(panel, route.request().url()),
    );
    await page.goto(address);
    return panel;
  }

  answer(answers: Answers): Promise<void> {
    return this.page.evaluate(
      (given) => void Object.assign((globalThis as never as { answers: object }).answers, given),
      answers,
    );
  }

  /** What the page asked the desk so far, oldest first. */
  asked(name: string): Promise<unknown[][]> {
    return this.page.evaluate(
      (wanted) =>
        (globalThis as never as { asked: Asked[] }).asked.filter((one) => one.name === wanted).map((one) => one.given),
      name,
    );
  }

  pass(milliseconds: number): Promise<void> {
    return this.page.clock.runFor(milliseconds);
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.browser.close();
    if (this.errors.length > 0) throw new Error(this.errors.join('\n'));
  }
}

async function fail(panel: PanelPage, url: string): Promise<void> {
  await panel.close();
  throw new Error(`The page asked for ${url}`);
}

/** google.script.run of a pretend desk. It is sent into the page as source text, so it stands alone. */
function pretendDesk(): void {
  interface Handlers {
    done?: (value: unknown) => void;
    failed?: (error: Error) => void;
  }
  const world = globalThis as never as { answers: Record<string, unknown>; asked: Asked[]; google: unknown };
  world.asked = [];
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler')
            return (done: Handlers['done']) => runner({ ...handlers, ...(done && { done }) });
          if (name === 'withFailureHandler')
            return (failed: Handlers['failed']) => runner({ ...handlers, ...(failed && { failed }) });
          return (...given: unknown[]) => {
            world.asked.push({ name, given });
            const told = world.answers[name] as { inTurn?: unknown[]; notReached?: boolean } | null | undefined;
            const value = told?.inTurn && told.inTurn.length > 1 ? told.inTurn.shift() : (told?.inTurn?.[0] ?? told);
            queueMicrotask(() => {
              if (value === undefined || told?.notReached) handlers.failed?.(new Error('NetworkError'));
              else handlers.done?.({ ok: true, value });
            });
          };
        },
      },
    );
  world.google = { script: { run: runner({}), host: { close: () => undefined } } };
}
