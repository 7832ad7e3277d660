import type { ActResult, Acts, At } from '../../workbench/google/grid/acts';
import type { Happening } from '../../workbench/google/what-fires';
import { listeningOffice, owner, staff } from './listening-office';

const cell = { sheetId: 0, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

/** What is heard after an act of a hand. */
function heardAfter(act: (hands: Acts, at: At) => ActResult, settings = {}): string[] {
  const { hands, at, heard } = listeningOffice({ settings });
  expect(act(hands, at)).toEqual({ ok: true });
  return heard();
}

/** What is heard after something that is no act on cells. */
function afterwards(happening: Happening, settings = {}): string[] {
  const { world, bookId, heard } = listeningOffice({ settings });
  world.fireFor(staff.email, bookId, happening, cell);
  return heard();
}

const heardOf = (place: string) => [`simple ${place}`, `installed ${place}`, 'change EDIT'];

describe('what sets off onEdit and onChange', () => {
  it('a typed value sets off onEdit, and onChange with the type EDIT', () => {
    expect(heardAfter((hands, at) => hands.typeCell(staff.email, at, 1, 2, 'x'))).toEqual(heardOf('C2'));
  });

  it('a paste changes values, so it sets off onEdit and onChange', () => {
    expect(heardAfter((hands, at) => hands.paste(staff.email, at, 0, 0, [['a', 'b']]))).toEqual(heardOf('A1:B1'));
  });

  it('rows pasted over others set off onEdit and onChange', () => {
    expect(heardAfter((hands, at) => hands.pasteRows(staff.email, at, 0, 1, 4))).toEqual(heardOf('A5:Z5'));
  });

  it('a checkbox ticked by hand sets off onEdit and onChange', () => {
    const { world, scriptId, hands, at, heard } = listeningOffice(
      {},
      'function boxes() { SpreadsheetApp.getActiveSheet().getRange("B2").insertCheckboxes(); }',
    );
    world.editorRun(owner.email, scriptId, 'boxes');
    heard();
    expect(hands.toggleCheckbox(staff.email, at, 1, 1)).toEqual({ ok: true });
    expect(heard()).toEqual(heardOf('B2'));
  });

  it('deleted content sets off onEdit and onChange', () => {
    const area = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 };
    expect(heardAfter((hands, at) => hands.clearContents(staff.email, at, area))).toEqual(heardOf('A1:A2'));
  });

  it('a chip put into a cell sets off onEdit and onChange', () => {
    const chip = { title: 'Film', uri: 'https://drive.google.com/file/d/x' };
    expect(heardAfter((hands, at) => hands.putChip(staff.email, at, 0, 0, chip))).toEqual(heardOf('A1'));
  });

  it('an inserted row sets off onChange with INSERT_ROW', () => {
    expect(heardAfter((hands, at) => hands.insertRows(staff.email, at, 1, 1))).toEqual(['change INSERT_ROW']);
  });

  it('an inserted column sets off onChange with INSERT_COLUMN', () => {
    expect(heardAfter((hands, at) => hands.insertColumns(staff.email, at, 1, 1))).toEqual(['change INSERT_COLUMN']);
  });

  it('a deleted row sets off onChange with REMOVE_ROW', () => {
    expect(heardAfter((hands, at) => hands.deleteRows(staff.email, at, 1, 1))).toEqual(['change REMOVE_ROW']);
  });

  it('a deleted column sets off onChange with REMOVE_COLUMN', () => {
    expect(heardAfter((hands, at) => hands.deleteColumns(staff.email, at, 1, 1))).toEqual(['change REMOVE_COLUMN']);
  });

  it('an added tab sets off onChange with INSERT_GRID', () => {
    expect(heardAfter((hands, { bookId }) => hands.addTab(staff.email, bookId))).toEqual(['change INSERT_GRID']);
  });

  it('a deleted tab sets off onChange with REMOVE_GRID', () => {
    const { hands, at, heard } = listeningOffice();
    hands.addTab(staff.email, at.bookId);
    heard();
    expect(hands.deleteTab(staff.email, at)).toEqual({ ok: true });
    expect(heard()).toEqual(['change REMOVE_GRID']);
  });

  it('a change of looks alone sets off onChange with FORMAT', () => {
    expect(afterwards('format')).toEqual(['change FORMAT']);
  });

  it('a change of rows, columns, tabs or looks sets off no onEdit', () => {
    const { world, hands, at, heard } = listeningOffice();
    hands.insertRows(staff.email, at, 1, 1);
    hands.deleteColumns(staff.email, at, 1, 1);
    hands.addTab(staff.email, at.bookId);
    world.fireFor(staff.email, at.bookId, 'format', cell);
    expect(heard()).toEqual(['change INSERT_ROW', 'change REMOVE_COLUMN', 'change INSERT_GRID', 'change FORMAT']);
  });

  it('onChange sees every change by a person, whatever its kind', () => {
    expect(heardAfter((hands, at) => hands.renameTab(staff.email, at, 'Lain'))).toEqual(['change OTHER']);
  });

  it('what a script writes sets off no trigger', () => {
    const { world, scriptId, bookId, heard } = listeningOffice();
    expect(world.editorRun(owner.email, scriptId, 'main').ok).toBe(true);
    expect(world.books.get(bookId).sheets[0]?.rows[0]?.cells[0]?.value).toBe('by a script');
    expect(heard()).toEqual([]);
    expect(afterwards('scriptWrite')).toEqual([]);
  });

  it('a formula that is calculated anew sets off no trigger, as no user changed a value', () => {
    expect(afterwards('recalculation')).toEqual([]);
  });

  it('API requests do not cause triggers to run', () => {
    expect(afterwards('apiWrite')).toEqual([]);
    expect(afterwards('apiWrite', { apiWriteFires: ['OTHER'] })).toEqual(['change OTHER']);
  });

  it('cells cut and pasted by hand set off onEdit', () => {
    expect(afterwards('cutPaste')).toEqual(['simple A1', 'installed A1', 'change EDIT']);
  });

  it('rows or columns moved by hand set off onChange with OTHER and no onEdit', () => {
    const move = (hands: Acts, at: At) => hands.moveRows(staff.email, at, 0, 1, 4);
    expect(heardAfter(move)).toEqual(['change OTHER']);
    expect(heardAfter(move, { moveFires: ['edit', 'OTHER'] })).toEqual([
      'simple A1:Z1000',
      'installed A1:Z1000',
      'change OTHER',
    ]);
  });

  it('sorting by hand sets off onChange with OTHER and no onEdit', () => {
    const sort = (hands: Acts, at: At) => hands.sortRange(staff.email, at, { column: 0, ascending: true });
    expect(heardAfter(sort)).toEqual(['change OTHER']);
    expect(heardAfter(sort, { sortFires: [] })).toEqual([]);
  });

  it('undo and redo set off onChange with OTHER and no onEdit', () => {
    expect(afterwards('undo')).toEqual(['change OTHER']);
    expect(afterwards('redo')).toEqual(['change OTHER']);
  });

  it('restoring a version sets off onChange with OTHER and no onEdit', () => {
    expect(afterwards('restoreVersion')).toEqual(['change OTHER']);
  });

  it('nothing is fired by an act that was refused', () => {
    const { hands, at, heard } = listeningOffice();
    expect(hands.insertRows('tamu@gmail.com', at, 1, 1).ok).toBe(false);
    expect(heard()).toEqual([]);
  });
});

