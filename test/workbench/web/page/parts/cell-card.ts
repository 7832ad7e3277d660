// A small card beside a cell: its note, its links, and what its rule asks for.
import type { CellView } from '../../port';
import type { App } from '../app';
import { h, icon } from '../dom';
import { follow } from '../links';
import { words } from '../words';

function linkLine(app: App, url: string, text: string): HTMLElement {
  const click = (event: Event) => {
    event.preventDefault();
    void follow(app, url);
  };
  const label = text && text !== url ? text : url.replace(/^https?:\/\//, '');
  return h('a', { href: url, class: 'card-link', title: url, onclick: click }, icon('out', 14), label);
}

function contentOf(app: App, cell: CellView | undefined, help: string | undefined): HTMLElement[] {
  const links = (cell?.links ?? []).map(({ url, text }) => linkLine(app, url, text));
  const note = cell?.note ? [h('p', { class: 'card-note' }, cell.note)] : [];
  const rule = help ? [h('p', { class: 'card-help' }, help)] : [];
  return [...links, ...note, ...rule];
}

export function cellCard(app: App): {
  element: HTMLElement;
  hover(row: number, column: number): void;
  scrolled(): void;
} {
  const card = h('div', {
    class: 'cell-card',
    role: 'tooltip',
    'aria-label': words.note,
    'data-testid': 'cell-card',
    hidden: true,
  });
  let shownFor = '';

  const show = (row: number, column: number, withHelp: boolean) => {
    const cell = app.grid?.cell(row, column);
    const content = contentOf(app, cell, withHelp ? app.grid?.choiceAt(row, column)?.help : undefined);
    const place = content.length > 0 ? app.grid?.place(row, column) : undefined;
    card.hidden = place === undefined;
    if (!place) return;
    card.replaceChildren(...content);
    const { width, height } = card.getBoundingClientRect();
    const room = app.grid?.container.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const beside = place.right + 6 + width < room.right;
    const under = place.bottom + 4 + height < room.bottom;
    const left = beside ? place.right + 6 : Math.min(place.left, room.right - width - 8);
    const top = beside ? Math.min(place.top, room.bottom - height) : under ? place.bottom + 4 : place.top - height - 4;
    card.style.left = `${Math.max(room.left, left)}px`;
    card.style.top = `${Math.max(room.top, top)}px`;
  };

  app.onChange(() => {
    const area = app.state.selection[0];
    const cell = area && app.grid?.cell(area.startRow, area.startColumn);
    const key = JSON.stringify([app.state.sheet?.id, area, cell?.note, cell?.links]);
    if (key === shownFor) return;
    shownFor = key;
    if (area) show(area.startRow, area.startColumn, true);
    else card.hidden = true;
  });
  return {
    element: card,
    hover(row, column) {
      if (app.grid?.cell(row, column)?.note) show(row, column, false);
    },
    scrolled() {
      card.hidden = true;
    },
  };
}
