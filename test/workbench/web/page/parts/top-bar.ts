// The office around the workbook: who you are, what time it is, and the triggers.
import type { Who } from '../../../office/contract';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { formatClock, minutesUntilTomorrow } from '../time';
import { switchLanguage, words } from '../words';

const people: readonly Who[] = ['staff', 'lead', 'head', 'owner'];

const initials = (name: string) =>
  name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');

function personButton(app: App, who: Who): HTMLElement {
  const { state } = app;
  const person = state.office?.people[who];
  return h(
    'button',
    {
      class: `person person-${who}`,
      type: 'button',
      role: 'radio',
      'aria-checked': String(state.who === who),
      'data-testid': `person-${who}`,
      title: person?.email,
      onclick: () => void app.open(who, state.book),
    },
    h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(person?.name ?? '')),
    h('span', { class: 'role' }, words[who]),
    h('span', { class: 'name' }, person?.name ?? ''),
  );
}

function clockButtons(app: App): HTMLElement {
  const advance = (minutes: number) => () => void app.act({ kind: 'advance', minutes });
  const now = app.state.office?.now ?? 0;
  const button = (label: string, minutes: number) =>
    h('button', { type: 'button', class: 'clock-step', onclick: advance(minutes) }, label);
  return h(
    'div',
    { class: 'clock', role: 'group', 'aria-label': words.clock },
    icon('clock'),
    h('time', { 'data-testid': 'clock', datetime: new Date(now).toISOString() }, formatClock(now)),
    button(words.plusFive, 5),
    button(words.plusHour, 60),
    button(words.tomorrow, minutesUntilTomorrow(now)),
  );
}

export function topBar(app: App): HTMLElement {
  const bar = h('header', { class: 'top-bar' });
  app.onChange(() => {
    const { state } = app;
    const key = [state.who, state.office?.people, state.office?.now];
    fill(bar, key, () => [
      h('div', { class: 'brand' }, h('span', { class: 'mark', 'aria-hidden': 'true' }), h('strong', {}, 'Siar')),
      h(
        'div',
        { class: 'people', role: 'radiogroup', 'aria-label': words.youAre },
        ...people.map((who) => personButton(app, who)),
      ),
      h('span', { class: 'space' }),
      clockButtons(app),
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          'data-testid': 'triggers',
          onclick: () => void app.act({ kind: 'triggers' }),
        },
        icon('run', 14),
        words.triggers,
      ),
      h('button', { type: 'button', class: 'language', onclick: switchLanguage }, words.language),
    ]);
  });
  return bar;
}
