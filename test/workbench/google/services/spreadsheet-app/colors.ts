// Colours between CSS text and the grid's fractions.
import type { Run } from '../../contract';
import type { Color } from '../../grid/state';

/** The CSS names that scripts use. */
const names: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
};

function channelsOf(text: string): number[] | undefined {
  const hex = names[text.toLowerCase()] ?? text.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(hex);
  const full = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : hex;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(full);
  return match?.slice(1).map((pair) => Number.parseInt(pair, 16) / 255);
}

export const isColor = (text: string): boolean => channelsOf(text) !== undefined;

export function colorOf(run: Run, text: string): Color {
  const channels = channelsOf(text);
  if (!channels) throw run.exception(`Invalid color: ${text}`);
  const [red = 0, green = 0, blue = 0] = channels;
  return { red, green, blue };
}

export function hexOf(color: Color | undefined, otherwise: string): string {
  if (!color) return otherwise;
  const pair = (part: number | undefined) =>
    Math.round((part ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(color.red)}${pair(color.green)}${pair(color.blue)}`;
}
