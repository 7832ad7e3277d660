// A spreadsheet whose script hears everything: the simple onEdit, and installed edit and change triggers of the owner.

import type { WorldOptions } from '../../workbench/google/create-world';
import { createHands } from '../../workbench/google/hands';
import { owner, type SmallOffice, smallOffice, staff } from '../runtime/office';

const ears = `
  function onEdit(e) { console.log('simple ' + e.range.getA1Notation()); }
  function edited(e) { console.log('installed ' + e.range.getA1Notation()); }
  function changed(e) { console.log('change ' + e.changeType); }
  function install() {
    ScriptApp.newTrigger('edited').forSpreadsheet('book-1').onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet('book-1').onChange().create();
  }
  function main() { SpreadsheetApp.getActive().getRange('A1').setValue('by a script'); SpreadsheetApp.flush(); }
`;

export interface ListeningOffice extends SmallOffice {
  at: { bookId: string; sheetId: number };
  hands: ReturnType<typeof createHands>;
  /** What was heard since the last time this was asked. */
  heard(): string[];
}

export function listeningOffice(options: WorldOptions = {}, more = ''): ListeningOffice {
  const office = smallOffice(ears + more, {}, options);
  const { world, bookId, scriptId } = office;
  world.editorRun(owner.email, scriptId, 'install');
  const sheetId = world.books.get(bookId).sheets[0]?.sheetId ?? 0;
  let from = world.executions.all().length;
  const hands = createHands(world);
  return {
    ...office,
    hands,
    at: { bookId, sheetId },
    heard() {
      const fresh = world.executions.all().slice(from);
      from += fresh.length;
      return fresh.flatMap(({ logs, error }) => (error ? [`failed ${error.message}`] : logs.map(({ text }) => text)));
    },
  };
}

export { owner, staff };
