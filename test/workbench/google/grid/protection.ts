// Protected tabs and ranges: who may write where.
// documented: https://developers.google.com/apps-script/reference/spreadsheet/protection and the Sheets API's ProtectedRange.
import type { FileAccess, FileRole, Person } from '../contract';
import { GridError } from './grid-error';
import { close, contains, intersection, overlap, type Rect, subtract } from './rect';
import type { BookState, OpenRect, Protection, SheetState } from './state';

/** What a write needs to know of its author. */
export interface Author {
  person: Person;
  role: FileRole;
  access: FileAccess;
}

export const isWholeSheet = (protection: Protection) => Object.keys(protection.area).length === 0;

const has = (list: readonly string[], email: string) => list.some((one) => one.toLowerCase() === email.toLowerCase());

const domainOf = (email: string) => email.slice(email.indexOf('@') + 1).toLowerCase();

/** Who is listed: a fresh protection mirrors the file's editors, and its creator stays on the list. The owner is never listed. */
export function editorsOf(protection: Protection, access: FileAccess): string[] {
  if (protection.users) return protection.users;
  const editors = access.editors.filter((email) => !has([access.owner], email));
  const creator = protection.createdBy;
  return has([access.owner, ...editors], creator) ? editors : [...editors, creator];
}

/** True of people who pass this protection, which are also those who may change or remove it. */
export function passes(protection: Protection, { person, role, access }: Author): boolean {
  if (role === 'owner') return true;
  if (role !== 'editor') return false;
  if (protection.users === undefined) return true;
  if (has(protection.users, person.email)) return true;
  return (
    protection.domainUsersCanEdit && person.kind === 'workspace' && domainOf(person.email) === domainOf(access.owner)
  );
}

/** The protection that stops this author from writing somewhere in `area`: every covering protection must allow it. */
export function stoppedBy(sheet: SheetState, area: OpenRect, author: Author): Protection | undefined {
  return sheet.protections.find((protection) => {
    if (protection.warningOnly || passes(protection, author) || !overlap(protection.area, area)) return false;
    return !isFree(protection, area, sheet);
  });
}

function isFree(protection: Protection, area: OpenRect, sheet: SheetState): boolean {
  if (protection.unprotected.length === 0) return false;
  if (protection.unprotected.some((hole) => contains(hole, area))) return true;
  const guarded = intersection(close(area, sheet), close(protection.area, sheet));
  return (
    !guarded ||
    subtract(
      guarded,
      protection.unprotected.map((hole) => close(hole, sheet)),
    ).length === 0
  );
}

/** documented text, see https://developers.google.com/apps-script/guides/support/troubleshooting; faces translate it. */
export const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function requireWriter(author: Author): void {
  if (author.role !== 'owner' && author.role !== 'editor') {
    throw new GridError('no_role', 'The caller does not have permission');
  }
}

export function requireWrite(sheet: SheetState, area: OpenRect, author: Author): void {
  requireWriter(author);
  if (stoppedBy(sheet, area, author)) throw new GridError('protected', protectedText);
}

/** Renaming, hiding, moving or deleting a tab needs every protection on it (reported: protected tabs refuse this to others). */
export function requireSheet(sheet: SheetState, author: Author): void {
  requireWriter(author);
  const stopped = sheet.protections.some((one) => !one.warningOnly && !passes(one, author));
  if (stopped) throw new GridError('protected', protectedText);
}

/** assumed: looks of a whole tab (title, colour, frozen rows, hidden) are closed by a protection of the whole tab only. */
export function requireSheetLook(sheet: SheetState, author: Author): void {
  requireWriter(author);
  const stopped = sheet.protections.some((one) => isWholeSheet(one) && !one.warningOnly && !passes(one, author));
  if (stopped) throw new GridError('protected', protectedText);
}

export function requireProtection(protection: Protection, author: Author): void {
  requireWriter(author);
  if (!passes(protection, author)) throw new GridError('protected', protectedText);
}

export function findProtection(book: BookState, id: number): { sheet: SheetState; protection: Protection } | undefined {
  for (const sheet of book.sheets) {
    const protection = sheet.protections.find((candidate) => candidate.id === id);
    if (protection) return { sheet, protection };
  }
  return undefined;
}

/** The open form of a rectangle that spans the whole sheet in one direction: it then grows with the sheet. */
export function openWhereWhole(area: Rect, sheet: SheetState): OpenRect {
  const open: OpenRect = { ...area };
  if (area.startRow === 0 && area.endRow >= sheet.rowCount) {
    delete open.startRow;
    delete open.endRow;
  }
  if (area.startColumn === 0 && area.endColumn >= sheet.columnCount) {
    delete open.startColumn;
    delete open.endColumn;
  }
  return open;
}
