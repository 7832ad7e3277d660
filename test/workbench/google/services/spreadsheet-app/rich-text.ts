// RichTextValue, TextStyle and their builders.
import type { Run } from '../../contract';
import { enterRaw } from '../../grid/enter';
import type { Cell, TextFormat, TextRun } from '../../grid/state';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { expectArgs } from './arguments';
import { colorOf, hexOf } from './colors';

/** A text and, for each of its characters, its format; equal neighbours make a run. */
export interface RichText {
  text: string;
  formats: readonly TextFormat[];
}

const same = (a: TextFormat | undefined, b: TextFormat | undefined) =>
  JSON.stringify(a ?? {}) === JSON.stringify(b ?? {});

export function richTextOf(cell: Cell | null): RichText | null {
  if (cell?.value === undefined) return { text: '', formats: [] };
  // documented: Range.getRichTextValue answers null for a number, a date or a boolean [D/reference/spreadsheet/range]
  if (typeof cell.value !== 'string') return null;
  const whole: TextFormat = cell.link === undefined ? {} : { link: { uri: cell.link } };
  const formats = new Array<TextFormat>(cell.value.length).fill(whole);
  for (const run of cell.runs ?? []) formats.fill({ ...whole, ...run.format }, run.startIndex ?? 0);
  return { text: cell.value, formats };
}

export function cellWithRichText(cell: Cell | null, { text, formats }: RichText): Cell | null {
  const bare = enterRaw(cell, text);
  if (!bare || text === '') return bare;
  const link = formats[0]?.link?.uri;
  if (link !== undefined && formats.every((format) => same(format, { link: { uri: link } }))) return { ...bare, link };
  const runs: TextRun[] = [];
  formats.forEach((format, index) => {
    if (index > 0 ? !same(format, formats[index - 1]) : !same(format, {})) {
      runs.push({ ...(index > 0 && { startIndex: index }), format });
    }
  });
  return runs.length > 0 ? { ...bare, runs } : bare;
}

/** The one value all characters agree on, or null. */
function agreed<T>(formats: readonly TextFormat[], read: (format: TextFormat) => T): T | null {
  const [first] = formats;
  const value = read(first ?? {});
  // documented: RichTextValue.getLinkUrl answers null when the text has several links [D/reference/spreadsheet/rich-text-value]
  return formats.every((format) => read(format) === value) ? value : null;
}

export function makeRichText(run: Run, rich: RichText, start = 0): object {
  const slice = (args: readonly unknown[]) =>
    args.length === 2 ? rich.formats.slice(Number(args[0]), Number(args[1])) : rich.formats;
  return surface(
    'RichTextValue',
    {
      getText: () => rich.text,
      getLinkUrl: (...args: unknown[]) => agreed(slice(args), (format) => format.link?.uri ?? null),
      getTextStyle: (...args: unknown[]) => makeTextStyle(common(slice(args))),
      getStartIndex: () => start,
      getEndIndex: () => start + rich.text.length,
      getRuns: () =>
        run.realm.Array.from(runsOf(rich), ({ from, to }) => makeRichText(run, part(rich, from, to), from)),
      copy: () => newRichText(run, rich),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.RichTextValue>,
    rich,
  );
}

const part = ({ text, formats }: RichText, from: number, to: number): RichText => ({
  text: text.slice(from, to),
  formats: formats.slice(from, to),
});

function runsOf({ text, formats }: RichText): { from: number; to: number }[] {
  const starts = formats.flatMap((format, index) => (index === 0 || !same(format, formats[index - 1]) ? [index] : []));
  if (starts.length === 0) return [{ from: 0, to: text.length }];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length }));
}

function common(formats: readonly TextFormat[]): TextFormat {
  const [first = {}] = formats;
  const kept = Object.entries(first).filter(
    ([name, value]) =>
      name !== 'link' &&
      formats.every((format) => JSON.stringify(format[name as keyof TextFormat]) === JSON.stringify(value)),
  );
  return Object.fromEntries(kept);
}

export const richTextIn = (value: unknown): RichText | undefined =>
  innerOf(value, 'RichTextValue') as RichText | undefined;

export function newRichText(run: Run, start: RichText = { text: '', formats: [] }): object {
  let rich = start;
  const span = (method: string, args: readonly unknown[]): { from: number; to: number } => {
    if (args.length < 3) return { from: 0, to: rich.text.length };
    const [from, to] = [Number(args[0]), Number(args[1])];
    if (from < 0 || to > rich.text.length || from >= to)
      throw run.exception(`Illegal argument. ${method}(${from}, ${to})`);
    return { from, to };
  };
  const change = (method: string, args: readonly unknown[], next: (format: TextFormat) => TextFormat) => {
    const { from, to } = span(method, args);
    rich = {
      ...rich,
      formats: rich.formats.map((format, index) => (index >= from && index < to ? next(format) : format)),
    };
    return builder;
  };
  const builder: object = surface('RichTextValueBuilder', {
    setText(...args: unknown[]) {
      expectArgs(run, 'RichTextValueBuilder.setText', args, ['string']);
      const text = String(args[0]);
      // documented: RichTextValueBuilder.setText clears every style and link [D/reference/spreadsheet/rich-text-value-builder]
      rich = { text, formats: new Array<TextFormat>(text.length).fill({}) };
      return builder;
    },
    setLinkUrl(...args: unknown[]) {
      expectArgs(run, 'RichTextValueBuilder.setLinkUrl', args, ['string?'], ['number', 'number', 'string?']);
      const url = args.at(-1);
      return change('setLinkUrl', args, ({ link: _, ...format }) =>
        url ? { ...format, link: { uri: String(url) } } : format,
      );
    },
    setTextStyle(...args: unknown[]) {
      expectArgs(run, 'RichTextValueBuilder.setTextStyle', args, ['TextStyle?'], ['number', 'number', 'TextStyle?']);
      const style = innerOf(args.at(-1), 'TextStyle') as TextFormat | undefined;
      return change('setTextStyle', args, ({ link }) => ({ ...style, ...(link && { link }) }));
    },
    build: () => makeRichText(run, rich),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>);
  return builder;
}

export function makeTextStyle(format: TextFormat): object {
  return surface(
    'TextStyle',
    {
      isBold: () => format.bold ?? false,
      isItalic: () => format.italic ?? false,
      isUnderline: () => format.underline ?? false,
      isStrikethrough: () => format.strikethrough ?? false,
      getFontFamily: () => format.fontFamily ?? 'Arial',
      getFontSize: () => format.fontSize ?? 10,
      getForegroundColor: () => hexOf(format.foregroundColor, '#000000'),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.TextStyle>,
    format,
  );
}

export function newTextStyle(run: Run): object {
  let format: TextFormat = {};
  const set = (next: TextFormat) => {
    format = { ...format, ...next };
    return builder;
  };
  const builder: object = surface('TextStyleBuilder', {
    setBold: (...[value]: unknown[]) => set({ bold: value === true }),
    setItalic: (...[value]: unknown[]) => set({ italic: value === true }),
    setUnderline: (...[value]: unknown[]) => set({ underline: value === true }),
    setStrikethrough: (...[value]: unknown[]) => set({ strikethrough: value === true }),
    setFontFamily: (...[value]: unknown[]) => set({ fontFamily: String(value) }),
    setFontSize: (...[value]: unknown[]) => set({ fontSize: Number(value) }),
    setForegroundColor: (...[value]: unknown[]) => set({ foregroundColor: colorOf(run, String(value)) }),
    build: () => makeTextStyle(format),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.TextStyleBuilder>);
  return builder;
}
