// TextFinder: looks for text in the cells of a range, a tab or a file, row by row.
import { editRow, setCellIn } from '../../grid/cells';
import { displayValue } from '../../grid/display';
import { enterTyped } from '../../grid/enter';
import { localeData } from '../../grid/locales';
import { requireWrite } from '../../grid/protection';
import { rect } from '../../grid/rect';
import type { BookState, Cell } from '../../grid/state';
import { formatOf } from '../../grid/styles';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { expectArgs } from './arguments';
import { type Face, requireSheet, type Spot } from './face';

interface Hit {
  sheetId: number;
  row: number;
  column: number;
}

export function makeTextFinder(
  face: Face,
  bookId: string,
  within: (book: BookState) => Spot[],
  findText: string,
): object {
  const { run } = face;
  const options = {
    matchCase: false,
    matchEntireCell: false,
    matchFormulaText: false,
    useRegularExpression: false,
    ignoreDiacritics: false,
  };
  let after: Hit | undefined;
  let current: Hit | undefined;

  const shown = (book: BookState, cell: Cell): string => {
    // documented: TextFinder.matchFormulaText looks at a formula as written, otherwise at what its cell shows
    // [D/reference/spreadsheet/text-finder]
    if (options.matchFormulaText && cell.formula !== undefined) return cell.formula;
    if (cell.error !== undefined) return cell.error;
    return cell.value === undefined ? '' : displayValue(cell.value, formatOf(book, cell), localeData(book.locale));
  };
  const pattern = (flags: string): RegExp => {
    const text = plain(findText);
    const source = options.useRegularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // documented: TextFinder.matchEntireCell finds only cells whose whole text matches [D/reference/spreadsheet/text-finder]
    const whole = options.matchEntireCell ? `^(?:${source})$` : source;
    // documented: TextFinder.matchCase is off at first, so that upper and lower case are one [D/reference/spreadsheet/text-finder]
    const cases = options.matchCase ? '' : 'i';
    return new RegExp(whole, `${flags}${cases}u`);
  };
  /** As it is compared. */
  const plain = (text: string) =>
    // documented: TextFinder.ignoreDiacritics takes accents for nothing [D/reference/spreadsheet/text-finder]
    options.ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;

  const hits = (book: BookState): { found: Hit[]; looked: number } => {
    const found: Hit[] = [];
    let looked = 0;
    const wanted = pattern('');
    for (const { sheetId, area } of within(book)) {
      const { rows } = requireSheet(book, sheetId);
      for (let row = area.startRow; row < Math.min(area.endRow, rows.length); row++) {
        const cells = rows[row]?.cells ?? [];
        for (let column = area.startColumn; column < Math.min(area.endColumn, cells.length); column++) {
          const cell = cells[column];
          if (!cell) continue;
          looked += 1;
          const text = plain(shown(book, cell));
          if (text !== '' && wanted.test(text)) found.push({ sheetId, row, column });
        }
      }
    }
    return { found, looked };
  };
  const search = (operation: string): Hit[] =>
    face.read(bookId, operation, (book, call) => {
      const { found, looked } = hits(book);
      call.cells = looked;
      return found;
    });
  const asRange = (hit: Hit | undefined): object | null =>
    hit ? face.range({ bookId, sheetId: hit.sheetId, area: rect(hit.row, hit.column) }) : null;
  const place = (list: readonly Hit[], hit: Hit) =>
    list.findIndex(
      (one) => one.sheetId === hit.sheetId && (one.row > hit.row || (one.row === hit.row && one.column > hit.column)),
    );

  const step = (operation: string, forward: boolean) => {
    const list = search(operation);
    const from = current ?? after;
    let index = forward ? 0 : list.length - 1;
    if (from) {
      const next = place(list, from);
      const before = list.filter(
        (one) =>
          one.sheetId === from.sheetId && (one.row < from.row || (one.row === from.row && one.column < from.column)),
      );
      index = forward ? next : before.length - 1;
    }
    current = list[index];
    return asRange(current);
  };

  const replace = (operation: string, targets: (book: BookState) => Hit[], text: string): number =>
    face.act(bookId, operation, (edit) => {
      const list = targets(edit.book);
      let count = 0;
      for (const { sheetId, row, column } of list)
        requireWrite(requireSheet(edit.book, sheetId), rect(row, column), edit.author);
      for (const { sheetId, row, column } of list) {
        editRow(requireSheet(edit.book, sheetId), row, (cells) => {
          const cell = cells[column] ?? null;
          const before = cell ? shown(edit.book, cell) : '';
          // documented: TextFinder.replaceAllWith answers how many occurrences it replaced, not how many cells
          // [D/reference/spreadsheet/text-finder]
          count += before.match(pattern('g'))?.length ?? 0;
          setCellIn(
            cells,
            column,
            enterTyped(
              edit,
              cell,
              before.replace(pattern('g'), () => text),
            ),
          );
        });
      }
      return count;
    });

  const option =
    (name: keyof typeof options) =>
    (...args: unknown[]) => {
      options[name] = args[0] === true;
      return finder;
    };
  const finder: object = surface('TextFinder', {
    ignoreDiacritics: option('ignoreDiacritics'),
    matchCase: option('matchCase'),
    matchEntireCell: option('matchEntireCell'),
    matchFormulaText: option('matchFormulaText'),
    useRegularExpression: option('useRegularExpression'),
    startFrom(...args: unknown[]) {
      expectArgs(run, 'TextFinder.startFrom', args, ['Range']);
      const { sheetId, area } = innerOf(args[0], 'Range') as Spot;
      // documented: TextFinder.startFrom begins after the last cell of that range [D/reference/spreadsheet/text-finder]
      after = { sheetId, row: area.endRow - 1, column: area.endColumn - 1 };
      current = undefined;
      return finder;
    },
    // documented: TextFinder.findAll answers every matching cell as a range of its own [D/reference/spreadsheet/text-finder]
    findAll: () => run.realm.Array.from(search('findAll'), (hit) => asRange(hit) as object),
    findNext: () => step('findNext', true),
    findPrevious: () => step('findPrevious', false),
    getCurrentMatch: () => asRange(current),
    replaceAllWith(...args: unknown[]) {
      expectArgs(run, 'TextFinder.replaceAllWith', args, ['string']);
      return replace('replaceAllWith', (book) => hits(book).found, String(args[0]));
    },
    replaceWith(...args: unknown[]) {
      expectArgs(run, 'TextFinder.replaceWith', args, ['string']);
      return replace('replaceWith', () => (current ? [current] : []), String(args[0]));
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.TextFinder>);
  return finder;
}
