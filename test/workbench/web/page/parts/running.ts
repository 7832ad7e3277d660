// The thin word on top while a script runs, as Sheets shows it.
import type { Act } from '../../port';
import type { App } from '../app';
import { h } from '../dom';
import { words } from '../words';

/** A quick act needs no word. */
const patienceMs = 250;

const saying: Partial<Record<Act['kind'], string>> = {
  menu: words.running,
  call: words.running,
  triggers: words.running,
  type: words.running,
  open: words.running,
  advance: words.clockRuns,
};

export function runningWord(app: App): HTMLElement {
  const word = h('div', { class: 'running', role: 'status', 'data-testid': 'running', hidden: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wanted = () => app.state.pending.map(({ kind }) => saying[kind]).find((text) => text !== undefined);
  app.onChange(() => {
    const text = wanted();
    if (text === undefined) {
      clearTimeout(timer);
      timer = undefined;
      word.hidden = true;
    } else if (word.hidden)
      timer ??= setTimeout(() => {
        timer = undefined;
        word.textContent = wanted() ?? '';
        word.hidden = word.textContent === '';
      }, patienceMs);
    else word.textContent = text;
  });
  return word;
}
