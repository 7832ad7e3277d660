// A cell's format, as the Sheets API names it, turned into what the page draws.
import type { Border, Color, ColorStyle, Style } from '../google/grid/state';
import type { StyleView } from './port';

const part = (share = 0) =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

export const colorOf = ({ red, green, blue }: Color) => `#${part(red)}${part(green)}${part(blue)}`;

const named = (color: Color | undefined, style: ColorStyle | undefined) => {
  const rgb = style?.rgbColor ?? color;
  return rgb && colorOf(rgb);
};

const aligned = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const placed = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;
const wrapped = { OVERFLOW_CELL: 'overflow', LEGACY_WRAP: 'overflow', CLIP: 'clip', WRAP: 'wrap' } as const;

const look = <Table extends object>(table: Table, key: string | undefined): Table[keyof Table] | undefined =>
  key !== undefined && key in table ? table[key as keyof Table] : undefined;

const lineOf = (border: Border | undefined) =>
  border && border.style !== 'NONE' ? (named(border.color, border.colorStyle) ?? '#000000') : undefined;

/** Leaves out what is undefined: the page's types say absent, not undefined. */
function withoutGaps<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined && member !== false);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

export function toStyleView(style: Style): StyleView {
  const text = style.textFormat ?? {};
  const background = named(style.backgroundColor, style.backgroundColorStyle);
  const { top, right, bottom, left } = style.borders ?? {};
  const borders = withoutGaps({ top: lineOf(top), right: lineOf(right), bottom: lineOf(bottom), left: lineOf(left) });
  return withoutGaps({
    bold: text.bold === true ? (true as const) : undefined,
    italic: text.italic === true ? (true as const) : undefined,
    underline: text.underline === true ? (true as const) : undefined,
    strike: text.strikethrough === true ? (true as const) : undefined,
    fontSize: text.fontSize,
    fontFamily: text.fontFamily,
    color: named(text.foregroundColor, text.foregroundColorStyle),
    background: background === '#ffffff' ? undefined : background,
    align: look(aligned, style.horizontalAlignment),
    vertical: look(placed, style.verticalAlignment),
    wrap: look(wrapped, style.wrapStrategy),
    borders: Object.keys(borders).length > 0 ? borders : undefined,
  });
}
