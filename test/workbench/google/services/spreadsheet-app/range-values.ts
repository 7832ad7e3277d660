// Range: values, formulas, notes, checkboxes, clearing.
import { withoutContent } from '../../grid/cells';
import { displayValue } from '../../grid/display';
import { evaluate, withContent } from '../../grid/enter';
import { checkLength } from '../../grid/limits';
import { localeData } from '../../grid/locales';
import type { BookState, Cell } from '../../grid/state';
import { formatOf, ruleId, ruleOf, withRuleId, withStyleId } from '../../grid/styles';
import { checkboxValues, isCheckbox, requireValid } from '../../grid/validation';
import type { Simulated } from '../simulated';
import { changeCells, clearCells, readBlock, readOne } from './area-access';
import { expectArgs, expectBlock } from './arguments';
import type { Face, Spot } from './face';
import { asGiven, enterValue, scriptValue } from './values';

const displayed = (book: BookState, cell: Cell | null): string => {
  if (cell?.error !== undefined) return cell.error;
  return cell?.value === undefined ? '' : displayValue(cell.value, formatOf(book, cell), localeData(book.locale));
};

const withNote = (cell: Cell | null, note: unknown): Cell | null => {
  const { note: _, ...rest } = cell ?? {};
  const text = note === null || note === undefined ? '' : String(note);
  if (text !== '') return { ...rest, note: text };
  return Object.keys(rest).length > 0 ? rest : null;
};

const asFormula = (given: unknown) => {
  const text = String(given);
  const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
  // assumed: Range.setFormula refuses more than 50000 characters, as Range.setValue does [probes/formula-too-long.gs]
  checkLength(formula);
  return formula === '' ? {} : evaluate(formula);
};

