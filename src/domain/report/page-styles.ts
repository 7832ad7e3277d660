// How pages look: one closed set of styles, one table. Quiet as an official letter: black on white, thin rules, one green.

export type Border = 'none' | 'box' | 'below';

export interface StyleDefinition {
  readonly font: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly background: string;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly border: Border;
  /** The spreadsheet's number format; '@' keeps text what it is, even when it begins with `=`. Dates bring their own. */
  readonly numberFormat: string;
}

export const borderColour = '#9aa5a0';
export const dateTimePattern = 'd mmmm yyyy hh"."mm';

const ink = '#1f2d27';
const base: StyleDefinition = {
  font: 'Arial',
  sizePt: 10,
  bold: false,
  italic: false,
  colour: ink,
  background: '#ffffff',
  align: 'left',
  vertical: 'top',
  wrap: true,
  border: 'none',
  numberFormat: '@',
};
const style = (changes: Partial<StyleDefinition> = {}): StyleDefinition => ({ ...base, ...changes });

const count = '#,##0';
const boxed = { border: 'box' } as const;
const middle = { vertical: 'middle' } as const;
const head = { ...boxed, ...middle, bold: true, align: 'center', background: '#e3ece1' } as const;

export const pageStyles = {
  blank: style(),
  updated: style({ sizePt: 9, italic: true, colour: '#5a6a62' }),
  letterhead: style({ ...middle, sizePt: 12, bold: true, align: 'center' }),
  letterheadEnd: style({ ...middle, sizePt: 12, bold: true, align: 'center', border: 'below' }),
  letterheadBox: style({ ...boxed, ...middle, sizePt: 12, bold: true, align: 'center' }),
  title: style({ ...middle, sizePt: 14, bold: true, align: 'center' }),
  subtitle: style({ ...middle, sizePt: 11, bold: true, align: 'center' }),
  heading: style({ ...middle, sizePt: 11, bold: true, colour: '#14532d' }),
  text: style(),
  centred: style({ align: 'center' }),
  label: style({ ...boxed, ...middle, background: '#f4f7f2' }),
  number: style({ ...boxed, ...middle, bold: true, align: 'right', numberFormat: count }),
  fact: style({ ...boxed, ...middle }),
  note: style({ sizePt: 9, italic: true, colour: '#5a6a62' }),
  noteBox: style({ ...boxed, ...middle, sizePt: 9, italic: true, colour: '#5a6a62' }),
  tableHead: style(head),
  tableCell: style(boxed),
  tableCentre: style({ ...boxed, align: 'center' }),
  tableNumber: style({ ...boxed, align: 'right', numberFormat: count }),
  tableDifference: style({ ...boxed, align: 'right', numberFormat: `+${count};-${count};0` }),
  tableDate: style({ ...boxed, numberFormat: dateTimePattern }),
  tableLink: style({ ...boxed, colour: '#1155cc' }),
  totalLabel: style({ ...boxed, bold: true, background: '#f4f7f2' }),
  totalNumber: style({ ...boxed, bold: true, align: 'right', background: '#f4f7f2', numberFormat: count }),
  totalDifference: style({
    ...boxed,
    bold: true,
    align: 'right',
    background: '#f4f7f2',
    numberFormat: `+${count};-${count};0`,
  }),
  flow: style({ ...boxed, ...middle, align: 'center', bold: true }),
  /** People write here; the colour says so. */
  input: style({ ...boxed, ...middle, background: '#fff9e0' }),
  inputCentred: style({ align: 'center', bold: true, background: '#fff9e0', border: 'below' }),
} satisfies Record<string, StyleDefinition>;

export type StyleName = keyof typeof pageStyles;
