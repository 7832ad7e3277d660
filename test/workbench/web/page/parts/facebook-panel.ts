// The office's Page as the public sees it, served by the pretend platform itself.
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { words } from '../words';
import type { Panel } from './panel';

export function facebookPanel(app: App): Panel {
  let seenAt: number | undefined;
  return {
    name: 'facebook',
    wide: true,
    draw(body) {
      const address = app.state.office?.publicPages.facebook;
      const now = app.state.office?.now;
      // Time went by: look again, as somebody who reloads the page.
      const frame = body.querySelector('iframe');
      if (frame && address && seenAt !== now) frame.src = address;
      seenAt = now;
      fill(body, address, () => {
        if (!address) return [h('p', { class: 'empty' }, words.noPublic)];
        const frame = h('iframe', {
          class: 'public-frame',
          title: words.facebook,
          src: address,
          'data-testid': 'facebook',
        });
        const again = () => {
          frame.src = address;
        };
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
          frame,
        ];
      });
    },
  };
}