export function rangeValues(face: Face, spot: Spot, self: () => object) {
  const { run } = face;
  const { area } = spot;
  const put = (operation: string, valueAt: (row: number, column: number) => unknown) => {
    changeCells(face, spot, operation, (edit, cell, row, column, sheet) => {
      const next = enterValue(edit, cell, valueAt(row, column));
      if (next?.rule !== undefined)
        requireValid(edit.book, sheet, area.startRow + row, area.startColumn + column, next);
      return next;
    });
    return self();
  };
  const tick = (operation: string, which: 'on' | 'off') => {
    changeCells(face, spot, operation, (edit, cell) => {
      const rule = ruleOf(edit.book, cell);
      return rule && isCheckbox(rule) ? withContent(cell, { value: checkboxValues(rule)[which] }) : cell;
    });
    return self();
  };

  return {
    getValue: () => run.give(readOne(face, spot, 'getValue', scriptValue)),
    getValues: () => run.give(readBlock(face, spot, 'getValues', scriptValue)),
    getDisplayValue: () => readOne(face, spot, 'getDisplayValue', displayed),
    getDisplayValues: () => run.give(readBlock(face, spot, 'getDisplayValues', displayed)),
    setValue(...args: unknown[]) {
      expectArgs(run, 'Range.setValue', args, ['any']);
      const value = asGiven(args[0]);
      return put('setValue', () => value);
    },
    setValues(...args: unknown[]) {
      expectArgs(run, 'Range.setValues', args, ['array']);
      const rows = expectBlock(run, 'Range.setValues', args[0], area);
      return put('setValues', (row, column) => rows[row]?.[column]);
    },
    getFormula: () => readOne(face, spot, 'getFormula', (_book, cell) => cell?.formula ?? ''),
    getFormulas: () => run.give(readBlock(face, spot, 'getFormulas', (_book, cell) => cell?.formula ?? '')),
    setFormula(...args: unknown[]) {
      expectArgs(run, 'Range.setFormula', args, ['string']);
      const formula = String(args[0]);
      changeCells(face, spot, 'setFormula', (_edit, cell) => withContent(cell, asFormula(formula)));
      return self();
    },
    setFormulas(...args: unknown[]) {
      const rows = expectBlock(run, 'Range.setFormulas', args[0], area);
      changeCells(face, spot, 'setFormulas', (_edit, cell, row, column) =>
        withContent(cell, asFormula(rows[row]?.[column])),
      );
      return self();
    },
    isBlank: () =>
      readBlock(face, spot, 'isBlank', (_book, cell) => cell?.value === undefined && cell?.error === undefined)
        .flat()
        .every(Boolean),

    getNote: () => readOne(face, spot, 'getNote', (_book, cell) => cell?.note ?? ''),
    getNotes: () => run.give(readBlock(face, spot, 'getNotes', (_book, cell) => cell?.note ?? '')),
    setNote(...args: unknown[]) {
      expectArgs(run, 'Range.setNote', args, ['any']);
      changeCells(face, spot, 'setNote', (_edit, cell) => withNote(cell, args[0]));
      return self();
    },
    setNotes(...args: unknown[]) {
      const rows = expectBlock(run, 'Range.setNotes', args[0], area);
      changeCells(face, spot, 'setNotes', (_edit, cell, row, column) => withNote(cell, rows[row]?.[column]));
      return self();
    },

    clear(...args: unknown[]) {
      const options = (args[0] ?? {}) as Record<string, unknown>;
      const named = ['contentsOnly', 'formatOnly', 'validationsOnly', 'commentsOnly'].filter(
        (name) => options[name] === true,
      );
      const does = (name: string) => named.length === 0 || named.includes(name);
      clearCells(face, spot, 'clear', (cell) => {
        let next: Cell | null = cell;
        if (does('contentsOnly') && next) next = withoutContent(next);
        if (does('formatOnly')) next = withStyleId(next, undefined);
        // documented: Range.clear takes content and format, and validation or notes only when the options name them
        // [D/reference/spreadsheet/range]
        if (named.includes('validationsOnly')) next = withRuleId(next, undefined);
        if (named.includes('commentsOnly')) next = withNote(next, '');
        return next;
      });
      return self();
    },
    clearContent() {
      clearCells(face, spot, 'clearContent', withoutContent);
      return self();
    },
    clearFormat() {
      clearCells(face, spot, 'clearFormat', (cell) => withStyleId(cell, undefined));
      return self();
    },
    clearNote() {
      clearCells(face, spot, 'clearNote', (cell) => withNote(cell, ''));
      return self();
    },
    clearDataValidations() {
      clearCells(face, spot, 'clearDataValidations', (cell) => withRuleId(cell, undefined));
      return self();
    },

    check: () => tick('check', 'on'),
    uncheck: () => tick('uncheck', 'off'),
    isChecked() {
      const states = readBlock(face, spot, 'isChecked', (book, cell) => {
        const rule = ruleOf(book, cell);
        if (!rule || !isCheckbox(rule)) return null;
        return String(cell?.value) === String(checkboxValues(rule).on);
      }).flat();
      // documented: Range.isChecked is null when the cells differ or hold no checkbox [D/reference/spreadsheet/range]
      return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
    },
    insertCheckboxes(...args: unknown[]) {
      changeCells(face, spot, 'insertCheckboxes', (edit, cell) => {
        const values = args.map((value) => ({ userEnteredValue: String(value) }));
        const rule = {
          condition: { type: 'BOOLEAN', ...(values.length > 0 && { values }) },
          strict: true,
          showCustomUi: true,
        };
        const ruled = withRuleId(cell, ruleId(edit.book, rule));
        const { on, off } = checkboxValues(rule);
        // documented: Range.insertCheckboxes leaves the cells unchecked, with false as their value [D/reference/spreadsheet/range]
        return cell?.value === on ? ruled : withContent(ruled, { value: off });
      });
      return self();
    },
    removeCheckboxes() {
      changeCells(face, spot, 'removeCheckboxes', (edit, cell) => {
        if (!cell || !isCheckbox(ruleOf(edit.book, cell))) return cell;
        const bare = withRuleId(cell, undefined);
        return bare && withoutContent(bare);
      });
      return self();
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Range>;
}
