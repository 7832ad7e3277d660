// What the page knows and what it can do; the parts of the screen read it and redraw when it changes.
import type { BookName, Happening, Who } from '../../office/contract';
import type { Act, Answer, Area, BookView, Menus, News, OfficeNews, Question, SheetAct, SheetView } from '../port';
import type { Connection } from './connection';
import type { Grid } from './grid/grid';
import type { Typed } from './grid/relay';
import { keepSeat } from './last-seat';

export type PanelName = 'mail' | 'drive' | 'public' | 'trouble' | 'tryThis';

export interface ScriptPage {
  page: 'sidebar' | 'modal' | 'modeless';
  title: string;
  html: string;
}

export interface State {
  who: Who;
  book: BookName;
  office?: OfficeNews;
  view?: BookView;
  menus: Menus;
  sheet?: SheetView;
  /** Why the workbook cannot be opened. */
  refused?: string;
  selection: Area[];
  panel?: PanelName;
  scriptPage?: ScriptPage;
  question?: Question;
  /** Acts on their way, oldest first. */
  pending: Act[];
  lost: boolean;
}

/** Where the page shows what happens. */
export interface Screen {
  happened(happening: Happening): void;
  problem(message: string): void;
  /** Another person sits down. */
  cleared(): void;
}

export class App {
  readonly state: State = { who: 'staff', book: 'ledger', menus: [], selection: [], pending: [], lost: false };
  grid: Grid | undefined;
  private connection: Connection | undefined;
  private readonly listeners: (() => void)[] = [];
  private planned = false;

  constructor(private readonly screen: Screen) {}

  begin(connection: Connection): void {
    this.connection = connection;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Redraws once, after all that happens now. */
  changed(): void {
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      for (const listener of this.listeners) listener();
    });
  }

  set(part: Partial<State>): void {
    Object.assign(this.state, part);
    this.changed();
  }

  async act(act: Act): Promise<unknown> {
    if (!this.connection) return undefined;
    const { pending } = this.state;
    pending.push(act);
    this.changed();
    try {
      // What is being typed comes first, as when a click elsewhere ends the editor.
      if (act.kind !== 'type' && act.kind !== 'select') await this.grid?.endEditing();
      return await this.connection.act(act);
    } catch (error) {
      this.screen.problem(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      pending.splice(pending.indexOf(act), 1);
      this.changed();
    }
  }

  hear(news: News): void {
    const { state } = this;
    if (news.kind === 'office') this.set({ office: news.office });
    else if (news.kind === 'happened') this.screen.happened(news.happening);
    else if (news.kind === 'ask') this.set({ question: news.question });
    else if (news.kind === 'asked') delete state.question;
    else if (news.kind === 'refused') {
      delete state.view;
      delete state.sheet;
      this.grid?.clear();
      this.set({ refused: news.message, menus: [], selection: [] });
    } else if (news.kind === 'book') {
      delete state.refused;
      this.set({ view: news.view, menus: news.menus });
    } else if (news.kind === 'sheet') {
      this.set({ sheet: news.sheet });
      this.grid?.show(news.sheet);
    } else this.grid?.patch(news.sheetId, news.styles, news.cells);
    this.changed();
  }

  async open(who: Who, book: BookName): Promise<unknown> {
    delete this.state.scriptPage;
    await this.grid?.endEditing();
    this.grid?.clear();
    this.screen.cleared();
    keepSeat(who, book);
    this.set({ who, book });
    return this.act({ kind: 'open', who, book });
  }

  showTab(sheetId: number): Promise<unknown> {
    return this.act({ kind: 'tab', sheetId });
  }

  async showTabCalled(title: string): Promise<void> {
    const tab = this.state.view?.tabs.find((one) => one.title === title);
    if (tab) await this.showTab(tab.id);
  }

  type(sheetId: number, cells: Typed[]): Promise<unknown> {
    return this.act({ kind: 'type', sheetId, cells });
  }

  sheetAct(act: SheetAct): Promise<unknown> {
    return this.act({ kind: 'sheet', act });
  }

  answer(answer: Answer): void {
    delete this.state.question;
    this.connection?.answer(answer);
    this.changed();
  }

  togglePanel(panel: PanelName): void {
    if (this.state.panel === panel) {
      delete this.state.panel;
      this.changed();
    } else this.set({ panel });
  }
}
