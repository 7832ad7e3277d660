// One browser window in front of the office: who sits there, which tab is open, and what it has already been shown.
import type { BookName, Happening, Seat, Who } from '../office/contract';
import type { Front } from './live-screen';
import type { Act, Answer, Menus, News, Question } from './port';
import { type Seen, see, sheetNews } from './sheet-diff';
import type { ShownOffice } from './shown-office';

export interface Outside {
  tell(news: News): void;
  /** Blocks until the person answered. */
  ask(question: Question): Answer;
}

type Cells = readonly { row: number; column: number }[];

export class Window implements Front {
  who: Who = 'staff';
  book: BookName = 'ledger';
  sheetId: number | undefined;
  private admitted = false;
  private seen: Seen | undefined;
  private seenRevision = -1;
  private seenBook = '';
  private shownLive: string[] = [];

  constructor(
    private readonly shown: ShownOffice,
    private readonly outside: Outside,
  ) {}

  get seat(): Seat {
    return this.shown.office.seat(this.who, this.book);
  }

  happened(happening: Happening): void {
    this.shownLive.push(JSON.stringify(happening));
    this.outside.tell({ kind: 'happened', happening });
  }

  ask(question: Question): Answer {
    return this.outside.ask(question);
  }

  /** Tells what an act answered, without what was on the screen already. */
  tellRest(happenings: readonly Happening[]): void {
    for (const happening of happenings) {
      const told = this.shownLive.indexOf(JSON.stringify(happening));
      if (told >= 0) this.shownLive.splice(told, 1);
      else if (happening.kind !== 'alert' && happening.kind !== 'prompt')
        this.outside.tell({ kind: 'happened', happening });
    }
    this.shownLive = [];
  }

  open({ who, book }: Extract<Act, { kind: 'open' }>): void {
    if (who !== this.who || book !== this.book) this.sheetId = undefined;
    Object.assign(this, { who, book, seen: undefined, seenRevision: -1, seenBook: '' });
    const happenings = this.seat.open();
    const refused = happenings.find((happening) => happening.kind === 'refused');
    this.admitted = refused === undefined;
    if (refused) this.outside.tell({ kind: 'refused', who, book, message: refused.message });
    else this.tellRest(happenings);
  }

  show(sheetId: number): void {
    this.sheetId = sheetId;
    this.seen = undefined;
    this.seenRevision = -1;
  }

  get tab(): string {
    const tab = this.shown.book(this.book).tabs.find(({ id }) => id === this.sheetId);
    return tab?.title ?? '';
  }

  /** Sends what changed since last time. */
  refresh(again: Cells = []): void {
    if (!this.admitted) return;
    const revision = this.shown.revision(this.book);
    const view = this.shown.book(this.book);
    const open = view.tabs.find(({ id }) => id === this.sheetId) ?? view.tabs.find(({ hidden }) => !hidden);
    if (open?.id !== this.sheetId) this.show(open?.id ?? 0);
    const menus: Menus = this.seat.menus();
    const bookNow = JSON.stringify([view, menus, this.sheetId]);
    if (bookNow !== this.seenBook) {
      this.seenBook = bookNow;
      this.outside.tell({ kind: 'book', who: this.who, book: this.book, view, menus });
    }
    if (!open || (revision === this.seenRevision && again.length === 0)) return;
    const now = see(this.shown.sheet(this.book, open.id));
    const news = sheetNews(this.seen, now, again);
    this.seen = now;
    this.seenRevision = revision;
    if (news) this.outside.tell(news);
  }
}
