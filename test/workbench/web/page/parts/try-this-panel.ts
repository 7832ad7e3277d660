// The newcomer's way through the office: the five steps of one content, each with the buttons it needs.
import type { App } from '../app';
import { fill, h } from '../dom';
import { exampleRow, type Step, type StepButton, steps } from '../steps';
import type { Panel } from './panel';

/** Into the first row without a title, under the captions wherever they stand now. */
async function typeExample(app: App): Promise<void> {
  const { sheet } = app.state;
  if (!sheet) return;
  const captions = Object.entries(sheet.cells[sheet.frozenRows - 1] ?? {});
  const columnOf = (caption: string) => Number(captions.find(([, cell]) => cell.text === caption)?.[0] ?? -1);
  const title = columnOf('Judul');
  let row = sheet.frozenRows;
  while (app.grid?.cell(row, title)?.text) row += 1;
  for (const [caption, text] of Object.entries(exampleRow)) {
    const column = columnOf(caption);
    if (column >= 0) await app.type(sheet.id, [{ row, column, text }]);
  }
  app.grid?.select({ startRow: row, endRow: row + 1, startColumn: title, endColumn: title + 1 }, { scroll: true });
}

async function press(app: App, button: StepButton): Promise<void> {
  const { who, book = 'ledger' } = button;
  if (who && (who !== app.state.who || book !== app.state.book)) await app.open(who, book);
  if (button.tab) await app.showTabCalled(button.tab);
  if (button.example) await typeExample(app);
  if (button.minutes) await app.act({ kind: 'advance', minutes: button.minutes });
  if (button.triggers) await app.act({ kind: 'triggers' });
  if (button.panel) app.set({ panel: button.panel });
}

function stepBox(app: App, step: Step, index: number): HTMLElement {
  return h(
    'li',
    { class: 'step' },
    h('span', { class: 'number', 'aria-hidden': 'true' }, String(index + 1)),
    h(
      'div',
      {},
      h('h3', {}, step.title),
      h('p', {}, step.text),
      h(
        'div',
        { class: 'step-buttons' },
        ...step.buttons.map((button) =>
          h('button', { type: 'button', class: 'soft', onclick: () => void press(app, button) }, button.caption),
        ),
      ),
    ),
  );
}

export function tryThisPanel(app: App): Panel {
  return {
    name: 'tryThis',
    draw(body) {
      fill(body, 'steps', () => [
        h('p', {}, steps.intro),
        h('ol', { class: 'steps' }, ...steps.list.map((step, index) => stepBox(app, step, index))),
        h('p', { class: 'muted' }, steps.end),
      ]);
    },
  };
}
