// The tabs at the foot of the workbook; hidden ones are found in the list of all tabs, as in Sheets.
import type { TabView } from '../../port';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { words } from '../words';
import { type Item, openMenu } from './popup-menu';

function rename(app: App, tab: TabView, button: HTMLElement): void {
  const input = h('input', { class: 'rename', value: tab.title, 'aria-label': words.renameTab });
  let done = false;
  const finish = (keep: boolean) => {
    if (done) return;
    done = true; // taking the input away blurs it, which would finish again
    const title = input.value.trim();
    input.replaceWith(button);
    app.changed();
    if (keep && title && title !== tab.title) void app.sheetAct({ do: 'renameTab', sheetId: tab.id, title });
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') finish(true);
    else if (event.key === 'Escape') finish(false);
  });
  input.addEventListener('blur', () => finish(true));
  button.replaceWith(input);
  input.select();
}

function tabButton(app: App, tab: TabView): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'tab',
      role: 'tab',
      'data-id': tab.id,
      style: tab.color && `--tab-color: ${tab.color}`,
      onclick: () => void app.showTab(tab.id),
      oncontextmenu: (event: MouseEvent) => {
        event.preventDefault();
        const at = { x: event.clientX, y: event.clientY };
        openMenu(at, [{ caption: words.renameTab, act: () => rename(app, tab, button) }]);
      },
    },
    tab.title,
  );
  return button;
}

export function tabBar(app: App): HTMLElement {
  const tabs = h('div', { class: 'tabs', role: 'tablist', 'aria-label': words.tabs });
  const listItems = (): Item[] =>
    (app.state.view?.tabs ?? []).map((tab) => ({
      caption: tab.hidden ? `${tab.title} (${words.hiddenTab})` : tab.title,
      muted: tab.hidden,
      checked: tab.id === app.state.sheet?.id,
      act: () => void app.showTab(tab.id),
    }));
  const list = h(
    'button',
    {
      type: 'button',
      class: 'all-tabs',
      title: words.allTabs,
      'aria-label': words.allTabs,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => openMenu(list, listItems()),
    },
    icon('list'),
  );
  app.onChange(() => {
    if (tabs.querySelector('.rename')) return;
    const { view, sheet } = app.state;
    const shown = (view?.tabs ?? []).filter((tab) => !tab.hidden || tab.id === sheet?.id);
    fill(tabs, shown, () => shown.map((tab) => tabButton(app, tab)));
    for (const button of tabs.children) {
      const selected = button.getAttribute('data-id') === String(sheet?.id);
      if (selected && button.getAttribute('aria-selected') !== 'true')
        button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      button.setAttribute('aria-selected', String(selected));
    }
  });
  tabs.addEventListener('dblclick', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.tab') : null;
    const tab = app.state.view?.tabs.find(({ id }) => String(id) === button?.dataset.id);
    if (button && tab) rename(app, tab, button);
  });
  return h('footer', { class: 'tab-bar' }, list, tabs);
}
