// One cell as the API shows it (CellData).
import { displayValue } from '../../grid/display';
import { type LocaleData, localeData } from '../../grid/locales';
import type { BookState, Cell, Style } from '../../grid/state';
import { formatOf, ruleOf, styleOf } from '../../grid/styles';
import { cut, inside, type Mask, wants } from './mask';

/** What the API calls the errors that a cell shows. */
const errorTypes: Record<string, string> = {
  '#ERROR!': 'ERROR',
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

export interface ExtendedValue {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: { type?: string; message?: string };
}

export function valueJson(value: Cell['value']): ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value ?? '' };
}

export function shownText(book: BookState, cell: Cell | null, locale: LocaleData): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  return cell.value === undefined ? '' : displayValue(cell.value, formatOf(book, cell), locale);
}

const defaultStyle: Style = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  hyperlinkDisplayType: 'PLAIN_TEXT',
};

export const defaultFormatJson = (): object => defaultStyle;

function effectiveFormat(style: Style | undefined, cell: Cell): object {
  const align = typeof cell.value === 'number' ? 'RIGHT' : typeof cell.value === 'boolean' ? 'CENTER' : 'LEFT';
  return {
    horizontalAlignment: align,
    ...defaultStyle,
    ...style,
    textFormat: { ...defaultStyle.textFormat, ...style?.textFormat },
  };
}

function enteredFormat(style: Style | undefined, link: string | undefined): Style | undefined {
  if (link === undefined) return style;
  return { ...style, textFormat: { ...style?.textFormat, link: { uri: link } } };
}

/** The link of a cell: its own, or the only one among its runs. */
export function hyperlinkOf(cell: Cell): string | undefined {
  if (cell.link !== undefined) return cell.link;
  const links = new Set((cell.runs ?? []).flatMap((run) => run.format?.link?.uri ?? []));
  // documented: a cell with several links tells none as its hyperlink [S/reference/rest/v4/spreadsheets/cells]
  return links.size === 1 ? [...links][0] : undefined;
}

/** Writes only what the mask wants: a read of one field of 100,000 cells builds nothing else. */
export function cellJson(book: BookState, cell: Cell, mask: Mask): object {
  const json: Record<string, unknown> = {};
  const put = (name: string, value: unknown) => {
    if (value !== undefined && wants(mask, name)) json[name] = cut(value, inside(mask, name));
  };
  if (cell.value !== undefined || cell.error !== undefined || cell.formula !== undefined) {
    const effective =
      cell.error === undefined
        ? valueJson(cell.value)
        : { errorValue: { type: errorTypes[cell.error] ?? 'ERROR', message: cell.message ?? 'Formula parse error.' } };
    put('userEnteredValue', cell.formula === undefined ? effective : { formulaValue: cell.formula });
    put('effectiveValue', effective);
    if (wants(mask, 'formattedValue')) json.formattedValue = shownText(book, cell, localeData(book.locale));
  }
  if (wants(mask, 'userEnteredFormat')) {
    const link = cell.formula === undefined ? cell.link : undefined;
    put('userEnteredFormat', enteredFormat(styleOf(book, cell), link));
  }
  if (wants(mask, 'effectiveFormat')) put('effectiveFormat', effectiveFormat(styleOf(book, cell), cell));
  if (wants(mask, 'hyperlink')) put('hyperlink', hyperlinkOf(cell));
  put('note', cell.note);
  put('textFormatRuns', cell.runs);
  put('chipRuns', cell.chips);
  if (wants(mask, 'dataValidation')) put('dataValidation', ruleOf(book, cell));
  return json;
}
