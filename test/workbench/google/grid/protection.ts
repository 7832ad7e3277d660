// Protected tabs and ranges: who may write where. The rules are the same for SpreadsheetApp, the Sheets API and a hand.
import type { FileAccess, FileRole, Person } from '../contract';
import { GridError } from './grid-error';
import { close, intersection, overlap, type Rect, subtract } from './rect';
import type { BookState, NamedRange, OpenRect, Protection, SheetState } from './state';

/** What a write needs to know of its author. */
export interface Author {
  person: Person;
  role: FileRole;
  access: FileAccess;
}

export const isWholeSheet = (protection: Protection) => Object.keys(protection.area).length === 0;

const has = (list: readonly string[], email: string) => list.some((one) => one.toLowerCase() === email.toLowerCase());

const domainOf = (email: string) => email.slice(email.indexOf('@') + 1).toLowerCase();

/** Who is listed: a fresh protection mirrors the file's editors, and its creator stays on the list. */
export function editorsOf(protection: Protection, access: FileAccess): string[] {
  if (protection.users) return protection.users;
  // reported: Protection.getEditors does not list the owner on a new protection [issuetracker.google.com/issues/442636162]
  const editors = access.editors.filter((email) => !has([access.owner], email));
  const creator = protection.createdBy;
  return has([access.owner, ...editors], creator) ? editors : [...editors, creator];
}

/** The list after somebody changed it. */
export function editorsAfter(
  protection: Protection,
  { person, access }: Author,
  added: readonly string[],
  removed: readonly string[],
): string[] {
  const before = editorsOf(protection, access);
  const all = [...before, ...added.filter((email) => !has(before, email))];
  // documented: Protection.removeEditor takes away neither the owner nor the current user [D/reference/spreadsheet/protection]
  const kept = (email: string) => has([person.email], email) || !has(removed, email);
  return all.filter((email) => kept(email) && !has([access.owner], email));
}

/** True of people who pass this protection, which are also those who may change or remove it. */
export function passes(protection: Protection, { person, role, access }: Author): boolean {
  // documented: the owner of the spreadsheet may always edit protected ranges and sheets [D/reference/spreadsheet/protection]
  if (role === 'owner') return true;
  // documented: Protection.addEditor gives nobody the right to edit the file itself [D/reference/spreadsheet/protection]
  if (role !== 'editor') return false;
  // documented: a new protection mirrors the editors of the file until its own list is changed [D/reference/spreadsheet/range]
  if (protection.users === undefined) return true;
  if (has(protection.users, person.email)) return true;
  // documented: Protection.setDomainEdit lets in everybody of the Workspace domain that owns the file
  // [D/reference/spreadsheet/protection]
  return (
    protection.domainUsersCanEdit && person.kind === 'workspace' && domainOf(person.email) === domainOf(access.owner)
  );
}

/** The protection that stops this author from writing somewhere in `area`. */
export function stoppedBy(sheet: SheetState, area: OpenRect, author: Author): Protection | undefined {
  // documented: a cell under several protections may be edited only by those whom every one of them lets in
  // [D/reference/spreadsheet/range]
  return sheet.protections.find((protection) => {
    // documented: Protection.setWarningOnly stops nobody who may edit the file [D/reference/spreadsheet/protection]
    if (protection.warningOnly) return false;
    if (passes(protection, author) || !overlap(protection.area, area)) return false;
    return !isFree(protection, area, sheet);
  });
}

function isFree(protection: Protection, area: OpenRect, sheet: SheetState): boolean {
  if (protection.unprotected.length === 0) return false;
  const guarded = intersection(close(area, sheet), close(protection.area, sheet));
  if (!guarded) return true;
  const holes = protection.unprotected.map((hole) => close(hole, sheet));
  // documented: Protection.setUnprotectedRanges leaves these ranges open to every editor of the file
  // [D/reference/spreadsheet/protection]
  return subtract(guarded, holes).length === 0;
}

// reported: a write to a protected cell throws "You are trying to edit a protected cell or object" and what to do about it
// [tanaikech.github.io/2020/11/05/user-runs-script-for-range-protected-by-owner-using-google-apps-script]
export const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function requireWriter(author: Author): void {
  // documented: whoever may only view or comment changes nothing [support.google.com/docs/answer/2494822]
  if (author.role !== 'owner' && author.role !== 'editor') {
    throw new GridError('no_role', 'The caller does not have permission');
  }
}

export function requireWrite(sheet: SheetState, area: OpenRect, author: Author): void {
  requireWriter(author);
  if (stoppedBy(sheet, area, author)) throw new GridError('protected', protectedText);
}

/** Conditional formats, whoever sets them: a rule moves those of the whole tab. */
export function requireRules(sheet: SheetState, author: Author): void {
  // assumed: batchUpdate addConditionalFormatRule is refused on a tab with a range that is protected against its caller
  // [probes/conditional-format-protected.gs]
  requireWrite(sheet, {}, author);
}

/** Deleting a tab takes every protection on it along. */
export function requireSheet(sheet: SheetState, author: Author): void {
  requireWriter(author);
  // assumed: a tab with a protection that stops somebody cannot be deleted by him [probes/delete-tab-with-protection.gs]
  const stopped = sheet.protections.some((one) => !one.warningOnly && !passes(one, author));
  if (stopped) throw new GridError('protected', protectedText);
}

/** Title, colour, frozen rows, hidden: the looks of a whole tab. */
export function requireSheetLook(sheet: SheetState, author: Author): void {
  requireWriter(author);
  // assumed: a protected tab refuses its title and looks to others, a protected range does not [probes/rename-protected-tab.gs]
  const stopped = sheet.protections.some((one) => isWholeSheet(one) && !one.warningOnly && !passes(one, author));
  if (stopped) throw new GridError('protected', protectedText);
}

export function requireProtection(protection: Protection, author: Author): void {
  requireWriter(author);
  // documented: Protection.getEditors and every change of a protection are refused to whoever may not edit what it protects
  // [D/reference/spreadsheet/protection]
  if (!passes(protection, author)) throw new GridError('protected', protectedText);
}

export function findProtection(book: BookState, id: number): { sheet: SheetState; protection: Protection } | undefined {
  for (const sheet of book.sheets) {
    const protection = sheet.protections.find((candidate) => candidate.id === id);
    if (protection) return { sheet, protection };
  }
  return undefined;
}

/** A protection that belongs to a named range lies where the name lies. */
export function followName(book: BookState, { id, sheetId, area }: NamedRange): void {
  for (const sheet of book.sheets) {
    sheet.protections = sheet.protections.map((one) =>
      one.namedRangeId === id && sheet.sheetId === sheetId ? { ...one, area } : one,
    );
  }
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
