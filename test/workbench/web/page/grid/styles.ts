// A style of the workbook in Univer's terms.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { StyleView } from '../../port';

const horizontal = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const wrapping = { overflow: WrapStrategy.OVERFLOW, clip: WrapStrategy.CLIP, wrap: WrapStrategy.WRAP };

const line = (color: string): IBorderStyleData => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });

export const linkColor = '#1155cc';

export interface Looks {
  /** Numbers and dates stand on the right unless the style says otherwise. */
  right: boolean;
  link: boolean;
}

export function toStyle(style: StyleView, looks: Looks): IStyleData {
  const align = style.align ?? (looks.right ? 'right' : 'left');
  const color = style.color ?? (looks.link ? linkColor : undefined);
  const { top, right, bottom, left } = style.borders ?? {};
  return {
    ff: style.fontFamily ?? 'Arial',
    fs: style.fontSize ?? 10,
    ht: horizontal[align],
    vt: vertical[style.vertical ?? 'bottom'],
    tb: wrapping[style.wrap ?? 'overflow'],
    pd: { t: 2, b: 2, l: 4, r: 4 },
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...((style.underline || looks.link) && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
    ...(style.background && { bg: { rgb: style.background } }),
    ...(style.borders && {
      bd: {
        ...(top && { t: line(top) }),
        ...(right && { r: line(right) }),
        ...(bottom && { b: line(bottom) }),
        ...(left && { l: line(left) }),
      },
    }),
  };
}
