// Protection: who may write a tab or a range. What it allows is decided in grid/protection.ts.
import { notSimulated } from '../../grid/grid-error';
import {
  type Author,
  editorsAfter,
  editorsOf,
  findProtection,
  isWholeSheet,
  openWhereWhole,
  passes,
  requireProtection,
  requireWrite,
} from '../../grid/protection';
import { close } from '../../grid/rect';
import type { BookState, NamedRange, Protection, SheetState } from '../../grid/state';
import { user } from '../session';
import type { Simulated } from '../simulated';
import { innerOf, surface, surfaceName } from '../surface';
import { expectArgs } from './arguments';
import { ProtectionType } from './enums';
import { type Face, requireSheet, type Spot, type Tab } from './face';
import { nameIn } from './named-ranges';

export function protect(face: Face, { bookId, sheetId, area }: Tab & { area?: Spot['area'] }): object {
  const id = face.act(bookId, 'protect', (edit) => {
    const sheet = requireSheet(edit.book, sheetId);
    // documented: Range.protect always makes a new protection, over those that are there [D/reference/spreadsheet/range]
    const known = area === undefined ? sheet.protections.find(isWholeSheet) : undefined;
    // documented: Sheet.protect of a protected tab answers the protection that is there [D/reference/spreadsheet/sheet]
    if (known) return known.id;
    requireWrite(sheet, area ?? {}, edit.author);
    const made: Protection = {
      id: edit.newId(),
      area: area ? openWhereWhole(area, sheet) : {},
      description: '',
      warningOnly: false,
      groups: [],
      domainUsersCanEdit: false,
      unprotected: [],
      createdBy: edit.author.person.email,
    };
    sheet.protections.push(made);
    return made.id;
  });
  return makeProtection(face, bookId, id);
}

export function protectionsOf(face: Face, bookId: string, args: readonly unknown[], sheetId?: number): object[] {
  const owner = sheetId === undefined ? 'Spreadsheet' : 'Sheet';
  expectArgs(face.run, `${owner}.getProtections`, args, ['ProtectionType']);
  const ids = face.read(bookId, 'getProtections', (book) => {
    const sheets = sheetId === undefined ? book.sheets : [requireSheet(book, sheetId)];
    // documented: Sheet.getProtections lists the tab's own protection for SHEET and those of its ranges for RANGE
    // [D/reference/spreadsheet/sheet]
    const wanted = (one: Protection) => isWholeSheet(one) === (args[0] === ProtectionType.SHEET);
    return sheets.flatMap((sheet) => sheet.protections.filter(wanted).map((one) => one.id));
  });
  return face.run.realm.Array.from(ids, (id) => makeProtection(face, bookId, id));
}

export const addressOf = (value: unknown): string =>
  surfaceName(value) === 'User' ? String((value as { getEmail(): string }).getEmail()) : String(value);

