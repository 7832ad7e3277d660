// What everything that names rows or columns becomes when some are inserted, deleted or moved.
import type { BookState, Group, OpenRect, SheetState } from './state';

export type Dimension = 'ROWS' | 'COLUMNS';

/** Where an interval lies afterwards; undefined when nothing is left of it. `end` may be Infinity. */
export type Shift = (start: number, end: number) => { start: number; end: number } | undefined;

/** Rows inserted inside an interval widen it; at its start they push it. */
export const afterInsert =
  (at: number, count: number): Shift =>
  (start, end) => {
    // assumed: a row inserted above the first row of a range pushes the range [probes/insert-at-start.gs]
    const pushed = start >= at ? start + count : start;
    // assumed: a row inserted inside a range widens it and one inserted below its last row does not
    // [probes/insert-inside.gs]
    const widened = end > at ? end + count : end;
    return { start: pushed, end: widened };
  };

export const afterDelete =
  (from: number, to: number): Shift =>
  (start, end) => {
    const moved = (edge: number) => (edge <= from ? edge : Math.max(from, edge - (to - from)));
    const next = { start: moved(start), end: moved(end) };
    // assumed: a named range goes with the last of its rows [probes/delete-range.gs]
    return next.start < next.end ? next : undefined;
  };

/** `to` counts before the move. An interval goes along when it lies wholly in the moved block. */
export const afterMove =
  (from: number, until: number, to: number): Shift =>
  (start, end) => {
    const count = until - from;
    const target = to > from ? to - count : to;
    if (start >= from && end <= until) return { start: start - from + target, end: end - from + target };
    // assumed: a range keeps its edges when rows are moved within it [probes/move-within-range.gs]
    if (from >= start && until <= end && to >= start && to <= end) return { start, end };
    const left = afterDelete(from, until)(start, end);
    return left && afterInsert(target, count)(left.start, left.end);
  };

export function shiftArea(area: OpenRect, dimension: Dimension, shift: Shift): OpenRect | undefined {
  const [startKey, endKey] =
    dimension === 'ROWS' ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
  const [start, end] = [area[startKey], area[endKey]];
  if (start === undefined && end === undefined) return area;
  const next = shift(start ?? 0, end ?? Infinity);
  if (!next) return undefined;
  const result: OpenRect = { ...area };
  if (start !== undefined) result[startKey] = next.start;
  if (end !== undefined) result[endKey] = next.end;
  return result;
}

/** Everything of the book that names places of `sheet`, but not its rows, columns and cells. */
export function shiftNames(book: BookState, sheet: SheetState, dimension: Dimension, shift: Shift): void {
  const move = (area: OpenRect) => shiftArea(area, dimension, shift);
  const keep = (areas: OpenRect[]) => areas.flatMap((area) => move(area) ?? []);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const next = move(merge) as typeof merge | undefined;
    const single = next && next.endRow - next.startRow === 1 && next.endColumn - next.startColumn === 1;
    // assumed: merged cells move with rows that are inserted above them [probes/merge-moves.gs]
    return next && !single ? [next] : [];
  });
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = move(protection.area);
    // assumed: a protected range moves with rows that are inserted above it [probes/protection-moves.gs]
    return area ? [{ ...protection, area, unprotected: keep(protection.unprotected) }] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = keep(format.ranges);
    // assumed: a conditional format moves with rows that are inserted above it [probes/conditional-format-moves.gs]
    return ranges.length > 0 ? [{ ...format, ranges }] : [];
  });
  shiftFilter(sheet, dimension, shift);
  const groups = dimension === 'ROWS' ? 'rowGroups' : 'columnGroups';
  sheet[groups] = sheet[groups].flatMap((group): Group[] => {
    const next = shift(group.start, group.end);
    return next ? [{ ...group, ...next }] : [];
  });
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.sheetId) return [named];
    const area = move(named.area);
    return area ? [{ ...named, area }] : [];
  });
}

function shiftFilter(sheet: SheetState, dimension: Dimension, shift: Shift): void {
  const { filter } = sheet;
  if (!filter) return;
  const area = shiftArea(filter.area, dimension, shift);
  if (!area) {
    delete sheet.filter;
    return;
  }
  if (dimension === 'ROWS') {
    sheet.filter = { ...filter, area };
    return;
  }
  const column = (index: number) => shift(index, index + 1)?.start;
  const criteria = filter.criteria.flatMap((one) => {
    const next = column(one.column);
    return next === undefined ? [] : [{ ...one, column: next }];
  });
  const sortSpecs = filter.sortSpecs.flatMap((one) => {
    const next = column(one.dimensionIndex);
    return next === undefined ? [] : [{ ...one, dimensionIndex: next }];
  });
  sheet.filter = { area, criteria, sortSpecs };
}
