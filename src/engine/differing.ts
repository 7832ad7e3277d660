// Only cells that differ are written: a tick that changes nothing writes nothing.
import type { TaggedWrite } from '../google/book';
import type { CellValue } from '../tabs/column';
import type { CellsToWrite } from '../tabs/tab';

export function differing(tag: string, shown: readonly CellValue[], wanted: CellsToWrite): TaggedWrite[] {
  const cells = new Map([...wanted].filter(([column, value]) => !isShown(shown[column], value)));
  return cells.size === 0 ? [] : [{ tag, cells }];
}

/** Dates come back as doubles: half a second is the same moment. */
function isShown(shown: CellValue | undefined, wanted: CellValue): boolean {
  if (typeof shown === 'number' && typeof wanted === 'number') return Math.abs(shown - wanted) < 5e-6;
  return (shown ?? '') === wanted;
}
