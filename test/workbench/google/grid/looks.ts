// How cells look, in the shapes of the Sheets API's CellFormat.

export interface Color {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ColorStyle {
  rgbColor?: Color;
  themeColor?: string;
}

export interface TextFormat {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontFamily?: string;
  fontSize?: number;
  foregroundColor?: Color;
  foregroundColorStyle?: ColorStyle;
  link?: { uri?: string };
}

export interface Border {
  style?: string;
  width?: number;
  color?: Color;
  colorStyle?: ColorStyle;
}

export interface Borders {
  top?: Border;
  bottom?: Border;
  left?: Border;
  right?: Border;
}

export interface NumberFormat {
  type?: string;
  pattern?: string;
}

/** The Sheets API's CellFormat. The link of a whole cell is kept on the cell, so that styles stay few. */
export interface Style {
  numberFormat?: NumberFormat;
  backgroundColor?: Color;
  backgroundColorStyle?: ColorStyle;
  borders?: Borders;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  textDirection?: string;
  textFormat?: TextFormat;
  textRotation?: { angle?: number; vertical?: boolean };
  padding?: { top?: number; right?: number; bottom?: number; left?: number };
  hyperlinkDisplayType?: string;
}
