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
  // assumed: rows or columns moved by hand set off onChange with OTHER and no onEdit [probes/move-fires.gs]
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

// assumed: a change of rows, columns, tabs or looks sets off no onEdit [probes/structure-fires-no-edit.gs]
const onChange = (type: Fired): Row => [type];

const rows: Partial<Record<Happening, Row>> = {
  // documented: a typed value sets off onEdit, and onChange with the type EDIT [D/guides/triggers/events]
  typeCell: ['edit', 'EDIT'],
  // documented: a paste changes values, so it sets off onEdit and onChange [D/guides/triggers]
  paste: ['edit', 'EDIT'],
  // assumed: rows pasted over others set off onEdit and onChange [probes/rows-pasted-fire.gs]
  pasteRows: ['edit', 'EDIT'],
  // assumed: a checkbox ticked by hand sets off onEdit and onChange [probes/checkbox-fires.gs]
  toggleCheckbox: ['edit', 'EDIT'],
  // documented: deleted content sets off onEdit and onChange [D/guides/triggers]
  clearContents: ['edit', 'EDIT'],
  // assumed: a chip put into a cell sets off onEdit and onChange [probes/chip-fires.gs]
  putChip: ['edit', 'EDIT'],
  // documented: an inserted row sets off onChange with INSERT_ROW [D/guides/triggers/events]
  insertRows: onChange('INSERT_ROW'),
  // documented: an inserted column sets off onChange with INSERT_COLUMN [D/guides/triggers/events]
  insertColumns: onChange('INSERT_COLUMN'),
  // documented: a deleted row sets off onChange with REMOVE_ROW [D/guides/triggers/events]
  deleteRows: onChange('REMOVE_ROW'),
  // documented: a deleted column sets off onChange with REMOVE_COLUMN [D/guides/triggers/events]
  deleteColumns: onChange('REMOVE_COLUMN'),
  // documented: an added tab sets off onChange with INSERT_GRID [D/guides/triggers/events]
  addTab: onChange('INSERT_GRID'),
  // documented: a deleted tab sets off onChange with REMOVE_GRID [D/guides/triggers/events]
  deleteTab: onChange('REMOVE_GRID'),
  // documented: a change of looks alone sets off onChange with FORMAT [W/concepts/editor-triggers]
  format: onChange('FORMAT'),
  copyPaste: ['edit', 'EDIT'],
  fillDown: ['edit', 'EDIT'],
  findReplace: ['edit', 'EDIT'],
  // reported: cells cut and pasted by hand set off onEdit [github.com/tanaikech/GetEditType]
  cutPaste: ['edit', 'EDIT'],
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
