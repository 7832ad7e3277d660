// Does what windows ask of the office, one act at a time, and tells every window what that changed for it.
import { setImmediate } from 'node:timers/promises';
import type { PlatformName, Who } from '../office/contract';
import { makeLive } from './live-screen';
import type { Act, BookView, News, OfficeNews } from './port';
import type { ShownOffice } from './shown-office';
import { type Outside, Window } from './window';

const platformNames: readonly PlatformName[] = ['instagram', 'facebook', 'x', 'tiktok'];

/** A long jump of the clock is cut, so that the page sees the clock run. */
const sliceMinutes = 30;

const nameOf = ({ id, title }: BookView) => ({ id, title });

export class Reception {
  private readonly windows = new Map<string, Window>();
  private acting: Window | undefined;
  private told = '';

  constructor(
    private readonly shown: ShownOffice,
    private readonly outside: (window: string) => Outside,
  ) {}

  enter(id: string): void {
    this.windows.set(id, new Window(this.shown, this.outside(id)));
    this.outside(id).tell(this.officeNews());
  }

  leave(id: string): void {
    this.windows.delete(id);
  }

  async act(id: string, act: Act): Promise<unknown> {
    const window = this.windows.get(id);
    if (!window) throw new Error('This window is closed.');
    this.acting = window;
    try {
      makeLive(window.seat, () => this.acting);
      return await this.perform(window, act);
    } finally {
      this.acting = undefined;
      const again = act.kind === 'type' && act.sheetId === window.sheetId ? act.cells : [];
      window.refresh(again);
      this.tellAll();
    }
  }

  upload(who: Who, name: string, bytes: Uint8Array): string {
    const file = this.shown.office.upload(who, name, bytes);
    this.tellAll();
    return file;
  }

  fileBytes(who: Who, id: string): Uint8Array | undefined {
    return this.shown.fileBytes(who, id);
  }

  private async perform(window: Window, act: Act): Promise<unknown> {
    const { office } = this.shown;
    const { seat, who, book } = window;
    switch (act.kind) {
      case 'open':
        window.open(act);
        makeLive(window.seat, () => this.acting);
        return undefined;
      case 'tab':
        return window.show(act.sheetId);
      case 'select': {
        const [area] = act.areas;
        if (act.sheetId !== window.sheetId || !area || window.tab === '') return undefined;
        return seat.select(window.tab, area.startRow, area.startColumn, area.endRow, area.endColumn);
      }
      case 'type':
        return window.tellRest(this.shown.type(who, book, act.sheetId, act.cells));
      case 'menu':
        return window.tellRest(seat.menu(...act.path));
      case 'call':
        return seat.call(act.functionName, ...act.arguments);
      case 'sheet':
        return window.tellRest(this.shown.act(who, book, act.act));
      case 'advance':
        await this.advance(act.minutes);
        return window.tellRest(this.shown.failures());
      case 'triggers':
        office.runTriggers();
        return window.tellRest(this.shown.failures());
      case 'arm':
        return this.shown.troubles.arm(act.trouble);
      case 'disarm':
        return this.shown.troubles.disarm(act.trouble);
      case 'calm':
        return this.shown.troubles.clear();
    }
  }

  private async advance(minutes: number): Promise<void> {
    for (let left = minutes; left > 0; left -= sliceMinutes) {
      this.shown.office.advance(Math.min(left, sliceMinutes));
      this.tellAll();
      await setImmediate();
    }
  }

  private tellAll(): void {
    const news = this.officeNews();
    const now = JSON.stringify(news);
    const changed = now !== this.told;
    this.told = now;
    for (const [id, window] of this.windows) {
      window.refresh();
      if (changed) this.outside(id).tell(news);
    }
  }

  private officeNews(): News {
    const { office } = this.shown;
    const news: OfficeNews = {
      now: office.now(),
      people: office.people,
      mails: office.mails(),
      files: office.files(),
      origins: this.shown.origins(),
      publicPages: Object.fromEntries(
        platformNames.flatMap((name) => {
          const address = office.publicPage(name);
          return address === undefined ? [] : [[name, address]];
        }),
      ),
      books: { ledger: nameOf(this.shown.book('ledger')), backOffice: nameOf(this.shown.book('backOffice')) },
      troubles: this.shown.troubles.list(),
    };
    return { kind: 'office', office: news };
  }
}
