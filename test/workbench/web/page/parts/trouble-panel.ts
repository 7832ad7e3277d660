// The panel that breaks things: one card a trouble, what it does, what Siar makes of it, and whether it is armed.
import type { PlatformName } from '../../../office/contract';
import type { TroubleView } from '../../port';
import { type Trouble, troubleId, troubles } from '../../trouble/troubles';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { formatTime } from '../time';
import { language, words } from '../words';
import type { Panel } from './panel';

const platformTitles: Record<PlatformName, string> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  tiktok: 'TikTok',
};

const viewOf = (app: App, id: string): TroubleView | undefined =>
  app.state.office?.troubles.find((one) => one.id === id);

/** What became of a switch; nothing of one that was never touched. */
function standing(view: TroubleView | undefined): string {
  if (!view) return '';
  if (view.state === 'impossible') return words.impossible;
  const armed = view.until === undefined ? words.armed : words.armedUntil(formatTime(view.until));
  const parts = [view.state === 'armed' ? armed : '', view.struck > 0 ? words.struck(view.struck) : ''];
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

function switchOf(app: App, { name, isNow }: Trouble, title: string, platform?: PlatformName): HTMLElement {
  const id = troubleId(name, platform);
  const isArmed = viewOf(app, id)?.state === 'armed';
  const press = () => void app.act({ kind: isArmed ? 'disarm' : 'arm', trouble: id });
  const caption = isArmed ? words.disarm : isNow ? words.doNow : words.arm;
  return h(
    'button',
    {
      type: 'button',
      class: isArmed ? 'trouble-switch armed' : 'trouble-switch soft',
      'aria-pressed': isNow ? undefined : String(isArmed),
      'aria-label': platform ? `${caption}: ${title}, ${platformTitles[platform]}` : `${caption}: ${title}`,
      'data-testid': `trouble-${id}`,
      onclick: press,
    },
    isArmed && icon('close', 14),
    platform ? platformTitles[platform] : caption,
  );
}

function card(app: App, trouble: Trouble): HTMLElement {
  const { title, does, siar } = trouble[language];
  const choices = trouble.platforms ?? [undefined];
  const said = choices
    .map((platform) => {
      const text = standing(viewOf(app, troubleId(trouble.name, platform)));
      return text !== '' && platform ? `${platformTitles[platform]}: ${text}` : text;
    })
    .filter((text) => text !== '');
  const isArmed = choices.some((platform) => viewOf(app, troubleId(trouble.name, platform))?.state === 'armed');
  return h(
    'li',
    { class: isArmed ? 'trouble armed' : 'trouble', 'data-testid': `trouble-card-${trouble.name}` },
    h('h3', {}, title),
    h('p', {}, does),
    h('p', { class: 'muted' }, h('b', {}, 'Siar'), ` ${siar}`),
    h('div', { class: 'trouble-switches' }, ...choices.map((platform) => switchOf(app, trouble, title, platform))),
    ...said.map((text) => h('p', { class: 'trouble-said', role: 'status' }, text)),
  );
}

export function troublePanel(app: App): Panel {
  return {
    name: 'trouble',
    draw(body) {
      const touched = app.state.office?.troubles ?? [];
      fill(body, touched, () => {
        const armed = touched.filter(({ state }) => state === 'armed').length;
        const calm = () => void app.act({ kind: 'calm' });
        return [
          h('p', {}, words.troubleIntro),
          h(
            'div',
            { class: 'trouble-bar' },
            h('span', { class: 'muted' }, armed === 0 ? words.noTrouble : words.troublesArmed(armed)),
            h(
              'button',
              {
                type: 'button',
                class: 'plain',
                disabled: touched.length === 0,
                'data-testid': 'trouble-calm',
                onclick: calm,
              },
              words.calm,
            ),
          ),
          h('ul', { class: 'troubles' }, ...troubles.map((trouble) => card(app, trouble))),
        ];
      });
    },
  };
}
