// The line over the workbook: which book, its menus (a few of Sheets' own, and those its script made), and the panels.
import type { BookName } from '../../../office/contract';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { ownMenus } from '../own-menus';
import { words } from '../words';
import { panelButtons } from './panel-buttons';
import { type Item, openMenu } from './popup-menu';

function menuButton(name: string, items: () => Item[]): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'menu-name',
      role: 'menuitem',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => openMenu(button, items()),
    },
    name,
  );
  return button;
}

function bookTabs(app: App): HTMLElement[] {
  const { state } = app;
  const book = (name: BookName) =>
    h(
      'button',
      {
        type: 'button',
        class: 'book',
        role: 'tab',
        'aria-selected': String(state.book === name),
        'data-testid': `book-${name}`,
        onclick: () => void app.open(state.who, name),
      },
      icon('sheet', 20),
      state.office?.books[name].title ?? '',
    );
  const shared = state.who === 'owner' || state.book === 'backOffice';
  return shared ? [book('ledger'), book('backOffice')] : [book('ledger')];
}

function scriptMenus(app: App): HTMLElement[] {
  return app.state.menus.map(({ name, items }) => {
    const item = (caption: string): Item => ({
      caption,
      act: () => void app.act({ kind: 'menu', path: [name, caption] }),
    });
    return menuButton(name, () => items.map(item));
  });
}

export function bookBar(app: App): HTMLElement {
  const books = h('div', { class: 'books', role: 'tablist', 'aria-label': words.books });
  const menus = h('div', { class: 'menus', role: 'menubar', 'aria-label': words.menus });
  app.onChange(() => {
    const { state } = app;
    fill(books, [state.office?.books, state.who, state.book], () => bookTabs(app));
    fill(menus, [state.menus, state.refused], () =>
      state.refused ? [] : [...ownMenus(app).map(({ name, items }) => menuButton(name, items)), ...scriptMenus(app)],
    );
  });
  return h('div', { class: 'book-bar' }, books, menus, h('span', { class: 'space' }), panelButtons(app));
}
