// Everything that moves along when lines of a tab come, go or change places.
import { shiftCharts } from './charts';
import { shiftReferences } from './formulas/references';
import { type Dimension, type Shift, shiftNames } from './shift';
import type { BookState, SheetState } from './state';

export function moveAlong(book: BookState, sheet: SheetState, dimension: Dimension, shift: Shift): void {
  shiftNames(book, sheet, dimension, shift);
  shiftReferences(book, sheet, dimension, shift);
  shiftCharts(book, sheet, dimension, shift);
}
