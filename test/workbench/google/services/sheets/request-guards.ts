// batchUpdate: protections. Who passes and who may change one is decided in grid/protection.ts.
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import {
  editorsOf,
  findProtection,
  isWholeSheet,
  requireProtection,
  requireWrite,
  requireWriter,
} from '../../grid/protection';
import type { OpenRect, Protection, SheetState } from '../../grid/state';
import { writeMask } from './mask';
import { type GridRange, openArea, requirePlace, requireTab } from './places';
import { protectionJson } from './sheet-json';

interface ProtectedRange {
  protectedRangeId?: number;
  range?: GridRange;
  namedRangeId?: string;
  tableId?: string;
  description?: string;
  warningOnly?: boolean;
  requestingUserCanEdit?: boolean;
  unprotectedRanges?: GridRange[];
  editors?: { users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean };
}

function usersGiven(edit: Edit, users: readonly string[]): string[] {
  // assumed: batchUpdate addProtectedRange refuses an editor whose address is none [probes/protect-for-no-address.gs]
  for (const email of users) if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid(`Invalid email address: ${email}`);
  const { person, access } = edit.author;
  // assumed: batchUpdate addProtectedRange keeps its caller among the editors [probes/protect-without-oneself.gs]
  const all = [...users, person.email].map((email) => email.toLowerCase());
  return [...new Set(all)].filter((email) => email !== access.owner.toLowerCase());
}

/** What a protection is laid over: a range, or what a named range names. */
function guarded(edit: Edit, given: ProtectedRange): { sheet: SheetState; area: OpenRect } {
  // documented: batchUpdate addProtectedRange takes a range or a named range, not both
  // [S/reference/rest/v4/spreadsheets/sheets]
  if (given.range && given.namedRangeId !== undefined) throw invalid('Only one of range and namedRangeId may be set.');
  if (given.namedRangeId === undefined) return requirePlace(edit.book, given.range);
  const named = edit.book.namedRanges.find((one) => one.id === given.namedRangeId);
  if (!named) throw invalid(`No named range with id: ${given.namedRangeId}`);
  return { sheet: requireTab(edit.book, named.sheetId), area: named.area };
}

function requireHoles(protection: Protection): void {
  // documented: batchUpdate addProtectedRange knows unprotectedRanges only on a protected tab
  // [S/reference/rest/v4/spreadsheets/sheets]
  if (protection.unprotected.length > 0 && !isWholeSheet(protection))
    throw invalid('Unprotected ranges are only supported on protected sheets.');
}

export function addProtectedRangeRequest(edit: Edit, request: { protectedRange?: ProtectedRange }) {
  const given = request.protectedRange ?? {};
  requireWriter(edit.author);
  const { sheet, area } = guarded(edit, given);
  // assumed: batchUpdate addProtectedRange refuses a second protection of a whole tab [probes/protect-a-tab-twice.gs]
  if (Object.keys(area).length === 0 && sheet.protections.some(isWholeSheet))
    throw invalid('This sheet is already protected.');
  requireWrite(sheet, area, edit.author);
  const id = given.protectedRangeId ?? edit.newId();
  // documented: batchUpdate addProtectedRange refuses the id of a protection that is there already
  // [S/reference/rest/v4/spreadsheets/request]
  if (findProtection(edit.book, id)) throw invalid(`A protected range with id ${id} already exists.`);
  const warningOnly = given.warningOnly ?? false;
  // documented: batchUpdate addProtectedRange ignores editors of a protection that only warns
  // [S/reference/rest/v4/spreadsheets/sheets]
  const editors = warningOnly ? undefined : given.editors;
  const protection: Protection = {
    id,
    area,
    description: given.description ?? '',
    warningOnly,
    groups: editors?.groups ?? [],
    domainUsersCanEdit: editors?.domainUsersCanEdit ?? false,
    unprotected: (given.unprotectedRanges ?? []).map(openArea),
    createdBy: edit.author.person.email,
    ...(given.namedRangeId === undefined ? {} : { namedRangeId: given.namedRangeId }),
    ...(editors ? { users: usersGiven(edit, editors.users ?? []) } : {}),
  };
  requireHoles(protection);
  sheet.protections.push(protection);
  return { addProtectedRange: { protectedRange: protectionJson(sheet, protection, edit.author) } };
}

function requireProtectedRange(edit: Edit, id: number | undefined) {
  const found = findProtection(edit.book, id ?? 0);
  if (!found) throw invalid(`No protected range with id: ${id ?? 0}`);
  // documented: batchUpdate deleteProtectedRange is refused to whoever may not edit what it protects
  // [S/reference/rest/v4/spreadsheets/sheets]
  requireProtection(found.protection, edit.author);
  return found;
}

export function updateProtectedRangeRequest(edit: Edit, request: { protectedRange?: ProtectedRange; fields?: string }) {
  const mask = writeMask('ProtectedRange', request.fields);
  const given = request.protectedRange ?? {};
  const { sheet, protection } = requireProtectedRange(edit, given.protectedRangeId);
  const has = (name: keyof ProtectedRange) => (mask === true ? given[name] !== undefined : mask.has(name));
  let next: Protection = { ...protection };
  if (has('range') || has('namedRangeId')) {
    const { namedRangeId: _, ...rest } = next;
    const target = guarded(edit, given);
    if (target.sheet !== sheet) throw invalid('A protected range cannot move to another sheet.');
    requireWrite(sheet, target.area, edit.author);
    next = {
      ...rest,
      area: target.area,
      ...(given.namedRangeId !== undefined && { namedRangeId: given.namedRangeId }),
    };
  }
  if (has('description')) next.description = given.description ?? '';
  if (has('unprotectedRanges')) next.unprotected = (given.unprotectedRanges ?? []).map(openArea);
  if (has('warningOnly')) next.warningOnly = given.warningOnly ?? false;
  if (has('editors') && !next.warningOnly) {
    const below = mask === true ? true : mask.get('editors');
    const part = (name: string) => below === true || below?.has(name) === true;
    if (part('users')) next.users = usersGiven(edit, given.editors?.users ?? []);
    if (part('groups')) next.groups = given.editors?.groups ?? [];
    if (part('domainUsersCanEdit')) next.domainUsersCanEdit = given.editors?.domainUsersCanEdit ?? false;
    next.users ??= editorsOf(protection, edit.author.access);
  } else if (protection.warningOnly && !next.warningOnly) {
    // documented: batchUpdate updateProtectedRange from warningOnly to closed lets in all editors of the file, unless it names some
    // [S/reference/rest/v4/spreadsheets/sheets]
    delete next.users;
  }
  requireHoles(next);
  sheet.protections = sheet.protections.map((one) => (one === protection ? next : one));
  return {};
}

export function deleteProtectedRangeRequest(edit: Edit, request: { protectedRangeId?: number }) {
  const { sheet, protection } = requireProtectedRange(edit, request.protectedRangeId);
  sheet.protections = sheet.protections.filter((one) => one !== protection);
  return {};
}
