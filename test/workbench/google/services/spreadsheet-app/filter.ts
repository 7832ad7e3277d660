// The basic filter as scripts see it, and its criteria.
import type { Edit } from '../../grid/edit';
import { applyFilter, clearFilter, requireFilter, setFilter } from '../../grid/filter';
import { close, type Rect } from '../../grid/rect';
import { sortArea } from '../../grid/sort';
import type { BasicFilter, SheetState } from '../../grid/state';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { expectArgs } from './arguments';
import { booleanCriteriaOf } from './enums';
import { type Face, requireSheet, type Tab } from './face';

type Criteria = Omit<BasicFilter['criteria'][number], 'column'>;

/** With an area: makes one. Without: the one that is there, or null. */
export function makeFilter(face: Face, { bookId, sheetId }: Tab, area?: Rect): object | null {
  const { run } = face;
  if (area) {
    face.act(bookId, 'createFilter', (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireFilter(sheet, area, edit.author);
      // documented: Range.createFilter is refused on a tab that has a filter [D/reference/spreadsheet/range]
      if (sheet.filter) throw run.exception("You can't create a filter in a sheet that already has a filter.");
      setFilter(edit.book, sheet, { area, sortSpecs: [], criteria: [] });
    });
  } else if (!face.read(bookId, 'getFilter', (book) => requireSheet(book, sheetId).filter)) return null;

  const standing = (sheet: SheetState): BasicFilter => {
    if (!sheet.filter) throw run.exception('The filter was removed.');
    return sheet.filter;
  };
  const change = (operation: string, act: (edit: Edit, sheet: SheetState, filter: BasicFilter) => void) => {
    face.act(bookId, operation, (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireFilter(sheet, standing(sheet).area, edit.author);
      act(edit, sheet, standing(sheet));
    });
    return filter;
  };
  const setCriteria = (operation: string, position: unknown, criteria: Criteria | undefined) => {
    const column = Number(position) - 1;
    return change(operation, ({ book }, sheet, old) => {
      const others = old.criteria.filter((one) => one.column !== column);
      sheet.filter = { ...old, criteria: criteria ? [...others, { column, ...criteria }] : others };
      applyFilter(book, sheet);
    });
  };
  const filter: object = surface('Filter', {
    getRange: () =>
      face.read(bookId, 'getRange', (book) => {
        const sheet = requireSheet(book, sheetId);
        return face.range({ bookId, sheetId, area: close(standing(sheet).area, sheet) });
      }),
    getColumnFilterCriteria(...args: unknown[]) {
      expectArgs(run, 'Filter.getColumnFilterCriteria', args, ['number']);
      return face.read(bookId, 'getColumnFilterCriteria', (book) => {
        const found = standing(requireSheet(book, sheetId)).criteria.find(
          ({ column }) => column === Number(args[0]) - 1,
        );
        return found ? makeCriteria(face, found) : null;
      });
    },
    setColumnFilterCriteria(...args: unknown[]) {
      expectArgs(run, 'Filter.setColumnFilterCriteria', args, ['number', 'FilterCriteria?']);
      return setCriteria(
        'setColumnFilterCriteria',
        args[0],
        innerOf(args[1], 'FilterCriteria') as Criteria | undefined,
      );
    },
    removeColumnFilterCriteria(...args: unknown[]) {
      expectArgs(run, 'Filter.removeColumnFilterCriteria', args, ['number']);
      return setCriteria('removeColumnFilterCriteria', args[0], undefined);
    },
    sort(...args: unknown[]) {
      expectArgs(run, 'Filter.sort', args, ['number', 'boolean']);
      return change('sort', (edit, sheet, { area: open }) => {
        const whole = close(open, sheet);
        // documented: Filter.sort leaves the first row of the filtered range in its place [D/reference/spreadsheet/filter]
        const below = { ...whole, startRow: whole.startRow + 1 };
        sortArea(edit, sheet, below, [{ column: Number(args[0]) - 1, ascending: args[1] === true }]);
      });
    },
    remove() {
      change('remove', (_edit, sheet) => clearFilter(sheet));
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Filter>);
  return filter;
}

const answers = (face: Face, { hiddenValues, condition }: Criteria) => ({
  getHiddenValues: () => face.run.realm.Array.from(hiddenValues),
  getCriteriaType: () => booleanCriteriaOf(condition?.type) as object,
  getCriteriaValues: () =>
    face.run.realm.Array.from(condition?.values ?? [], ({ userEnteredValue }) => userEnteredValue ?? ''),
});

function makeCriteria(face: Face, criteria: Criteria): object {
  return surface(
    'FilterCriteria',
    {
      copy: () => newFilterCriteria(face, criteria),
      ...answers(face, criteria),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.FilterCriteria>,
    { hiddenValues: criteria.hiddenValues, ...(criteria.condition && { condition: criteria.condition }) },
  );
}

/** Only the conditions that the grid can judge; any other one throws by name. */
export function newFilterCriteria(face: Face, start: Criteria = { hiddenValues: [] }): object {
  let criteria = start;
  const set = (next: Partial<Criteria>) => {
    criteria = { ...criteria, ...next };
    return builder;
  };
  const when =
    (type: string) =>
    (...values: unknown[]) =>
      set({ condition: { type, values: values.map((value) => ({ userEnteredValue: String(value) })) } });
  const builder: object = surface('FilterCriteriaBuilder', {
    getHiddenValues: () => answers(face, criteria).getHiddenValues(),
    getCriteriaType: () => answers(face, criteria).getCriteriaType(),
    getCriteriaValues: () => answers(face, criteria).getCriteriaValues(),
    copy: () => newFilterCriteria(face, criteria),
    setHiddenValues(...args: unknown[]) {
      expectArgs(face.run, 'FilterCriteriaBuilder.setHiddenValues', args, ['array']);
      return set({ hiddenValues: (args[0] as unknown[]).map(String) });
    },
    whenCellEmpty: when('BLANK'),
    whenCellNotEmpty: when('NOT_BLANK'),
    whenTextContains: when('TEXT_CONTAINS'),
    whenTextDoesNotContain: when('TEXT_NOT_CONTAINS'),
    whenTextEqualTo: when('TEXT_EQ'),
    whenTextStartsWith: when('TEXT_STARTS_WITH'),
    build: () => makeCriteria(face, criteria),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>);
  return builder;
}
