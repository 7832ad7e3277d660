// batchUpdate: named ranges.
import type { Edit } from '../../grid/edit';
import { invalid } from '../../grid/grid-error';
import { requireWriter } from '../../grid/protection';
import type { NamedRange } from '../../grid/state';
import { writeMask } from './mask';
import { type GridRange, gridRangeJson, requirePlace } from './places';

interface NamedRangeJson {
  namedRangeId?: string;
  name?: string;
  range?: GridRange;
}

function requireName(edit: Edit, name: string, own?: NamedRange): void {
  // documented: a named range is letters, digits, underscores and at most 250 characters, and is no cell
  // [support.google.com/docs/answer/63175]
  if (!/^(?!true$|false$|[a-z]{1,3}\d+$|r\d*c\d*$)[a-z_][\w.]{0,249}$/i.test(name))
    throw invalid(`The name "${name}" is not valid for a named range.`);
  if (edit.book.namedRanges.some((one) => one !== own && one.name.toLowerCase() === name.toLowerCase())) {
    throw invalid(`A named range with the name ${name} already exists.`);
  }
}

export function addNamedRangeRequest(edit: Edit, request: { namedRange?: NamedRangeJson }) {
  requireWriter(edit.author);
  const { namedRangeId, name = '', range } = request.namedRange ?? {};
  const { sheet, area } = requirePlace(edit.book, range);
  requireName(edit, name);
  if (edit.book.namedRanges.some((one) => one.id === namedRangeId))
    throw invalid(`A named range with id ${namedRangeId} already exists.`);
  const named = { id: namedRangeId ?? String(edit.newId()), name, sheetId: sheet.sheetId, area };
  edit.book.namedRanges = [...edit.book.namedRanges, named];
  return { addNamedRange: { namedRange: { namedRangeId: named.id, name, range: gridRangeJson(sheet.sheetId, area) } } };
}

export function updateNamedRangeRequest(edit: Edit, request: { namedRange?: NamedRangeJson; fields?: string }) {
  requireWriter(edit.author);
  const mask = writeMask('NamedRange', request.fields);
  const { namedRangeId, name = '', range } = request.namedRange ?? {};
  const old = requireNamed(edit, namedRangeId);
  const next = { ...old };
  if (mask === true || mask.has('name')) {
    requireName(edit, name, old);
    next.name = name;
  }
  if (mask === true || mask.has('range')) {
    const { sheet, area } = requirePlace(edit.book, range);
    Object.assign(next, { sheetId: sheet.sheetId, area });
  }
  edit.book.namedRanges = edit.book.namedRanges.map((one) => (one === old ? next : one));
  return {};
}

function requireNamed(edit: Edit, id: string | undefined): NamedRange {
  const found = edit.book.namedRanges.find((one) => one.id === id);
  if (!found) throw invalid(`No named range with id: ${id}`);
  return found;
}

export function deleteNamedRangeRequest(edit: Edit, { namedRangeId }: { namedRangeId?: string }) {
  requireWriter(edit.author);
  const old = requireNamed(edit, namedRangeId);
  edit.book.namedRanges = edit.book.namedRanges.filter((one) => one !== old);
  return {};
}
