// Range: where it is, what may be done there, and everything its other files add.
// documented: https://developers.google.com/apps-script/reference/spreadsheet/range
import { a1 } from '../../grid/a1';
import { stoppedBy } from '../../grid/protection';
import { columnsOf, rowsOf } from '../../grid/rect';
import { type SortBy, sortArea } from '../../grid/sort';
import type { BookState, Cell } from '../../grid/state';
import { ruleId, ruleOf, withRuleId } from '../../grid/styles';
import { innerOf, surface } from '../surface';
import { changeCells, readBlock, readOne } from './area-access';
import { expectArea, expectArgs, expectBlock, outside } from './arguments';
import { copyTo } from './copy-to';
import { makeDataValidation, ruleIn } from './data-validation';
import { addMetadata, getMetadata, makeFinder } from './developer-metadata';
import { type Face, requireSheet, type Spot } from './face';
import { makeFilter } from './filter';
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
    getRow: () => area.startRow + 1,
    getRowIndex: () => area.startRow + 1,
    getColumn: () => area.startColumn + 1,
    getLastRow: () => area.endRow,
    getLastColumn: () => area.endColumn,
    getNumRows: () => rowsOf(area),
    getNumColumns: () => columnsOf(area),
    getHeight: () => rowsOf(area),
    getWidth: () => columnsOf(area),
    getA1Notation: () => a1(area),
    getGridId: () => sheetId,
    getSheet: () => face.sheet({ bookId, sheetId }),
    /** documented: counted from 1 within the range; assumed: outside it is refused. */
    getCell(...args: unknown[]) {
      expectArgs(run, 'Range.getCell', args, ['number', 'number']);
      const [row = 1, column = 1] = args as number[];
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
  };
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
    /** documented: whether this person may write every cell; asked of protections and the file. */
    canEdit: () =>
      face.read(bookId, 'canEdit', (book) => {
        const author = face.world.books.author(bookId, run.effective);
        const may = author.role === 'owner' || author.role === 'editor';
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
      return makeTextFinder(face, bookId, () => [spot], String(args[0]));
    },

    /** documented: a column number, {column, ascending}, or a list of these; columns count on the tab. */
    sort(...args: unknown[]) {
      const by = sortSpecs(args[0]);
      face.write(
        bookId,
        'sort',
        (edit) => sortArea(edit, requireSheet(edit.book, sheetId), area, by),
        rowsOf(area) * columnsOf(area),
      );
      return self();
    },
    copyTo(...args: unknown[]) {
      expectArgs(run, 'Range.copyTo', args, ['Range'], ['Range', 'any'], ['Range', 'CopyPasteType', 'boolean']);
      copyTo(face, spot, innerOf(args[0], 'Range') as Spot, args.slice(1));
    },
    createFilter: () => makeFilter(face, { bookId, sheetId }, area),
    getFilter: () => makeFilter(face, { bookId, sheetId }),
  };
}

export function sortSpecs(spec: unknown): SortBy[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one: unknown) => {
    if (typeof one === 'number') return { column: one - 1, ascending: true };
    const { column = 1, ascending = true } = one as { column?: number; ascending?: boolean };
    return { column: column - 1, ascending };
  });
}