function makeProtection(face: Face, bookId: string, id: number): object {
  const { run, world } = face;
  const found = (book: BookState): { sheet: SheetState; protection: Protection } => {
    const held = findProtection(book, id);
    // assumed: a Protection that was removed meanwhile is refused when it is used [probes/protection-that-is-gone.gs]
    if (!held) throw run.exception('This protection was deleted.');
    return held;
  };
  const author = (): Author => world.books.author(bookId, run.effective);
  const look = <T>(operation: string, effect: (protection: Protection, sheet: SheetState, book: BookState) => T): T =>
    face.read(bookId, operation, (book) => {
      const { sheet, protection } = found(book);
      return effect(protection, sheet, book);
    });
  /** For those who may edit what it protects. */
  const own = <T>(operation: string, effect: (protection: Protection) => T): T =>
    look(operation, (protection) => {
      requireProtection(protection, author());
      return effect(protection);
    });
  const change = (
    operation: string,
    next: (protection: Protection, sheet: SheetState, book: BookState) => Partial<Protection>,
  ) => {
    face.act(bookId, operation, (edit) => {
      const { sheet, protection } = found(edit.book);
      requireProtection(protection, edit.author);
      const changed = { ...protection, ...next(protection, sheet, edit.book) };
      sheet.protections = sheet.protections.map((one) => (one === protection ? changed : one));
    });
    return self;
  };
  const editors = (operation: string, add: readonly unknown[], remove: readonly unknown[]) =>
    change(operation, (protection) => {
      const added = add.map(addressOf);
      // assumed: Protection.addEditors with one unknown address adds nobody [probes/add-editors-one-unknown.gs]
      for (const email of added) if (!world.people.find(email)) throw run.exception(`Invalid email: ${email}`);
      return { users: editorsAfter(protection, author(), added, remove.map(addressOf)) };
    });
  const movedTo = (named: NamedRange, sheet: SheetState): Partial<Protection> => {
    // documented: Protection.setRangeName takes a name on the protected tab only [D/reference/spreadsheet/protection]
    if (named.sheetId !== sheet.sheetId) throw run.exception('The named range must be on the protected sheet.');
    return { namedRangeId: named.id, area: named.area };
  };
  const ofWorkspace = () => world.people.find(author().access.owner)?.kind === 'workspace';

  const self: object = surface('Protection', {
    getProtectionType: () =>
      look('getProtectionType', (one) => (isWholeSheet(one) ? ProtectionType.SHEET : ProtectionType.RANGE)),
    getRange: () =>
      look('getRange', (one, sheet) => face.range({ bookId, sheetId: sheet.sheetId, area: close(one.area, sheet) })),
    getRangeName: () =>
      look('getRangeName', (one, _sheet, { namedRanges }) => {
        return namedRanges.find((named) => named.id === one.namedRangeId)?.name ?? null;
      }),
    getDescription: () => look('getDescription', (one) => one.description),
    setDescription(...args: unknown[]) {
      expectArgs(run, 'Protection.setDescription', args, ['string']);
      return change('setDescription', () => ({ description: String(args[0]) }));
    },
    canEdit: () =>
      look('canEdit', (one) => {
        const { role } = author();
        // documented: Protection.canEdit may be asked by anyone [D/reference/spreadsheet/protection]
        return one.warningOnly ? role === 'owner' || role === 'editor' : passes(one, author());
      }),
    getEditors: () =>
      own('getEditors', (one) => {
        const listed = one.warningOnly ? [] : editorsOf(one, author().access);
        return run.realm.Array.from(listed, (email) => user(world.people.find(email) ?? nameless(email)));
      }),
    addEditor: (...args) => editors('addEditor', args.slice(0, 1), []),
    addEditors: (...args) => editors('addEditors', Array.from(args[0] as unknown[]), []),
    removeEditor: (...args) => editors('removeEditor', [], args.slice(0, 1)),
    removeEditors: (...args) => editors('removeEditors', [], Array.from(args[0] as unknown[])),
    // documented: Protection.canDomainEdit is asked by whoever may edit what it protects, and false in a file of a consumer account
    // [D/reference/spreadsheet/protection]
    canDomainEdit: () => own('canDomainEdit', (one) => one.domainUsersCanEdit && ofWorkspace()),
    setDomainEdit(...args: unknown[]) {
      expectArgs(run, 'Protection.setDomainEdit', args, ['boolean']);
      return change('setDomainEdit', (one) => {
        // documented: Protection.setDomainEdit throws when a gmail.com account owns the file [D/reference/spreadsheet/protection]
        if (!ofWorkspace()) throw run.exception('You do not have permission to perform that action.');
        // documented: Protection.setDomainEdit ends the mirroring of the file's editors [D/reference/spreadsheet/range]
        return { domainUsersCanEdit: args[0] === true, users: editorsOf(one, author().access) };
      });
    },
    isWarningOnly: () => look('isWarningOnly', (one) => one.warningOnly),
    setWarningOnly(...args: unknown[]) {
      expectArgs(run, 'Protection.setWarningOnly', args, ['boolean']);
      return change('setWarningOnly', () => ({ warningOnly: args[0] === true }));
    },
    setRange(...args: unknown[]) {
      expectArgs(run, 'Protection.setRange', args, ['Range']);
      const spot = innerOf(args[0], 'Range') as Spot;
      return change('setRange', (_one, sheet) => {
        if (spot.sheetId !== sheet.sheetId) throw notSimulated('Protection.setRange to another sheet');
        return { area: openWhereWhole(spot.area, sheet), namedRangeId: '' };
      });
    },
    setNamedRange(...args: unknown[]) {
      expectArgs(run, 'Protection.setNamedRange', args, ['NamedRange']);
      return change('setNamedRange', (_one, sheet, book) => movedTo(nameIn(face, book, args[0]), sheet));
    },
    setRangeName(...args: unknown[]) {
      expectArgs(run, 'Protection.setRangeName', args, ['string']);
      return change('setRangeName', (_one, sheet, { namedRanges }) => {
        const named = namedRanges.find((one) => one.name.toLowerCase() === String(args[0]).toLowerCase());
        if (!named) throw run.exception(`The named range "${String(args[0])}" does not exist.`);
        // documented: Protection.setRangeName moves the protection to where the name lies [D/reference/spreadsheet/protection]
        return movedTo(named, sheet);
      });
    },
    getUnprotectedRanges: () =>
      look('getUnprotectedRanges', (one, sheet) =>
        run.realm.Array.from(one.unprotected, (hole) =>
          face.range({ bookId, sheetId: sheet.sheetId, area: close(hole, sheet) }),
        ),
      ),
    setUnprotectedRanges(...args: unknown[]) {
      expectArgs(run, 'Protection.setUnprotectedRanges', args, ['array']);
      const spots = (args[0] as unknown[]).map((range) => innerOf(range, 'Range') as Spot);
      return change('setUnprotectedRanges', (one, sheet) => {
        // documented: Protection.setUnprotectedRanges throws for the protection of a range [D/reference/spreadsheet/protection]
        if (!isWholeSheet(one)) throw run.exception('Unprotected ranges can only be set on a protected sheet.');
        // documented: Protection.setUnprotectedRanges throws for a range of another tab [D/reference/spreadsheet/protection]
        if (spots.some((spot) => spot.sheetId !== sheet.sheetId))
          throw run.exception('The range must be on the protected sheet.');
        return { unprotected: spots.map((spot) => openWhereWhole(spot.area, sheet)) };
      });
    },
    remove: () =>
      face.act(bookId, 'remove', (edit) => {
        const { sheet, protection } = found(edit.book);
        requireProtection(protection, edit.author);
        sheet.protections = sheet.protections.filter((one) => one !== protection);
      }),
  } satisfies Simulated<GoogleAppsScript.Spreadsheet.Protection>);
  return self;
}

const nameless = (email: string) => ({ email, name: email, kind: 'consumer' as const, locale: 'en' });
