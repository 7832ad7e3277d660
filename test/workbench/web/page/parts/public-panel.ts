// The office's accounts as the public sees them, each served by its pretend platform.
import type { PlatformName } from '../../../office/contract';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { words } from '../words';
import type { Panel } from './panel';

/** In the SOP's order, with the place where a page's newest post stands when it opens. */
const platforms: readonly { name: PlatformName; title: string; newest: string }[] = [
  { name: 'instagram', title: 'Instagram', newest: '' },
  // The Page's own cover and introduction fill a whole panel.
  { name: 'facebook', title: 'Facebook', newest: '#postingan' },
  { name: 'x', title: 'X', newest: '' },
  { name: 'tiktok', title: 'TikTok', newest: '' },
];

/** Milliseconds of office time after which the page is looked at again. */
const noticedMs = 60_000;

export function publicPanel(app: App): Panel {
  let chosen: PlatformName = 'facebook';
  let seenAt = 0;
  const addressOf = () => app.state.office?.publicPages[chosen];
  const frame = () => {
    const { title = '', newest = '' } = platforms.find(({ name }) => name === chosen) ?? {};
    const src = `${addressOf()}${newest}`;
    return h('iframe', { class: 'public-frame', title, src, 'data-testid': 'public' });
  };
  /** Looks again, as somebody who reloads the page; a new frame, since a mere jump inside of it loads nothing. */
  const reload = (body: HTMLElement) => body.querySelector('iframe')?.replaceWith(frame());

  const tabs = (body: HTMLElement) =>
    h(
      'div',
      { class: 'public-tabs', role: 'tablist', 'aria-label': words.public },
      ...platforms.map(({ name, title }) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            'aria-selected': String(name === chosen),
            'data-testid': `public-${name}`,
            onclick: () => {
              chosen = name;
              draw(body);
            },
          },
          title,
        ),
      ),
    );

  function draw(body: HTMLElement): void {
    const address = addressOf();
    const now = app.state.office?.now ?? 0;
    // Time went by. The seconds a script takes are none: whoever reads the page would see it flicker.
    if (now - seenAt >= noticedMs) {
      if (address) reload(body);
      seenAt = now;
    }
    fill(body, [chosen, address], () => {
      if (!address) return [tabs(body), h('p', { class: 'empty' }, words.noPublic)];
      return [
        tabs(body),
        h(
          'div',
          { class: 'public-bar' },
          h('span', { class: 'muted' }, words.publicHint),
          h(
            'button',
            { type: 'button', class: 'plain', onclick: () => reload(body) },
            icon('reload', 16),
            words.reload,
          ),
          h('a', { class: 'plain', href: address, target: '_blank', rel: 'noopener' }, icon('out', 16), words.openOut),
        ),
        frame(),
      ];
    });
  }
  return { name: 'public', wide: true, draw };
}
