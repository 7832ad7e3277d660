// Sizes, hiding and groups of rows and columns: the Sheets API's DimensionProperties and DimensionGroup.
import { putRow } from './cells';
import { countOf } from './dimensions';
import { invalid, notSimulated } from './grid-error';
import type { Dimension } from './shift';
import type { Group, SheetState } from './state';

/** Pixels of a new tab's rows and columns. */
export const defaultSize = { ROWS: 21, COLUMNS: 100 } as const;

export interface LineLook {
  size?: number;
  hidden?: boolean;
  filtered?: boolean;
}

export function setLook(sheet: SheetState, dimension: Dimension, start: number, end: number, look: LineLook): void {
  const stop = Math.min(end, countOf(sheet, dimension));
  for (let index = start; index < stop; index++) {
    const before = dimension === 'ROWS' ? sheet.rows[index] : sheet.columns[index];
    const next = { ...before, ...look };
    if (next.hidden === false) delete next.hidden;
    if (next.filtered === false) delete next.filtered;
    if (dimension === 'ROWS') {
      const { cells = [], ...rest } = next as Partial<NonNullable<SheetState['rows'][number]>>;
      putRow(sheet, index, before || Object.keys(rest).length > 0 ? { ...rest, cells } : null);
    } else {
      while (sheet.columns.length < index) sheet.columns.push(null);
      sheet.columns[index] = Object.keys(next).length > 0 ? next : null;
    }
  }
}

export const sizeOf = (sheet: SheetState, dimension: Dimension, index: number): number =>
  (dimension === 'ROWS' ? sheet.rows[index] : sheet.columns[index])?.size ?? defaultSize[dimension];

const groupsKey = (dimension: Dimension) => (dimension === 'ROWS' ? 'rowGroups' : 'columnGroups');

export const groupsOf = (sheet: SheetState, dimension: Dimension): Group[] => sheet[groupsKey(dimension)];

export function addGroup(sheet: SheetState, dimension: Dimension, start: number, end: number): void {
  let depth = 1;
  const others = groupsOf(sheet, dimension).map((group) => {
    if (group.end <= start || end <= group.start) return group;
    if (start <= group.start && group.end <= end && !(start === group.start && end === group.end)) {
      // documented: a group of rows around another one pushes it one level deeper
      // [S/reference/rest/v4/spreadsheets/request#adddimensiongrouprequest]
      return { ...group, depth: group.depth + 1 };
    }
    if (group.start <= start && end <= group.end) {
      // documented: a group of rows inside another one is one level deeper
      // [S/reference/rest/v4/spreadsheets/request#adddimensiongrouprequest]
      depth = Math.max(depth, group.depth + 1);
      return group;
    }
    throw notSimulated('a group that overlaps another one partly');
  });
  // assumed: rows are grouped at most eight levels deep [probes/group-depth.gs]
  if (depth > 8) throw invalid('The maximum depth of groups is 8.');
  const fresh = { start, end, depth, collapsed: false };
  sheet[groupsKey(dimension)] = [...others, fresh].sort((a, b) => a.depth - b.depth || a.start - b.start);
}

export function deleteGroup(sheet: SheetState, dimension: Dimension, start: number, end: number): void {
  const groups = groupsOf(sheet, dimension);
  const gone = groups.filter((group) => group.start === start && group.end === end).at(-1);
  if (!gone) throw notSimulated('deleting a part of a group');
  sheet[groupsKey(dimension)] = groups.flatMap((group) => {
    if (group === gone) return [];
    const inside = gone.start <= group.start && group.end <= gone.end && group.depth > gone.depth;
    return [inside ? { ...group, depth: group.depth - 1 } : group];
  });
}

export function setCollapsed(
  sheet: SheetState,
  dimension: Dimension,
  wanted: Omit<Group, 'collapsed'>,
  collapsed: boolean,
): void {
  const groups = groupsOf(sheet, dimension);
  const found = groups.find(
    (one) => one.start === wanted.start && one.end === wanted.end && one.depth === wanted.depth,
  );
  if (!found) throw invalid('No dimension group found at the specified range and depth.');
  sheet[groupsKey(dimension)] = groups.map((one) => (one === found ? { ...one, collapsed } : one));
  // documented: a collapsed group hides its rows [S/reference/rest/v4/spreadsheets/sheets#dimensiongroup]
  setLook(sheet, dimension, found.start, found.end, { hidden: collapsed });
}
