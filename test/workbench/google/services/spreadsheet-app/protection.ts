// Protection: who may write a tab or a range. documented: https://developers.google.com/apps-script/reference/spreadsheet/protection
import { notSimulated } from '../../grid/grid-error';
import {
  type Author,
  editorsOf,
  findProtection,
  isWholeSheet,
  openWhereWhole,
  passes,
  requireProtection,
  requireWrite,
} from '../../grid/protection';
import { close } from '../../grid/rect';
import type { BookState, Protection, SheetState } from '../../grid/state';
import { user } from '../session';
import { innerOf, surface, surfaceName } from '../surface';
import { expectArgs } from './arguments';
import { ProtectionType } from './enums';
import { type Face, requireSheet, type Spot, type Tab } from './face';

/** documented: protecting a protected tab answers the protection that is there; a range always gets a new one. */
export function protect(face: Face, { bookId, sheetId, area }: Tab & { area?: Spot['area'] }): object {
  const id = face.write(bookId, 'protect', (edit) => {
    const sheet = requireSheet(edit.book, sheetId);
    const known = area ? undefined : sheet.protections.find(isWholeSheet);
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
  const whole = args[0] === ProtectionType.SHEET;
  const ids = face.read(bookId, 'getProtections', (book) => {
    const sheets = sheetId === undefined ? book.sheets : [requireSheet(book, sheetId)];
    return sheets.flatMap((sheet) =>
      sheet.protections.filter((one) => isWholeSheet(one) === whole).map((one) => one.id),
    );
  });
  return face.run.realm.Array.from(ids, (id) => makeProtection(face, bookId, id));
}

const addressOf = (value: unknown): string =>
  surfaceName(value) === 'User' ? String((value as { getEmail(): string }).getEmail()) : String(value);

function makeProtection(face: Face, bookId: string, id: number): object {
  const { run, world } = face;
  const found = (book: BookState): { sheet: SheetState; protection: Protection } => {
    const held = findProtection(book, id);
    if (!held) throw run.exception('This protection was deleted.');
    return held;
  };
  const author = (): Author => world.books.author(bookId, run.effective);
  const look = <T>(operation: string, effect: (protection: Protection, sheet: SheetState) => T): T =>
    face.read(bookId, operation, (book) => {
      const { sheet, protection } = found(book);
      return effect(protection, sheet);
    });
  const change = (operation: string, next: (protection: Protection, sheet: SheetState) => Partial<Protection>) => {
    face.write(bookId, operation, (edit) => {
      const { sheet, protection } = found(edit.book);
      requireProtection(protection, edit.author);
      const changed = { ...protection, ...next(protection, sheet) };
      sheet.protections = sheet.protections.map((one) => (one === protection ? changed : one));
    });
    return self;
  };
  /** documented: neither the owner nor the current user can be taken off; one unknown address refuses the whole call. */
  const editors = (operation: string, add: readonly unknown[], remove: readonly unknown[]) => {
    const added = add.map(addressOf);
    const removed = remove.map((one) => addressOf(one).toLowerCase());
    return change(operation, (protection) => {
      const { access } = author();
      for (const email of added) if (!world.people.find(email)) throw run.exception(`Invalid email: ${email}`);
      const before = editorsOf(protection, access);
      const fresh = added.filter((email) => !before.some((one) => one.toLowerCase() === email.toLowerCase()));
      const all = [...before, ...fresh].filter((email) => email.toLowerCase() !== access.owner.toLowerCase());
      const me = run.effective.email.toLowerCase();
      return { users: all.filter((email) => email.toLowerCase() === me || !removed.includes(email.toLowerCase())) };
    });
  };

  const self: object = surface('Protection', {
    getProtectionType: () =>
      look('getProtectionType', (one) => (isWholeSheet(one) ? ProtectionType.SHEET : ProtectionType.RANGE)),
    getRange: () =>
      look('getRange', (one, sheet) => face.range({ bookId, sheetId: sheet.sheetId, area: close(one.area, sheet) })),
    getRangeName: () => look('getRangeName', () => null),
    getDescription: () => look('getDescription', (one) => one.description),
    setDescription(...args: unknown[]) {
      expectArgs(run, 'Protection.setDescription', args, ['string']);
      return change('setDescription', () => ({ description: String(args[0]) }));
    },
    /** documented: safe to ask for anyone. */
    canEdit: () => look('canEdit', (one) => one.warningOnly || passes(one, author())),
    /** documented: throws when the asker may not edit; reported: the owner is not listed (issue 442636162). */
    getEditors: () =>
      look('getEditors', (one) => {
        requireProtection(one, author());
        const { access } = author();
        const listed = one.warningOnly ? [] : editorsOf(one, access);
        return run.realm.Array.from(listed, (email) => user(world.people.find(email) ?? nameless(email)));
      }),
    addEditor: (one: unknown) => editors('addEditor', [one], []),
    addEditors: (list: unknown) => editors('addEditors', Array.from(list as unknown[]), []),
    removeEditor: (one: unknown) => editors('removeEditor', [], [one]),
    removeEditors: (list: unknown) => editors('removeEditors', [], Array.from(list as unknown[])),
    /** documented: files of consumer accounts have no domain; assumed text. */
    canDomainEdit: () =>
      look('canDomainEdit', (one) => {
        requireWorkspace();
        return one.domainUsersCanEdit;
      }),
    setDomainEdit(...args: unknown[]) {
      expectArgs(run, 'Protection.setDomainEdit', args, ['boolean']);
      return change('setDomainEdit', () => {
        requireWorkspace();
        return { domainUsersCanEdit: args[0] === true };
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
        return { area: openWhereWhole(spot.area, sheet) };
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
        // documented: tab protections only, ranges of that tab.
        if (!isWholeSheet(one)) throw run.exception('Unprotected ranges can only be set on a protected sheet.');
        if (spots.some((spot) => spot.sheetId !== sheet.sheetId))
          throw run.exception('The range must be on the protected sheet.');
        return { unprotected: spots.map((spot) => openWhereWhole(spot.area, sheet)) };
      });
    },
    remove: () =>
      face.write(bookId, 'remove', (edit) => {
        const { sheet, protection } = found(edit.book);
        requireProtection(protection, edit.author);
        sheet.protections = sheet.protections.filter((one) => one !== protection);
      }),
  });
  return self;

  function requireWorkspace(): void {
    const owner = world.people.find(author().access.owner);
    if (owner?.kind !== 'workspace') throw run.exception('You do not have permission to perform that action.');
  }
}

const nameless = (email: string) => ({ email, name: email, kind: 'consumer' as const, locale: 'en' });
