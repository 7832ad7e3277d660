// NamedRange: a name for a range, kept by its id.
import { followName, openWhereWhole, requireWriter } from '../../grid/protection';
import { close } from '../../grid/rect';
import type { BookState, NamedRange, OpenRect } from '../../grid/state';
import type { Simulated } from '../simulated';
import { innerOf, surface } from '../surface';
import { expectArgs } from './arguments';
import { type Face, requireSheet, type Spot } from './face';

const wellFormed = /^[A-Za-z_][\w.]{0,249}$/;
/** A1:B2 or R1C1 would be ambiguous. */
const likeAnAddress = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

function requireName(face: Face, name: string): void {
  // documented: Spreadsheet.setNamedRange refuses a name with blanks or signs, or one that reads as an address
  // [support.google.com/docs/answer/63175]
  if (!wellFormed.test(name) || likeAnAddress.test(name)) throw face.run.exception(`The name "${name}" is not valid.`);
}

const same = (name: string) => (one: NamedRange) => one.name.toLowerCase() === name.toLowerCase();

export function findName(book: BookState, name: string): NamedRange | undefined {
  return book.namedRanges.find(same(name));
}

/** The named range that a script holds, as it is by now. */
export function nameIn(face: Face, book: BookState, value: unknown): NamedRange {
  const named = book.namedRanges.find((one) => one.id === innerOf(value, 'NamedRange'));
  if (!named) throw face.run.exception('The named range was deleted.');
  return named;
}

export function makeNamedRange(face: Face, bookId: string, id: string): object {
  const { run } = face;
  const found = (book: BookState) => nameIn(face, book, named);
  const change = (operation: string, next: (book: BookState) => Partial<NamedRange>) => {
    face.act(bookId, operation, (edit) => {
      requireWriter(edit.author);
      const old = found(edit.book);
      const changed = { ...old, ...next(edit.book) };
      edit.book.namedRanges = edit.book.namedRanges.map((one) => (one === old ? changed : one));
      followName(edit.book, changed);
    });
    return named;
  };
  const named: object = surface(
    'NamedRange',
    {
      getName: () => face.read(bookId, 'getName', (book) => found(book).name),
      getRange: () =>
        face.read(bookId, 'getRange', (book) => {
          const { sheetId, area } = found(book);
          return face.range({ bookId, sheetId, area: close(area, requireSheet(book, sheetId)) });
        }),
      setName(...args: unknown[]) {
        expectArgs(run, 'NamedRange.setName', args, ['string']);
        const name = String(args[0]);
        requireName(face, name);
        return change('setName', (book) => {
          if (book.namedRanges.some((one) => one.id !== id && same(name)(one)))
            throw run.exception(`A named range with the name "${name}" already exists.`);
          return { name };
        });
      },
      setRange(...args: unknown[]) {
        expectArgs(run, 'NamedRange.setRange', args, ['Range']);
        return change('setRange', (book) => placeOf(book, args[0]));
      },
      remove: () =>
        face.act(bookId, 'remove', (edit) => {
          requireWriter(edit.author);
          const old = found(edit.book);
          edit.book.namedRanges = edit.book.namedRanges.filter((one) => one !== old);
        }),
    } satisfies Simulated<GoogleAppsScript.Spreadsheet.NamedRange>,
    id,
  );
  return named;
}

function placeOf(book: BookState, range: unknown): { sheetId: number; area: OpenRect } {
  const { sheetId, area } = innerOf(range, 'Range') as Spot;
  return { sheetId, area: openWhereWhole(area, requireSheet(book, sheetId)) };
}

export function namedRangesOf(face: Face, bookId: string, sheetId?: number): object[] {
  const ids = face.read(bookId, 'getNamedRanges', (book) =>
    book.namedRanges.filter((one) => sheetId === undefined || one.sheetId === sheetId).map((one) => one.id),
  );
  return face.run.realm.Array.from(ids, (id) => makeNamedRange(face, bookId, id));
}

/** The book's methods about names. */
export function bookNames(face: Face, bookId: string) {
  const { run } = face;
  return {
    getNamedRanges: () => namedRangesOf(face, bookId),
    getRangeByName(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.getRangeByName', args, ['string']);
      return face.read(bookId, 'getRangeByName', (book) => {
        const named = findName(book, String(args[0]));
        // documented: Spreadsheet.getRangeByName answers null for an unknown name [D/reference/spreadsheet/spreadsheet]
        if (!named) return null;
        const sheet = requireSheet(book, named.sheetId);
        return face.range({ bookId, sheetId: sheet.sheetId, area: close(named.area, sheet) });
      });
    },
    setNamedRange(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.setNamedRange', args, ['string', 'Range']);
      const name = String(args[0]);
      requireName(face, name);
      face.act(bookId, 'setNamedRange', (edit) => {
        requireWriter(edit.author);
        const id = findName(edit.book, name)?.id ?? String(edit.newId());
        const named = { id, name, ...placeOf(edit.book, args[1]) };
        edit.book.namedRanges = [...edit.book.namedRanges.filter((one) => one.id !== id), named];
        followName(edit.book, named);
      });
    },
    removeNamedRange(...args: unknown[]) {
      expectArgs(run, 'Spreadsheet.removeNamedRange', args, ['string']);
      face.act(bookId, 'removeNamedRange', (edit) => {
        requireWriter(edit.author);
        const named = findName(edit.book, String(args[0]));
        // documented: Spreadsheet.removeNamedRange throws for an unknown name [D/reference/spreadsheet/spreadsheet]
        if (!named) throw run.exception(`The named range "${String(args[0])}" does not exist.`);
        edit.book.namedRanges = edit.book.namedRanges.filter((one) => one !== named);
      });
    },
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Spreadsheet>;
}
