// What stands in place of a workbook that is not shared with this person.
import type { App } from '../app';
import { fill, h } from '../dom';
import { words } from '../words';

export function refusedSheet(app: App): HTMLElement {
  const sheet = h('div', { class: 'refused', 'data-testid': 'refused', hidden: true });
  app.onChange(() => {
    const { refused } = app.state;
    sheet.hidden = refused === undefined;
    fill(sheet, refused ?? '', () => [
      h('h2', {}, words.refusedTitle),
      h('p', {}, refused),
      h('p', { class: 'muted' }, words.refusedHint),
    ]);
  });
  return sheet;
}
