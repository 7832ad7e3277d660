// The dropdowns and tick boxes of a tab: the rules of its cells, gathered into areas.
import type { BookState, SheetState } from '../google/grid/state';
import { choicesOf, isCheckbox } from '../google/grid/validation';
import type { conditionalView } from './conditional-view';
import type { Area, Choice } from './port';
import { colorOf } from './style-view';

/** Runs of the same rule down each column. */
function areasByRule(sheet: SheetState): Map<number, Area[]> {
  const areas = new Map<number, Area[]>();
  const open = new Map<number, { rule: number; area: Area }>();
  const close = (column: number) => {
    const run = open.get(column);
    open.delete(column);
    if (run) areas.set(run.rule, [...(areas.get(run.rule) ?? []), run.area]);
  };
  sheet.rows.forEach((row, index) => {
    const cells = row?.cells ?? [];
    for (const column of [...open.keys()]) if (cells[column]?.rule !== open.get(column)?.rule) close(column);
    cells.forEach((cell, column) => {
      if (cell?.rule === undefined) return;
      const run = open.get(column);
      if (run) run.area.endRow = index + 1;
      else
        open.set(column, {
          rule: cell.rule,
          area: { startRow: index, endRow: index + 1, startColumn: column, endColumn: column + 1 },
        });
    });
  });
  for (const column of [...open.keys()]) close(column);
  return areas;
}

export function choicesView(
  book: BookState,
  sheet: SheetState,
  conditions: ReturnType<typeof conditionalView>,
): Choice[] {
  return [...areasByRule(sheet)].flatMap(([index, areas]): Choice[] => {
    const rule = book.rules[index];
    if (!rule) return [];
    const help = rule.inputMessage ? { help: rule.inputMessage } : {};
    if (isCheckbox(rule)) return [{ areas, kind: 'checkbox', ...help }];
    const values = choicesOf(book, sheet, rule);
    if (!values || rule.showCustomUi === false) return [];
    const { startRow = 0, startColumn = 0 } = areas[0] ?? {};
    const colors = Object.fromEntries(
      values.flatMap((value): [string, string][] => {
        const format = conditions.colorSource(value, startRow, startColumn);
        const color = format?.backgroundColorStyle?.rgbColor ?? format?.backgroundColor;
        return color ? [[value, colorOf(color)]] : [];
      }),
    );
    return [{ areas, kind: 'list', values, colors, ...help }];
  });
}
