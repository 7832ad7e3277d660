// The page of `npm start`: puts the parts together and opens the line to the office.
import type { Happening } from '../../office/contract';
import { App } from './app';
import { connect } from './connection';
import { h } from './dom';
import { Grid } from './grid/grid';
import type { Typed } from './grid/relay';
import { offerHooks } from './hooks';
import { lastSeat } from './last-seat';
import { cellMenu, filledCells } from './own-menus';
import { bookBar } from './parts/book-bar';
import { cellCard } from './parts/cell-card';
import { questions, refuse } from './parts/dialog';
import { drivePanel } from './parts/drive-panel';
import { groupStrip } from './parts/group-strip';
import { mailPanel } from './parts/mail-panel';
import { nameBar } from './parts/name-bar';
import { panels } from './parts/panel';
import { openMenu } from './parts/popup-menu';
import { publicPanel } from './parts/public-panel';
import { refusedSheet } from './parts/refused-sheet';
import { runningWord } from './parts/running';
import { scriptPages } from './parts/script-page';
import { tabBar } from './parts/tab-bar';
import { clearToasts, toast, toastCorner } from './parts/toasts';
import { topBar } from './parts/top-bar';
import { troublePanel } from './parts/trouble-panel';
import { tryThisPanel } from './parts/try-this-panel';
import { parseTabSeparated } from './tab-separated';
import { language, words } from './words';
import './page.css';

const app = new App({
  cleared: clearToasts,
  problem: (message) => toast(words.workbenchProblem, message, 'wrong'),
  happened(happening: Happening) {
    if (happening.kind === 'toast') toast(happening.title, happening.message);
    else if (happening.kind === 'page')
      app.set({ scriptPage: { page: happening.page, title: happening.title, html: happening.html } });
    else if (happening.kind === 'refused' || happening.kind === 'error') refuse(app, words.problem, happening.message);
  },
});

const isSamePlace = (a: Typed, b: Typed) => a.row === b.row && a.column === b.column;

function makeGrid(container: HTMLElement, card: ReturnType<typeof cellCard>): Grid {
  return new Grid(container, language, {
    typed: (sheetId, cells) => void app.type(sheetId, cells),
    pasted(sheetId, row, column, text, cut) {
      const pasted = parseTabSeparated(text).flatMap((line, down) =>
        line.map((cell, right) => ({ row: row + down, column: column + right, text: cell })),
      );
      void app.type(sheetId, pasted);
      const left = cut ? filledCells(app, cut).filter((one) => !pasted.some((cell) => isSamePlace(one, cell))) : [];
      if (left.length > 0) void app.type(sheetId, left);
    },
    selected(sheetId, areas) {
      app.set({ selection: areas });
      if (areas.length > 0) void app.act({ kind: 'select', sheetId, areas });
    },
    hovered: card.hover,
    scrolled: card.scrolled,
    pictureAddress: (address) => (address.startsWith('/files/') ? `${address}&who=${app.state.who}` : address),
  });
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  const office = document.getElementById('office');
  if (!office) return;
  const card = cellCard(app);
  const container = h('div', { class: 'grid', 'data-testid': 'grid' });
  container.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openMenu({ x: event.clientX, y: event.clientY }, cellMenu(app));
  });
  office.replaceChildren(
    topBar(app),
    bookBar(app),
    h(
      'main',
      { class: 'desk' },
      h(
        'section',
        { class: 'workbook' },
        nameBar(app),
        groupStrip(app),
        container,
        refusedSheet(app),
        tabBar(app),
        toastCorner(),
        runningWord(app),
      ),
      scriptPages(app),
      panels(app, [tryThisPanel(app), mailPanel(app), drivePanel(app), publicPanel(app), troublePanel(app)]),
    ),
    card.element,
  );
  questions(app);
  app.grid = makeGrid(container, card);
  app.onChange(() => container.classList.toggle('away', app.state.refused !== undefined));
  offerHooks(app);
  const lost = () => {
    app.set({ lost: true });
    refuse(app, 'Siar', words.lost);
  };
  app.begin(await connect({ news: (news) => app.hear(news), lost }));
  if (!localStorage.getItem('siar.visited')) app.set({ panel: 'tryThis' });
  localStorage.setItem('siar.visited', 'yes');
  const { who, book } = lastSeat();
  await app.open(who, book);
}

void start();
