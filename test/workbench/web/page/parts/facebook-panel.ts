// The office's Page as the public sees it, served by the pretend platform itself.
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { words } from '../words';
import type { Panel } from './panel';

/** The newest post stands at the top: the Page's own cover and introduction fill a whole panel. */
const newest = '#postingan';

const frameOf = (address: string) =>
  h('iframe', { class: 'public-frame', title: words.facebook, src: address + newest, 'data-testid': 'facebook' });

/** Looks again, as somebody who reloads the page; a new frame, since a mere jump inside of it loads nothing. */
const reload = (body: HTMLElement, address: string) => body.querySelector('iframe')?.replaceWith(frameOf(address));

export function facebookPanel(app: App): Panel {
  let seenAt: number | undefined;
  return {
    name: 'facebook',
    wide: true,
    draw(body) {
      const address = app.state.office?.publicPages.facebook;
      const now = app.state.office?.now;
      // Time went by.
      if (address && seenAt !== now) reload(body, address);
      seenAt = now;
      fill(body, address, () => {
        if (!address) return [h('p', { class: 'empty' }, words.noPublic)];
        const again = () => reload(body, address);
        return [
          h(
            'div',
            { class: 'public-bar' },
            h('span', { class: 'muted' }, words.publicHint),
            h('button', { type: 'button', class: 'plain', onclick: again }, icon('reload', 16), words.reload),
            h(
              'a',
              { class: 'plain', href: address, target: '_blank', rel: 'noopener' },
              icon('out', 16),
              words.openOut,
            ),
          ),
          frameOf(address),
        ];
      });
    },
  };
}
