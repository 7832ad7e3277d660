// A tab copied whole, into this spreadsheet or another one.
import { copyTab } from '../sheets/request-tab-copies';
import { type Face, requireSheet, type Tab } from './face';

export function copySheet(face: Face, { bookId, sheetId }: Tab, targetId: string): object {
  // assumed: Sheet.copyTo of whoever may only view the source works, because whoever may view may copy
  // [probes/copy-tab-as-viewer.gs]
  const source = () => face.peek(bookId, (book) => ({ book, sheet: requireSheet(book, sheetId) }));
  const made = face.act(targetId, 'copyTo', (edit) => copyTab(edit, source().book, source().sheet, {}).sheetId);
  return face.sheet({ bookId: targetId, sheetId: made });
}
