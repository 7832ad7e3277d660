// Brackets over groups of columns, with the plus and minus that open and close them.
import type { Group } from '../../port';
import { columnName } from '../a1';
import type { App } from '../app';
import { fill, h, icon } from '../dom';
import { words } from '../words';

const numbers = (group: Group) => Array.from({ length: group.end - group.start }, (_, index) => group.start + index);

/** A group has no name in Sheets; the captions of its first and last column say what is in it. */
function titleOf(app: App, group: Group): string | undefined {
  const captions = (app.state.sheet?.frozenRows ?? 0) - 1;
  const [first, last] = [group.start, group.end - 1].map((column) => app.grid?.cell(captions, column)?.text);
  if (!first || !last) return undefined;
  return first === last ? first : `${first} … ${last}`;
}

export function groupStrip(app: App): HTMLElement {
  const strip = h('div', { class: 'group-strip', role: 'group', 'aria-label': words.groups, hidden: true });
  app.onChange(() => {
    const { grid } = app;
    const groups = (app.state.sheet?.groups ?? []).filter((group) => group.of === 'columns');
    strip.hidden = groups.length === 0;
    const open = groups.map((group) => grid?.isOpen(numbers(group)) ?? false);
    fill(strip, [app.state.sheet?.id, groups, open], () => [
      h('span', { class: 'muted' }, words.groups),
      ...groups.map((group, index) => {
        const area = `${columnName(group.start)}–${columnName(group.end - 1)}`;
        const toggle = () => {
          grid?.toggle(numbers(group));
          app.changed();
        };
        return h(
          'button',
          {
            type: 'button',
            class: 'group',
            'aria-expanded': String(open[index]),
            'aria-label': open[index] ? words.closeGroup(area) : words.openGroup(area),
            onclick: toggle,
          },
          icon(open[index] ? 'minus' : 'plus', 14),
          titleOf(app, group) ?? area,
        );
      }),
    ]);
  });
  return strip;
}
