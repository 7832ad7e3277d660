// The column at the right: mailbox, Drive, the public page, what breaks things, and the newcomer's five steps.
import type { App, PanelName } from '../app';
import { h, icon } from '../dom';
import { words } from '../words';

export interface Panel {
  name: PanelName;
  wide?: boolean;
  /** Draws into the panel's body, and again after each change. */
  draw(body: HTMLElement): void;
}

export function panels(app: App, all: readonly Panel[]): HTMLElement {
  const column = h('aside', { class: 'panel', hidden: true });
  let shown: Panel | undefined;
  let body = h('div', { class: 'panel-body' });
  app.onChange(() => {
    const panel = all.find(({ name }) => name === app.state.panel);
    if (panel !== shown) {
      shown = panel;
      column.hidden = panel === undefined;
      body = h('div', { class: 'panel-body' });
      if (panel) {
        const close = () => app.togglePanel(panel.name);
        const title = h('h2', {}, words[panel.name]);
        const cross = h('button', { type: 'button', 'aria-label': words.close, onclick: close }, icon('close'));
        column.className = `panel panel-${panel.name} ${panel.wide ? 'wide' : ''}`;
        column.setAttribute('aria-label', words[panel.name]);
        column.replaceChildren(h('header', {}, title, cross), body);
      }
    }
    panel?.draw(body);
  });
  return column;
}
