// The basic filter as scripts see it. documented: https://developers.google.com/apps-script/reference/spreadsheet/filter
import { clearFilter, setFilter } from '../../grid/filter';
import { requireWriter } from '../../grid/protection';
import { close, type Rect } from '../../grid/rect';
import { surface } from '../surface';
import { type Face, requireSheet, type Tab } from './face';

/** With an area: makes one (documented: refused when the tab has one). Without: the one that is there, or null. */
export function makeFilter(face: Face, { bookId, sheetId }: Tab, area?: Rect): object | null {
  if (area) {
    face.write(bookId, 'createFilter', (edit) => {
      const sheet = requireSheet(edit.book, sheetId);
      requireWriter(edit.author);
      if (sheet.filter) throw face.run.exception("You can't create a filter in a sheet that already has a filter.");
      setFilter(edit.book, sheet, { area, sortSpecs: [], criteria: [] });
    });
  } else if (!face.read(bookId, 'getFilter', (book) => requireSheet(book, sheetId).filter)) return null;
  return surface('Filter', {
    getRange: () =>
      face.read(bookId, 'getRange', (book) => {
        const sheet = requireSheet(book, sheetId);
        return face.range({ bookId, sheetId, area: close(sheet.filter?.area ?? {}, sheet) });
      }),
    remove: () =>
      face.write(bookId, 'remove', (edit) => {
        requireWriter(edit.author);
        clearFilter(requireSheet(edit.book, sheetId));
      }),
  });
}
