// What else stands on the desk: mailbox, Drive, the public page, what breaks things, the way in for newcomers.
import type { App, PanelName } from '../app';
import { fill, h, type IconName, icon } from '../dom';
import { words } from '../words';

const mailCount = (app: App) => {
  const email = app.state.office?.people[app.state.who].email;
  return app.state.office?.mails.filter(({ to }) => email && to.includes(email)).length ?? 0;
};

const armedCount = (app: App) => app.state.office?.troubles.filter(({ state }) => state === 'armed').length ?? 0;

function panelButton(app: App, panel: PanelName, look: IconName, count?: number): HTMLElement {
  const pressed = app.state.panel === panel;
  return h(
    'button',
    {
      class: 'panel-button',
      type: 'button',
      'aria-pressed': String(pressed),
      title: words[panel],
      'data-testid': `panel-${panel}`,
      onclick: () => app.togglePanel(panel),
    },
    icon(look),
    h('span', { class: 'panel-name' }, words[panel]),
    count !== undefined && count > 0 && h('span', { class: 'count', 'data-testid': `${panel}-count` }, String(count)),
  );
}

export function panelButtons(app: App): HTMLElement {
  const nav = h('nav', { class: 'panels' });
  app.onChange(() =>
    fill(nav, [app.state.panel, mailCount(app), armedCount(app)], () => [
      panelButton(app, 'mail', 'mail', mailCount(app)),
      panelButton(app, 'drive', 'drive'),
      panelButton(app, 'public', 'public'),
      panelButton(app, 'trouble', 'trouble', armedCount(app)),
      panelButton(app, 'tryThis', 'help'),
    ]),
  );
  return nav;
}
