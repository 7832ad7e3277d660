// The book's table of styles and rules: cells hold an index, equal ones share one entry.
import type { BookState, Cell, Color, ColorStyle, NumberFormat, Style, ValidationRule } from './state';

const keys = new WeakMap<object, string>();

/** The same text for the same content, whatever the order of its members. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

function keyOf(entry: object): string {
  let key = keys.get(entry);
  if (key === undefined) {
    key = canonical(entry);
    keys.set(entry, key);
  }
  return key;
}

function intern<T extends object>(table: T[], entry: T): number {
  const key = keyOf(entry);
  for (let index = 0; index < table.length; index++) {
    const known = table[index];
    if (known && keyOf(known) === key) return index;
  }
  table.push(entry);
  return table.length - 1;
}

export const styleOf = (book: BookState, cell: Cell | null | undefined): Style | undefined =>
  cell?.style === undefined ? undefined : book.styles[cell.style];

export const ruleOf = (book: BookState, cell: Cell | null | undefined): ValidationRule | undefined =>
  cell?.rule === undefined ? undefined : book.rules[cell.rule];

/** The cell's own number format, or what its formula brought along. */
export const formatOf = (book: BookState, cell: Cell | null | undefined): NumberFormat | undefined =>
  styleOf(book, cell)?.numberFormat ?? cell?.look;

/** A page has a thousand cells and a dozen looks: the same words for a style need not be understood twice. */
const understood = new WeakMap<Style[], Map<string, number | undefined>>();

export function styleId(book: BookState, style: Style): number | undefined {
  let known = understood.get(book.styles);
  if (!known) {
    known = new Map();
    understood.set(book.styles, known);
  }
  const words = JSON.stringify(style);
  if (known.has(words)) return known.get(words);
  const clean = cleanStyle(style);
  const id = Object.keys(clean).length === 0 ? undefined : intern(book.styles, clean);
  known.set(words, id);
  return id;
}

export const ruleId = (book: BookState, rule: ValidationRule): number => intern(book.rules, rule);

export function withStyle(book: BookState, cell: Cell | null, style: Style): Cell | null {
  return withStyleId(cell, styleId(book, style));
}

export function withStyleId(cell: Cell | null, id: number | undefined): Cell | null {
  if (cell?.style === id) return cell;
  const { style: _, ...rest } = cell ?? {};
  if (id !== undefined) return { ...rest, style: id };
  return Object.keys(rest).length > 0 ? rest : null;
}

export function withRuleId(cell: Cell | null, id: number | undefined): Cell | null {
  if (cell?.rule === id) return cell;
  const { rule: _, ...rest } = cell ?? {};
  if (id !== undefined) return { ...rest, rule: id };
  return Object.keys(rest).length > 0 ? rest : null;
}

function cleanStyle(style: Style): Style {
  const clean: Style = { ...style };
  pairColors(clean, 'backgroundColor', 'backgroundColorStyle');
  if (clean.textFormat) {
    const textFormat = { ...clean.textFormat };
    delete textFormat.link;
    pairColors(textFormat, 'foregroundColor', 'foregroundColorStyle');
    clean.textFormat = textFormat;
  }
  return prune(clean) ?? {};
}

function pairColors(holder: object, plain: string, styled: string): void {
  const fields = holder as Record<string, Color | ColorStyle | undefined>;
  const style = fields[styled] as ColorStyle | undefined;
  // documented: a colour given without a colour style is given back as both
  // [S/reference/rest/v4/spreadsheets/cells#cellformat]
  const color = style?.rgbColor ?? (fields[plain] as Color | undefined);
  if (style?.themeColor || !color) return;
  const rgb = cleanColor(color);
  fields[plain] = rgb;
  fields[styled] = { rgbColor: rgb };
}

/** Zero channels are left out, as in the API's answers. */
function cleanColor(color: Color): Color {
  const clean: Color = {};
  for (const channel of ['red', 'green', 'blue', 'alpha'] as const) if (color[channel]) clean[channel] = color[channel];
  return clean;
}

/** Drops undefined and empty objects, except colours: `{}` is black. */
function prune<T extends object>(value: T): T | undefined {
  const kept = Object.entries(value).flatMap(([name, member]) => {
    if (member === undefined || member === null) return [];
    if (typeof member !== 'object' || Array.isArray(member) || /color/i.test(name)) return [[name, member]];
    const inner = prune(member);
    return inner === undefined ? [] : [[name, inner]];
  });
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}
