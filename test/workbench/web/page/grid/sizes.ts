// The sizes of an untouched row and column in Google Sheets, in pixels.
export const defaultRowHeight = 21;
export const defaultColumnWidth = 100;
