// Range: number formats, fonts, colours, alignment, wrapping, borders, merges.
import { type MergeType, mergeAt, mergeCells, unmergeCells } from '../../grid/merges';
import { formatOfPattern } from '../../grid/pattern';
import type { BookState, Cell, Style, TextFormat } from '../../grid/state';
import { formatOf, styleOf, withStyle } from '../../grid/styles';
import type { EnumValue } from '../enums';
import type { Simulated } from '../simulated';
import { innerOf } from '../surface';
import { changeArea, changeCells, readBlock, readOne } from './area-access';
import { expectArgs, expectBlock } from './arguments';
import { drawBorders } from './borders';
import { colorOf, hexOf, isColor } from './colors';
import { WrapStrategy } from './enums';
import { type Face, requireSheet, type Spot } from './face';

const wraps: Record<string, string> = { WRAP: 'WRAP', OVERFLOW: 'OVERFLOW_CELL', CLIP: 'CLIP' };
const horizontals: Record<string, string> = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' };
const verticals: Record<string, string> = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' };

type Restyle = (style: Style, value: unknown) => Style;

const text = (style: Style, part: TextFormat): Style => ({ ...style, textFormat: { ...style.textFormat, ...part } });

function without<K extends keyof Style>(style: Style, ...names: K[]): Style {
  const next = { ...style };
  for (const name of names) delete next[name];
  return next;
}

