// Range: where it is, what may be done there, and everything its other files add.
import { a1 } from '../../grid/a1';
import { stoppedBy } from '../../grid/protection';
import { columnsOf, rowsOf } from '../../grid/rect';
import { type SortBy, sortArea } from '../../grid/sort';
import type { BookState, Cell } from '../../grid/state';
import { ruleId, ruleOf, withRuleId } from '../../grid/styles';
import { toHost } from '../../values';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { changeArea, changeCells, readBlock, readOne } from './area-access';
import { expectArea, expectArgs, expectBlock, outside } from './arguments';
import { copyTo, moveTo } from './copy-to';
import { makeDataValidation, ruleIn } from './data-validation';
import { addMetadata, getMetadata, makeFinder } from './developer-metadata';
import { type Face, requireSheet, type Spot } from './face';
import { makeFilter } from './filter';
import { rangeGroups } from './groups';
import { lateMembers } from './late-members';
import { protect } from './protection';
import { rangeLooks } from './range-looks';
import { rangeValues } from './range-values';
import { cellWithRichText, makeRichText, richTextIn, richTextOf } from './rich-text';
import { makeTextFinder } from './text-finder';

interface Making {
  face: Face;
  spot: Spot;
  self: () => object;
}

const members = lateMembers<Making>([
  ({ face, spot, self }) => rangePlace(face, spot, self),
  ({ face, spot, self }) => rangeValues(face, spot, self),
  ({ face, spot, self }) => rangeLooks(face, spot, self),
  ({ face, spot, self }) => rangeRest(face, spot, self),
  ({ face, spot, self }) => rangeGroups(face, spot, self),
]);

export function makeRange(face: Face, spot: Spot): object {
  const range: object = surface('Range', members({ face, spot, self: () => range }), spot);
  return range;
}