describe('an anonymous person', () => {
  const anonymous = '';
  const open = (settings = {}) => {
    const office = listeningOffice({ settings });
    office.world.files.setLinkSharing(office.bookId, 'editor');
    return office;
  };

  it('an edit by an anonymous person fires no simple onEdit', () => {
    const { world, bookId, heard } = open();
    world.fireEdit(anonymous, bookId, cell);
    expect(heard()).toEqual(['installed A1']);
  });

  it('to an installed onEdit an anonymous editor looks like the creator of the trigger', () => {
    const { world, bookId, scriptId } = open();
    world.projects.changeSource(owner.email, scriptId, [
      ...world.projects.get(scriptId).files.filter(({ type }) => type === 'JSON'),
      {
        name: 'Code',
        type: 'SERVER_JS',
        source: 'function edited(e) { return [e.user.getEmail(), Session.getActiveUser().getEmail()]; }',
      },
    ]);
    expect(world.fireEdit(anonymous, bookId, cell)[0]?.value).toEqual([owner.email, owner.email]);
    expect(world.fireEdit(staff.email, bookId, cell)[0]?.value).toEqual(['', '']);
  });

  it('an anonymous editor does not set off onChange', () => {
    const { world, bookId, heard } = open();
    world.fireChange(anonymous, bookId, 'EDIT');
    expect(heard()).toEqual([]);
    const other = open({ anonymousFiresChange: true });
    other.world.fireChange(anonymous, other.bookId, 'EDIT');
    expect(other.heard()).toEqual(['change EDIT']);
  });
});
