// What sets off which handler: one row for each thing that happens to a spreadsheet. Where Google is silent, a row is a setting.
import type { Acts, ChangeType } from './grid/acts';

/** `edit` is onEdit, simple and installed; anything else is the change type that installed onChange triggers are told. */
export type Fired = 'edit' | ChangeType | 'FORMAT';

/** The acts of people by their names in `Acts`, and what is no act of a hand on cells. */
export type Happening = keyof Acts | 'format' | 'restoreVersion' | 'scriptWrite' | 'apiWrite' | 'recalculation';

/** Rows on which Google's documentation is silent or contradicted by what others saw. */
export interface FiringSettings {
  moveFires: readonly Fired[];
  sortFires: readonly Fired[];
  undoFires: readonly Fired[];
  restoreFires: readonly Fired[];
  apiWriteFires: readonly Fired[];
  /** Whether somebody whom a link let in, without an account, sets off onChange. */
  anonymousFiresChange: boolean;
  /** A standalone script's triggers stay silent for people who may not view the script. */
  standaloneNeedsViewAccess: boolean;
}

export const firingDefaults: FiringSettings = {
  // documented: moving cells sets off onChange and no onEdit [W/concepts/editor-triggers]
  moveFires: ['OTHER'],
  // assumed: sorting by hand sets off onChange with OTHER and no onEdit [probes/sort-fires.gs]
  sortFires: ['OTHER'],
  // assumed: undo and redo set off onChange with OTHER and no onEdit [probes/undo-fires.gs]
  undoFires: ['OTHER'],
  // assumed: restoring a version sets off onChange with OTHER and no onEdit [probes/restore-fires.gs]
  restoreFires: ['OTHER'],
  // documented: API requests do not cause triggers to run [D/guides/triggers/installable]
  apiWriteFires: [],
  // assumed: an anonymous editor does not set off onChange [probes/anonymous-change.gs]
  anonymousFiresChange: false,
  // documented: triggers of a standalone script run only for people who may at least view the script
  // [D/guides/triggers/installable]
  standaloneNeedsViewAccess: true,
};

type Row = readonly Fired[] | ((settings: FiringSettings) => readonly Fired[]);

// documented: onChange sees every change by a person, whatever its kind [W/concepts/editor-triggers]
const other: Row = ['OTHER'];

const rows: Partial<Record<Happening, Row>> = {
  // documented: a typed value sets off onEdit, and onChange with the type EDIT [D/guides/triggers/events]
  typeCell: ['edit', 'EDIT'],
  // documented: a paste changes values, so it sets off onEdit and onChange [D/guides/triggers]
  paste: ['edit', 'EDIT'],
  // documented: rows pasted over others set off onEdit and onChange [D/guides/triggers]
  pasteRows: ['edit', 'EDIT'],
  // documented: a checkbox ticked by hand sets off onEdit and onChange [D/guides/triggers]
  toggleCheckbox: ['edit', 'EDIT'],
  // documented: deleted content sets off onEdit and onChange [D/guides/triggers]
  clearContents: ['edit', 'EDIT'],
  // documented: a chip put into a cell sets off onEdit and onChange [D/guides/triggers]
  putChip: ['edit', 'EDIT'],
  // documented: an inserted row sets off onChange with INSERT_ROW and no onEdit [D/guides/triggers/events]
  insertRows: ['INSERT_ROW'],
  // documented: an inserted column sets off onChange with INSERT_COLUMN and no onEdit [D/guides/triggers/events]
  insertColumns: ['INSERT_COLUMN'],
  // documented: a deleted row sets off onChange with REMOVE_ROW and no onEdit [D/guides/triggers/events]
  deleteRows: ['REMOVE_ROW'],
  // documented: a deleted column sets off onChange with REMOVE_COLUMN and no onEdit [D/guides/triggers/events]
  deleteColumns: ['REMOVE_COLUMN'],
  // documented: an added tab sets off onChange with INSERT_GRID and no onEdit [D/guides/triggers/events]
  addTab: ['INSERT_GRID'],
  // documented: a deleted tab sets off onChange with REMOVE_GRID and no onEdit [D/guides/triggers/events]
  deleteTab: ['REMOVE_GRID'],
  // documented: a change of looks alone sets off onChange with FORMAT and no onEdit [W/concepts/editor-triggers]
  format: ['FORMAT'],
  copyPaste: ['edit', 'EDIT'],
  fillDown: ['edit', 'EDIT'],
  findReplace: ['edit', 'EDIT'],
  cutPaste: ({ moveFires }) => moveFires,
  moveRows: ({ moveFires }) => moveFires,
  moveColumns: ({ moveFires }) => moveFires,
  sortRange: ({ sortFires }) => sortFires,
  undo: ({ undoFires }) => undoFires,
  redo: ({ undoFires }) => undoFires,
  restoreVersion: ({ restoreFires }) => restoreFires,
  apiWrite: ({ apiWriteFires }) => apiWriteFires,
  // documented: what a script writes sets off no trigger [D/guides/triggers]
  scriptWrite: [],
  // documented: a formula that is calculated anew sets off no trigger, as no user changed a value [D/guides/triggers]
  recalculation: [],
};

/** Anything else a person does to a spreadsheet is told as OTHER. */
export function firedBy(happening: Happening, settings: FiringSettings): readonly Fired[] {
  const row = rows[happening] ?? other;
  return typeof row === 'function' ? row(settings) : row;
}