export function rangeLooks(face: Face, spot: Spot, self: () => object) {
  const { run } = face;

  // reported: Range.setBackground takes a colour that is none without a word, and paints nothing
  // [issuetracker.google.com/issues/428869869]
  const colored = (name: string, value: unknown) =>
    isColor(String(value)) ? { [name]: colorOf(run, String(value)) } : {};
  const restyles: Record<string, Restyle> = {
    NumberFormat: (style, value) => {
      // reported: Range.setNumberFormat with "general" takes the format away
      // [github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md]
      const numberFormat = value === 'general' ? undefined : formatOfPattern(String(value));
      return numberFormat ? { ...style, numberFormat } : without(style, 'numberFormat');
    },
    Background: (style, value) =>
      value === null
        ? without(style, 'backgroundColor', 'backgroundColorStyle')
        : { ...without(style, 'backgroundColorStyle'), ...colored('backgroundColor', value) },
    FontColor: (style, value) => {
      const { foregroundColor: _c, foregroundColorStyle: _s, ...rest } = style.textFormat ?? {};
      return {
        ...style,
        textFormat: value === null ? rest : { ...rest, ...colored('foregroundColor', value) },
      };
    },
    FontWeight: (style, value) => text(style, { bold: value === 'bold' }),
    FontStyle: (style, value) => text(style, { italic: value === 'italic' }),
    FontLine: (style, value) =>
      text(style, { underline: value === 'underline', strikethrough: value === 'line-through' }),
    FontSize: (style, value) => text(style, { fontSize: Number(value) }),
    FontFamily: (style, value) => text(style, { fontFamily: String(value) }),
    Wrap: (style, value) => ({ ...style, wrapStrategy: value === true ? 'WRAP' : 'OVERFLOW_CELL' }),
    WrapStrategy: (style, value) => ({
      ...style,
      wrapStrategy: wraps[String(innerOf(value, 'WrapStrategy'))] ?? 'OVERFLOW_CELL',
    }),
    HorizontalAlignment: (style, value) => {
      const to = horizontals[String(value)];
      return to === undefined ? without(style, 'horizontalAlignment') : { ...style, horizontalAlignment: to };
    },
    VerticalAlignment: (style, value) => {
      const to = verticals[String(value)];
      return to === undefined ? without(style, 'verticalAlignment') : { ...style, verticalAlignment: to };
    },
  };

  const set = (name: string, kind: string) => {
    const restyle = restyles[name];
    return (...args: unknown[]) => {
      expectArgs(run, `Range.set${name}`, args, [kind]);
      changeCells(face, spot, `set${name}`, (edit, cell) =>
        withStyle(edit.book, cell, restyle?.(styleOf(edit.book, cell) ?? {}, args[0] ?? null) ?? {}),
      );
      return self();
    };
  };
  const setMany = (name: string, plural: string) => {
    const restyle = restyles[name];
    return (...args: unknown[]) => {
      const rows = expectBlock(run, `Range.set${plural}`, args[0], spot.area);
      changeCells(face, spot, `set${plural}`, (edit, cell, row, column) =>
        withStyle(edit.book, cell, restyle?.(styleOf(edit.book, cell) ?? {}, rows[row]?.[column] ?? null) ?? {}),
      );
      return self();
    };
  };
  const get = <T>(operation: string, look: (book: BookState, cell: Cell | null) => T) => ({
    one: () => readOne(face, spot, operation, look),
    many: (plural: string) => run.give(readBlock(face, spot, plural, look)),
  });

  // reported: Range.getNumberFormat of a cell without a format answers the general one written out
  // [github.com/brucemcpherson/gas-fakes/blob/main/notes/oddities.md]
  const general = '0.###############';
  const format = get('getNumberFormat', (book, cell) => formatOf(book, cell)?.pattern ?? general);
  const background = get('getBackground', (book, cell) => hexOf(styleOf(book, cell)?.backgroundColor, '#ffffff'));
  const weight = get('getFontWeight', (book, cell) => (styleOf(book, cell)?.textFormat?.bold ? 'bold' : 'normal'));
  const color = (book: BookState, cell: Cell | null) =>
    hexOf(styleOf(book, cell)?.textFormat?.foregroundColor, '#000000');
  const strategy = (book: BookState, cell: Cell | null): EnumValue => {
    const held = styleOf(book, cell)?.wrapStrategy;
    if (held === 'WRAP') return WrapStrategy.WRAP;
    return held === 'CLIP' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
  };

  const merge = (operation: string, type: MergeType | undefined) => () => {
    changeArea(face, spot, operation, (_edit, sheet) => {
      if (type) mergeCells(sheet, spot.area, type);
      else unmergeCells(sheet, spot.area);
    });
    return self();
  };

  return {
    getNumberFormat: format.one,
    // documented: Range.getNumberFormats gives the pattern of each cell, row by row [D/reference/spreadsheet/range]
    getNumberFormats: () => format.many('getNumberFormats'),
    setNumberFormat: set('NumberFormat', 'string'),
    // documented: Range.setNumberFormats gives each cell its own pattern [D/reference/spreadsheet/range]
    setNumberFormats: setMany('NumberFormat', 'NumberFormats'),
    getBackground: background.one,
    getBackgrounds: () => background.many('getBackgrounds'),
    setBackground: set('Background', 'string?'),
    setBackgrounds: setMany('Background', 'Backgrounds'),
    getFontColor: () => readOne(face, spot, 'getFontColor', color),
    setFontColor: set('FontColor', 'string?'),
    setFontColors: setMany('FontColor', 'FontColors'),
    getFontWeight: weight.one,
    getFontWeights: () => weight.many('getFontWeights'),
    setFontWeight: set('FontWeight', 'string?'),
    setFontWeights: setMany('FontWeight', 'FontWeights'),
    getFontSize: () =>
      readOne(face, spot, 'getFontSize', (book, cell) => styleOf(book, cell)?.textFormat?.fontSize ?? 10),
    setFontSize: set('FontSize', 'number'),
    setFontFamily: set('FontFamily', 'string?'),
    setFontStyle: set('FontStyle', 'string?'),
    setFontLine: set('FontLine', 'string?'),
    setWrap: set('Wrap', 'boolean'),
    getWrap: () => readOne(face, spot, 'getWrap', (book, cell) => styleOf(book, cell)?.wrapStrategy === 'WRAP'),
    setWrapStrategy: set('WrapStrategy', 'WrapStrategy'),
    getWrapStrategy: () => readOne(face, spot, 'getWrapStrategy', strategy),
    setHorizontalAlignment: set('HorizontalAlignment', 'string?'),
    setHorizontalAlignments: setMany('HorizontalAlignment', 'HorizontalAlignments'),
    getHorizontalAlignment: () =>
      readOne(
        face,
        spot,
        'getHorizontalAlignment',
        (book, cell) => styleOf(book, cell)?.horizontalAlignment?.toLowerCase() ?? 'general',
      ),
    setVerticalAlignment: set('VerticalAlignment', 'string?'),
    getVerticalAlignment: () =>
      readOne(
        face,
        spot,
        'getVerticalAlignment',
        (book, cell) => styleOf(book, cell)?.verticalAlignment?.toLowerCase() ?? 'bottom',
      ),
    setBorder: (...args: unknown[]) => {
      drawBorders(face, spot, args);
      return self();
    },
    merge: merge('merge', 'MERGE_ALL'),
    mergeAcross: merge('mergeAcross', 'MERGE_ROWS'),
    mergeVertically: merge('mergeVertically', 'MERGE_COLUMNS'),
    breakApart: merge('breakApart', undefined),
    isPartOfMerge: () =>
      readOne(
        face,
        spot,
        'isPartOfMerge',
        (_book, _cell, sheet) => mergeAt(sheet, spot.area.startRow, spot.area.startColumn) !== undefined,
      ),
    getMergedRanges: () =>
      face.run.realm.Array.from(
        face.read(spot.bookId, 'getMergedRanges', (book) =>
          requireSheet(book, spot.sheetId).merges.filter((one) => touches(one, spot.area)),
        ),
        (area) => face.range({ ...spot, area }),
      ),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Range>;
}

const touches = (a: Spot['area'], b: Spot['area']) =>
  a.startRow < b.endRow && b.startRow < a.endRow && a.startColumn < b.endColumn && b.startColumn < a.endColumn;