function rangePlace(face: Face, spot: Spot, self: () => object) {
  const { run } = face;
  const { bookId, sheetId, area } = spot;
  const size = () => face.peek(bookId, (book) => requireSheet(book, sheetId));
  const activate = () => {
    face.select(bookId, { sheetId, ranges: [area] });
    return self();
  };
  return {
    // documented: Range.getRow counts rows from 1 [D/reference/spreadsheet/range]
    getRow: () => area.startRow + 1,
    getRowIndex: () => area.startRow + 1,
    // documented: Range.getColumn counts columns from 1 [D/reference/spreadsheet/range]
    getColumn: () => area.startColumn + 1,
    getLastRow: () => area.endRow,
    getLastColumn: () => area.endColumn,
    // documented: Range.getNumRows answers how many rows the range has [D/reference/spreadsheet/range]
    getNumRows: () => rowsOf(area),
    // documented: Range.getNumColumns answers how many columns the range has [D/reference/spreadsheet/range]
    getNumColumns: () => columnsOf(area),
    getHeight: () => rowsOf(area),
    getWidth: () => columnsOf(area),
    // documented: Range.getA1Notation names the cells without their tab [D/reference/spreadsheet/range]
    getA1Notation: () => a1(area),
    getGridId: () => sheetId,
    // documented: Range.getSheet answers the tab on which the range lies [D/reference/spreadsheet/range]
    getSheet: () => face.sheet({ bookId, sheetId }),
    getCell(...args: unknown[]) {
      expectArgs(run, 'Range.getCell', args, ['number', 'number']);
      const [row = 1, column = 1] = args as number[];
      // reported: Range.getCell beyond the range throws "Cell reference out of range"
      // [github.com/jamietr1/google-docs-writing-tracker/issues/17]
      if (row < 1 || column < 1 || row > rowsOf(area) || column > columnsOf(area))
        throw run.exception('Cell reference out of range');
      return face.range({
        bookId,
        sheetId,
        area: expectArea(run, [area.startRow + row, area.startColumn + column], size()),
      });
    },
    offset(...args: unknown[]) {
      expectArgs(
        run,
        'Range.offset',
        args,
        ['number', 'number'],
        ['number', 'number', 'number'],
        ['number', 'number', 'number', 'number'],
      );
      const [down = 0, right = 0, rows = rowsOf(area), columns = columnsOf(area)] = args as number[];
      if (area.startRow + down < 0 || area.startColumn + right < 0) throw run.exception(outside);
      return face.range({
        bookId,
        sheetId,
        area: expectArea(run, [area.startRow + 1 + down, area.startColumn + 1 + right, rows, columns], size()),
      });
    },
    activate,
    activateAsCurrentCell: activate,
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Range>;
}

function rangeRest(face: Face, spot: Spot, self: () => object) {
  const { run } = face;
  const { bookId, sheetId, area } = spot;
  const holder = { bookId, sheetId, area };
  const validation = (book: BookState, cell: Cell | null) => {
    const rule = ruleOf(book, cell);
    return rule ? makeDataValidation(face, bookId, rule) : null;
  };
  const rich = (_book: BookState, cell: Cell | null) => {
    const value = richTextOf(cell);
    return value && makeRichText(run, value);
  };
  const rows = <T>(block: T[][]): T[][] => run.realm.Array.from(block, (line) => run.realm.Array.from(line));

  return {
    canEdit: () =>
      face.read(bookId, 'canEdit', (book) => {
        const author = face.world.books.author(bookId, run.effective);
        const may = author.role === 'owner' || author.role === 'editor';
        // documented: Range.canEdit is false as soon as one cell of the range is closed to the person [D/reference/spreadsheet/range]
        return may && stoppedBy(requireSheet(book, sheetId), area, author) === undefined;
      }),
    protect: () => protect(face, { bookId, sheetId, area }),

    getDataValidation: () => readOne(face, spot, 'getDataValidation', validation),
    getDataValidations: () => rows(readBlock(face, spot, 'getDataValidations', validation)),
    setDataValidation(...args: unknown[]) {
      expectArgs(run, 'Range.setDataValidation', args, ['DataValidation?']);
      const rule = ruleIn(args[0]);
      changeCells(face, spot, 'setDataValidation', (edit, cell) => withRuleId(cell, rule && ruleId(edit.book, rule)));
      return self();
    },
    setDataValidations(...args: unknown[]) {
      const block = expectBlock(run, 'Range.setDataValidations', args[0], area);
      changeCells(face, spot, 'setDataValidations', (edit, cell, row, column) => {
        const rule = ruleIn(block[row]?.[column]);
        return withRuleId(cell, rule && ruleId(edit.book, rule));
      });
      return self();
    },

    getRichTextValue: () => readOne(face, spot, 'getRichTextValue', rich),
    getRichTextValues: () => rows(readBlock(face, spot, 'getRichTextValues', rich)),
    setRichTextValue(...args: unknown[]) {
      expectArgs(run, 'Range.setRichTextValue', args, ['RichTextValue']);
      const value = richTextIn(args[0]) ?? { text: '', formats: [] };
      changeCells(face, spot, 'setRichTextValue', (_edit, cell) => cellWithRichText(cell, value));
      return self();
    },
    setRichTextValues(...args: unknown[]) {
      const block = expectBlock(run, 'Range.setRichTextValues', args[0], area);
      changeCells(face, spot, 'setRichTextValues', (_edit, cell, row, column) =>
        cellWithRichText(cell, richTextIn(block[row]?.[column]) ?? { text: '', formats: [] }),
      );
      return self();
    },

    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(face, 'Range', holder, args);
      return self();
    },
    getDeveloperMetadata: () => getMetadata(face, holder),
    createDeveloperMetadataFinder: () => makeFinder(face, holder),
    createTextFinder(...args: unknown[]) {
      expectArgs(run, 'Range.createTextFinder', args, ['string']);
      // documented: Range.createTextFinder searches the cells of the range and no others [D/reference/spreadsheet/range]
      return makeTextFinder(face, bookId, () => [spot], String(args[0]));
    },

    sort(...args: unknown[]) {
      const by = sortSpecs(toHost(args[0]));
      changeArea(face, spot, 'sort', (edit, sheet) => sortArea(edit, sheet, area, by));
      return self();
    },
    copyTo(...args: unknown[]) {
      expectArgs(run, 'Range.copyTo', args, ['Range'], ['Range', 'any'], ['Range', 'CopyPasteType', 'boolean']);
      copyTo(face, spot, innerOf(args[0], 'Range') as Spot, args.slice(1));
    },
    moveTo(...args: unknown[]) {
      expectArgs(run, 'Range.moveTo', args, ['Range']);
      moveTo(face, spot, innerOf(args[0], 'Range') as Spot);
    },
    createFilter: () => makeFilter(face, { bookId, sheetId }, area) as object,
    getFilter: () => makeFilter(face, { bookId, sheetId }),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Range>;
}

export function sortSpecs(spec: unknown): SortBy[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one: unknown) => {
    // documented: Range.sort counts columns from 1 on the tab, whatever the range [D/reference/spreadsheet/range]
    if (typeof one === 'number') return { column: one - 1, ascending: true };
    const { column = 1, ascending = true } = one as { column?: number; ascending?: boolean };
    return { column: column - 1, ascending };
  });
}
