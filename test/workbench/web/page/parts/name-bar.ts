// The line above the grid: the name box, which says and jumps to a cell, and the whole content of the cell.
import { areaName, parseArea } from '../a1';
import type { App } from '../app';
import { h } from '../dom';
import { words } from '../words';

export function nameBar(app: App): HTMLElement {
  const name = h('input', {
    class: 'name-box',
    'aria-label': words.nameBox,
    'data-testid': 'name-box',
    spellcheck: 'false',
  });
  const content = h('textarea', { class: 'content', rows: '1', 'aria-label': words.content, 'data-testid': 'content' });
  const here = () => app.state.selection[0];
  const textHere = () => {
    const area = here();
    const cell = area && app.grid?.cell(area.startRow, area.startColumn);
    return cell?.input ?? cell?.text ?? '';
  };

  /** What is being typed in a cell is committed there first. */
  const jump = async (to: string) => {
    const area = parseArea(to);
    await app.grid?.endEditing();
    named = undefined;
    name.blur();
    if (area) app.grid?.select(area, { scroll: true });
    else draw();
    app.grid?.focus();
  };
  name.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      named = undefined;
      name.blur();
      draw();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void jump(name.value);
  });
  name.addEventListener('focus', () => {
    name.select();
    void app.grid?.endEditing();
  });

  /** The cell the person began to write, whatever is selected when he ends. */
  let writing: { sheetId: number; row: number; column: number; before: string } | undefined;
  const commit = () => {
    const begun = writing;
    writing = undefined;
    if (!begun || content.value === begun.before) return;
    void app.type(begun.sheetId, [{ row: begun.row, column: begun.column, text: content.value }]);
  };
  content.addEventListener('focus', () => {
    const area = here();
    const { sheet } = app.state;
    if (!sheet || !area) return;
    writing = { sheetId: sheet.id, row: area.startRow, column: area.startColumn, before: textHere() };
  });
  content.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      commit();
      app.grid?.focus();
    } else if (event.key === 'Escape') {
      writing = undefined;
      content.value = textHere();
      app.grid?.focus();
    }
  });
  content.addEventListener('blur', commit);

  /** An address half written stays, though an editor that just opened may take the keyboard once more. */
  let named: string | undefined;
  const draw = () => {
    const area = here();
    const text = textHere();
    const place = area ? areaName(area) : '';
    if (document.activeElement !== name && place !== named) {
      name.value = place;
      named = place;
    }
    if (document.activeElement !== content) content.value = text;
    content.classList.toggle('tall', text.length > 160 || text.includes('\n'));
  };
  app.onChange(draw);
  return h('div', { class: 'name-bar' }, name, h('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), content);
}
